#include "core/services/datasets/line_match.h"

#include <algorithm>
#include <numeric>

namespace docket::services {

namespace {

/// Lines by hash, each to be taken once, in their order.
class MadeLines {
public:
    explicit MadeLines(std::span<const std::uint64_t> hashes) : m_hashes(hashes), m_byHash(hashes.size()), m_taken(hashes.size(), 0) {
        std::iota(m_byHash.begin(), m_byHash.end(), std::size_t{0});
        std::ranges::stable_sort(m_byHash, {}, [&](std::size_t line) { return m_hashes[line]; });
    }

    std::optional<std::size_t> take(std::uint64_t hash) {
        const auto first = std::ranges::lower_bound(m_byHash, hash, {}, [&](std::size_t line) { return m_hashes[line]; });
        if (first == m_byHash.end() || m_hashes[*first] != hash) return std::nullopt;
        std::size_t& taken = m_taken[static_cast<std::size_t>(first - m_byHash.begin())];  // of this hash
        const auto next = static_cast<std::size_t>(first - m_byHash.begin()) + taken;
        if (next >= m_byHash.size() || m_hashes[m_byHash[next]] != hash) return std::nullopt;
        ++taken;
        return m_byHash[next];
    }

private:
    std::span<const std::uint64_t> m_hashes;
    std::vector<std::size_t> m_byHash;
    std::vector<std::size_t> m_taken;  ///< how many of a hash, at the place of its first line in m_byHash
};

}  // namespace

LineMatch matchLines(std::span<const std::uint64_t> made, std::span<const std::uint64_t> there) {
    LineMatch match{std::vector<std::optional<std::size_t>>(there.size()), std::vector<bool>(there.size()), {}};
    MadeLines lines(made);
    std::vector<bool> isUsed(made.size());
    for (std::size_t line = 0; line < there.size(); ++line) {
        match.madeAs[line] = lines.take(there[line]);
        if (match.madeAs[line]) isUsed[*match.madeAs[line]] = true;
    }
    std::size_t due = 0;  // the line made behind that of the line before
    for (std::size_t line = 0; line < there.size(); ++line) {
        if (!match.madeAs[line] && due < made.size() && !isUsed[due]) {
            match.madeAs[line] = due;
            match.isChanged[line] = true;
            isUsed[due] = true;
        }
        if (match.madeAs[line]) due = *match.madeAs[line] + 1;
    }
    for (std::size_t line = 0; line < made.size(); ++line) {
        if (!isUsed[line]) match.gone.push_back(line);
    }
    return match;
}

}  // namespace docket::services
