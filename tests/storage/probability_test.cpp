#include "tests/support/workspace_builder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

// With which probability routing sends what stands in the queue.

namespace docket {
namespace {

using testing::IsEmpty;

routing::Policy audited() {
    routing::Policy policy;
    policy.auditRate = 0.25;
    policy.auditStrata = {{"refund", 0, std::nullopt, 1}};
    policy.highImpactLabels = {"other"};
    return policy;
}

class ProbabilityTest : public ::testing::Test {
protected:
    void SetUp() override { workspace = fixture.open(); }

    /// One further prediction of an item, in an import of its own.
    void predict(const std::string& id, const std::string& label, double confidence, const std::string& model = "m1") {
        const auto done = ports::inTransaction(*workspace, [&]() -> Result<> {
            const auto run = workspace->intake().startRun({"test.jsonl", "jsonl", 1, 1, fixture.clock.now(), false});
            if (!run) return std::unexpected(run.error());
            const std::string text = "Text of " + id;
            ports::IncomingRecord record;
            record.externalId = id;
            record.text = text;
            record.metadata = "{}";
            record.hasPrediction = true;
            record.model = model;
            record.labels = LabelSet{fixture.taxonomy().findByKey(label)->id};
            record.confidence = confidence;
            record.confidenceSource = ConfidenceSource::Stated;
            record.outcome = routing::Router(audited(), fixture.taxonomy()).route({id, *record.labels, false, record.confidence, {}});
            if (const auto fate = workspace->intake().add(*run, record); !fate) return std::unexpected(fate.error());
            if (const auto sealed = workspace->intake().sealBatch(*run, fixture.clock.now()); !sealed) return sealed;
            return workspace->intake().finishRun(*run, {}, fixture.clock.now());
        });
        ASSERT_TRUE(done) << done.error().message;
    }

    /// By external id, of what has an entry.
    std::map<std::string, std::optional<double>> stored() {
        std::map<std::string, std::optional<double>> found;
        const auto visited = workspace->records().visit({ports::RecordScope::All, ports::Records::Detail::WithHistory}, [&](const ports::Record& record) -> Result<> {
            if (record.entry) found[std::string(record.externalId)] = record.entry->probability;
            return {};
        });
        EXPECT_TRUE(visited);
        return found;
    }
    void sql(const std::string& statement) { SQLite::Database(fixture.path().string(), SQLite::OPEN_READWRITE).exec(statement); }

    /// An id that the audit draws at a rate, or does not.
    std::string idThatIsDrawn(bool isDrawn) {
        const routing::Router router(audited(), fixture.taxonomy());
        const LabelSet billing{LabelId{1}};
        for (int i = 0;; ++i) {
            const std::string id = "t-" + std::to_string(i);
            if (router.route({id, billing, false, 0.9, {}}).isEscalated() == isDrawn) return id;
        }
    }

    test::WorkspaceFixture fixture{test::taxonomyOf({"billing", "refund", "other"}), audited()};
    std::unique_ptr<ports::Workspace> workspace;
};

TEST_F(ProbabilityTest, IsOneWhereARuleSendsAndTheRateWhereTheAuditDrew) {
    const std::string drawn = idThatIsDrawn(true);
    predict("doubtful", "billing", 0.5);
    predict(drawn, "billing", 0.9);
    predict(idThatIsDrawn(false), "billing", 0.9);
    predict("stratum", "refund", 0.9);
    predict("impact", "other", 0.9);
    EXPECT_EQ(stored(), (std::map<std::string, std::optional<double>>{{"doubtful", 1}, {drawn, 0.25}, {"stratum", 1}, {"impact", 1}}));
    EXPECT_THAT(fixture.problems(), IsEmpty());
}

TEST_F(ProbabilityTest, WhatWasDrawnKeepsItWhenAnotherModelIsDoubtful) {
    const std::string drawn = idThatIsDrawn(true);
    predict(drawn, "billing", 0.9);
    predict(drawn, "refund", 0.5, "m2");
    EXPECT_EQ(stored().at(drawn), 0.25);
    EXPECT_THAT(fixture.problems(), IsEmpty());
}

TEST_F(ProbabilityTest, OfEntriesFromBeforeItWasKeptItFollowsFromTheirPolicy) {
    const std::string drawn = idThatIsDrawn(true);
    predict("doubtful", "billing", 0.5);
    predict(drawn, "billing", 0.9);
    sql("UPDATE queue SET probability = NULL");
    EXPECT_EQ(stored(), (std::map<std::string, std::optional<double>>{{"doubtful", 1}, {drawn, 0.25}}));
}

TEST_F(ProbabilityTest, IsSealedWithTheEntry) {
    predict("doubtful", "billing", 0.5);
    sql("UPDATE queue SET probability = 0.5");
    EXPECT_THAT(fixture.problems(), testing::HasSubstr("queue entries of the items"));
    sql("UPDATE queue SET probability = NULL");
    EXPECT_THAT(fixture.problems(), testing::HasSubstr("queue entries of the items"));
}

}  // namespace
}  // namespace docket
