#pragma once

#include "ui/common/look/theme.h"

#include <QLabel>
#include <QWidget>

namespace docket::ui {

/// A note that stays: a few words that stand out, then what there is to know.
class NoteBox : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Note, Warning };

    NoteBox(const Theme& theme, Kind kind, const QString& icon, QWidget* parent = nullptr);

    void setText(const QString& title, const QString& text);
    QString text() const { return m_text->text(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Role ink() const { return m_kind == Kind::Warning ? Role::Warn : Role::OnSoft; }

    const Theme& m_theme;
    Kind m_kind;
    QString m_icon;
    QLabel* m_title;
    QLabel* m_text;
};

}  // namespace docket::ui
