#pragma once

#include "core/services/insights/model/model_figures.h"
#include "ui/charts/bar_chart.h"
#include "ui/charts/confusion_chart.h"
#include "ui/charts/figure_table.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace docket::ui {

/// The labels that a page looks at: those of a group, or all.
struct LabelGroup {
    QString name;
    std::vector<services::LabelNumber> labels;  ///< of the figures, in the order of the taxonomy
};

/// All labels with figures first, then the groups of the taxonomy that hold some of them.
std::vector<LabelGroup> labelGroups(const services::TrafficTable& table, const services::ModelFigures& figures);

/// The labels of a group with their figures, the lowest F1 first and those without one last; at most `most`.
struct LabelQualityRows {
    std::vector<FigureColumn> columns;
    std::vector<FigureRow> rows;
    std::vector<services::LabelNumber> labels;  ///< parallel to the rows
};
LabelQualityRows labelQualityRows(const services::TrafficTable& table, const services::ModelFigures& figures, const LabelGroup& group, std::size_t most, int roomAt100);

/// How many labels have an F1 within each range.
std::vector<Bar> f1Bars(const services::ModelFigures& figures);

/// Which labels of a group were taken for which. Weighted: how many of all traffic, rounded.
ConfusionData confusionOf(const services::TrafficTable& table, const services::ModelFigures& figures, const LabelGroup& group, services::Population population);

/// The reasons that people gave for saying something else, the commonest first.
std::vector<FigureRow> overturnReasonRows(const services::ModelFigures& figures);
std::vector<FigureColumn> overturnReasonColumns();

}  // namespace docket::ui
