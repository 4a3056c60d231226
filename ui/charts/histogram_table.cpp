#include "ui/charts/histogram_table.h"

#include "ui/common/look/in_step.h"
#include "ui/common/look/painting.h"
#include "ui/common/parts/table_columns.h"
#include "ui/common/words/text.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace docket::ui {

namespace {

constexpr int histogramRowHeight = 26;
constexpr int histogramHeadHeight = 28;
constexpr int histogramRowsInSight = 8;
constexpr std::array<int, HistogramModel::histogramColumns> histogramWidths{sharedColumn, 116, 90, 70};

}  // namespace

std::vector<HistogramModel::Row> HistogramModel::rowsOf(const HistogramStrip& strip) {
    std::vector<Row> rows;
    const std::int64_t all = countIn(strip);
    const auto add = [&](const QString& values, std::int64_t count) {
        if (count > 0) rows.push_back({strip.name, values, countText(count), partText(count, all)});
    };
    auto stem = strip.stems.begin();
    const auto addStemsBelow = [&](double border) {
        for (; stem != strip.stems.end() && stem->value < border; ++stem) add(tr("exactly %1", "a value").arg(shareText(stem->value)), stem->count);
    };
    for (std::size_t band = 0; band < strip.bars.size(); ++band) {
        const double to = borderOf(band + 1, strip.bars.size());
        add(tr("%1 to %2", "from a value on, and below another").arg(shareText(borderOf(band, strip.bars.size())), shareText(to)), strip.bars[band]);
        addStemsBelow(to);
    }
    addStemsBelow(2);  // 1 itself too
    return rows;
}

void HistogramModel::setStrips(const std::vector<HistogramStrip>& strips) {
    std::vector<Row> rows;
    for (const HistogramStrip& strip : strips) std::ranges::move(rowsOf(strip), std::back_inserter(rows));
    if (rows == m_rows) return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QString HistogramModel::text(const Row& row, int column) {
    switch (column) {
        case StripColumn: return row.strip;
        case ValuesColumn: return row.values;
        case CountColumn: return row.count;
        case ShareColumn: return row.share;
        default: return {};
    }
}

QVariant HistogramModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (role == Qt::TextAlignmentRole) return headerData(index.column(), Qt::Horizontal, role);
    return role == Qt::DisplayRole ? QVariant(text(m_rows[static_cast<std::size_t>(index.row())], index.column())) : QVariant();
}

QVariant HistogramModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return static_cast<int>((section < CountColumn ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_heads.value(section)) : QVariant();
}

HistogramTable::HistogramTable(const Theme& theme, const QStringList& heads, QWidget* parent) : QTableView(parent), m_theme(theme), m_model(heads) {
    setModel(&m_model);
    setUpRowTable(*this);
    setSelectionMode(SingleSelection);
    keepInStep(*this, theme, [this] { applyLook(); });
}

void HistogramTable::applyLook() {
    setFont(m_theme.font(TextStyle::Body));
    horizontalHeader()->setFont(m_theme.font(TextStyle::Caption));
    horizontalHeader()->setFixedHeight(m_theme.px(histogramHeadHeight));
    verticalHeader()->setMinimumSectionSize(m_theme.px(histogramRowHeight));
    verticalHeader()->setDefaultSectionSize(targetHeight(m_theme, histogramRowHeight));
    setFixedHeight(m_theme.px(histogramHeadHeight) + histogramRowsInSight * targetHeight(m_theme, histogramRowHeight));
    layOut();
}

void HistogramTable::layOut() { layOutColumns({this}, m_theme, histogramWidths); }

void HistogramTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    layOut();
}

void HistogramTable::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return event->ignore();
    QTableView::keyPressEvent(event);
}

}  // namespace docket::ui
