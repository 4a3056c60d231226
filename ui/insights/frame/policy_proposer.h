#pragma once

#include "core/ports/clock.h"
#include "core/services/routing/policy_proposal.h"
#include "core/services/work/writer.h"
#include "ui/actions/action_registry.h"
#include "ui/common/program/gui_thread.h"

#include <QObject>

#include <string>

namespace docket::ui {

/// Lets the draft of the policy say what figures speak for, on the writer's thread. Used in the window thread; what it is given outlives it.
class PolicyProposer : public QObject {
    Q_OBJECT

public:
    /// `author`: in whose name drafts are.
    PolicyProposer(const ActionRegistry& actions, services::Writer& writer, const ports::Clock& clock, std::string author, QObject* parent = nullptr);
    ~PolicyProposer() override { m_gui.close(); }

    /// `what`: in words, "the threshold 0.71". Does nothing while one is being written.
    void propose(services::PolicyProposal proposal, const QString& what);
    bool isWriting() const { return m_isWriting; }

Q_SIGNALS:
    /// Before drafted() and refused(), and when writing begins.
    void changedState();
    /// In words: what the draft has now, and where it is published; or why it has not.
    void drafted(const QString& words);
    void refused(const QString& words);

private:
    void tell(const QString& what, const Result<services::OpenPolicyDraft>& open);
    void setWriting(bool isWriting);

    const ActionRegistry& m_actions;
    services::Writer& m_writer;
    const ports::Clock& m_clock;
    std::string m_author;
    GuiThread m_gui{this};
    bool m_isWriting = false;
};

}  // namespace docket::ui
