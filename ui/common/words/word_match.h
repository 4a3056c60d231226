#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace docket::ui {

/// Begin and length of each place in the matched text.
using TextRanges = QList<std::pair<int, int>>;

/// How well a text answers to what was typed: each typed word is found in it, in any order; as the beginning of a word
/// at best, inside one, or as letters in their order.
struct WordMatch {
    int cost = 0;       ///< lower is better
    bool isByLetters = false;  ///< some word is there only as letters in their order
    TextRanges ranges;  ///< to be lit up; sorted, apart from each other
};

/// nullopt: some word is not in the text. Case and marks over letters do not matter.
std::optional<WordMatch> matchWords(const QString& text, const QString& typed);

}  // namespace docket::ui
