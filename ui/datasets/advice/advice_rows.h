#pragma once

#include "ui/charts/figure_table.h"
#include "ui/charts/curve_chart.h"
#include "ui/datasets/words/advice_words.h"

#include <QAbstractListModel>

#include <vector>

namespace docket::ui {

/// The figures of an advice as rows for a CheckDelegate: what it is and comes to, which way it speaks, and its sentence.
class AdviceRows : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setAdvice(const services::Advice& advice, const AdviceAsked& asked);

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        services::Favours favours = services::Favours::Unknown;
        QString title;
        QString sentence;

        bool operator==(const Row&) const = default;
    };

    std::vector<Row> m_rows;
};

/// The points of a learning curve, and the same as a table.
std::vector<CurveDot> curveDots(const dataset::LearningCurve& curve);
std::vector<FigureColumn> curveColumns();
std::vector<FigureRow> curveRows(const dataset::LearningCurve& curve);

}  // namespace docket::ui
