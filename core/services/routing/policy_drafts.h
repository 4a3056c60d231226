#pragma once

#include "core/ports/clock.h"
#include "core/ports/workspace.h"
#include "core/routing/policy_succession.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace docket::services {

/// The draft of the next policy, as it is on disk. All policies name labels by the keys of the taxonomy in force.
struct OpenPolicyDraft {
    routing::Policy policy;                  ///< what the draft says
    routing::Policy inForce;                 ///< what is in force, with its version
    std::vector<routing::LostRule> lost;     ///< rules of the draft that are about nothing under the taxonomy in force
    ports::PolicyDraftHead head;
    bool isOwn = false;                      ///< held by who asks; others read only
    std::optional<routing::Policy> before;   ///< what undo would bring back; nullopt: nothing is left to undo
    std::optional<routing::Policy> undone;   ///< what redo would bring back; nullopt: nothing was undone since the last change
    std::vector<std::string> reasons;        ///< what speaks for its changes, where figures proposed them

    /// False: nobody holds a draft, and this is the policy in force, unchanged.
    bool isBegun() const { return head.revision > 0; }
    /// Another policy was published since the draft was begun: it can be rebased or discarded, and not be changed.
    bool isOutdated() const { return head.basedOn != inForce.version; }
};

/// Whether a draft is left alone that somebody else holds.
enum class PolicyHold { Respect, Take };

/// The draft of the next policy, in the name of one person who edits it. Every call is one transaction: what it has
/// returned is on disk, and undo and redo go on over restarts. Conflict, naming what to do, where somebody else holds the draft,
/// where it is outdated, and where another process changed it since it was read. One thread at a time.
class PolicyDrafts {
public:
    /// All must outlive the service.
    PolicyDrafts(ports::Workspace& workspace, const ports::Clock& clock, std::string author)
        : m_workspace(workspace), m_clock(clock), m_author(std::move(author)) {}

    /// The draft whoever holds it, also when it is outdated; where there is none, the policy in force as one that was not
    /// begun. Writes nothing. The own draft is open with this, unless it is outdated.
    Result<OpenPolicyDraft> look();
    /// Goes on with the own draft, or begins one from the policy in force.
    Result<OpenPolicyDraft> open();
    /// The same, and takes it from whom it is held by. One that is outdated is taken too.
    Result<OpenPolicyDraft> takeOver();
    /// Brings the own draft to the policy in force: a rule that the draft changed reads as in the draft, every other as in force.
    /// The history begins anew with the policy in force.
    Result<OpenPolicyDraft> rebase();
    /// Throws the draft away with its history, outdated or not, and also where it cannot be read any more.
    Result<> discard(PolicyHold hold = PolicyHold::Respect);

    // Of the draft that was opened here.
    /// `reason`: what speaks for it, kept with the step; may be empty. InvalidInput: see routing::check(). A policy that says what the draft says is no
    /// step.
    Result<OpenPolicyDraft> change(const routing::Policy& policy, std::string_view reason = {});
    /// NotFound when nothing is left to undo or to do again.
    Result<OpenPolicyDraft> undo();
    Result<OpenPolicyDraft> redo();

private:
    template <class Work>
    Result<OpenPolicyDraft> opening(Work work);
    Result<OpenPolicyDraft> load(const ports::PolicyDraftHead& head);
    Result<OpenPolicyDraft> inForce();
    Result<OpenPolicyDraft> begin();
    Result<ports::PolicyDraftHead> ownHead();
    Result<ports::PolicyDraftHead> editableHead();
    Result<OpenPolicyDraft> goTo(std::int64_t stepsOn, const char* none);
    Result<OpenPolicyDraft> replaceHead(ports::PolicyDraftHead head, Timestamp changedAt);

    ports::Workspace& m_workspace;
    const ports::Clock& m_clock;
    std::string m_author;
    std::optional<std::int64_t> m_revision;  ///< of the draft that is open, as of the last call that succeeded
};

}  // namespace docket::services
