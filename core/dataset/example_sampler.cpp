#include "core/dataset/example_sampler.h"

#include "core/base/stable_hash.h"

#include <algorithm>
#include <set>

namespace docket::dataset {

bool ExampleSampler::wants(LabelId label, const Candidate& candidate) const {
    const auto drawn = m_byLabel.find(label);
    return drawn == m_byLabel.end() || drawn->second.size() < m_perLabel || candidate < drawn->second.back();
}

void ExampleSampler::offer(ItemId item, std::string_view externalId, std::string_view text, const LabelSet& labels, std::string_view rationale) {
    const LabelSet strata = labels.empty() ? LabelSet{LabelId{}} : labels;
    Candidate candidate{stableHash(externalId, m_seed), std::string(externalId), nullptr};
    for (const LabelId label : strata) {
        if (!wants(label, candidate)) continue;
        if (!candidate.example) candidate.example = std::make_shared<Example>(item, std::string(text), labels, std::string(rationale));
        auto& drawn = m_byLabel[label];
        drawn.insert(std::ranges::upper_bound(drawn, candidate, std::less<>()), candidate);
        if (drawn.size() > m_perLabel) drawn.pop_back();
    }
}

std::vector<const Example*> ExampleSampler::inRounds(const taxonomy::Taxonomy& taxonomy) const {
    std::vector<const std::vector<Candidate>*> strata;
    const auto addStratum = [&](LabelId label) {
        if (const auto drawn = m_byLabel.find(label); drawn != m_byLabel.end()) strata.push_back(&drawn->second);
    };
    for (const taxonomy::Label* label : taxonomy.choices()) addStratum(label->id);
    addStratum(LabelId{});

    std::vector<const Example*> examples;
    std::set<ItemId> used;
    for (std::size_t round = 0; round < m_perLabel; ++round) {
        for (const auto* drawn : strata) {
            if (round >= drawn->size()) continue;
            const Example* example = (*drawn)[round].example.get();
            if (used.insert(example->item).second) examples.push_back(example);
        }
    }
    return examples;
}

}  // namespace docket::dataset
