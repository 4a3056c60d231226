#include "core/base/stable_hash.h"
#include "tests/support/process.h"
#include "tests/support/workspace_builder.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <thread>
#include <vector>

// Reviewers and adjudicators together, each a program of its own, some of them killed: everything is settled in the end.

namespace docket {
namespace {

using nlohmann::json;

constexpr int reviewers = 6;
constexpr int adjudicators = 2;
constexpr int reviewsRequired = 3;
constexpr int goldItems = 40;

int itemCount() { return std::getenv("DOCKET_KILLS") != nullptr ? 5000 : 250; }

/// A program that is asked line by line; what others kept it from for too long is asked for again.
class Asked {
public:
    explicit Asked(const std::vector<std::string>& command) : m_process(command) {}

    json ask(const json& request) {
        json answer;
        test::until([&] {
            m_process.write(request.dump() + "\n");
            answer = json::parse(m_process.readLine().value_or("{}"));
            return !answer.contains("error") || answer["error"]["kind"] != "busy";
        });
        return answer;
    }

private:
    test::Process m_process;
};

class ConsensusDeskTest : public ::testing::Test {
protected:
    ConsensusDeskTest() {
        {
            auto workspace = fixture.open();
            fixture.addItems(*workspace, itemCount());
            fixture.addPredictions(*workspace, "m1", ConfidenceSource::Stated, std::vector<std::optional<double>>(goldItems, 0.95), "billing", "gold-");
        }
        const std::string known = (fixture.folder / "gold.jsonl").string();
        {
            std::ofstream file(known);
            for (int i = 1; i <= goldItems; ++i) file << json({{"id", "gold-" + std::to_string(i)}, {"labels", {"billing"}}}).dump() << "\n";
        }
        const auto imported = test::runDocket({"gold", path(), "import", known});
        EXPECT_EQ(imported.status, 0) << imported.err;
    }

    static routing::Policy policy() {
        routing::Policy policy;
        policy.auditRate = 0;
        policy.reviewsRequired["default"] = reviewsRequired;
        policy.leaseTime = minutes(600);
        policy.goldRate = 0.1;
        return policy;
    }
    std::string path() const { return fixture.path().string(); }

    /// The label that somebody gives an item: mostly the same as the others.
    static const char* labelOf(const std::string& name, const std::string& item) {
        const double draw = stableUnit(name + " " + item, 11);
        return draw < 0.5 ? "billing" : draw < 0.8 ? "refund" : "other";
    }

    /// Reviews until nothing is left for this person and nobody works any more. A sitting of so many items ends with a kill in the
    /// middle of one, and the next goes on with what it held.
    void review(const std::string& name, int killedAfter) {
        int since = 0;
        auto program = start(name);
        while (true) {
            const bool wasIdle = isAdjudicationOver.load();
            const json claimed = program->ask({{"op", "claim"}});
            if (!claimed.value("ok", false)) {
                ADD_FAILURE() << claimed;
                return;
            }
            if (claimed["item"].is_null()) {
                if (wasIdle) return;
                std::this_thread::sleep_for(std::chrono::milliseconds(10));  // others are at work
                continue;
            }
            if (++since > killedAfter) {
                since = 0;
                program.reset();  // killed with the item in its hands
                program = start(name);
                continue;
            }
            const json decided = program->ask({{"op", "decide"}, {"labels", {labelOf(name, claimed["item"]["id"])}}, {"certainty", "sure"}});
            EXPECT_TRUE(decided.value("ok", false)) << decided;
            if (!claimed["item"]["id"].get<std::string>().starts_with("gold-")) ++decisions;
        }
    }
    std::unique_ptr<Asked> start(const std::string& name) {
        return std::make_unique<Asked>(std::vector<std::string>{DOCKET_BINARY, "review", path(), "--reviewer", name, "--resume"});
    }

