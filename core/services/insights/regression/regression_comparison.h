#pragma once

#include "core/metrics/comparison/run_comparison.h"
#include "core/services/insights/regression/regression_pass.h"
#include "core/services/insights/regression/run_names.h"

#include <string>
#include <vector>

namespace docket::services {

struct RegressionQuestion {
    RegressionScope scope;
    std::string one;            ///< names of runs; see RunNames
    std::string other;
    std::size_t changedShown = 20;
};

/// An item of which the two runs said different things. Keys of labels, none where none fits; "?" for a label that the version does not have.
struct ChangedAnswer {
    std::string externalId;
    std::vector<std::string> reference;
    std::optional<std::vector<std::string>> one;    ///< nullopt: invalid output, or nothing said
    std::optional<std::vector<std::string>> other;
    bool isOneRight = false;
    bool isOtherRight = false;

    bool operator==(const ChangedAnswer&) const = default;
};

struct ComparedLabel {
    std::string key;          ///< empty: "none fits"
    bool canBeChosen = true;  ///< in the taxonomy in force
    metrics::LabelComparison comparison;
};

/// What one of the two runs has of the items with a reference.
struct ComparedRun {
    RunKey key;
    std::int64_t lacks = 0;         ///< items that it has no prediction of
    std::int64_t withoutLabel = 0;  ///< of the items compared: invalid output, or nothing said
    std::int64_t notKnown = 0;      ///< of the items compared: a label that the version does not have
};

struct RegressionComparison {
    ports::RegressionSet set;
    int under = 1;                         ///< taxonomy version that everything was read under
    RegressionCounts counts;
    ComparedRun one;
    ComparedRun other;
    metrics::RunDifference difference;     ///< over the items that both have; its labels are in `labels`
    std::vector<ComparedLabel> labels;     ///< those that an item was about, in the order of the taxonomy
    std::vector<ChangedAnswer> changed;      ///< those that got worse first, then those that got better, then the rest; as many as were asked for

    /// Whether the one does worse than the other by more than `margin`, in [0, 1]: the difference of their shares of right answers over the
    /// items of the set that both have, a fixed list, lies below -margin. False where there is no such item.
    bool isWorse(double margin) const;
    /// Whether such a difference is more than chance would make of two equally good models: exact McNemar, p at most 0.05.
    bool isBeyondChance() const { return difference.pValue <= 0.05; }
};

/// Compares two runs over a set, of one state of the workspace. Two passes; memory: of each label, a few numbers, and the changed items
/// shown. Errors: those of openRegressionSet() and RunNames::find(), Conflict (no item that both have), Cancelled.
Result<RegressionComparison> compareRuns(ports::Workspace& workspace, const RegressionQuestion& question, const std::stop_token& stop = {});

}  // namespace docket::services
