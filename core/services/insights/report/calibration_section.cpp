#include "core/report/charts/reliability_chart.h"
#include "core/services/insights/calibration/threshold_words.h"
#include "core/services/insights/report/report_cells.h"
#include "core/services/insights/report/report_sections.h"

#include <fmt/format.h>

namespace docket::services {

using calibration::ConfidenceFigures;
using calibration::MappingCandidate;
using calibration::ReliabilityBin;
using report::Align;
using report::Section;
using report::Table;

namespace {

constexpr int errorDigits = 4;

std::string makerText(const Maker& maker) { return maker.promptVersion.empty() ? maker.model : fmt::format("{}, prompt {}", maker.model, maker.promptVersion); }

std::string whyNotOffered(const MappingCandidate& candidate) {
    if (*candidate.notOffered == calibration::NotOffered::NoWholeScores) return "needs the scores of all labels, which sum to 1";
    return fmt::format("from {} references on", calibration::leastReferences(candidate.kind));
}

std::vector<report::Cell> methodRow(const CalibrationFigures& figures, const MappingCandidate& candidate) {
    std::vector<report::Cell> row = {{std::string(toString(candidate.kind))}};
    if (!candidate.figures) {
        row.push_back(missingCell(whyNotOffered(candidate)));
        row.resize(8);
        return row;
    }
    const ConfidenceFigures& each = *candidate.figures;
    row.push_back(candidate.kind == figures.used ? report::Cell{"best", std::nullopt, report::Tone::Good} : report::Cell{});
    for (const double value : {each.error.expected, each.error.maximum, each.error.average, each.brier.score, each.logLoss}) row.push_back(numberCell(value, errorDigits));
    row.push_back(each.auroc ? numberCell(*each.auroc, errorDigits) : missingCell("one class only"));
    return row;
}

Table methodTable(const CalibrationFigures& figures) {
    Table table{"Mappings from raw to calibrated confidence, on what they were not fitted on (five folds)", {{"Method"}, {""}}, {}};
    for (const char* head : {"ECE", "MCE", "ACE", "Brier", "Log loss", "AUROC"}) table.columns.push_back({head, Align::End});
    for (const MappingCandidate& candidate : figures.methods.candidates) table.rows.push_back(methodRow(figures, candidate));
    return table;
}

std::vector<report::ReliabilityPoint> pointsOf(const std::optional<ConfidenceRecord>& record) {
    std::vector<report::ReliabilityPoint> points;
    if (!record) return points;
    for (const ReliabilityBin& bin : record->equalWidth) {
        if (bin.right.value()) points.push_back({*bin.meanConfidence, *bin.right.value(), boundsOf(bin.right.interval())});
    }
    return points;
}

void addBins(Table& table, const std::string& name, const std::optional<ConfidenceRecord>& record) {
    if (!record) return;
    for (const ReliabilityBin& bin : record->equalWidth) {
        if (!bin.right.value()) continue;
        table.rows.push_back({{fmt::format("{}, {:.1f} to {:.1f}", name, bin.low, bin.high)}, countCell(bin.right.n()), numberCell(*bin.meanConfidence, 3), shareCell(*bin.right.value()),
                              {scaled(*bin.right.interval(), Scale::Share)}});
    }
}

Table binTable(const CalibrationRecord& record) {
    Table table{{}, {{"Confidence"}, {"References", Align::End}, {"Mean confidence", Align::End}, {"Right", Align::End}, {"95 % (Wilson)", Align::End}}, {}};
    addBins(table, "Raw", record.before);
    addBins(table, "Calibrated", record.after);
    return table;
}

report::Chart chartOf(const CalibrationFigures& figures) {
    report::ReliabilityFigures drawn{"How often a confidence is right", {}, pointsOf(figures.all.before), {}};
    if (figures.used != calibration::MappingKind::None) drawn.after = pointsOf(figures.all.after);
    drawn.description = fmt::format("Reliability in ten bins of confidence: expected calibration error {:.4f} before", figures.all.before->figures.error.expected);
    drawn.description += figures.all.after ? fmt::format(", {:.4f} after calibration.", figures.all.after->figures.error.expected) : std::string(".");
    return report::reliabilityChart(drawn, binTable(figures.all));
}

std::string keptText(const ShelvedCalibration& each) {
    const std::string state = each.age.isStale() ? "stale: the model predicts by another prompt version since, or labels were redefined" : "holds";
    return fmt::format("Calibration {} of {} ({}, {} references, kept {}) {}.", each.stored.version, each.stored.model, each.stored.method, grouped(each.stored.references),
                       momentText(each.stored.at), state);
}

}  // namespace

Section calibrationSection(const TrafficTable& table, const Maker* maker, bool areSeveral, const CalibrationFigures& figures, std::span<const ShelvedCalibration> kept) {
    Section section{"Calibration", {}};
    if (maker == nullptr || table.predictions().empty()) {
        section.blocks.emplace_back(missing("There are no predictions in the period whose confidence could be looked at."));
        return section;
    }
    section.blocks.emplace_back(report::Paragraph{fmt::format("How far the confidence of {} can be taken at its word{}. It rests on {}.", makerText(*maker),
                                                              areSeveral ? ", one of several models or prompt versions" : "", sampleText(figures.sample))});
    if (figures.sample.size() < fewestItems) {
        section.blocks.emplace_back(missing(fmt::format("How often a confidence is right cannot be told: too few references have one ({}; {} are needed).", figures.sample.size(), fewestItems)));
    } else {
        section.blocks.emplace_back(chartOf(figures));
        section.blocks.emplace_back(methodTable(figures));
    }
    for (const ShelvedCalibration& each : kept) section.blocks.emplace_back(report::Paragraph{keptText(each), each.age.isStale() ? report::Tone::Look : report::Tone::Plain});
    if (kept.empty()) section.blocks.emplace_back(report::Paragraph{"No mapping is kept: routing uses the confidence as it comes."});
    return section;
}

}  // namespace docket::services
