#include "core/services/insights/calibration/calibration_age.h"

#include "core/services/ledger/redefined_labels.h"

#include <algorithm>

namespace docket::services {

namespace {

std::vector<std::string> newerPrompts(std::string_view model, std::string_view promptVersion, std::span<const Maker> makers) {
    const auto own = std::ranges::find_if(makers, [&](const Maker& maker) { return maker.model == model && maker.promptVersion == promptVersion; });
    std::vector<std::string> newer;
    for (const Maker& maker : makers) {
        const bool isOther = maker.model == model && maker.promptVersion != promptVersion;
        if (isOther && (own == makers.end() || maker.last > own->last)) newer.push_back(maker.promptVersion);
    }
    std::ranges::sort(newer);
    return newer;
}

Result<std::vector<LabelId>> redefinedSince(ports::Rules& rules, int version) {
    const auto inForce = rules.inForce();
    if (!inForce) return std::unexpected(inForce.error());
    const auto then = rules.taxonomy(version);
    if (!then) return std::unexpected(then.error());
    const auto now = rules.taxonomy(inForce->taxonomy);
    if (!now) return std::unexpected(now.error());
    const auto lineage = rules.lineage();
    if (!lineage) return std::unexpected(lineage.error());
    return redefinedLabels(*then, *now, **lineage);
}

}  // namespace

Result<CalibrationAge> calibrationAge(ports::Rules& rules, std::string_view model, std::string_view promptVersion, int taxonomyVersion, std::span<const Maker> makers) {
    auto redefined = redefinedSince(rules, taxonomyVersion);
    if (!redefined) return std::unexpected(redefined.error());
    return CalibrationAge{newerPrompts(model, promptVersion, makers), std::move(*redefined)};
}

}  // namespace docket::services
