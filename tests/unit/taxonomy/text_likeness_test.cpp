#include "core/taxonomy/text_likeness.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fmt/format.h>

#include <cmath>
#include <random>

namespace docket::taxonomy {
namespace {

using Texts = std::vector<std::string_view>;

TEST(TextLikeness, SameWordsAreOneAndOtherWordsNothing) {
    const TextLikeness likeness(Texts{"A fee for paying abroad", "a FEE, for paying   abroad.", "Lost card", ""});
    EXPECT_NEAR(likeness.between(0, 1), 1, 1e-12);
    EXPECT_EQ(likeness.between(0, 2), 0);
    EXPECT_EQ(likeness.between(0, 3), 0);
    EXPECT_EQ(likeness.between(3, 3), 0) << "nothing is not like nothing";
}

TEST(TextLikeness, IsTheCosineOfTermWeights) {
    // Terms "a", "a b", "b" against "a", "a c", "c": "a" is in both texts, the others in one.
    const TextLikeness likeness(Texts{"a b", "a c"});
    const double shared = 1 + std::log(3.0 / 3.0);
    const double own = 1 + std::log(3.0 / 2.0);
    EXPECT_NEAR(likeness.between(0, 1), shared * shared / (shared * shared + 2 * own * own), 1e-12);
}

TEST(TextLikeness, OrderMattersThroughPairsOfWords) {
    const TextLikeness likeness(Texts{"card to account", "account to card"});
    EXPECT_GT(likeness.between(0, 1), 0.3);
    EXPECT_LT(likeness.between(0, 1), 0.8);
}

TEST(TextLikeness, WhatEveryTextSaysCountsLittle) {
    std::vector<std::string> texts;
    for (int i = 0; i < 1000; ++i) texts.push_back(fmt::format("The customer asks about topic{}.", i));
    const TextLikeness likeness(Texts(texts.begin(), texts.end()));
    EXPECT_LT(likeness.between(0, 1), 0.2);
}

TEST(TextLikeness, FindsThePairsThatComparingAllFinds) {
    std::mt19937 random(5);
    const auto word = [&] { return fmt::format("w{}", std::min(random() % 40, random() % 40)); };
    std::vector<std::string> texts;
    for (int i = 0; i < 300; ++i) {
        std::string text = i % 3 == 0 || texts.empty() ? "" : texts[random() % texts.size()];
        for (int j = text.empty() ? 0 : 6; j < 8; ++j) text += " " + word();
        texts.push_back(text);
    }
    const TextLikeness likeness(Texts(texts.begin(), texts.end()));
    const auto found = likeness.closestBefore(0.7);
    int matches = 0;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        double best = 0;
        for (std::size_t j = 0; j < i; ++j) best = std::max(best, likeness.between(i, j));
        EXPECT_EQ(found[i].has_value(), best >= 0.7) << texts[i];
        if (!found[i]) continue;
        ++matches;
        EXPECT_EQ(found[i]->similarity, best);
        EXPECT_EQ(likeness.between(i, found[i]->earlier), best);
    }
    EXPECT_GT(matches, 50);
}

}  // namespace
}  // namespace docket::taxonomy
