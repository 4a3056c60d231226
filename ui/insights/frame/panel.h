#pragma once

#include "ui/common/look/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QWidget>

namespace docket::ui {

/// A panel with an edge on the ground of tables: a title, what stands beside it, and its content below.
class Panel : public QWidget {
    Q_OBJECT

public:
    Panel(const Theme& theme, const char* name, const QString& title, const QString& aside = {}, QWidget* parent = nullptr);

    /// Below what is there.
    void add(QWidget* part, int stretch = 0);
    /// Below what is there, at the trailing side.
    void addFoot(QWidget* part);
    /// At the trailing side of the title.
    void addBeside(QWidget* part);
    void setTitle(const QString& title);
    void setAside(const QString& aside);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QBoxLayout* m_head;
    QBoxLayout* m_column;
    QLabel* m_title;
    QLabel* m_aside;
};

}  // namespace docket::ui
