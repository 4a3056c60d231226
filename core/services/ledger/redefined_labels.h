#pragma once

#include "core/taxonomy/evolution.h"
#include "core/taxonomy/taxonomy.h"

#include <vector>

namespace docket::services {

/// Labels of an earlier version that mean something else in a later one: described otherwise, split or merged since. By id. `lineage` must reach to `now`.
std::vector<LabelId> redefinedLabels(const taxonomy::Taxonomy& then, const taxonomy::Taxonomy& now, const taxonomy::Lineage& lineage);

}  // namespace docket::services
