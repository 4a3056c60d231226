#include "ui/insights/model/model_rows.h"

#include "ui/common/parts/table_columns.h"
#include "ui/common/words/overturn_reasons.h"
#include "ui/common/words/text.h"
#include "ui/insights/frame/number_words.h"
#include "ui/insights/traffic/traffic_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace docket::ui {

namespace {

using services::LabelNumber;
using services::LabelQuality;
using services::ModelFigures;
using services::TrafficTable;

struct ModelRows {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::ModelRows)
};

constexpr int wideRows = 760;      // room at 100 % for every column
constexpr int qualityColumn = 96;  // of "too few (12)"
constexpr int middleRows = 480;    // and for whiskers
constexpr double f1Step = 0.2;
constexpr int f1Bins = 10;

double f1For(const LabelQuality& label) { return label.f1.figure.value && label.items.inReference >= services::fewestItems ? *label.f1.figure.value : 2; }

std::optional<Whisker> whiskerOf(const metrics::TrafficFigure& figure, std::int64_t n) {
    if (!figure.figure.value || n < services::fewestItems) return std::nullopt;
    Whisker whisker{*figure.figure.value};
    if (figure.interval) {
        whisker.low = figure.interval->low;
        whisker.high = figure.interval->high;
    }
    return whisker;
}

FigureRow rowOf(const TrafficTable& table, const LabelQuality& label) {
    const std::int64_t inReference = label.items.inReference;
    return {{{labelName(table, label.label)},
             {countText(std::llround(label.support)), {}, false, true},
             {scoreText(label.precision, label.items.predicted, 2)},
             {scoreText(label.recall, inReference, 2)},
             {scoreIntervalText(label.f1, inReference, 2), whiskerOf(label.f1, inReference)},
             {scoreText(label.f1, inReference, 2)},
             {scoreIntervalText(label.f1, inReference, 2), {}, false, true}}};
}

WhiskerScale scaleOf(const std::vector<FigureRow>& rows, std::size_t column) {
    WhiskerScale scale{0.8, 1};
    for (const FigureRow& row : rows) {
        const auto& whisker = row.cells[column].whisker;
        if (whisker) scale.begin = std::min(scale.begin, std::floor(whisker->low.value_or(whisker->value) / f1Step) * f1Step);
    }
    return scale;
}

/// The outermost group over a label; null: it has none.
const taxonomy::Label* groupOf(const taxonomy::Taxonomy& taxonomy, const taxonomy::Label& label) {
    const taxonomy::Label* group = nullptr;
    for (const taxonomy::Label* at = &label; at->parent;) {
        at = taxonomy.find(*at->parent);
        if (at == nullptr) break;
        group = at;
    }
    return group;
}

}  // namespace

std::vector<LabelGroup> labelGroups(const TrafficTable& table, const ModelFigures& figures) {
    const auto labels = table.taxonomy().labels();
    std::vector<LabelGroup> groups(1);
    std::map<LabelId, std::size_t> places;
    for (const LabelQuality& quality : figures.labels) {
        groups.front().labels.push_back(quality.label);
        const taxonomy::Label* group = groupOf(table.taxonomy(), labels[quality.label]);
        if (group == nullptr) continue;
        const auto [place, isNew] = places.try_emplace(group->id, groups.size());
        if (isNew) groups.push_back({oneLine(toQt(group->name)), {}});
        groups[place->second].labels.push_back(quality.label);
    }
    groups.front().name = ModelRows::tr("All %Ln label(s)", nullptr, forPlural(static_cast<std::int64_t>(figures.labels.size())));
    return groups;
}

