#include "ui/review/day_count.h"

#include "core/services/review/day_count.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace docket::ui {

namespace {
constexpr qint64 lookAgainMs = 60'000;  // a computer that slept over midnight counts anew when it wakes
}

DayCount::DayCount(services::Writer& writer, const ports::Clock& clock, std::string reviewer, QObject* parent)
    : QObject(parent), m_writer(writer), m_clock(clock), m_reviewer(std::move(reviewer)) {
    m_watch.setSingleShot(true);
    connect(&m_watch, &QTimer::timeout, this, &DayCount::lookForMidnight);
}

DayCount::~DayCount() { m_gui.close(); }

void DayCount::read() {
    m_isStale = m_isReading;
    if (std::exchange(m_isReading, true)) return;
    m_day = today();
    const Timestamp midnight{m_day.startOfDay().toMSecsSinceEpoch()};
    watchForMidnight();
    auto done = m_gui.callback([this](const Result<std::int64_t>& items) {
        m_isReading = false;
        if (items) Q_EMIT counted(*items);
        if (std::exchange(m_isStale, false)) read();
    });
    m_writer.post(services::Priority::Interactive, [reviewer = m_reviewer, midnight, done = std::move(done)](ports::Workspace& workspace) {
        done(caught([&] { return services::decidedSince(workspace.decisions(), reviewer, midnight); }));
    });
}

QDate DayCount::today() const { return QDateTime::fromMSecsSinceEpoch(m_clock.now().ms).date(); }

void DayCount::watchForMidnight() {
    const qint64 left = m_day.addDays(1).startOfDay().toMSecsSinceEpoch() - m_clock.now().ms;
    m_watch.start(static_cast<int>(std::clamp<qint64>(left, 1, lookAgainMs)));
}

void DayCount::lookForMidnight() {
    if (today() == m_day) watchForMidnight();
    else read();
}

}  // namespace docket::ui
