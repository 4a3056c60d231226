#include "ui/insights/frame/policy_proposer.h"

#include "core/base/caught.h"
#include "ui/common/words/error_words.h"

#include <utility>

namespace docket::ui {

PolicyProposer::PolicyProposer(const ActionRegistry& actions, services::Writer& writer, const ports::Clock& clock, std::string author, QObject* parent)
    : QObject(parent), m_actions(actions), m_writer(writer), m_clock(clock), m_author(std::move(author)) {}

void PolicyProposer::propose(services::PolicyProposal proposal, const QString& what) {
    if (m_isWriting) return;
    setWriting(true);
    auto done = m_gui.callback([this, what](const Result<services::OpenPolicyDraft>& open) { tell(what, open); });
    m_writer.post(services::Priority::Interactive, [&clock = m_clock, author = m_author, proposal = std::move(proposal), done = std::move(done)](ports::Workspace& workspace) {
        done(caught([&]() -> Result<services::OpenPolicyDraft> {
            services::PolicyDrafts drafts(workspace, clock, author);
            return services::propose(drafts, proposal);
        }));
    });
}

void PolicyProposer::tell(const QString& what, const Result<services::OpenPolicyDraft>& open) {
    setWriting(false);
    if (!open) return Q_EMIT refused(errorWords(open.error()));
    Q_EMIT drafted(tr("The draft of policy %L1 has %2. Nothing is routed by it yet: look at it and publish it on the Routing screen (%3).", "a version, what it has, a key")
                       .arg(open->head.basedOn + 1)
                       .arg(what, m_actions.keyOf(Command::GoRouting)));
}

void PolicyProposer::setWriting(bool isWriting) {
    m_isWriting = isWriting;
    Q_EMIT changedState();
}

}  // namespace docket::ui
