#pragma once

#include "ui/common/look/theme.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>
#include <QTableView>

#include <optional>
#include <vector>

namespace docket::ui {

/// What there is of one pair.
struct HeatCell {
    std::optional<double> heat{};  ///< 0 to 1: how dark; nullopt: no figure
    QString value;                 ///< "0.79"
    QString count;                 ///< "94"
    QString spoken;                ///< all of it, with whom

    bool operator==(const HeatCell&) const = default;
};

/// Pairs of people: a triangle in which each pair stands once. Rows are all but the first, columns all but the last.
class HeatModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `cells[row][column]`, the row of name i + 1 having i + 1 of them; nullopt: no such pair.
    void setPairs(QStringList names, std::vector<std::vector<std::optional<HeatCell>>> cells);
    const HeatCell* cell(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_cells.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_cells.size()); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QStringList m_names;
    std::vector<std::vector<std::optional<HeatCell>>> m_cells;
};

class HeatDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    HeatDelegate(const Theme& theme, const HeatModel& model, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme), m_model(model) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
    const HeatModel& m_model;
};

/// Such a matrix, whose cells are the darker the more they are. Arrows go from pair to pair.
class HeatMatrix : public QTableView {
    Q_OBJECT

public:
    explicit HeatMatrix(const Theme& theme, QWidget* parent = nullptr);

    void setPairs(QStringList names, std::vector<std::vector<std::optional<HeatCell>>> cells);
    const HeatModel& pairs() const { return m_model; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void applyLook();

    const Theme& m_theme;
    HeatModel m_model;
};

/// Of a share of the ramp, and the ink that is read on it.
struct HeatColors {
    QColor fill;
    QColor ink;
};
HeatColors heatColors(double heat, const Theme& theme);

}  // namespace docket::ui
