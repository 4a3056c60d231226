#pragma once

#include "app/cli/command.h"

#include "core/services/routing/policy_drafts.h"

#include <nlohmann/json.hpp>

#include <span>
#include <string>

namespace docket::cli {

/// The native policy as a value of a larger document.
nlohmann::ordered_json policyJson(const routing::Policy& policy);

/// A policy that somebody wrote, for the taxonomy in force. Names file and key where it cannot be taken.
Result<routing::Policy> readPolicyFile(const std::string& file, int taxonomyVersion, Environment& environment);

/// {"rule","about","before","after","text"} of each.
nlohmann::ordered_json changesJson(std::span<const routing::PolicyChange> changes);
inline constexpr const char* policyChangesHelp =
    "changes[]: {\"rule\" (a key of the native policy),\"about\" (a label, a pair \"a / b\", a reason; or \"\"),\"before\",\"after\" (texts;\n"
    "null: not said),\"text\"}.\n";
void printChanges(std::ostream& out, std::span<const routing::PolicyChange> changes);

/// {"based_on","in_force","outdated","author","started_at","changed_at","undo","redo"}; null where there is no draft.
nlohmann::ordered_json draftJson(const services::OpenPolicyDraft& open);

void print(std::ostream& out, const nlohmann::ordered_json& document);

}  // namespace docket::cli
