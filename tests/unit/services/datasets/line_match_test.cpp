#include "core/services/datasets/line_match.h"

#include <gtest/gtest.h>

#include <numeric>

namespace docket::services {
namespace {

using Hashes = std::vector<std::uint64_t>;

/// "0 1 ~2 -": made as line 0, as line 1, in the place of line 2, unknown; then what is gone.
std::string told(const Hashes& made, const Hashes& there) {
    const LineMatch match = matchLines(made, there);
    std::string text;
    for (std::size_t line = 0; line < there.size(); ++line) {
        text += match.madeAs[line] ? (match.isChanged[line] ? "~" : "") + std::to_string(*match.madeAs[line]) : std::string("-");
        text += ' ';
    }
    for (const std::size_t line : match.gone) text += "gone " + std::to_string(line) + ' ';
    return text;
}

TEST(LineMatch, LinesAreFoundWhereverTheyStand) {
    EXPECT_EQ(told({1, 2, 3}, {1, 2, 3}), "0 1 2 ");
    EXPECT_EQ(told({1, 2, 3}, {3, 1, 2}), "2 0 1 ");
    EXPECT_EQ(told({}, {}), "");
}

TEST(LineMatch, ALineInThePlaceOfAnotherIsChanged) {
    EXPECT_EQ(told({1, 2, 3}, {1, 9, 3}), "0 ~1 2 ");
    EXPECT_EQ(told({1, 2, 3}, {8, 9, 3}), "~0 ~1 2 ");
    EXPECT_EQ(told({1, 2, 3}, {1, 2, 9}), "0 1 ~2 ");
}

TEST(LineMatch, WhatWasAddedIsUnknownAndWhatWasTakenIsGone) {
    EXPECT_EQ(told({1, 2, 3}, {9, 1, 2, 3}), "- 0 1 2 ");
    EXPECT_EQ(told({1, 2, 3}, {1, 9, 2, 3}), "0 - 1 2 ");
    EXPECT_EQ(told({1, 2, 3}, {1, 2, 3, 9}), "0 1 2 - ");
    EXPECT_EQ(told({1, 2, 3}, {1, 3}), "0 2 gone 1 ");
    EXPECT_EQ(told({1, 2, 3}, {}), "gone 0 gone 1 gone 2 ");
    EXPECT_EQ(told({}, {1}), "- ");
}

TEST(LineMatch, TheSameLineIsTakenOnceForEachTimeItWasMade) {
    EXPECT_EQ(told({5, 5, 7}, {5, 5, 7}), "0 1 2 ");
    EXPECT_EQ(told({5, 7}, {5, 5, 7}), "0 - 1 ");
    EXPECT_EQ(told({5, 5, 7}, {5, 7}), "0 2 gone 1 ");
}

TEST(LineMatch, ManyLinesThatAreAllTheSameTakeNoTimeForEachPair) {
    const Hashes same(200'000, 42);
    const LineMatch match = matchLines(same, same);
    EXPECT_EQ(match.madeAs.back(), same.size() - 1);
    EXPECT_TRUE(match.gone.empty());
}

}  // namespace
}  // namespace docket::services
