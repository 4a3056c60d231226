#include "core/services/insights/drift/input_tally.h"

#include "core/base/folded_text.h"
#include "core/base/stable_hash.h"
#include "core/text/language.h"
#include "core/text/near_duplicates.h"

#include <algorithm>
#include <cmath>

namespace docket::services {

namespace {

constexpr double longestLog = 20;  // of 1 MiB, the longest text

double lengthOf(std::string_view utf8) {
    const auto characters = std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
    return std::min(1.0, std::log2(1.0 + static_cast<double>(characters)) / longestLog);
}

}  // namespace

Result<> InputTally::add(std::int64_t bucket, const std::vector<Text>& texts) {
    InputBucket& counts = m_counts.buckets.emplace_back();
    counts.number = bucket;
    for (const Text& each : texts) {
        ++counts.texts;
        counts.length.add(lengthOf(each.text));
        const std::string language = text::languageOf(each.text);
        ++counts.languages[language];
        m_counts.byLanguage[language].add(each.item);
        countWords(each.text, counts);
    }
    return countRepeats(texts, counts);
}

void InputTally::countWords(std::string_view text, InputBucket& bucket) {
    std::int64_t unknown = 0;
    const auto words = foldedWords(text);
    for (const std::string& word : words) {
        const std::uint64_t hash = stableHash(word);
        if (bucket.number < m_learntBefore) {
            if (m_vocabulary.size() < mostWords) m_vocabulary.insert(hash);
        } else if (!m_vocabulary.contains(hash)) {
            ++unknown;
        }
    }
    if (bucket.number >= m_learntBefore && !words.empty()) bucket.newWords.add(static_cast<double>(unknown) / static_cast<double>(words.size()));
}

Result<> InputTally::countRepeats(const std::vector<Text>& texts, InputBucket& bucket) {
    text::ExactDuplicates exact;
    auto near = text::NearDuplicates::make();
    if (!near) return std::unexpected(near.error());
    for (std::uint32_t number = 0; number < texts.size(); ++number) {
        bucket.exactRepeats.add(exact.add(texts[number].text) != number);
        near->add(texts[number].text);
    }
    const auto clusters = near->clusters([&](std::uint32_t number) -> Result<std::string> { return texts[number].text; });
    if (!clusters) return std::unexpected(clusters.error());
    for (std::uint32_t number = 0; number < clusters->firstOf.size(); ++number) bucket.nearRepeats.add(clusters->firstOf[number] != number);
    return {};
}

}  // namespace docket::services
