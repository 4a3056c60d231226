#pragma once

#include "core/ports/clock.h"
#include "core/services/routing/dry_run_desk.h"
#include "ui/common/program/gui_thread.h"
#include "ui/common/program/last_question.h"
#include "ui/routing/draft/routing_controller.h"
#include "ui/routing/words/dry_run_words.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace docket::ui {

/// The dry run of what the draft says, kept in step with it: a little after an edit it is asked for anew, on another thread,
/// and only the last question is answered. Used in the window thread.
class DryRunController : public QObject {
    Q_OBJECT

public:
    enum class Phase {
        Waiting,    ///< for a draft to try, or for a pause of who edits it
        Computing,
        Done,
        Cancelled,  ///< until something else is asked
        Failed,     ///< error() says why
    };

    /// All references outlive the controller.
    DryRunController(services::DryRunDesk& desk, const RoutingController& routing, const ports::Clock& clock, QObject* parent = nullptr);
    ~DryRunController() override;

    Phase phase() const { return m_phase; }
    /// Whether it is being computed for over a second, so that somebody may want to know how far it is, or to end it.
    bool isLate() const { return m_question.isLate(); }
    const services::Progress& progress() const { return m_question.progress(); }
    /// As last computed; null until one was.
    const ShownDryRun* shown() const { return m_shown ? &*m_shown : nullptr; }
    /// What is shown answers an earlier question, and nobody knows when the answer to the last comes.
    bool isBehind() const { return m_question.isLate() || m_phase == Phase::Cancelled || m_phase == Phase::Failed; }
    /// Something was imported since.
    bool isStale() const { return m_isStale; }
    const Error& error() const { return m_error; }
    DryRunPeriod period() const { return m_period; }

    void setPeriod(DryRunPeriod period);
    /// At once, also where nothing else is asked.
    void compute();
    void cancel();
    /// Finds out whether something was imported since.
    void checkAge();

Q_SIGNALS:
    void changed();

private:
    struct Asked {
        routing::Policy policy;
        int inForce = 0;
        int taxonomy = 0;
        DryRunPeriod period = DryRunPeriod::Month;

        bool operator==(const Asked&) const = default;
    };

    void follow();
    void ask();
    void drop();
    void receive(Result<services::DryRun> run, bool isTrial, Timestamp now);
    void show(Phase phase);

    services::DryRunDesk& m_desk;
    const RoutingController& m_routing;
    const ports::Clock& m_clock;
    GuiThread m_gui{this};
    QTimer m_pause;
    Phase m_phase = Phase::Waiting;
    DryRunPeriod m_period = DryRunPeriod::Month;
    std::optional<Asked> m_asked;
    LastQuestion m_question;
    std::optional<ShownDryRun> m_shown;
    Error m_error;
    bool m_isStale = false;
};

}  // namespace docket::ui
