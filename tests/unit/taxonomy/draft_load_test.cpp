#include "core/codec/taxonomies/taxonomy_json.h"
#include "core/taxonomy/draft.h"
#include "tests/support/draft_builder.h"

#include <gtest/gtest.h>

#include <array>

namespace docket::taxonomy {
namespace {

using namespace docket::test;
using namespace testing;

Taxonomy letters(const std::vector<std::string>& keys = {"a", "b", "c"}) {
    std::vector<Label> labels;
    for (const std::string& key : keys) labels.push_back(keyed(key, static_cast<int>(labels.size()) + 1));
    return Taxonomy::make(TaskKind::Single, std::move(labels)).value();
}

Result<Edit> load(const TaxonomyDraft& draft, std::string_view json) {
    auto list = codec::readLabelList(json, "file");
    if (!list) return std::unexpected(list.error());
    const auto statedIds = list->statedIds;
    const auto taxonomy = codec::made(std::move(*list), "file");
    if (!taxonomy) return std::unexpected(taxonomy.error());
    return draft.load(*taxonomy, statedIds);
}

TEST(TaxonomyDraftLoad, ItsOwnDocumentChangesNothing) {
    const TaxonomyDraft draft(letters());
    EXPECT_TRUE(load(draft, codec::writeTaxonomy(*draft.base()))->isEmpty());
}

TEST(TaxonomyDraftLoad, MatchesByKeyAndArchivesWhatIsGone) {
    TaxonomyDraft draft(letters());
    const auto before = draft.content();
    const Edit edit = applied(draft, load(draft, R"({"labels":[{"key":"c","name":"See"},{"key":"new","parent":"c"},"a"]})"));
    EXPECT_EQ(linesOf(draft), "c\n new\na\n(b)\n");
    EXPECT_EQ(draft.find(LabelId{3})->name, "See");
    EXPECT_EQ(draft.findByKey("new")->id, LabelId{4}) << "numbers that a file does not state are no ids";
    ASSERT_TRUE(draft.revert(edit));
    EXPECT_EQ(draft.content(), before);
}

TEST(TaxonomyDraftLoad, MatchesByIdWhereTheDocumentStatesIt) {
    TaxonomyDraft draft(letters());
    applied(draft, load(draft, R"({"labels":[{"id":2,"key":"bee"},{"id":1,"key":"a"},{"id":3,"key":"c"}]})"));
    EXPECT_EQ(linesOf(draft), "bee\na\nc\n");
    EXPECT_EQ(draft.findByKey("bee")->id, LabelId{2});
}

TEST(TaxonomyDraftLoad, RefusesTwoLabelsForOneAndAnotherTask) {
    const TaxonomyDraft draft(letters());
    EXPECT_THAT(load(draft, R"({"labels":[{"id":2,"key":"bee"},"b"]})").error().message, HasSubstr("Two labels of the document"));
    EXPECT_THAT(load(draft, R"({"kind":"multi","labels":["a"]})").error().message, HasSubstr("multi-label"));
}

TEST(TaxonomyDraftLoad, TakesOutWhatWasNeverPublishedWithItsGroup) {
    TaxonomyDraft draft(letters());
    Label group = keyed("group");
    group.isGroup = true;
    const LabelId fresh = applied(draft, draft.add(group, {})).label;
    applied(draft, draft.move(LabelId{2}, {fresh, {}}));
    applied(draft, load(draft, R"({"labels":["a","c"]})"));
    EXPECT_EQ(linesOf(draft), "a\nc\n(b)\n");
}

TEST(TaxonomyDraftLoad, ALabelInUseAgainIsMergedIntoNothing) {
    TaxonomyDraft draft(letters());
    applied(draft, draft.merge(std::array{LabelId{1}}, LabelId{2}));
    applied(draft, load(draft, R"({"labels":["a","b"]})"));
    EXPECT_THAT(draft.successions(), IsEmpty());
    EXPECT_EQ(linesOf(draft), "a\nb\n(c)\n");
}

TaxonomyDraft rebased(const TaxonomyDraft& draft, Taxonomy version) {
    TaxonomyDraft onto(std::move(version));
    const auto done = onto.apply(draft.rebasedOnto(onto));
    EXPECT_TRUE(done) << (done ? "" : done.error().message);
    return onto;
}

TEST(TaxonomyDraftRebase, KeepsWhatBothChanged) {
    TaxonomyDraft draft(letters());
    Label mine = *draft.find(LabelId{1});
    mine.description = "Mine.";
    mine.name = "My a";
    applied(draft, draft.change(mine));
    std::vector<Label> theirs(draft.base()->labels().begin(), draft.base()->labels().end());
    theirs[0].name = "Their a";
    theirs[0].threshold = 0.4;
    theirs[1].name = "Their b";
    const TaxonomyDraft after = rebased(draft, Taxonomy::make(TaskKind::Single, theirs, 2).value());
    EXPECT_EQ(after.find(LabelId{1})->description, "Mine.");
    EXPECT_EQ(after.find(LabelId{1})->name, "My a") << "of the same field the draft's";
    EXPECT_EQ(after.find(LabelId{1})->threshold, 0.4);
    EXPECT_EQ(after.find(LabelId{2})->name, "Their b");
    EXPECT_EQ(after.changes().size(), 2U);
}

TEST(TaxonomyDraftRebase, GivesNewLabelsFreeIdsAndTheirPlace) {
    TaxonomyDraft draft(letters());
    const LabelId mine = applied(draft, draft.add(keyed("mine"), {{}, LabelId{2}})).label;
    applied(draft, draft.move(LabelId{3}, {mine, {}}));
    Label pointing = *draft.find(LabelId{1});
    pointing.excludes = {{"that", mine}};
    applied(draft, draft.change(pointing));
    const TaxonomyDraft after = rebased(draft, letters({"a", "b", "c", "theirs"}));
    EXPECT_EQ(linesOf(after), "a\nmine\n c\nb\ntheirs\n");
    EXPECT_EQ(after.findByKey("mine")->id, LabelId{5});
    EXPECT_EQ(after.find(LabelId{1})->excludes.front().use, LabelId{5});
}

TEST(TaxonomyDraftRebase, CarriesMergesAndSplits) {
    TaxonomyDraft draft(letters());
    applied(draft, draft.merge(std::array{LabelId{1}}, LabelId{2}));
    applied(draft, draft.split(LabelId{3}, {*draft.find(LabelId{3}), partOf(*draft.find(LabelId{3}), "c2", "c2")}));
    const TaxonomyDraft after = rebased(draft, letters({"a", "b", "c", "theirs"}));
    EXPECT_EQ(linesOf(after), "(a)\nb\nc\nc2\ntheirs\n");
    EXPECT_THAT(after.successions(), ElementsAre(Succession{LabelId{1}, {LabelId{2}}}, Succession{LabelId{3}, {LabelId{3}, LabelId{5}}}));
}

}  // namespace
}  // namespace docket::taxonomy
