#include "ui/insights/reviewers/reviewer_rows.h"

#include "ui/common/parts/table_columns.h"
#include "ui/common/words/text.h"
#include "ui/insights/reviewers/reviewer_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <functional>

namespace docket::ui {

namespace {

using agreement::Estimate;
using services::ReviewerFigures;
using services::ReviewerRow;

struct ReviewerRows {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::ReviewerRows)
};

constexpr int wideTable = 980;
constexpr int middleTable = 720;
constexpr std::size_t mostLabels = 12;
constexpr std::size_t mostConfusions = 8;
constexpr double scaleStep = 0.1;
constexpr std::size_t goldWhisker = 3;  // columns
constexpr std::size_t anchoringWhisker = 8;
constexpr std::size_t kappaWhisker = 2;

std::optional<Whisker> whiskerOf(const metrics::Share& share, bool isWeak) {
    if (!ReviewerFigures::isGiven(share.n)) return std::nullopt;
    const auto interval = *share.interval();
    return Whisker{*share.value(), interval.low, interval.high, isWeak};
}

std::optional<Whisker> whiskerOf(const metrics::ShareDifference& difference, bool isWeak) {
    if (!ReviewerFigures::isGiven(difference.fewest())) return std::nullopt;
    const auto interval = *difference.interval();
    return Whisker{*difference.value(), interval.low, interval.high, isWeak};
}

std::optional<Whisker> whiskerOf(const Estimate& figure, bool isWeak) {
    if (!figure.value) return std::nullopt;
    Whisker whisker{*figure.value, {}, {}, isWeak};
    if (figure.interval) {
        whisker.low = figure.interval->low;
        whisker.high = figure.interval->high;
    }
    return whisker;
}

/// A scale that shows all of the whiskers, from a tenth to a tenth, and what it is about.
WhiskerScale scaleOver(const std::vector<FigureRow>& rows, std::size_t column, WhiskerScale scale) {
    for (const FigureRow& row : rows) {
        const auto& whisker = row.cells[column].whisker;
        if (!whisker) continue;
        scale.begin = std::min(scale.begin, std::floor(whisker->low.value_or(whisker->value) / scaleStep) * scaleStep);
        scale.end = std::max(scale.end, std::ceil(whisker->high.value_or(whisker->value) / scaleStep) * scaleStep);
    }
    return scale;
}

QString percentOf(double share) { return QLocale().toString(qRound(100 * share)); }

/// Whether the whole interval of somebody lies above that of the team's figure.
bool isAbove(const metrics::ShareDifference& own, const metrics::ShareDifference& team) {
    return ReviewerFigures::isGiven(own.fewest()) && ReviewerFigures::isGiven(team.fewest()) && own.interval()->low > *team.value();
}

bool isBelow(const metrics::Share& own, const metrics::Share& team) {
    return ReviewerFigures::isGiven(own.n) && ReviewerFigures::isGiven(team.n) && own.interval()->high < *team.value();
}

bool isUnusable(const Estimate& figure) { return figure.interval && figure.interval->high < usableAgreement; }

FigureRow rowOf(const QString& name, const ReviewerRow& row, const ReviewerRow* team) {
    const bool isAnchored = team != nullptr && isAbove(row.anchoring, team->anchoring);
    const bool isWrong = team != nullptr && isBelow(row.gold, team->gold);
    return {{{name},
             {countText(row.decisions)},
             {secondsText(row.time)},
             {percentIntervalText(row.gold), whiskerOf(row.gold, isWrong)},
             {percentText(row.gold), {}, isWrong},
             {percentText(row.consistency), {}, false, true},
             {percentText(row.blind), {}, false, true},
             {percentText(row.assisted), {}, false, true},
             {pointsIntervalText(row.anchoring), whiskerOf(row.anchoring, isAnchored)},
             {pointsText(row.anchoring), {}, isAnchored}},
            team == nullptr};
}

std::vector<FigureColumn> reviewerColumns(int roomAt100, const WhiskerScale& gold, const WhiskerScale& anchoring) {
    const bool isWide = roomAt100 >= wideTable;
    const bool isMiddle = roomAt100 >= middleTable;
    const auto shownFrom = [](bool isShown, int width) { return isShown ? width : hiddenColumn; };
    return {{ReviewerRows::tr("Name"), sharedColumn, false},
            {ReviewerRows::tr("Decisions"), 84},
            {ReviewerRows::tr("Median time"), 96},
            {ReviewerRows::tr("Gold, %1 to %2 %", "head of a column of whiskers, and its scale").arg(percentOf(gold.begin), percentOf(gold.end)), shownFrom(isWide, 128), false, gold},
            {ReviewerRows::tr("Gold right"), 96},
            {ReviewerRows::tr("Same again", "share of items that somebody answered twice alike"), shownFrom(isMiddle, 100)},
            {ReviewerRows::tr("Blind: as the model"), shownFrom(isMiddle, 132)},
            {ReviewerRows::tr("Assisted: as the model"), shownFrom(isMiddle, 148)},
            {ReviewerRows::tr("Anchoring, %1 to %2", "head of a column of whiskers, and its scale").arg(percentOf(anchoring.begin), percentOf(anchoring.end)), shownFrom(isWide, 128), false, anchoring},
            {ReviewerRows::tr("Points", "head of a column: anchoring in percentage points"), 96}};
}

}  // namespace

