#include "tests/support/read_rows.h"

#include <gtest/gtest.h>

#include <fmt/format.h>

// Rows of megabytes, which a taxonomy of many labels makes: read right, and in a time that grows with their size.

namespace docket::codec {
namespace {

constexpr std::size_t labelCount = 20'000;

std::string keyOf(std::size_t i) { return fmt::format("k{}", i); }

const taxonomy::Taxonomy& manyLabels() {
    static const taxonomy::Taxonomy taxonomy = [] {
        std::vector<taxonomy::Label> labels(labelCount);
        for (std::size_t i = 0; i < labelCount; ++i) labels[i].key = keyOf(i);
        return taxonomy::Taxonomy::make(taxonomy::TaskKind::Multi, std::move(labels)).value();
    }();
    return taxonomy;
}

/// A list of the first `count` labels, backwards, without the label `but`.
std::string listOf(std::size_t count, std::size_t but) {
    std::string list;
    for (std::size_t i = count; i-- > 0;) {
        if (i != but) list += fmt::format("{}\"{}\"", list.empty() ? "[" : ",", keyOf(i));
    }
    return list + "]";
}

TEST(LargeRows, TheAnswerGivenMostOftenOfAThousandWithManyLabels) {
    constexpr std::size_t samples = 1000;
    constexpr std::size_t labels = 700;
    std::string row = R"({"id":"a","text":"t","samples":[)";
    for (std::size_t i = 0; i < samples; ++i) row += fmt::format("{}{}", i == 0 ? "" : ",", listOf(labels, i % 3 == 0 ? i % 7 : labels - 1));
    const auto rows = test::readRows(row + "]}", manyLabels());
    ASSERT_TRUE(rows.only().labels);
    EXPECT_EQ(rows.only().labels->size(), labels - 1);
    EXPECT_EQ(rows.only().labels->back(), manyLabels().findByKey(keyOf(labels - 2))->id);
    EXPECT_DOUBLE_EQ(rows.only().confidence.value(), 666.0 / 1000);
}

TEST(LargeRows, OfAnswersGivenEquallyOftenTheOneThatCameFirst) {
    const std::string row = fmt::format(R"({{"id":"a","text":"t","samples":[{0},{1},{1},{0},{2}]}})", listOf(30, 3), listOf(30, 1), listOf(30, 2));
    const auto rows = test::readRows(row, manyLabels());
    ASSERT_TRUE(rows.only().labels);
    EXPECT_EQ(rows.only().labels->at(3), manyLabels().findByKey("k4")->id) << "all but k3";
}

TEST(LargeRows, TheLowestScoreOfEveryLabelThereIs) {
    std::string scores;
    for (std::size_t i = labelCount; i-- > 0;) scores += fmt::format("{}\"{}\":{}", scores.empty() ? "{" : ",", keyOf(i), i == 77 ? 0.25 : 0.75);
    const std::string begin = fmt::format(R"({{"id":"a","text":"t","labels":{},"scores":{})", listOf(labelCount, labelCount), scores);
    EXPECT_EQ(test::readRows(begin + "}}", manyLabels()).only().confidence, 0.25);
    EXPECT_EQ(test::readRows(begin + ",\"unknown\":0.1}}", manyLabels()).only().confidence, 0.25);
    std::string without = begin + "}}";
    without.replace(without.find("\"k5\":0.75"), 9, "\"x\":0.75");
    EXPECT_EQ(test::readRows(without, manyLabels()).only().confidence, std::nullopt) << "a label has no score";
}

}  // namespace
}  // namespace docket::codec
