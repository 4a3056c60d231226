#include "app/cli/routing/policy_document.h"

#include "app/cli/json_lines.h"

#include "core/codec/stored/policy_json.h"

#include <fmt/format.h>

#include <ostream>

namespace docket::cli {

using nlohmann::ordered_json;

namespace {

constexpr std::size_t maxPolicyBytes = 8 * 1024 * 1024;

/// What undo or redo would do, which leads from `now` to `then`.
ordered_json stepJson(const routing::Policy& now, const std::optional<routing::Policy>& then) {
    if (!then) return nullptr;
    ordered_json texts = ordered_json::array();
    for (const auto& change : routing::changesBetween(now, *then)) texts.push_back(routing::inWords(change));
    return texts;
}

}  // namespace

ordered_json policyJson(const routing::Policy& policy) { return ordered_json::parse(codec::writePolicy(policy)); }

Result<routing::Policy> readPolicyFile(const std::string& file, int taxonomyVersion, Environment& environment) {
    const auto text = environment.files.readSmall(file, maxPolicyBytes);
    if (!text) return std::unexpected(text.error());
    auto policy = codec::readPolicy(*text, file);
    if (policy) policy->taxonomyVersion = taxonomyVersion;
    return policy;
}

ordered_json changesJson(std::span<const routing::PolicyChange> changes) {
    ordered_json all = ordered_json::array();
    for (const auto& change : changes) {
        all.push_back({{"rule", routing::toString(change.rule)},
                       {"about", change.about},
                       {"before", orNull(change.before)},
                       {"after", orNull(change.after)},
                       {"text", routing::inWords(change)}});
    }
    return all;
}

void printChanges(std::ostream& out, std::span<const routing::PolicyChange> changes) {
    for (const auto& change : changes) out << "  " << routing::inWords(change) << '\n';
}

ordered_json draftJson(const services::OpenPolicyDraft& open) {
    if (!open.isBegun()) return nullptr;
    return {{"based_on", open.head.basedOn},
            {"in_force", open.inForce.version},
            {"outdated", open.isOutdated()},
            {"author", open.head.author},
            {"started_at", formatUtc(open.head.startedAt)},
            {"changed_at", formatUtc(open.head.changedAt)},
            {"undo", stepJson(open.policy, open.before)},
            {"redo", stepJson(open.policy, open.undone)},
            {"reasons", open.reasons}};
}

void print(std::ostream& out, const ordered_json& document) { out << jsonLine(document) << '\n'; }

}  // namespace docket::cli
