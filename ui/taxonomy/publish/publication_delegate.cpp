#include "ui/taxonomy/publish/publication_delegate.h"

#include "ui/common/look/mirror.h"
#include "ui/common/look/painting.h"
#include "ui/common/parts/choice_field.h"

#include <QPainter>

namespace docket::ui {

namespace {

using Columns = PublicationColumns;

constexpr int publicationSide = 8;
constexpr int firstSide = 14;
constexpr int publicationGlyph = 16;
constexpr int publicationGap = 6;
constexpr int publicationLineHeight = 18;
constexpr int around = 20;      // above and below the lines of a row
constexpr int leastHeight = 42;
constexpr qreal staleOpacity = 0.55;

bool isForward(const QModelIndex& index) { return !index.siblingAtColumn(Columns::BeforeColumn).data(Columns::LinesRole).toStringList().value(0).isEmpty(); }

}  // namespace

int PublicationDelegate::rowHeight(int lines) const { return m_theme.px(qMax(leastHeight, lines * publicationLineHeight + around)); }

QRect PublicationDelegate::cellOf(const QRect& row) const {
    return m_rowHeight > 0 ? QRect(row.topLeft(), QSize(row.width(), qMin(row.height(), m_rowHeight))) : row;
}

void PublicationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const bool isStrong = index.data(Columns::StrongRole).toBool();
    painter->save();
    painter->fillRect(option.rect, m_theme.color(isCurrent ? Role::Soft : Role::Base));
    painter->setPen(m_theme.color(isStrong ? Role::FieldBorder : Role::Border));
    const QPoint edge[] = {isStrong ? option.rect.topLeft() : option.rect.bottomLeft(), isStrong ? option.rect.topRight() : option.rect.bottomRight()};
    painter->drawLine(edge[0], edge[1]);
    const int start = m_theme.px(index.column() == Columns::ChangeColumn ? firstSide : publicationSide);
    const int end = m_theme.px(index.column() == Columns::ResultColumn ? firstSide : publicationSide);
    const QRect top = cellOf(option.rect);
    const QRect cell = Mirror{top, option.direction}(top.adjusted(start, 0, -end, 0));
    switch (index.column()) {
        case Columns::ChangeColumn: paintChange(*painter, cell, index, isStrong); break;
        case Columns::BeforeColumn:
        case Columns::AfterColumn: paintNames(*painter, cell, index, isStrong); break;
        case Columns::ToDoColumn: paintChoice(*painter, cell, index, isCurrent && option.state.testFlag(QStyle::State_HasFocus)); break;
        default: paintFigure(*painter, cell, index, isStrong); break;
    }
    painter->restore();
}

void PublicationDelegate::paintChange(QPainter& painter, const QRect& cell, const QModelIndex& index, bool isStrong) const {
    const Mirror mirrored{cell, painter.layoutDirection()};
    const QString icon = index.data(Columns::IconRole).toString();
    QRect room = cell;
    if (!icon.isEmpty()) {
        const int size = m_theme.px(publicationGlyph);
        painter.drawPixmap(mirrored(QRect(cell.left(), cell.center().y() - size / 2, size, size)).topLeft(), m_theme.icon(icon, Role::Text2, size));
        if (m_shape != RowShape::Wide) return;
        room = mirrored(cell.adjusted(size + m_theme.px(publicationGap), 0, 0, 0));
    }
    if (m_shape != RowShape::Wide) return;  // the next column says it
    painter.setFont(m_theme.font(isStrong ? TextStyle::Strong : TextStyle::Body));
    painter.setPen(m_theme.color(isStrong ? Role::Text : Role::Text2));
    drawOwnText(painter, room, index.data().toString());
}

