#include "ui/review/day_count.h"

#include "core/services/review/day_count.h"

#include <QDateTime>

#include <utility>

namespace docket::ui {

DayCount::DayCount(services::Writer& writer, const ports::Clock& clock, std::string reviewer, QObject* parent)
    : QObject(parent), m_writer(writer), m_clock(clock), m_reviewer(std::move(reviewer)) {}

DayCount::~DayCount() { m_gui.close(); }

void DayCount::read() {
    m_isStale = m_isReading;
    if (std::exchange(m_isReading, true)) return;
    const Timestamp midnight{QDateTime::fromMSecsSinceEpoch(m_clock.now().ms).date().startOfDay().toMSecsSinceEpoch()};
    auto done = m_gui.callback([this](const Result<std::int64_t>& items) {
        m_isReading = false;
        if (items) Q_EMIT counted(*items);
        if (std::exchange(m_isStale, false)) read();
    });
    m_writer.post(services::Priority::Interactive, [reviewer = m_reviewer, midnight, done = std::move(done)](ports::Workspace& workspace) {
        done(caught([&] { return services::decidedSince(workspace.decisions(), reviewer, midnight); }));
    });
}

}  // namespace docket::ui
