#include "core/services/agreement/agreement_studies.h"
#include "core/services/follow_ups/follow_up_steps.h"
#include "core/services/review/review_session.h"
#include "core/services/taxonomy/taxonomy_drafts.h"
#include "core/services/taxonomy/taxonomy_publishing.h"
#include "core/services/workspace/resumed_workspaces.h"
#include "tests/support/workspace_builder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace docket {
namespace {

using services::AgreementStudies;
using services::Publication;
using services::Published;
using services::ReviewSession;
using services::TaxonomyPublishing;
using taxonomy::Disposition;

constexpr int decided = 240;

/// 240 items that ada has decided: every fourth as refund, the others as billing; and 800 that wait.
class FollowUpsTest : public ::testing::Test {
protected:
    static routing::Policy policy() {
        routing::Policy policy;
        policy.auditRate = 0;
        return policy;
    }

    void SetUp() override {
        m_workspace = m_fixture.open();
        m_fixture.addItems(*m_workspace, decided);
        auto ada = session("ada");
        for (int i = 0; i < decided; ++i) {
            const auto claimed = ada.review.claim();
            ASSERT_TRUE(claimed && *claimed);
            ASSERT_TRUE(ada.review.decide((*claimed)->item.id, answer(i % 4 == 0 ? "refund" : "billing")));
        }
        m_fixture.addItems(*m_workspace, 800, "billing", "w-");
    }

    ReviewSession session(const std::string& reviewer) { return {*m_workspace, m_fixture.clock, {reviewer, reviewer + "-s"}}; }
    LabelId label(std::string_view key) const { return m_fixture.taxonomy().findByKey(key)->id; }
    Answer answer(std::string_view key) const {
        Answer answer;
        answer.labels = {label(key)};
        return answer;
    }

    /// refund is archived in favour of other; decisions on billing are treated as is said.
    Publication publication(Disposition billing) const {
        std::vector<taxonomy::Label> labels(m_fixture.taxonomy().labels().begin(), m_fixture.taxonomy().labels().end());
        for (taxonomy::Label& each : labels) each.isArchived = each.key == "refund";
        Publication publication{1, taxonomy::Taxonomy::make(taxonomy::TaskKind::Single, std::move(labels), 2).value(), {}, "refund is other now", false};
        publication.step.treatments.push_back({label("refund"), Disposition::CarryOver, label("other"), {}});
        publication.step.treatments.push_back({label("billing"), billing, label("billing"), {}});
        publication.step.successions.push_back({label("refund"), {label("other")}});
        return publication;
    }
    Result<Published> publish(const Publication& publication, const services::ProgressSink& progress = {}) {
        services::Writer writer(m_fixture.open());
        return TaxonomyPublishing(writer, m_fixture.clock, "lead").publish(publication, {}, progress);
    }

    /// Labels of what stands, by key, as an export reads them.
    std::map<std::string, int> resolved() {
        std::map<std::string, int> labels;
        auto reader = m_fixture.open(ports::Access::ReadOnly);
        const auto visited = reader->records().visit({ports::RecordScope::Resolved, ports::Records::Detail::AnswerOnly}, [&](const ports::Record& record) -> Result<> {
            ++labels[std::string(m_fixture.taxonomy().keyOf(record.resolution->labels.at(0)))];
            return {};
        });
        EXPECT_TRUE(visited);
        return labels;
    }
    std::int64_t standing() {
        std::int64_t decisions = 0;
        auto reader = m_fixture.open(ports::Access::ReadOnly);
        EXPECT_TRUE(reader->records().visitDecisions(std::nullopt, [&](const ports::DecisionRow&) -> Result<> { return ++decisions, Result<>(); }));
        return decisions;
    }
    bool isAnythingLeft() { return services::hasFollowUps(*m_workspace).value(); }
    std::int64_t count(const std::string& sql) const { return SQLite::Database(m_fixture.path().string()).execAndGet(sql).getInt64(); }

