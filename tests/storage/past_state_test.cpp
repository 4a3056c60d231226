#include "core/search/search_query.h"
#include "core/services/adjudication/adjudication.h"
#include "core/services/agreement/agreement_studies.h"
#include "core/services/queue/bulk_service.h"
#include "core/services/review/review_session.h"
#include "core/services/routing/policy_publishing.h"
#include "core/services/taxonomy/taxonomy_publishing.h"
#include "core/services/team/gold_items.h"
#include "tests/support/workspace_builder.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <utility>
#include <vector>

// What is read as of an event is what was read just after it, whatever happened since.

namespace docket {
namespace {

using taxonomy::Disposition;

routing::Policy twoReviews() {
    routing::Policy policy;
    policy.auditRate = 0;
    policy.reviewsRequired["default"] = 2;
    policy.suggestion = routing::SuggestionMode::Blind;
    return policy;
}

class PastState : public ::testing::Test {
protected:
    struct Remembered {
        std::string step;
        EventId event;
        std::vector<std::string> lines;
    };

    LabelId label(std::string_view key) const { return m_fixture.taxonomy().findByKey(key)->id; }
    ItemId item(const char* id) { return m_workspace->items().findByExternalId(id).value().value(); }
    void pass() { m_fixture.clock.advance(seconds(10)); }

    void import(const std::string& prefix, int n, const std::string& model = "m1", bool ranked = false, LabelId predicted = LabelId{1}) {
        pass();
        const auto done = ports::inTransaction(*m_workspace, [&]() -> Result<> {
            auto& intake = m_workspace->intake();
            const auto run = intake.startRun({prefix, "jsonl", m_workspace->rules().inForce()->taxonomy, 1, m_fixture.clock.now(), ranked, ports::ConflictRule::Replace});
            if (!run) return std::unexpected(run.error());
            for (int i = 1; i <= n; ++i) {
                const std::string id = prefix + std::to_string(i);
                const std::string text = "Text of " + id;
                ports::IncomingRecord record;
                record.externalId = id;
                record.text = text;
                record.metadata = "{}";
                record.hasPrediction = true;
                record.model = model;
                record.labels = LabelSet{predicted};
                record.confidence = 0.1 + 0.05 * i;
                record.confidenceSource = ConfidenceSource::Stated;
                if (i % 3 != 0 && !ranked) record.outcome = {{Reason::LowConfidence}, 1 - *record.confidence, 2, minutes(60)};
                if (const auto fate = intake.add(*run, record); !fate) return std::unexpected(fate.error());
            }
            if (const auto sealed = intake.sealBatch(*run, m_fixture.clock.now()); !sealed) return sealed;
            return intake.finishRun(*run, {n, n, n, 0, 0}, m_fixture.clock.now());
        });
        ASSERT_TRUE(done) << done.error().message;
    }

    void rank() {
        pass();
        const auto done = ports::inTransaction(*m_workspace, [&]() -> Result<> {
            const auto routed = m_workspace->intake().routeWaiting({.common = 0.5}, m_fixture.clock.now(), [](const ports::WaitingPrediction& waiting) {
                return waiting.isAmongMostDoubtful ? routing::Outcome{{Reason::LowConfidence}, 0.5, 1, minutes(30)} : routing::Outcome{};
            });
            return routed ? Result<>() : std::unexpected(routed.error());
        });
        ASSERT_TRUE(done) << done.error().message;
    }

    static Answer answer(LabelId label) {
        Answer answer;
        answer.labels = {label};
        answer.certainty = Certainty::Sure;
        answer.note = "a note";
        return answer;
    }

    void decide(const std::string& reviewer, const char* id, std::string_view key) {
        pass();
        services::ReviewSession session(*m_workspace, m_fixture.clock, {reviewer, reviewer + "-s"});
        const auto claimed = session.review.claim(id);
        ASSERT_TRUE(claimed) << id << ": " << claimed.error().message;
        const auto decided = session.review.decide(claimed->item.id, answer(label(key)));
        ASSERT_TRUE(decided) << decided.error().message;
        ASSERT_TRUE(session.review.releaseAll());
    }

    void flag(const std::string& reviewer, const char* id) {
        pass();
        services::ReviewSession session(*m_workspace, m_fixture.clock, {reviewer, reviewer + "-s"});
        ASSERT_TRUE(session.review.claim(id));
        ASSERT_TRUE(session.review.flag(item(id), "look"));
        ASSERT_TRUE(session.review.releaseAll());
    }

