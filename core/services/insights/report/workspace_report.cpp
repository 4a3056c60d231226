#include "core/services/insights/report/workspace_report.h"

#include "core/services/insights/calibration/calibration_shelf.h"
#include "core/services/insights/calibration/one_maker.h"
#include "core/services/insights/drift/check_report.h"
#include "core/services/insights/report/report_cells.h"
#include "core/services/insights/report/report_sections.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::services {

using report::Fact;
using report::Report;

namespace {

/// A promise that is asked for in every report.
constexpr calibration::PromiseQuestion reportedPromise{0.02, 0.95};

struct Reading {
    ports::Workspace& workspace;
    const ReportRequest& request;
    const ports::Clock& clock;
    Timestamp now;
    const std::stop_token& stop;
    const ProgressSink& progress;
};

std::string periodText(const TrafficQuestion& question) {
    if (!question.since && !question.until) return "everything";
    const std::string from = question.since ? "from " + momentText(*question.since) : std::string();
    const std::string until = question.until ? "before " + momentText(*question.until) : std::string();
    return from + (from.empty() || until.empty() ? "" : " and ") + until;
}

std::vector<Fact> makerFacts(const TrafficTable& table) {
    std::vector<Fact> facts;
    for (const Maker& maker : table.makers()) {
        const std::string name = maker.model.empty() ? "without a name" : maker.model;
        facts.push_back({facts.empty() ? "Models in the workspace" : "", fmt::format("{}{}: {} predictions, {} to {}", name, maker.promptVersion.empty() ? "" : ", prompt " + maker.promptVersion,
                                                                                     grouped(maker.predictions), momentText(maker.first), momentText(maker.last))});
    }
    if (facts.empty()) facts.push_back({"Models in the workspace", "none has predicted anything"});
    return facts;
}

std::string askedModel(const TrafficQuestion& question) {
    if (!question.model) return question.promptVersion ? "prompt " + *question.promptVersion : std::string("all");
    return question.promptVersion ? fmt::format("{}, prompt {}", *question.model, *question.promptVersion) : *question.model;
}

/// The newest final label of the period; nullopt: there is none.
std::optional<Timestamp> newestLabel(const TrafficTable& table) {
    std::optional<Timestamp> newest;
    for (const CountedPrediction& prediction : table.predictions()) {
        if (prediction.hasReference() && (!newest || table.referenceOf(prediction).at > *newest)) newest = table.referenceOf(prediction).at;
    }
    return newest;
}

std::vector<Fact> headFacts(const Reading& reading, const TrafficTable& table, const TrafficCounts& counts, const ports::RuleVersions& versions) {
    const auto newest = newestLabel(table);
    std::vector<Fact> facts = {{"Made", momentText(reading.now)},
                               {"Predictions", fmt::format("{}, one of each item", grouped(counts.predictions))},
                               {"Period", periodText(reading.request.traffic)},
                               {"Of model", askedModel(reading.request.traffic)},
                               {"Final labels", fmt::format("{}, {} of them nobody was led to; {} are used here", grouped(counts.anyReferences), grouped(counts.unledReferences), grouped(counts.used))},
                               {"Waiting for one", grouped(counts.waiting)},
                               {"Newest final label", newest ? momentText(*newest) : std::string("none")},
                               {"Taxonomy", fmt::format("version {}, {} labels", table.taxonomy().version(), table.taxonomy().choices().size())},
                               {"Policy", fmt::format("version {}", versions.policy)}};
    for (Fact& fact : makerFacts(table)) facts.push_back(std::move(fact));
    return facts;
}

Result<> addModel(const Reading& reading, const TrafficTable& table, Report& out) {
    const ModelQuestion question{reading.request.population, reading.request.references};
    const ModelFigures figures = modelFigures(table, question);
    const auto versions = reading.workspace.rules().inForce();
    if (!versions) return std::unexpected(versions.error());
    out.facts = headFacts(reading, table, figures.counts, *versions);
    out.sections.push_back(modelSection(table, question, figures));
    return {};
}

/// Of the model asked for, else of the one that predicted most.
Result<> addCalibration(const Reading& reading, const TrafficTable& all, Report& out) {
    TrafficQuestion question = reading.request.traffic;
    if (!question.model && !all.makers().empty()) question.model = all.makers().front().model;
    std::optional<TrafficTable> ofOne;
    if (onlyMakerOf(all) == nullptr) {
        auto read = readOneMaker(reading.workspace, question, reading.now, reading.stop, reading.progress);
        if (!read) return std::unexpected(read.error());
        ofOne = std::move(*read);
    }
    const TrafficTable& table = ofOne ? *ofOne : all;
    const CalibrationFigures figures = calibrationFigures(table, {reading.request.references, Population::Weighted});
    CalibrationShelf shelf(reading.workspace, reading.clock, {});
    const auto kept = shelf.list(table.makers(), question.model);
    if (!kept) return std::unexpected(kept.error());
    out.sections.push_back(calibrationSection(table, makerOf(table), all.makers().size() > 1, figures, *kept));
    return {};
}

Result<> addThresholds(const Reading& reading, const TrafficTable& table, Report& out) {
    const ReferenceSample sample = sampleReferences(table, reading.request.references, Population::Weighted);
    const auto values = readThresholdValues(reading.workspace, table, {}, reading.stop);
    if (!values) return std::unexpected(values.error());
    const auto standing = readStandingThresholds(reading.workspace, table.taxonomy());
    if (!standing) return std::unexpected(standing.error());
    const ThresholdBasis basis(table, sample, *values, mappingWithoutScores(table, sample));
    const ThresholdFigures figures = thresholdFigures(basis, *standing);
    const auto decisions = labelDecisions(table, sample, ReferenceScores(table, sample), *values, {});
    const auto promises = thresholdPromises(basis, table.labelCount(), reportedPromise);
    out.sections.push_back(thresholdSection({table, basis, sample, *values, *standing, figures, decisions, reportedPromise, promises}));
    return {};
}

Result<> addDrift(const Reading& reading, const TrafficTable&, Report& out) {
    const TrafficQuestion& traffic = reading.request.traffic;
    DriftQuestion question{traffic.model, traffic.promptVersion, traffic.since, traffic.until};
    question.references = reading.request.references;
    const auto read = readDrift(reading.workspace, question, reading.now, reading.stop, reading.progress);
    if (!read) return std::unexpected(read.error());
    out.sections.push_back(driftSection(*read, checkDrift(*read, drift::CheckRules{})));
    return {};
}

Result<> addReviewers(const Reading& reading, const TrafficTable&, Report& out) {
    ReviewerFiguresRequest request{reading.request.traffic.since, reading.request.traffic.until};
    request.asker = reading.request.asker;
    const auto figures = readReviewerFigures(reading.workspace, request, reading.now, reading.stop, reading.progress);
    if (!figures) return std::unexpected(figures.error());
    out.sections.push_back(reviewerSection(*figures, reading.request.namesReviewers));
    return {};
}

}  // namespace

Result<Report> workspaceReport(ports::Workspace& workspace, const ReportRequest& request, const ports::Clock& clock, const std::stop_token& stop, const ProgressSink& progress) {
    const Reading reading{workspace, request, clock, clock.now(), stop, progress};
    const auto table = readTraffic(workspace, request.traffic, reading.now, true, stop, progress);
    if (!table) return std::unexpected(table.error());
    Report out{request.name, {}, {}, fmt::format("Made by {} from the workspace \"{}\", {}. Intervals are of 95 %.", request.program, request.name, momentText(reading.now))};
    for (const auto add : {addModel, addCalibration, addThresholds, addDrift, addReviewers}) {
        if (const auto added = add(reading, *table, out); !added) return std::unexpected(added.error());
    }
    return out;
}

}  // namespace docket::services
