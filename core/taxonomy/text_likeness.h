#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace docket::taxonomy {

/// How alike short texts read: the cosine of their TF-IDF vectors over folded words and pairs of neighbouring words
/// (Salton and Buckley 1988), with idf = 1 + ln((1 + N) / (1 + df)), so that what nearly every text says counts
/// little. Word order matters through the pairs only. Of each text the first 500 words count. Deterministic.
class TextLikeness {
public:
    /// Keeps nothing of the texts.
    explicit TextLikeness(std::span<const std::string_view> texts);

    /// In [0, 1]; 0 when one of them has no word.
    double between(std::size_t first, std::size_t second) const;

    struct Match {
        std::size_t earlier = 0;
        double similarity = 0;
    };
    /// For each text, the one before it that it is most like, where that is `least` (in (0, 1]) or more. Finds all such
    /// pairs without comparing every two, through an index of the rarer terms (Bayardo, Ma and Srikant 2007); of a term
    /// that more than 256 texts are indexed under, it looks at the first 256 only.
    std::vector<std::optional<Match>> closestBefore(double least) const;

private:
    struct Term {
        std::uint32_t rank = 0;  ///< by how many texts have the term, the most first
        double weight = 0;
    };
    using Vector = std::vector<Term>;  ///< by rank, of length 1; empty for a text without words

    std::vector<Vector> m_vectors;
    std::vector<double> m_greatest;  ///< by rank: the greatest weight in any text
};

}  // namespace docket::taxonomy
