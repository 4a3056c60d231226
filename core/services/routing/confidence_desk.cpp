#include "core/services/routing/confidence_desk.h"

#include <utility>

namespace docket::services {

void ConfidenceDesk::read(Done done) {
    m_thread.replace();
    m_thread.ask<ConfidencesByModel>(
        Question::Replaceable, [](ports::Workspace& workspace, const std::stop_token& stop) { return readModelConfidences(workspace, {}, stop); }, std::move(done));
}

}  // namespace docket::services
