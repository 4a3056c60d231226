#include "core/services/datasets/dataset_facts.h"

#include "core/base/shortened.h"
#include "core/services/datasets/item_text.h"
#include "core/services/datasets/label_tally.h"
#include "core/services/datasets/text_marks.h"

#include <algorithm>
#include <array>
#include <limits>

namespace docket::services {

namespace {

Result<> sightMarks(ports::Items& items, std::span<const TakenItem> taken, dataset::DatasetFacts& facts) {
    const std::array<std::pair<TextMark, dataset::Sighting*>, 5> sightings = {{{isBlankText, &facts.blank},
                                                                               {isTooLongText, &facts.tooLong},
                                                                               {isVeryLongText, &facts.veryLong},
                                                                               {hasReservedWord, &facts.reserved},
                                                                               {hasInvisibleCharacter, &facts.invisible}}};
    for (const auto& [mark, sighting] : sightings) {
        std::vector<ItemId> seen;
        for (const TakenItem& each : taken) {
            if (each.isWritten() && (each.marks & mark) != 0) seen.push_back(each.item);
        }
        auto sighted = sightingOf(items, seen);
        if (!sighted) return std::unexpected(sighted.error());
        *sighting = std::move(*sighted);
    }
    return {};
}

/// The text of an item as the recipe wants it; its personal data is kept.
std::string_view promptOf(const Item& item, ItemText& texts) {
    ports::Record record;
    record.item = item.id;
    record.externalId = item.externalId;
    record.text = item.text;
    record.metadata = item.metadata;
    texts.take(record);
    return texts.prompt();
}

/// Every n-th of the texts, so that there are textsForPersonalData at most.
Result<> samplePersonalData(ports::Items& items, std::span<const TakenItem> taken, const dataset::Recipe& recipe, dataset::DatasetFacts& facts) {
    if (recipe.personalData.isUsed()) return {};
    const auto finder = text::PersonalDataFinder::make({recipe.personalData.regions, recipe.personalData.names});
    if (!finder) return std::unexpected(finder.error());
    auto texts = ItemText::make(recipe);
    if (!texts) return std::unexpected(texts.error());
    dataset::SampleSighting& sample = facts.personalData;
    sample.of = std::ranges::count_if(taken, &TakenItem::isWritten);
    const std::int64_t step = std::max<std::int64_t>(1, (sample.of + dataset::textsForPersonalData - 1) / dataset::textsForPersonalData);
    std::vector<ItemId> seen;
    std::int64_t number = 0;
    for (const TakenItem& each : taken) {
        if (!each.isWritten() || number++ % step != 0) continue;
        const auto item = items.find(each.item);
        if (!item) return std::unexpected(item.error());
        if (!*item) continue;
        ++sample.looked;
        if (!finder->find(promptOf(**item, *texts)).empty()) seen.push_back(each.item);
    }
    auto sighted = sightingOf(items, seen);
    if (!sighted) return std::unexpected(sighted.error());
    sample.seen = std::move(*sighted);
    return {};
}

}  // namespace

Result<dataset::Sighting> sightingOf(ports::Items& items, std::span<const ItemId> seen) {
    dataset::Sighting sighting{static_cast<std::int64_t>(seen.size()), {}};
    for (const ItemId id : seen.first(std::min(seen.size(), dataset::namedOfFinding))) {
        const auto item = items.find(id);
        if (!item) return std::unexpected(item.error());
        if (*item) sighting.first.push_back(shortened((*item)->externalId, longestQuote));
    }
    return sighting;
}

DatasetFactsGathering::DatasetFactsGathering(const dataset::Recipe& recipe, const DatasetRules& rules)
    : m_recipe(recipe), m_rules(rules), m_limits(dataset::factsOf(recipe.format).limits), m_repeats(recipe) {}

void DatasetFactsGathering::take(const codec::DatasetItem& item) {
    TakenItem taken{.item = item.record.item};
    if (item.labels) taken.answer = m_answers.numberOf(*item.labels);
    taken.isRuled = item.record.resolution && item.record.resolution->kind == ResolutionKind::Adjudicated;
    m_taken.push_back(taken);
}

void DatasetFactsGathering::place(const codec::DatasetItem& item, int copies) {
    TakenItem& taken = m_taken.back();
    taken.split = item.split;
    taken.copies = static_cast<std::uint8_t>(copies);
    taken.marks = marksOf(item.prompt, m_limits);
    if (item.prompt.data() != item.text.data()) taken.marks |= marksOf(item.text, m_limits);
    m_repeats.add(static_cast<std::uint32_t>(m_taken.size() - 1), item.record.text, item.split);
}

TakenItem* DatasetFactsGathering::find(ItemId item) {
    const auto found = std::ranges::lower_bound(m_taken, item, {}, &TakenItem::item);
    return found == m_taken.end() || found->item != item ? nullptr : &*found;
}

void DatasetFactsGathering::addOrigin(const ports::DecisionOrigin& origin) {
    TakenItem* taken = find(origin.item);
    if (taken == nullptr) return;
    if (taken->reviews < std::numeric_limits<std::uint8_t>::max()) ++taken->reviews;
    taken->isLed |= origin.exposure != Exposure::Blind;
}

/// Of a prompt only some of the items that were offered are there.
void DatasetFactsGathering::keepWritten(std::span<const ItemId> written) {
    auto next = written.begin();
    for (TakenItem& taken : m_taken) {
        while (next != written.end() && *next < taken.item) ++next;
        if (next == written.end() || *next != taken.item) taken.copies = 0;
    }
}

Result<dataset::DatasetFacts> DatasetFactsGathering::finish(ports::Workspace& workspace, std::span<const ItemId> written, const std::stop_token& stop) {
    keepWritten(written);
    dataset::DatasetFacts facts;
    const auto versions = workspace.rules().inForce();
    if (!versions) return std::unexpected(versions.error());
    facts.taxonomyInForce = versions->taxonomy;
    facts.isSingle = m_rules.taxonomy.kind() == taxonomy::TaskKind::Single;
    LabelTally labels(m_rules, m_answers);
    if (const auto read = labels.readAgreement(workspace.records(), m_recipe.taxonomyVersion, m_taken, stop); !read) return std::unexpected(read.error());
    if (const auto read = labels.readPolicy(workspace.rules(), *versions); !read) return std::unexpected(read.error());
    labels.count(m_taken);
    labels.describe(facts);
    if (const auto sighted = sightMarks(workspace.items(), m_taken, facts); !sighted) return std::unexpected(sighted.error());
    if (const auto found = m_repeats.find(workspace.items(), m_taken, facts); !found) return std::unexpected(found.error());
    if (const auto sampled = samplePersonalData(workspace.items(), m_taken, m_recipe, facts); !sampled) return std::unexpected(sampled.error());
    return facts;
}

}  // namespace docket::services