    test::WorkspaceFixture m_fixture{test::taxonomyOf({"billing", "refund", "other"}), policy()};
    std::unique_ptr<ports::Workspace> m_workspace;
};

/// What a program leaves that is killed after its first step: the steps that follow are kept from the file.
class KilledInBetween {
public:
    explicit KilledInBetween(const test::WorkspaceFixture& fixture) : m_saved(fixture.path().string() + ".saved"), m_path(fixture.path()) {}
    /// Called with each progress.
    void see() {
        if (std::filesystem::exists(m_saved) || SQLite::Database(m_path.string()).execAndGet("SELECT count(*) FROM follow_ups").getInt64() == 0) return;
        SQLite::Database(m_path.string(), SQLite::OPEN_READWRITE).exec("VACUUM INTO '" + m_saved.string() + "'");
    }
    const std::filesystem::path& file() const { return m_saved; }

private:
    std::filesystem::path m_saved;
    std::filesystem::path m_path;
};

TEST_F(FollowUpsTest, WhatIsReadIsWholeAndSoundAtEachStepOfAPublication) {
    int looks = 0;
    const auto published = publish(publication(Disposition::ReviewAll), [&](const services::Progress&) {
        if (count("SELECT max(version) FROM taxonomy_versions") != 2 || ++looks % 3 != 1) return;
        EXPECT_EQ(resolved(), (std::map<std::string, int>{{"other", decided / 4}}));
        EXPECT_EQ(standing(), decided / 4);
        ASSERT_EQ(m_fixture.problems(), "");
    });
    ASSERT_TRUE(published) << published.error().message;
    EXPECT_GT(looks, 1) << "it went in steps";
    EXPECT_EQ(published->impact.itemsToReview, decided * 3 / 4);
    EXPECT_FALSE(isAnythingLeft());
    EXPECT_EQ(resolved(), (std::map<std::string, int>{{"other", decided / 4}}));
    EXPECT_EQ(count("SELECT count(*) FROM events WHERE kind = 'reopened'"), decided * 3 / 4);
    EXPECT_EQ(m_fixture.problems(), "");
}

TEST_F(FollowUpsTest, AnItemIsCaughtUpBeforeAnythingElseHappensToIt) {
    std::optional<ItemId> again;
    const auto published = publish(publication(Disposition::ReviewAll), [&](const services::Progress&) {
        if (again || count("SELECT count(*) FROM follow_ups") == 0) return;
        again = m_workspace->followUps().next(1000)->items.back();
        const auto name = m_workspace->items().find(*again).value()->externalId;
        auto bo = session("bo");
        ASSERT_TRUE(bo.review.claim(name)) << "it is to be reviewed again";
        ASSERT_TRUE(bo.review.decide(*again, answer("other")));
        EXPECT_EQ(m_fixture.problems(), "");
    });
    ASSERT_TRUE(published) << published.error().message;
    ASSERT_TRUE(again);
    EXPECT_EQ(m_workspace->queue().find(*again).value()->state, QueueState::Resolved) << "what was decided under the new version stands";
    EXPECT_EQ(count("SELECT count(*) FROM events WHERE kind = 'reopened'"), decided * 3 / 4);
    EXPECT_EQ(m_fixture.problems(), "");
}

TEST_F(FollowUpsTest, WhatWasLeftIsFinishedWhenTheWorkspaceIsOpened) {
    KilledInBetween killed(m_fixture);
    ASSERT_TRUE(publish(publication(Disposition::ReviewAll), [&](const services::Progress&) { killed.see(); }));
    ASSERT_TRUE(std::filesystem::exists(killed.file()));
    const auto left = m_fixture.files.open(killed.file(), ports::Access::ReadOnly).value();
    EXPECT_TRUE(services::hasFollowUps(*left).value());
    EXPECT_TRUE(m_fixture.files.verify(killed.file()).value().empty());

    services::ResumedWorkspaces resumed(std::make_unique<storage::SqliteWorkspaceFiles>(m_fixture.clock), m_fixture.clock);
    const auto opened = resumed.open(killed.file(), ports::Access::ReadWrite);
    ASSERT_TRUE(opened);
    EXPECT_FALSE(services::hasFollowUps(**opened).value());
    EXPECT_EQ((*opened)->queue().counts(m_fixture.clock.now())->resolved, decided / 4);
    EXPECT_TRUE(m_fixture.files.verify(killed.file()).value().empty());
}

TEST_F(FollowUpsTest, APlanKeepsUpWithWhatIsDecidedWhileItIsRead) {
    auto writing = m_fixture.open();
    ReviewSession cem(*writing, m_fixture.clock, {"cem", "cem-s"});
    int between = 0;
    const auto published = publish(publication(Disposition::ReviewAll), [&](const services::Progress&) {
        if (between > 0 || count("SELECT max(version) FROM taxonomy_versions") != 1) return;
        for (; between < 60; ++between) {
            const auto claimed = cem.review.claim();
            ASSERT_TRUE(claimed && *claimed);
            ASSERT_TRUE(cem.review.decide((*claimed)->item.id, answer(between % 2 == 0 ? "billing" : "other")));
        }
        ASSERT_TRUE(cem.actions.undo());
    });
    if (between == 0) GTEST_SKIP() << "no progress was reported while it was read";
    ASSERT_TRUE(published) << published.error().message;
    EXPECT_EQ(published->impact.decisions, decided + 59);
    EXPECT_EQ(published->impact.itemsToReview, decided * 3 / 4 + 30);
    EXPECT_EQ(resolved(), (std::map<std::string, int>{{"other", decided / 4 + 29}}));
    EXPECT_EQ(m_fixture.problems(), "");
}

TEST_F(FollowUpsTest, ANameTouchesNothingThatWasDecidedAndTheFiguresSaySo) {
    std::vector<taxonomy::Label> labels(m_fixture.taxonomy().labels().begin(), m_fixture.taxonomy().labels().end());
    for (taxonomy::Label& each : labels) each.name = each.key == "billing" ? "Invoices" : each.name;
    const Publication publication{1, taxonomy::Taxonomy::make(taxonomy::TaskKind::Single, std::move(labels), 2).value(), {}, "Another name", false};
    const auto predictions = TaxonomyPublishing::predictions(*m_workspace, publication).value();
    const auto foreseen = TaxonomyPublishing::foresee(*m_workspace, publication, m_fixture.clock.now()).value();
    const auto published = publish(publication);
    ASSERT_TRUE(published) << published.error().message;
    EXPECT_EQ(published->impact, foreseen);
    ASSERT_EQ(foreseen.labels.size(), 1U);
    EXPECT_EQ(foreseen.labels[0].decisions, decided * 3 / 4);
    EXPECT_EQ(foreseen.labels[0].carried, decided * 3 / 4);
    EXPECT_EQ(foreseen.decisions, decided);
    EXPECT_EQ(foreseen.unchanged, decided / 4);
    EXPECT_EQ(foreseen.itemsToReview, 0);
    EXPECT_EQ(foreseen.waiting, 800);
    ASSERT_EQ(predictions.size(), 1U);
    EXPECT_EQ(predictions[0].predictions, decided + 800);
    EXPECT_EQ(predictions[0].waiting, 800);
    EXPECT_FALSE(isAnythingLeft());
    EXPECT_EQ(m_fixture.problems(), "");
}

TEST_F(FollowUpsTest, AnAnswerUnderTheOldVersionThatIsAskedForAgainAtOnceCanBeGivenAgain) {
    auto bo = session("bo");
    const auto held = bo.review.claim().value().value();
    ASSERT_TRUE(m_workspace->queue().setHandling(held.item.id, 100, std::nullopt));
    ASSERT_TRUE(publish(publication(Disposition::ReviewAll)));
    const auto first = bo.review.decideAndClaim(held.item.id, answer("billing"));
    ASSERT_TRUE(first) << first.error().message;
    ASSERT_TRUE(first->next);
    EXPECT_EQ(first->next->item.id, held.item.id);
    const auto second = bo.review.decideAndClaim(held.item.id, answer("other"));
    ASSERT_TRUE(second) << second.error().message;
    EXPECT_EQ(m_workspace->queue().find(held.item.id).value()->state, QueueState::Resolved);
}

TEST_F(FollowUpsTest, ADraftThatIsChangedMeanwhileIsNotPublished) {
    services::TaxonomyDrafts lead(*m_workspace, m_fixture.clock, "lead");
    ASSERT_TRUE(lead.open());
    auto next = publication(Disposition::ReviewAll);
    next.isDraft = true;
    bool isChanged = false;
    const auto published = publish(next, [&](const services::Progress&) {
        if (isChanged) return;
        auto opened = lead.open();
        ASSERT_TRUE(opened);
        taxonomy::Label renamed = *opened->draft.find(label("other"));
        renamed.name = "Something else";
        ASSERT_TRUE(lead.apply(opened->draft.change(renamed).value()));
        isChanged = true;
    });
    ASSERT_TRUE(isChanged);
    ASSERT_FALSE(published);
    EXPECT_EQ(published.error().kind, ErrorKind::Conflict);
    EXPECT_TRUE(m_workspace->taxonomyDrafts().head().value()) << "what was entered is kept";
    EXPECT_EQ(m_workspace->rules().inForce()->taxonomy, 1);
}

TEST_F(FollowUpsTest, AVersionTakenBackGoesInStepsToo) {
    ASSERT_TRUE(publish(publication(Disposition::ReviewAll)));
    auto back = TaxonomyPublishing::takeBack(*m_workspace);
    ASSERT_TRUE(back);
    int looks = 0;
    ASSERT_TRUE(publish(*back, [&](const services::Progress&) {
        if (count("SELECT max(version) FROM taxonomy_versions") != 3) return;
        ++looks;
        EXPECT_EQ(resolved(), (std::map<std::string, int>{{"billing", decided * 3 / 4}, {"refund", decided / 4}}));
        ASSERT_EQ(m_fixture.problems(), "");
    }));
    EXPECT_GT(looks, 0);
    EXPECT_EQ(resolved(), (std::map<std::string, int>{{"billing", decided * 3 / 4}, {"refund", decided / 4}}));
    EXPECT_EQ(m_fixture.problems(), "");
}

TEST_F(FollowUpsTest, ALargeStudyIsBegunAndEndedInSteps) {
    int looks = 0;
    services::Writer writer(m_fixture.open());
    AgreementStudies studies(writer, m_fixture.clock, "lead");
    services::StudyRequest request;
    request.items = 250;
    std::vector<ItemId> taken;
    const auto study = studies.draw(request, {}, [&](const services::Progress&) {
        if (++looks == 1) {
            // Somebody takes items that were drawn and are not in the study yet.
            auto drawn = m_workspace->studies().nextDrawn(1000).value();
            for (std::size_t i = 0; i < 5; ++i) {
                taken.push_back(drawn[drawn.size() - 1 - i].item.item);
                auto bo = session("bo");
                ASSERT_TRUE(bo.review.claim(m_workspace->items().find(taken.back()).value()->externalId));
                ASSERT_TRUE(bo.review.decide(taken.back(), answer("billing")));
            }
        }
        ASSERT_EQ(m_fixture.problems(), "");
    });
    ASSERT_TRUE(study) << study.error().message;
    EXPECT_GT(looks, 0);
    EXPECT_FALSE(isAnythingLeft());
    const auto items = m_workspace->studies().itemsOf(1).value();
    EXPECT_EQ(items.size(), 250U) << "others were drawn in the place of those that were taken";
    for (const StudyItem& item : items) EXPECT_EQ(std::ranges::count(taken, item.item), 0);
    EXPECT_EQ(m_fixture.problems(), "");

    for (const char* reviewer : {"bo", "cem", "dana"}) {
        auto each = session(reviewer);
        ASSERT_TRUE(each.review.decide((*each.review.claim())->item.id, answer("billing")));
    }
    const auto ended = studies.end();
    ASSERT_TRUE(ended) << ended.error().message;
    EXPECT_EQ(ended->answered + ended->unfinished, 250);
    EXPECT_EQ(ended->answered, 1);
    EXPECT_FALSE(isAnythingLeft());
    EXPECT_FALSE(m_workspace->studies().open().value());
    EXPECT_EQ(m_fixture.problems(), "");
}

TEST_F(FollowUpsTest, OfNothingThatIsInForceAreAProblem) {
    m_workspace.reset();
    SQLite::Database(m_fixture.path().string(), SQLite::OPEN_READWRITE).exec("INSERT INTO follow_ups VALUES (1, 1, 9, 'eve', x'00')");
    EXPECT_NE(m_fixture.problems(), "");
}

}  // namespace
}  // namespace docket
