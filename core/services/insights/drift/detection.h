#pragma once

#include "core/drift/health.h"
#include "core/services/insights/drift/drift_figures.h"
#include "core/services/insights/drift/time_buckets.h"

#include <optional>
#include <string>
#include <vector>

namespace docket::services {

/// One thing that a detector found.
struct DriftFinding {
    std::string cause;     ///< a stable word: "archived_label", "label_share", "accuracy_of_label"
    std::string subject;   ///< of what: key of a label, code of a language, version of a prompt; may be empty
    drift::Health state = drift::Health::Look;
    std::optional<double> value;
    std::optional<metrics::Interval> interval{};  ///< 95 %
    std::optional<double> usual{};                ///< of the baseline
    std::optional<Timestamp> since{};
    std::string words{};                          ///< one plain English sentence
    std::string search{};                         ///< a search of the Queue that shows the items; empty: see `items`
    std::vector<ItemId> items{};                  ///< the last of them

    bool operator==(const DriftFinding&) const = default;
};

/// What one detector says.
struct DetectorReport {
    drift::Detector detector = drift::Detector::LabelDrift;
    drift::Health state = drift::Health::Fine;
    std::string measure{};                          ///< what its number is
    std::optional<double> value{};
    std::optional<metrics::Interval> interval{};
    std::optional<double> usual{};
    std::string missing{};                          ///< what could not be told, and why; also beside findings
    bool isBlind = false;                           ///< nothing could be looked at
    std::vector<std::string> untold{};              ///< causes that could not be looked at
    std::vector<DriftFinding> findings{};           ///< the most urgent first

    std::optional<Timestamp> since() const;         ///< of the finding that began first
    bool operator==(const DetectorReport&) const = default;
};

/// What detectors look at. All must outlive the call.
struct Evidence {
    const taxonomy::Taxonomy& taxonomy;
    const DriftCounts& counts;
    const InputCounts& inputs;
    const DriftFigures& figures;
    const DriftQuestion& question;
    const drift::CheckRules& rules;
};

// One file each.
DetectorReport labelDrift(const Evidence& evidence);
DetectorReport promptBrittleness(const Evidence& evidence);
DetectorReport formatErrors(const Evidence& evidence);
DetectorReport minorityNeglect(const Evidence& evidence);
DetectorReport silentDegradation(const Evidence& evidence);
DetectorReport upstreamShift(const Evidence& evidence);

// What they share.

/// Sorts the findings and takes the state of the worst. Without one: CannotTell where something is missing, else Fine.
void settle(DetectorReport& report);
/// Whether the present can be held against a baseline; where not, the report says so.
bool hasPresent(DetectorReport& report, const Evidence& evidence);
/// What the recent buckets have of something.
template <class Count>
metrics::Share recentShare(const Evidence& evidence, Count count);
/// A finding of the alert of a chart; `noun`: what the series is of, to begin a sentence with.
DriftFinding findingOf(const DriftSeries& series, std::string cause, std::string_view noun);
/// "3.2 %", "under 0.1 %".
std::string percent(double share);
/// A search of the Queue for a label.
std::string searchForLabel(std::string_view key);

template <class Count>
metrics::Share recentShare(const Evidence& evidence, Count count) {
    metrics::Share share;
    const TimeBuckets time(evidence.question.bucket, evidence.question.utcOffsetMinutes);
    for (const DriftBucket& bucket : evidence.counts.buckets) {
        if (time.endOf(bucket.number) > evidence.figures.recent.from && time.startOf(bucket.number) >= evidence.figures.baseline->until) {
            share += {count(bucket), bucket.predictions};
        }
    }
    return share;
}

}  // namespace docket::services