    void undo(const std::string& reviewer) {
        pass();
        services::ReviewSession session(*m_workspace, m_fixture.clock, {reviewer, reviewer + "-s"});
        const auto undone = session.actions.undo();
        ASSERT_TRUE(undone) << undone.error().message;
        ASSERT_TRUE(session.review.releaseAll());
    }

    void rule(const char* id, std::string_view key) {
        pass();
        services::Adjudication lea(*m_workspace, m_fixture.clock, {"lea", "lea-s"});
        RulingAnswer ruling;
        ruling.labels = {label(key)};
        ruling.cause = RulingCause::Ambiguous;
        const auto claimed = lea.claim(id);
        ASSERT_TRUE(claimed) << claimed.error().message;
        const auto ruled = lea.rule(claimed->item.id, ruling);
        ASSERT_TRUE(ruled) << ruled.error().message;
        ASSERT_TRUE(lea.releaseAll());
    }

    template <class Change>
    void publish(Change change, taxonomy::VersionStep step) {
        const int inForce = m_workspace->rules().inForce()->taxonomy;
        const auto before = m_workspace->rules().taxonomy(inForce).value();
        std::vector<taxonomy::Label> labels(before.labels().begin(), before.labels().end());
        for (taxonomy::Label& each : labels) change(each);
        publish({inForce, taxonomy::Taxonomy::make(before.kind(), std::move(labels), inForce + 1).value(), std::move(step), "next", false});
    }
    void publish(const services::Publication& publication) {
        pass();
        services::Writer writer(m_fixture.open());
        const auto published = services::TaxonomyPublishing(writer, m_fixture.clock, "lead").publish(publication);
        ASSERT_TRUE(published) << published.error().message;
    }

    void reroute(double threshold, int from) {
        pass();
        services::Writer writer(m_fixture.open());
        routing::Policy next = twoReviews();
        next.threshold = threshold;
        const auto published = services::PolicyPublishing(writer, m_fixture.clock, "lead").publish({from, next, "other", {}, {}, {true, true, Timestamp{1}}});
        ASSERT_TRUE(published) << published.error().message;
        ASSERT_GT(published->rerouted.value_or(0), 0);
    }

    template <class Action>
    void handle(Action action, const char* id) {
        pass();
        services::Writer writer(m_fixture.open());
        ASSERT_TRUE(services::BulkService(writer, m_fixture.clock, "lead").run(action, {item(id)}));
    }

    static std::string text(const LabelSet& labels) {
        std::vector<std::int64_t> ids;
        for (const LabelId each : labels) ids.push_back(each.value);
        return fmt::format("{}", fmt::join(ids, "+"));
    }

    static std::string textOf(const ports::Record& record) {
        std::string line = fmt::format("{} predictions {}", record.externalId, record.predictionCount);
        if (record.waitsForRanking) line += " waits";
        if (record.prediction != nullptr) line += fmt::format(" by {}: {}", record.prediction->model, text(record.prediction->labels.value_or(LabelSet())));
        if (record.entry) {
            const QueueEntry& entry = *record.entry;
            line += fmt::format(" | reasons {} priority {} at {} due {} wants {} state {} {}", entry.reasons.bits(), entry.priority, entry.queuedAt.ms, entry.dueAt.ms, entry.reviewsRequired,
                                static_cast<int>(entry.state), entry.isFlagged);
        }
        for (std::size_t i = 0; i < record.decisions.size(); ++i) {
            line += fmt::format(" | {} {} of {} {}: {}", record.reviewers[i], record.decisions[i].stands, record.models[i], text(record.predicted[i].value_or(LabelSet())), text(record.answers[i]));
        }
        for (std::size_t i = 0; i < record.rulings.size(); ++i) line += fmt::format(" | {} ruled {}: {}", record.adjudicators[i], record.rulings[i].stands, text(record.ruled[i]));
        if (record.resolution) line += fmt::format(" | resolved {} {} by {}", text(record.resolution->labels), static_cast<int>(record.resolution->kind), record.resolution->decidedBy.value);
        return line;
    }

