#include "core/services/review/review_session.h"
#include "tests/kill/kill_round.h"
#include "tests/support/process.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

// Packets of several reviewers come back in an order of chance, each twice, by programs that are killed in the middle: what is here in
// the end is what would be here had all of it been reviewed in place.

namespace docket {
namespace {

namespace fs = std::filesystem;

constexpr int itemsInOne = 50;
constexpr int reviewersInAll = 5;

/// 100 in the long round.
int packetCount() { return std::getenv("DOCKET_KILLS") != nullptr ? 100 : 10; }

class KillPacketsTest : public ::testing::Test {
protected:
    static routing::Policy policy() {
        routing::Policy policy;
        policy.auditRate = 0;
        policy.reviewsRequired["default"] = 2;
        return policy;
    }
    KillPacketsTest() {
        auto workspace = fixture.open();
        fixture.addItems(*workspace, packetCount() * itemsInOne / 2);
    }

    static std::string nameOf(int packet) { return "reviewer-" + std::to_string(packet % reviewersInAll); }
    fs::path fileOf(int packet) const { return fixture.folder / fmt::format("packet-{}.docket", packet); }

    /// What somebody says of an item, and how: the same wherever they say it.
    static Answer answerOf(const std::string& reviewer, const std::string& item) {
        const double draw = stableUnit(reviewer + " " + item, 3);
        Answer answer;
        answer.labels = {LabelId{draw < 0.6 ? 1 : draw < 0.8 ? 2 : 3}};
        answer.certainty = draw < 0.5 ? Certainty::Sure : Certainty::Unsure;
        answer.note = draw < 0.3 ? fmt::format("{} of {}", reviewer, item) : "";
        answer.timeSpent = Duration{static_cast<std::int64_t>(draw * 10'000)};
        return answer;
    }
    static void review(services::ReviewSession& session, const std::string& item) {
        const auto& reviewer = session.visits.identity().name;
        const auto claimed = session.review.claim(item);
        ASSERT_TRUE(claimed) << item << ": " << claimed.error().message;
        const double way = stableUnit(item + " " + reviewer, 8);
        if (way < 0.05) {
            ASSERT_TRUE(session.review.skip(claimed->item.id));
            return;
        }
        ASSERT_TRUE(session.review.decide(claimed->item.id, answerOf(reviewer, item)));
        if (way > 0.9) {
            ASSERT_TRUE(session.actions.undo());
            ASSERT_TRUE(session.review.decide(claimed->item.id, answerOf(reviewer, item + " again")));
        }
    }

    /// Makes the packets, and reviews each in its file and in a twin of the workspace.
    void reviewEverywhere() {
        ASSERT_TRUE(fixture.files.backup(fixture.path(), twin()));
        auto here = fixture.files.open(twin(), ports::Access::ReadWrite).value();
        for (int packet = 0; packet < packetCount(); ++packet) {
            const auto made = test::runDocket({"packet", fixture.path().string(), "make", "--reviewer", nameOf(packet), "--items", std::to_string(itemsInOne), "--out", fileOf(packet).string()});
            ASSERT_EQ(made.status, 0) << made.err;
            auto there = fixture.files.open(fileOf(packet), ports::Access::ReadWrite).value();
            services::ReviewSession inPacket(*there, fixture.clock, {nameOf(packet), "there"});
            services::ReviewSession inPlace(*here, fixture.clock, {nameOf(packet), "here"});
            std::vector<std::string> items;
            ASSERT_TRUE(there->records().visit({ports::RecordScope::All}, [&](const ports::Record& record) -> Result<> {
                items.emplace_back(record.externalId);
                return {};
            }));
            ASSERT_EQ(std::ssize(items), itemsInOne);
            for (const std::string& item : items) {
                fixture.clock.advance(seconds(1));
                review(inPacket, item);
                review(inPlace, item);
            }
        }
    }
    fs::path twin() const { return fixture.folder / "twin.docket"; }

    /// Merges a packet until nobody kills the program that does it.
    void mergeWithKills(int packet, test::KillMoments& moments) {
        const std::vector<std::string> command = {DOCKET_BINARY, "packet", fixture.path().string(), "merge", fileOf(packet).string()};
        if (moments.below(3) != 0) {
            test::Process killed(command);
            moments.wait(std::chrono::milliseconds(60));
            killed.signal(SIGKILL);
            ++kills;
        }
        const auto merged = test::runDocket({command.begin() + 1, command.end()});
        EXPECT_EQ(merged.status, 0) << merged.out << merged.err;
    }

    static std::map<std::string, std::string> toldBy(ports::Workspace& workspace) {
        std::map<std::string, std::string> told;
        EXPECT_TRUE(workspace.records().visit({ports::RecordScope::All, ports::Records::Detail::WithHistory}, [&](const ports::Record& record) -> Result<> {
            std::multiset<std::string> decisions;
            for (std::size_t i = 0; i < record.decisions.size(); ++i) {
                const Decision& d = record.decisions[i];
                decisions.insert(fmt::format("{} {} {} {} {} {} {} {} {} {} {} {}", record.reviewers[i], d.at.ms, d.answer.labels.front().value, toString(d.answer.certainty), d.answer.note,
                                             d.answer.timeSpent.ms, toString(d.arm), toString(d.exposure), d.prediction.value().value, d.predictedLabels.value().front().value,
                                             d.confidence.value(), d.stands));
            }
            std::string resolution = "none";
            if (record.resolution) resolution = fmt::format("{} {}", record.resolution->labels.front().value, toString(record.resolution->kind));
            told.emplace(record.externalId, fmt::format("{}\n= {}\n{}", fmt::join(decisions, "\n"), resolution, toString(record.entry->state)));
            return {};
        }));
        return told;
    }

    test::WorkspaceFixture fixture{test::taxonomyOf({"billing", "refund", "other"}), policy()};
    int kills = 0;
};

TEST_F(KillPacketsTest, MergedInAnyOrderTwiceAndKilledTheyAreWhatWasReviewedInPlace) {
    ASSERT_NO_FATAL_FAILURE(reviewEverywhere());
    std::vector<int> order;
    for (int packet = 0; packet < packetCount(); ++packet) order.insert(order.end(), 2, packet);
    test::KillMoments moments(29);
    for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[static_cast<std::size_t>(moments.below(static_cast<int>(i)))]);
    for (const int packet : order) mergeWithKills(packet, moments);
    EXPECT_GT(kills, 0);

    const auto here = toldBy(*fixture.open());
    const auto there = toldBy(*fixture.files.open(twin(), ports::Access::ReadWrite).value());
    EXPECT_EQ(std::ssize(here), packetCount() * itemsInOne / 2);
    for (const auto& [item, told] : there) EXPECT_EQ(here.at(item), told) << item;
    EXPECT_EQ(fixture.problems(), "");
}

}  // namespace
}  // namespace docket
