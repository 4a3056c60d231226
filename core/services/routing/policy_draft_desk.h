#pragma once

#include "core/routing/policy_change.h"
#include "core/routing/policy_finding.h"
#include "core/services/routing/policy_drafts.h"
#include "core/services/work/writer.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace docket::services {

/// The draft of the policy with what there is to know beside it.
struct PolicyDesk {
    OpenPolicyDraft open;
    std::shared_ptr<const taxonomy::Taxonomy> taxonomy;  ///< in force, whose keys the policies name; never null
    std::vector<routing::PolicyChange> changes;          ///< from the policy in force to what the draft says
    std::vector<routing::PolicyFinding> findings;        ///< of what the draft says
};

/// The draft of the next policy for a screen: the operations of PolicyDrafts, done on the writer's thread. Every member
/// returns at once. `done` is called exactly once, on the writer's thread, and must only hand the value over to its own
/// thread. Operations are done in the order in which they were asked for.
class PolicyDraftDesk {
public:
    template <class T>
    using Done = std::function<void(Result<T>)>;

    /// The writer and the clock must outlive the desk.
    PolicyDraftDesk(Writer& writer, const ports::Clock& clock, std::string author);

    void look(Done<PolicyDesk> done);
    void open(Done<PolicyDesk> done);
    void takeOver(Done<PolicyDesk> done);
    void rebase(Done<PolicyDesk> done);
    void change(routing::Policy policy, Done<PolicyDesk> done);
    void undo(Done<PolicyDesk> done);
    void redo(Done<PolicyDesk> done);
    void discard(PolicyHold hold, Done<void> done);

private:
    struct OnThread;
    template <class T, class Work>
    void ask(Work work, Done<T> done);
    template <class Work>
    void askForDraft(Work work, Done<PolicyDesk> done);

    Writer& m_writer;
    const ports::Clock& m_clock;
    std::string m_author;
    std::shared_ptr<OnThread> m_onThread;  // used on the writer's thread only
};

}  // namespace docket::services
