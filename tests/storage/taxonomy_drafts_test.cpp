#include "core/services/taxonomy/taxonomy_draft_desk.h"
#include "core/services/taxonomy/taxonomy_drafts.h"
#include "tests/support/draft_builder.h"
#include "tests/support/workspace_builder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <future>

namespace docket {
namespace {

using services::DraftHistory;
using services::EditStep;
using services::Hold;
using services::OpenDraft;
using services::TaxonomyDrafts;
using taxonomy::Label;
using taxonomy::TaxonomyDraft;
using test::linesOf;
using testing::HasSubstr;

constexpr LabelId billing{1};
constexpr LabelId refund{2};

class TaxonomyDraftsTest : public ::testing::Test {
protected:
    void SetUp() override { workspace = fixture.open(); }

    TaxonomyDrafts in(const std::string& author) { return {*workspace, fixture.clock, author}; }

    /// Gives a label of the open draft another description, as one typed it.
    static taxonomy::Edit described(const TaxonomyDraft& draft, LabelId id, const std::string& text) {
        Label label = *draft.find(id);
        label.description = text;
        return draft.change(label).value();
    }

    /// The draft as a new process finds it.
    TaxonomyDraft stored() {
        const auto reading = fixture.open(ports::Access::ReadOnly);
        return TaxonomyDrafts(*reading, fixture.clock, "anybody").read().value().value().draft;
    }

    int publishNext() {
        auto taxonomy = workspace->rules().taxonomy(workspace->rules().inForce().value().taxonomy).value();
        std::vector<Label> labels(taxonomy.labels().begin(), taxonomy.labels().end());
        labels.back().description = "All the rest.";
        labels.push_back(test::keyed("theirs"));
        const auto next = taxonomy::Taxonomy::make(taxonomy.kind(), std::move(labels)).value();
        return ports::inTransaction(*workspace, [&] { return workspace->rules().publish({next, {}, "more", "bob", fixture.clock.now()}); }).value();
    }

    void sql(const std::string& statement) { SQLite::Database(fixture.path().string(), SQLite::OPEN_READWRITE).exec(statement); }
    int count(const std::string& table) { return SQLite::Database(fixture.path().string()).execAndGet("SELECT count(*) FROM " + table).getInt(); }

