#include "core/taxonomy/evolution.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace docket::taxonomy {
namespace {

using testing::ElementsAre;
using testing::UnorderedElementsAre;

constexpr LabelId a{1};
constexpr LabelId b{2};
constexpr LabelId c{3};

Treatment carry(LabelId from, LabelId to) { return {from, Disposition::CarryOver, to, {}}; }
Treatment review(LabelId from, LabelId to) { return {from, Disposition::ReviewAll, to, {}}; }
VersionStep step(int version, std::vector<Treatment> treatments, std::optional<int> reverts = std::nullopt) {
    return {version, reverts, {}, std::move(treatments)};
}

TEST(Lineage, WithoutStepsEveryAnswerReadsAsItIs) {
    const Lineage lineage({step(1, {}), step(2, {})});
    EXPECT_TRUE(lineage.keepsAll(1, 2));
    EXPECT_EQ(lineage.read(a, 1, 2), a);
    EXPECT_THAT(lineage.read(LabelSet{a, b}, 1, 2), ElementsAre(a, b));
}

TEST(Lineage, GoesForwardThroughEachStep) {
    const Lineage lineage({step(1, {}), step(2, {carry(a, b)}), step(3, {carry(b, c)})});
    EXPECT_EQ(lineage.read(a, 1, 1), a);
    EXPECT_EQ(lineage.read(a, 1, 2), b);
    EXPECT_EQ(lineage.read(a, 1, 3), c);
    EXPECT_EQ(lineage.read(a, 2, 3), a) << "given when it was no longer treated so";
    EXPECT_THAT(lineage.read(LabelSet{a, b, c}, 1, 3), ElementsAre(c)) << "without repeats";
}

TEST(Lineage, AStepThatIsTakenBackChangesNothingForWhatWasDecidedBefore) {
    const Lineage lineage({step(1, {}), step(2, {carry(a, b)}), step(3, {review(c, c)}, 2)});
    EXPECT_EQ(lineage.read(a, 1, 2), b);
    EXPECT_EQ(lineage.read(a, 1, 3), a);
    EXPECT_TRUE(lineage.keepsAll(1, 3));
    EXPECT_EQ(lineage.treatmentOf(c, 1, 3), nullptr);
    ASSERT_NE(lineage.treatmentOf(c, 2, 3), nullptr) << "decided in between: the step back says how to read it";
    EXPECT_TRUE(lineage.isInForce(2, 2));
    EXPECT_FALSE(lineage.isInForce(2, 3));
    EXPECT_TRUE(lineage.isInForce(3, 3));
}

TEST(Lineage, AStepBackCanBeTakenBackItself) {
    const Lineage lineage({step(1, {}), step(2, {carry(a, b)}), step(3, {}, 2), step(4, {carry(a, b)}, 3)});
    EXPECT_EQ(lineage.read(a, 1, 3), a);
    EXPECT_EQ(lineage.read(a, 1, 4), b);
    EXPECT_EQ(lineage.read(a, 3, 4), b);
    EXPECT_FALSE(lineage.isInForce(2, 4));
}

TEST(Lineage, TellsWhatOneStepDoesWithAnEarlierAnswer) {
    const Lineage lineage({step(1, {}), step(2, {carry(a, b)}), step(3, {review(b, b)})});
    const Treatment* found = lineage.treatmentOf(a, 1, 3);
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->label, b) << "a is read as b by then";
    EXPECT_EQ(lineage.treatmentOf(a, 1, 2)->target, b);
    EXPECT_EQ(lineage.treatmentOf(c, 1, 3), nullptr);
    EXPECT_EQ(lineage.treatmentOf(b, 3, 3), nullptr) << "given under it";
}

TEST(Lineage, KnowsWhichLabelsReadAsOne) {
    const Lineage lineage({step(1, {}), step(2, {carry(a, c), carry(b, c)}), step(3, {})});
    EXPECT_THAT(lineage.readingAs(c, 3), UnorderedElementsAre(a, b, c));
    EXPECT_THAT(lineage.readingAs(a, 3), UnorderedElementsAre(a));
    EXPECT_THAT(lineage.readingAs(c, 1), UnorderedElementsAre(c));
}

}  // namespace
}  // namespace docket::taxonomy
