#include "core/text/personal_data/name_words.h"

#include "core/base/characters.h"
#include "core/base/folded_text.h"
#include "core/text/personal_data/character_walk.h"

namespace docket::text::personal {

namespace {

constexpr std::size_t mostSignsBetween = 3;

bool joins(char32_t code) {
    return code == ' ' || code == '\t' || code == 0xA0 || code == 0x202F || code == '-' || (code >= 0x2010 && code <= 0x2013) || code == '\'' || code == 0x2019 ||
           code == 0xB7 || code == 0x30FB;
}

// Punctuation that stands among the letters of its script: Armenian, Hebrew, Arabic, Devanagari.
bool isPunctuationOfScript(char32_t code) {
    return (code >= 0x055A && code <= 0x055F) || code == 0x0589 || code == 0x05BE || code == 0x05C0 || code == 0x05C3 || (code >= 0x0609 && code <= 0x060D) ||
           code == 0x061B || (code >= 0x061D && code <= 0x061F) || (code >= 0x066A && code <= 0x066D) || code == 0x06D4 || code == 0x0964 || code == 0x0965;
}

bool isOutsideOfWords(char32_t code) { return code == notACharacter || characters::isSign(code) || isPunctuationOfScript(code); }

}  // namespace

std::vector<NameWord> nameWords(std::string_view text) {
    std::vector<NameWord> words;
    bool isOpen = false;  // whether the next character belongs to the last word
    walkCharacters(text, [&](char32_t code, std::size_t begin, std::size_t length) {
        if (isOutsideOfWords(code)) {
            isOpen = false;
            return;
        }
        const bool isAlone = characters::isUnspaced(code);
        const bool belongsToLast = characters::isJoinedMark(code) ? !words.empty() && words.back().end == begin : isOpen && !isAlone;
        if (!belongsToLast) words.push_back({{}, begin, begin});
        words.back().end = begin + length;
        isOpen = !isAlone;
    });
    for (NameWord& word : words) word.folded = folded(text.substr(word.begin, word.end - word.begin));
    std::erase_if(words, [](const NameWord& word) { return word.folded.empty(); });
    return words;
}

bool joinsNames(std::string_view between, bool isAfterInitial) {
    std::size_t count = 0;
    bool areAllJoining = true;
    for (std::size_t at = 0; at < between.size() && areAllJoining && count <= mostSignsBetween; ++count) {
        const Character character = characterAt(between, at);
        areAllJoining = joins(character.code) || (character.code == '.' && isAfterInitial);
        at += character.length;
    }
    return areAllJoining && count <= mostSignsBetween;
}

}  // namespace docket::text::personal
