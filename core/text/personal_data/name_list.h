#pragma once

#include "core/text/personal_data.h"
#include "core/text/personal_data/name_words.h"
#include "core/text/personal_data/plain_text.h"

#include <cstdint>
#include <unordered_map>

namespace docket::text {

/// Names as sequences of folded words, in a tree whose edges are words. In Chinese, Japanese and Thai a character is a word, so
/// that a name may be found inside of a longer one.
class NameList {
public:
    /// InvalidInput: a name of more than maxWordsOfName words.
    static Result<NameList> make(std::span<const std::string> names);

    /// The longest name from each word on, going on after it; positions in signs of `plain`, which is of `text`.
    /// In time of the text, whatever the number of names.
    void find(std::string_view text, const personal::PlainText& plain, std::vector<Finding>& found) const;

private:
    void add(std::span<const std::string> words);
    /// How many of the words from `first` on are the longest name there; 0 for none.
    std::size_t lengthAt(std::string_view text, std::span<const personal::NameWord> words, std::size_t first) const;

    std::unordered_map<std::string, std::uint32_t> m_words;
    std::unordered_map<std::uint64_t, std::uint32_t> m_edges;  ///< from a node and a word to a node; the root is 0
    std::vector<bool> m_isName{false};                         ///< by node
};

}  // namespace docket::text
