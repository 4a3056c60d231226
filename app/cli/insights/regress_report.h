#pragma once

#include "core/services/insights/regression/regression_comparison.h"
#include "core/services/insights/regression/regression_runs.h"

#include <iosfwd>
#include <string>

namespace docket::cli {

/// What was asked of a comparison beside the runs.
struct RegressBar {
    double margin = 0.01;
    bool beyondChance = false;

    /// Whether the command exits with ExitStatus::isWorse.
    bool isMissedBy(const services::RegressionComparison& comparison) const {
        return comparison.isWorse(margin) && (!beyondChance || comparison.isBeyondChance());
    }
};

// One JSON object, or a table for people, of what the service found.
std::string regressionSetJson(const services::MadeRegressionSet& made);
std::string regressionSetsJson(const std::vector<ports::RegressionSet>& sets);
void printRegressionSets(const std::vector<ports::RegressionSet>& sets, std::ostream& out);
std::string regressionRunsJson(const services::RegressionRuns& runs);
void printRegressionRuns(const services::RegressionRuns& runs, std::ostream& out);
std::string regressionJson(const services::RegressionComparison& comparison, const RegressBar& bar);
void printRegression(const services::RegressionComparison& comparison, const RegressBar& bar, std::ostream& out);

}  // namespace docket::cli
