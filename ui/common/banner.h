#pragma once

#include "ui/common/theme.h"

#include <QLabel>
#include <QWidget>

namespace docket::ui {

/// A message at the top of the pane that it concerns: what happened, what was kept, what to do. Stays until it is
/// closed or replaced.
class Banner : public QWidget {
    Q_OBJECT

public:
    explicit Banner(const Theme& theme, QWidget* parent = nullptr);

    void showError(const QString& text);
    void showNote(const QString& text);
    QString text() const { return m_text->text(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void show(const QString& text, bool isError);

    const Theme& m_theme;
    QLabel* m_text;
    bool m_isError = false;
};

}  // namespace docket::ui
