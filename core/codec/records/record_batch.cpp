#include "core/codec/records/record_batch.h"

#include "core/base/shortened.h"

#include <algorithm>

namespace docket::codec {

void RecordBatch::reject(RejectedRow row) {
    row.id = shortened(row.id, longestQuote);
    row.cause = shortened(row.cause, 4 * longestQuote);
    m_rejected.push_back(std::move(row));
}

std::string_view RecordBatch::keep(std::string_view text) {
    if (text.empty()) return {};
    auto* copy = static_cast<char*>(m_arena.allocate(text.size(), 1));
    std::ranges::copy(text, copy);
    return {copy, text.size()};
}

std::span<LabelScore> RecordBatch::makeScores(std::size_t count) {
    auto* scores = static_cast<LabelScore*>(m_arena.allocate(count * sizeof(LabelScore), alignof(LabelScore)));
    std::uninitialized_default_construct_n(scores, count);
    return {scores, count};
}

}  // namespace docket::codec
