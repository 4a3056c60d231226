#include "core/services/insights/drift/check_report.h"

#include <algorithm>

namespace docket::services {

drift::Health CheckReport::health() const {
    drift::Health worst = drift::Health::Fine;
    for (const DetectorReport& report : detectors) {
        if (report.state != drift::Health::CannotTell) worst = std::max(worst, report.state);
    }
    return worst;
}

CheckReport checkDrift(const taxonomy::Taxonomy& taxonomy, const DriftCounts& counts, const InputCounts& inputs, const DriftQuestion& question, const drift::CheckRules& rules) {
    CheckReport report{driftFigures(taxonomy, counts, inputs, question, rules), {}};
    const Evidence evidence{taxonomy, counts, inputs, report.figures, question, rules};
    report.detectors = {labelDrift(evidence), promptBrittleness(evidence), formatErrors(evidence), minorityNeglect(evidence), silentDegradation(evidence), upstreamShift(evidence)};
    return report;
}

}  // namespace docket::services
