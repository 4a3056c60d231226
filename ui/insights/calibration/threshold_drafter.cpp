#include "ui/insights/calibration/threshold_drafter.h"

#include "core/base/caught.h"

#include <utility>

namespace docket::ui {

ThresholdDrafter::ThresholdDrafter(services::Writer& writer, const ports::Clock& clock, std::string author, QObject* parent)
    : QObject(parent), m_writer(writer), m_clock(clock), m_author(std::move(author)) {}

void ThresholdDrafter::draft(double threshold) {
    if (std::exchange(m_isWriting, true)) return;
    auto done = m_gui.callback([this, threshold](Result<services::OpenPolicyDraft> open) {
        m_isWriting = false;
        if (open) Q_EMIT drafted(threshold, open->head.basedOn);
        else Q_EMIT refused(open.error());
    });
    m_writer.post(services::Priority::Interactive, [&clock = m_clock, author = m_author, threshold, done = std::move(done)](ports::Workspace& workspace) {
        done(caught([&]() -> Result<services::OpenPolicyDraft> {
            services::PolicyDrafts drafts(workspace, clock, author);
            return services::draftThresholds(drafts, {.threshold = threshold, .labels = {}});
        }));
    });
}

}  // namespace docket::ui
