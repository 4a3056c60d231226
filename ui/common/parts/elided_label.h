#pragma once

#include "ui/common/look/theme.h"

#include <QLabel>
#include <QString>

namespace docket::ui {

/// Answers an event that asks for a tool tip, with all the words of a widget that cuts them. Not a tool tip property, which
/// screen readers would read after the name that has them.
bool showWholeWords(QWidget& widget, QEvent& event, const QString& words);

/// A label of plain text on one line. Where it has no room for all of it, it ends with "…" and a tool tip says the whole.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    ElidedLabel(const Theme& theme, TextStyle style, const char* ink, const QString& text = {}, QWidget* parent = nullptr);

    /// What it asks for at most; 0: as many as it has.
    void setMostCharacters(int characters) { m_mostCharacters = characters; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    int m_mostCharacters = 0;
};

}  // namespace docket::ui
