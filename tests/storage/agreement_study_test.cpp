#include "core/services/agreement/agreement_report.h"
#include "core/services/agreement/agreement_studies.h"
#include "core/services/agreement/study_draw.h"
#include "core/services/queue/item_browser.h"
#include "core/services/review/review_session.h"
#include "tests/support/workspace_builder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace docket {
namespace {

using services::AgreementReport;
using services::AgreementStudies;
using services::ClaimedItem;
using services::ReviewSession;
using services::StudyRequest;
using test::WorkspaceFixture;

/// 20 items predicted as billing, of which routing escalates the 7 most doubtful, and 5 as refund.
class AgreementStudyTest : public ::testing::Test {
protected:
    static routing::Policy policy() {
        routing::Policy policy;
        policy.threshold = 0.29;
        policy.auditRate = 0;
        policy.suggestion = routing::SuggestionMode::Assisted;
        return policy;
    }

    void SetUp() override {
        m_workspace = m_fixture.open();
        m_fixture.addItems(*m_workspace, 20);
        m_fixture.addItems(*m_workspace, 5, "refund", "r-");
    }

    /// Of as few items as there are, unless the request says otherwise.
    Result<AgreementStudy> draw(const StudyRequest& request = {.seed = {}, .note = {}, .fewest = 1}) {
        services::Writer writer(m_fixture.open());
        return AgreementStudies(writer, m_fixture.clock, "lead").draw(request);
    }
    services::EndedStudy end() {
        services::Writer writer(m_fixture.open());
        const auto ended = AgreementStudies(writer, m_fixture.clock, "lead").end();
        EXPECT_TRUE(ended) << ended.error().message;
        return *ended;
    }
    /// With figures of as few items as there are.
    AgreementReport report(services::AgreementRequest request = {}) {
        request.fewest = 1;
        auto read = services::readAgreement(*m_workspace, request, m_fixture.clock.now());
        EXPECT_TRUE(read) << read.error().message;
        return std::move(*read);
    }

    ReviewSession session(const std::string& reviewer) { return {*m_workspace, m_fixture.clock, {reviewer, reviewer + "-s"}}; }
    LabelId label(std::string_view key) const { return m_fixture.taxonomy().findByKey(key)->id; }
    Answer answer(std::string_view key) const {
        Answer answer;
        answer.labels = {label(key)};
        return answer;
    }
    ItemId item(std::string_view id) { return m_workspace->items().findByExternalId(id).value().value(); }
    QueueEntry entry(std::string_view id) { return m_workspace->queue().find(item(id)).value().value(); }
    bool isQueued(std::string_view id) { return m_workspace->queue().find(item(id)).value().has_value(); }
    /// Each of them answers the item with the label that stands beside their name.
    void decide(const std::string& id, const std::vector<std::pair<std::string, std::string>>& answers) {
        for (const auto& [reviewer, key] : answers) {
            auto desk = session(reviewer);
            const auto claimed = desk.review.claim(id);
            ASSERT_TRUE(claimed) << claimed.error().message;
            const auto decided = desk.review.decide(claimed->item.id, answer(key));
            ASSERT_TRUE(decided) << decided.error().message;
        }
    }
    void expectSound() const { EXPECT_EQ(m_fixture.problems(), ""); }

