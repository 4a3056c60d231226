#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace docket::storage {

/// Which 64-bit hashes were seen: open addressing with linear probing, 16 bytes for each hash at most.
class IdFilter {
public:
    /// Adds a hash; false when it was there already (or another one collided with it).
    bool add(std::uint64_t hash) {
        if (2 * (m_count + 1) > m_slots.size()) grow();
        hash |= 1;  // 0 marks an empty slot
        std::uint64_t& slot = slotOf(hash);
        if (slot == hash) return false;
        slot = hash;
        ++m_count;
        return true;
    }
    bool contains(std::uint64_t hash) {
        if (m_slots.empty()) return false;
        hash |= 1;
        return slotOf(hash) == hash;
    }
    std::size_t size() const { return m_count; }

private:
    std::uint64_t& slotOf(std::uint64_t hash) {
        std::size_t at = (hash >> 1) & (m_slots.size() - 1);
        while (m_slots[at] != 0 && m_slots[at] != hash) at = (at + 1) & (m_slots.size() - 1);
        return m_slots[at];
    }
    void grow() {
        std::vector<std::uint64_t> old(m_slots.empty() ? 1024 : 2 * m_slots.size());
        old.swap(m_slots);
        for (const std::uint64_t hash : old) {
            if (hash != 0) slotOf(hash) = hash;
        }
    }

    std::vector<std::uint64_t> m_slots;  // size is a power of two
    std::size_t m_count = 0;
};

}  // namespace docket::storage
