#include "core/text/tfidf.h"

#include "core/text/features.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string>

namespace docket::text {
namespace {

using Texts = std::vector<std::string_view>;

double likeness(const TfIdf& weights, std::string_view one, std::string_view other) { return cosine(weights.of(one), weights.of(other)); }

TEST(TfIdf, SameTextIsOneAndNothingInCommonIsNothing) {
    const Texts texts{"A fee for paying abroad", "Lost hat", "Überweisung"};
    const TfIdf weights = TfIdf::fit(texts);
    EXPECT_NEAR(likeness(weights, texts[0], "a FEE  for paying   abroad"), 1, 1e-6) << "case and blanks do not matter";
    EXPECT_NEAR(likeness(weights, texts[2], "uberweisung"), 1, 1e-6);
    EXPECT_EQ(likeness(weights, texts[1], texts[2]), 0);
    EXPECT_TRUE(weights.of("").entries.empty());
    EXPECT_TRUE(weights.of(" \n").entries.empty());
    EXPECT_EQ(likeness(weights, "", ""), 0) << "nothing is not like nothing";
}

TEST(TfIdf, VectorsAreOfLengthOneAndSorted) {
    const Texts texts{"My card was lost abroad", "??", "card card card", "銀行カード"};
    const TfIdf weights = TfIdf::fit(texts);
    for (const std::string_view text : texts) {
        const SparseVector vector = weights.of(text);
        EXPECT_NEAR(lengthOf(vector), 1, 1e-6) << text;
        for (std::size_t i = 1; i < vector.entries.size(); ++i) EXPECT_LT(vector.entries[i - 1].feature, vector.entries[i].feature) << text;
        EXPECT_LT(vector.entries.back().feature, weights.featureCount()) << text;
    }
}

TEST(TfIdf, WeighsByTheFormula) {
    // Words "a" and "b", n-grams " a", "a ", " a " and the same of b: both families say the same.
    const TfIdf weights = TfIdf::fit(Texts{"a", "a", "b"});
    ASSERT_EQ(weights.featureCount(), 8U);
    const double a = (1 + std::log(2.0)) * (1 + std::log(4.0 / 3.0));  // twice in the text, in two of three
    const double b = 1 + std::log(4.0 / 2.0);                          // once, in one of three
    EXPECT_NEAR(likeness(weights, "b a a", "a"), a / std::hypot(a, b), 1e-6);
    EXPECT_NEAR(likeness(weights, "b a a", "b"), b / std::hypot(a, b), 1e-6);
}

TEST(TfIdf, NGramsCountFourTimesAsMuchAsWords) {
    const TfIdf weights = TfIdf::fit(Texts{"ab", "cd"});
    const SparseVector vector = weights.of("ab");  // one word; of n-grams " a", "ab", "b ", " ab", "ab ", " ab "
    ASSERT_EQ(vector.entries.size(), 7U);
    EXPECT_NEAR(vector.entries.front().weight, std::sqrt(1.0 / 5), 1e-6) << "the word, as it was seen first";
    for (std::size_t i = 1; i < 7; ++i) EXPECT_NEAR(vector.entries[i].weight, std::sqrt(4.0 / 5 / 6), 1e-6);
}

TEST(TfIdf, WhatEveryTextSaysCountsLittle) {
    std::vector<std::string> texts;
    for (const char* topic : {"zebra", "violin", "quarry", "mushroom", "glacier"}) texts.push_back(std::string("The customer asks about ") + topic);
    const TfIdf weights = TfIdf::fit(Texts(texts.begin(), texts.end()));
    EXPECT_LT(likeness(weights, texts[0], texts[1]), likeness(weights, texts[0], "zebra"));
}

TEST(TfIdf, ReadsAnyBytes) {
    const std::string broken = "\xF0\x9F card \x80\xFF \xE2";
    const std::string huge(1U << 20U, 'a');
    const TfIdf weights = TfIdf::fit(Texts{broken, huge, std::string_view("\0\0", 2), "\xF8"});
    for (const std::string_view text : Texts{broken, huge}) EXPECT_NEAR(likeness(weights, text, text), 1, 1e-6);
    EXPECT_GT(likeness(weights, broken, "card"), 0);
}

TEST(TfIdf, ReadsTheBeginningOfLongTexts) {
    const std::string text(featureBytes, 'a');
    EXPECT_EQ(featuresOf(text + " end").words.size(), 1U);
    EXPECT_EQ(TfIdf::fit(Texts{text + " end"}).of("end").entries.size(), 0U);
}

TEST(TfIdf, GivesTheSameBitsEachTime) {
    const Texts texts{"My card was lost abroad", "I lost my wallet", "Where is my money?"};
    const TfIdf once = TfIdf::fit(texts);
    const TfIdf again = TfIdf::fit(texts);
    for (const std::string_view text : texts) EXPECT_EQ(once.of(text), again.of(text));
}

TEST(TfIdf, OfNothingKnowsNothing) {
    const TfIdf weights = TfIdf::fit({});
    EXPECT_EQ(weights.featureCount(), 0U);
    EXPECT_TRUE(weights.of("card").entries.empty());
}

TEST(SparseVector, CosineOfSmallVectors) {
    const SparseVector a{{{1, 1}, {4, 2}}};
    const SparseVector b{{{0, 5}, {4, -3}}};
    EXPECT_EQ(dot(a, b), -6);
    EXPECT_EQ(dot(b, a), -6);
    EXPECT_NEAR(cosine(a, b), -6 / std::sqrt(5.0 * 34.0), 1e-12);
    EXPECT_EQ(cosine(a, {}), 0);
    EXPECT_DOUBLE_EQ(cosine(a, a), 1);
}

}  // namespace
}  // namespace docket::text
