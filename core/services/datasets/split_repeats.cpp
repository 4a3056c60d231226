#include "core/services/datasets/split_repeats.h"

#include "core/base/folded_text.h"
#include "core/text/exact_duplicates.h"
#include "core/text/near_duplicates.h"
#include "core/text/shingles.h"

#include <algorithm>
#include <map>

namespace docket::services {

namespace {

unsigned bitOf(dataset::Split split) { return 1U << static_cast<unsigned>(split); }
bool isSeveral(unsigned splits) { return (splits & (splits - 1)) != 0; }

Result<std::string> textOf(ports::Items& items, ItemId id) {
    auto item = items.find(id);
    if (!item) return std::unexpected(item.error());
    return *item ? std::move((*item)->text) : std::string();
}

/// Groups of texts that are near-duplicates, by their numbers among `taken`.
Result<std::vector<std::vector<std::uint32_t>>> nearGroups(ports::Items& items, std::span<const TakenItem> taken, std::span<const std::uint32_t> sample, double nearness) {
    auto near = text::NearDuplicates::make(nearness);
    if (!near) return std::unexpected(near.error());
    for (const std::uint32_t number : sample) {
        const auto text = textOf(items, taken[number].item);
        if (!text) return std::unexpected(text.error());
        near->add(*text);
    }
    const auto clusters = near->clusters([&](std::uint32_t place) { return textOf(items, taken[sample[place]].item); });
    if (!clusters) return std::unexpected(clusters.error());
    auto groups = clusters->shared();
    for (auto& group : groups) {
        for (std::uint32_t& member : group) member = sample[member];
    }
    return groups;
}

/// By number, so that the first come first.
Result<dataset::Sighting> sightingOfNumbers(ports::Items& items, std::span<const TakenItem> taken, std::vector<std::uint32_t> numbers) {
    std::ranges::sort(numbers);
    std::vector<ItemId> ids;
    for (const std::uint32_t number : numbers) ids.push_back(taken[number].item);
    return sightingOf(items, ids);
}

}  // namespace

void SplitRepeats::add(std::uint32_t number, std::string_view text, dataset::Split split) {
    if (!m_recipe.split.isSplit()) return;
    const std::string plain = folded(text);
    m_texts.push_back({text::textHashOf(plain).low, number});
    if (!looksForNear() || (isPrompt() && split == dataset::Split::Train)) return;
    const auto shingles = text::shingleHashesOf(plain);
    if (!shingles.empty()) keepSmallest(std::ranges::min(shingles), number);
}

void SplitRepeats::keepSmallest(std::uint64_t shingle, std::uint32_t number) {
    ++m_candidates;
    if (std::cmp_greater_equal(m_smallest.size(), dataset::textsForNearDuplicates)) {
        if (m_smallest.front() < std::pair(shingle, number)) return;
        std::ranges::pop_heap(m_smallest);
        m_smallest.pop_back();
    }
    m_smallest.emplace_back(shingle, number);
    std::ranges::push_heap(m_smallest);
}

Result<> SplitRepeats::find(ports::Items& items, std::span<const TakenItem> taken, dataset::DatasetFacts& facts) {
    if (m_texts.empty()) return {};
    if (const auto found = findSame(items, taken, facts); !found) return found;
    return looksForNear() ? findNear(items, taken, facts) : Result<>();
}

Result<> SplitRepeats::findSame(ports::Items& items, std::span<const TakenItem> taken, dataset::DatasetFacts& facts) {
    std::ranges::sort(m_texts);
    std::vector<std::uint32_t> seen;
    for (std::size_t from = 0; from < m_texts.size();) {
        std::size_t to = from;
        unsigned splits = 0;
        while (to < m_texts.size() && m_texts[to].hash == m_texts[from].hash) splits |= bitOf(taken[m_texts[to++].number].split);
        if (isSeveral(splits)) {
            for (std::size_t i = from; i < to; ++i) {
                const bool isExample = taken[m_texts[i].number].isWritten() && taken[m_texts[i].number].split == dataset::Split::Train;
                if (isPrompt() ? isExample : i == from) seen.push_back(m_texts[i].number);
            }
        }
        from = to;
    }
    auto sighting = sightingOfNumbers(items, taken, std::move(seen));
    if (!sighting) return std::unexpected(sighting.error());
    (isPrompt() ? facts.sameInEvaluation : facts.sameInSplits) = std::move(*sighting);
    return {};
}

std::vector<std::uint32_t> SplitRepeats::sample(std::span<const TakenItem> taken) const {
    std::vector<std::uint32_t> numbers;
    for (const auto& [shingle, number] : m_smallest) numbers.push_back(number);
    for (std::uint32_t number = 0; isPrompt() && number < taken.size(); ++number) {
        if (taken[number].isWritten()) numbers.push_back(number);
    }
    std::ranges::sort(numbers);
    return numbers;
}

/// Groups in which every text is the same are told of already.
Result<> SplitRepeats::findNear(ports::Items& items, std::span<const TakenItem> taken, dataset::DatasetFacts& facts) {
    const auto groups = nearGroups(items, taken, sample(taken), m_recipe.duplicates.nearness);
    if (!groups) return std::unexpected(groups.error());
    std::map<std::uint32_t, std::uint64_t> hashes;
    for (const auto& group : *groups) {
        for (const std::uint32_t number : group) hashes[number];
    }
    for (const Text& text : m_texts) {
        if (const auto wanted = hashes.find(text.number); wanted != hashes.end()) wanted->second = text.hash;
    }
    std::vector<std::uint32_t> seen;
    for (const auto& group : *groups) {
        unsigned splits = 0;
        for (const std::uint32_t number : group) splits |= bitOf(taken[number].split);
        const bool isSame = std::ranges::all_of(group, [&](std::uint32_t number) { return hashes[number] == hashes[group.front()]; });
        if (!isSeveral(splits) || isSame) continue;
        for (const std::uint32_t number : group) {
            if (isPrompt() ? taken[number].isWritten() : number == group.front()) seen.push_back(number);
        }
    }
    auto sighting = sightingOfNumbers(items, taken, std::move(seen));
    if (!sighting) return std::unexpected(sighting.error());
    (isPrompt() ? facts.nearInEvaluation : facts.nearInSplits) = {std::move(*sighting), static_cast<std::int64_t>(m_smallest.size()), m_candidates};
    return {};
}

}  // namespace docket::services
