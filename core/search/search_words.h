#pragma once

#include <span>
#include <string>
#include <string_view>

namespace docket::search {

/// Text as the word index takes it: each character of a script that is written without blanks (Chinese, Japanese,
/// Thai, Lao, Khmer, Burmese) and each Hangul syllable becomes a word of its own, with the marks that belong to it.
/// What was one word is then found as a row of them, so that any part of a sentence can be searched for. Everything
/// else stays as it is. `utf8` must be valid.
std::string spacedWords(std::string_view utf8);

/// Whether there is anything in the text that the index keeps: a letter, a digit, or a character of such a script.
bool hasWord(std::string_view utf8);

/// Whether one of the words, or rows of words, is in the text, whatever case and accents: as whole words, except in
/// scripts without blanks; a trailing * takes any ending. All must be valid UTF-8.
bool containsAnyWord(std::string_view utf8, std::span<const std::string> words);

}  // namespace docket::search
