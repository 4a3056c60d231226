#include "core/search/search_words.h"

#include "core/base/characters.h"

#include <algorithm>
#include <cwctype>
#include <locale.h>

namespace docket::search {

namespace {

/// Simple case folding, whatever the locale of the process.
char32_t folded(char32_t c) {
    if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
    static const locale_t unicode = ::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
    return unicode == nullptr ? c : static_cast<char32_t>(::towlower_l(static_cast<wint_t>(c), unicode));
}

std::u32string foldedText(std::string_view utf8) {
    std::u32string text;
    text.reserve(utf8.size());
    characters::visit(utf8, [&](char32_t c, std::string_view) { text += folded(c); });
    return text;
}

/// Whether a word that ends or begins beside this character is a whole one.
bool isEdge(char32_t c) { return characters::isSign(c) || characters::isUnspaced(c); }

bool containsWord(std::u32string_view text, std::u32string_view word) {
    const bool takesAnyEnding = word.ends_with(U'*');
    if (takesAnyEnding) word.remove_suffix(1);
    if (word.empty()) return false;
    for (auto at = text.find(word); at != std::u32string_view::npos; at = text.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        const bool begins = at == 0 || isEdge(text[at - 1]) || isEdge(word.front());
        const bool ends = takesAnyEnding || end == text.size() || isEdge(text[end]) || isEdge(word.back());
        if (begins && ends) return true;
    }
    return false;
}

}  // namespace

bool containsAnyWord(std::string_view utf8, std::span<const std::string> words) {
    const std::u32string text = foldedText(utf8);
    return std::ranges::any_of(words, [&](const std::string& word) { return containsWord(text, foldedText(word)); });
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
