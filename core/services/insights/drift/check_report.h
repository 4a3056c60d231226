#pragma once

#include "core/services/insights/drift/detection.h"
#include "core/services/insights/drift/drift_reading.h"

#include <vector>

namespace docket::services {

/// What the six detectors say together.
struct CheckReport {
    DriftFigures figures;
    std::vector<DetectorReport> detectors;  ///< in the order of drift::detectors

    /// That of the worst detector; what cannot be told makes nothing worse than fine.
    drift::Health health() const;
};

CheckReport checkDrift(const taxonomy::Taxonomy& taxonomy, const DriftCounts& counts, const InputCounts& inputs, const DriftQuestion& question, const drift::CheckRules& rules);
inline CheckReport checkDrift(const DriftReading& reading, const drift::CheckRules& rules) { return checkDrift(reading.taxonomy, reading.counts, reading.inputs, reading.question, rules); }

}  // namespace docket::services
