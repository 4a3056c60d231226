#pragma once

#include "core/ports/rules.h"
#include "core/taxonomy/change.h"

#include <memory>
#include <vector>

namespace docket::services {

/// What differs from one published version to a later one. The changes name labels of the two.
struct VersionComparison {
    std::shared_ptr<const taxonomy::Taxonomy> before;  ///< never null
    std::shared_ptr<const taxonomy::Taxonomy> after;   ///< never null
    std::vector<taxonomy::Change> changes;
};

/// InvalidInput unless `before` is an earlier version than `after`; NotFound where there is no such version.
Result<VersionComparison> compareVersions(ports::Rules& rules, int before, int after);

}  // namespace docket::services
