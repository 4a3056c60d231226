#include "core/text/shingle_cache.h"

#include <utility>

namespace docket::text {

Result<ShingleCache::Shared> ShingleCache::of(std::uint32_t text) {
    if (const auto kept = m_kept.find(text); kept != m_kept.end()) return kept->second;
    auto shingles = m_source(text);
    if (!shingles) return std::unexpected(std::move(shingles.error()));
    if (m_shingles + shingles->size() > mostShingles) {
        m_kept.clear();
        m_shingles = 0;
    }
    auto shared = std::make_shared<const Shingles>(std::move(*shingles));
    if (shared->size() <= mostShingles) {
        m_shingles += shared->size();
        m_kept.emplace(text, shared);
    }
    return shared;
}

}  // namespace docket::text
