#include "core/services/insights/drift/detection.h"

#include "core/drift/absence.h"
#include "core/metrics/population/label_limits.h"
#include "core/metrics/population/traffic_sums.h"
#include "core/metrics/quality/single_label_figures.h"
#include "core/services/insights/drift/drift_series.h"

#include <fmt/format.h>

namespace docket::services {

namespace {

/// Of the baseline's answers, those that have a label.
metrics::Share usualShare(const Evidence& evidence, std::size_t label) {
    const TimeBuckets time(evidence.question.bucket, evidence.question.utcOffsetMinutes);
    metrics::Share share;
    for (const DriftBucket& bucket : evidence.counts.buckets) {
        if (evidence.figures.baseline->has(time.startOf(bucket.number))) share += {bucket.labels[label], bucket.answered};
    }
    return share;
}

/// Since when no prediction has a label, and how many there were.
struct Silence {
    std::optional<Timestamp> since;
    std::int64_t answers = 0;
};

Silence silenceOf(const Evidence& evidence, std::size_t label) {
    const TimeBuckets time(evidence.question.bucket, evidence.question.utcOffsetMinutes);
    Silence silence;
    for (std::size_t i = evidence.counts.buckets.size(); i-- > 0;) {
        const DriftBucket& bucket = evidence.counts.buckets[i];
        if (bucket.labels[label] > 0) break;
        silence.since = time.startOf(bucket.number);
        silence.answers += bucket.answered;
    }
    return silence;
}

void addLost(DetectorReport& report, const Evidence& evidence, std::size_t label, const metrics::Share& usual) {
    const Silence silence = silenceOf(evidence, label);
    if (!silence.since) return;
    const double chance = drift::absenceProbability(usual, silence.answers);
    if (chance > evidence.rules.absenceLook) return;
    const std::string& key = evidence.taxonomy.labels()[label].key;
    DriftFinding finding{"label_lost", key, chance <= evidence.rules.absenceAct ? drift::Health::Act : drift::Health::Look, 0};
    finding.usual = usual.value();
    finding.since = silence.since;
    finding.words = fmt::format("The label {} is not predicted any more: none of the last {} predictions has it, usually {}.", key, silence.answers, percent(usual.value().value_or(0)));
    finding.search = searchForLabel(key);
    report.findings.push_back(std::move(finding));
}

/// Resolved items of a label under which nothing is said of its recall; a rare label has not many more.
constexpr std::int64_t fewestReferences = 10;

std::int64_t referencesOf(const metrics::PostStrata& strata, LabelNumber label) {
    std::int64_t items = 0;
    for (const metrics::PostStratum& stratum : strata.strata) {
        for (const auto& [key, sums] : stratum.outcomes) items += key.reference == label ? sums.items : 0;
    }
    return items;
}

/// Recall of rare labels over the last weeks; the lowest is the number of the report. Returns what is missing for it.
std::string addRecalls(DetectorReport& report, const Evidence& evidence) {
    if (evidence.taxonomy.kind() == taxonomy::TaskKind::Multi) return "the recall of rare labels is reckoned for tasks with one label only";
    const auto traffic = recentTraffic(evidence.counts, evidence.question, *evidence.figures.baseline, evidence.rules.recallWeeks);
    const metrics::PostStrata strata = traffic ? metrics::postStratify(*traffic) : metrics::PostStrata{};
    if (strata.resolved < evidence.rules.fewestItems || !strata.isCovered()) {
        return fmt::format("{} predictions of the last weeks have a final label that nobody was led to, {} are needed, some of each kind of routing", strata.resolved, evidence.rules.fewestItems);
    }
    const metrics::ConfusionSums sums = metrics::trafficSums(strata);
    for (std::size_t label = 0; label < strata.labels(); ++label) {
        const auto number = static_cast<LabelNumber>(label);
        const metrics::Figure recall = metrics::recallOf(sums.labels, number);
        const metrics::Share usual = usualShare(evidence, label);
        if (!recall.value || usual.value().value_or(0) >= evidence.rules.rareShare) continue;
        const auto limits = metrics::labelLimits(strata, sums, number).recall;
        const std::string& key = evidence.taxonomy.labels()[label].key;
        if (!report.value || *recall.value < *report.value) {
            report.measure = fmt::format("lowest recall of a label under {} of the traffic: {}", percent(evidence.rules.rareShare), key);
            report.value = recall.value;
            report.interval = limits;
        }
        if (!limits || referencesOf(strata, number) < fewestReferences) continue;
        const double upTo = *recall.value + (limits->high - *recall.value) * evidence.rules.fallLook / metrics::z95;
        if (upTo >= evidence.rules.recallLook) continue;
        DriftFinding finding{"recall_of_rare_label", key, upTo < evidence.rules.recallAct ? drift::Health::Act : drift::Health::Look, recall.value};
        finding.interval = limits;
        finding.words = fmt::format("Of the items that are {}, the model finds {} (95 %: {} to {}).", key, percent(*recall.value), percent(limits->low), percent(limits->high));
        finding.search = searchForLabel(key);
        report.findings.push_back(std::move(finding));
    }
    return {};
}

}  // namespace

DetectorReport minorityNeglect(const Evidence& evidence) {
    DetectorReport report{drift::Detector::MinorityNeglect};
    if (hasPresent(report, evidence)) {
        for (std::size_t label = 0; label < evidence.taxonomy.labels().size(); ++label) {
            if (evidence.taxonomy.labels()[label].isChoice()) addLost(report, evidence, label, usualShare(evidence, label));
        }
        report.missing = addRecalls(report, evidence);
        if (!report.missing.empty()) report.untold = {"recall_of_rare_label"};
    }
    settle(report);
    return report;
}

}  // namespace docket::services
