#include "tests/kill/kill_round.h"
#include "tests/support/process.h"
#include "tests/support/workspace_builder.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <atomic>
#include <map>

namespace docket {
namespace {

using nlohmann::json;

/// Reviews with a program that is killed by another thread; notes what was answered ok.
class DoomedReviewer {
public:
    DoomedReviewer(const std::filesystem::path& workspace, std::map<std::string, std::string>& confirmed)
        : m_process({DOCKET_BINARY, "review", workspace.string(), "--reviewer", "ada", "--resume"}), m_confirmed(confirmed) {}

    void work(test::KillMoments& moments) {
        if (!step(R"({"op":"claim"})")) return;
        for (int sure = moments.below(20); sure > 0; --sure) {
            if (!decideAndClaim()) return;
        }
        std::jthread killer([&] {
            moments.wait(std::chrono::milliseconds(12));
            m_process.signal(SIGKILL);
        });
        while (decideAndClaim()) {
        }
    }

private:
    bool step(const std::string& request) {
        m_process.write(request + "\n");
        const auto line = m_process.readLine();
        if (!line) return false;
        const json answer = json::parse(*line, nullptr, false);
        if (answer.is_discarded() || !answer.value("ok", false)) return false;
        if (answer.contains("item")) m_item = answer["item"].is_null() ? "" : answer["item"]["id"].get<std::string>();
        return true;
    }

    bool decideAndClaim() {
        if (m_item.empty()) return false;
        const std::string label = m_count++ % 2 == 0 ? "billing" : "refund";
        const std::string item = m_item;
        if (!step(R"({"op":"decide","labels":[")" + label + R"("]})")) return false;
        m_confirmed[item] = label;
        return step(R"({"op":"claim"})");
    }

    test::Process m_process;
    std::map<std::string, std::string>& m_confirmed;
    std::string m_item;
    int m_count = 0;
};

TEST(KillReview, EveryDecisionThatWasAnsweredOkIsThere) {
    test::WorkspaceFixture fixture;
    {
        auto workspace = fixture.open();
        fixture.addItems(*workspace, 20'000);
    }
    std::map<std::string, std::string> confirmed;
    test::KillMoments moments(2026);
    const int kills = test::killCount();
    for (int kill = 0; kill < kills; ++kill) {
        DoomedReviewer(fixture.path(), confirmed).work(moments);
        if (kill % 10 == 0) {
            ASSERT_EQ(fixture.problems(), "") << "after kill " << kill;
        }
    }
    ASSERT_EQ(fixture.problems(), "");
    ASSERT_GT(confirmed.size(), 10U) << "there was something to lose";

    std::map<std::string, std::string> stored;
    auto workspace = fixture.open(ports::Access::ReadOnly);
    ASSERT_TRUE(workspace->records().visit({ports::RecordScope::Resolved, ports::Records::Detail::WithoutHistory}, [&](const ports::Record& record) -> Result<> {
        stored[std::string(record.externalId)] = fixture.taxonomy().keyOf(record.resolution->labels.at(0));
        return {};
    }));
    for (const auto& [item, label] : confirmed) {
        ASSERT_TRUE(stored.contains(item)) << item << " was answered ok and is gone";
        EXPECT_EQ(stored[item], label) << item;
    }
    // A kill can fall between the commit and the answer, so each may leave one decision that nobody was told of.
    EXPECT_LE(stored.size(), confirmed.size() + static_cast<std::size_t>(kills));
    RecordProperty("confirmed", static_cast<int>(confirmed.size()));
}

}  // namespace
}  // namespace docket
