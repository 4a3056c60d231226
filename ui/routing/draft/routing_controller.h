#pragma once

#include "core/services/routing/policy_draft_desk.h"
#include "ui/common/program/gui_thread.h"

#include <QObject>

#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace docket::ui {

/// The draft of the next policy as the window has it. An edit shows at once and is written behind it, on the writer's thread;
/// a draft begins with its first edit. Where writing fails, the draft is read anew and failed() says so. Used in the window
/// thread.
class RoutingController : public QObject {
    Q_OBJECT

public:
    enum class Phase {
        Loading,
        Unbegun,   ///< the policy in force; the first edit begins a draft
        Own,       ///< this person's draft
        Held,      ///< somebody else's: it can be read
        Outdated,  ///< another policy was published since it was begun
        Failed,    ///< could not be read
    };
    using Edit = std::function<void(routing::Policy&)>;

    /// All references outlive the controller.
    RoutingController(services::Writer& writer, const ports::Clock& clock, const std::string& author, QObject* parent = nullptr);
    ~RoutingController() override;

    Phase phase() const { return m_phase; }
    bool isEditable() const { return m_phase == Phase::Own || m_phase == Phase::Unbegun; }
    /// As last read or written; null until it was read.
    const services::PolicyDesk* desk() const { return m_desk ? &*m_desk : nullptr; }
    /// What the draft says, with what is not written yet. Not to be called where desk() is null.
    const routing::Policy& policy() const { return m_shown; }
    bool canUndo() const { return m_phase == Phase::Own && m_desk->open.before.has_value(); }
    bool canRedo() const { return m_phase == Phase::Own && m_desk->open.undone.has_value(); }

    /// Reads the draft again.
    void refresh();
    /// Done to what the draft says by then. refused() where the policy could not be kept.
    void edit(Edit edit);
    void undo();
    void redo();
    /// From whom it is held by.
    void takeOver();
    void rebase();
    void discard();
    /// Once everything is on disk; not at all where that fails.
    void whenWritten(std::function<void()> run);

Q_SIGNALS:
    /// Something else is to be shown: the policy, the phase, or what can be undone.
    void changed();
    /// Nothing was changed.
    void refused(const docket::Error& why);
    /// What was shown is not on disk, or could not be read.
    void failed(const docket::Error& error);

private:
    void look();
    void receive(Result<services::PolicyDesk> desk);
    void show(services::PolicyDesk desk);
    void begin();
    void perform(const Edit& edit);
    void performPending();
    using Way = void (services::PolicyDraftDesk::*)(services::PolicyDraftDesk::Done<services::PolicyDesk>);
    void step(Way way);
    void reopen(const Error& error);
    void settle();

    GuiThread m_gui{this};
    services::PolicyDraftDesk m_drafts;
    Phase m_phase = Phase::Loading;
    std::optional<services::PolicyDesk> m_desk;
    routing::Policy m_shown;
    std::vector<Edit> m_pending;        ///< until the draft is begun, or a step back is done
    std::deque<Way> m_steps;            ///< undo and redo that were asked for meanwhile
    bool m_isWaiting = false;           ///< for one of these
    bool m_isToLook = false;            ///< once all is written: what is on disk was asked for meanwhile
    int m_unwritten = 0;                ///< edits that are on their way
    int m_generation = 0;               ///< of the draft as it was read; answers about an earlier one are dropped
    std::function<void()> m_onWritten;
};

}  // namespace docket::ui