    test::WorkspaceFixture fixture;
    std::unique_ptr<ports::Workspace> workspace;
};

TEST_F(TaxonomyDraftsTest, BeginsFromTheVersionInForceAndGoesOn) {
    auto ada = in("ada");
    EXPECT_EQ(ada.read().value(), std::nullopt);
    EXPECT_FALSE(ada.look().value().isBegun());
    EXPECT_TRUE(ada.look().value().draft.changes().empty());
    const auto begun = ada.open().value();
    EXPECT_EQ(begun.head.basedOn, 1);
    EXPECT_EQ(begun.head.author, "ada");
    EXPECT_TRUE(begun.isOwn);
    EXPECT_EQ(linesOf(begun.draft), "billing\nrefund\nother\n");
    fixture.clock.advance(seconds(60));
    const auto again = in("ada").open().value();
    EXPECT_EQ(again.head, begun.head);
    EXPECT_EQ(fixture.problems(), "");
}

TEST_F(TaxonomyDraftsTest, WhatReturnedIsOnDisk) {
    auto ada = in("ada");
    TaxonomyDraft draft = ada.open().value().draft;
    const auto apply = [&](const taxonomy::Edit& edit) {
        fixture.clock.advance(seconds(1));
        const auto step = ada.apply(edit);
        ASSERT_TRUE(step) << step.error().message;
        EXPECT_EQ(step->savedAt, fixture.clock.now());
        ASSERT_TRUE(draft.apply(step->edit));
        ASSERT_EQ(stored().content(), draft.content()) << taxonomy::inWords(edit);
    };
    apply(described(draft, refund, "Money back."));
    apply(draft.add(test::keyed("group"), {}).value());
    apply(draft.move(billing, {LabelId{4}, {}}).value());
    apply(draft.merge(std::array{refund}, billing).value());
    apply(draft.split(billing, {*draft.find(billing), taxonomy::partOf(*draft.find(billing), "invoice", "Invoice")}).value());
    apply(draft.archive(LabelId{3}).value());
    apply(draft.restore(LabelId{3}).value());
    EXPECT_EQ(fixture.problems(), "");
}

TEST_F(TaxonomyDraftsTest, UndoAndRedoGoOnOverRestarts) {
    TaxonomyDraft draft = in("ada").open().value().draft;
    const auto start = draft.content();
    for (int i = 0; i < 5; ++i) {
        auto ada = in("ada");
        draft = ada.open().value().draft;
        ASSERT_TRUE(ada.apply(draft.add(test::keyed("n" + std::to_string(i)), {}).value()));
    }
    const auto end = stored().content();
    for (int i = 5; i-- > 0;) {
        auto ada = in("ada");
        const auto opened = ada.open().value();
        EXPECT_EQ(opened.history.undo, "adding n" + std::to_string(i));
        draft = opened.draft;
        const auto step = ada.undo().value();
        ASSERT_TRUE(draft.apply(step.edit)) << "the step brings a copy along";
        EXPECT_EQ(draft.content(), stored().content());
        EXPECT_EQ(fixture.problems(), "");
    }
    EXPECT_EQ(stored().content(), start);
    auto ada = in("ada");
    EXPECT_EQ(ada.open().value().history, (DraftHistory{std::nullopt, "adding n0"}));
    EXPECT_EQ(ada.undo().error().kind, ErrorKind::NotFound);
    for (int i = 0; i < 5; ++i) ASSERT_TRUE(ada.redo());
    EXPECT_EQ(ada.redo().error().kind, ErrorKind::NotFound);
    EXPECT_EQ(stored().content(), end);
}

TEST_F(TaxonomyDraftsTest, SomethingNewEndsWhatCouldBeDoneAgain) {
    auto ada = in("ada");
    const TaxonomyDraft draft = ada.open().value().draft;
    ASSERT_TRUE(ada.apply(described(draft, billing, "One.")));
    ASSERT_TRUE(ada.undo());
    const auto step = ada.apply(described(draft, billing, "Two.")).value();
    EXPECT_EQ(step.history, (DraftHistory{"description of billing", std::nullopt}));
    EXPECT_EQ(ada.redo().error().kind, ErrorKind::NotFound);
}

TEST_F(TaxonomyDraftsTest, TypingIsOneStep) {
    auto ada = in("ada");
    TaxonomyDraft draft = ada.open().value().draft;
    std::string text;
    for (const char c : std::string("A bill.")) {
        const auto edit = described(draft, billing, text += c);
        ASSERT_TRUE(draft.apply(edit));
        ASSERT_TRUE(ada.apply(edit, EditStep::Continued));
    }
    EXPECT_EQ(count("draft_edits"), 1);
    const auto undone = ada.undo().value();
    EXPECT_EQ(undone.edit.labels.front().after->description, "");
    EXPECT_FALSE(undone.history.undo);
    ASSERT_TRUE(ada.apply(described(stored(), billing, "x"), EditStep::Continued)) << "after an undo it is a step of its own";
    ASSERT_TRUE(ada.apply(described(stored(), billing, ""), EditStep::Continued));
    EXPECT_EQ(count("draft_edits"), 0) << "typed and taken away again";
    EXPECT_EQ(fixture.problems(), "");
}

TEST_F(TaxonomyDraftsTest, OthersReadItAndMayTakeItOver) {
    auto ada = in("ada");
    const TaxonomyDraft draft = ada.open().value().draft;
    ASSERT_TRUE(ada.apply(described(draft, billing, "A bill.")));
    auto bob = in("bob");
    const auto seen = bob.read().value().value();
    EXPECT_FALSE(seen.isOwn);
    EXPECT_EQ(seen.head.author, "ada");
    EXPECT_EQ(seen.draft.find(billing)->description, "A bill.");
    EXPECT_EQ(bob.open().error().kind, ErrorKind::Conflict);
    EXPECT_THAT(bob.open().error().message, HasSubstr("ada holds the draft"));
    EXPECT_THAT(bob.apply(described(seen.draft, refund, "x")).error().message, HasSubstr("ada holds the draft"));
    EXPECT_THAT(bob.discard().error().message, HasSubstr("ada holds the draft"));
    ASSERT_TRUE(bob.takeOver());
    ASSERT_TRUE(bob.undo()) << "with what was done before";
    EXPECT_THAT(ada.apply(described(stored(), refund, "x")).error().message, HasSubstr("bob holds the draft"));
    ASSERT_TRUE(ada.discard(Hold::Take));
    EXPECT_THAT(bob.redo().error().message, HasSubstr("published or discarded"));
}

TEST_F(TaxonomyDraftsTest, WhatAnotherProcessOfTheSamePersonChangedIsNotWrittenOver) {
    auto window = in("ada");
    const TaxonomyDraft draft = window.open().value().draft;
    auto terminal = in("ada");
    ASSERT_TRUE(terminal.open());
    ASSERT_TRUE(terminal.apply(described(draft, billing, "There.")));
    const auto late = window.apply(described(draft, refund, "Here."));
    EXPECT_EQ(late.error().kind, ErrorKind::Conflict);
    EXPECT_THAT(late.error().message, HasSubstr("changed in another window"));
    const auto again = window.open().value();
    ASSERT_TRUE(window.apply(described(again.draft, refund, "Here.")));
    EXPECT_EQ(stored().find(billing)->description, "There.");
}

TEST_F(TaxonomyDraftsTest, OnesOwnDraftGoesOnAfterARestartAsSoonAsItIsLookedAt) {
    const TaxonomyDraft draft = in("ada").open().value().draft;
    auto restarted = in("ada");
    const auto early = restarted.apply(described(draft, billing, "Unseen."));
    EXPECT_EQ(early.error().kind, ErrorKind::Conflict);
    EXPECT_THAT(early.error().message, HasSubstr("is not open here"));
    ASSERT_TRUE(restarted.look().value().isOwn);
    ASSERT_TRUE(restarted.apply(described(draft, billing, "Seen.")));
    EXPECT_EQ(stored().find(billing)->description, "Seen.");
    ASSERT_TRUE(restarted.undo());

    auto bob = in("bob");
    ASSERT_FALSE(bob.look().value().isOwn);
    EXPECT_THAT(bob.apply(described(draft, billing, "His.")).error().message, HasSubstr("ada holds the draft"));
}

TEST_F(TaxonomyDraftsTest, ARefusedEditLeavesEverythingAsItWas) {
    auto ada = in("ada");
    const TaxonomyDraft draft = ada.open().value().draft;
    const auto late = described(draft, billing, "Late.");
    ASSERT_TRUE(ada.apply(described(draft, billing, "First.")));
    EXPECT_EQ(ada.apply(late).error().kind, ErrorKind::Conflict);
    EXPECT_EQ(stored().find(billing)->description, "First.");
    EXPECT_EQ(count("draft_edits"), 1);
    ASSERT_TRUE(ada.apply(described(stored(), billing, "Second."))) << "and the draft stays open";
}

TEST_F(TaxonomyDraftsTest, AFailureToWriteIsToldAndTheDraftStaysAsItIsOnDisk) {
    auto ada = in("ada");
    const TaxonomyDraft draft = ada.open().value().draft;
    sql("CREATE TRIGGER full BEFORE UPDATE ON draft_labels BEGIN SELECT raise(ABORT, 'no room'); END");
    EXPECT_FALSE(ada.apply(described(draft, billing, "Lost.")));
    sql("DROP TRIGGER full");
    EXPECT_EQ(stored().content(), draft.content());
    ASSERT_TRUE(ada.apply(described(draft, billing, "Kept.")));
    EXPECT_EQ(fixture.problems(), "");
}

TEST_F(TaxonomyDraftsTest, ANewVersionMakesADraftOutdated) {
    auto ada = in("ada");
    TaxonomyDraft draft = ada.open().value().draft;
    ASSERT_TRUE(ada.apply(described(draft, billing, "A bill.")));
    draft = stored();
    ASSERT_TRUE(ada.apply(draft.add(test::keyed("mine"), {}).value()));
    EXPECT_EQ(publishNext(), 2);
    EXPECT_THAT(ada.apply(described(stored(), refund, "x")).error().message, HasSubstr("rebase it onto version 2"));
    EXPECT_EQ(ada.open().error().kind, ErrorKind::Conflict);
    EXPECT_TRUE(ada.read().value().value().isOutdated());
    const auto rebased = ada.rebase().value();
    EXPECT_EQ(rebased.head.basedOn, 2);
    EXPECT_EQ(linesOf(rebased.draft), "billing\nrefund\nother\nmine\ntheirs\n");
    EXPECT_EQ(rebased.draft.find(billing)->description, "A bill.");
    EXPECT_EQ(rebased.draft.find(LabelId{3})->description, "All the rest.");
    EXPECT_EQ(rebased.draft.findByKey("mine")->id, LabelId{5}) << "4 is theirs";
    EXPECT_EQ(fixture.problems(), "");
    ASSERT_TRUE(ada.undo());
    EXPECT_TRUE(stored().changes().empty());
    EXPECT_EQ(fixture.problems(), "");
}

TEST_F(TaxonomyDraftsTest, DiscardingLeavesNothing) {
    auto ada = in("ada");
    const TaxonomyDraft draft = ada.open().value().draft;
    ASSERT_TRUE(ada.apply(described(draft, billing, "A bill.")));
    ASSERT_TRUE(ada.discard());
    EXPECT_EQ(count("taxonomy_draft") + count("draft_labels") + count("draft_edits"), 0);
    EXPECT_EQ(ada.discard().error().kind, ErrorKind::NotFound);
    EXPECT_EQ(ada.open().value().draft.content(), draft.content());
}

TEST_F(TaxonomyDraftsTest, WritesOnlyWhatAnEditChanges) {
    auto ada = in("ada");
    const TaxonomyDraft draft = ada.open().value().draft;
    sql("CREATE TABLE written (row); CREATE TRIGGER t1 AFTER UPDATE ON draft_labels BEGIN INSERT INTO written VALUES (new.label_id); END;"
        "CREATE TRIGGER t2 AFTER INSERT ON draft_labels BEGIN INSERT INTO written VALUES (new.label_id); END");
    ASSERT_TRUE(ada.apply(described(draft, billing, "A bill.")));
    EXPECT_EQ(count("written"), 1);
    ASSERT_TRUE(ada.apply(stored().move(LabelId{3}, {{}, billing}).value()));
    EXPECT_EQ(count("written"), 2) << "a move is one row, however many labels there are";
}

TEST_F(TaxonomyDraftsTest, ADamagedDraftIsToldAndHarmsNothingElse) {
    auto ada = in("ada");
    const TaxonomyDraft draft = ada.open().value().draft;
    ASSERT_TRUE(ada.apply(described(draft, billing, "A bill.")));
    struct Case {
        const char* harm;
        const char* found;
    };
    for (const Case& each : {Case{"UPDATE draft_edits SET document = '{}'", "draft edit"}, Case{"DELETE FROM draft_edits", "does not lead back to version 1"},
                             Case{"UPDATE draft_labels SET position = 7", "one place"},
                             Case{"UPDATE draft_labels SET document = '{\"id\":9}' WHERE label_id = 1", "says that it is label 9"},
                             Case{"UPDATE draft_labels SET document = 'x' WHERE label_id = 1", "draft label 1"},
                             Case{"UPDATE taxonomy_draft SET settings = '[]'", "settings"}, Case{"DELETE FROM taxonomy_draft", "belong to no draft"}}) {
        sql(each.harm);
        EXPECT_THAT(fixture.problems(), HasSubstr(each.found)) << each.harm;
    }
    ASSERT_TRUE(ada.open()) << "rows that belong to no draft are in nobody's way";
}

TEST_F(TaxonomyDraftsTest, ADamagedDraftCanBeDiscarded) {
    auto ada = in("ada");
    ASSERT_TRUE(ada.open());
    sql("UPDATE draft_labels SET document = 'x'");
    EXPECT_EQ(ada.open().error().kind, ErrorKind::Damaged);
    EXPECT_EQ(ada.read().error().kind, ErrorKind::Damaged);
    ASSERT_TRUE(in("bob").discard(Hold::Take));
    EXPECT_TRUE(ada.open());
    EXPECT_EQ(fixture.problems(), "");
}

TEST_F(TaxonomyDraftsTest, TheDeskAnswersInTheOrderAsked) {
    services::Writer writer(fixture.open());
    services::TaxonomyDraftDesk desk(writer, fixture.clock, "ada");
    std::promise<Result<OpenDraft>> opened;
    desk.open([&](Result<OpenDraft> draft) { opened.set_value(std::move(draft)); });
    TaxonomyDraft draft = opened.get_future().get().value().draft;
    std::vector<std::string> answers;
    std::promise<void> last;
    desk.apply(described(draft, billing, "A bill."), EditStep::New, [&](Result<services::DraftStep> step) { answers.push_back(step ? "applied" : step.error().message); });
    desk.undo([&](Result<services::DraftStep> step) { answers.push_back(step ? "undone" : step.error().message); });
    desk.redo([&](Result<services::DraftStep> step) { answers.push_back(step ? "redone" : step.error().message); });
    desk.rebase([&](Result<OpenDraft> current) { answers.push_back(current && !current->isOutdated() ? "current" : "outdated"); });
    desk.takeOver([&](Result<OpenDraft> own) { answers.push_back(own && own->isOwn ? "own" : "other"); });
    desk.look([&](Result<OpenDraft> found) { answers.push_back(found && found->isBegun() ? "looked" : "none"); });
    desk.discard(Hold::Respect, [&](Result<> discarded) {
        answers.push_back(discarded ? "discarded" : discarded.error().message);
        last.set_value();
    });
    last.get_future().wait();
    EXPECT_THAT(answers, testing::ElementsAre("applied", "undone", "redone", "current", "own", "looked", "discarded"));
}

}  // namespace
}  // namespace docket
