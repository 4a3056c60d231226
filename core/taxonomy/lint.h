#pragma once

#include "core/taxonomy/finding.h"
#include "core/taxonomy/label_use.h"

#include <span>
#include <vector>

namespace docket::taxonomy {

/// What is linted. Views; valid during the call.
struct LintInput {
    TaskKind kind = TaskKind::Single;
    std::span<const Label> labels;  ///< may break the rules of a Taxonomy, as a draft does
    AnswerSize size{};
    const Use* use = nullptr;       ///< null: there is no workspace, and nothing of use is checked
};

inline constexpr int enoughExamples = 3;
inline constexpr int mostFlatLabels = 20;
inline constexpr double alikeFrom = 0.8;               ///< TextLikeness of two definitions
inline constexpr std::int64_t mixUpsFrom = 10;         ///< by the model, or by reviewers
inline constexpr double mixUpShareFrom = 0.05;         ///< of the predictions of either label
inline constexpr double agreementUnder = 0.8;          ///< of reviewers over the two labels
inline constexpr std::int64_t decisionsForUnused = 100;  ///< none of 100: under 3 % of items (rule of three, Hanley and Lippman-Hand 1983)
inline constexpr std::int64_t unusedDays = 90;

/// Everything there is to say about a list of labels: errors first, then by severity, then in the order of the labels
/// (the taxonomy as a whole before them). There is no error in it exactly when Taxonomy::make takes the list. Labels
/// without an id are named by the id that it would give them. Archived labels are looked at only where another points
/// to them, and for the rules that hold for them too.
///
/// - Confused: one of the two was predicted where people decided the other in 10 items and a twentieth of the
///   predictions of either, or 10 pairs of reviewers' answers differ over them and under four fifths of those with
///   these labels agree. Definitions that read alike and are confused are one finding.
/// - Unused: never among 100 decisions or more, or not for 90 days. Labels that are new in a draft are not in `use`.
/// - Threshold: see materialGap() in cost_optimum.h. Labels of high impact always go to people, and costs of 1 and 1
///   are taken for costs that nobody has stated: both have no optimum here.
///
/// A pure function; near linear in the labels, to be called at every key stroke from a thread that may take a while.
std::vector<Finding> lint(const LintInput& input);

/// Whether publishing has to wait.
bool hasErrors(std::span<const Finding> findings);

}  // namespace docket::taxonomy
