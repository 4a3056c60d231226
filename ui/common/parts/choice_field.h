#pragma once

#include "ui/common/look/theme.h"

#include <QAbstractItemDelegate>
#include <QComboBox>
#include <QPainter>

namespace docket::ui {

/// A cell of a table that opens a list of choices: drawn as the box that its editor is.

/// What the field says that it is set to.
struct ChoiceWords {
    QString words;
    Role ink = Role::Text;
    bool hasFocus = false;
};

/// Draws the field in the cell. Words without room go on in a second line where the cell is high enough.
void drawChoiceField(QPainter& painter, const QRect& cell, const ChoiceWords& said, const Theme& theme);

/// The box that edits such a cell, with its list open. What is chosen is given to the delegate, and closes it.
QComboBox* openChoiceField(QWidget* parent, QAbstractItemDelegate& delegate, const QStringList& choices);

/// Places the box where the field is drawn.
void placeChoiceField(QWidget& editor, const QRect& cell, const Theme& theme);

}  // namespace docket::ui
