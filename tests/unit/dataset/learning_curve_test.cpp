#include "core/dataset/learning_curve/learning_curve.h"

#include "core/base/stable_hash.h"
#include "tests/unit/dataset/labelled_texts.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <iostream>

namespace docket::dataset {
namespace {

/// Texts of so many labels: a few of each label's own words among words of no label.
std::vector<DecidedText> drawnTexts(std::size_t count, std::int64_t labels) {
    std::vector<DecidedText> texts;
    SeededRandom random(11);
    for (std::size_t i = 0; i < count; ++i) {
        const auto label = static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(labels)));
        std::string text;
        for (int word = 0; word < 6; ++word) text += fmt::format(" w{}x", random.below(400));
        text += fmt::format(" q{}z{}y", label, random.below(30));
        texts.push_back({fmt::format("t-{}", i), text, {LabelId{label + 1}}});
    }
    return texts;
}

LearningCurve curveOf(const std::vector<DecidedText>& texts, const CurveOptions& options = {}) { return learningCurve(texts, options).value(); }

TEST(LearningCurve, RisesWithTheTextsAndDoublesThem) {
    const auto curve = curveOf(drawnTexts(600, 4));
    ASSERT_EQ(curve.points.size(), 5U) << "540, 270, 135, 67.5 and 33.75 texts";
    EXPECT_EQ(curve.answers, 4);
    EXPECT_EQ(curve.points.back().trained, 540);
    EXPECT_EQ(curve.points.back().share, 1);
    EXPECT_GT(curve.points.back().accuracy.value, curve.points.front().accuracy.value + 0.1);
    for (std::size_t i = 0; i < curve.points.size(); ++i) {
        const CurvePoint& point = curve.points[i];
        EXPECT_EQ(point.tested, 600);
        EXPECT_DOUBLE_EQ(point.accuracy.value, static_cast<double>(point.right) / 600);
        ASSERT_TRUE(point.accuracy.low && point.macroF1.low);
        EXPECT_LT(*point.accuracy.low, point.accuracy.value);
        EXPECT_GT(*point.accuracy.high, point.accuracy.value);
        EXPECT_NEAR(static_cast<double>(point.trained), 540 * point.share, 1);
    }
    ASSERT_TRUE(curve.next);
    EXPECT_GT(curve.next->gain.value, 0);
    EXPECT_LT(std::abs(curve.next->missed.value()), 0.1);
    EXPECT_FALSE(curve.undefined);
}

TEST(LearningCurve, OfLabelsByChanceIsAtChance) {
    auto texts = drawnTexts(500, 2);
    for (auto& text : texts) text.labels = {LabelId{stableUnit(text.externalId, 3) < 0.5 ? 1 : 2}};
    const auto curve = curveOf(texts);
    ASSERT_FALSE(curve.points.empty());
    EXPECT_NEAR(curve.points.back().accuracy.value, 0.5, 0.08);
    EXPECT_NEAR(curve.points.back().macroF1.value, 0.5, 0.08);
}

TEST(LearningCurve, DoesNotLearnFromNearDuplicatesOfWhatItTests) {
    // Each text is there five times, with a label by chance: whoever has seen one of them knows the others.
    std::vector<DecidedText> texts;
    for (int i = 0; i < 100; ++i) {
        for (int copy = 0; copy < 5; ++copy) {
            texts.push_back({fmt::format("t-{}-{}", i, copy), fmt::format("matter{} {} thing{}", i, i * 37, i), {LabelId{stableUnit(std::to_string(i), 3) < 0.5 ? 1 : 2}}});
        }
    }
    EXPECT_GT(curveOf(texts).points.back().accuracy.value, 0.9);
    for (std::size_t i = 0; i < texts.size(); ++i) texts[i].cluster = static_cast<std::int64_t>(i / 5);
    EXPECT_LT(curveOf(texts).points.back().accuracy.value, 0.7);
}

TEST(LearningCurve, TakesALabelSetForAnAnswer) {
    auto texts = drawnTexts(400, 3);
    for (auto& text : texts) {
        if (text.labels.front() == LabelId{3}) text.labels = {LabelId{1}, LabelId{2}};
    }
    for (std::size_t i = 0; i < 40; ++i) texts.push_back({fmt::format("none-{}", i), fmt::format("empty nothing{}", i), {}});
    const auto curve = curveOf(texts);
    EXPECT_EQ(curve.answers, 4);
    EXPECT_GT(curve.points.back().macroF1.value, curve.points.back().accuracy.value) << "half of a set is something to F1 and nothing to accuracy";
}

TEST(LearningCurve, DoesNotDependOnTheOrderAndDrawsByTheSeed) {
    auto texts = drawnTexts(300, 3);
    const auto curve = curveOf(texts);
    std::ranges::reverse(texts);
    EXPECT_EQ(curveOf(texts), curve);
    EXPECT_NE(curveOf(texts, {.seed = 8}), curve);
}

