#include "core/search/search_words.h"

#include "core/base/characters.h"
#include "core/base/folded_text.h"

#include <algorithm>
#include <vector>

namespace docket::search {

namespace {

/// A word or a row of words as it is looked for.
struct Phrase {
    std::vector<std::string> words;
    bool takesAnyEnding = false;

    explicit Phrase(std::string_view utf8) : takesAnyEnding(utf8.ends_with('*')) { words = foldedWords(utf8); }

    bool isAt(std::span<const std::string> text) const {
        if (text.size() < words.size()) return false;
        for (std::size_t i = 0; i + 1 < words.size(); ++i) {
            if (text[i] != words[i]) return false;
        }
        const std::string& last = text[words.size() - 1];
        return takesAnyEnding ? last.starts_with(words.back()) : last == words.back();
    }

    bool isIn(std::span<const std::string> text) const {
        if (words.empty()) return false;
        for (; !text.empty(); text = text.subspan(1)) {
            if (isAt(text)) return true;
        }
        return false;
    }
};

}  // namespace

bool containsAnyWord(std::string_view utf8, std::span<const std::string> words) {
    const std::vector<std::string> text = foldedWords(utf8);
    return std::ranges::any_of(words, [&](const std::string& word) { return Phrase(word).isIn(text); });
}

std::string spacedWords(std::string_view utf8) {
    std::string words;
    words.reserve(utf8.size());
    bool wasUnspaced = false;
    characters::visit(utf8, [&](char32_t c, std::string_view bytes) {
        const bool isUnspaced = characters::isUnspaced(c);
        if (!characters::isJoinedMark(c) && (isUnspaced || wasUnspaced) && !words.empty() && words.back() != ' ' && c != U' ') words += ' ';
        words += bytes;
        wasUnspaced = isUnspaced;
    });
    return words;
}

bool hasWord(std::string_view utf8) {
    bool has = false;
    characters::visit(utf8, [&](char32_t c, std::string_view) { has = has || !characters::isSign(c); });
    return has;
}

}  // namespace docket::search
