#pragma once

#include "core/dataset/finding.h"
#include "core/dataset/manifest.h"
#include "core/dataset/selection.h"
#include "core/dataset/split.h"

#include <QString>

#include <optional>
#include <vector>

namespace docket::ui {

// What an export comes to, in words; plain text on one line.

/// Why items are not in a dataset, as a row of the subtraction: "Reviewer was unsure".
QString leftOutText(dataset::LeftOut reason);

/// One row of the way from all items to the records of a dataset.
struct SubtractionRow {
    QString words;
    std::int64_t change = 0;  ///< what it takes away (below zero) or adds; of the first row, what there is

    bool operator==(const SubtractionRow&) const = default;
};
/// All items, then what takes away or adds: together the records of the manifest.
std::vector<SubtractionRow> subtractionRows(const dataset::Manifest& manifest);
/// "412 items, less 12 (Reviewer was unsure) = 400 records"
QString subtractionText(const dataset::Manifest& manifest);
/// How many of the items a reason leaves out.
std::int64_t leftOutBy(const dataset::Manifest& manifest, dataset::LeftOut reason);
/// Where nothing is left: the step that took the last items away.
QString nothingLeftText(const dataset::Manifest& manifest);

/// "Training", "Validation", "Test"
QString splitText(dataset::Split split);
/// "320 for training, 40 for validation, 40 for testing"; empty without splits.
QString splitsText(const dataset::Manifest& manifest);

/// "Uneven labels"
QString titleOf(dataset::FindingCode code);
/// The remedy as a verb: "Lower the cap".
QString remedyText(dataset::Remedy remedy);

}  // namespace docket::ui