TEST(LearningCurve, UsesADrawOfMoreTexts) {
    const auto curve = curveOf(drawnTexts(300, 3), {.points = 2, .mostTexts = 100});
    EXPECT_EQ(curve.offered, 300);
    EXPECT_EQ(curve.texts, 100);
    EXPECT_EQ(curve.points.size(), 2U);
    EXPECT_EQ(curve.points.back().trained, 90);
    EXPECT_EQ(curve.undefined, NoCurve::TooFewPoints);
}

TEST(LearningCurve, SaysWhyThereIsNone) {
    EXPECT_EQ(curveOf({}).undefined, NoCurve::TooFewTexts);
    EXPECT_EQ(curveOf(drawnTexts(fewestCurveTexts - 1, 2)).undefined, NoCurve::TooFewTexts);
    auto copies = drawnTexts(400, 2);
    for (auto& text : copies) text.cluster = 1;
    EXPECT_EQ(curveOf(copies).undefined, NoCurve::TooFewTexts);
    const auto same = curveOf(drawnTexts(200, 1));
    EXPECT_EQ(same.undefined, NoCurve::OneAnswer);
    EXPECT_TRUE(same.points.empty());
    auto blank = drawnTexts(400, 2);
    for (auto& text : blank) text.text.clear();
    EXPECT_EQ(curveOf(blank).undefined, NoCurve::DoesNotRise);
}

TEST(LearningCurve, LearnsFromWhatIsOutsideALargeCluster) {
    auto texts = drawnTexts(2000, 2);
    for (std::size_t i = 60; i < texts.size(); ++i) texts[i].cluster = 1;
    const auto curve = curveOf(texts);
    ASSERT_FALSE(curve.points.empty());
    EXPECT_EQ(curve.points.back().tested, 2000);
}

TEST(LearningCurve, StopsWhenAsked) {
    std::stop_source source;
    source.request_stop();
    const auto curve = learningCurve(drawnTexts(100, 2), {}, source.get_token());
    ASSERT_FALSE(curve);
    EXPECT_EQ(curve.error().kind, ErrorKind::Cancelled);
}

TEST(LearningCurve, OfBanking77RisesAllTheWay) {
    DOCKET_NEEDS_SHARED_DATA();
    if (std::getenv("DOCKET_SEEDS") == nullptr) GTEST_SKIP() << "takes long; set DOCKET_SEEDS to measure";
    std::vector<DecidedText> texts;
    for (const auto& item : test::banking77().items) texts.push_back({item.externalId, item.text, item.labels});
    const auto curve = curveOf(texts);
    ASSERT_TRUE(curve.next);
    for (const CurvePoint& point : curve.points) {
        std::cout << fmt::format("{}: accuracy {:.4f} ({:.4f} to {:.4f}), macro F1 {:.4f} ({:.4f} to {:.4f})\n", point.trained, point.accuracy.value,
                                 *point.accuracy.low, *point.accuracy.high, point.macroF1.value, *point.macroF1.low, *point.macroF1.high);
    }
    std::cout << fmt::format("next doubling: {:.4f} ({:.4f} to {:.4f}), last foretold {:+.4f}\n", curve.next->gain.value, *curve.next->gain.low,
                             *curve.next->gain.high, curve.next->missed.value());
    EXPECT_LT(std::abs(*curve.next->missed), 0.03) << "what the law foretells comes about";
    for (std::size_t i = 1; i < curve.points.size(); ++i) EXPECT_GT(curve.points[i].accuracy.value, curve.points[i - 1].accuracy.value);
}

TEST(PowerLaw, IsFoundInErrorsThatFollowOne) {
    const PowerLaw law{0.1, 2, 0.5};
    std::vector<ErrorAt> errors;
    for (const double n : {25.0, 50.0, 100.0, 200.0, 400.0}) errors.push_back({n, law.at(n)});
    const auto found = fitPowerLaw(errors);
    ASSERT_TRUE(found);
    EXPECT_NEAR(found->floor, law.floor, 1e-9);
    EXPECT_NEAR(found->scale, law.scale, 1e-9);
    EXPECT_NEAR(found->exponent, law.exponent, 1e-9);
}

TEST(PowerLaw, HasNoFloorUnderZero) {
    const auto found = fitPowerLaw(std::vector<ErrorAt>{{10, 0.8}, {20, 0.5}, {40, 0.15}, {80, 0.01}});
    ASSERT_TRUE(found);
    EXPECT_GE(found->floor, 0);
    EXPECT_GE(found->at(1e9), 0);
}

TEST(PowerLaw, IsNoneOfTooFewPointsOrOfErrorsThatDoNotFall) {
    EXPECT_FALSE(fitPowerLaw(std::vector<ErrorAt>{{10, 0.5}, {20, 0.4}, {40, 0.3}}));
    EXPECT_FALSE(fitPowerLaw(std::vector<ErrorAt>{{10, 0.2}, {20, 0.3}, {40, 0.4}, {80, 0.5}}));
    EXPECT_FALSE(fitPowerLaw(std::vector<ErrorAt>{{10, 0.5}, {20, 0.5}, {40, 0.5}, {80, 0.5}}));
    EXPECT_FALSE(fitPowerLaw(std::vector<ErrorAt>{{10, 0}, {20, 0}, {40, 0}, {80, 0}}));
}

}  // namespace
}  // namespace docket::dataset
