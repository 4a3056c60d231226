#pragma once

#include "core/ports/regression_sets.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace docket::services {

/// A run over a regression set: what one model said under one prompt version, or what one import brought.
struct RunKey {
    std::optional<RunId> import;  ///< set: whatever its models and prompt versions
    std::string model;
    std::string promptVersion;    ///< may be empty

    /// By which it can be asked for: "run:7", "MODEL" or "MODEL@PROMPT".
    std::string name() const;
    bool has(const ports::RegressionPrediction& prediction) const;
    auto operator<=>(const RunKey&) const = default;
};

/// The prediction of a run that stands for an item: of several the one that arrived last; nullptr: the run has none.
const ports::RegressionPrediction* lastOf(const RunKey& run, std::span<const ports::RegressionPrediction> predictions);

/// The runs that there are over a set, and what they go by.
class RunNames {
public:
    void add(std::span<const ports::RegressionPrediction> predictions);

    /// Models first, then imports.
    const std::set<RunKey>& all() const { return m_runs; }

    /// A word is the whole name of a model where there is such a model, else one with a prompt version after an @: of several readings the
    /// one with the longest name of a model. A model alone is that without a prompt version, or with its only one. "run:7" is import 7,
    /// where no model is called so. Errors: NotFound, naming what there is, InvalidInput (several prompt versions).
    Result<RunKey> find(std::string_view word) const;

private:
    Result<RunKey> onlyOneOf(std::string_view model) const;
    bool hasModel(std::string_view model) const;
    Error noSuchRun(std::string_view word) const;

    std::set<RunKey> m_runs;
};

}  // namespace docket::services
