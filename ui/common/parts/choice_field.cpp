#include "ui/common/parts/choice_field.h"

#include "ui/common/look/mirror.h"
#include "ui/common/look/painting.h"

#include <QTimer>

namespace docket::ui {

namespace {

// In px at 100 %.
constexpr int choiceFieldHeight = 26;
constexpr int choiceFieldLine = 18;
constexpr int choiceFieldSide = 10;
constexpr int choiceFieldArrow = 14;
constexpr int choiceFieldGap = 6;
constexpr int choiceFieldAround = 8;

QRect fieldIn(const QRect& cell, int height) { return {cell.left(), cell.center().y() - height / 2, cell.width(), height}; }

}  // namespace

void drawChoiceField(QPainter& painter, const QRect& cell, const ChoiceWords& said, const Theme& theme) {
    const int inner = theme.px(choiceFieldSide);
    const int arrow = theme.px(choiceFieldArrow);
    const QFontMetrics metrics(theme.font(TextStyle::Body));
    const int room = cell.width() - 2 * inner - arrow - theme.px(choiceFieldGap);
    const int inTwo = 2 * theme.px(choiceFieldLine) + theme.px(choiceFieldAround);
    const bool wraps = metrics.horizontalAdvance(said.words) > room && inTwo <= cell.height();
    const QRect field = fieldIn(cell, wraps ? inTwo : targetHeight(theme, choiceFieldHeight));
    const Mirror mirrored{field, painter.layoutDirection()};
    drawBox(painter, field, 6, theme.color(Role::Base), theme.color(Role::FieldBorder));
    painter.drawPixmap(mirrored(QRect(field.right() - inner - arrow, field.center().y() - arrow / 2, arrow, arrow)).topLeft(),
                       theme.icon(QStringLiteral("down"), Role::Text3, arrow));
    painter.setFont(theme.font(TextStyle::Body));
    painter.setPen(theme.color(said.ink));
    const QRect words = mirrored(QRect(field.left() + inner, field.top(), room, field.height()));
    if (wraps) painter.drawText(words, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextWordWrap, said.words);
    else drawOwnText(painter, words, said.words);
    if (said.hasFocus) drawFocusRing(painter, field, theme);
}

QComboBox* openChoiceField(QWidget* parent, QAbstractItemDelegate& delegate, const QStringList& choices) {
    auto* box = new QComboBox(parent);
    box->addItems(choices);
    box->setMaxVisibleItems(static_cast<int>(choices.size()));
    QObject::connect(box, &QComboBox::activated, &delegate, [&delegate, box] {
        Q_EMIT delegate.commitData(box);
        Q_EMIT delegate.closeEditor(box);
    });
    QTimer::singleShot(0, box, &QComboBox::showPopup);
    return box;
}

void placeChoiceField(QWidget& editor, const QRect& cell, const Theme& theme) {
    editor.setGeometry(fieldIn(cell, qMax(editor.sizeHint().height(), targetHeight(theme, choiceFieldHeight))));
}

}  // namespace docket::ui
