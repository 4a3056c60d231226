#pragma once

#include "core/services/insights/reviewer_figures.h"
#include "ui/common/look/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QWidget>

#include <array>

namespace docket::ui {

/// The figures of a team, or of one reviewer, side by side: name, value, and what it rests on.
class FigureStrip : public QWidget {
    Q_OBJECT

public:
    explicit FigureStrip(const Theme& theme, QWidget* parent = nullptr);

    void setFigures(const services::ReviewerFigures& figures);
    /// The figures are of before.
    void setOld(bool isOld);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    static constexpr int tileCount = 4;
    struct Tile {
        QWidget* box;
        QLabel* title;
        QLabel* value;
        QLabel* detail;
    };

    Tile makeTile(const char* name);
    void setTile(int tile, const QString& title, const QString& value, const QString& detail);
    void layOut();

    const Theme& m_theme;
    QGridLayout* m_grid;
    std::array<Tile, tileCount> m_tiles;
    int m_columns = 0;
};

}  // namespace docket::ui
