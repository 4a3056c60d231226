#pragma once

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <utility>
#include <vector>

namespace docket::text {

/// Numbers in sets that are joined: union by size with path halving (Tarjan and van Leeuwen 1984).
class DisjointSets {
public:
    /// `count` sets of one number each, from 0.
    explicit DisjointSets(std::size_t count) : m_parent(count), m_size(count, 1) { std::iota(m_parent.begin(), m_parent.end(), 0U); }

    /// A number that all members of a set have in common.
    std::uint32_t rootOf(std::uint32_t member) {
        while (m_parent[member] != member) member = m_parent[member] = m_parent[m_parent[member]];
        return member;
    }

    bool areJoined(std::uint32_t a, std::uint32_t b) { return rootOf(a) == rootOf(b); }

    void join(std::uint32_t a, std::uint32_t b) {
        a = rootOf(a);
        b = rootOf(b);
        if (a == b) return;
        if (m_size[a] < m_size[b]) std::swap(a, b);
        m_parent[b] = a;
        m_size[a] += m_size[b];
    }

private:
    std::vector<std::uint32_t> m_parent;
    std::vector<std::uint32_t> m_size;  ///< of the set, where the number is its root
};

}  // namespace docket::text
