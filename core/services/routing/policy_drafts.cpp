#include "core/services/routing/policy_drafts.h"

#include "core/services/ledger/policy_reading.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace docket::services {

namespace {

std::unexpected<Error> policyConflict(std::string message) { return failure(ErrorKind::Conflict, std::move(message)); }

std::unexpected<Error> policyHeldBy(std::string_view holder) {
    return policyConflict(fmt::format("{} holds the draft of the policy. You can read it; take it over to change it.", holder));
}

std::unexpected<Error> policyOutdated(int basedOn, int inForce) {
    return policyConflict(fmt::format("Policy {} was published after this draft was begun from policy {}. The draft is kept; rebase it onto policy {} "
                                      "or discard it.", inForce, basedOn, inForce));
}

}  // namespace

Result<OpenPolicyDraft> PolicyDrafts::inForce() {
    const auto versions = m_workspace.rules().inForce();
    if (!versions) return std::unexpected(versions.error());
    auto policy = policyUnder(m_workspace.rules(), versions->policy, versions->taxonomy);
    if (!policy) return std::unexpected(policy.error());
    OpenPolicyDraft found;
    found.policy = found.inForce = std::move(policy->policy);
    found.lost = std::move(policy->lost);
    found.head.basedOn = versions->policy;
    return found;
}

Result<OpenPolicyDraft> PolicyDrafts::load(const ports::PolicyDraftHead& head) {
    auto open = inForce();
    if (!open) return open;
    open->head = head;
    open->isOwn = head.author == m_author;
    const auto at = [&](std::int64_t step) -> Result<std::optional<routing::CarriedPolicy>> {
        const auto said = m_workspace.policyDrafts().at(step);
        if (!said) return std::unexpected(said.error());
        if (!*said) return std::nullopt;
        auto carried = policyUnder(m_workspace.rules(), **said, open->inForce.taxonomyVersion);
        if (!carried) return std::unexpected(carried.error());
        carried->policy.version = head.basedOn;
        return std::optional(std::move(*carried));
    };
    auto said = at(head.step);
    if (!said) return std::unexpected(said.error());
    if (!*said) return failure(ErrorKind::Damaged, "The draft of the policy is not there as it says. Nothing else is affected; discard the draft and begin anew.");
    auto before = at(head.step - 1);
    if (!before) return std::unexpected(before.error());
    auto undone = at(head.step + 1);
    if (!undone) return std::unexpected(undone.error());
    auto reasons = m_workspace.policyDrafts().reasonsUpTo(head.step);
    if (!reasons) return std::unexpected(reasons.error());
    open->reasons = std::move(*reasons);
    open->policy = std::move((*said)->policy);
    open->lost = std::move((*said)->lost);
    if (*before) open->before = std::move((*before)->policy);
    if (*undone) open->undone = std::move((*undone)->policy);
    return open;
}

Result<OpenPolicyDraft> PolicyDrafts::look() {
    auto found = ports::reading(m_workspace, [&]() -> Result<OpenPolicyDraft> {
        const auto head = m_workspace.policyDrafts().head();
        if (!head) return std::unexpected(head.error());
        return *head ? load(**head) : inForce();
    });
    m_revision.reset();
    if (found && found->isOwn && !found->isOutdated()) m_revision = found->head.revision;
    return found;
}

/// One transaction; what it opens is what the changes that follow go on with.
template <class Work>
Result<OpenPolicyDraft> PolicyDrafts::opening(Work work) {
    auto opened = ports::inTransaction(m_workspace, work);
    if (opened) m_revision = opened->head.revision;
    return opened;
}

Result<OpenPolicyDraft> PolicyDrafts::begin() {
    const auto found = inForce();
    if (!found) return found;
    const Timestamp now = m_clock.now();
    const ports::PolicyDraftHead head{found->inForce.version, m_author, now, now, 1, 0};
    if (const auto begun = m_workspace.policyDrafts().begin(head, found->policy); !begun) return std::unexpected(begun.error());
    return load(head);
}

Result<OpenPolicyDraft> PolicyDrafts::open() {
    return opening([&]() -> Result<OpenPolicyDraft> {
        const auto head = m_workspace.policyDrafts().head();
        if (!head) return std::unexpected(head.error());
        if (!*head) return begin();
        if ((*head)->author != m_author) return policyHeldBy((*head)->author);
        auto loaded = load(**head);
        if (loaded && loaded->isOutdated()) return policyOutdated(loaded->head.basedOn, loaded->inForce.version);
        return loaded;
    });
}

Result<OpenPolicyDraft> PolicyDrafts::takeOver() {
    return opening([&]() -> Result<OpenPolicyDraft> {
        auto head = m_workspace.policyDrafts().head();
        if (!head) return std::unexpected(head.error());
        if (!*head) return begin();
        (*head)->author = m_author;
        return replaceHead(**head, (*head)->changedAt);
    });
}

