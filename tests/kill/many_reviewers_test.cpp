#include "tests/support/process.h"
#include "tests/support/workspace_builder.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <atomic>
#include <cstdint>
#include <fstream>
#include <map>
#include <mutex>
#include <thread>

namespace docket {
namespace {

using nlohmann::json;

constexpr int reviewers = 8;

/// Decides until nothing is left, or as often as is said; returns the items that it was told are decided.
std::vector<std::string> reviewToTheEnd(const std::filesystem::path& workspace, const std::string& name, std::size_t most = SIZE_MAX) {
    test::Process process({DOCKET_BINARY, "review", workspace.string(), "--reviewer", name});
    // What others kept the program from for too long is asked for again: on a busy machine that is no mistake.
    const auto ask = [&](const char* request) {
        json answer;
        test::until([&] {
            process.write(std::string(request) + "\n");
            answer = json::parse(process.readLine().value_or("{}"));
            return !answer.contains("error") || answer["error"]["kind"] != "busy";
        });
        EXPECT_TRUE(answer.value("ok", false)) << answer;
        return answer;
    };
    std::vector<std::string> decided;
    while (decided.size() < most) {
        const json claimed = ask(R"({"op":"claim"})");
        if (!claimed.contains("item") || claimed["item"].is_null()) return decided;
        if (ask(R"({"op":"decide","labels":["refund"]})").value("ok", false)) decided.push_back(claimed["item"]["id"]);
    }
    return decided;
}

std::map<std::string, int> reviewTogether(const std::filesystem::path& workspace, bool sameName) {
    std::mutex mutex;
    std::map<std::string, int> times;
    std::vector<std::jthread> threads;
    for (int i = 0; i < reviewers; ++i) {
        threads.emplace_back([&, i] {
            for (const std::string& item : reviewToTheEnd(workspace, sameName ? "ada" : "reviewer-" + std::to_string(i))) {
                const std::lock_guard lock(mutex);
                ++times[item];
            }
        });
    }
    threads.clear();
    return times;
}

TEST(ManyReviewers, EightProcessesDecideEachItemOnceAndLoseNone) {
    for (const bool sameName : {false, true}) {
        constexpr int items = 800;
        test::WorkspaceFixture fixture;
        {
            auto workspace = fixture.open();
            fixture.addItems(*workspace, items);
        }
        const auto times = reviewTogether(fixture.path(), sameName);
        EXPECT_EQ(times.size(), static_cast<std::size_t>(items)) << "none is lost";
        for (const auto& [item, count] : times) EXPECT_EQ(count, 1) << item;
        EXPECT_EQ(fixture.problems(), "");
    }
}

TEST(ManyReviewers, AreNeverRefusedBesideAPublicationAReroutingOrAStudy) {
    constexpr int items = 6000;
    constexpr std::size_t decided = 400;
    test::WorkspaceFixture fixture;
    {
        auto workspace = fixture.open();
        fixture.addItems(*workspace, items);
    }
    const std::string workspace = fixture.path().string();
    const auto before = reviewToTheEnd(fixture.path(), "zoe", decided);
    ASSERT_EQ(before.size(), decided);
    ASSERT_EQ(test::runDocket({"taxonomy", workspace, "draft", "rename", "refund", "Money back", "--author", "ada"}).status, 0);
    const std::string policy = (fixture.folder / "policy.json").string();
    std::ofstream(policy) << R"({"threshold":0.35,"audit_rate":0})";
    ASSERT_EQ(test::runDocket({"policy", workspace, "draft", policy, "--author", "ada"}).status, 0);

    std::atomic<int> refused{0};
    std::vector<std::jthread> people;
    for (int i = 0; i < 3; ++i) {
        people.emplace_back([&, i](const std::stop_token& stop) {
            test::Process process({DOCKET_BINARY, "review", workspace, "--reviewer", "reviewer-" + std::to_string(i)});
            while (!stop.stop_requested()) {
                for (const char* request : {R"({"op":"claim"})", R"({"op":"decide","labels":["other"]})"}) {
                    process.write(std::string(request) + "\n");
                    const json answer = json::parse(process.readLine().value_or("{}"));
                    if (answer.contains("item") && answer["item"].is_null()) return;
                    if (!answer.value("ok", false)) ++refused;
                }
            }
        });
    }
    for (const std::vector<std::string>& command : std::vector<std::vector<std::string>>{
             {"taxonomy", workspace, "publish", "--author", "ada", "--note", "Said otherwise", "--treat", "refund=review"},
             {"policy", workspace, "publish", "--author", "ada", "--note", "Fewer", "--waiting", "reroute,add"},
             {"policy", workspace, "revert", "--author", "ada"},
             {"agreement", workspace, "draw", "--items", "150"},
             {"agreement", workspace, "end"},
             {"taxonomy", workspace, "revert", "--author", "ada"}}) {
        const auto done = test::runDocket(command);
        EXPECT_EQ(done.status, 0) << command.at(2) << ": " << done.err;
    }
    people.clear();
    EXPECT_EQ(refused, 0);
    EXPECT_EQ(fixture.problems(), "");
}

}  // namespace
}  // namespace docket
