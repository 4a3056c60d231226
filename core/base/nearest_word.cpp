#include "core/base/nearest_word.h"

#include "core/base/ascii.h"

#include <algorithm>
#include <vector>

namespace docket {

namespace {

constexpr std::size_t longestGuessed = 64;

/// Optimal string alignment distance, whatever the case.
std::size_t distance(std::string_view from, std::string_view to) {
    std::vector<std::size_t> before(to.size() + 1);
    std::vector<std::size_t> last(to.size() + 1);
    std::vector<std::size_t> row(to.size() + 1);
    for (std::size_t j = 0; j <= to.size(); ++j) last[j] = j;
    for (std::size_t i = 1; i <= from.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= to.size(); ++j) {
            const bool isSame = lowerAscii(from[i - 1]) == lowerAscii(to[j - 1]);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (isSame ? 0 : 1)});
            const bool isSwapped = i > 1 && j > 1 && lowerAscii(from[i - 1]) == lowerAscii(to[j - 2]) && lowerAscii(from[i - 2]) == lowerAscii(to[j - 1]);
            if (isSwapped) row[j] = std::min(row[j], before[j - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, row);
    }
    return last[to.size()];
}

}  // namespace

bool isSameButForCase(std::string_view one, std::string_view other) { return lowerAscii(one) == lowerAscii(other); }

std::optional<std::string_view> nearestWord(std::string_view word, std::span<const std::string_view> choices) {
    if (word.size() > longestGuessed) return std::nullopt;
    std::optional<std::string_view> nearest;
    std::size_t least = std::max<std::size_t>(1, word.size() / 3) + 1;
    for (const std::string_view choice : choices) {
        if (choice.size() > longestGuessed || choice == word) continue;
        const std::size_t edits = distance(word, choice);
        if (edits >= least || edits >= choice.size()) continue;
        least = edits;
        nearest = choice;
    }
    return nearest;
}

std::string didYouMean(std::string_view word, std::span<const std::string_view> choices) {
    const auto nearest = nearestWord(word, choices);
    return nearest ? " (did you mean \"" + std::string(*nearest) + "\"?)" : std::string();
}

}  // namespace docket
