#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace docket::codec {

/// The keys of one JSON object, or the names of columns: to notice one that is there twice. Keeps views, and its memory
/// from one object to the next.
class KeySet {
public:
    void clear() {
        m_keys.clear();
        m_index.clear();
    }
    std::size_t size() const { return m_keys.size(); }
    bool contains(std::string_view key) const {
        return m_keys.size() < indexedFrom ? std::ranges::find(m_keys, key) != m_keys.end() : m_index.contains(key);
    }
    /// False: the key is in it already.
    bool add(std::string_view key) {
        if (contains(key)) return false;
        m_keys.push_back(key);
        if (m_keys.size() == indexedFrom) m_index.insert(m_keys.begin(), m_keys.end());
        if (m_keys.size() > indexedFrom) m_index.insert(key);
        return true;
    }

private:
    static constexpr std::size_t indexedFrom = 16;  ///< fewer are found faster one after the other

    std::vector<std::string_view> m_keys;
    std::unordered_set<std::string_view> m_index;
};

}  // namespace docket::codec
