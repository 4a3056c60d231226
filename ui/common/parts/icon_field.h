#pragma once

#include "ui/common/look/theme.h"

#include <QLineEdit>

namespace docket::ui {

/// A field with an icon before its text (an empty name: none), and behind it a few words and the key that works now.
class IconField : public QLineEdit {
    Q_OBJECT

public:
    IconField(const Theme& theme, const QString& icon, QWidget* parent = nullptr);

    void setHint(const QString& words, const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_icon;
    QString m_words;
    QString m_key;
};

}  // namespace docket::ui
