#include "core/services/intake/equal_rows.h"

#include "core/base/stable_hash.h"

namespace docket::services {

namespace {
constexpr std::size_t mostRemembered = 4'000'000;
}

std::int64_t EqualRows::take(codec::RecordBatch& batch, std::size_t count) {
    std::int64_t equal = 0;
    for (std::size_t i = 0; i < count; ++i) equal += isNew(stableHash(batch.records()[i].record.externalId)) ? 0 : 1;
    return equal;
}

bool EqualRows::isNew(std::uint64_t hash) {
    if (hash == 0) hash = 1;
    std::uint64_t& slot = m_slots[place(m_slots, hash)];
    if (slot == hash) return false;
    if (m_count == mostRemembered) return true;
    slot = hash;
    if (++m_count * 2 > m_slots.size()) grow();
    return true;
}

/// Index of the slot that holds the hash, or of the free one where it belongs.
std::size_t EqualRows::place(const std::vector<std::uint64_t>& slots, std::uint64_t hash) {
    const std::size_t mask = slots.size() - 1;
    std::size_t at = hash & mask;
    while (slots[at] != 0 && slots[at] != hash) at = (at + 1) & mask;
    return at;
}

void EqualRows::grow() {
    std::vector<std::uint64_t> larger(m_slots.size() * 2);
    for (const std::uint64_t hash : m_slots) {
        if (hash != 0) larger[place(larger, hash)] = hash;
    }
    m_slots = std::move(larger);
}

}  // namespace docket::services
