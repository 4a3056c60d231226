#include "ui/agreement/agreement_table.h"

#include "ui/common/look/mirror.h"
#include "ui/common/look/painting.h"
#include "ui/common/parts/table_columns.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <array>

namespace docket::ui {

namespace {

constexpr int tableHeaderHeight = 30;
constexpr int tableLineHeight = 18;
constexpr int tableAbove = 5;
constexpr int tableSide = 10;
constexpr int tableGlyph = 13;
constexpr int tableGap = 5;
constexpr int tableFewestRows = 3;  // that stay in sight
constexpr int tableWideFrom = 840;
constexpr int narrowFrom = 520;

using Widths = std::array<int, StudyRows::labelColumnCount>;

Widths widthsOf(StudyTable table, int roomAt100) {
    if (table != StudyTable::Labels) return roomAt100 >= narrowFrom ? Widths{sharedColumn, sharedColumn, 64, 160, 160, hiddenColumn}
                                                                        : Widths{sharedColumn, sharedColumn, hiddenColumn, 124, hiddenColumn, hiddenColumn};
    if (roomAt100 >= tableWideFrom) return {sharedColumn, 60, 160, 160, 160, 166};
    if (roomAt100 >= narrowFrom) return {sharedColumn, 56, 160, 160, hiddenColumn, 124};
    return {sharedColumn, hiddenColumn, 152, 152, hiddenColumn, hiddenColumn};
}

}  // namespace

int StudyDelegate::rowHeight() const { return 2 * m_theme.px(tableAbove) + 2 * m_theme.px(tableLineHeight) + 1; }

void StudyDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const bool isActive = isCurrent && option.state.testFlag(QStyle::State_Active);
    painter->fillRect(option.rect, m_theme.color(isActive ? Role::Soft : Role::Base));
    painter->setPen(m_theme.color(Role::Border));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const Mirror mirrored{option.rect, option.direction};
    const bool isName = index.column() == 0;
    const bool isWeak = isName && index.data(StudyRows::WeakRole).toBool();
    const QString detail = index.data(StudyRows::DetailRole).toString();
    const int high = m_theme.px(tableLineHeight);
    const int lines = detail.isEmpty() ? 1 : 2;
    QRect line = option.rect.adjusted(m_theme.px(tableSide), 0, -m_theme.px(tableSide), 0);
    line.setTop(option.rect.center().y() - lines * high / 2);
    line.setHeight(high);
    painter->setFont(m_theme.font(isName ? TextStyle::Strong : TextStyle::Body));
    painter->setPen(m_theme.color(Role::Text));
    drawOwnText(*painter, mirrored(line), index.data().toString());
    if (detail.isEmpty()) return;
    line.translate(0, high);
    if (isWeak) {
        const int size = m_theme.px(tableGlyph);
        painter->drawPixmap(mirrored(QRect(line.left(), line.center().y() - size / 2, size, size)).topLeft(), m_theme.icon(QStringLiteral("impact"), Role::Warn, size));
        line.setLeft(line.left() + size + m_theme.px(tableGap));
    }
    painter->setFont(m_theme.font(TextStyle::Caption));
    painter->setPen(m_theme.color(isWeak ? Role::Warn : Role::Text2));
    drawOwnText(*painter, mirrored(line), detail);
}

AgreementTable::AgreementTable(const Theme& theme, QWidget* parent) : QTableView(parent), m_theme(theme), m_delegate(new StudyDelegate(theme, this)) {
    setObjectName(QStringLiteral("agreementTable"));
    setModel(&m_rows);
    setItemDelegate(m_delegate);
    setUpRowTable(*this);
    setSelectionMode(QAbstractItemView::SingleSelection);
    connect(this, &QAbstractItemView::doubleClicked, this, &AgreementTable::ask);
    connect(&theme, &Theme::changed, this, &AgreementTable::applyLook);
    applyLook();
}

void AgreementTable::setRows(StudyTable table, std::vector<StudyRow> rows) {
    const bool isOther = table != m_rows.table();
    const int row = isOther ? 0 : std::max(0, currentIndex().row());
    m_rows.setRows(table, std::move(rows));
    switch (table) {
        case StudyTable::Labels: setAccessibleName(tr("Agreement by label, the weakest first")); break;
        case StudyTable::Confusions: setAccessibleName(tr("Labels that were confused")); break;
        case StudyTable::People: setAccessibleName(tr("Agreement by pair of reviewers")); break;
    }
    setAccessibleDescription(table == StudyTable::People ? QString() : tr("Enter opens the label in the editor"));
    layOutColumns();
    if (m_rows.rowCount() > 0) setCurrentIndex(m_rows.index(std::min(row, m_rows.rowCount() - 1), 0));
}

void AgreementTable::ask(const QModelIndex& index) {
    if (index.isValid() && m_rows.row(index.row()).label) Q_EMIT labelAsked(*m_rows.row(index.row()).label);
}

void AgreementTable::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isEnter && isPlain && !event->isAutoRepeat()) return ask(currentIndex());
    if (isEnter || event->key() == Qt::Key_Escape) return event->ignore();
    QTableView::keyPressEvent(event);
}

void AgreementTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    layOutColumns();
}

void AgreementTable::applyLook() {
    QPalette colors = palette();
    colors.setColor(QPalette::Base, m_theme.color(Role::Base));
    setPalette(colors);
    horizontalHeader()->setFont(m_theme.font(TextStyle::Caption));
    horizontalHeader()->setFixedHeight(m_theme.px(tableHeaderHeight));
    verticalHeader()->setMinimumSectionSize(m_delegate->rowHeight());
    verticalHeader()->setDefaultSectionSize(m_delegate->rowHeight());
    setMinimumHeight(m_theme.px(tableHeaderHeight) + tableFewestRows * m_delegate->rowHeight());
    layOutColumns();
}

void AgreementTable::layOutColumns() {
    const int room = viewport()->width();
    const Widths widths = widthsOf(m_rows.table(), room * 100 / std::max(1, m_theme.px(100)));
    docket::ui::layOutColumns({this}, m_theme, std::span(widths).first(static_cast<std::size_t>(m_rows.columnCount())));
}

}  // namespace docket::ui
