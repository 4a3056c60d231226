#include "ui/charts/heat_matrix.h"

#include "ui/charts/figure_table.h"
#include "ui/common/look/in_step.h"
#include "ui/common/look/painting.h"
#include "ui/common/parts/table_columns.h"
#include "ui/common/words/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace docket::ui {

namespace {

constexpr int heatHeadHeight = 26;
constexpr double rampPower = 0.6;

double luminance(const QColor& color) {
    const auto linear = [](double channel) { return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double mixed(double from, double to, double share) { return from + (to - from) * share; }

}  // namespace

HeatColors heatColors(double heat, const Theme& theme) {
    if (theme.isHighContrast()) return {theme.color(Role::Base), theme.color(Role::Text)};
    const bool isDark = theme.scheme() == Scheme::Dark;
    const QColor low = isDark ? QColor(0x26, 0x2B, 0x33) : QColor(0xF4, 0xF7, 0xFB);
    const QColor high = isDark ? QColor(0x9C, 0xC4, 0xF6) : QColor(0x0B, 0x3C, 0x74);
    const double share = std::pow(std::clamp(heat, 0.0, 1.0), rampPower);
    const QColor fill = QColor::fromRgbF(static_cast<float>(mixed(low.redF(), high.redF(), share)), static_cast<float>(mixed(low.greenF(), high.greenF(), share)),
                                         static_cast<float>(mixed(low.blueF(), high.blueF(), share)));
    const double ground = luminance(fill) + 0.05;
    return {fill, 1.05 / ground > ground / 0.05 ? QColor(Qt::white) : QColor(Qt::black)};
}

HeatFigures heatPairs(const QStringList& names, std::vector<std::vector<std::optional<HeatCell>>> cells) {
    HeatFigures figures;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const QString& row = names.value(static_cast<qsizetype>(i) + 1);
        const QString& column = names.value(static_cast<qsizetype>(i));
        figures.rows.push_back({row, row});
        figures.columns.push_back({column, column});
    }
    figures.cells = std::move(cells);
    return figures;
}

void HeatModel::setFigures(HeatFigures figures) {
    beginResetModel();
    m_figures = std::move(figures);
    endResetModel();
}

const HeatCell* HeatModel::cell(const QModelIndex& index) const {
    if (!index.isValid()) return nullptr;
    const auto& row = m_figures.cells[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    return column < row.size() && row[column] ? &*row[column] : nullptr;
}

QString HeatModel::spokenOf(const QModelIndex& index) const {
    const QString& own = cell(index)->spoken;
    return own.isEmpty() && m_figures.spokenOf ? m_figures.spokenOf(index.row(), index.column()) : own;
}

QVariant HeatModel::data(const QModelIndex& index, int role) const {
    const HeatCell* pair = cell(index);
    if (pair == nullptr) return role == Qt::AccessibleTextRole ? tr("no figure", "what a cell says in which nothing stands") : QVariant();
    switch (role) {
        case Qt::DisplayRole: return pair->value;
        case Qt::AccessibleTextRole: return spokenOf(index);
        case Qt::ToolTipRole: return toolTipOf(spokenOf(index));
        default: return {};
    }
}

QVariant HeatModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const HeatHead& head = (orientation == Qt::Vertical ? m_figures.rows : m_figures.columns)[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) return head.text;
    if (role == Qt::AccessibleTextRole) return head.whole;
    return role == Qt::ToolTipRole ? QVariant(toolTipOf(head.whole)) : QVariant();
}

Qt::ItemFlags HeatModel::flags(const QModelIndex& index) const { return cell(index) == nullptr ? Qt::NoItemFlags : QAbstractTableModel::flags(index); }

void drawHeatCell(QPainter& painter, const QRect& rect, const HeatCell& cell, const Theme& theme) {
    if (cell.value.isEmpty()) return;
    const QRectF box = QRectF(rect).adjusted(1, 1, -1, -1);
    const HeatColors colors = cell.heat ? heatColors(*cell.heat, theme) : HeatColors{theme.color(Role::Base), theme.color(Role::Text2)};
    const bool hasEdge = !cell.heat || theme.isHighContrast();
    drawBox(painter, box, 3, colors.fill, hasEdge ? theme.color(Role::Border) : QColor(Qt::transparent));
    painter.setPen(colors.ink);
    painter.setFont(theme.font(cell.count.isEmpty() ? TextStyle::Fine : TextStyle::CaptionStrong));
    const QString value = painter.fontMetrics().elidedText(cell.value, Qt::ElideRight, static_cast<int>(box.width()));
    if (cell.count.isEmpty()) return painter.drawText(box, Qt::AlignCenter, value);
    const QRectF upper(box.left(), box.top(), box.width(), box.height() / 2);
    painter.drawText(upper, Qt::AlignHCenter | Qt::AlignBottom, value);
    painter.setFont(theme.font(TextStyle::Fine));
    painter.drawText(upper.translated(0, box.height() / 2), Qt::AlignHCenter | Qt::AlignTop, cell.count);
}

void HeatDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->fillRect(option.rect, m_theme.color(Role::Base));
    const HeatCell* pair = m_model.cell(index);
    if (pair == nullptr) return;
    // A cell at the edge that is cut says nothing: half a number is another one.
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view != nullptr && !view->viewport()->rect().contains(option.rect)) {
        if (!pair->value.isEmpty() && pair->heat) drawBox(*painter, QRectF(option.rect).adjusted(1, 1, -1, -1), 3, heatColors(*pair->heat, m_theme).fill, Qt::transparent);
        return;
    }
    drawHeatCell(*painter, option.rect, *pair, m_theme);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Active);
    if (hasFocus || (m_keepsRing && option.state.testFlag(QStyle::State_Selected))) drawFocusRing(*painter, option.rect, m_theme);
}

