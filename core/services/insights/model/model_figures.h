#pragma once

#include "core/metrics/population/difference_estimator.h"
#include "core/metrics/population/weighted_figures.h"
#include "core/metrics/proportion.h"
#include "core/metrics/quality/multi_label_figures.h"
#include "core/metrics/quality/single_label_figures.h"
#include "core/services/insights/traffic/traffic_table.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace docket::services {

/// With fewer items behind it a figure is not given: "too few (12)".
inline constexpr std::int64_t fewestItems = 30;

struct ModelQuestion {
    Population population = Population::Weighted;
    References references = References::Unled;
    std::uint64_t seed = 0;      ///< of the draws behind intervals
    bool withDraws = true;       ///< false: figures whose interval needs draws come without one, at once

    bool operator==(const ModelQuestion&) const = default;
};

/// How many there are of what, whatever is asked.
struct TrafficCounts {
    std::int64_t predictions = 0;
    std::int64_t withoutAnswer = 0;         ///< of them: invalid output, or nothing was said
    std::int64_t withoutConfidence = 0;     ///< of those with an answer
    std::int64_t unrouted = 0;              ///< their import has yet to say; in no other figure
    std::int64_t escalated = 0;
    std::int64_t audited = 0;               ///< accepted, and drawn by the audit
    std::int64_t accepted = 0;              ///< the others
    std::int64_t anyReferences = 0;         ///< with a final label
    std::int64_t unledReferences = 0;       ///< that nobody was led to
    std::int64_t used = 0;                  ///< of those asked for, those that figures rest on
    std::int64_t waiting = 0;               ///< escalated, and without such a label
    std::array<std::int64_t, reasonCount> byReason{};  ///< predictions whose item is in the queue; indexed by Reason

    bool operator==(const TrafficCounts&) const = default;
};

/// A reason that reviewers gave for saying something else than the model; of sets, several may be given of one item.
struct OverturnReason {
    std::string reason;      ///< empty: none was given
    std::int64_t items = 0;

    bool operator==(const OverturnReason&) const = default;
};

/// How one label does.
struct LabelQuality {
    LabelNumber label = noLabel;
    metrics::TrafficFigure precision;
    metrics::TrafficFigure recall;
    metrics::TrafficFigure f1;
    double support = 0;          ///< references with the label, of the population
    double predicted = 0;        ///< predictions of it, of the population
    metrics::LabelItems items;   ///< looked at, that are behind the figures
    double overTagged = 0;       ///< multi-label: predicted and not in the reference
    double underTagged = 0;      ///< multi-label: the reverse
};

/// One answer that was given for another.
struct Confused {
    LabelNumber reference = noLabel;
    LabelNumber predicted = noLabel;  ///< noLabel: no answer, or nothing instead
    std::int64_t items = 0;           ///< looked at
    double weight = 0;                ///< of the population

    bool operator==(const Confused&) const = default;
};

/// How good a model is, for the population asked for. Multi-label: accuracy is the share of items with the very same set; figures of
/// labels are points, without intervals.
struct ModelFigures {
    TrafficCounts counts;
    metrics::Share overturns;                   ///< of answers whose item has a final label, any: those that are not it
    std::vector<OverturnReason> overturnReasons;  ///< of the overturned items, the commonest first
    metrics::TrafficFigure accuracy;
    std::optional<metrics::SharperAccuracy> sharper;  ///< single-label, weighted, where a probability of being right is known
    metrics::TrafficFigure errorWhenRouted;     ///< of what was accepted, by the audit alone
    metrics::Share audit;                       ///< audited items with such a final label: those that are wrong
    metrics::TrafficFigure macroF1;
    std::int64_t labelsWithF1 = 0;
    metrics::TrafficFigure weightedF1;
    metrics::TrafficFigure balancedAccuracy;    ///< single-label
    metrics::TrafficFigure kappa;               ///< single-label
    metrics::Figure matthews;                   ///< single-label
    std::vector<LabelQuality> labels;           ///< that were predicted or are a reference, in the order of the taxonomy
    std::vector<Confused> confusion;            ///< single-label: every cell with something in it; multi-label: missed labels and those said instead
    std::optional<metrics::MultiLabelFigures> sets;  ///< multi-label; its labels are empty
};

/// Pure: of the table alone. `withDraws` costs 2,000 draws of the references; single-label only.
ModelFigures modelFigures(const TrafficTable& table, const ModelQuestion& question);

/// The cells of the confusion that are no right answer, those with most weight first, at most so many.
std::vector<Confused> largestErrors(const ModelFigures& figures, std::size_t most = 12);

/// Whether the item's final label is one of those asked for.
inline bool isUsed(const TrafficTable& table, const CountedPrediction& prediction, References references) {
    return prediction.hasReference() && (references == References::Any || table.referenceOf(prediction).isUnled);
}

}  // namespace docket::services