void PublicationDelegate::paintNames(QPainter& painter, const QRect& cell, const QModelIndex& index, bool isStrong) const {
    QStringList lines = index.data(Columns::LinesRole).toStringList();
    const QStringList counts = index.data(Columns::CountsRole).toStringList();
    const Mirror mirrored{cell, painter.layoutDirection()};
    const bool isBefore = index.column() == Columns::BeforeColumn;
    qsizetype old = lines.size();
    if (isBefore && m_shape != RowShape::Wide) {
        const QStringList after = index.siblingAtColumn(Columns::AfterColumn).data(Columns::LinesRole).toStringList();
        if (!isForward(index)) lines.clear();
        old = lines.size();
        if (after != lines) lines += after;
        const QModelIndex change = index.siblingAtColumn(Columns::ChangeColumn);
        if (change.data(Columns::IconRole).toString().isEmpty()) {  // a row of totals: "Unchanged", "6 labels"
            lines = {change.data().toString(), lines.value(lines.size() - 1)};
            old = lines.size();
        }
    }
    int end = 0;
    if (isBefore && m_shape == RowShape::Wide && isForward(index) && !index.data(Columns::IconRole).toString().isEmpty()) {
        const int size = m_theme.px(14);
        end = size + m_theme.px(publicationGap);
        painter.drawPixmap(mirrored(QRect(cell.right() - size, cell.center().y() - size / 2, size, size)).topLeft(),
                           m_theme.icon(mirrored.isOn() ? QStringLiteral("left") : QStringLiteral("right"), Role::Text3, size));
    }
    painter.setFont(m_theme.font(isStrong ? TextStyle::Strong : TextStyle::Body));
    const int high = m_theme.px(publicationLineHeight);
    int y = cell.center().y() - static_cast<int>(lines.size()) * high / 2;
    for (qsizetype i = 0; i < lines.size(); ++i, y += high) {
        const bool isThen = isBefore && i >= old;
        const QString count = isThen ? QString() : counts.value(i);
        const int arrow = isThen ? m_theme.px(20) : 0;
        const int room = cell.width() - end - arrow;
        const int countWidth = count.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(count) + m_theme.px(publicationGap);
        const int width = qMin(room - countWidth, painter.fontMetrics().horizontalAdvance(lines[i]) + 1);
        if (isThen) {
            const int size = m_theme.px(14);
            painter.drawPixmap(mirrored(QRect(cell.left(), y + (high - size) / 2, size, size)).topLeft(),
                               m_theme.icon(mirrored.isOn() ? QStringLiteral("left") : QStringLiteral("right"), Role::Text3, size));
        }
        painter.setPen(m_theme.color(Role::Text));
        drawOwnText(painter, mirrored(QRect(cell.left() + arrow, y, width, high)), lines[i]);
        if (count.isEmpty()) continue;
        painter.setPen(m_theme.color(Role::Text3));
        painter.drawText(mirrored(QRect(cell.left() + width + m_theme.px(publicationGap), y, countWidth, high)), Qt::AlignVCenter | Qt::AlignLeading, count);
    }
}

void PublicationDelegate::paintFigure(QPainter& painter, const QRect& cell, const QModelIndex& index, bool isStrong) const {
    const bool isResult = index.column() == Columns::ResultColumn;
    if (!m_model.isCurrent()) painter.setOpacity(staleOpacity);
    painter.setFont(m_theme.font(isStrong ? isResult ? TextStyle::CaptionStrong : TextStyle::Strong : isResult ? TextStyle::Caption : TextStyle::Medium));
    painter.setPen(m_theme.color(isResult && !isStrong ? Role::Text2 : Role::Text));
    painter.drawText(cell, static_cast<int>(Qt::AlignVCenter | Qt::AlignTrailing) | (isResult ? Qt::TextWordWrap : 0), index.data().toString());
}

void PublicationDelegate::paintChoice(QPainter& painter, const QRect& cell, const QModelIndex& index, bool hasFocus) const {
    if (index.data(Columns::ChoosableRole).toBool()) return drawChoiceField(painter, cell, {index.data().toString(), Role::Text, hasFocus}, m_theme);
    painter.setFont(m_theme.font(TextStyle::Body));
    painter.setPen(m_theme.color(Role::Text2));
    drawOwnText(painter, cell, index.data().toString());
    if (hasFocus) drawFocusRing(painter, cell.adjusted(-m_theme.px(publicationSide) + 1, 1, m_theme.px(publicationSide) - 1, -2), m_theme);
}

QWidget* PublicationDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
    QStringList choices;
    for (const Choice& choice : m_model.choices().choicesOf(static_cast<std::size_t>(index.row()))) choices += m_model.choiceWords(index.row(), choice);
    auto* self = const_cast<PublicationDelegate*>(this);  // an editor is made by a const delegate, and tells it later
    QComboBox* editor = openChoiceField(parent, *self, choices);
    editor->setObjectName(QStringLiteral("whatToDo"));
    editor->setAccessibleName(tr("What to do with decisions on %1").arg(m_model.titleOf(index.row())));
    return editor;
}

void PublicationDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const auto row = static_cast<std::size_t>(index.row());
    const std::vector<Choice> choices = m_model.choices().choicesOf(row);
    const auto found = std::ranges::find(choices, m_model.choices().choiceOf(row));
    static_cast<QComboBox*>(editor)->setCurrentIndex(found == choices.end() ? -1 : static_cast<int>(found - choices.begin()));
}

void PublicationDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const {
    const std::vector<Choice> choices = m_model.choices().choicesOf(static_cast<std::size_t>(index.row()));
    const int chosen = static_cast<QComboBox*>(editor)->currentIndex();
    if (chosen >= 0 && chosen < std::ssize(choices)) m_model.choose(index.row(), choices[static_cast<std::size_t>(chosen)]);
}

void PublicationDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const {
    const int inset = m_theme.px(publicationSide);
    placeChoiceField(*editor, cellOf(option.rect).adjusted(inset, 0, -inset, 0), m_theme);
}

}  // namespace docket::ui
