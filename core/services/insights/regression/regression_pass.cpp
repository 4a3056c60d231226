#include "core/services/insights/regression/regression_pass.h"

#include <fmt/format.h>

namespace docket::services {

Result<OpenRegressionSet> openRegressionSet(ports::Workspace& workspace, const RegressionScope& scope) {
    auto set = takeRegressionSet(workspace, scope.set);
    if (!set) return std::unexpected(set.error());
    const int under = scope.under.value_or(set->taxonomyVersion);
    const auto versions = workspace.rules().inForce();
    if (!versions) return std::unexpected(versions.error());
    if (under > versions->taxonomy) {
        return failure(ErrorKind::NotFound, fmt::format("There is no taxonomy version {}; there are 1 to {}.", under, versions->taxonomy));
    }
    if (under < set->taxonomyVersion) {
        return failure(ErrorKind::InvalidInput, fmt::format("The set was made under taxonomy version {} and is read under that or a later one, not under {}.", set->taxonomyVersion, under));
    }
    auto reading = RegressionReading::make(workspace.rules(), under);
    if (!reading) return std::unexpected(reading.error());
    return OpenRegressionSet{std::move(*set), under, std::move(*reading)};
}

Result<RegressionCounts> passOver(ports::Workspace& workspace, OpenRegressionSet& open, ReferenceUse use, const std::stop_token& stop,
                                  const std::function<Result<>(const ports::PredictedReference&, const LabelNumbers&)>& visit) {
    RegressionCounts counts;
    const auto visited = workspace.regressions().visit(open.set.number, [&](const ports::PredictedReference& item) -> Result<> {
        if (stop.stop_requested()) return failure(ErrorKind::Cancelled, "Interrupted; nothing was changed.");
        if (use == ReferenceUse::Unled && item.source == ports::ReferenceSource::Led) {
            ++counts.led;
            return {};
        }
        const auto reference = open.reading.reference(item.labels, open.set.taxonomyVersion);
        if (!reference) return std::unexpected(reference.error());
        if (!*reference) {
            ++counts.gone;
            return {};
        }
        ++counts.items;
        ++countOf(counts.references, item.source);
        return visit(item, **reference);
    });
    if (!visited) return std::unexpected(visited.error());
    return counts;
}

}  // namespace docket::services
