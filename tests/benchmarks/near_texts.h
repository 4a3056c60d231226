#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace docket::bench {

/// What texts are to be like among which near-duplicates are looked for.
enum class NearKind {
    Mixed,      ///< 100 to 200 bytes of a vocabulary of 20,000 words; a tenth repeats an earlier text, a fifth varies one
    Questions,  ///< real short questions, each varied in up to three steps about eighty times a million
    Crowd,      ///< one form filled in a million ways: all pairs just below the threshold
    Family,     ///< one form of which all pairs are just above it
    Repeats,    ///< a hundred different texts
};

struct NearKindName {
    NearKind kind;
    std::string_view name;
    std::string_view description;
};
const std::vector<NearKindName>& nearKinds();

/// Texts that are made anew whenever they are asked for, so that a measurement holds none of them.
class NearTexts {
public:
    explicit NearTexts(NearKind kind);

    /// False for real questions in a checkout that has none beside it.
    bool areThere() const { return m_kind != NearKind::Questions || !m_questions.empty(); }
    /// The same text for the same number.
    std::string at(std::uint32_t number) const;

private:
    std::string newText(std::uint64_t number) const;
    std::string mixed(std::uint32_t number) const;

    NearKind m_kind;
    std::vector<std::string> m_words;
    std::vector<std::string> m_questions;
};

}  // namespace docket::bench
