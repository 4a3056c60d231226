#pragma once

#include "ui/charts/cell_table.h"
#include "ui/charts/whisker.h"
#include "ui/common/look/theme.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

#include <optional>
#include <vector>

namespace docket::ui {

/// A cell of a table of figures.
struct FigureCell {
    QString text;
    std::optional<Whisker> whisker{};  ///< drawn instead of the text, unless the table is shown as numbers
    bool isWeak = false;
    bool isQuiet = false;

    bool operator==(const FigureCell&) const = default;
};

struct FigureColumn {
    QString head;
    int width = 0;                       ///< as layOutColumns() has it
    bool isNumber = true;                ///< stands at the trailing side
    std::optional<WhiskerScale> scale{};  ///< of a column of whiskers
};

struct FigureRow {
    std::vector<FigureCell> cells;
    bool isSum = false;  ///< of all rows
};

/// Rows of figures; the first cell names its row.
class FigureRows : public QAbstractTableModel {
    Q_OBJECT

public:
    enum FigureRole { WhiskerRole = Qt::UserRole, WeakRole, QuietRole, SumRole, NumberRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setFigures(std::vector<FigureColumn> columns, std::vector<FigureRow> rows);
    const std::vector<FigureColumn>& columns() const { return m_columns; }
    const FigureCell& cell(const QModelIndex& index) const { return m_rows[static_cast<std::size_t>(index.row())].cells[static_cast<std::size_t>(index.column())]; }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_columns.size()); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString spokenOf(const QModelIndex& index) const;

    std::vector<FigureColumn> m_columns;
    std::vector<FigureRow> m_rows;
};

class FigureDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    FigureDelegate(const Theme& theme, const FigureRows& rows, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme), m_rows(rows) {}

    void setNumbers(bool areNumbers) { m_areNumbers = areNumbers; }
    void setOld(bool isOld) { m_isOld = isOld; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Role inkOf(const FigureCell& cell) const;

    const Theme& m_theme;
    const FigureRows& m_rows;
    bool m_areNumbers = false;
    bool m_isOld = false;
};

/// A table of figures as high as its rows, with whiskers on one scale in some columns, or with numbers instead of them. Arrows go
/// from cell to cell; Ctrl+C copies all of it as lines of tab-separated values. Enter activates a row where somebody listens.
class FigureTable : public CellTable {
    Q_OBJECT

public:
    explicit FigureTable(const Theme& theme, QWidget* parent = nullptr);

    void setFigures(std::vector<FigureColumn> columns, std::vector<FigureRow> rows);
    const FigureRows& rows() const { return m_rows; }
    /// With more rows than this it scrolls, and sideways where its columns ask for more room; 0, as at first: it is as high as its rows.
    void setMostRows(int most);
    void setNumbers(bool areNumbers);
    /// The figures are of before.
    void setOld(bool isOld);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyLook();
    void fit();

    const Theme& m_theme;
    FigureRows m_rows;
    FigureDelegate* m_delegate;
    int m_mostRows = 0;
};

/// All cells of a model with its heads, as lines of tab-separated values.
QString tabSeparated(const QAbstractItemModel& model);

}  // namespace docket::ui
