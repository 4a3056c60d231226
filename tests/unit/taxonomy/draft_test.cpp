#include "core/taxonomy/draft.h"
#include "tests/support/draft_builder.h"

#include <gtest/gtest.h>

#include <limits>

namespace docket::taxonomy {
namespace {

using namespace docket::test;
using namespace testing;

/// cards (fee, atm), other: ids 1 to 4.
TaxonomyDraft cards(TaskKind kind = TaskKind::Single) {
    Label group = keyed("cards", 1);
    group.isGroup = true;
    Label fee = keyed("fee", 2);
    fee.parent = LabelId{1};
    Label atm = keyed("atm", 3);
    atm.parent = LabelId{1};
    return TaxonomyDraft(Taxonomy::make(kind, {group, fee, atm, keyed("other", 4)}).value());
}

LabelId idOf(const TaxonomyDraft& draft, std::string_view key) { return draft.findByKey(key)->id; }

std::vector<std::string> changesIn(const TaxonomyDraft& draft) {
    std::vector<std::string> words;
    for (const Change& change : draft.changes()) words.push_back(inWords(change, draft.baseView(), draft.view()));
    return words;
}

TEST(TaxonomyDraft, BeginsAsTheVersionItIsBasedOn) {
    const TaxonomyDraft draft = cards();
    EXPECT_EQ(linesOf(draft), "cards\n fee\n atm\nother\n");
    EXPECT_THAT(draft.changes(), IsEmpty());
    EXPECT_EQ(draft.publishable(2).value().version(), 2);
}

TEST(TaxonomyDraft, BeginsEmptyWithoutAVersion) {
    TaxonomyDraft draft(TaskKind::Multi);
    EXPECT_FALSE(draft.publishable(1)) << "nothing can be chosen";
    applied(draft, draft.add(keyed("first"), {}));
    EXPECT_THAT(changesIn(draft), ElementsAre("first was added."));
    EXPECT_EQ(draft.publishable(1).value().labels().size(), 1U);
}

TEST(TaxonomyDraft, ChangesFieldsAndLeavesPlaceAndArchiveAlone) {
    TaxonomyDraft draft = cards();
    Label fee = *draft.find(LabelId{2});
    fee.name = "Card fee";
    fee.parent = LabelId{4};
    fee.isArchived = true;
    const Edit edit = applied(draft, draft.change(fee));
    EXPECT_EQ(draft.find(LabelId{2})->name, "Card fee");
    EXPECT_EQ(draft.find(LabelId{2})->parent, LabelId{1});
    EXPECT_FALSE(draft.find(LabelId{2})->isArchived);
    EXPECT_EQ(inWords(edit), "name of Card fee");
    EXPECT_TRUE(draft.change(*draft.find(LabelId{2}))->isEmpty()) << "it is so already";
}

TEST(TaxonomyDraft, LocksTheKeyOfAPublishedLabel) {
    TaxonomyDraft draft = cards();
    Label fee = *draft.find(LabelId{2});
    fee.key = "card_fee";
    EXPECT_THAT(draft.change(fee).error().message, HasSubstr("locked"));
    applied(draft, draft.rekey(LabelId{2}, "card_fee"));
    EXPECT_EQ(idOf(draft, "card_fee"), LabelId{2});
    const Edit added = applied(draft, draft.add(keyed("new"), {}));
    Label fresh = *draft.find(added.label);
    fresh.key = "newer";
    EXPECT_TRUE(draft.change(fresh)) << "nothing has this key yet";
}

TEST(TaxonomyDraft, MayBreakRulesUntilItIsPublished) {
    TaxonomyDraft draft = cards();
    applied(draft, draft.rekey(LabelId{2}, "atm"));
    EXPECT_THAT(draft.publishable(2).error().message, HasSubstr("Two labels have the key atm"));
    EXPECT_THAT(changesIn(draft), ElementsAre("fee has the key atm now; it was fee.")) << "what differs is told all the same";
}

TEST(TaxonomyDraft, RefusesAnExcludeThatPointsNowhere) {
    const TaxonomyDraft draft = cards();
    Label fee = *draft.find(LabelId{2});
    fee.excludes = {{"cash", LabelId{99}}};
    EXPECT_EQ(draft.change(fee).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(draft.add(fee, {}).error().kind, ErrorKind::NotFound);
}

TEST(TaxonomyDraft, RefusesWhatCannotBeKept) {
    const TaxonomyDraft draft = cards();
    Label fee = *draft.find(LabelId{2});
    fee.costFalsePositive = std::numeric_limits<double>::infinity();
    EXPECT_THAT(draft.change(fee).error().message, HasSubstr("not a number"));
    fee.costFalsePositive = -1;
    EXPECT_TRUE(draft.change(fee)) << "a rule of a version, which is held when it is published";
    fee.examples.assign(9, std::string(1024 * 1024, 'x'));
    EXPECT_THAT(draft.change(fee).error().message, HasSubstr("8 MiB"));
}

TEST(TaxonomyDraft, AddsAtAPlace) {
    TaxonomyDraft draft = cards();
    applied(draft, draft.add(keyed("last"), {LabelId{1}, {}}));
    applied(draft, draft.add(keyed("first"), {LabelId{1}, LabelId{2}}));
    applied(draft, draft.add(keyed("top"), {{}, LabelId{1}}));
    EXPECT_EQ(linesOf(draft), "top\ncards\n first\n fee\n atm\n last\nother\n");
    EXPECT_THAT(draft.add(keyed("x"), {{}, LabelId{2}}).error().message, HasSubstr("another label"));
    EXPECT_EQ(draft.add(keyed("x"), {LabelId{99}, {}}).error().kind, ErrorKind::NotFound);
}

TEST(TaxonomyDraft, NeverGivesAnIdTwice) {
    TaxonomyDraft draft(Taxonomy::make(TaskKind::Single, {keyed("a", 1)}).value(), LabelId{40});
    const Edit edit = applied(draft, draft.add(keyed("b"), {}));
    EXPECT_EQ(edit.label, LabelId{41});
    ASSERT_TRUE(draft.revert(edit));
    EXPECT_EQ(draft.add(keyed("c"), {})->label, LabelId{42});
}

TEST(TaxonomyDraft, FindsRoomBetweenTwoNeighboursForEver) {
    TaxonomyDraft draft = cards();
    for (int i = 0; i < 200; ++i) applied(draft, draft.add(keyed("n" + std::to_string(i)), {{}, LabelId{4}}));
    const auto labels = draft.labels();
    ASSERT_EQ(labels.size(), 204U);
    EXPECT_EQ(labels[2]->key, "atm");
    EXPECT_EQ(labels[3]->key, "n0");
    EXPECT_EQ(labels[202]->key, "n199");
    EXPECT_EQ(labels[203]->key, "other");
}

TEST(TaxonomyDraft, RemovesOnlyWhatWasNeverPublished) {
    TaxonomyDraft draft = cards();
    EXPECT_THAT(draft.remove(LabelId{4}).error().message, HasSubstr("archived or merged"));
    Label group = keyed("group");
    group.isGroup = true;
    const LabelId fresh = applied(draft, draft.add(group, {})).label;
    applied(draft, draft.add(keyed("inside"), {fresh, {}}));
    Label other = *draft.find(LabelId{4});
    other.excludes = {{"this", idOf(draft, "inside")}};
    applied(draft, draft.change(other));
    applied(draft, draft.remove(fresh));
    EXPECT_EQ(linesOf(draft), "cards\n fee\n atm\nother\n");
    EXPECT_EQ(draft.find(LabelId{4})->excludes.front().use, std::nullopt);
}

TEST(TaxonomyDraft, WillNotRemoveAGroupWithPublishedLabels) {
    TaxonomyDraft draft = cards();
    const LabelId fresh = applied(draft, draft.add(keyed("group"), {})).label;
    applied(draft, draft.move(LabelId{2}, {fresh, {}}));
    EXPECT_THAT(draft.remove(fresh).error().message, HasSubstr("fee was published"));
}

TEST(TaxonomyDraft, MovesWithEverythingUnderIt) {
    TaxonomyDraft draft = cards();
    applied(draft, draft.move(LabelId{1}, {}));
    EXPECT_EQ(linesOf(draft), "other\ncards\n fee\n atm\n");
    applied(draft, draft.move(LabelId{3}, {LabelId{1}, LabelId{2}}));
    EXPECT_EQ(linesOf(draft), "other\ncards\n atm\n fee\n");
    applied(draft, draft.move(LabelId{1}, {LabelId{4}, {}}));
    EXPECT_EQ(linesOf(draft), "other\n cards\n  atm\n  fee\n");
    EXPECT_THAT(draft.move(LabelId{4}, {LabelId{3}, {}}).error().message, HasSubstr("under itself"));
    EXPECT_THAT(draft.move(LabelId{4}, {LabelId{4}, {}}).error().message, HasSubstr("under itself"));
}

TEST(TaxonomyDraft, AMoveToWhereItIsChangesNothing) {
    const TaxonomyDraft draft = cards();
    EXPECT_TRUE(draft.move(LabelId{2}, {LabelId{1}, LabelId{3}})->isEmpty());
    EXPECT_TRUE(draft.move(LabelId{3}, {LabelId{1}, {}})->isEmpty());
    EXPECT_TRUE(draft.moveUp(LabelId{2})->isEmpty());
    EXPECT_TRUE(draft.moveDown(LabelId{3})->isEmpty());
}

TEST(TaxonomyDraft, MovesUpAndDownPastArchivedSiblings) {
    TaxonomyDraft draft = cards();
    applied(draft, draft.add(keyed("pin"), {LabelId{1}, {}}));
    applied(draft, draft.archive(LabelId{3}));
    applied(draft, draft.moveUp(idOf(draft, "pin")));
    EXPECT_EQ(linesOf(draft), "cards\n pin\n fee\n (atm)\nother\n");
    applied(draft, draft.moveDown(idOf(draft, "pin")));
    EXPECT_EQ(linesOf(draft), "cards\n fee\n (atm)\n pin\nother\n");
}

TEST(TaxonomyDraft, ArchivesAGroupWithItsLabelsAndRestoresALabelWithItsGroup) {
    TaxonomyDraft draft = cards();
    applied(draft, draft.archive(LabelId{1}));
    EXPECT_EQ(linesOf(draft), "(cards)\n (fee)\n (atm)\nother\n");
    EXPECT_TRUE(draft.archive(LabelId{2})->isEmpty());
    applied(draft, draft.restore(LabelId{2}));
    EXPECT_EQ(linesOf(draft), "cards\n fee\n (atm)\nother\n");
    EXPECT_THAT(changesIn(draft), ElementsAre("atm was archived."));
}

TEST(TaxonomyDraft, ResizesAnswersOfAMultiLabelTask) {
    TaxonomyDraft draft = cards(TaskKind::Multi);
    applied(draft, draft.resize({1, 3}));
    EXPECT_EQ(draft.publishable(2).value().answerSize(), (AnswerSize{1, 3}));
    EXPECT_FALSE(cards().resize({1, 3})) << "a single-label task has no other size";
}

TEST(TaxonomyDraft, RefusesAnEditThatWasMadeForAnotherState) {
    TaxonomyDraft draft = cards();
    Label fee = *draft.find(LabelId{2});
    fee.name = "Fee";
    const Edit late = draft.change(fee).value();
    fee.name = "Charge";
    applied(draft, draft.change(fee));
    const auto before = draft.content();
    EXPECT_EQ(draft.apply(late).error().kind, ErrorKind::Conflict);
    EXPECT_EQ(draft.content(), before) << "and nothing was done";
}

TEST(TaxonomyDraft, RefusesAnEditThatWouldBreakWhatHangsTogether) {
    TaxonomyDraft draft = cards();
    const auto before = draft.content();
    Label group = *draft.find(LabelId{1});
    Edit circle;
    circle.labels.push_back({group, group});
    circle.labels.back().after->parent = LabelId{2};
    EXPECT_FALSE(draft.apply(circle));
    Edit orphans;
    orphans.labels.push_back({group, std::nullopt});
    orphans.ranks.push_back({LabelId{1}, draft.rankOf(LabelId{1}), std::nullopt});
    EXPECT_FALSE(draft.apply(orphans));
    Edit together;
    together.ranks.push_back({LabelId{1}, draft.rankOf(LabelId{1}), draft.rankOf(LabelId{2})});
    EXPECT_FALSE(draft.apply(together));
    Edit placeless;
    placeless.labels.push_back({std::nullopt, keyed("x", 9)});
    EXPECT_FALSE(draft.apply(placeless));
    EXPECT_EQ(draft.content(), before);
}

TEST(TaxonomyDraft, ComesBackAsItWasKept) {
    TaxonomyDraft draft = cards();
    applied(draft, draft.archive(LabelId{3}));
    applied(draft, draft.add(keyed("new"), {LabelId{1}, {}}));
    const auto restored = TaxonomyDraft::restore(*draft.base(), {}, draft.content());
    ASSERT_TRUE(restored);
    EXPECT_EQ(restored->content(), draft.content());
    DraftContent broken = draft.content();
    broken.labels.erase(broken.labels.begin());
    EXPECT_EQ(TaxonomyDraft::restore(*draft.base(), {}, broken).error().kind, ErrorKind::Damaged);
    broken = draft.content();
    broken.labels.push_back(broken.labels.front());
    EXPECT_EQ(TaxonomyDraft::restore(*draft.base(), {}, broken).error().kind, ErrorKind::Damaged);
}

TEST(TaxonomyEdit, TypingInOneFieldIsOneStep) {
    TaxonomyDraft draft = cards();
    const auto type = [&](std::string text) {
        Label fee = *draft.find(LabelId{2});
        fee.description = std::move(text);
        return applied(draft, draft.change(fee));
    };
    const Edit first = type("A f");
    const Edit second = type("A fee");
    const auto both = joined(first, second);
    ASSERT_TRUE(both);
    EXPECT_EQ(both->labels.front().before->description, "");
    EXPECT_EQ(both->labels.front().after->description, "A fee");
    EXPECT_TRUE(joined(second, type("A f"))->isEmpty()) << "back to what it was";
    EXPECT_FALSE(joined(first, first)) << "does not follow on it";
    Label fee = *draft.find(LabelId{2});
    fee.name = "Fee";
    EXPECT_FALSE(joined(*both, draft.change(fee).value())) << "another field";
    Label atm = *draft.find(LabelId{3});
    atm.description = "Cash";
    EXPECT_FALSE(joined(*both, draft.change(atm).value())) << "another label";
}

TEST(TaxonomyEdit, ANameIsOneEditWithTheKeyThatFollowsIt) {
    TaxonomyDraft draft = cards();
    const LabelId fresh = applied(draft, draft.add(keyed("n"), {})).label;
    const auto type = [&](std::string name, std::string key) {
        Label label = *draft.find(fresh);
        label.name = std::move(name);
        label.key = std::move(key);
        return applied(draft, draft.change(label));
    };
    const Edit both = type("New", "new");
    const Edit nameAlone = type("New ", "new");
    const Edit more = type("New x", "new_x");
    const auto joint = joined(both, nameAlone);
    ASSERT_TRUE(joint);
    ASSERT_TRUE(joined(*joint, more));
    EXPECT_EQ(joined(*joint, more)->labels.front().before->key, "n");
    EXPECT_EQ(joined(*joint, more)->labels.front().after->key, "new_x");
}

}  // namespace
}  // namespace docket::taxonomy
