#pragma once

#include "core/dataset/example_choice/example_choice.h"

#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace docket::dataset {

/// Keeps a bounded draw of candidates from a stream of any length: of each label those with the lowest stable hash of seed and
/// external id, edge cases and others apart, so that neither crowds out the other, and all that somebody pinned. What is kept does not
/// depend on the order of the stream.
class CandidateDraw {
public:
    static constexpr std::size_t mostOfLabel = 1000;
    static constexpr std::size_t mostEdgeCasesOfLabel = 200;

    CandidateDraw(std::uint64_t seed, std::vector<std::string> pins);

    /// A candidate that is not kept costs no copy of its text: `text` is asked for only then.
    void offer(ExampleCandidate candidate, std::string_view text);
    /// In ascending order of the items.
    std::vector<ExampleCandidate> take();

private:
    struct Drawn {
        std::uint64_t hash = 0;
        std::shared_ptr<ExampleCandidate> candidate;

        bool operator<(const Drawn& other) const {
            return hash != other.hash ? hash < other.hash : candidate->externalId < other.candidate->externalId;
        }
    };
    using Heap = std::vector<Drawn>;  ///< the largest in front

    static bool wants(const Heap& heap, std::size_t most, const Drawn& drawn) { return heap.size() < most || drawn < heap.front(); }

    std::uint64_t m_seed;
    std::set<std::string, std::less<>> m_pins;
    std::map<std::pair<LabelId, bool>, Heap> m_heaps;  ///< by label, and whether of edge cases
    std::vector<std::shared_ptr<ExampleCandidate>> m_pinned;
};

}  // namespace docket::dataset
