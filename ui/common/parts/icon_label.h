#pragma once

#include "ui/common/look/theme.h"

#include <QLabel>
#include <QWidget>

namespace docket::ui {

/// A few words with an icon before them, in one colour of the theme. Without words it is not there.
class IconLabel : public QWidget {
    Q_OBJECT

public:
    IconLabel(const Theme& theme, const QString& icon, QWidget* parent = nullptr);

    void setText(const QString& text, Role ink = Role::Text2);
    QString text() const { return m_text->text(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void applyInk();

    const Theme& m_theme;
    QString m_icon;
    Role m_ink = Role::Text2;
    QLabel* m_text;
};

}  // namespace docket::ui