    static void readRecords(ports::Workspace& workspace, std::optional<int> under, std::vector<std::string>& lines) {
        using Records = ports::Records;
        for (const auto scope : {ports::RecordScope::Resolved, ports::RecordScope::Decided, ports::RecordScope::All}) {
            for (const auto detail : {Records::Detail::AnswerAndHistory, Records::Detail::WithHistory}) {
                const auto visited = workspace.records().visit({scope, detail, under}, [&](const ports::Record& record) -> Result<> {
                    lines.push_back(textOf(record));
                    return {};
                });
                EXPECT_TRUE(visited) << visited.error().message;
            }
        }
        std::vector<std::string> decisions;
        EXPECT_TRUE(workspace.records().visitDecisions(under, [&](const ports::DecisionRow& row) -> Result<> {
            decisions.push_back(fmt::format("{:05} {} {} {}", row.decision.value, row.model, text(row.labels), row.completes ? text(row.completes->labels) : "-"));
            return {};
        }));
        EXPECT_TRUE(workspace.records().visitOrigins(under, [&](const ports::DecisionOrigin& origin) -> Result<> {
            decisions.push_back(fmt::format("origin {:05} {} {}", origin.item.value, static_cast<int>(origin.exposure), origin.model));
            return {};
        }));
        std::ranges::sort(decisions);
        lines.insert(lines.end(), decisions.begin(), decisions.end());
    }

    /// Everything that a dataset could be made of, a line each. The workspace is reading.
    static std::vector<std::string> readAll(ports::Workspace& workspace) {
        std::vector<std::string> lines;
        const auto versions = workspace.rules().inForce().value();
        lines.push_back(fmt::format("versions {} {}", versions.taxonomy, versions.policy));
        readRecords(workspace, std::nullopt, lines);
        readRecords(workspace, 1, lines);
        const auto golden = workspace.gold().items().value();
        for (const GoldItem& gold : golden) lines.push_back(fmt::format("gold {} {} of {}: {}", gold.item.value, text(gold.labels), gold.taxonomyVersion, gold.note));
        const auto open = workspace.studies().open().value();
        lines.push_back(fmt::format("study {} items {}", open ? open->number : 0, open ? workspace.studies().itemsOf(open->number)->size() : 0));
        const auto counts = workspace.records().counts().value();
        lines.push_back(fmt::format("items {} accepted {} escalated {} predictions {} decisions {}", counts.items, counts.autoAccepted, counts.escalated, counts.predictions, counts.decisions));
        const auto state = workspace.records().dataState().value();
        lines.push_back(fmt::format("event {} {}", state.event.value, state.hash));
        lines.push_back(fmt::format("all {}", workspace.items().count().value()));
        lines.push_back(fmt::format("indexed {}", workspace.list().indexProgress()->isComplete()));
        search::ItemFilter filter;
        filter.query = search::parseQuery("text").value();
        filter.isEverything = true;
        lines.push_back(fmt::format("found {}", workspace.list().items(filter, {search::OrderBy::Item, false})->size()));
        return lines;
    }

    void remember(std::string step) {
        ASSERT_TRUE(ports::inTransaction(*m_workspace, [&] { return m_workspace->list().indexMore(1000); }));
        auto reader = m_fixture.open(ports::Access::ReadOnly);
        const auto lines = ports::reading(*reader, [&]() -> Result<std::vector<std::string>> { return readAll(*reader); });
        m_remembered.push_back({std::move(step), reader->records().dataState()->event, lines.value()});
    }

    void expectTheSameAsOf(const Remembered& then) {
        auto reader = m_fixture.open(ports::Access::ReadOnly);
        const auto lines = ports::readingAsOf(*reader, then.event, [&]() -> Result<std::vector<std::string>> { return readAll(*reader); });
        ASSERT_TRUE(lines) << then.step << ": " << lines.error().message;
        ASSERT_EQ(lines->size(), then.lines.size()) << "after " << then.step;
        for (std::size_t i = 0; i < lines->size(); ++i) EXPECT_EQ((*lines)[i], then.lines[i]) << "after " << then.step;
    }

