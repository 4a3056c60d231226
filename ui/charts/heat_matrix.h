#pragma once

#include "ui/charts/cell_table.h"
#include "ui/common/look/theme.h"

#include <QAbstractTableModel>
#include <QPainter>
#include <QStyledItemDelegate>

#include <functional>
#include <optional>
#include <vector>

namespace docket::ui {

/// What there is of one pair, or of a row and a column.
struct HeatCell {
    std::optional<double> heat{};  ///< 0 to 1: how dark; nullopt: no figure
    QString value;                 ///< "0.79"; empty: the cell is left blank, and can be gone to
    QString count;                 ///< "94", under the value; empty: the value has the cell to itself
    QString spoken{};              ///< all of it, with whom

    bool operator==(const HeatCell&) const = default;
};

/// A head of a row or a column.
struct HeatHead {
    QString text;
    QString whole;  ///< all of it where the text is short for something

    bool operator==(const HeatHead&) const = default;
};

/// Cells in rows and columns.
struct HeatFigures {
    std::vector<HeatHead> rows;
    std::vector<HeatHead> columns;
    std::vector<std::vector<std::optional<HeatCell>>> cells;  ///< `cells[row][column]`; nullopt, or not there: no such pair
    /// What a cell tells that has no words of its own, made when somebody asks: many cells are never asked.
    std::function<QString(int row, int column)> spokenOf{};
};

/// Pairs of people: a triangle in which each pair stands once. Rows are all but the first, columns all but the last.
/// `cells[row][column]`, the row of name i + 1 having i + 1 of them; nullopt: no such pair.
HeatFigures heatPairs(const QStringList& names, std::vector<std::vector<std::optional<HeatCell>>> cells);

class HeatModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setFigures(HeatFigures figures);
    void setPairs(const QStringList& names, std::vector<std::vector<std::optional<HeatCell>>> cells) { setFigures(heatPairs(names, std::move(cells))); }
    const HeatCell* cell(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_figures.rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_figures.columns.size()); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QString spokenOf(const QModelIndex& index) const;

    HeatFigures m_figures;
};

/// How a matrix is laid out, in px at 100 %.
struct HeatLook {
    int cellWidth = 62;
    int cellHeight = 38;
    int nameWidth = 84;
    bool isTall = true;      ///< as high as its rows; else it scrolls, under heads that stay
    bool keepsRing = false;  ///< around the current cell without the focus, too
};

class HeatDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    HeatDelegate(const Theme& theme, const HeatModel& model, bool keepsRing, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme), m_model(model), m_keepsRing(keepsRing) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
    const HeatModel& m_model;
    bool m_keepsRing;
};

/// Such a matrix, whose cells are the darker the more they are. Arrows go from pair to pair.
class HeatMatrix : public CellTable {
    Q_OBJECT

public:
    explicit HeatMatrix(const Theme& theme, const HeatLook& look = {}, QWidget* parent = nullptr);

    void setFigures(HeatFigures figures);
    void setPairs(const QStringList& names, std::vector<std::vector<std::optional<HeatCell>>> cells) { setFigures(heatPairs(names, std::move(cells))); }
    const HeatModel& pairs() const { return m_model; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void applyLook();

    const Theme& m_theme;
    HeatLook m_look;
    HeatModel m_model;
};

/// A cell on its ground, without a ring.
void drawHeatCell(QPainter& painter, const QRect& rect, const HeatCell& cell, const Theme& theme);

/// Of a share of the ramp, and the ink that is read on it.
struct HeatColors {
    QColor fill;
    QColor ink;
};
HeatColors heatColors(double heat, const Theme& theme);

}  // namespace docket::ui
