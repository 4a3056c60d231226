#pragma once

#include "core/text/sparse_vector.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace docket::text {

/// Weights of what texts are made of (Salton and Buckley 1988): a feature that is tf times in a text, and in df of the N texts that
/// were learned from, weighs (1 + ln tf) · (1 + ln((1 + N) / (1 + df))).
///
/// Features are words, and n-grams of two to four characters (features.h). Each of the two families is brought to length 1, the
/// words to half of that, and then the whole to 1: the cosine of two texts that have both is four parts what their n-grams say
/// and one part what their words say, however many of each there are. Same texts in the same order: same vectors, bit by bit.
/// Const members may be called from any thread.
class TfIdf {
public:
    /// Keeps nothing of the texts, but about 40 bytes for each feature; of more than `mostFeatures`, those seen first.
    static TfIdf fit(std::span<const std::string_view> texts);

    /// Of length 1; empty for a text that has nothing of what was learned. Features that were not learned are left out.
    SparseVector of(std::string_view utf8) const;

    /// Features of the vectors are below this number.
    std::size_t featureCount() const { return m_idf.size(); }

    static constexpr std::size_t mostFeatures = 1U << 22U;

private:
    struct TextCounts;

    void count(std::uint64_t feature, TextCounts& counts);
    SparseVector weighted(const std::vector<std::uint64_t>& features) const;

    std::unordered_map<std::uint64_t, std::uint32_t> m_numbers;  ///< of features, by hash
    std::vector<double> m_idf;                                   ///< by number
};

}  // namespace docket::text
