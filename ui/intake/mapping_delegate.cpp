#include "ui/intake/mapping_delegate.h"

#include "ui/common/look/mirror.h"
#include "ui/common/look/painting.h"
#include "ui/common/parts/choice_field.h"

#include <QPainter>

#include <algorithm>

namespace docket::ui {

namespace {

constexpr int mappingDelegateSide = 8;
constexpr int gap = 6;
constexpr int arrow = 14;
constexpr int rowAt100 = 34;
constexpr int narrowRowAt100 = 46;
constexpr int lineHeight = 18;

/// The two halves of a cell that has two lines.
QRect upper(const QRect& cell, int line) { return {cell.left(), cell.center().y() - line, cell.width(), line}; }
QRect lower(const QRect& cell, int line) { return {cell.left(), cell.center().y(), cell.width(), line}; }

}  // namespace

int MappingDelegate::rowHeight() const { return m_theme.px(m_isNarrow ? narrowRowAt100 : rowAt100); }

void MappingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const bool hasFocus = option.widget != nullptr && option.widget->hasFocus();
    painter->save();
    painter->fillRect(option.rect, m_theme.color(isCurrent ? Role::Soft : Role::Base));
    painter->setPen(m_theme.color(Role::Border));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const int inset = m_theme.px(mappingDelegateSide);
    const QRect cell = option.rect.adjusted(inset, 0, -inset, -1);
    switch (index.column()) {
        case MappingModel::NameColumn: paintName(*painter, cell, index); break;
        case MappingModel::ValueColumn: paintValue(*painter, cell, index); break;
        case MappingModel::BecomesColumn: {
            const Role ink = index.data(MappingModel::IsLeftOutRole).toBool() ? Role::Text2 : Role::Text;
            drawChoiceField(*painter, cell, {index.data().toString(), ink, isCurrent && hasFocus}, m_theme);
            break;
        }
        default: paintRemark(*painter, cell, index); break;
    }
    painter->restore();
}

void MappingDelegate::paintName(QPainter& painter, const QRect& cell, const QModelIndex& index) const {
    painter.setFont(m_theme.font(TextStyle::MonoSmall));
    painter.setPen(m_theme.color(Role::Text));
    if (!m_isNarrow) return drawOwnText(painter, cell, index.data().toString());
    const int line = m_theme.px(lineHeight);
    drawOwnText(painter, upper(cell, line), index.data().toString());
    painter.setPen(m_theme.color(Role::Text2));
    drawOwnText(painter, lower(cell, line), index.data(MappingModel::ValueRole).toString());
}

void MappingDelegate::paintValue(QPainter& painter, const QRect& cell, const QModelIndex& index) const {
    const Mirror mirrored{cell, painter.layoutDirection()};
    const int size = m_theme.px(arrow);
    painter.drawPixmap(mirrored(QRect(cell.right() - size, cell.center().y() - size / 2, size, size)).topLeft(),
                       m_theme.icon(mirrored.isOn() ? QStringLiteral("left") : QStringLiteral("right"), Role::Text3, size));
    painter.setFont(m_theme.font(TextStyle::MonoSmall));
    painter.setPen(m_theme.color(Role::Text2));
    drawOwnText(painter, mirrored(cell.adjusted(0, 0, -size - m_theme.px(gap), 0)), index.data().toString());
}

void MappingDelegate::paintRemark(QPainter& painter, const QRect& cell, const QModelIndex& index) const {
    painter.setFont(m_theme.font(TextStyle::Caption));
    painter.setPen(m_theme.color(index.data(MappingModel::IsWarningRole).toBool() ? Role::Warn : Role::Text2));
    painter.drawText(cell, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextWordWrap, index.data().toString());
}

QWidget* MappingDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
    QStringList choices;
    for (const codec::ColumnMeaning& meaning : m_model.choicesOf(index.row())) choices += MappingModel::words(meaning);
    auto* self = const_cast<MappingDelegate*>(this);  // an editor is made by a const delegate, and tells it later
    QComboBox* editor = openChoiceField(parent, *self, choices);
    editor->setObjectName(QStringLiteral("becomes"));
    editor->setAccessibleName(tr("What the column %1 becomes").arg(index.siblingAtColumn(MappingModel::NameColumn).data().toString()));
    return editor;
}

void MappingDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const auto choices = m_model.choicesOf(index.row());
    const auto found = std::ranges::find(choices, m_model.meaningOf(index.row()));
    static_cast<QComboBox*>(editor)->setCurrentIndex(found == choices.end() ? -1 : static_cast<int>(found - choices.begin()));
}

void MappingDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const {
    const auto choices = m_model.choicesOf(index.row());
    const int chosen = static_cast<QComboBox*>(editor)->currentIndex();
    if (chosen >= 0 && chosen < std::ssize(choices)) m_model.choose(index.row(), choices[static_cast<std::size_t>(chosen)]);
}

void MappingDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const {
    const int inset = m_theme.px(mappingDelegateSide);
    placeChoiceField(*editor, option.rect.adjusted(inset, 0, -inset, 0), m_theme);
}

}  // namespace docket::ui
