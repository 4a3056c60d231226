#include "core/services/ledger/item_ledger.h"
#include "core/services/review/review_session.h"
#include "tests/support/workspace_builder.h"

#include <gtest/gtest.h>

namespace docket {
namespace {

using ports::RecordFate;
using test::WorkspaceFixture;

/// Adds one record in a transaction of its own; the run is closed at once.
RecordFate addOne(WorkspaceFixture& fixture, ports::Workspace& workspace, ports::IncomingRecord record) {
    RecordFate fate = RecordFate::Duplicate;
    const auto done = ports::inTransaction(workspace, [&]() -> Result<> {
        const auto run = workspace.intake().startRun({"one.jsonl", "jsonl", 1, 1, fixture.clock.now(), false});
        if (!run) return std::unexpected(run.error());
        const auto added = workspace.intake().add(*run, record);
        if (!added) return std::unexpected(added.error());
        fate = *added;
        if (const auto sealed = workspace.intake().sealBatch(*run, fixture.clock.now()); !sealed) return sealed;
        return workspace.intake().finishRun(*run, {}, fixture.clock.now());
    });
    EXPECT_TRUE(done) << (done ? "" : done.error().message);
    return fate;
}

ports::IncomingRecord recordOf(std::string_view id, std::string_view text, std::string_view model = "m1") {
    ports::IncomingRecord record;
    record.externalId = id;
    record.text = text;
    record.metadata = "{}";
    record.hasPrediction = true;
    record.model = model;
    record.labels = LabelSet{LabelId{1}};
    record.confidence = 0.4;
    return record;
}

TEST(Intake, TellsNewItemsFromFurtherPredictionsAndDuplicates) {
    WorkspaceFixture fixture;
    auto workspace = fixture.open();
    EXPECT_EQ(addOne(fixture, *workspace, recordOf("a", "text")), RecordFate::NewItem);
    EXPECT_EQ(addOne(fixture, *workspace, recordOf("a", "text")), RecordFate::Duplicate);
    EXPECT_EQ(addOne(fixture, *workspace, recordOf("a", "text", "m2")), RecordFate::NewPrediction);
    EXPECT_EQ(addOne(fixture, *workspace, recordOf("a", "other text")), RecordFate::TextDiffers);
    auto withoutText = recordOf("a", "", "m3");
    withoutText.hasText = false;
    EXPECT_EQ(addOne(fixture, *workspace, withoutText), RecordFate::NewPrediction);
    withoutText.externalId = "unknown";
    EXPECT_EQ(addOne(fixture, *workspace, withoutText), RecordFate::UnknownItem);
    EXPECT_EQ(fixture.problems(), "");
}

TEST(Intake, WhatSaysSomethingElseTakesThePlaceAndWhatSaysLessDoesNot) {
    WorkspaceFixture fixture;
    auto workspace = fixture.open();
    auto first = recordOf("a", "text");
    first.confidenceSource = ConfidenceSource::Stated;
    first.scores = R"({"billing":0.4,"refund":0.1})";
    first.outcome = {ReasonSet{Reason::LowConfidence}, 0.6, 2, {3'600'000}};
    addOne(fixture, *workspace, first);
    auto same = first;
    same.scores = R"({ "refund":0.10, "billing":0.4 })";
    EXPECT_EQ(addOne(fixture, *workspace, same), RecordFate::Duplicate) << "written otherwise";
    auto less = recordOf("a", "text");
    EXPECT_EQ(addOne(fixture, *workspace, less), RecordFate::Duplicate);
    less.metadata = R"({"channel":"chat"})";
    EXPECT_EQ(addOne(fixture, *workspace, less), RecordFate::OtherMetadata);
    auto other = first;
    other.labels = LabelSet{LabelId{2}};
    other.outcome = {ReasonSet{Reason::HighImpact}, 0.2, 1, {7'200'000}};
    EXPECT_EQ(addOne(fixture, *workspace, other), RecordFate::Replaced);
    const auto item = workspace->items().findByExternalId("a").value().value();
    const QueueEntry entry = workspace->queue().find(item).value().value();
    EXPECT_EQ(entry.reasons, ReasonSet{Reason::HighImpact}) << "as if it had come so";
    EXPECT_DOUBLE_EQ(entry.priority, 0.2);
    EXPECT_EQ(entry.reviewsRequired, 1);
    EXPECT_EQ(fixture.problems(), "");
    other.labels = LabelSet{LabelId{3}};
    other.outcome = {};
    EXPECT_EQ(addOne(fixture, *workspace, other), RecordFate::Replaced);
    EXPECT_EQ(workspace->queue().find(item).value()->state, QueueState::Dismissed) << "it is accepted now";
    EXPECT_EQ(workspace->records().counts().value().predictions, 1);
    EXPECT_EQ(fixture.problems(), "");
}

TEST(Intake, FindsRepeatsWithinAFirstImport) {
    WorkspaceFixture fixture;
    auto workspace = fixture.open();
    const auto done = ports::inTransaction(*workspace, [&]() -> Result<> {
        auto& intake = workspace->intake();
        const RunId run = intake.startRun({"first.jsonl", "jsonl", 1, 1, fixture.clock.now(), false}).value();
        EXPECT_EQ(intake.add(run, recordOf("a", "one")).value(), RecordFate::NewItem);
        EXPECT_EQ(intake.add(run, recordOf("b", "two")).value(), RecordFate::NewItem);
        EXPECT_EQ(intake.add(run, recordOf("a", "one")).value(), RecordFate::Duplicate);
        EXPECT_EQ(intake.add(run, recordOf("b", "changed")).value(), RecordFate::TextDiffers);
        EXPECT_EQ(intake.add(run, recordOf("c", "three")).value(), RecordFate::NewItem);
        if (const auto sealed = intake.sealBatch(run, fixture.clock.now()); !sealed) return sealed;
        return intake.finishRun(run, {}, fixture.clock.now());
    });
    ASSERT_TRUE(done) << done.error().message;
    EXPECT_EQ(workspace->items().count().value(), 3);
    EXPECT_EQ(fixture.problems(), "");
}

TEST(Intake, AFurtherPredictionAddsItsReasonsToAnUntouchedEntry) {
    WorkspaceFixture fixture;
    auto workspace = fixture.open();
    auto first = recordOf("a", "text");
    first.outcome = {ReasonSet{Reason::LowConfidence}, 0.6, 1, {3'600'000}};
    addOne(fixture, *workspace, first);
    auto second = recordOf("a", "text", "m2");
    second.outcome = {ReasonSet{Reason::HighImpact}, 0.9, 2, {1'800'000}};
    addOne(fixture, *workspace, second);
    const auto item = workspace->items().findByExternalId("a").value().value();
    const QueueEntry entry = workspace->queue().find(item).value().value();
    EXPECT_EQ(entry.reasons, (ReasonSet{Reason::LowConfidence, Reason::HighImpact}));
    EXPECT_DOUBLE_EQ(entry.priority, 0.9);
    EXPECT_EQ(entry.reviewsRequired, 2);
    EXPECT_EQ(fixture.problems(), "");
}

TEST(Intake, AFurtherPredictionLeavesAPriorityThatWasSetByHand) {
    WorkspaceFixture fixture;
    auto workspace = fixture.open();
    auto first = recordOf("a", "text");
    first.outcome = {ReasonSet{Reason::LowConfidence}, 0.6, 1, {3'600'000}};
    addOne(fixture, *workspace, first);
    const auto item = workspace->items().findByExternalId("a").value().value();
    const auto set = ports::inTransaction(*workspace, [&]() -> Result<> {
        auto ledger = services::ItemLedger::open(*workspace, item);
        if (const auto event = ledger->record(review::Prioritised{0.7, 0.6, {}}, "lead", fixture.clock.now()); !event) return std::unexpected(event.error());
        return ledger->deriveEntry();
    });
    ASSERT_TRUE(set);
    auto second = recordOf("a", "text", "m2");
    second.outcome = {ReasonSet{Reason::HighImpact}, 0.9, 1, {1'800'000}};
    addOne(fixture, *workspace, second);
    EXPECT_DOUBLE_EQ(workspace->queue().find(item)->value().priority, 0.7);
    EXPECT_EQ(fixture.problems(), "");
}

TEST(Intake, WhatAnAnswerAskedForGoesWhenItIsTakenBack) {
    WorkspaceFixture fixture;
    auto workspace = fixture.open();
    auto first = recordOf("a", "text");
    first.outcome = {ReasonSet{Reason::LowConfidence}, 0.6, 1, {3'600'000}};
    addOne(fixture, *workspace, first);
    services::ReviewSession ada(*workspace, fixture.clock, {"ada", "s"});
    Answer answer;
    answer.labels = {LabelId{1}};
    ASSERT_TRUE(ada.review.decide(ada.review.claim("a")->item.id, answer));
    ASSERT_TRUE(ada.actions.undo());
    ASSERT_TRUE(ada.review.releaseAll());
    auto second = recordOf("a", "text", "m2");
    second.outcome = {ReasonSet{Reason::HighImpact}, 0.9, 2, {1'800'000}};
    addOne(fixture, *workspace, second);
    EXPECT_EQ(fixture.problems(), "") << "two reviews are asked for, by the entry and by its events";
}

TEST(Intake, RanksARunByDoubtWithinEachModel) {
    routing::Policy policy;
    policy.reviewShare = 0.5;
    policy.auditRate = 0;
    WorkspaceFixture fixture(test::taxonomyOf({"billing", "refund"}), policy);
    auto workspace = fixture.open();
    const routing::Router router(policy, fixture.taxonomy());
    const auto done = ports::inTransaction(*workspace, [&]() -> Result<> {
        auto& intake = workspace->intake();
        const RunId run = intake.startRun({"ranked.jsonl", "jsonl", 1, 1, fixture.clock.now(), true}).value();
        for (const auto& [id, model, confidence] : {std::tuple{"a", "m1", 0.9}, {"b", "m1", 0.2}, {"c", "m1", 0.5},
                                                    {"d", "m1", 0.7}, {"e", "m2", 0.99}, {"f", "m2", 0.98}}) {
            auto record = recordOf(id, "text", model);
            record.confidence = confidence;
            EXPECT_EQ(intake.add(run, record).value(), RecordFate::NewItem);
        }
        if (const auto sealed = intake.sealBatch(run, fixture.clock.now()); !sealed) return sealed;
        const auto routed = intake.routeWaiting(*router.reviewShare(), fixture.clock.now(), [&](const ports::WaitingPrediction& waiting) {
            return router.route(waiting.facts, waiting.isAmongMostDoubtful);
        });
        EXPECT_EQ(routed.value(), 6);
        return intake.finishRun(run, {}, fixture.clock.now());
    });
    ASSERT_TRUE(done) << done.error().message;
    const auto isQueued = [&](const char* id) {
        return workspace->queue().find(workspace->items().findByExternalId(id).value().value()).value().has_value();
    };
    EXPECT_TRUE(isQueued("b"));
    EXPECT_TRUE(isQueued("c"));
    EXPECT_FALSE(isQueued("a"));
    EXPECT_FALSE(isQueued("d"));
    EXPECT_TRUE(isQueued("f")) << "each model is ranked by itself";
    EXPECT_FALSE(isQueued("e"));
    EXPECT_EQ(fixture.problems(), "");
}

TEST(Intake, AFirstImportThatWasKilledIsFinishedOnOpening) {
    WorkspaceFixture fixture;
    {
        auto workspace = fixture.open();
        const auto done = ports::inTransaction(*workspace, [&]() -> Result<> {
            const RunId run = workspace->intake().startRun({"killed.jsonl", "jsonl", 1, 1, fixture.clock.now(), false}).value();
            EXPECT_EQ(workspace->intake().add(run, recordOf("a", "text")).value(), RecordFate::NewItem);
            return workspace->intake().sealBatch(run, fixture.clock.now());
        });
        ASSERT_TRUE(done);
    }  // no finishRun
    auto workspace = fixture.open();
    EXPECT_EQ(addOne(fixture, *workspace, recordOf("a", "text")), RecordFate::Duplicate);
    EXPECT_EQ(addOne(fixture, *workspace, recordOf("b", "text")), RecordFate::NewItem);
    EXPECT_EQ(fixture.problems(), "");
}

}  // namespace
}  // namespace docket
