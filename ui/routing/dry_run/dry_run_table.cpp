#include "ui/routing/dry_run/dry_run_table.h"

#include "ui/common/look/in_step.h"
#include "ui/common/look/mirror.h"
#include "ui/common/look/painting.h"
#include "ui/common/parts/table_columns.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <array>

namespace docket::ui {

namespace {

constexpr int effectRowHeight = 24;
constexpr int effectHeadHeight = 28;
constexpr int effectSide = 8;  // as the style sheet has it of heads
constexpr int effectGlyph = 13;
constexpr int effectGap = 7;
constexpr int numberColumn = 74;

}  // namespace

Role DryRunDelegate::inkOf(const QModelIndex& index) const {
    if (m_isOld) return Role::Text3;
    if (index.column() == DryRunRows::ChangeColumn) return static_cast<Role>(index.data(DryRunRows::InkRole).toInt());
    const bool isPart = index.column() == DryRunRows::NameColumn && !index.data(DryRunRows::SumRole).toBool();
    return isPart ? Role::Text2 : Role::Text;
}

void DryRunDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_Active);
    painter->fillRect(option.rect, m_theme.color(isCurrent ? Role::Soft : Role::Base));
    const bool isSum = index.data(DryRunRows::SumRole).toBool();
    const bool isName = index.column() == DryRunRows::NameColumn;
    if (isSum) {
        painter->setPen(m_theme.color(Role::Border));
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    }
    const Mirror mirrored{option.rect, option.direction};
    QRect cell = option.rect.adjusted(m_theme.px(effectSide), 0, -m_theme.px(effectSide), 0);
    if (isName && !isSum) {
        const int size = m_theme.px(effectGlyph);
        const QString icon = index.data(DryRunRows::IconRole).toString();
        const QRect at(cell.left(), cell.center().y() - size / 2, size, size);
        if (!icon.isEmpty()) painter->drawPixmap(mirrored(at).topLeft(), m_theme.icon(icon, Role::Text3, size));
        cell.setLeft(cell.left() + size + m_theme.px(effectGap));
    }
    const bool isStrong = isSum || index.column() == DryRunRows::ThenColumn;
    painter->setFont(m_theme.font(isSum ? TextStyle::Strong : isStrong ? TextStyle::Medium : TextStyle::Body));
    painter->setPen(m_theme.color(inkOf(index)));
    if (isName) drawOwnText(*painter, mirrored(cell), index.data().toString());
    else painter->drawText(mirrored(cell), static_cast<int>(Qt::AlignVCenter | Qt::AlignTrailing), index.data().toString());
}

DryRunTable::DryRunTable(const Theme& theme, QWidget* parent) : QTableView(parent), m_theme(theme), m_delegate(new DryRunDelegate(theme, this)) {
    setObjectName(QStringLiteral("dryRunTable"));
    setAccessibleName(tr("Dry run: what the rules make of the predictions"));
    setProperty("pane", true);
    setModel(&m_rows);
    setItemDelegate(m_delegate);
    setUpRowTable(*this);
    setSelectionMode(SingleSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);  // the pane scrolls
    keepInStep(*this, theme, [this] { applyLook(); });
}

void DryRunTable::setRun(const ShownDryRun& shown) {
    const int row = currentIndex().row();
    m_rows.setRun(shown);
    if (row >= 0) setCurrentIndex(m_rows.index(std::min(row, m_rows.rowCount() - 1), DryRunRows::NameColumn));
    fit();
}

void DryRunTable::setOld(bool isOld) {
    m_delegate->setOld(isOld);
    viewport()->update();
}

void DryRunTable::applyLook() {
    horizontalHeader()->setFont(m_theme.font(TextStyle::Caption));
    horizontalHeader()->setFixedHeight(m_theme.px(effectHeadHeight));
    verticalHeader()->setMinimumSectionSize(targetHeight(m_theme, effectRowHeight));
    verticalHeader()->setDefaultSectionSize(targetHeight(m_theme, effectRowHeight));
    fit();
}

void DryRunTable::fit() {
    setFixedHeight(horizontalHeader()->height() + m_rows.rowCount() * verticalHeader()->defaultSectionSize());
    const int compared = m_rows.isTrial() ? numberColumn : hiddenColumn;
    const std::array widths = {sharedColumn, numberColumn, compared, compared};
    layOutColumns({this}, m_theme, widths);
}

void DryRunTable::keyPressEvent(QKeyEvent* event) {
    const bool isForThePage = event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isForThePage) return event->ignore();
    QTableView::keyPressEvent(event);
}

void DryRunTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fit();
}

}  // namespace docket::ui
