#include "core/text/pair_search.h"

#include <xxhash.h>

#include <algorithm>
#include <cstring>
#include <iterator>
#include <utility>

namespace docket::text {

std::uint8_t mostInVain(std::size_t textCount) {
    constexpr std::size_t comparisons = 32'000'000;
    return static_cast<std::uint8_t>(std::clamp<std::size_t>(comparisons / std::max<std::size_t>(textCount, 1), 32, 255));
}

PairSearch::PairSearch(const SignedTexts& texts, ShingleCache::Source shinglesAgain)
    : m_texts(texts),
      m_shingles(std::move(shinglesAgain)),
      m_leastAgreement(leastAgreement(texts.threshold, texts.banding.places())),
      m_mostInVain(mostInVain(texts.hashes.size())),
      m_joined(texts.hashes.size()),
      m_inVain(texts.hashes.size(), 0),
      m_wasCrowded(texts.hashes.size(), false) {}

Result<DisjointSets> PairSearch::run() {
    for (std::size_t band = 0; band < m_texts.banding.bands; ++band) {
        if (const auto searched = searchBand(band); !searched) return std::unexpected(searched.error());
    }
    return std::move(m_joined);
}

std::vector<PairSearch::Keyed> PairSearch::sortedBy(std::size_t band) const {
    const std::size_t rows = m_texts.banding.rows;
    std::vector<Keyed> keyed(m_texts.hashes.size());
    for (std::uint32_t text = 0; text < keyed.size(); ++text) {
        keyed[text] = {XXH3_64bits(m_texts.signatures[text].data() + band * rows, rows), text};
    }
    std::ranges::sort(keyed, [&](const Keyed& a, const Keyed& b) {
        return a.key != b.key ? a.key < b.key : m_texts.hashes[a.text] < m_texts.hashes[b.text];
    });
    return keyed;
}

Result<> PairSearch::searchBand(std::size_t band) {
    const std::vector<Keyed> keyed = sortedBy(band);
    std::vector<std::uint32_t> bucket;
    for (auto begin = keyed.begin(); begin != keyed.end();) {
        const auto end = std::find_if(begin, keyed.end(), [&](const Keyed& other) { return other.key != begin->key; });
        if (end - begin > 1) {
            bucket.clear();
            std::transform(begin, end, std::back_inserter(bucket), [](const Keyed& each) { return each.text; });
            if (auto searched = searchBucket(bucket, band); !searched) return searched;
        }
        begin = end;
    }
    return {};
}

Result<> PairSearch::searchBucket(std::vector<std::uint32_t>& bucket, std::size_t band) {
    const bool isCrowd = bucket.size() > crowdSize;
    if (isCrowd) sortCrowd(bucket, band);
    const std::span<const std::uint32_t> texts(bucket);
    for (std::size_t i = 1; i < texts.size(); ++i) {
        const std::size_t from = i > crowdSize ? i - crowdSize : 0;
        const auto candidates = candidatesOf(texts[i], texts.subspan(from, i - from), band);
        if (auto compared = compare(texts[i], candidates); !compared) return compared;
    }
    if (isCrowd) {
        for (const std::uint32_t text : texts) m_wasCrowded[text] = true;
    }
    return {};
}

void PairSearch::sortCrowd(std::vector<std::uint32_t>& crowd, std::size_t band) const {
    const std::size_t places = m_texts.banding.places();
    const std::size_t next = (band + 1) * m_texts.banding.rows % places;
    std::ranges::sort(crowd, [&](std::uint32_t a, std::uint32_t b) {
        const std::uint8_t* left = m_texts.signatures[a].data();
        const std::uint8_t* right = m_texts.signatures[b].data();
        int order = std::memcmp(left + next, right + next, places - next);
        if (order == 0) order = std::memcmp(left, right, next);
        return order != 0 ? order < 0 : m_texts.hashes[a] < m_texts.hashes[b];
    });
}

std::vector<PairSearch::Candidate> PairSearch::candidatesOf(std::uint32_t text, std::span<const std::uint32_t> earlier, std::size_t band) {
    std::vector<Candidate> candidates;
    for (const std::uint32_t other : earlier) {
        if (!isWorthwhile(text, other) || wereCompared(text, other, band)) continue;
        const std::size_t agreed = agreement(m_texts.signatures[text], m_texts.signatures[other]);
        if (agreed >= m_leastAgreement) candidates.push_back({other, agreed});
    }
    std::ranges::stable_sort(candidates, std::ranges::greater(), &Candidate::agreement);
    return candidates;
}

bool PairSearch::isWorthwhile(std::uint32_t a, std::uint32_t b) {
    return (m_inVain[a] < m_mostInVain || m_inVain[b] < m_mostInVain) && !m_joined.areJoined(a, b);
}

bool PairSearch::wereCompared(std::uint32_t a, std::uint32_t b, std::size_t band) const {
    if (m_wasCrowded[a]) return false;
    const std::size_t rows = m_texts.banding.rows;
    const std::uint8_t* left = m_texts.signatures[a].data();
    const std::uint8_t* right = m_texts.signatures[b].data();
    for (std::size_t earlier = 0; earlier < band; ++earlier) {
        if (std::memcmp(left + earlier * rows, right + earlier * rows, rows) == 0) return true;
    }
    return false;
}

Result<> PairSearch::compare(std::uint32_t text, std::span<const Candidate> candidates) {
    if (candidates.empty()) return {};
    const auto shingles = m_shingles.of(text);
    if (!shingles) return std::unexpected(shingles.error());
    for (const Candidate& candidate : candidates) {
        const std::uint32_t other = candidate.text;
        if (!isWorthwhile(text, other)) continue;
        const auto others = m_shingles.of(other);
        if (!others) return std::unexpected(others.error());
        if (jaccard(**shingles, **others) >= m_texts.threshold) {
            m_joined.join(text, other);
            continue;
        }
        for (const std::uint32_t each : {text, other}) {
            if (m_inVain[each] < m_mostInVain) ++m_inVain[each];
        }
    }
    return {};
}

}  // namespace docket::text