    test::WorkspaceFixture m_fixture{test::taxonomyOf({"billing", "refund", "other"}), twoReviews()};
    std::unique_ptr<ports::Workspace> m_workspace = m_fixture.open();
    std::vector<Remembered> m_remembered;
};

TEST_F(PastState, IsWhatWasReadJustAfterTheEvent) {
    import("a-", 12);
    remember("an import");
    decide("ada", "a-1", "billing");
    decide("ben", "a-1", "billing");
    decide("ada", "a-2", "billing");
    decide("ben", "a-2", "refund");
    remember("decisions, one in dispute");
    undo("ben");
    remember("an undo");
    decide("ben", "a-2", "refund");
    flag("ada", "a-4");
    remember("a flag");
    rule("a-2", "other");
    remember("a ruling");
    decide("ada", "a-1", "refund");
    remember("a correction");
    import("a-", 12, "m1", false, LabelId{2});
    remember("predictions that replace others");
    import("b-", 6, "m2");
    remember("a further import");
    handle(services::SetPriority{7}, "a-5");
    handle(services::ReferToAdjudication{}, "a-7");
    remember("a priority and a referral");
    handle(services::SetPriority{9}, "a-5");
    import("r-", 6, "m1", true);
    remember("an import that waits for its ranking");
    rank();
    remember("the ranking");
    services::GoldItems gold(*m_workspace, m_fixture.clock, "lead");
    ASSERT_TRUE(gold.add("a-3", std::vector<std::string>{"billing"}, "known"));
    ASSERT_TRUE(gold.add("a-6", std::vector<std::string>{"refund"}, "known"));
    remember("gold items");
    ASSERT_TRUE(gold.add("a-3", std::vector<std::string>{"other"}, "known better"));
    ASSERT_TRUE(gold.remove("a-6"));
    remember("other gold items");
    publish([](taxonomy::Label& each) { each.isArchived = each.key == "refund"; },
            {0, std::nullopt, {{label("refund"), {label("other")}}}, {{label("refund"), Disposition::CarryOver, label("other"), {}}}});
    remember("a version that merges two labels");
    publish([](taxonomy::Label& each) { each.description = each.key == "billing" ? "What is on a bill." : each.description; },
            {0, std::nullopt, {}, {{label("billing"), Disposition::ReviewAll, label("billing"), {}}}});
    remember("a version that asks for new reviews");
    decide("cem", "a-8", "billing");
    publish(services::TaxonomyPublishing::takeBack(*m_workspace).value());
    remember("a version that was taken back");
    reroute(0.3, 1);
    remember("a rerouting");
    reroute(0.9, 2);
    remember("another");
    {
        services::Writer writer(m_fixture.open());
        pass();
        const auto drawn = services::AgreementStudies(writer, m_fixture.clock, "lead").draw({6, 3, std::nullopt, "the first", 1});
        ASSERT_TRUE(drawn) << drawn.error().message;
    }
    remember("a study");
    {
        services::Writer writer(m_fixture.open());
        pass();
        ASSERT_TRUE(services::AgreementStudies(writer, m_fixture.clock, "lead").end());
    }
    remember("its end");
    decide("dora", "b-1", "billing");
    ASSERT_TRUE(ports::inTransaction(*m_workspace, [&] { return m_workspace->recipes().save("weekly", "{}", "lead", m_fixture.clock.now()); }));
    for (const Remembered& then : m_remembered) expectTheSameAsOf(then);
    EXPECT_EQ(m_fixture.problems(), "");
}

TEST_F(PastState, EndsWithItsTransactionAndLeavesTheFileAlone) {
    import("a-", 3);
    const EventId then = m_workspace->records().dataState()->event;
    decide("ada", "a-1", "billing");
    remember("all");
    auto reader = m_fixture.open(ports::Access::ReadOnly);
    for (int round = 0; round < 2; ++round) {
        ASSERT_TRUE(ports::readingAsOf(*reader, then, [&]() -> Result<> {
            EXPECT_EQ(reader->records().counts()->decisions, 0);
            decide("ben", round == 0 ? "a-1" : "a-2", "refund");  // somebody else goes on meanwhile
            EXPECT_EQ(reader->records().counts()->decisions, 0);
            return {};
        }));
        EXPECT_EQ(reader->records().counts()->decisions, 2 + round);
    }
    EXPECT_EQ(m_fixture.problems(), "");
}

TEST_F(PastState, OfAnEventThatIsNotThereIsAnError) {
    const auto read = ports::readingAsOf(*m_workspace, EventId{99}, []() -> Result<> { return {}; });
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, ErrorKind::NotFound);
    EXPECT_TRUE(ports::inTransaction(*m_workspace, []() -> Result<> { return {}; })) << "no transaction was left open";
}

}  // namespace
}  // namespace docket
