#include "core/routing/review_share.h"
#include "core/routing/router.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace docket::routing {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

struct Said {
    std::string model;
    double confidence = -1;  ///< -1: none
    LabelSet labels = {LabelId{1}};
    ConfidenceSource source = ConfidenceSource::Stated;
    RunId run{1};
};

/// The numbers that are chosen of predictions, which have the numbers 0, 1, …
std::vector<int> chosenOf(const ReviewShare& share, const std::vector<Said>& predictions) {
    DoubtRanking ranking(share);
    for (std::size_t i = 0; i < predictions.size(); ++i) {
        const Said& said = predictions[i];
        const std::string id = "t-" + std::to_string(i);
        const std::optional<double> confidence = said.confidence < 0 ? std::nullopt : std::optional(said.confidence);
        ranking.add(said.run, said.model, static_cast<std::int64_t>(i), {id, said.labels, false, confidence, {}, said.source});
    }
    const MostDoubtful chosen = ranking.choose();
    std::vector<int> numbers;
    for (int i = 0; i < std::ssize(predictions); ++i) {
        if (chosen.has(i)) numbers.push_back(i);
    }
    return numbers;
}

TEST(ReviewShare, TakesTheMostDoubtfulOfEachModelInEachImport) {
    const std::vector<Said> said = {{"m", 0.9}, {"m", 0.2}, {"m", 0.5}, {"m", 0.7}, {"n", 0.99}, {"n", 0.98}, {"m", 0.1, {LabelId{1}}, ConfidenceSource::Stated, RunId{2}},
                                    {"m", 0.3, {LabelId{1}}, ConfidenceSource::Stated, RunId{2}}};
    EXPECT_THAT(chosenOf({.common = 0.5}, said), ElementsAre(1, 2, 5, 6));
    EXPECT_THAT(chosenOf({.common = 0}, said), IsEmpty());
    EXPECT_EQ(chosenOf({.common = 1}, said).size(), said.size());
}

TEST(ReviewShare, NoConfidenceComesFirstAndAnUntrustedOneIsNone) {
    const std::vector<Said> said = {{"m", 0.1}, {"m", -1}, {"m", 0.9, {LabelId{1}}, ConfidenceSource::Scores}, {"m", 0.2}};
    EXPECT_THAT(chosenOf({.common = 0.25}, said), ElementsAre(1));
    const ReviewShare trusting{.common = 0.5, .byModel = {}, .byLabel = {}, .confidence = {.trusted = {ConfidenceSource::Stated}}};
    EXPECT_THAT(chosenOf(trusting, said), ElementsAre(1, 2));
}

TEST(ReviewShare, RanksByTheCalibratedConfidenceWhereItIsAskedFor) {
    DoubtRanking ranking({.common = 0.5, .byModel = {}, .byLabel = {}, .confidence = {ConfidenceKind::Calibrated}});
    const LabelSet labels{LabelId{1}};
    const std::vector<std::pair<double, std::optional<double>>> said{{0.1, 0.9}, {0.9, 0.1}, {0.5, std::nullopt}, {0.2, 0.8}};
    for (std::size_t i = 0; i < said.size(); ++i) {
        const std::string id = "t-" + std::to_string(i);
        PredictionFacts facts{id, labels, false, said[i].first, {}};
        facts.calibrated = said[i].second;
        ranking.add(RunId{1}, "m", static_cast<std::int64_t>(i), facts);
    }
    const MostDoubtful chosen = ranking.choose();
    EXPECT_TRUE(chosen.has(1));
    EXPECT_TRUE(chosen.has(2)) << "without a calibrated one there is none";
    EXPECT_FALSE(chosen.has(0) || chosen.has(3));
}

TEST(ReviewShare, AModelMayHaveAShareOfItsOwn) {
    const std::vector<Said> said = {{"m", 0.1}, {"m", 0.2}, {"n", 0.3}, {"n", 0.4}};
    EXPECT_THAT(chosenOf({.common = 0.5, .byModel = {{"n", 1}}}, said), ElementsAre(0, 2, 3));
}

TEST(ReviewShare, PredictionsOfALabelWithAShareAreRankedAmongThemselves) {
    const std::vector<Said> said = {{"m", 0.1, {LabelId{2}}}, {"m", 0.8, {LabelId{2}}}, {"m", 0.2}, {"m", 0.3}, {"m", 0.05, {LabelId{1}, LabelId{2}}}, {"m", 0.9}};
    const ReviewShare share{.common = 0.25, .byModel = {}, .byLabel = {{LabelId{2}, 1}}, .confidence = {}};
    EXPECT_THAT(chosenOf(share, said), ElementsAre(0, 1, 4)) << "a set of labels is of no one label";
}

TEST(ReviewShare, EqualConfidencesDoNotDependOnArrival) {
    DoubtRanking forwards({.common = 0.3});
    DoubtRanking backwards({.common = 0.3});
    const LabelSet labels{LabelId{1}};
    for (int i = 0; i < 100; ++i) {
        const std::string id = "t-" + std::to_string(i);
        forwards.add(RunId{1}, "m", i, {id, labels, false, 0.5, {}});
        const std::string other = "t-" + std::to_string(99 - i);
        backwards.add(RunId{1}, "m", 99 - i, {other, labels, false, 0.5, {}});
    }
    const MostDoubtful one = forwards.choose();
    const MostDoubtful two = backwards.choose();
    int chosen = 0;
    for (int i = 0; i < 100; ++i) {
        EXPECT_EQ(one.has(i), two.has(i));
        chosen += one.has(i) ? 1 : 0;
    }
    EXPECT_EQ(chosen, 30);
}

TEST(ReviewShare, PartsPutTogetherAreTheWhole) {
    DoubtRanking whole({.common = 0.5});
    DoubtRanking first({.common = 0.5});
    DoubtRanking second({.common = 0.5});
    const LabelSet labels{LabelId{1}};
    for (int i = 0; i < 40; ++i) {
        const std::string id = "t-" + std::to_string(i);
        const PredictionFacts facts{id, labels, false, 0.1 + i % 7 * 0.1, {}};
        whole.add(RunId{1}, i % 2 == 0 ? "m" : "n", i, facts);
        (i < 20 ? first : second).add(RunId{1}, i % 2 == 0 ? "m" : "n", i, facts);
    }
    first.take(std::move(second));
    const MostDoubtful expected = whole.choose();
    const MostDoubtful chosen = first.choose();
    for (int i = 0; i < 40; ++i) EXPECT_EQ(chosen.has(i), expected.has(i)) << i;
}

}  // namespace
}  // namespace docket::routing
