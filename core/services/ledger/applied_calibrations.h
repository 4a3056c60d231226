#pragma once

#include "core/calibration/mappings/mapping.h"
#include "core/ports/workspace.h"
#include "core/routing/router.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace docket::services {

/// "calibration 2 of model "x"".
std::string nameOf(const ports::StoredCalibration& fitted);
/// Damaged, InvalidInput: its method or parameters cannot be read.
Result<calibration::Mapping> mappingOf(const ports::StoredCalibration& fitted);

/// A mapping that is applied to what a model predicts by a prompt version.
struct AppliedCalibration {
    ports::UsedCalibration use;         ///< of which predictions it is asked, and which version it is
    calibration::Mapping mapping;
    std::vector<LabelId> redefined;     ///< labels that mean something else since it was fitted, or last confirmed

    /// It is used no further until it is confirmed, or another one is applied.
    bool isStale() const { return !redefined.empty(); }
};

/// The mappings that are applied in a workspace. One is asked of predictions by the prompt version that it was fitted on, and by that for which it
/// was last confirmed, unless another one was fitted on that. Immutable, so that several threads may share them.
class AppliedCalibrations {
public:
    /// None.
    AppliedCalibrations() = default;
    /// As labels of `now`, a version of the lineage, see them. Errors: Damaged.
    static Result<AppliedCalibrations> read(ports::Workspace& workspace, const taxonomy::Taxonomy& now, const taxonomy::Lineage& lineage);

    bool areNone() const { return m_applied.empty(); }
    const std::vector<AppliedCalibration>& all() const { return m_applied; }
    /// Whether one that is used needs the scores of a prediction.
    bool needScores() const;
    /// Whether any is applied to a prompt version of the model.
    bool concern(std::string_view model) const;
    /// nullptr: none is asked.
    const AppliedCalibration* find(std::string_view model, std::string_view promptVersion) const;
    /// In [0, 1]. nullopt: the prediction has no usable label or no confidence, none is used for it, or one that needs scores which are not whole.
    std::optional<double> calibrated(std::string_view model, std::string_view promptVersion, const routing::PredictionFacts& prediction) const;
    /// Those that are not stale.
    std::vector<ports::UsedCalibration> inUse() const;

private:
    std::vector<AppliedCalibration> m_applied;  ///< at most one of each model and prompt version
};

}  // namespace docket::services
