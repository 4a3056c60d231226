#pragma once

#include "core/domain/prediction.h"
#include "core/taxonomy/taxonomy.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace docket::dataset {

/// A decided item as an example for a model.
struct Example {
    ItemId item;
    std::string text;
    LabelSet labels;
    std::string rationale{};
};

/// Draws examples for each label from a stream, without repeats. Whether an item is drawn depends on the seed, its
/// external id and the other items of its labels, never on the order in which they come: of each label those with
/// the lowest stable hash of the external id. The empty answer is drawn from like a label.
class ExampleSampler {
public:
    ExampleSampler(int perLabel, std::uint64_t seed) : m_perLabel(static_cast<std::size_t>(perLabel)), m_seed(seed) {}

    void offer(ItemId item, std::string_view externalId, std::string_view text, const LabelSet& labels, std::string_view rationale = {});

    /// In rounds: the first example of each label in taxonomy order, then of the empty answer, then the second of
    /// each, and so on. Each item is there once, in the first place where it falls.
    std::vector<const Example*> inRounds(const taxonomy::Taxonomy& taxonomy) const;

private:
    struct Candidate {
        std::uint64_t hash = 0;
        std::string externalId;
        std::shared_ptr<const Example> example;

        bool operator<(const Candidate& other) const {
            return hash != other.hash ? hash < other.hash : externalId < other.externalId;
        }
    };

    bool wants(LabelId label, const Candidate& candidate) const;

    std::size_t m_perLabel;
    std::uint64_t m_seed;
    std::map<LabelId, std::vector<Candidate>> m_byLabel;  // each sorted; the empty answer under LabelId{}
};

}  // namespace docket::dataset
