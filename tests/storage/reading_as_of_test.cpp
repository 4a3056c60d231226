#include "core/services/review/review_session.h"
#include "core/services/taxonomy/taxonomy_publishing.h"
#include "tests/support/workspace_builder.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>

// What is read as of a version is what was read while it was in force, whatever came after it: a label that got another name,
// was merged or had its answers reviewed again, and a version that was taken back. Most of it is read from the tables, and only
// what a later version touches is folded from its events.

namespace docket {
namespace {

using services::Publication;
using services::ReviewSession;
using services::TaxonomyPublishing;
using taxonomy::Disposition;

constexpr int items = 60;
constexpr int decidedUnderEach = 9;

class ReadingAsOf : public ::testing::Test {
protected:
    void SetUp() override {
        m_workspace = m_fixture.open();
        m_fixture.addItems(*m_workspace, items);
    }

    LabelId label(std::string_view key) const { return m_fixture.taxonomy().findByKey(key)->id; }

    /// Somebody decides some items, each label in turn.
    void work(const std::string& reviewer, const std::vector<std::string>& keys = {"billing", "refund", "other"}) {
        ReviewSession session(*m_workspace, m_fixture.clock, {reviewer, reviewer + "-s"});
        for (int i = 0; i < decidedUnderEach; ++i) {
            m_fixture.clock.advance(seconds(1));
            const auto claimed = session.review.claim();
            ASSERT_TRUE(claimed && *claimed);
            Answer answer;
            answer.labels = {label(keys[static_cast<std::size_t>(i) % keys.size()])};
            ASSERT_TRUE(session.review.decide((*claimed)->item.id, answer));
        }
    }

    template <class Change>
    void publish(Change change, taxonomy::VersionStep step) {
        const int inForce = m_workspace->rules().inForce()->taxonomy;
        const auto before = m_workspace->rules().taxonomy(inForce).value();
        std::vector<taxonomy::Label> labels(before.labels().begin(), before.labels().end());
        for (taxonomy::Label& each : labels) change(each);
        publish(Publication{inForce, taxonomy::Taxonomy::make(before.kind(), std::move(labels), inForce + 1).value(), std::move(step), "next", false});
    }
    void publish(const Publication& publication) {
        m_fixture.clock.advance(seconds(1));
        services::Writer writer(m_fixture.open());
        const auto published = TaxonomyPublishing(writer, m_fixture.clock, "lead").publish(publication);
        ASSERT_TRUE(published) << published.error().message;
    }

    static std::string text(const LabelSet& labels) {
        std::string text;
        for (const LabelId each : labels) text += fmt::format("{} ", each.value);
        return text;
    }

    /// Everything that is read as of a version, a line each; nullopt: as it stands.
    std::vector<std::string> readAs(std::optional<int> version) {
        std::vector<std::string> lines;
        auto reader = m_fixture.open(ports::Access::ReadOnly);
        auto& records = reader->records();
        using Records = ports::Records;
        EXPECT_TRUE(records.visit({ports::RecordScope::Resolved, Records::Detail::AnswerOnly, version}, [&](const ports::Record& record) -> Result<> {
            lines.push_back(fmt::format("resolved {} {}: {}", record.externalId, record.resolution->decidedBy.value, text(record.resolution->labels)));
            return {};
        }));
        for (const auto scope : {ports::RecordScope::Decided, ports::RecordScope::All}) {
            EXPECT_TRUE(records.visit({scope, Records::Detail::WithHistory, version}, [&](const ports::Record& record) -> Result<> {
                lines.push_back(fmt::format("{} {}", record.externalId, record.entry ? static_cast<int>(record.entry->state) : -1));
                for (std::size_t i = 0; i < record.decisions.size(); ++i) {
                    if (record.decisions[i].stands) lines.push_back(fmt::format("decided {} {}: {}", record.reviewers[i], record.models[i], text(record.answers[i])));
                }
                return {};
            }));
        }
        std::vector<std::string> unordered;
        EXPECT_TRUE(records.visitDecisions(version, [&](const ports::DecisionRow& row) -> Result<> {
            unordered.push_back(fmt::format("decision {:04} {} {}: {} after {}", row.decision.value, row.model, text(row.labels), text(row.predictedLabels.value_or(LabelSet())),
                                            row.completes ? text(row.completes->labels) : "nothing"));
            return {};
        }));
        EXPECT_TRUE(records.visitOrigins(version, [&](const ports::DecisionOrigin& origin) -> Result<> {
            unordered.push_back(fmt::format("origin {:04} {} {}", origin.item.value, static_cast<int>(origin.exposure), origin.model));
            return {};
        }));
        EXPECT_TRUE(records.visitTraffic({version}, [&](const ports::TrafficRow& row) -> Result<> {
            const auto& reference = row.reference;
            unordered.push_back(fmt::format("traffic {:04} {} {}: {} and is {} {} {} {}", row.prediction.value, row.model, row.externalId, text({row.labels.begin(), row.labels.end()}),
                                            reference ? text({reference->labels.begin(), reference->labels.end()}) : "nothing", reference ? static_cast<int>(reference->kind) : -1,
                                            reference ? static_cast<int>(reference->exposure) : -1, reference ? reference->at.ms : 0));
            return {};
        }));
        std::ranges::sort(unordered);
        lines.insert(lines.end(), unordered.begin(), unordered.end());
        const auto queue = records.queueCounts(version.value_or(reader->rules().inForce()->taxonomy)).value();
        lines.push_back(fmt::format("waiting {} resolved {} in dispute {}", queue.waiting, queue.resolved, queue.inDispute));
        return lines;
    }

    void remember() { m_read[m_workspace->rules().inForce()->taxonomy] = readAs(std::nullopt); }

    test::WorkspaceFixture m_fixture{test::taxonomyOf({"billing", "refund", "other"})};
    std::unique_ptr<ports::Workspace> m_workspace;
    std::map<int, std::vector<std::string>> m_read;  ///< by version, when the next one was published
};

TEST_F(ReadingAsOf, IsWhatWasReadWhileTheVersionWasInForce) {
    work("ada");
    remember();
    publish([&](taxonomy::Label& each) { each.name = "Another name of " + each.key; }, {});
    work("ben");
    remember();
    publish([](taxonomy::Label& each) { each.isArchived = each.key == "refund"; },
            {0, std::nullopt, {{label("refund"), {label("other")}}}, {{label("refund"), Disposition::CarryOver, label("other"), {}}}});
    work("cem", {"billing", "other"});
    remember();
    publish([](taxonomy::Label& each) { each.description = each.key == "billing" ? "What is on a bill." : each.description; },
            {0, std::nullopt, {}, {{label("billing"), Disposition::ReviewAll, label("billing"), {}}}});
    work("dora", {"billing", "other"});
    remember();
    publish(TaxonomyPublishing::takeBack(*m_workspace).value());
    work("eve", {"billing", "other"});
    remember();
    ASSERT_EQ(m_read.size(), 5U);
    EXPECT_NE(m_read.at(2), m_read.at(4));
    for (const auto& [version, lines] : m_read) EXPECT_EQ(readAs(version), lines) << "as of version " << version;
}

}  // namespace
}  // namespace docket
