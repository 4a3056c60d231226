#include "ui/charts/series_table.h"

#include "ui/common/parts/table_columns.h"
#include "ui/common/words/text.h"

#include <QCoreApplication>

#include <iterator>
#include <map>
#include <set>

namespace docket::ui {

namespace {

struct SeriesTableWords {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::SeriesTable)
};

constexpr int acrossColumn = 110;

/// A line, as columns of the table.
struct SeriesColumns {
    const Series& series;
    std::map<double, const SeriesPoint*> at{};
    bool hasIntervals = false;
};

SeriesColumns columnsOf(const Series& series) {
    SeriesColumns columns{series};
    for (const SeriesPoint& point : series.points) {
        columns.at.emplace(point.x, &point);
        columns.hasIntervals |= point.low && point.high;
    }
    return columns;
}

FigureCell endCell(const std::optional<double>& value, AxisKind kind) { return {value ? axisText(*value, kind) : QString(), {}, false, true}; }

void addHeads(ChartFigures& figures, const SeriesColumns& columns) {
    figures.columns.push_back({columns.series.name, sharedColumn});
    if (!columns.hasIntervals) return;
    figures.columns.push_back({SeriesTableWords::tr("from", "lower end of an interval"), sharedColumn});
    figures.columns.push_back({SeriesTableWords::tr("to", "upper end of an interval"), sharedColumn});
}

void addCells(FigureRow& row, const SeriesColumns& columns, double x, AxisKind kind) {
    const auto found = columns.at.find(x);
    const SeriesPoint* point = found == columns.at.end() ? nullptr : found->second;
    row.cells.push_back({point != nullptr && point->y ? axisText(*point->y, kind) : QString(), {}, point != nullptr && point->isWeak});
    if (!columns.hasIntervals) return;
    row.cells.push_back(endCell(point == nullptr ? std::nullopt : point->low, kind));
    row.cells.push_back(endCell(point == nullptr ? std::nullopt : point->high, kind));
}

/// The words of what is marked at each x.
std::map<double, QStringList> marksOf(const SeriesData& data) {
    std::map<double, QStringList> marks;
    for (const ChartMark& mark : data.marks) marks[mark.x] << mark.words;
    for (const ChartRange& range : data.ranges) {
        marks[range.from] << SeriesTableWords::tr("%1, to %2", "what a range is, where it ends").arg(range.words, axisText(range.to, data.across.kind));
    }
    return marks;
}

std::set<double> rowsOf(const SeriesData& data) {
    std::set<double> rows;
    for (const Series& series : data.series) {
        for (const SeriesPoint& point : series.points) rows.insert(point.x);
    }
    for (const BandPoint& point : data.band) rows.insert(point.x);
    for (const ChartMark& mark : data.marks) rows.insert(mark.x);
    for (const ChartRange& range : data.ranges) rows.insert(range.from);
    return rows;
}

}  // namespace

double acrossInTable(const SeriesData& data, int row) { return *std::next(rowsOf(data).begin(), row); }

std::optional<std::size_t> seriesInTable(const SeriesData& data, int column) {
    int first = 1;
    for (std::size_t series = 0; series < data.series.size(); ++series) {
        const int next = first + (columnsOf(data.series[series]).hasIntervals ? 3 : 1);
        if (column >= first && column < next) return series;
        first = next;
    }
    return std::nullopt;
}

ChartFigures figuresOf(const SeriesData& data) {
    ChartFigures figures{{{data.across.words, acrossColumn, false}}, {}};
    std::vector<SeriesColumns> lines;
    for (const Series& series : data.series) {
        lines.push_back(columnsOf(series));
        addHeads(figures, lines.back());
    }
    std::map<double, const BandPoint*> bands;
    for (const BandPoint& point : data.band) bands[point.x] = &point;
    const auto marks = marksOf(data);
    if (!data.band.empty()) {
        figures.columns.push_back({SeriesTableWords::tr("usual from", "lower end of the usual values"), sharedColumn});
        figures.columns.push_back({SeriesTableWords::tr("usual to", "upper end of the usual values"), sharedColumn});
    }
    if (!marks.empty()) figures.columns.push_back({SeriesTableWords::tr("Mark"), sharedColumn, false});
    for (const double x : rowsOf(data)) {
        const BandPoint* band = bands.contains(x) ? bands.at(x) : nullptr;
        FigureRow row{{{axisText(x, data.across.kind)}}};
        for (const SeriesColumns& line : lines) addCells(row, line, x, data.up.kind);
        if (!data.band.empty()) {
            row.cells.push_back(endCell(band == nullptr ? std::nullopt : std::optional(band->low), data.up.kind));
            row.cells.push_back(endCell(band == nullptr ? std::nullopt : std::optional(band->high), data.up.kind));
        }
        if (!marks.empty()) row.cells.push_back({marks.contains(x) ? listedApart(marks.at(x)) : QString()});
        figures.rows.push_back(std::move(row));
    }
    return figures;
}

}  // namespace docket::ui
