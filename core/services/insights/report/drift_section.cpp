#include "core/report/charts/line_chart.h"
#include "core/services/insights/report/report_cells.h"
#include "core/services/insights/report/report_sections.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace docket::services {

using report::Align;
using report::Cell;
using report::Section;
using report::Table;
using report::Tone;

namespace {

Tone toneOf(drift::Health health) {
    switch (health) {
        case drift::Health::Fine: return Tone::Good;
        case drift::Health::CannotTell: return Tone::Missing;
        case drift::Health::Look: return Tone::Look;
        case drift::Health::Act: return Tone::Act;
    }
    return Tone::Plain;
}

Cell healthCell(drift::Health health) { return {spaced(toString(health)), std::nullopt, toneOf(health)}; }
Cell valueCell(const std::optional<double>& value) { return value ? Cell{fmt::format("{:.3g}", *value), value} : Cell{}; }
Cell rangeCell(const std::optional<metrics::Interval>& interval) { return interval ? Cell{fmt::format("{:.3g} to {:.3g}", interval->low, interval->high)} : Cell{}; }

Table detectorTable(const CheckReport& checked) {
    Table table{"Six ways in which such systems fail", {{"Watched"}, {"State"}, {"What is measured"}, {"Value", Align::End}, {"95 %", Align::End}, {"Usual", Align::End}, {"Since"}, {"Cannot be told"}}, {}};
    for (const DetectorReport& each : checked.detectors) {
        table.rows.push_back({{spaced(toString(each.detector))}, healthCell(each.state), {each.measure}, valueCell(each.value), rangeCell(each.interval), valueCell(each.usual),
                              momentCell(each.since()), {each.missing, std::nullopt, each.missing.empty() ? Tone::Plain : Tone::Missing}});
    }
    return table;
}

Table findingTable(const CheckReport& checked) {
    Table table{"What was found", {{"Watched"}, {"State"}, {"Finding"}, {"Since"}}, {}};
    for (const DetectorReport& detector : checked.detectors) {
        for (const DriftFinding& finding : detector.findings) table.rows.push_back({{spaced(toString(detector.detector))}, healthCell(finding.state), {finding.words}, momentCell(finding.since)});
    }
    return table;
}

/// A series that a report draws.
struct DrawnSeries {
    SeriesKind kind;
    const char* title;
    report::Numbers numbers;
};

constexpr std::array drawnSeries = {
    DrawnSeries{SeriesKind::Volume, "Predictions", report::Numbers::Plain},
    DrawnSeries{SeriesKind::Escalated, "Sent to people by a rule", report::Numbers::Share},
    DrawnSeries{SeriesKind::Confidence, "Mean confidence", report::Numbers::Plain},
    DrawnSeries{SeriesKind::Invalid, "Without a usable label", report::Numbers::Share},
    DrawnSeries{SeriesKind::Overturned, "Overturned, of resolved items", report::Numbers::Share},
    DrawnSeries{SeriesKind::Accuracy, "Accuracy of all traffic, by week", report::Numbers::Share},
};

std::string dayOf(Timestamp at) { return formatUtc(at).substr(0, std::string_view("2026-11-02").size()); }

Table seriesTable(const DriftSeries& series) {
    Table table{{}, {{"From"}, {"n", Align::End}, {"Value", Align::End}, {"95 %", Align::End}, {"Usual: 3 sigma", Align::End}, {""}}, {}};
    for (const SeriesPoint& point : series.points) {
        table.rows.push_back({{formatUtc(point.start)}, countCell(point.n), valueCell(point.value), rangeCell(point.interval), rangeCell(point.band),
                              {point.isAlert ? "alert" : point.isOutside ? "outside" : "", std::nullopt, point.isAlert ? Tone::Act : Tone::Plain}});
    }
    return table;
}

/// `length`: of a bucket.
report::Chart seriesChart(const DriftSeries& series, const DrawnSeries& drawn, Duration length) {
    report::LineFigures figures{drawn.title, {}, drawn.numbers, {}, series.usual, {}};
    const SeriesPoint* before = nullptr;
    for (const SeriesPoint& point : series.points) {
        if (!point.value) continue;
        const bool isAfterGap = before != nullptr && (point.start - before->start).ms > length.ms * 3 / 2;
        figures.points.push_back({static_cast<double>(point.start.ms), *point.value, boundsOf(point.band), point.isAlert, isAfterGap});
        before = &point;
    }
    if (figures.points.size() > 1) {
        for (const auto& at : {figures.points.front().at, figures.points.back().at}) figures.feet.push_back({at, dayOf({static_cast<std::int64_t>(at)})});
    }
    const auto alerts = std::ranges::count(figures.points, true, &report::LinePoint::isAlert);
    figures.description = fmt::format("{} points, {} of them alerts; a gap where nothing was predicted.", figures.points.size(), alerts);
    return report::lineChart(figures, seriesTable(series));
}

std::string windowText(const TimeWindow& window) { return fmt::format("{} to {}", momentText(window.from), momentText(window.until)); }

}  // namespace

Section driftSection(const DriftReading& reading, const CheckReport& checked) {
    Section section{"Drift", {}};
    const DriftFigures& figures = checked.figures;
    if (figures.baseline) {
        section.blocks.emplace_back(report::Paragraph{fmt::format("{} predictions, by {}. Held against a baseline, {}. Shaded: what is usual for so many predictions (3 sigma); ringed: an alert.",
                                                                  grouped(reading.counts.predictions), toString(reading.question.bucket), windowText(*figures.baseline))});
    } else {
        section.blocks.emplace_back(missing("There are no predictions in the period that could drift."));
    }
    section.blocks.emplace_back(detectorTable(checked));
    if (Table findings = findingTable(checked); !findings.rows.empty()) section.blocks.emplace_back(std::move(findings));
    for (const DrawnSeries& drawn : drawnSeries) {
        const DriftSeries* series = figures.find(drawn.kind);
        const bool hasValues = series != nullptr && std::ranges::any_of(series->points, [](const SeriesPoint& point) { return point.value.has_value(); });
        const BucketLength bucket = drawn.kind == SeriesKind::Accuracy ? BucketLength::Week : reading.question.bucket;
        if (hasValues) section.blocks.emplace_back(seriesChart(*series, drawn, TimeBuckets(bucket, reading.question.utcOffsetMinutes).length()));
        else if (figures.baseline) section.blocks.emplace_back(missing(fmt::format("{}: nothing is known of it in the period.", drawn.title)));
    }
    return section;
}

}  // namespace docket::services
