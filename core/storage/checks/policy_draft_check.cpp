#include "core/storage/checks/policy_draft_check.h"

#include "core/routing/policy_succession.h"
#include "core/storage/tables/policy_draft_tables.h"
#include "core/storage/tables/rule_tables.h"

#include <fmt/format.h>

namespace docket::storage {

namespace {

constexpr const char* draftOfPolicy = "draft of the policy";
constexpr const char* draftsOfPolicy = "drafts of the policy";

/// The draft begins with the policy that it is based on.
Result<> checkBeginning(Connection& connection, int basedOn) {
    Chain chain(connection);
    RuleTables rules(connection, chain);
    const auto beginning = PolicyDraftTables(connection).at(0);
    if (!beginning || !*beginning) return beginning ? Result<>() : std::unexpected(beginning.error());
    const auto base = rules.policy(basedOn);
    if (!base) return std::unexpected(base.error());
    const auto given = rules.taxonomy(base->taxonomyVersion);
    if (!given) return std::unexpected(given.error());
    const auto now = rules.taxonomy((*beginning)->taxonomyVersion);
    if (!now) return std::unexpected(now.error());
    const auto lineage = rules.lineage();
    if (!lineage) return std::unexpected(lineage.error());
    const auto carried = routing::carriedOver(*base, *given, *now, **lineage);
    if (routing::changesBetween(carried.policy, **beginning).empty()) return {};
    return failure(ErrorKind::Damaged, fmt::format("does not begin with policy {}", basedOn));
}

/// Steps are numbered from the beginning on, each at its time, and the draft says what one of them says.
void checkSteps(Connection& connection, const ports::PolicyDraftHead& head, ProblemList& problems) {
    std::int64_t expected = 0;
    PolicyDraftTables tables(connection);
    auto steps = connection.query("SELECT step, at FROM policy_draft_steps ORDER BY step");
    for (; steps.step(); ++expected) {
        if (steps.integer(0) != expected) return problems.add(draftsOfPolicy, draftOfPolicy, "its steps are not numbered one by one; some are missing");
        const Timestamp at{steps.integer(1)};
        if (at < head.startedAt || at > head.changedAt) {
            problems.add(draftsOfPolicy, draftOfPolicy, "has steps from before it was begun, or from after it was last changed");
        }
        const auto policy = tables.at(expected);
        if (!policy) problems.add(draftsOfPolicy, fmt::format("step {} of the {}", expected, draftOfPolicy), policy.error().detail);
    }
    if (head.step < 0 || head.step >= expected) problems.add(draftsOfPolicy, draftOfPolicy, fmt::format("is at step {}, which it does not have", head.step));
}

}  // namespace

void checkPolicyDraft(Connection& connection, ProblemList& problems) {
    if (!hasPolicyVersions(connection)) return;
    const auto head = PolicyDraftTables(connection).head();
    if (!head) return problems.add(draftsOfPolicy, draftOfPolicy, head.error().message);
    if (*head) {
        if (const auto checked = checkBeginning(connection, (*head)->basedOn); !checked) problems.add(draftsOfPolicy, draftOfPolicy, checked.error().message);
        return checkSteps(connection, **head, problems);
    }
    auto rows = connection.query("SELECT count(*) FROM policy_draft_steps");
    if (rows.step() && rows.integer(0) > 0) problems.add(draftsOfPolicy, draftOfPolicy, fmt::format("{} steps belong to no draft", rows.integer(0)));
}

}  // namespace docket::storage
