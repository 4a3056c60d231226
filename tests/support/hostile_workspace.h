#pragma once

#include "core/services/review/review_session.h"
#include "tests/support/workspace_builder.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace docket::test {

/// What a model said of an item, as an import would hand it on.
struct SampleRecord {
    std::string id;
    std::string text;
    std::string metadata = "{}";
    std::optional<std::vector<std::string>> labels = std::nullopt;
    std::optional<double> confidence = std::nullopt;
    std::string scores = {};
    std::string rawOutput = {};
    std::string signals = {};
    std::string rationale = {};
    bool hasPrediction = true;
};

/// A workspace with texts that break careless writers, and the people who decide on them.
class HostileWorkspace {
public:
    explicit HostileWorkspace(taxonomy::Taxonomy taxonomy, const routing::Policy& rules = policy()) : fixture(std::move(taxonomy), rules), m_policy(rules) {
        writing = fixture.open();
    }

    /// Nothing is audited.
    static routing::Policy policy() {
        routing::Policy policy;
        policy.auditRate = 0;
        return policy;
    }

    void import(const std::vector<SampleRecord>& records) {
        const auto done = ports::inTransaction(*writing, [&]() -> Result<> {
            const auto run = writing->intake().startRun({"sample.jsonl", "native", 1, 1, fixture.clock.now(), false});
            if (!run) return std::unexpected(run.error());
            for (const SampleRecord& record : records) {
                if (const auto added = add(*run, record); !added) return added;
            }
            if (const auto sealed = writing->intake().sealBatch(*run, fixture.clock.now()); !sealed) return sealed;
            return writing->intake().finishRun(*run, {}, fixture.clock.now());
        });
        ASSERT_TRUE(done) << done.error().message;
    }

    using Keys = std::initializer_list<std::string_view>;
    void decide(const std::string& reviewer, const std::string& id, Keys labels, const std::string& note = {},
                services::ArmChoice arm = services::ArmChoice::AlwaysBlind) {
        services::ReviewSession session(*writing, fixture.clock, {reviewer, "sitting"}, arm);
        const auto claimed = session.review.claim(id);
        ASSERT_TRUE(claimed) << claimed.error().message;
        const auto decided = session.review.decide(claimed->item.id, answer(labels, note));
        ASSERT_TRUE(decided) << decided.error().message;
    }

    /// A blind first answer, a look at the suggestion, and a second answer.
    void compare(const std::string& reviewer, const std::string& id, Keys first, Keys second) {
        services::ReviewSession session(*writing, fixture.clock, {reviewer, "sitting"}, services::ArmChoice::AlwaysBlind);
        const auto claimed = session.review.claim(id);
        ASSERT_TRUE(claimed) << claimed.error().message;
        ASSERT_TRUE(session.review.decide(claimed->item.id, answer(first, "")));
        ASSERT_TRUE(session.review.reveal(claimed->item.id));
        ASSERT_TRUE(session.review.decide(claimed->item.id, answer(second, "on second thought")));
    }

    void undo(const std::string& reviewer) {
        services::ReviewSession session(*writing, fixture.clock, {reviewer, "sitting"}, services::ArmChoice::AlwaysBlind);
        ASSERT_TRUE(session.actions.undo());
        ASSERT_TRUE(session.review.releaseAll());
    }

    WorkspaceFixture fixture;
    std::unique_ptr<ports::Workspace> writing;

private:
    Answer answer(Keys keys, const std::string& note) {
        Answer answer;
        for (const std::string_view key : keys) answer.labels.push_back(fixture.taxonomy().findByKey(key)->id);
        answer.certainty = note.empty() ? Certainty::Sure : Certainty::Unsure;
        answer.note = note;
        answer.timeSpent = seconds(4);
        fixture.clock.advance(seconds(10));
        return answer;
    }

    Result<> add(RunId run, const SampleRecord& sample) {
        ports::IncomingRecord record;
        record.externalId = sample.id;
        record.text = sample.text;
        record.metadata = sample.metadata;
        record.createdAt = Timestamp{1'793'610'900'000};
        record.hasPrediction = sample.hasPrediction;
        if (sample.hasPrediction) {
            record.model = "m1";
            record.promptVersion = "p3";
        }
        record.rationale = sample.rationale;
        record.scores = sample.scores;
        record.rawOutput = sample.rawOutput;
        record.signals = sample.signals;
        if (sample.labels) record.labels = fixture.taxonomy().labelSet(*sample.labels).value();
        record.confidence = sample.confidence;
        if (sample.confidence) record.confidenceSource = sample.signals.empty() ? ConfidenceSource::Stated : ConfidenceSource::Agreement;
        routing::PredictionFacts facts{sample.id, std::nullopt, !sample.rawOutput.empty(), record.confidence, {}};
        if (record.labels) facts.labels = *record.labels;
        record.outcome = routing::Router(m_policy, fixture.taxonomy()).route(facts);
        if (const auto fate = writing->intake().add(run, record); !fate) return std::unexpected(fate.error());
        return {};
    }

    routing::Policy m_policy;
};

}  // namespace docket::test