Result<ports::PolicyDraftHead> PolicyDrafts::ownHead() {
    const auto head = m_workspace.policyDrafts().head();
    if (!head) return std::unexpected(head.error());
    if (!*head) return policyConflict("There is no draft of the policy any more: it was published or discarded. Nothing was changed.");
    if ((*head)->author != m_author) return policyHeldBy((*head)->author);
    return **head;
}

Result<OpenPolicyDraft> PolicyDrafts::rebase() {
    return opening([&]() -> Result<OpenPolicyDraft> {
        auto head = ownHead();
        if (!head) return std::unexpected(head.error());
        const auto old = load(*head);
        if (!old || !old->isOutdated()) return old;
        const auto base = policyUnder(m_workspace.rules(), head->basedOn, old->inForce.taxonomyVersion);
        if (!base) return std::unexpected(base.error());
        const Timestamp now = m_clock.now();
        auto& drafts = m_workspace.policyDrafts();
        if (const auto discarded = drafts.discard(); !discarded) return std::unexpected(discarded.error());
        const ports::PolicyDraftHead begun{old->inForce.version, m_author, now, now, head->revision, 0};
        if (const auto made = drafts.begin(begun, old->inForce); !made) return std::unexpected(made.error());
        ports::PolicyDraftHead next = begun;
        const routing::Policy policy = routing::rebased(base->policy, old->policy, old->inForce);
        if (!routing::changesBetween(old->inForce, policy).empty()) {
            if (const auto kept = drafts.append(0, policy, fmt::format("{}", fmt::join(old->reasons, "\n")), now); !kept) return std::unexpected(kept.error());
            next.step = 1;
        }
        return replaceHead(next, now);
    });
}

Result<OpenPolicyDraft> PolicyDrafts::replaceHead(ports::PolicyDraftHead head, Timestamp changedAt) {
    head.changedAt = changedAt;
    ++head.revision;
    if (const auto replaced = m_workspace.policyDrafts().replaceHead(head); !replaced) return std::unexpected(replaced.error());
    return load(head);
}

Result<ports::PolicyDraftHead> PolicyDrafts::editableHead() {
    auto head = ownHead();
    if (!head) return head;
    const auto versions = m_workspace.rules().inForce();
    if (!versions) return std::unexpected(versions.error());
    if (head->basedOn != versions->policy) return policyOutdated(head->basedOn, versions->policy);
    if (!m_revision) return policyConflict("The draft of the policy is not open here. Nothing was changed; open it first.");
    if (head->revision != *m_revision) {
        return policyConflict("The draft of the policy was changed in another window or by another program since it was opened here. Their change is "
                              "kept and this one is not; look at the draft again.");
    }
    return head;
}

Result<OpenPolicyDraft> PolicyDrafts::change(const routing::Policy& policy, std::string_view reason) {
    return opening([&]() -> Result<OpenPolicyDraft> {
        if (const auto checked = routing::check(policy); !checked) return std::unexpected(checked.error());
        auto head = editableHead();
        if (!head) return std::unexpected(head.error());
        const auto now = load(*head);
        if (!now) return now;
        const auto next = policyUnder(m_workspace.rules(), policy, now->inForce.taxonomyVersion);
        if (!next) return std::unexpected(next.error());
        if (routing::changesBetween(now->policy, next->policy).empty()) return now;
        const Timestamp at = m_clock.now();
        if (const auto kept = m_workspace.policyDrafts().append(head->step, next->policy, reason, at); !kept) return std::unexpected(kept.error());
        ++head->step;
        return replaceHead(*head, at);
    });
}

Result<OpenPolicyDraft> PolicyDrafts::goTo(std::int64_t stepsOn, const char* none) {
    return opening([&]() -> Result<OpenPolicyDraft> {
        auto head = editableHead();
        if (!head) return std::unexpected(head.error());
        head->step += stepsOn;
        const auto said = m_workspace.policyDrafts().at(head->step);
        if (!said) return std::unexpected(said.error());
        if (!*said) return failure(ErrorKind::NotFound, none);
        return replaceHead(*head, m_clock.now());
    });
}

Result<OpenPolicyDraft> PolicyDrafts::undo() { return goTo(-1, "Nothing is left to undo in the draft of the policy."); }

Result<OpenPolicyDraft> PolicyDrafts::redo() { return goTo(1, "Nothing was undone in the draft of the policy since it was last changed."); }

Result<> PolicyDrafts::discard(PolicyHold hold) {
    auto discarded = ports::inTransaction(m_workspace, [&]() -> Result<> {
        const auto head = m_workspace.policyDrafts().head();
        if (!head) return std::unexpected(head.error());
        if (!*head) return failure(ErrorKind::NotFound, "There is no draft of the policy.");
        if (hold == PolicyHold::Respect && (*head)->author != m_author) return policyHeldBy((*head)->author);
        return m_workspace.policyDrafts().discard();
    });
    if (discarded) m_revision.reset();
    return discarded;
}

}  // namespace docket::services
