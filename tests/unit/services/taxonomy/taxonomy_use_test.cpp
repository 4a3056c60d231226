#include "core/services/taxonomy/taxonomy_use.h"

#include "core/taxonomy/lint.h"
#include "tests/support/hostile_workspace.h"

#include <gtest/gtest.h>

namespace docket::services {
namespace {

using taxonomy::LabelPair;
using taxonomy::TaskKind;
using taxonomy::Use;

routing::Policy twoReviews() {
    routing::Policy policy;
    policy.reviewsRequired["default"] = 2;
    policy.labelThresholds["refund"] = 0.95;
    policy.highImpactLabels = {"other"};
    return policy;
}

class TaxonomyUseTest : public ::testing::Test {
protected:
    void SetUp() override {
        m_writing = m_fixture.open();
        m_fixture.addItems(*m_writing, 10);  // billing, confidence 0.15 to 0.60: all escalated
    }

    LabelId label(std::string_view key) const { return m_fixture.taxonomy().findByKey(key)->id; }

    void decide(const std::string& reviewer, const std::string& item, std::string_view key) {
        ReviewSession session(*m_writing, m_fixture.clock, {reviewer, "s"}, ArmChoice::AlwaysBlind);
        const auto claimed = session.review.claim(item);
        ASSERT_TRUE(claimed) << claimed.error().message;
        Answer answer;
        answer.labels = {label(key)};
        ASSERT_TRUE(session.review.decide(claimed->item.id, answer));
    }

    Use read() {
        const auto reading = m_fixture.open(ports::Access::ReadOnly);
        auto use = readTaxonomyUse(*reading, m_fixture.clock.now());
        EXPECT_TRUE(use) << use.error().message;
        return std::move(*use);
    }

    test::WorkspaceFixture m_fixture{test::taxonomyOf({"billing", "refund", "other"}), twoReviews()};
    std::unique_ptr<ports::Workspace> m_writing;
};

TEST_F(TaxonomyUseTest, HasEveryLabelBeforeTheFirstDecision) {
    const Use use = read();
    EXPECT_EQ(use.labels.size(), 3U);
    EXPECT_EQ(use.decisions, 0);
    EXPECT_EQ(use.now, m_fixture.clock.now());
    EXPECT_EQ(use.policyThreshold, 0.8);
    EXPECT_EQ(use.labels.at(label("refund")).ownPolicyThreshold, 0.95);
    EXPECT_TRUE(use.labels.at(label("other")).isHighImpact);
    EXPECT_EQ(use.labels.at(label("billing")), taxonomy::LabelUse());
}

TEST_F(TaxonomyUseTest, CountsDecisionsAgreementsAndMixUps) {
    decide("anna", "t-1", "billing");
    decide("ben", "t-1", "billing");
    decide("anna", "t-2", "refund");
    decide("ben", "t-2", "refund");
    m_fixture.clock.advance(minutes(5));
    decide("anna", "t-3", "refund");
    decide("ben", "t-3", "billing");  // in dispute: nothing final
    const Use use = read();
    EXPECT_EQ(use.decisions, 6);
    const auto& billing = use.labels.at(label("billing"));
    EXPECT_EQ(billing.decisions, 3);
    EXPECT_EQ(billing.lastDecidedAt, m_fixture.clock.now());
    EXPECT_EQ(billing.agreements, 1);
    EXPECT_EQ(billing.predictions, 2);
    EXPECT_EQ(use.labels.at(label("other")).lastDecidedAt, std::nullopt);
    ASSERT_EQ(use.pairs.size(), 1U);
    const auto pair = LabelPair::of(label("refund"), label("billing"));
    EXPECT_EQ(use.pairs.at(pair), (taxonomy::PairUse{1, 0, 1})) << "billing was predicted where people decided refund";
    EXPECT_EQ(billing.sample.n(), 2);
    EXPECT_EQ(billing.sample.right(15), 1);
    EXPECT_EQ(billing.sample.wrong(20), 1);
}

TEST_F(TaxonomyUseTest, CountsOnlyWhatStands) {
    decide("anna", "t-1", "refund");
    ReviewSession session(*m_writing, m_fixture.clock, {"anna", "s"}, ArmChoice::AlwaysBlind);
    ASSERT_TRUE(session.actions.undo());
    EXPECT_EQ(read().decisions, 0);
    EXPECT_EQ(read().labels.at(label("refund")).decisions, 0);
}

TEST_F(TaxonomyUseTest, ReadsWhatWasDecidedUnderTheVersionInForce) {
    decide("anna", "t-1", "refund");
    decide("ben", "t-1", "refund");
    std::vector<taxonomy::Label> labels(m_fixture.taxonomy().labels().begin(), m_fixture.taxonomy().labels().end());
    labels[1].isArchived = true;
    const auto merged = taxonomy::Taxonomy::make(TaskKind::Single, labels, 2).value();
    taxonomy::VersionStep step;
    step.successions = {{label("refund"), {label("billing")}}};
    step.treatments = {{label("refund"), taxonomy::Disposition::CarryOver, label("billing"), {}}};
    const auto published = ports::inTransaction(*m_writing, [&] {
        return m_writing->rules().publish({merged, step, "merged", "anna", m_fixture.clock.now()});
    });
    ASSERT_TRUE(published) << published.error().message;
    const Use use = read();
    EXPECT_EQ(use.labels.at(label("billing")).decisions, 2);
    EXPECT_EQ(use.labels.at(label("refund")).decisions, 0);
    EXPECT_EQ(use.labels.at(label("billing")).agreements, 1);
}

TEST_F(TaxonomyUseTest, StopsWhenAsked) {
    decide("anna", "t-1", "refund");
    std::stop_source source;
    source.request_stop();
    const auto stopped = readTaxonomyUse(*m_writing, m_fixture.clock.now(), source.get_token());
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
}

TEST(TaxonomyUse, InAMultiLabelTaskEachLabelHasItsOwnScore) {
    test::HostileWorkspace sample(test::taxonomyOf({"glad", "sad", "angry"}, TaskKind::Multi));
    using Labels = std::vector<std::string>;
    sample.import({{"t-1", "one", "{}", Labels{"glad", "sad"}, 0.5, R"({"glad":0.71,"sad":0.42})"},
                   {"t-2", "two", "{}", Labels{"glad"}, 0.35, ""},
                   {"t-3", "three", "{}", Labels{"glad", "angry"}, 0.3, ""}});
    sample.decide("anna", "t-1", {"glad", "angry"});
    sample.decide("anna", "t-2", {"sad", "angry"});
    sample.decide("anna", "t-3", {"glad"});
    auto read = readTaxonomyUse(*sample.writing, sample.fixture.clock.now());
    ASSERT_TRUE(read) << read.error().message;
    const auto id = [&](std::string_view key) { return sample.fixture.taxonomy().findByKey(key)->id; };
    EXPECT_EQ(read->labels.at(id("glad")).sample.right(71), 1);
    EXPECT_EQ(read->labels.at(id("glad")).sample.wrong(35), 1) << "without scores the confidence of the whole";
    EXPECT_EQ(read->labels.at(id("sad")).sample.wrong(42), 1);
    ASSERT_EQ(read->pairs.size(), 1U) << "t-2 differs by more than one label, t-3 lacks one";
    EXPECT_EQ(read->pairs.at(LabelPair::of(id("sad"), id("angry"))), (taxonomy::PairUse{1, 0, 0}));
}

}  // namespace
}  // namespace docket::services
