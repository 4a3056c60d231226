#include "app/cli/insights/calibrate_json.h"

#include "app/cli/insights/traffic_options.h"
#include "app/cli/json_lines.h"

#include <nlohmann/json.hpp>

namespace docket::cli {

using calibration::ConfidenceFigures;
using calibration::MappingCandidate;
using calibration::ReliabilityBin;
using nlohmann::ordered_json;
using services::CalibrationRecord;
using services::ConfidenceRecord;
using services::ShelvedCalibration;

namespace {

ordered_json figuresJson(const ConfidenceFigures& figures) {
    return {{"log_loss", figures.logLoss},
            {"brier", figures.brier.score},
            {"brier_parts",
             {{"reliability", figures.brier.reliability},
              {"resolution", figures.brier.resolution},
              {"uncertainty", figures.brier.uncertainty},
              {"within_bins", figures.brier.withinBins}}},
            {"ece", figures.error.expected},
            {"mce", figures.error.maximum},
            {"ace", figures.error.average},
            {"auroc", orNull(figures.auroc)}};
}

ordered_json binsJson(const std::vector<ReliabilityBin>& bins) {
    ordered_json all = ordered_json::array();
    for (const ReliabilityBin& bin : bins) {
        const auto interval = bin.right.interval();
        all.push_back({{"from", bin.low},
                       {"to", bin.high},
                       {"n", bin.right.n()},
                       {"weight", bin.right.total()},
                       {"mean_confidence", orNull(bin.meanConfidence)},
                       {"right", orNull(bin.right.value())},
                       {"low", interval ? ordered_json(interval->low) : ordered_json()},
                       {"high", interval ? ordered_json(interval->high) : ordered_json()}});
    }
    return all;
}

ordered_json recordJson(const std::optional<ConfidenceRecord>& record) {
    if (!record) return nullptr;
    ordered_json out = figuresJson(record->figures);
    out["of_equal_count"] = {{"ece", record->ofEqualCount.expected}, {"mce", record->ofEqualCount.maximum}, {"ace", record->ofEqualCount.average}};
    out["bins"] = binsJson(record->equalWidth);
    out["bins_of_equal_count"] = binsJson(record->equalCount);
    return out;
}

ordered_json shortRecordJson(const std::optional<ConfidenceRecord>& record) { return record ? figuresJson(record->figures) : ordered_json(); }

ordered_json notOfferedJson(const MappingCandidate& candidate) {
    if (!candidate.notOffered) return nullptr;
    switch (*candidate.notOffered) {
        case calibration::NotOffered::TooFewReferences: return "too_few_references";
        case calibration::NotOffered::NoWholeScores: return "no_whole_scores";
    }
    return nullptr;
}

ordered_json methodsJson(const services::CalibrationFigures& figures) {
    ordered_json methods = ordered_json::array();
    for (const MappingCandidate& candidate : figures.methods.candidates) {
        methods.push_back({{"method", toString(candidate.kind)},
                           {"offered", !candidate.notOffered},
                           {"why_not", notOfferedJson(candidate)},
                           {"least_references", calibration::leastReferences(candidate.kind)},
                           {"before", candidate.figures ? shortRecordJson(figures.all.before) : ordered_json()},
                           {"after", candidate.figures ? figuresJson(*candidate.figures) : ordered_json()}});
    }
    return methods;
}

}  // namespace

ordered_json calibrateJson(const services::TrafficTable& table, const services::CalibrationFigures& figures, const CalibrateAnswer& answer) {
    ordered_json labels = ordered_json::array();
    for (const services::LabelCalibration& label : figures.labels) {
        labels.push_back({{"label", table.taxonomy().labels()[label.label].key},
                          {"n", label.record.n},
                          {"before", shortRecordJson(label.record.before)},
                          {"after", shortRecordJson(label.record.after)}});
    }
    return {{"model", answer.model},
            {"prompt_version", answer.promptVersion.empty() ? ordered_json() : ordered_json(answer.promptVersion)},
            {"taxonomy_version", table.taxonomy().version()},
            {"predictions", table.predictions().size()},
            {"computed_at", formatUtc(table.computedAt())},
            {"n", figures.methods.references},
            {"audited_share", orNull(figures.methods.auditedShare)},
            {"sample", sampleJson(figures.sample)},
            {"methods", methodsJson(figures)},
            {"chosen", toString(figures.methods.chosen)},
            {"used", toString(figures.used)},
            {"parameters", ordered_json::parse(codec::writeMapping(figures.mapping()))},
            {"before", recordJson(figures.all.before)},
            {"after", recordJson(figures.all.after)},
            {"labels", std::move(labels)},
            {"version", orNull(answer.version)},
            {"applied", answer.isApplied}};
}

std::string calibrationsJson(const std::vector<ShelvedCalibration>& shelf, const taxonomy::Taxonomy& taxonomy) {
    ordered_json all = ordered_json::array();
    for (const ShelvedCalibration& each : shelf) {
        const ports::StoredCalibration& stored = each.stored;
        ordered_json redefined = ordered_json::array();
        for (const LabelId label : each.age.redefined) redefined.push_back(taxonomy.keyOf(label));
        ordered_json confirmed;
        if (each.confirmation) {
            confirmed = {{"by", each.confirmation->author}, {"at", formatUtc(each.confirmation->at)}, {"taxonomy_version", each.confirmation->taxonomyVersion}};
            confirmed["prompt_version"] = each.confirmation->promptVersion.empty() ? ordered_json() : ordered_json(each.confirmation->promptVersion);
        }
        ordered_json applied;
        if (each.application) applied = {{"by", each.application->author}, {"at", formatUtc(each.application->at)}};
        all.push_back({{"model", stored.model},
                       {"prompt_version", stored.promptVersion.empty() ? ordered_json() : ordered_json(stored.promptVersion)},
                       {"version", stored.version},
                       {"method", stored.method},
                       {"parameters", ordered_json::parse(stored.parameters)},
                       {"taxonomy_version", stored.taxonomyVersion},
                       {"n", stored.references},
                       {"audited_share", orNull(stored.auditedShare)},
                       {"up_to_event", stored.upTo.value},
                       {"by", stored.author},
                       {"at", formatUtc(stored.at)},
                       {"before", figuresJson(each.figures.before)},
                       {"after", figuresJson(each.figures.after)},
                       {"stale", each.age.isStale()},
                       {"newer_prompts", each.age.newerPrompts},
                       {"redefined", std::move(redefined)},
                       {"confirmed", std::move(confirmed)},
                       {"applied", std::move(applied)},
                       {"suspended", each.isSuspended()}});
    }
    return jsonLine({{"calibrations", std::move(all)}});
}

}  // namespace docket::cli