FigureRowsOf reviewerRows(const ReviewerFigures& figures, int roomAt100) {
    const ReviewerRow* team = figures.team && figures.reviewers.size() > 1 ? &figures.team->all : nullptr;
    FigureRowsOf rows;
    for (const ReviewerRow& row : figures.reviewers) {
        rows.rows.push_back(rowOf(oneLine(toQt(row.name)), row, team));
        rows.rows.back().isSum = false;
    }
    if (team != nullptr) rows.rows.push_back(rowOf(ReviewerRows::tr("Team"), *team, nullptr));
    std::optional<double> gold;
    if (team != nullptr && ReviewerFigures::isGiven(team->gold.n)) gold = team->gold.value();
    rows.columns = reviewerColumns(roomAt100, scaleOver(rows.rows, goldWhisker, {0.9, 1, gold}), scaleOver(rows.rows, anchoringWhisker, {0, 0.2, 0.0}));
    return rows;
}

FigureRowsOf labelRows(const ReviewerFigures& figures) {
    FigureRowsOf rows;
    std::vector<const agreement::LabelAgreement*> labels;
    for (const auto& label : figures.team->agreement.labels) {
        if (label.specific.items > 0 || label.kappa.undefined == agreement::Undefined::TooFew) labels.push_back(&label);
    }
    std::ranges::stable_sort(labels, {}, [](const agreement::LabelAgreement* label) { return label->kappa.value.value_or(2); });
    if (labels.size() > mostLabels) labels.resize(mostLabels);
    for (const auto* label : labels) {
        const bool isWeak = isUnusable(label->kappa);
        rows.rows.push_back({{{labelText(label->label, figures)},
                              {countText(label->specific.items), {}, false, true},
                              {coefficientIntervalText(label->kappa), whiskerOf(label->kappa, isWeak)},
                              {coefficientText(label->kappa), {}, isWeak}}});
    }
    const WhiskerScale scale = scaleOver(rows.rows, kappaWhisker, {0.2, 1, usableAgreement});
    const auto number = [](double value) { return QLocale().toString(value, 'f', 1); };
    rows.columns = {{ReviewerRows::tr("Label"), sharedColumn, false},
                    {ReviewerRows::tr("Items"), 60},
                    {ReviewerRows::tr("Kappa, %1 to %2", "head of a column of whiskers, and its scale").arg(number(scale.begin), number(scale.end)), 140, false, scale},
                    {ReviewerRows::tr("Kappa"), 92}};
    return rows;
}

FigureRowsOf pairRows(const ReviewerFigures& figures) {
    FigureRowsOf rows{{{ReviewerRows::tr("Reviewer"), sharedColumn, false},
                       {ReviewerRows::tr("And", "another reviewer"), sharedColumn, false},
                       {ReviewerRows::tr("Items"), 50},
                       {ReviewerRows::tr("Kappa"), 86},
                       {ReviewerRows::tr("95 % interval"), 96}},
                      {}};
    for (const auto& pair : figures.team->agreement.raterPairs) {
        rows.rows.push_back({{{reviewerText(pair.one, figures)},
                              {reviewerText(pair.other, figures)},
                              {countText(pair.agreement.n), {}, false, true},
                              {coefficientText(pair.kappa)},
                              {coefficientIntervalText(pair.kappa), {}, false, true}}});
    }
    return rows;
}

FigureRowsOf confusionRows(const ReviewerFigures& figures) {
    FigureRowsOf rows{{{ReviewerRows::tr("Label"), sharedColumn, false}, {ReviewerRows::tr("Confused with"), sharedColumn, false}, {ReviewerRows::tr("Items"), 92}}, {}};
    for (const auto& pair : figures.team->agreement.confusions) {
        if (rows.rows.size() == mostConfusions) break;
        rows.rows.push_back({{{labelText(pair.one, figures)},
                              {labelText(pair.other, figures)},
                              {ReviewerRows::tr("%1 of %2", "items").arg(countText(pair.items.count), countText(pair.items.n))}}});
    }
    return rows;
}

PairMatrix pairMatrix(const ReviewerFigures& figures) {
    std::vector<const ReviewerRow*> people;
    for (const ReviewerRow& row : figures.reviewers) people.push_back(&row);
    std::ranges::stable_sort(people, std::ranges::greater(), &ReviewerRow::decisions);
    PairMatrix matrix;
    if (people.size() > mostInMatrix) {
        matrix.left = people.size() - mostInMatrix;
        people.resize(mostInMatrix);
    }
    std::ranges::sort(people, {}, &ReviewerRow::name);
    for (std::size_t i = 0; i < people.size(); ++i) {
        matrix.names << oneLine(toQt(people[i]->name));
        if (i == 0) continue;
        matrix.cells.emplace_back(i);
        for (std::size_t j = 0; j < i; ++j) {
            const auto [one, other] = std::minmax(people[i]->reviewer, people[j]->reviewer);
            const auto pair = std::ranges::find_if(figures.team->agreement.raterPairs, [&](const agreement::RaterPair& each) { return each.one == one && each.other == other; });
            if (pair == figures.team->agreement.raterPairs.end()) continue;
            HeatCell cell;
            cell.heat = pair->kappa.value;
            cell.value = pair->kappa.value ? coefficientText(pair->kappa) : QStringLiteral("–");
            cell.count = countText(pair->agreement.n);
            cell.spoken = ReviewerRows::tr("%1 and %2: kappa %3, %4", "two reviewers, a figure, items")
                              .arg(matrix.names[static_cast<qsizetype>(i)], matrix.names[static_cast<qsizetype>(j)], coefficientText(pair->kappa),
                                   ReviewerRows::tr("%Ln item(s)", nullptr, forPlural(pair->agreement.n)));
            matrix.cells.back()[j] = std::move(cell);
        }
    }
    return matrix;
}

}  // namespace docket::ui
