#include "core/taxonomy/change.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace docket::taxonomy {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Label label(int id, std::string key) {
    Label made;
    made.id = LabelId{id};
    made.key = std::move(key);
    return made;
}

Taxonomy of(std::vector<Label> labels) { return Taxonomy::make(TaskKind::Single, std::move(labels)).value(); }

std::vector<std::string> wordsOf(const Taxonomy& before, const Taxonomy& after, std::vector<Succession> successions = {}) {
    std::vector<std::string> words;
    for (const Change& change : changesBetween(before, after, successions)) words.push_back(inWords(change, before, after));
    return words;
}

TEST(TaxonomyChange, NothingDiffersFromItself) {
    const Taxonomy same = of({label(1, "a"), label(2, "b")});
    EXPECT_THAT(changesBetween(same, same, {}), IsEmpty());
}

TEST(TaxonomyChange, TellsEachFieldThatDiffers) {
    Label before = label(1, "a");
    before.name = "Card fee";
    before.threshold = 0.6;
    Label after = before;
    after.name = "Card payment fee";
    after.description = "A fee for a purchase.";
    after.threshold = 0.86;
    EXPECT_THAT(wordsOf(of({before}), of({after})),
                ElementsAre("Card fee is called Card payment fee now.", "Card fee: description was nothing, is “A fee for a purchase.” now.",
                            "Card fee: threshold was “0.6”, is “0.86” now."));
}

TEST(TaxonomyChange, TellsCostsAsTheNumbersThatTheyAre) {
    const Label before = label(1, "a");
    Label after = before;
    after.costFalsePositive = 5;
    after.costFalseNegative = 0;
    EXPECT_THAT(wordsOf(of({before}), of({after})),
                ElementsAre("a: cost_false_positive was “1”, is “5” now.", "a: cost_false_negative was “1”, is “0” now."));
}

TEST(TaxonomyChange, OnlyWhatWasMovedHasMoved) {
    const Taxonomy before = of({label(1, "a"), label(2, "b"), label(3, "c"), label(4, "d")});
    const Taxonomy after = of({label(1, "a"), label(5, "new"), label(3, "c"), label(4, "d"), label(2, "b")});
    EXPECT_THAT(wordsOf(before, after), ElementsAre("new was added.", "b has another place among its siblings."));
}

TEST(TaxonomyChange, TellsMovesBetweenGroups) {
    Label group = label(9, "money");
    group.isGroup = true;
    Label inside = label(1, "a");
    inside.parent = group.id;
    EXPECT_THAT(wordsOf(of({group, label(1, "a")}), of({group, inside})), ElementsAre("a moved from the top to money."));
}

TEST(TaxonomyChange, TellsMergesSplitsAndArchives) {
    Label gone = label(1, "get");
    gone.isArchived = true;
    Label retired = label(4, "old");
    retired.isArchived = true;
    const Taxonomy before = of({label(1, "get"), label(2, "order"), label(3, "extra"), label(4, "old")});
    const Taxonomy after = of({gone, label(2, "order"), label(3, "extra"), retired, label(5, "subscription")});
    EXPECT_THAT(wordsOf(before, after, {{LabelId{1}, {LabelId{2}}}, {LabelId{3}, {LabelId{3}, LabelId{5}}}}),
                ElementsAre("get was merged into order.", "extra was split into extra, subscription.", "old was archived.", "subscription was added."));
    EXPECT_THAT(wordsOf(after, before), ElementsAre("get was restored.", "old was restored.", "subscription was archived."))
        << "what the other version does not have at all has ended with it";
}

TEST(TaxonomyChange, TellsTheSizeOfAnAnswer) {
    const auto before = Taxonomy::make(TaskKind::Multi, {label(1, "a")}).value();
    const auto after = Taxonomy::make(TaskKind::Multi, {label(1, "a")}, 2, {1, 3}).value();
    EXPECT_THAT(wordsOf(before, after), ElementsAre("An answer's fewest_labels was “0”, is “1” now.", "An answer's most_labels was nothing, is “3” now."));
}

TEST(TaxonomyChange, FollowsMergesAndSplitsOverSeveralVersions) {
    const LabelId a{1};
    const LabelId b{2};
    const LabelId c{3};
    const LabelId d{4};
    const std::vector<VersionStep> steps = {{2, {}, {{a, {b}}}, {}}, {3, {}, {{b, {c, d}}}, {}}, {4, {}, {{d, {c}}}, {}}};
    EXPECT_THAT(successionsAlong(std::span(steps).first(1)), ElementsAre(Succession{a, {b}}));
    EXPECT_THAT(successionsAlong(std::span(steps).first(2)), ElementsAre(Succession{a, {c, d}}, Succession{b, {c, d}}));
    EXPECT_THAT(successionsAlong(steps), ElementsAre(Succession{a, {c}}, Succession{b, {c}}, Succession{d, {c}})) << "each label once";
    const std::vector<VersionStep> back = {steps[0], steps[1], {4, 3, {}, {}}};
    EXPECT_THAT(successionsAlong(back), ElementsAre(Succession{a, {b}})) << "what was taken back did not happen";
}

TEST(TaxonomyChange, ALabelThatIsInUseAgainWasNotMerged) {
    const Taxonomy same = of({label(1, "a"), label(2, "b")});
    EXPECT_THAT(wordsOf(same, same, {{LabelId{1}, {LabelId{2}}}}), IsEmpty());
}

}  // namespace
}  // namespace docket::taxonomy
