#include "core/dataset/example_choice/example_order.h"

#include "core/base/stable_hash.h"

#include <algorithm>
#include <map>
#include <ranges>
#include <string>
#include <tuple>

namespace docket::dataset {

namespace {

bool shareLabel(const PlacedExample& one, const PlacedExample& other) {
    if (one.chosenFor == other.chosenFor) return true;
    return std::ranges::any_of(one.labels, [&](LabelId label) { return has(other.labels, label); });
}

/// The examples of one label that are still to be placed.
struct Waiting {
    std::uint64_t hash = 0;
    LabelId label;
    std::vector<std::size_t> examples;  // places, the next one last
};

/// By seed, and turned so that each variant begins at another label.
std::vector<Waiting> inCycle(std::span<const PlacedExample> examples, std::uint64_t seed, int variant) {
    std::map<LabelId, std::vector<std::size_t>> byLabel;
    for (std::size_t place = examples.size(); place-- > 0;) byLabel[examples[place].chosenFor].push_back(place);
    std::vector<Waiting> labels;
    for (auto& [label, places] : byLabel) labels.push_back({stableHash(std::to_string(label.value), seed), label, std::move(places)});
    std::ranges::sort(labels, {}, [](const Waiting& waiting) { return std::tuple(waiting.hash, waiting.label); });
    if (!labels.empty()) std::ranges::rotate(labels, labels.begin() + static_cast<std::ptrdiff_t>(static_cast<std::size_t>(variant) % labels.size()));
    return labels;
}

/// Which of the labels stands before `follower`: of those that share nothing with it, the one with the most left.
Waiting& labelBefore(const PlacedExample& follower, std::vector<Waiting>& labels, std::span<const PlacedExample> examples) {
    const auto rank = [&](const Waiting& waiting) {
        if (waiting.examples.empty()) return std::tuple(false, false, std::size_t{0});
        const PlacedExample& next = examples[waiting.examples.back()];
        return std::tuple(!shareLabel(next, follower), next.chosenFor != follower.chosenFor, waiting.examples.size());
    };
    return *std::ranges::max_element(labels, {}, rank);
}

}  // namespace

std::vector<std::size_t> orderExamples(std::span<const PlacedExample> examples, std::uint64_t seed, int variant) {
    std::vector<Waiting> labels = inCycle(examples, seed, variant);
    std::vector<std::size_t> order;
    while (order.size() < examples.size()) {
        Waiting& label = order.empty() ? labels.front() : labelBefore(examples[order.back()], labels, examples);
        order.push_back(label.examples.back());
        label.examples.pop_back();
    }
    std::ranges::reverse(order);
    return order;
}

}  // namespace docket::dataset