    /// Rules until all is settled; sends some items back for one more review.
    void adjudicate(const std::string& name) {
        Asked program({DOCKET_BINARY, "adjudicate", path(), "--adjudicator", name});
        std::set<std::string> sentBack;
        while (!isAllSettled()) {
            const json claimed = program.ask({{"op", "claim"}});
            if (!claimed.value("ok", false) || claimed["item"].is_null()) {
                std::this_thread::sleep_for(std::chrono::milliseconds(10));  // others are at work
                continue;
            }
            const std::string id = claimed["item"]["id"];
            const bool isLastReview = claimed["answers"].size() > reviewsRequired;
            if (!isLastReview && stableUnit(id, 5) < 0.2 && sentBack.insert(id).second) {
                EXPECT_TRUE(program.ask({{"op", "send_back"}}).value("ok", false));
                continue;
            }
            const json ruled = program.ask({{"op", "rule"}, {"labels", {"refund"}}, {"cause", "ambiguous"}});
            const bool isOvertaken = ruled.contains("error") && ruled["error"]["kind"] == "conflict";
            EXPECT_TRUE(ruled.value("ok", false) || isOvertaken) << ruled;
        }
        isAdjudicationOver = true;
    }

    bool isAllSettled() {
        const auto counts = fixture.open(ports::Access::ReadOnly)->queue().counts(fixture.clock.now());
        return counts && counts->resolved == itemCount();
    }

    test::WorkspaceFixture fixture{test::taxonomyOf({"billing", "refund", "other"}), policy()};
    std::atomic<bool> isAdjudicationOver = false;
    std::atomic<int> decisions = 0;
};

TEST_F(ConsensusDeskTest, EveryItemEndsWithTheReviewsItsRuleAskedForAndNoneIsStuck) {
    {
        std::vector<std::jthread> people;
        for (int i = 0; i < reviewers; ++i) people.emplace_back([this, i] { review("reviewer-" + std::to_string(i), 40 + 13 * i); });
        for (int i = 0; i < adjudicators; ++i) people.emplace_back([this, i] { adjudicate("lead-" + std::to_string(i)); });
    }
    std::map<ResolutionKind, int> kinds;
    int told = 0;
    auto workspace = fixture.open();
    ASSERT_TRUE(workspace->records().visit({ports::RecordScope::All, ports::Records::Detail::WithHistory}, [&](const ports::Record& record) -> Result<> {
        if (record.externalId.starts_with("gold-")) {
            EXPECT_TRUE(record.decisions.empty() && !record.resolution) << record.externalId << ": a check is no decision";
            return {};
        }
        EXPECT_TRUE(record.resolution) << record.externalId;
        if (!record.resolution) return {};
        ++kinds[record.resolution->kind];
        std::set<std::string> people(record.reviewers.begin(), record.reviewers.end());
        EXPECT_EQ(people.size(), record.decisions.size()) << record.externalId << ": nobody twice";
        EXPECT_GE(std::ssize(record.decisions), reviewsRequired) << record.externalId;
        EXPECT_LE(std::ssize(record.decisions), reviewsRequired + 1) << record.externalId << ": one more where it was sent back, and no other";
        for (const std::string& adjudicator : record.adjudicators) EXPECT_FALSE(people.contains(adjudicator)) << record.externalId;
        told += static_cast<int>(record.decisions.size());
        return {};
    }));
    EXPECT_EQ(told, decisions.load()) << "what was said to be saved is there, once";
    EXPECT_GT(kinds[ResolutionKind::Adjudicated], 0);
    EXPECT_GT(kinds[ResolutionKind::Consensus], 0);
    int checks = 0;
    std::set<std::pair<std::string, ItemId>> met;
    ASSERT_TRUE(workspace->gold().visitAnswers([&](const ports::CheckAnswer& answer) -> Result<> {
        ++checks;
        EXPECT_TRUE(met.emplace(answer.reviewer, answer.item).second) << "nobody meets a gold item twice";
        return {};
    }));
    EXPECT_GT(checks, 0);
    EXPECT_EQ(fixture.problems(), "");
}

}  // namespace
}  // namespace docket
