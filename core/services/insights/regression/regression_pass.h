#pragma once

#include "core/services/insights/regression/regression_reading.h"
#include "core/services/insights/regression/regression_sets.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <string>

namespace docket::services {

enum class ReferenceUse {
    Any,
    Unled,  ///< of gold items, rulings, and people who had seen nothing of the model
};

/// Which references of a set are taken, and how they are read.
struct RegressionScope {
    std::string set;
    ReferenceUse references = ReferenceUse::Any;
    std::optional<int> under{};  ///< taxonomy version, from the set's own on; nullopt: the set's
};

/// What became of the items of a set in a pass.
struct RegressionCounts {
    std::int64_t items = 0;       ///< with a reference that was taken
    std::int64_t led = 0;         ///< left out: somebody was led to the reference
    std::int64_t gone = 0;        ///< left out: nothing is left of the reference under the version read
    ReferenceCounts references{};  ///< of those taken

    bool operator==(const RegressionCounts&) const = default;
};

/// A set that was found, and the reading of its labels.
struct OpenRegressionSet {
    ports::RegressionSet set;
    int under = 1;
    RegressionReading reading;
};

/// Errors: NotFound (no such set, no such version), InvalidInput (a version before the set's).
Result<OpenRegressionSet> openRegressionSet(ports::Workspace& workspace, const RegressionScope& scope);

/// Visits the items whose reference is taken; `reference` is their labels under the version. Errors: Cancelled, those of `visit`.
Result<RegressionCounts> passOver(ports::Workspace& workspace, OpenRegressionSet& open, ReferenceUse use, const std::stop_token& stop,
                                  const std::function<Result<>(const ports::PredictedReference& item, const LabelNumbers& reference)>& visit);

}  // namespace docket::services
