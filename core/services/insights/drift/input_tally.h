#pragma once

#include "core/drift/means_chart.h"
#include "core/metrics/proportion.h"
#include "core/services/insights/drift/drift_counts.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace docket::services {

/// What the sampled texts of one bucket are like.
struct InputBucket {
    std::int64_t number = 0;
    std::int64_t texts = 0;
    drift::MeanSums length;                        ///< of each text log2(1 + characters) / 20, which is in [0, 1]
    std::map<std::string, std::int64_t> languages;  ///< by code; empty: it cannot be told
    drift::MeanSums newWords;                      ///< of each text the share of its words that the vocabulary does not have; empty while that is made
    metrics::Share exactRepeats;                   ///< texts that read like an earlier one of the sample of the bucket
    metrics::Share nearRepeats;                    ///< or nearly so; these with the exact ones
};

struct InputCounts {
    std::vector<InputBucket> buckets;              ///< ascending
    std::map<std::string, LastItems> byLanguage;
};

/// Measures texts, bucket by bucket, oldest first. What words are known is learnt from the buckets before one of them.
class InputTally {
public:
    static constexpr std::size_t mostWords = 1'000'000;  ///< of the vocabulary: 64-bit hashes

    /// `learntBefore`: the number of the first bucket whose words are held against the vocabulary.
    explicit InputTally(std::int64_t learntBefore) : m_learntBefore(learntBefore) {}

    struct Text {
        ItemId item;
        std::string text;
    };
    /// All sampled texts of one bucket. InvalidInput never; what near-duplicates fail with.
    Result<> add(std::int64_t bucket, const std::vector<Text>& texts);
    InputCounts finish() { return std::move(m_counts); }

private:
    void countWords(std::string_view text, InputBucket& bucket);
    Result<> countRepeats(const std::vector<Text>& texts, InputBucket& bucket);

    std::int64_t m_learntBefore;
    std::unordered_set<std::uint64_t> m_vocabulary;
    InputCounts m_counts;
};

}  // namespace docket::services
