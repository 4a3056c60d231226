#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace docket::text::personal {

struct NameWord {
    std::string folded;
    std::size_t begin = 0;  ///< in bytes
    std::size_t end = 0;

    bool operator==(const NameWord&) const = default;
};

/// The words of any bytes, as foldedWords() has them of valid UTF-8, with their places. Words that are all accents are none.
std::vector<NameWord> nameWords(std::string_view text);

/// Whether two words that have this between them can be of one name: nothing, or blanks, dashes, apostrophes, middle dots, and a full
/// stop after an initial, three signs at most. A new line or a comma parts them.
bool joinsNames(std::string_view between, bool isAfterInitial);

}  // namespace docket::text::personal
