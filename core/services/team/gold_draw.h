#pragma once

#include "core/ports/workspace.h"
#include "core/taxonomy/taxonomy.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace docket::services {

/// An item of which a gold item can be made, with the labels that all its answers have.
struct GoldCandidate {
    ItemId item;
    std::string externalId;
    LabelSet labels;
};

struct DrawnGold {
    std::int64_t eligible = 0;
    std::vector<GoldCandidate> drawn;  ///< in ascending order
};

/// Draws as GoldItems::draw() says. One pass over the decided items; memory for each that could be drawn.
Result<DrawnGold> drawGold(ports::Workspace& workspace, const taxonomy::Taxonomy& taxonomy, std::int64_t items, std::uint64_t seed, const std::stop_token& stop);

}  // namespace docket::services
