#include "core/services/routing/confidence_desk.h"

#include "core/base/caught.h"

#include <utility>

namespace docket::services {

void ConfidenceDesk::read(Done done) {
    m_thread.replace();
    m_thread.post(Question::Replaceable, [done = std::move(done)](Result<ports::Workspace*> workspace, const std::stop_token& stop) {
        if (!workspace) return done(std::unexpected(workspace.error()));
        done(caught([&] { return readModelConfidences(**workspace, {}, stop); }));
    });
}

}  // namespace docket::services
