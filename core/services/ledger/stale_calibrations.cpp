#include "core/services/ledger/stale_calibrations.h"

#include "core/base/shortened.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace docket::services {

std::string whyStale(const AppliedCalibration& applied, const taxonomy::Taxonomy& taxonomy) {
    std::vector<std::string_view> keys;
    for (const LabelId label : applied.redefined) keys.push_back(taxonomy.keyOf(label));
    const std::string model = shortened(applied.use.model, longestQuote);
    return fmt::format("calibration {} of model \"{}\" is stale and used no further (redefined since: {}). Fit it anew, or say with docket calibrate --model {} --confirm {} that it holds.",
                       applied.use.version, model, fmt::join(keys, ", "), model, applied.use.version);
}

Result<std::vector<std::string>> staleCalibrations(ports::Workspace& workspace) {
    return ports::reading(workspace, [&]() -> Result<std::vector<std::string>> {
        const auto inForce = workspace.rules().inForce();
        if (!inForce) return std::unexpected(inForce.error());
        const auto taxonomy = workspace.rules().taxonomy(inForce->taxonomy);
        if (!taxonomy) return std::unexpected(taxonomy.error());
        const auto lineage = workspace.rules().lineage();
        if (!lineage) return std::unexpected(lineage.error());
        const auto applied = AppliedCalibrations::read(workspace, *taxonomy, **lineage);
        if (!applied) return std::unexpected(applied.error());
        std::vector<std::string> words;
        for (const AppliedCalibration& each : applied->all()) {
            if (each.isStale()) words.push_back(whyStale(each, *taxonomy));
        }
        return words;
    });
}

}  // namespace docket::services
