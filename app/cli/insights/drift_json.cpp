#include "app/cli/insights/drift_json.h"

#include "app/cli/json_lines.h"
#include "core/codec/stored/check_rules_json.h"

#include <array>

namespace docket::cli {

namespace {

using nlohmann::ordered_json;
using services::DriftReading;

void addInterval(ordered_json& object, const std::optional<metrics::Interval>& interval, const char* low, const char* high) {
    object[low] = interval ? ordered_json(interval->low) : ordered_json();
    object[high] = interval ? ordered_json(interval->high) : ordered_json();
}

Result<ordered_json> itemsJson(const std::vector<ItemId>& items, ports::Workspace& workspace) {
    ordered_json ids = ordered_json::array();
    for (const ItemId id : items) {
        const auto item = workspace.items().find(id);
        if (!item) return std::unexpected(item.error());
        if (*item) ids.push_back((*item)->externalId);
    }
    return ids;
}

Result<ordered_json> findingJson(const services::DriftFinding& finding, ports::Workspace& workspace) {
    auto items = itemsJson(finding.items, workspace);
    if (!items) return std::unexpected(items.error());
    ordered_json out = {{"cause", finding.cause}, {"subject", finding.subject}, {"state", toString(finding.state)}, {"value", orNull(finding.value)}};
    addInterval(out, finding.interval, "low", "high");
    out["usual"] = orNull(finding.usual);
    out["since"] = momentOrNull(finding.since);
    out["words"] = finding.words;
    out["search"] = finding.search;
    out["items"] = std::move(*items);
    return out;
}

Result<ordered_json> detectorJson(const services::DetectorReport& report, ports::Workspace& workspace) {
    ordered_json out = {{"detector", toString(report.detector)}, {"state", toString(report.state)}, {"measure", report.measure}, {"value", orNull(report.value)}};
    addInterval(out, report.interval, "low", "high");
    out["usual"] = orNull(report.usual);
    out["since"] = momentOrNull(report.since());
    out["missing"] = report.missing;
    out["findings"] = ordered_json::array();
    for (const services::DriftFinding& finding : report.findings) {
        auto each = findingJson(finding, workspace);
        if (!each) return std::unexpected(each.error());
        out["findings"].push_back(std::move(*each));
    }
    return out;
}

ordered_json windowJson(const services::TimeWindow& window) { return {{"from", formatUtc(window.from)}, {"until", formatUtc(window.until)}}; }

ordered_json mixJson(const services::MixShift& mix) {
    ordered_json out = {{"psi", orNull(mix.psi.value)}, {"jensen_shannon", orNull(mix.jensenShannon.value)}};
    const auto& test = mix.homogeneity;
    out["chi_square"] = test ? ordered_json(test->chiSquare) : ordered_json();
    out["degrees"] = test ? ordered_json(test->degrees) : ordered_json();
    out["p"] = test ? ordered_json(test->pValue) : ordered_json();
    out["cramers_v"] = test ? ordered_json(test->cramersV) : ordered_json();
    out["shifts"] = ordered_json::array();
    for (std::size_t i = 0; i < mix.shifts.size(); ++i) {
        const auto& shift = mix.shifts[i];
        ordered_json each = {{"subject", mix.subjects[i]}, {"before", mix.before[i]}, {"now", mix.now[i]}, {"change", orNull(shift.change.value())}};
        addInterval(each, shift.change.interval(), "low", "high");
        each["p"] = shift.pValue;
        each["adjusted_p"] = shift.adjusted;
        out["shifts"].push_back(std::move(each));
    }
    return out;
}

std::string_view wordOf(services::MarkKind kind) {
    constexpr std::array<std::string_view, 4> words = {"taxonomy_version", "policy_version", "prompt_version", "model"};
    return words[static_cast<std::size_t>(kind)];
}

void addInvalid(ordered_json& out, const services::DriftCounts& counts) {
    out["makers"] = ordered_json::array();
    for (const services::MakerCount& maker : counts.makers) {
        ordered_json invalid = ordered_json::object();
        for (std::size_t kind = 0; kind < services::invalidKinds; ++kind) invalid[toString(static_cast<services::InvalidKind>(kind))] = maker.invalid[kind];
        out["makers"].push_back({{"model", maker.model}, {"prompt_version", maker.promptVersion}, {"predictions", maker.predictions}, {"invalid", std::move(invalid)}});
    }
    out["raw_forms"] = ordered_json::array();
    for (const services::RawForm& form : counts.rawForms) out["raw_forms"].push_back({{"kind", toString(form.kind)}, {"raw", form.raw}, {"n", form.n}});
}

}  // namespace

ordered_json seriesJson(const services::DriftFigures& figures) {
    ordered_json all = ordered_json::array();
    for (const services::DriftSeries& series : figures.series) {
        ordered_json points = ordered_json::array();
        for (const services::SeriesPoint& point : series.points) {
            ordered_json each = {{"start", formatUtc(point.start)}, {"n", point.n}, {"value", orNull(point.value)}};
            addInterval(each, point.interval, "low", "high");
            addInterval(each, point.band, "band_low", "band_high");
            each["sigmas"] = point.sigmas;
            each["outside"] = point.isOutside;
            each["alert"] = point.isAlert;
            points.push_back(std::move(each));
        }
        all.push_back({{"series", toString(series.kind)}, {"subject", series.subject}, {"usual", orNull(series.usual)}, {"points", std::move(points)}});
    }
    return all;
}

Result<ordered_json> checkJson(const DriftReading& reading, const services::CheckReport& report, const drift::CheckRules& rules, ports::Workspace& workspace) {
    const services::DriftFigures& figures = report.figures;
    ordered_json out = {{"state", toString(report.health())}, {"detectors", ordered_json::array()}};
    for (const services::DetectorReport& detector : report.detectors) {
        auto each = detectorJson(detector, workspace);
        if (!each) return std::unexpected(each.error());
        out["detectors"].push_back(std::move(*each));
    }
    out["predictions"] = reading.counts.predictions;
    out["bucket"] = toString(reading.question.bucket);
    out["baseline"] = figures.baseline ? windowJson(*figures.baseline) : ordered_json();
    out["recent"] = figures.baseline ? windowJson(figures.recent) : ordered_json();
    out["labels"] = mixJson(figures.labels);
    out["languages"] = mixJson(figures.languages);
    addInvalid(out, reading.counts);
    out["marks"] = ordered_json::array();
    for (const services::DriftMark& mark : reading.counts.marks) out["marks"].push_back({{"kind", wordOf(mark.kind)}, {"name", mark.name}, {"at", formatUtc(mark.at)}});
    out["taxonomy_version"] = reading.taxonomy.version();
    out["model"] = orNull(reading.question.model);
    out["prompt_version"] = orNull(reading.question.promptVersion);
    out["rules"] = ordered_json::parse(codec::writeCheckRules(rules));
    out["computed_at"] = formatUtc(reading.computedAt);
    return out;
}

}  // namespace docket::cli
