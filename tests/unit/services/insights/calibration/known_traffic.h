#pragma once

#include "core/services/insights/traffic/traffic_table.h"
#include "core/services/review/review_session.h"
#include "tests/support/workspace_builder.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace docket::services {

/// A prediction and what it is.
struct KnownPrediction {
    std::string id;
    std::vector<std::string> labels;
    double confidence = 0.5;
    std::string scores{};  // JSON
};

/// A workspace of predictions, and somebody who answers them.
class KnownTraffic {
public:
    KnownTraffic(taxonomy::Taxonomy taxonomy, const routing::Policy& policy) : m_policy(policy), m_fixture(std::move(taxonomy), policy) {}

    void add(const std::vector<KnownPrediction>& predictions) {
        const auto done = ports::inTransaction(*m_writing, [&]() -> Result<> {
            const auto run = m_writing->intake().startRun({"test.jsonl", "jsonl", 1, 1, m_fixture.clock.now(), false});
            if (!run) return std::unexpected(run.error());
            const routing::Router router(m_policy, m_fixture.taxonomy());
            const auto n = static_cast<std::int64_t>(predictions.size());
            for (const KnownPrediction& prediction : predictions) {
                const std::string text = "Text of " + prediction.id;
                ports::IncomingRecord record;
                record.externalId = prediction.id;
                record.text = text;
                record.metadata = "{}";
                record.hasPrediction = true;
                record.model = "m";
                record.labels = m_fixture.taxonomy().labelSet(prediction.labels).value();
                record.confidence = prediction.confidence;
                record.confidenceSource = ConfidenceSource::Stated;
                record.scores = prediction.scores;
                record.outcome = router.route({prediction.id, *record.labels, false, record.confidence, {}});
                if (const auto fate = m_writing->intake().add(*run, record); !fate) return std::unexpected(fate.error());
            }
            if (const auto sealed = m_writing->intake().sealBatch(*run, m_fixture.clock.now()); !sealed) return sealed;
            return m_writing->intake().finishRun(*run, {n, n, n, 0, 0}, m_fixture.clock.now());
        });
        ASSERT_TRUE(done) << done.error().message;
    }

    /// False: nothing is left to be answered of this item.
    bool answer(const std::string& id, const std::vector<std::string>& labels, ArmChoice arm = ArmChoice::AlwaysBlind, const std::string& who = "ada") {
        ReviewSession session(*m_writing, m_fixture.clock, {who, "s"}, arm);
        const auto claimed = session.review.claim(id);
        if (!claimed) return false;
        Answer answer;
        answer.labels = m_fixture.taxonomy().labelSet(labels).value();
        return session.review.decide(claimed->item.id, answer).has_value();
    }

    TrafficTable table(bool withScores = false) {
        const auto reading = m_fixture.open(ports::Access::ReadOnly);
        auto read = readTraffic(*reading, {}, m_fixture.clock.now(), withScores);
        EXPECT_TRUE(read) << read.error().message;
        return std::move(*read);
    }

    ports::Workspace& workspace() { return *m_writing; }

private:
    routing::Policy m_policy;
    test::WorkspaceFixture m_fixture;
    std::unique_ptr<ports::Workspace> m_writing = m_fixture.open();
};

}  // namespace docket::services
