#pragma once

#include "ui/charts/histogram.h"
#include "ui/common/look/theme.h"

#include <QAbstractTableModel>
#include <QTableView>

#include <vector>

namespace docket::ui {

/// The numbers of a histogram: a row for each bar and stem that stands for something, strip by strip.
class HistogramModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum HistogramColumn { StripColumn, ValuesColumn, CountColumn, ShareColumn, histogramColumns };

    explicit HistogramModel(QStringList heads, QObject* parent = nullptr) : QAbstractTableModel(parent), m_heads(std::move(heads)) {}

    void setStrips(const std::vector<HistogramStrip>& strips);

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : histogramColumns; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString strip;
        QString values;
        QString count;
        QString share;

        bool operator==(const Row&) const = default;
    };

    static std::vector<Row> rowsOf(const HistogramStrip& strip);
    static QString text(const Row& row, int column);

    QStringList m_heads;  ///< a head for each column
    std::vector<Row> m_rows;
};

/// A histogram as a table.
class HistogramTable : public QTableView {
    Q_OBJECT

public:
    /// `heads`: of HistogramColumn.
    HistogramTable(const Theme& theme, const QStringList& heads, QWidget* parent = nullptr);

    void setStrips(const std::vector<HistogramStrip>& strips) { m_model.setStrips(strips); }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyLook();
    void layOut();

    const Theme& m_theme;
    HistogramModel m_model;
};

}  // namespace docket::ui
