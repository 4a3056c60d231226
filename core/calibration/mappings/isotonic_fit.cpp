#include "core/calibration/mappings/mapping_fit.h"

#include <algorithm>
#include <vector>

namespace docket::calibration {

namespace {

/// Outcomes that get one calibrated confidence.
struct Block {
    double low = 0;
    double high = 0;
    double weight = 0;
    double right = 0;

    double mean() const { return std::min(1.0, right / weight); }
};

/// Outcomes of one confidence each, ascending.
std::vector<Block> tiesOf(std::span<const Outcome> outcomes) {
    std::vector<Outcome> sorted(outcomes.begin(), outcomes.end());
    std::ranges::stable_sort(sorted, {}, &Outcome::confidence);
    std::vector<Block> ties;
    for (const Outcome& outcome : sorted) {
        if (ties.empty() || ties.back().high != outcome.confidence) ties.push_back({outcome.confidence, outcome.confidence, 0, 0});
        ties.back().weight += outcome.weight;
        if (outcome.isRight) ties.back().right += outcome.weight;
    }
    return ties;
}

std::vector<Block> pooled(const std::vector<Block>& ties) {
    std::vector<Block> blocks;
    for (Block block : ties) {
        while (!blocks.empty() && blocks.back().mean() >= block.mean()) {
            const Block& last = blocks.back();
            block = {last.low, block.high, last.weight + block.weight, last.right + block.right};
            blocks.pop_back();
        }
        blocks.push_back(block);
    }
    return blocks;
}

}  // namespace

std::optional<IsotonicMapping> fitIsotonic(std::span<const Outcome> outcomes) {
    if (outcomes.empty()) return std::nullopt;
    IsotonicMapping mapping;
    for (const Block& block : pooled(tiesOf(outcomes))) {
        mapping.knots.push_back({block.low, block.mean()});
        if (block.high > block.low) mapping.knots.push_back({block.high, block.mean()});
    }
    return mapping;
}

}  // namespace docket::calibration
