#include "ui/insights/calibration/threshold_rows.h"

#include "ui/common/parts/table_columns.h"
#include "ui/common/words/text.h"
#include "ui/insights/calibration/threshold_words.h"
#include "ui/insights/frame/number_words.h"
#include "ui/insights/traffic/traffic_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>

namespace docket::ui {

namespace {

using services::ThresholdDay;

struct ThresholdRows {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::ThresholdRows)
};

constexpr int figureColumn = 104;
constexpr int changeColumn = 116;

double roundedTo(double value, int digits) {
    const double power = std::pow(10.0, digits);
    return std::round(value * power) / power;
}

/// A figure of a day, and how it is written.
struct DayFigure {
    QString name;
    double ThresholdDay::*value;
    double scale = 1;
    int digits = 0;
    bool isBetterHigh = false;
    std::function<QString(const QString&)> withUnit{};
    std::function<QString(const QString&)> changeWithUnit{};

    double shown(const ThresholdDay& day) const { return roundedTo(scale * (day.*value), digits); }
    QString text(const ThresholdDay& day) const { return withUnit ? withUnit(fixedText(shown(day), digits)) : fixedText(shown(day), digits); }
};

FigureCell changeCell(const DayFigure& figure, const ThresholdDay& now, const ThresholdDay& then) {
    const double change = figure.shown(then) - figure.shown(now);
    const QString text = signedFixedText(change, figure.digits);
    const bool isSame = roundedTo(change, figure.digits) == 0;
    return {figure.changeWithUnit ? figure.changeWithUnit(text) : text, {}, !isSame && (change > 0) != figure.isBetterHigh, isSame};
}

std::vector<DayFigure> dayFigures(const CalibrationPage& page, double mostItems, double mostCost) {
    const auto hours = [](const QString& number) { return ThresholdRows::tr("%1 h", "hours").arg(number); };
    const auto cost = [isInMinutes = page.values.isInMinutes](const QString& number) { return isInMinutes ? ThresholdRows::tr("%1 min", "a cost in minutes").arg(number) : number; };
    const auto points = [](const QString& number) { return ThresholdRows::tr("%1 points", "a difference of shares").arg(number); };
    const auto percent = [](const QString& number) { return percentOf(number); };
    return {{ThresholdRows::tr("Routed without review"), &ThresholdDay::acceptedShare, 100, 2, true, percent, points},
            {ThresholdRows::tr("Items to review"), &ThresholdDay::toReview, 1, digitsFor(mostItems)},
            {ThresholdRows::tr("Reviewer hours"), &ThresholdDay::hours, 1, 1, false, hours, hours},
            {ThresholdRows::tr("Wrong labels routed"), &ThresholdDay::wrongRouted, 1, digitsFor(mostItems)},
            {ThresholdRows::tr("Total cost"), &ThresholdDay::cost, 1, digitsFor(mostCost), false, cost, cost}};
}

bool needsReferences(const DayFigure& figure) { return figure.value == &ThresholdDay::wrongRouted || figure.value == &ThresholdDay::cost; }

}  // namespace

ThresholdTable simulatorTable(const CalibrationPage& page, const ThresholdDay& then) {
    const auto& now = page.simulation.now;
    const auto& standing = page.standing.threshold;
    const QString none = ThresholdRows::tr("–", "no figure");
    const auto most = [&](double ThresholdDay::*value) { return std::max(then.*value, now ? *now.*value : 0); };
    ThresholdTable table;
    table.columns = {{ThresholdRows::tr("Per day, %1", "items").arg(ThresholdRows::tr("%Ln item(s)", nullptr, forPlural(std::llround(page.simulation.predictionsPerDay)))), sharedColumn, false},
                     {standing ? ThresholdRows::tr("Now %1", "a threshold").arg(thresholdText(*standing)) : ThresholdRows::tr("Now"), figureColumn},
                     {then.threshold ? ThresholdRows::tr("At %1", "a threshold").arg(thresholdText(*then.threshold)) : ThresholdRows::tr("None accepted"), figureColumn},
                     {ThresholdRows::tr("Change"), changeColumn}};
    for (const DayFigure& figure : dayFigures(page, most(&ThresholdDay::toReview), most(&ThresholdDay::cost))) {
        FigureRow row{{{figure.name}}};
        if (needsReferences(figure) && !page.hasCosts()) {
            for (int cell = 0; cell < 2; ++cell) row.cells.push_back({tooFewText(page.sample.size()), {}, false, true});
            row.cells.push_back({none, {}, false, true});
        } else {
            row.cells.push_back({now ? figure.text(*now) : none, {}, false, true});
            row.cells.push_back({figure.text(then)});
            row.cells.push_back(now ? changeCell(figure, *now, then) : FigureCell{none, {}, false, true});
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString simulatedWords(const CalibrationPage& page, const ThresholdDay& then) {
    const ThresholdTable table = simulatorTable(page, then);
    QStringList words;
    for (const FigureRow& row : table.rows) words.append(ThresholdRows::tr("%1 %2 → %3", "a figure, now, then").arg(row.cells[0].text, row.cells[1].text, row.cells[2].text));
    return ThresholdRows::tr("%1, a day: %2", "a threshold, figures").arg(table.columns[2].head, words.join(QStringLiteral("; ")));
}

ThresholdTable labelThresholdTable(const services::TrafficTable& table, const CalibrationPage& page, std::size_t most) {
    ThresholdTable shown;
    shown.columns = {{ThresholdRows::tr("Label"), sharedColumn, false}, {ThresholdRows::tr("Now"), 72}, {ThresholdRows::tr("Lowest cost"), 100}};
    const auto& thresholds = page.simulation.figures.labels;
    if (!thresholds) return shown;
    struct OwnThreshold {
        services::LabelNumber label;
        std::optional<double> now;
        double then;

        double distance() const { return now ? std::abs(then - *now) : 0; }
    };
    std::vector<OwnThreshold> labels;
    for (services::LabelNumber label = 0; label < thresholds->labels.size(); ++label) {
        const calibration::LabelThreshold& own = thresholds->labels[label];
        if (own.ownPart > 0 && own.threshold != thresholds->common) labels.push_back({label, page.standing.of(label), own.threshold});
    }
    std::ranges::stable_sort(labels, std::ranges::greater{}, &OwnThreshold::distance);
    if (labels.size() > most) labels.resize(most);
    for (const OwnThreshold& each : labels) {
        shown.rows.push_back({{{labelName(table, each.label)}, {each.now ? thresholdText(*each.now) : ThresholdRows::tr("–", "no figure"), {}, false, true}, {thresholdText(each.then)}}});
    }
    return shown;
}

}  // namespace docket::ui
