#include "core/text/exact_duplicates.h"

#include "core/base/folded_text.h"

#include <xxhash.h>

namespace docket::text {

TextHash textHashOf(std::string_view foldedText) {
    const XXH128_hash_t hash = XXH3_128bits(foldedText.data(), foldedText.size());
    return {hash.high64, hash.low64};
}

std::uint32_t ExactDuplicates::add(std::string_view utf8) { return add(textHashOf(folded(utf8))); }

std::uint32_t ExactDuplicates::add(const TextHash& text) { return m_first.emplace(text, m_size++).first->second; }

}  // namespace docket::text
