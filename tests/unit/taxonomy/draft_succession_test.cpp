#include "core/taxonomy/draft.h"
#include "tests/support/draft_builder.h"

#include <gtest/gtest.h>

#include <array>

namespace docket::taxonomy {
namespace {

using namespace docket::test;
using namespace testing;

constexpr LabelId a{1};
constexpr LabelId b{2};
constexpr LabelId c{3};
constexpr LabelId d{4};

TaxonomyDraft letters() {
    return TaxonomyDraft(Taxonomy::make(TaskKind::Single, {keyed("a", 1), keyed("b", 2), keyed("c", 3), keyed("d", 4)}).value());
}

Edit merge(TaxonomyDraft& draft, std::vector<LabelId> from, LabelId into, MergeTexts texts = MergeTexts::Carry) {
    return applied(draft, draft.merge(from, into, texts));
}

/// Splits a label into itself, if it `stays`, and parts with these keys.
Edit split(TaxonomyDraft& draft, LabelId label, const std::vector<std::string>& keys, bool stays) {
    std::vector<Label> into;
    if (stays) into.push_back(*draft.find(label));
    for (const std::string& key : keys) into.push_back(partOf(*draft.find(label), key, key));
    return applied(draft, draft.split(label, std::move(into)));
}

TEST(TaxonomyDraftMerge, ArchivesWhatIsMergedAndSaysWhatTookOver) {
    TaxonomyDraft draft = letters();
    const Edit edit = merge(draft, {a, b, c}, b);
    EXPECT_EQ(linesOf(draft), "(a)\nb\n(c)\nd\n");
    EXPECT_THAT(draft.successions(), ElementsAre(Succession{a, {b}}, Succession{c, {b}}));
    EXPECT_EQ(inWords(edit), "merge into b");
    ASSERT_TRUE(draft.revert(edit));
    EXPECT_EQ(draft.content(), letters().content());
}

TEST(TaxonomyDraftMerge, CarriesIncludesAndExamplesOnceIfAsked) {
    TaxonomyDraft draft = letters();
    Label first = *draft.find(a);
    first.includes = {"at home", "abroad"};
    first.examples = {"one", "two"};
    applied(draft, draft.change(first));
    Label second = *draft.find(b);
    second.includes = {"abroad"};
    second.examples = {"three"};
    second.counterExamples = {"two", "four"};
    applied(draft, draft.change(second));
    TaxonomyDraft plain = draft;
    merge(plain, {a}, b, MergeTexts::Leave);
    EXPECT_EQ(*plain.find(b), second);
    merge(draft, {a}, b);
    EXPECT_THAT(draft.find(b)->includes, ElementsAre("abroad", "at home"));
    EXPECT_THAT(draft.find(b)->examples, ElementsAre("three", "one", "two"));
    EXPECT_THAT(draft.find(b)->counterExamples, ElementsAre("four")) << "what is an example now is no counter-example";
}

TEST(TaxonomyDraftMerge, PointsExcludesToWhatTookOver) {
    TaxonomyDraft draft = letters();
    Label other = *draft.find(d);
    other.excludes = {{"first", a}, {"third", c}, {"nothing", {}}};
    applied(draft, draft.change(other));
    Label target = *draft.find(b);
    target.excludes = {{"first", a}, {"fourth", d}};
    applied(draft, draft.change(target));
    const auto before = draft.content();
    const Edit edit = merge(draft, {a}, b);
    EXPECT_THAT(draft.find(d)->excludes, ElementsAre(Exclusion{"first", b}, Exclusion{"third", c}, Exclusion{"nothing", {}}));
    EXPECT_THAT(draft.find(b)->excludes, ElementsAre(Exclusion{"fourth", d})) << "it is no longer for another label";
    ASSERT_TRUE(draft.revert(edit));
    EXPECT_EQ(draft.content(), before) << "one step back";
}

TEST(TaxonomyDraftMerge, TakesOutWhatWasNeverPublished) {
    TaxonomyDraft draft = letters();
    const LabelId fresh = applied(draft, draft.add(keyed("fresh"), {})).label;
    merge(draft, {fresh}, a);
    EXPECT_EQ(draft.find(fresh), nullptr);
    EXPECT_THAT(draft.successions(), IsEmpty());
}

TEST(TaxonomyDraftMerge, RefusesGroupsArchivedLabelsAndNothing) {
    TaxonomyDraft draft = letters();
    Label group = keyed("group");
    group.isGroup = true;
    const LabelId heading = applied(draft, draft.add(group, {})).label;
    applied(draft, draft.archive(d));
    EXPECT_THAT(draft.merge(std::array{heading}, a).error().message, HasSubstr("group"));
    EXPECT_THAT(draft.merge(std::array{a}, heading).error().message, HasSubstr("group"));
    EXPECT_THAT(draft.merge(std::array{d}, a).error().message, HasSubstr("archived"));
    EXPECT_THAT(draft.merge(std::array{a}, d).error().message, HasSubstr("archived"));
    EXPECT_THAT(draft.merge(std::array{a}, a).error().message, HasSubstr("two labels"));
    EXPECT_EQ(draft.merge(std::array{LabelId{99}}, a).error().kind, ErrorKind::NotFound);
}

TEST(TaxonomyDraftMerge, LeavesNobodyUnderWhatIsGone) {
    TaxonomyDraft draft = letters();
    applied(draft, draft.move(b, {a, {}}));
    EXPECT_THAT(draft.merge(std::array{a}, c).error().message, HasSubstr("b stands under a"));
    merge(draft, {a, b}, c);
    EXPECT_EQ(linesOf(draft), "(a)\n (b)\nc\nd\n");
}

TEST(TaxonomyDraftMerge, OneMergeAfterAnotherLeadsToTheLast) {
    TaxonomyDraft draft = letters();
    merge(draft, {a}, b);
    merge(draft, {b}, c);
    EXPECT_THAT(draft.successions(), ElementsAre(Succession{a, {c}}, Succession{b, {c}}));
    EXPECT_TRUE(draft.publishable(2));
}

TEST(TaxonomyDraftMerge, RestoringTakesItsOwnDecisionsBack) {
    TaxonomyDraft draft = letters();
    merge(draft, {a, b}, c);
    applied(draft, draft.restore(a));
    EXPECT_THAT(draft.successions(), ElementsAre(Succession{b, {c}}));
    applied(draft, draft.archive(c));
    EXPECT_THAT(draft.successions(), IsEmpty()) << "what is archived takes over from nobody";
}

TEST(TaxonomyDraftSplit, IntoItselfAndANewLabelBehindIt) {
    TaxonomyDraft draft = letters();
    Label whole = *draft.find(b);
    whole.costFalseNegative = 5;
    whole.threshold = 0.9;
    whole.isHighImpact = true;
    applied(draft, draft.change(whole));
    const Edit edit = split(draft, b, {"b2"}, true);
    EXPECT_EQ(linesOf(draft), "a\nb\nb2\nc\nd\n");
    const Label* part = draft.findByKey("b2");
    EXPECT_EQ(part->costFalseNegative, 5);
    EXPECT_EQ(part->threshold, 0.9);
    EXPECT_TRUE(part->isHighImpact);
    EXPECT_THAT(draft.successions(), ElementsAre(Succession{b, {b, part->id}}));
    EXPECT_EQ(inWords(edit), "split of b");
}

TEST(TaxonomyDraftSplit, IntoNewLabelsArchivesTheWhole) {
    TaxonomyDraft draft = letters();
    const auto before = draft.content();
    const Edit edit = split(draft, b, {"b1", "b2"}, false);
    EXPECT_EQ(linesOf(draft), "a\n(b)\nb1\nb2\nc\nd\n");
    EXPECT_THAT(draft.successions(), ElementsAre(Succession{b, {LabelId{5}, LabelId{6}}}));
    ASSERT_TRUE(draft.revert(edit));
    EXPECT_EQ(draft.content(), before);
}

TEST(TaxonomyDraftSplit, ItselfMayReadOtherwise) {
    TaxonomyDraft draft = letters();
    Label rest = *draft.find(b);
    rest.description = "All other b.";
    applied(draft, draft.split(b, {partOf(rest, "b2", "B two"), rest}));
    EXPECT_EQ(draft.find(b)->description, "All other b.");
    EXPECT_THAT(draft.successions(), ElementsAre(Succession{b, {LabelId{5}, b}}));
}

TEST(TaxonomyDraftSplit, RefusesFewerThanTwoAndItselfTwice) {
    const TaxonomyDraft draft = letters();
    EXPECT_FALSE(draft.split(b, {*draft.find(b)}));
    EXPECT_FALSE(draft.split(b, {*draft.find(b), *draft.find(b)}));
    EXPECT_FALSE(draft.split(b, {}));
}

TEST(TaxonomyDraftSplit, WhatWasMergedBeforeIsSplitToo) {
    TaxonomyDraft draft = letters();
    merge(draft, {a}, b);
    split(draft, b, {"b2"}, true);
    EXPECT_THAT(draft.successions(), ElementsAre(Succession{a, {b, LabelId{5}}}, Succession{b, {b, LabelId{5}}}));
}

TEST(TaxonomyDraftSplit, MergingThePartBackUndoesTheSplit) {
    TaxonomyDraft draft = letters();
    split(draft, b, {"b2"}, true);
    merge(draft, {LabelId{5}}, b);
    EXPECT_THAT(draft.successions(), IsEmpty());
    EXPECT_THAT(draft.changes(), IsEmpty());
}

TEST(TaxonomyDraftSplit, RemovingThePartUndoesTheSplitToo) {
    TaxonomyDraft draft = letters();
    split(draft, b, {"b2"}, true);
    applied(draft, draft.remove(LabelId{5}));
    EXPECT_THAT(draft.successions(), IsEmpty());
}

}  // namespace
}  // namespace docket::taxonomy
