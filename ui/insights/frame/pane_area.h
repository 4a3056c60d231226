#pragma once

#include "ui/common/look/theme.h"

#include <QBoxLayout>
#include <QLayout>
#include <QWidget>

namespace docket::ui {

// Measures that the pages of Insights share, in px.
inline constexpr int paneSide = 16;
inline constexpr int paneGap = 12;

/// What is asked, over the figures: fields with their names before them, all in a row, two in a row or one, as they have room.
class FilterRow {
public:
    FilterRow(const Theme& theme, QWidget& filter);

    void add(const QString& name, QWidget* field);

private:
    QWidget* makePair();

    const Theme& m_theme;
    QLayout* m_row;
    QLayout* m_pair = nullptr;
};

/// Lays a page of Insights out: what stays above, and under it what scrolls.
class PaneArea {
public:
    explicit PaneArea(QWidget& pane);

    void above(QWidget* part);
    void add(QWidget* part, int stretch = 0) { m_column->addWidget(part, stretch); }
    void add(QLayout* part, int stretch = 0) { m_column->addLayout(part, stretch); }
    /// Room that is left stays empty. To be called last.
    void fill();

private:
    QBoxLayout* m_layout;
    QWidget* m_area;
    QBoxLayout* m_column;
};

}  // namespace docket::ui
