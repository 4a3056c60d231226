#include "core/services/taxonomy/taxonomy_versions.h"

#include <fmt/format.h>

namespace docket::services {

Result<VersionComparison> compareVersions(ports::Rules& rules, int before, int after) {
    if (before < 1 || before >= after) {
        return failure(ErrorKind::InvalidInput, fmt::format("Version {} is not before version {}. Choose an earlier one to compare with.", before, after));
    }
    auto first = rules.taxonomy(before);
    if (!first) return std::unexpected(first.error());
    auto second = rules.taxonomy(after);
    if (!second) return std::unexpected(second.error());
    const auto lineage = rules.lineage();
    if (!lineage) return std::unexpected(lineage.error());
    VersionComparison comparison{std::make_shared<const taxonomy::Taxonomy>(std::move(*first)), std::make_shared<const taxonomy::Taxonomy>(std::move(*second)), {}};
    const auto steps = (*lineage)->steps().subspan(static_cast<std::size_t>(before), static_cast<std::size_t>(after - before));
    comparison.changes = taxonomy::changesBetween(*comparison.before, *comparison.after, taxonomy::successionsAlong(steps));
    return comparison;
}

}  // namespace docket::services
