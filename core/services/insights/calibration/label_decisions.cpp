#include "core/services/insights/calibration/label_decisions.h"

#include <algorithm>

namespace docket::services {

std::vector<LabelDecisionFigures> labelDecisions(const TrafficTable& table, const ReferenceSample& sample, const ReferenceScores& scores, const ThresholdValues& values,
                                                 const LabelDecisionRule& rule) {
    std::vector<LabelDecisionFigures> decisions;
    if (!table.isMultiLabel()) return decisions;
    for (std::size_t column = 0; column < scores.labels().size(); ++column) {
        LabelDecisionFigures figures;
        figures.label = scores.labels()[column];
        std::vector<calibration::Outcome> outcomes;
        for (std::size_t i = 0; i < sample.references.size(); ++i) {
            const auto row = scores.of(i);
            if (row.empty()) continue;
            const auto right = table.labelsOf(table.referenceOf(table.predictions()[sample.references[i].prediction]));
            const bool isRight = std::ranges::binary_search(right, figures.label);
            outcomes.push_back({row[column], isRight, sample.references[i].weight});
            figures.positives += isRight ? 1 : 0;
        }
        figures.references = static_cast<std::int64_t>(outcomes.size());
        const calibration::LabelErrorCosts costs{values.falsePositive[figures.label], values.falseNegative[figures.label]};
        figures.best = rule.beta ? calibration::bestFBeta(outcomes, *rule.beta) : calibration::cheapestDecision(outcomes, costs);
        decisions.push_back(figures);
    }
    return decisions;
}

}  // namespace docket::services
