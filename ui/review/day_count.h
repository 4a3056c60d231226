#pragma once

#include "core/ports/clock.h"
#include "core/services/work/writer.h"
#include "ui/common/program/gui_thread.h"

#include <QDate>
#include <QObject>
#include <QTimer>

#include <string>

namespace docket::ui {

/// How many items a reviewer has decided today, as the workspace has it: so it holds over restarts. A day begins at midnight
/// where the window is; a window that stays open over it begins a new count.
class DayCount : public QObject {
    Q_OBJECT

public:
    /// Writer and clock must outlive the count.
    DayCount(services::Writer& writer, const ports::Clock& clock, std::string reviewer, QObject* parent);
    ~DayCount() override;

    /// Reads anew, behind everything that was asked of the writer before.
    void read();

Q_SIGNALS:
    void counted(qint64 items);

private:
    QDate today() const;
    void watchForMidnight();
    void lookForMidnight();

    services::Writer& m_writer;
    const ports::Clock& m_clock;
    std::string m_reviewer;
    GuiThread m_gui{this};
    bool m_isReading = false;
    QDate m_day;
    QTimer m_watch;
    bool m_isStale = false;  ///< something was decided while it was read
};

}  // namespace docket::ui
