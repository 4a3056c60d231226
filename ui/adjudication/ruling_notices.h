#pragma once

#include "core/ports/clock.h"
#include "core/services/adjudication/adjudication_desk.h"
#include "ui/common/dialogs/report_dialog.h"
#include "ui/common/program/gui_thread.h"

#include <QObject>
#include <QTimer>

namespace docket::ui {

/// Rulings on items that the person at work has answered: counted now and then, shown once, when they ask for them. They say
/// what was ruled and why, and are never a score. Lives in the window thread.
class RulingNotices : public QObject {
    Q_OBJECT

public:
    /// Desk and clock must outlive it.
    RulingNotices(services::AdjudicationDesk& desk, const ports::Clock& clock, QObject* parent = nullptr);
    ~RulingNotices() override;

    void count();
    int unseen() const { return static_cast<int>(m_new.notices.size()); }
    /// Those that were counted last, to be shown; from then on they have been seen.
    Report take();

Q_SIGNALS:
    void counted(int unseen);

private:
    services::AdjudicationDesk& m_desk;
    const ports::Clock& m_clock;
    GuiThread m_gui{this};
    services::NewRulings m_new;
    QTimer m_again;
};

}  // namespace docket::ui
