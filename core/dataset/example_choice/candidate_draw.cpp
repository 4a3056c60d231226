#include "core/dataset/example_choice/candidate_draw.h"

#include "core/base/stable_hash.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace docket::dataset {

CandidateDraw::CandidateDraw(std::uint64_t seed, std::vector<std::string> pins)
    : m_seed(seed), m_pins(std::make_move_iterator(pins.begin()), std::make_move_iterator(pins.end())) {}

void CandidateDraw::offer(ExampleCandidate candidate, std::string_view text) {
    const LabelSet labels = candidate.labels.empty() ? LabelSet{LabelId{}} : candidate.labels;
    const bool isEdgeCase = candidate.edgeCase.has_value();
    const std::size_t most = isEdgeCase ? mostEdgeCasesOfLabel : mostOfLabel;
    const std::uint64_t hash = stableHash(candidate.externalId, m_seed);
    const Drawn drawn{hash, std::make_shared<ExampleCandidate>(std::move(candidate))};
    if (m_pins.contains(drawn.candidate->externalId)) m_pinned.push_back(drawn.candidate);
    for (const LabelId label : labels) {
        Heap& heap = m_heaps[{label, isEdgeCase}];
        if (!wants(heap, most, drawn)) continue;
        heap.push_back(drawn);
        std::push_heap(heap.begin(), heap.end());
        if (heap.size() > most) {
            std::pop_heap(heap.begin(), heap.end());
            heap.pop_back();
        }
    }
    if (drawn.candidate.use_count() > 1) drawn.candidate->text = text;
}

std::vector<ExampleCandidate> CandidateDraw::take() {
    std::map<ItemId, std::shared_ptr<ExampleCandidate>> kept;
    for (const auto& [label, heap] : m_heaps) {
        for (const Drawn& drawn : heap) kept.emplace(drawn.candidate->item, drawn.candidate);
    }
    for (const auto& pinned : m_pinned) kept.emplace(pinned->item, pinned);
    m_heaps.clear();
    m_pinned.clear();
    std::vector<ExampleCandidate> candidates;
    for (auto& [item, candidate] : kept) candidates.push_back(std::move(*candidate));
    return candidates;
}

}  // namespace docket::dataset
