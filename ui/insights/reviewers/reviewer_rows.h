#pragma once

#include "core/services/insights/reviewers/reviewer_figures.h"
#include "ui/charts/figure_table.h"
#include "ui/charts/heat_matrix.h"

#include <vector>

namespace docket::ui {

/// Kappa and alpha from here on are good enough to go on with (Krippendorff 2004).
inline constexpr double usableAgreement = 0.667;
/// A matrix of more people than this is no picture any more; the table has all pairs.
inline constexpr std::size_t mostInMatrix = 8;

struct FigureRowsOf {
    std::vector<FigureColumn> columns;
    std::vector<FigureRow> rows;
};

/// A row for each reviewer, and of several the team.
FigureRowsOf reviewerRows(const services::ReviewerFigures& figures, int roomAt100);
/// The labels that were given on shared items, the lowest kappa first.
FigureRowsOf labelRows(const services::ReviewerFigures& figures);
/// Every pair of reviewers who share an item.
FigureRowsOf pairRows(const services::ReviewerFigures& figures);
/// Pairs of labels that were confused, most frequent first.
FigureRowsOf confusionRows(const services::ReviewerFigures& figures);

struct PairMatrix {
    QStringList names;
    std::vector<std::vector<std::optional<HeatCell>>> cells;
    std::size_t left = 0;  ///< people who are not in it
};
/// Of the reviewers with most decisions.
PairMatrix pairMatrix(const services::ReviewerFigures& figures);

}  // namespace docket::ui