    WorkspaceFixture m_fixture{test::taxonomyOf({"billing", "refund", "other"}), policy()};
    std::unique_ptr<ports::Workspace> m_workspace;
};

TEST_F(AgreementStudyTest, DrawsFromWhatWaitsAndFromWhatWasAccepted) {
    EXPECT_FALSE(isQueued("t-20")) << "routing accepted it";
    const auto before = m_workspace->records().counts().value();
    const auto study = draw();
    ASSERT_TRUE(study) << study.error().message;
    EXPECT_EQ(study->number, 1);
    EXPECT_EQ(study->strata, (std::vector<StudyStratum>{{label("billing"), 20, 20}, {label("refund"), 5, 5}}));
    EXPECT_EQ(study->items(), 25);
    EXPECT_EQ(entry("t-20").reasons, ReasonSet{Reason::AgreementStudy}) << "the audit has no part in it";
    EXPECT_EQ(entry("t-20").state, QueueState::Queued);
    const auto after = m_workspace->records().counts().value();
    EXPECT_EQ(after.autoAccepted, before.autoAccepted) << "routing decided as it did";
    auto reasons = before.byReason;
    reasons[static_cast<std::size_t>(Reason::AgreementStudy)] = 17;
    EXPECT_EQ(after.byReason, reasons) << "the accepted ones";
    expectSound();
}

/// Before there was a reason for it, an entry that a study brought in was stored as one of the audit sample.
TEST_F(AgreementStudyTest, AnEarlierStudyIsNoAuditEither) {
    ASSERT_TRUE(draw());
    SQLite::Database(m_fixture.path().string(), SQLite::OPEN_READWRITE).exec("UPDATE queue SET reasons = 256 WHERE reasons = 1024");
    EXPECT_EQ(entry("t-20").reasons, ReasonSet{Reason::AgreementStudy});
    const auto counts = m_workspace->records().counts().value();
    EXPECT_EQ(counts.byReason[static_cast<std::size_t>(Reason::AuditSample)], 0);
    EXPECT_EQ(counts.byReason[static_cast<std::size_t>(Reason::AgreementStudy)], 17);
    search::ItemFilter audit;
    audit.reasons = {Reason::AuditSample};
    EXPECT_EQ(m_workspace->list().count(audit).value(), 0);
    search::ItemFilter test;
    test.reasons = {Reason::AgreementStudy};
    EXPECT_EQ(m_workspace->list().count(test).value(), 17);
    ASSERT_TRUE(m_workspace->records().visit({ports::RecordScope::All, ports::Records::Detail::WithoutHistory, {}}, [](const ports::Record& record) -> Result<> {
        EXPECT_FALSE(record.entry && record.entry->reasons.has(Reason::AuditSample)) << record.externalId;
        return {};
    }));
}

TEST_F(AgreementStudyTest, TheSameSeedDrawsTheSame) {
    const auto ids = [&](std::uint64_t seed) {
        std::vector<std::int64_t> drawn;
        const auto draw = services::drawStudy(*m_workspace, 10, seed);
        for (const auto& one : draw->items) drawn.push_back(one.item.value);
        return drawn;
    };
    EXPECT_EQ(ids(1).size(), 10U);
    EXPECT_EQ(ids(1), ids(1));
    EXPECT_NE(ids(1), ids(2));
}

TEST_F(AgreementStudyTest, DrawsNothingThatSomebodyHasTouched) {
    auto ada = session("ada");
    ASSERT_TRUE(ada.review.decide(ada.review.claim("t-1")->item.id, answer("billing")));
    ASSERT_TRUE(ada.actions.undo());
    ASSERT_TRUE(ada.review.releaseAll());
    ASSERT_TRUE(ada.review.flag(ada.review.claim("t-2")->item.id, "look"));
    ASSERT_TRUE(ada.review.claim("t-3"));
    ASSERT_TRUE(ada.review.skip(ada.review.claim("t-4")->item.id));
    const auto drawn = services::drawStudy(*m_workspace, 100, 1);
    ASSERT_TRUE(drawn);
    EXPECT_EQ(drawn->eligible, 21);
    for (const auto& one : drawn->items) {
        for (const char* id : {"t-1", "t-2", "t-3", "t-4"}) EXPECT_NE(one.item, item(id)) << id;
    }
}

TEST_F(AgreementStudyTest, RefusesWhatSaysTooLittleOrIsTwiceAtATime) {
    StudyRequest request;
    request.items = 29;
    const auto few = draw(request);
    EXPECT_EQ(few.error().kind, ErrorKind::InvalidInput);
    EXPECT_THAT(few.error().message, testing::HasSubstr("A study of 29 items says too little: under 30 no agreement is computed"));
    request.items = 30;
    const auto lacking = draw(request);
    EXPECT_EQ(lacking.error().kind, ErrorKind::Conflict);
    EXPECT_THAT(lacking.error().message, testing::HasSubstr("Only 25 items could be drawn, and under 30"));
    request.items = 100;
    request.reviewers = 2;
    EXPECT_EQ(draw(request).error().kind, ErrorKind::InvalidInput);
    request.reviewers = 6;
    EXPECT_EQ(draw(request).error().kind, ErrorKind::InvalidInput);
    request.reviewers = 3;
    request.note = "\xff";
    EXPECT_EQ(draw(request).error().kind, ErrorKind::InvalidInput);
    ASSERT_TRUE(draw());
    EXPECT_EQ(draw().error().kind, ErrorKind::Conflict);
    expectSound();
    end();
    services::Writer writer(m_fixture.open());
    EXPECT_EQ(AgreementStudies(writer, m_fixture.clock, "lead").end().error().kind, ErrorKind::Conflict);
}

TEST_F(AgreementStudyTest, HidesTheModelFromEverybodyAndInEveryMode) {
    ASSERT_TRUE(draw());
    ReviewSession eager(*m_workspace, m_fixture.clock, {"eve", "s"}, services::ArmChoice::AlwaysAssisted);
    auto claimed = eager.review.claim("t-1");
    ASSERT_TRUE(claimed);
    EXPECT_EQ(claimed->arm, Arm::Blind);
    EXPECT_EQ(claimed->suggestion, std::nullopt);
    EXPECT_FALSE(claimed->isSuggestionVisible);
    EXPECT_EQ(eager.review.reveal(claimed->item.id).error().kind, ErrorKind::Conflict);
    const auto decided = eager.review.decide(claimed->item.id, answer("refund"));
    ASSERT_TRUE(decided);
    EXPECT_EQ(decided->overturns, std::nullopt);
    EXPECT_EQ(decided->state, QueueState::InReview);
    EXPECT_EQ(eager.review.reveal(claimed->item.id).error().kind, ErrorKind::Conflict) << "nor is there anything to compare";
    expectSound();
}

TEST_F(AgreementStudyTest, TheListGivesNoneOfItsItemsAway) {
    ASSERT_TRUE(draw());
    decide("t-1", {{"ada", "refund"}});
    services::ItemBrowser browser(*m_workspace, m_fixture.clock, "ada");
    EXPECT_TRUE(browser.rules()->isBlind) << "though the policy is assisted";
    for (const char* id : {"t-1", "t-20"}) {
        const auto detail = browser.detail(item(id));
        ASSERT_TRUE(detail) << detail.error().message;
        EXPECT_TRUE(detail->row.isMasked);
        EXPECT_EQ(detail->prediction, std::nullopt);
        EXPECT_EQ(detail->hiddenEvents, 0) << "the draw is not even counted";
        for (const auto& event : detail->history) EXPECT_TRUE(std::holds_alternative<review::Decided>(event.fact));
        EXPECT_EQ(detail->row.item.entry->reviewsRequired, 1);
    }
    end();
    EXPECT_FALSE(browser.rules()->isBlind);
    EXPECT_NE(browser.detail(item("t-1"))->prediction, std::nullopt);
}

TEST_F(AgreementStudyTest, ItsItemsComeFirstAndAreGivenToAsManyAsItAsksFor) {
    m_fixture.addItems(*m_workspace, 3, "other", "late-");
    ASSERT_TRUE(draw());
    m_fixture.addItems(*m_workspace, 3, "other", "later-");  // one of them is escalated
    for (const std::string reviewer : {"ada", "bob", "cem"}) {
        auto desk = session(reviewer);
        for (int n = 0; n < 28; ++n) {
            const auto claimed = desk.review.claim();
            ASSERT_TRUE(claimed && *claimed);
            EXPECT_EQ((*claimed)->arm, Arm::Blind);
            EXPECT_NE((*claimed)->item.externalId, "later-1") << "it waits behind the study";
            ASSERT_TRUE(desk.review.decide((*claimed)->item.id, answer("billing")));
        }
    }
    auto dan = session("dan");
    const auto left = dan.review.claim();
    ASSERT_TRUE(left && *left);
    EXPECT_EQ((*left)->item.externalId, "later-1") << "nothing of the study is left for a fourth";
    EXPECT_EQ(report().itemsByAnswers, (std::vector<std::int64_t>{0, 0, 0, 28}));
    expectSound();
}

TEST_F(AgreementStudyTest, CountsOfEachTheFirstAnswerThatWasNotTakenBack) {
    ASSERT_TRUE(draw());
    decide("t-1", {{"ada", "billing"}, {"bob", "billing"}});
    decide("t-1", {{"ada", "refund"}});  // changes their mind
    auto cem = session("cem");
    ASSERT_TRUE(cem.review.decide(cem.review.claim("t-1")->item.id, answer("other")));
    ASSERT_TRUE(cem.actions.undo());
    EXPECT_EQ(report().itemsByAnswers, (std::vector<std::int64_t>{24, 0, 1, 0}));
    EXPECT_EQ(report().figures.observed.value, 1.0) << "as it was first said";
    ASSERT_TRUE(cem.review.decide(item("t-1"), answer("refund")));
    EXPECT_EQ(report().itemsByAnswers, (std::vector<std::int64_t>{24, 0, 0, 1}));
    EXPECT_DOUBLE_EQ(*report().figures.observed.value, 1.0 / 3);
    ASSERT_TRUE(cem.actions.undo());
    ASSERT_TRUE(cem.actions.redo());
    EXPECT_EQ(report().figures.ratings, 3);
    expectSound();
}

TEST_F(AgreementStudyTest, AnAnswerAfterALookDoesNotCount) {
    auto ada = session("ada");
    const auto looked = ada.review.claim("t-1");
    ASSERT_TRUE(looked);
    ASSERT_TRUE(draw()) << "an item in somebody's hands is not drawn";
    EXPECT_TRUE(ada.review.reveal(looked->item.id));
    EXPECT_EQ(report().study.items(), 24);
}

TEST_F(AgreementStudyTest, DisputesAndResolvesAsEveryItemDoes) {
    ASSERT_TRUE(draw());
    decide("t-1", {{"ada", "billing"}, {"bob", "refund"}, {"cem", "other"}});
    decide("t-20", {{"ada", "billing"}, {"bob", "refund"}});
    EXPECT_EQ(entry("t-1").state, QueueState::InDispute);
    EXPECT_EQ(entry("t-20").state, QueueState::InReview);
    decide("t-20", {{"cem", "refund"}});
    EXPECT_EQ(entry("t-20").state, QueueState::Resolved);
    expectSound();
}

TEST_F(AgreementStudyTest, SaysWhatIsUndefinedAndWhy) {
    ASSERT_TRUE(draw());
    const auto empty = report();
    EXPECT_EQ(empty.figures.alpha.value, std::nullopt);
    EXPECT_EQ(empty.figures.alpha.undefined, agreement::Undefined::NoItems);
    EXPECT_TRUE(empty.reviewers.empty());
    EXPECT_TRUE(empty.findings.empty());
    decide("t-1", {{"ada", "billing"}});
    EXPECT_EQ(report().figures.observed.undefined, agreement::Undefined::FewerThanTwoRatings);
}

TEST_F(AgreementStudyTest, NamesWeakLabelsFirstWithWhatTheChecksSay) {
    ASSERT_TRUE(draw());
    decide("t-1", {{"ada", "billing"}, {"bob", "billing"}, {"cem", "billing"}});
    decide("r-1", {{"ada", "refund"}, {"bob", "other"}, {"cem", "refund"}});
    const auto read = report();
    ASSERT_EQ(read.figures.labels.size(), 3U);
    EXPECT_EQ(read.figures.labels[0].label, label("other"));
    EXPECT_DOUBLE_EQ(*read.figures.labels[0].specific.value, 0);
    EXPECT_EQ(read.figures.labels[1].label, label("refund"));
    EXPECT_DOUBLE_EQ(*read.figures.labels[1].specific.value, 0.5) << "of the 4 other answers beside a refund 2 are refunds";
    EXPECT_FALSE(read.isUnderTarget(read.figures.labels[2]));
    ASSERT_EQ(read.figures.confusions.size(), 1U);
    EXPECT_FALSE(read.findingsOf(label("refund")).empty()) << "it has no definition";
    for (const auto& finding : read.findings) {
        EXPECT_TRUE(std::ranges::any_of(finding.labels, [&](LabelId id) { return id == label("refund") || id == label("other"); }));
    }
}

TEST_F(AgreementStudyTest, EndedItHoldsNothingUp) {
    const double before = entry("t-1").priority;
    ASSERT_TRUE(draw());
    decide("t-1", {{"ada", "billing"}});
    decide("t-20", {{"ada", "billing"}, {"bob", "refund"}});
    decide("t-19", {{"ada", "billing"}, {"bob", "billing"}, {"cem", "billing"}});
    const auto ended = end();
    EXPECT_EQ(ended.answered, 1);
    EXPECT_EQ(ended.unfinished, 24);
    EXPECT_EQ(entry("t-1").state, QueueState::Resolved) << "the policy asks for one answer";
    EXPECT_EQ(entry("t-2").state, QueueState::Queued);
    EXPECT_EQ(entry("t-18").state, QueueState::Dismissed) << "accepted automatically, as before";
    EXPECT_EQ(entry("t-20").state, QueueState::InDispute);
    EXPECT_DOUBLE_EQ(entry("t-1").priority, before);
    EXPECT_EQ(report().itemsByAnswers, (std::vector<std::int64_t>{22, 1, 1, 1})) << "what was said in it stays";
    decide("t-20", {{"ada", "refund"}});
    EXPECT_EQ(report().figures.ratings, 6) << "what is said after it does not count";
    auto dan = session("dan");
    EXPECT_EQ(dan.review.claim("t-18").error().kind, ErrorKind::Conflict);
    const auto claimed = dan.review.claim("t-2");
    ASSERT_TRUE(claimed) << claimed.error().message;
    EXPECT_TRUE(claimed->isSuggestionVisible) << "as the policy has it";
    ASSERT_TRUE(dan.review.releaseAll());
    expectSound();
    ASSERT_TRUE(draw()) << "and the next one draws from what is left";
    EXPECT_EQ(report().study.number, 2);
    EXPECT_EQ(report({1, std::nullopt}).figures.ratings, 6);
    expectSound();
}

TEST_F(AgreementStudyTest, AFurtherDoubtfulPredictionBringsAnItemBack) {
    ASSERT_TRUE(draw());
    const auto predictAgain = [&](const std::string& id, const std::string& model) {
        const auto done = ports::inTransaction(*m_workspace, [&]() -> Result<> {
            const auto run = m_workspace->intake().startRun({"more.jsonl", "jsonl", 1, 1, m_fixture.clock.now(), false});
            ports::IncomingRecord record;
            record.externalId = id;
            record.hasText = false;
            record.metadata = "{}";
            record.hasPrediction = true;
            record.model = model;
            record.labels = LabelSet{label("other")};
            record.outcome = {ReasonSet{Reason::LowConfidence}, 50, 2, {3'600'000}};
            EXPECT_EQ(m_workspace->intake().add(*run, record).value(), ports::RecordFate::NewPrediction);
            if (const auto sealed = m_workspace->intake().sealBatch(*run, m_fixture.clock.now()); !sealed) return sealed;
            return m_workspace->intake().finishRun(*run, {1, 0, 1, 0, 0}, m_fixture.clock.now());
        });
        ASSERT_TRUE(done) << done.error().message;
    };
    predictAgain("t-20", "m2");
    EXPECT_LT(entry("t-20").priority, 50) << "the study's stays";
    expectSound();
    end();
    EXPECT_EQ(entry("t-20").state, QueueState::Queued) << "routing asks for it now";
    EXPECT_EQ(entry("t-19").state, QueueState::Dismissed);
    predictAgain("t-19", "m2");
    EXPECT_EQ(entry("t-19").state, QueueState::Queued);
    EXPECT_EQ(m_workspace->queue().openSeats(item("t-19"), m_fixture.clock.now()).value(), 2);
    expectSound();
}

TEST_F(AgreementStudyTest, IsReadUnderTheVersionAskedFor) {
    ASSERT_TRUE(draw());
    decide("t-1", {{"ada", "billing"}, {"bob", "refund"}});
    EXPECT_EQ(report({std::nullopt, 1}).taxonomy.version(), 1);
    EXPECT_EQ(services::readAgreement(*m_workspace, {std::nullopt, 2}, m_fixture.clock.now()).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(services::readAgreement(*m_workspace, {7, std::nullopt}, m_fixture.clock.now()).error().kind, ErrorKind::NotFound);
}

TEST_F(AgreementStudyTest, VerifyFindsEveryChangeToAStudy) {
    ASSERT_TRUE(draw());
    decide("t-1", {{"ada", "billing"}});
    m_workspace.reset();
    for (const char* sql : {
             "UPDATE studies SET reviewers = 4",
             "UPDATE studies SET seed = 9",
             "UPDATE studies SET note = 'another'",
             "UPDATE studies SET begun_by = 'eve'",
             "UPDATE studies SET ended_at = 5",
             "UPDATE study_strata SET eligible = eligible + 1",
             "UPDATE study_items SET label_id = 2 WHERE item_id = 1",
             "DELETE FROM study_items WHERE item_id = 1",
             "INSERT INTO studies SELECT 2, reviewers, seed, note, taxonomy_version, begun_by, begun_at, 7 FROM studies",
             "UPDATE queue SET reviews_required = 4 WHERE item_id = 20",
             "UPDATE queue SET priority = 0 WHERE item_id = 2",
             "UPDATE queue SET open_seats = 1 WHERE item_id = 2",
         }) {
        ASSERT_EQ(m_fixture.problems(), "") << "before: " << sql;
        const auto copy = m_fixture.folder / "before.docket";
        std::filesystem::copy_file(m_fixture.path(), copy);
        ASSERT_GT(SQLite::Database(m_fixture.path().string(), SQLite::OPEN_READWRITE).exec(sql), 0) << sql;
        EXPECT_NE(m_fixture.problems(), "") << sql;
        std::filesystem::rename(copy, m_fixture.path());
        for (const char* suffix : {"-wal", "-shm"}) std::filesystem::remove(m_fixture.path().string() + suffix);
    }
}

TEST(AgreementStudyOfSets, IsDrawnByTheRarestLabelPredicted) {
    WorkspaceFixture fixture(test::taxonomyOf({"a", "b", "c"}, taxonomy::TaskKind::Multi));
    auto workspace = fixture.open();
    fixture.addItems(*workspace, 6, "a", "a-");
    fixture.addItems(*workspace, 2, "c", "c-");
    const auto done = ports::inTransaction(*workspace, [&]() -> Result<> {
        const auto run = workspace->intake().startRun({"sets.jsonl", "jsonl", 1, 1, fixture.clock.now(), false});
        for (const auto& [id, labels] : {std::pair{"ac", LabelSet{LabelId{1}, LabelId{3}}}, std::pair{"none", LabelSet{}}}) {
            ports::IncomingRecord record;
            record.externalId = id;
            record.text = id;
            record.metadata = "{}";
            record.hasPrediction = true;
            record.model = "m1";
            record.labels = labels;
            if (const auto added = workspace->intake().add(*run, record); !added) return std::unexpected(added.error());
        }
        if (const auto sealed = workspace->intake().sealBatch(*run, fixture.clock.now()); !sealed) return sealed;
        return workspace->intake().finishRun(*run, {}, fixture.clock.now());
    });
    ASSERT_TRUE(done);
    const auto drawn = services::drawStudy(*workspace, 100, 1);
    ASSERT_TRUE(drawn);
    EXPECT_EQ(drawn->strata, (std::vector<StudyStratum>{{LabelId{1}, 6, 6}, {LabelId{3}, 3, 3}, {std::nullopt, 1, 1}}));
}

}  // namespace
}  // namespace docket
