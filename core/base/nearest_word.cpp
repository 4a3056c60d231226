#include "core/base/nearest_word.h"

#include <algorithm>
#include <vector>

namespace docket {

namespace {

constexpr std::size_t longestGuessed = 64;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Optimal string alignment distance, whatever the case.
std::size_t distance(std::string_view from, std::string_view to) {
    std::vector<std::size_t> before(to.size() + 1);
    std::vector<std::size_t> last(to.size() + 1);
    std::vector<std::size_t> row(to.size() + 1);
    for (std::size_t j = 0; j <= to.size(); ++j) last[j] = j;
    for (std::size_t i = 1; i <= from.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= to.size(); ++j) {
            const bool isSame = lower(from[i - 1]) == lower(to[j - 1]);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (isSame ? 0 : 1)});
            const bool isSwapped = i > 1 && j > 1 && lower(from[i - 1]) == lower(to[j - 2]) && lower(from[i - 2]) == lower(to[j - 1]);
            if (isSwapped) row[j] = std::min(row[j], before[j - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, row);
    }
    return last[to.size()];
}

}  // namespace

bool isSameButForCase(std::string_view one, std::string_view other) { return std::ranges::equal(one, other, {}, lower, lower); }

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