HeatMatrix::HeatMatrix(const Theme& theme, const HeatLook& look, QWidget* parent) : CellTable(parent), m_theme(theme), m_look(look) {
    setModel(&m_model);
    setItemDelegate(new HeatDelegate(theme, m_model, look.keepsRing, this));
    setUpRowTable(*this);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectItems);
    setSelectionMode(SingleSelection);
    setProperty("pane", true);
    setProperty("plain", true);
    setVerticalScrollBarPolicy(look.isTall ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->show();
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionsClickable(false);
    for (QHeaderView* names : {horizontalHeader(), verticalHeader()}) names->setTextElideMode(Qt::ElideRight);
    verticalHeader()->setDefaultAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    keepInStep(*this, theme, [this] { applyLook(); });
}

void HeatMatrix::setFigures(HeatFigures figures) {
    m_model.setFigures(std::move(figures));
    applyLook();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (int column = 0; column < m_model.columnCount(); ++column) {
            if (m_model.cell(m_model.index(row, column)) == nullptr) continue;
            setCurrentIndex(m_model.index(row, column));
            return;
        }
    }
}

void HeatMatrix::applyLook() {
    horizontalHeader()->setFont(m_theme.font(TextStyle::Caption));
    verticalHeader()->setFont(m_theme.font(TextStyle::Caption));
    horizontalHeader()->setFixedHeight(m_theme.px(heatHeadHeight));
    horizontalHeader()->setMinimumSectionSize(m_theme.px(m_look.cellWidth));
    horizontalHeader()->setDefaultSectionSize(m_theme.px(m_look.cellWidth));
    verticalHeader()->setFixedWidth(m_theme.px(m_look.nameWidth));
    verticalHeader()->setMinimumSectionSize(m_theme.px(m_look.cellHeight));
    verticalHeader()->setDefaultSectionSize(m_theme.px(m_look.cellHeight));
    if (m_look.isTall) setFixedHeight(m_theme.px(heatHeadHeight) + std::max(1, m_model.rowCount()) * m_theme.px(m_look.cellHeight) + 2);
}

void HeatMatrix::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) return QGuiApplication::clipboard()->setText(tabSeparated(m_model));
    const bool isForThePage = event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isForThePage) return event->ignore();
    QTableView::keyPressEvent(event);
}

}  // namespace docket::ui