LabelQualityRows labelQualityRows(const TrafficTable& table, const ModelFigures& figures, const LabelGroup& group, std::size_t most, int roomAt100) {
    std::vector<const LabelQuality*> labels;
    for (const LabelQuality& label : figures.labels) {
        if (std::ranges::binary_search(group.labels, label.label)) labels.push_back(&label);
    }
    std::ranges::stable_sort(labels, {}, [](const LabelQuality* label) { return f1For(*label); });
    if (labels.size() > most) labels.resize(most);
    LabelQualityRows rows;
    for (const LabelQuality* label : labels) {
        rows.rows.push_back(rowOf(table, *label));
        rows.labels.push_back(label->label);
    }
    const WhiskerScale scale = scaleOf(rows.rows, 4);
    const bool isWide = roomAt100 >= wideRows;
    rows.columns = {{ModelRows::tr("Label"), sharedColumn, false},
                    {ModelRows::tr("Items"), 52},
                    {ModelRows::tr("Precision"), qualityColumn},
                    {ModelRows::tr("Recall"), qualityColumn},
                    {ModelRows::tr("F1, %1 to %2", "head of a column of whiskers, and its scale").arg(fixedText(scale.begin, 1), fixedText(scale.end, 1)), roomAt100 >= middleRows ? 100 : hiddenColumn, false, scale},
                    {ModelRows::tr("F1"), qualityColumn},
                    {ModelRows::tr("95 % interval"), isWide ? 104 : hiddenColumn}};
    return rows;
}

std::vector<Bar> f1Bars(const ModelFigures& figures) {
    std::array<std::int64_t, f1Bins> counts{};
    for (const LabelQuality& label : figures.labels) {
        if (const double f1 = f1For(label); f1 <= 1) ++counts[std::min<std::size_t>(f1Bins - 1, static_cast<std::size_t>(f1 * f1Bins))];
    }
    std::vector<Bar> bars;
    for (std::size_t bin = 0; bin < counts.size(); ++bin) {
        if (bars.empty() && counts[bin] == 0) continue;  // from the lowest on that occurs
        const QString range = ModelRows::tr("%1–%2", "a range").arg(fixedText(static_cast<double>(bin) / f1Bins, 1), fixedText(static_cast<double>(bin + 1) / f1Bins, 1));
        bars.push_back({range, counts[bin], ModelRows::tr("F1 %1: %Ln label(s)", "a range", forPlural(counts[bin])).arg(range), bin < 7});
    }
    return bars;
}

ConfusionData confusionOf(const TrafficTable& table, const ModelFigures& figures, const LabelGroup& group, services::Population population) {
    ConfusionData data;
    data.rowWords = ModelRows::tr("Final label");
    data.columnWords = table.isMultiLabel() ? ModelRows::tr("Said instead") : ModelRows::tr("Model’s label");
    data.otherWords = ModelRows::tr("other", "labels of the model that are not shown, or none");
    std::map<LabelNumber, std::size_t> places;
    for (const LabelNumber label : group.labels) {
        places.emplace(label, places.size());
        data.names.push_back(labelName(table, label));
    }
    data.counts.assign(places.size(), std::vector<std::int64_t>(places.size()));
    data.other.assign(places.size(), 0);
    for (const auto& cell : figures.confusion) {
        const auto row = places.find(cell.reference);
        if (row == places.end()) continue;
        const std::int64_t count = population == services::Population::Weighted ? std::llround(cell.weight) : cell.items;
        const auto column = places.find(cell.predicted);
        if (column == places.end()) data.other[row->second] += count;
        else data.counts[row->second][column->second] += count;
    }
    return data;
}

std::vector<FigureRow> overturnReasonRows(const ModelFigures& figures) {
    std::vector<FigureRow> rows;
    for (const auto& reason : figures.overturnReasons) {
        const QString words = reason.reason.empty() ? ModelRows::tr("No reason given") : oneLine(reasonText(toQt(reason.reason)));
        rows.push_back({{{words}, {countText(reason.items)}, {partText(reason.items, figures.overturns.count), {}, false, true}}});
    }
    return rows;
}

std::vector<FigureColumn> overturnReasonColumns() {
    return {{ModelRows::tr("Reason"), sharedColumn, false}, {ModelRows::tr("Items"), 76}, {ModelRows::tr("Share"), 76}};
}

}  // namespace docket::ui
