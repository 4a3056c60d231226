#pragma once

#include "ui/common/look/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QWidget>

#include <vector>

namespace docket::ui {

/// Key figures side by side: of each a name, the value, and what it rests on.
class FigureStrip : public QWidget {
    Q_OBJECT

public:
    /// `names`: of the tiles, by which they are found.
    FigureStrip(const Theme& theme, const QString& name, const std::vector<const char*>& names, QWidget* parent = nullptr);

    void setTile(std::size_t tile, const QString& title, const QString& value, const QString& detail);
    /// The figures are of before.
    void setOld(bool isOld);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Tile {
        QWidget* box;
        QLabel* title;
        QLabel* value;
        QLabel* detail;
    };

    Tile makeTile(const char* name);
    void layOut();
    void fit();

    const Theme& m_theme;
    QGridLayout* m_grid;
    std::vector<Tile> m_tiles;
    int m_columns = 0;
};

}  // namespace docket::ui
