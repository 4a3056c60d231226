#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/confusion_heads.h"
#include "ui/charts/heat_matrix.h"

#include <cstdint>
#include <optional>

namespace docket::ui {

/// How often a row was taken for each column.
struct ConfusionData {
    QString rowWords;                 ///< what the rows are: "Final label"
    QString columnWords;              ///< what the columns are: "Model's label"
    QString otherWords;               ///< over the last column, of all that are not shown; empty: there is no such column
    std::vector<QString> names;       ///< of the rows, and of the columns in the same order
    std::vector<std::vector<std::int64_t>> counts;  ///< `counts[row][column]`
    std::vector<std::int64_t> other;  ///< of each row, where there is such a column

    bool operator==(const ConfusionData&) const = default;
};

enum class ConfusionValues { Counts, ShareOfRow };

/// A confusion matrix: names with letters before the rows, the letters over the columns, cells the darker the more of their row they
/// are, and a ring around the current one. Arrows go from cell to cell, Enter and a double click ask for what is in it. With many
/// names it scrolls under heads that stay.
class ConfusionChart : public Chart {
    Q_OBJECT

public:
    /// A cell; without a column, what a row has in others.
    struct Cell {
        int row = 0;
        std::optional<int> column{};

        bool operator==(const Cell&) const = default;
    };

    explicit ConfusionChart(const Theme& theme, QWidget* parent = nullptr);

    /// The current cell stays, as far as it is there.
    void setData(ConfusionData data);
    const ConfusionData& data() const { return m_data; }
    void setValues(ConfusionValues values);
    ConfusionValues values() const { return m_values; }
    HeatMatrix& matrix() { return *m_matrix; }

    /// Of a number that currentChanged() and activated() give.
    Cell cellOf(int point) const;
    std::int64_t countOf(const Cell& cell) const;
    /// nullopt: there is none.
    std::optional<Cell> current() const;
    void setCurrent(const Cell& cell);
    /// What the row is called in the heads: A to Z, then AA, AB.
    static QString letterOf(int row);

    bool isEmpty() const override { return m_data.names.empty(); }
    QString currentWords() const override;
    /// A row for each cell that holds something.
    ChartFigures figures() const override;
    int pointInTable(int row, int /*column*/) const override { return filledPoints()[static_cast<std::size_t>(row)]; }
    void draw(QPainter& painter) const override;
    /// All cells, whether or not they are in sight.
    QSize pictureSize() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int columnCount() const { return static_cast<int>(m_data.names.size()) + (m_data.otherWords.isEmpty() ? 0 : 1); }
    int pointOf(const Cell& cell) const;
    /// Cells that hold something.
    std::vector<int> filledPoints() const;
    std::int64_t sumOf(int row) const { return m_sums[static_cast<std::size_t>(row)]; }
    QString columnName(const Cell& cell) const;
    QString spoken(const Cell& cell) const;
    HeatCell heatCell(const Cell& cell) const;
    QSize sizeOf(int rows, int columns) const;
    void showCells();
    void place();
    void drawWords(QPainter& painter, int width) const;

    ConfusionData m_data;
    std::vector<std::int64_t> m_sums;  ///< of each row
    ConfusionValues m_values = ConfusionValues::Counts;
    HeatMatrix* m_matrix;
    ConfusionHeads* m_names;
    ConfusionHeads* m_letters;
};

}  // namespace docket::ui
