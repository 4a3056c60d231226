#pragma once

#include "core/drift/check_rules.h"
#include "core/drift/distances.h"
#include "core/drift/homogeneity.h"
#include "core/drift/share_shift.h"
#include "core/services/insights/drift/drift_counts.h"
#include "core/services/insights/drift/input_tally.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace docket::services {

/// What is drawn over time. Closed: the screen and the command line name each one.
enum class SeriesKind {
    Volume,        ///< predictions; has no band
    Escalated,     ///< share of the routed predictions that a rule sends to people
    Confidence,    ///< mean of those that have one
    LabelShare,    ///< of the predictions with an answer, those with the label
    GroupShare,    ///< those with a label under the group
    Invalid,       ///< share of predictions without a usable label
    InvalidOfKind,
    UnderOlder,    ///< share predicted under a taxonomy version though a later one was in force
    Overturned,    ///< of resolved items, those that are something else
    Accuracy,      ///< of all traffic, weighted; by week, whatever the bucket
    TextLength,    ///< geometric mean of 1 + characters, less 1
    Language,      ///< share of the texts in it
    NewWords,      ///< mean share of words that the baseline did not have
    ExactRepeats,  ///< share of sampled texts that read like another one of the bucket
    NearRepeats,   ///< or nearly so
};

std::string_view toString(SeriesKind kind);  ///< "label_share"

/// One bucket of a series. A bucket with nothing in it is left out: where the next point does not begin as this one ends, there is a gap.
struct SeriesPoint {
    Timestamp start;
    std::int64_t n = 0;                        ///< what the value is of; > 0
    std::optional<double> value;
    std::optional<metrics::Interval> interval;  ///< 95 %, of a share
    std::optional<metrics::Interval> band;      ///< 3 sigma around the baseline with this bucket's own n
    double sigmas = 0;                         ///< off the baseline, with a sign
    bool isOutside = false;
    bool isAlert = false;

    bool operator==(const SeriesPoint&) const = default;
};

/// An alert of a chart that is told of now.
struct OpenAlert {
    Timestamp since;       ///< start of the first bucket of its row
    bool isAbove = false;
    double sigmas = 0;     ///< the farthest of the row, >= 0

    bool operator==(const OpenAlert&) const = default;
};

struct DriftSeries {
    SeriesKind kind = SeriesKind::Volume;
    std::string subject;            ///< key of a label or group, kind of invalid output, code of a language; else empty
    std::optional<double> usual;    ///< of the baseline
    std::vector<SeriesPoint> points;  ///< ascending
    std::optional<OpenAlert> alert;

    bool operator==(const DriftSeries&) const = default;
};

/// From a moment to before another.
struct TimeWindow {
    Timestamp from;
    Timestamp until;

    bool has(Timestamp at) const { return at >= from && at < until; }
    bool operator==(const TimeWindow&) const = default;
};

/// A mix of kinds now beside that of the baseline.
struct MixShift {
    std::vector<std::string> subjects;
    std::vector<std::int64_t> before;
    std::vector<std::int64_t> now;
    metrics::Figure psi;
    metrics::Figure jensenShannon;
    std::optional<drift::Homogeneity> homogeneity;
    std::vector<drift::ShareShift> shifts;  ///< parallel to the subjects
};

struct DriftFigures {
    std::optional<TimeWindow> baseline;  ///< nullopt: there are no predictions
    TimeWindow recent;                   ///< what mixes are compared over
    std::int64_t recentPredictions = 0;  ///< after the baseline
    std::vector<DriftSeries> series;
    MixShift labels;
    MixShift languages;

    const DriftSeries* find(SeriesKind kind, std::string_view subject = {}) const;
};

/// The window that everything is held against: as the question says; else the first 6 weeks, where at least one more follows, else the first
/// 30 % of the buckets with predictions.
std::optional<TimeWindow> baselineOf(const DriftCounts& counts, const DriftQuestion& question);
/// The first bucket whose words are held against the vocabulary of those before: two thirds of the baseline make it.
std::int64_t learntBefore(const DriftCounts& counts, const DriftQuestion& question);

/// `inputs` may be empty. Cost: series times buckets.
DriftFigures driftFigures(const taxonomy::Taxonomy& taxonomy, const DriftCounts& counts, const InputCounts& inputs, const DriftQuestion& question, const drift::CheckRules& rules);

}  // namespace docket::services
