#include "tests/support/gold_workspace.h"
#include "tests/support/process.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <map>
#include <set>
#include <sstream>

// Gold items and silent repeats through the program alone.

namespace docket {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using test::GoldWorkspace;
using testing::HasSubstr;
using Words = std::vector<std::string>;

class GoldProgram : public ::testing::Test {
protected:
    void start(const routing::Policy& policy, int waiting, int gold) { m_gold = std::make_unique<GoldWorkspace>(policy, waiting, gold); }
    test::WorkspaceFixture& fixture() { return m_gold->fixture; }
    std::string workspace() { return fixture().path().string(); }
    std::string path(const std::string& name) { return (fixture().folder / name).string(); }

    test::Finished docket(Words words) {
        words.insert(words.begin() + 1, workspace());
        return test::runDocket(words);
    }
    json docketJson(Words words, int status = 0) {
        words.emplace_back("--json");
        const auto finished = docket(std::move(words));
        EXPECT_EQ(finished.status, status) << finished.err;
        return json::parse(finished.out, nullptr, false);
    }
    std::string write(const std::string& name, const std::string& text) {
        std::ofstream(path(name)) << text;
        return path(name);
    }

    std::unique_ptr<test::Process> reviewer(const std::string& name, const Words& options = {}) {
        Words command = {DOCKET_BINARY, "review", workspace(), "--reviewer", name};
        command.insert(command.end(), options.begin(), options.end());
        return std::make_unique<test::Process>(command);
    }
    static json ask(test::Process& process, const json& request) {
        process.write(request.dump() + "\n");
        const auto line = process.readLine();
        return line ? json::parse(*line) : json();
    }
    static json claim(test::Process& process) { return ask(process, {{"op", "claim"}}); }
    static json decide(test::Process& process, const char* label) { return ask(process, {{"op", "decide"}, {"labels", {label}}, {"certainty", "sure"}}); }
    static std::string idOf(const json& claimed) { return claimed.at("item").is_null() ? std::string() : claimed["item"]["id"].get<std::string>(); }

    /// Claims until an item of the prefix is in hand; answers what comes before with `label`.
    static json claimOf(test::Process& process, const std::string& prefix, const char* label = "billing") {
        for (int i = 0; i < 100; ++i) {
            json claimed = claim(process);
            if (idOf(claimed).starts_with(prefix) || idOf(claimed).empty()) return claimed;
            EXPECT_EQ(decide(process, label).at("ok"), true);
        }
        ADD_FAILURE() << "none of " << prefix << " came";
        return {};
    }

    /// Every file of a dataset but its manifest, which names the state of the chain.
    static std::map<std::string, std::string> filesIn(const fs::path& folder) {
        std::map<std::string, std::string> files;
        for (const auto& entry : fs::directory_iterator(folder)) {
            if (entry.path().filename() == "manifest.json") continue;
            std::ostringstream text;
            text << std::ifstream(entry.path(), std::ios::binary).rdbuf();
            files[entry.path().filename().string()] = text.str();
        }
        return files;
    }
    std::map<std::string, std::string> exported(const std::string& folder, const std::string& format) {
        const auto finished = docket({"export", "--out", path(folder), "--format", format});
        EXPECT_EQ(finished.status, 0) << finished.err;
        return filesIn(path(folder));
    }

    std::unique_ptr<GoldWorkspace> m_gold;
};

TEST_F(GoldProgram, NobodyMeetsAGoldItemTwiceAndTheRateHolds) {
    start(GoldWorkspace::policy(0.2), 300, 60);
    for (const char* name : {"ada", "ben"}) {
        auto process = reviewer(name);
        std::map<std::string, int> met;
        json answer = claim(*process);
        ++met[idOf(answer)];
        for (int i = 1; i < 130; ++i) {
            answer = ask(*process, {{"op", "decide"}, {"labels", {"billing"}}, {"next", true}});
            ASSERT_EQ(answer.at("ok"), true) << answer;
            ++met[idOf(answer.at("next"))];
        }
        int gold = 0;
        for (const auto& [id, times] : met) {
            EXPECT_EQ(times, 1) << id;
            gold += GoldWorkspace::isGold(id) ? 1 : 0;
        }
        EXPECT_GE(gold, 13) << name;  // 26 expected, and the draw is the same in each run
        EXPECT_LE(gold, 40) << name;
        process->wait();
    }
    EXPECT_EQ(fixture().problems(), "");
}

TEST_F(GoldProgram, WithoutARateNoneComes) {
    start(GoldWorkspace::policy(0), 20, 10);
    auto ada = reviewer("ada");
    for (int i = 0; i < 20; ++i) {
        EXPECT_FALSE(GoldWorkspace::isGold(idOf(claim(*ada))));
        decide(*ada, "billing");
    }
    EXPECT_TRUE(claim(*ada)["item"].is_null());
}

TEST_F(GoldProgram, AnAnswerToACheckLeavesNoTrace) {
    start(GoldWorkspace::policy(0.5), 80, 30);
    for (const char* name : {"ada", "ben"}) {
        auto process = reviewer(name);
        for (int i = 0; i < 20; ++i) {
            claim(*process);
            decide(*process, "billing");
        }
        process->wait();
    }
    const auto rows = exported("csv-before", "csv");
    const auto records = exported("native-before", "native");
    const json stats = docketJson({"stats"});
    const json before = docketJson({"gold", "report"});

    auto ben = reviewer("ben");
    int checks = 0;
    for (int i = 0; i < 60; ++i) {
        const std::string id = idOf(claim(*ben));
        if (id.empty()) break;
        if (GoldWorkspace::isGold(id)) {
            EXPECT_EQ(decide(*ben, "other").at("ok"), true);
            ++checks;
        } else {
            ask(*ben, {{"op", "skip"}});
        }
    }
    ben->wait();
    ASSERT_GT(checks, 5);
    EXPECT_EQ(exported("csv-after", "csv"), rows);
    EXPECT_EQ(exported("native-after", "native"), records);
    EXPECT_EQ(docketJson({"stats"}), stats);
    EXPECT_NE(docketJson({"gold", "report"}), before);
    EXPECT_EQ(fixture().problems(), "");
}

TEST_F(GoldProgram, ACheckIsUndoneAndDoneAgainLikeADecision) {
    start(GoldWorkspace::policy(0.5), 40, 20);
    auto ada = reviewer("ada");
    const json claimed = claimOf(*ada, "g-");
    const std::string id = idOf(claimed);
    ask(*ada, {{"op", "decide"}, {"labels", {"other"}}, {"note", "hm"}});
    const json undone = ask(*ada, {{"op", "undo"}});
    EXPECT_EQ(idOf(undone), id);
    EXPECT_EQ(undone["entered"]["labels"], json::array({"other"}));
    EXPECT_EQ(undone["entered"]["note"], "hm");
    EXPECT_EQ(undone["due_at"], claimed["due_at"]);
    EXPECT_EQ(undone["reasons"], claimed["reasons"]);
    EXPECT_EQ(docketJson({"gold", "report"})["reviewers"], json::array()) << "what was taken back does not count";
    const json redone = ask(*ada, {{"op", "redo"}});
    EXPECT_EQ(redone["ok"], true) << redone;
    EXPECT_EQ(redone["state"], "resolved");
    EXPECT_EQ(docketJson({"gold", "report"})["reviewers"][0]["gold"]["n"], 1);
    ada->wait();

    auto again = reviewer("ada");
    EXPECT_EQ(idOf(ask(*again, {{"op", "undo"}})), id) << "also after a restart";
    EXPECT_EQ(decide(*again, "refund")["state"], "resolved");
    const json right = docketJson({"gold", "report"})["reviewers"][0]["gold"];
    EXPECT_EQ(right["count"], 1);
    EXPECT_EQ(right["n"], 1);
    EXPECT_EQ(idOf(ask(*again, {{"op", "claim"}, {"id", id}})), id) << "and opened for a correction";
    EXPECT_EQ(decide(*again, "billing")["ok"], true);
    EXPECT_EQ(docketJson({"gold", "report"})["reviewers"][0]["gold"]["count"], 0);
    again->wait();
    EXPECT_EQ(fixture().problems(), "");
}

TEST_F(GoldProgram, ACheckIsComparedAfterItsFirstAnswer) {
    start(GoldWorkspace::policy(0.5), 40, 20);
    auto ada = reviewer("ada");
    EXPECT_TRUE(claimOf(*ada, "g-")["suggestion"].is_null());
    EXPECT_EQ(decide(*ada, "other")["overturns"], true);
    EXPECT_EQ(ask(*ada, {{"op", "reveal"}})["suggestion"]["labels"], json::array({"refund"}));
    EXPECT_EQ(decide(*ada, "refund")["overturns"], false);
    const json figures = docketJson({"gold", "report"})["reviewers"][0]["gold"];
    EXPECT_EQ(figures["count"], 1);
    EXPECT_EQ(figures["n"], 1);
    EXPECT_EQ(ask(*ada, {{"op", "undo"}})["entered"]["labels"], json::array({"refund"}));
    ada->wait();
    EXPECT_EQ(fixture().problems(), "");
}

TEST_F(GoldProgram, WhatIsSkippedOrGivenBackIsNotGivenOtherwise) {
    start(GoldWorkspace::policy(0.5), 60, 3);
    auto ada = reviewer("ada");
    const std::string skipped = idOf(claimOf(*ada, "g-"));
    EXPECT_EQ(ask(*ada, {{"op", "skip"}}), json({{"ok", true}}));
    const std::string flagged = idOf(claimOf(*ada, "g-"));
    EXPECT_NE(flagged, skipped);
    EXPECT_EQ(ask(*ada, {{"op", "flag"}, {"note", "for a lead"}})["ok"], true);
    const json list = docketJson({"gold", "list"})["items"];
    for (const json& item : list) EXPECT_EQ(item["flagged"], item["id"] == flagged) << item;
    const std::string released = idOf(claimOf(*ada, "g-"));
    EXPECT_EQ(ask(*ada, {{"op", "release"}})["ok"], true);
    EXPECT_EQ(idOf(claim(*ada)), released) << "giving it back brings nothing else";
    decide(*ada, "refund");
    for (json claimed = claim(*ada); !idOf(claimed).empty(); claimed = claim(*ada)) {
        EXPECT_FALSE(GoldWorkspace::isGold(idOf(claimed))) << idOf(claimed);
        decide(*ada, "billing");
    }
    ada->wait();

    auto ben = reviewer("ben");
    fixture().addItems(*fixture().open(), 30, "billing", "later-");
    for (json claimed = claim(*ben); !idOf(claimed).empty(); claimed = claim(*ben)) {
        EXPECT_NE(idOf(claimed), flagged) << "a lead has it";
        decide(*ben, "billing");
    }
    docketJson({"gold", "add", flagged, "--labels", "refund"});
    for (const json& item : docketJson({"gold", "list"})["items"]) EXPECT_EQ(item["flagged"], false) << "a lead has looked at it";
    EXPECT_EQ(fixture().problems(), "");
}

TEST_F(GoldProgram, ACheckThatAKilledProgramHeldComesBack) {
    start(GoldWorkspace::policy(0.5), 40, 20);
    auto ada = reviewer("ada");
    const json claimed = claimOf(*ada, "g-");
    ada.reset();  // killed
    auto again = reviewer("ada", {"--resume"});
    const json resumed = claim(*again);
    EXPECT_EQ(idOf(resumed), idOf(claimed));
    EXPECT_EQ(resumed["due_at"], claimed["due_at"]);
    EXPECT_EQ(decide(*again, "refund")["ok"], true);
    again->wait();
    EXPECT_EQ(fixture().problems(), "");
}

TEST_F(GoldProgram, TwoProgramsOfOneReviewerNeverHaveTheSameItem) {
    start(GoldWorkspace::policy(0.5), 80, 12);
    auto first = reviewer("ada");
    auto second = reviewer("ada");
    auto ben = reviewer("ben");
    std::set<std::string> met;
    for (int i = 0; i < 30; ++i) {
        for (auto* process : {first.get(), second.get()}) {
            const std::string id = idOf(claim(*process));
            EXPECT_TRUE(id.empty() || met.insert(id).second) << id;
        }
        claim(*ben);
        for (auto* process : {first.get(), second.get(), ben.get()}) EXPECT_EQ(decide(*process, "refund").at("ok"), true);
    }
    for (auto* process : {first.get(), second.get(), ben.get()}) process->wait();
    EXPECT_EQ(fixture().problems(), "");
}

TEST_F(GoldProgram, ARepeatComesAfterItsDaysWithoutTheEarlierAnswer) {
    start(GoldWorkspace::policy(0, 0.5), 30, 0);
    std::set<std::string> own;
    {  // the clock of the fixture is half a year behind the program's
        auto workspace = fixture().open();
        services::ReviewSession ada(*workspace, fixture().clock, {"ada", "s"});
        for (int i = 0; i < 10; ++i) {
            const auto claimed = ada.review.claim().value().value();
            Answer answer;
            answer.labels = {LabelId{1}};
            ASSERT_TRUE(ada.review.decide(claimed.item.id, answer));
            ASSERT_TRUE(ada.review.reveal(claimed.item.id));
            ASSERT_TRUE(i % 2 == 0 || ada.review.decide(claimed.item.id, answer));
            own.insert(claimed.item.externalId);
        }
    }
    const auto rows = exported("before", "csv");
    auto ada = reviewer("ada");
    std::map<std::string, int> repeated;
    std::set<std::string> keys;
    for (json claimed = claim(*ada); !idOf(claimed).empty(); claimed = claim(*ada)) {
        if (!own.contains(idOf(claimed))) {
            ask(*ada, {{"op", "skip"}});
            if (repeated.size() + 10 > 18) break;
            continue;
        }
        ++repeated[idOf(claimed)];
        EXPECT_FALSE(claimed.contains("entered"));
        EXPECT_TRUE(claimed["suggestion"].is_null()) << "although it was revealed then";
        EXPECT_EQ(decide(*ada, repeated.size() > 3 ? "other" : "billing")["state"], "resolved");
    }
    ASSERT_GE(repeated.size(), 5U);
    for (const auto& [id, times] : repeated) EXPECT_EQ(times, 1) << id;
    EXPECT_EQ(exported("after", "csv"), rows);
    const json figures = docketJson({"gold", "report"})["reviewers"][0]["repeats"];
    EXPECT_EQ(figures["n"], repeated.size());
    EXPECT_EQ(figures["count"], 3);
    ada->wait();
    EXPECT_EQ(fixture().problems(), "");
}

TEST_F(GoldProgram, ARepeatDoesNotComeBeforeItsDays) {
    auto policy = GoldWorkspace::policy(0, 0.5);
    policy.repeatAfterDays = 1000;
    start(policy, 20, 0);
    auto ada = reviewer("ada");
    std::set<std::string> met;
    for (json claimed = claim(*ada); !idOf(claimed).empty(); claimed = claim(*ada)) {
        EXPECT_TRUE(met.insert(idOf(claimed)).second);
        decide(*ada, "billing");
    }
    EXPECT_EQ(met.size(), 20U);
}

TEST_F(GoldProgram, AddsListsAndRemoves) {
    start(GoldWorkspace::policy(0.5), 5, 0);
    const json added = docketJson({"gold", "add", "t-1", "--labels", "refund", "--note", "ruled by hand", "--by", "lead"});
    EXPECT_EQ(added, json({{"id", "t-1"}, {"labels", {"refund"}}, {"source", "hand"}, {"note", "ruled by hand"}, {"flagged", false}}));
    EXPECT_EQ(docketJson({"gold", "add", "t-1", "--labels", "other"})["labels"], json::array({"other"}));
    EXPECT_EQ(docketJson({"gold", "list"})["items"].size(), 1U);
    EXPECT_THAT(docket({"gold", "add", "nobody", "--labels", "refund"}).err, HasSubstr("There is no item nobody. Nothing was changed."));
    const auto unknown = docket({"gold", "add", "t-2", "--labels", "refnd"});
    EXPECT_EQ(unknown.status, 1);
    EXPECT_THAT(unknown.err, HasSubstr("refnd"));
    EXPECT_EQ(docket({"gold", "add", "t-2", "--labels", "refund,other"}).status, 1) << "one label in a single-label task";
    EXPECT_EQ(docket({"gold", "add", "t-2"}).status, 2);
    EXPECT_EQ(docketJson({"gold", "remove", "t-1"}), json({{"id", "t-1"}}));
    EXPECT_EQ(docket({"gold", "remove", "t-1"}).status, 1);
    EXPECT_EQ(docketJson({"gold", "list"})["items"], json::array());
    EXPECT_THAT(docket({"gold", "list"}).out, HasSubstr("There are no gold items."));
    EXPECT_EQ(fixture().problems(), "");
}

TEST_F(GoldProgram, ImportsWhatCanBeTakenAndTellsTheRest) {
    start(GoldWorkspace::policy(0.5), 5, 0);
    const auto file = write("gold.jsonl", "{\"id\":\"t-1\",\"labels\":[\"refund\"],\"note\":\"sure\"}\n"
                                          "{\"id\":\"t-9\",\"labels\":[\"refund\"]}\n"
                                          "{\"id\":\"t-2\",\"labels\":[\"refnd\"]}\n"
                                          "not JSON\n"
                                          "{\"id\":\"t-3\"}\n"
                                          "{\"id\":\"t-4\",\"label\":\"other\"}\n");
    const json report = docketJson({"gold", "import", file}, 3);
    EXPECT_EQ(report["read"], 6);
    EXPECT_EQ(report["added"], 2) << report;
    EXPECT_EQ(report["rejected"], 4);
    std::set<int> lines;
    for (const json& problem : report["problems"]) lines.insert(problem["line"].get<int>());
    EXPECT_EQ(lines, (std::set<int>{2, 3, 4, 5})) << report;
    const json list = docketJson({"gold", "list"})["items"];
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list[0], json({{"id", "t-1"}, {"labels", {"refund"}}, {"source", "file"}, {"note", "sure"}, {"flagged", false}}));
    EXPECT_EQ(list[1]["labels"], json::array({"other"}));

    const auto table = write("gold.csv", "id,labels,note\nt-1,refund,sure\nt-5,billing,\"a, b\"\n");
    const json again = docketJson({"gold", "import", table});
    EXPECT_EQ(again["added"], 1) << again;
    EXPECT_EQ(again["already_there"], 1);
    EXPECT_EQ(docketJson({"gold", "list"})["items"].back()["note"], "a, b");
    EXPECT_EQ(docket({"gold", "import", path("no.csv")}).status, 1);
    EXPECT_EQ(fixture().problems(), "");
}

TEST_F(GoldProgram, DrawsWhatWasAnsweredBlindAndAlike) {
    auto policy = GoldWorkspace::policy(0);
    policy.reviewsRequired["default"] = 2;
    start(policy, 30, 0);
    for (const char* name : {"ada", "ben"}) {
        auto process = reviewer(name);
        for (json claimed = claim(*process); !idOf(claimed).empty(); claimed = claim(*process)) {
            const int number = std::stoi(idOf(claimed).substr(2));
            const char* label = number % 3 == 0 ? "refund" : "billing";
            if (number == 1) ask(*process, {{"op", "reveal"}});
            decide(*process, number == 2 && std::string(name) == "ben" ? "other" : label);
        }
        process->wait();
    }
    const json drawn = docketJson({"gold", "draw", "12", "--seed", "3"});
    EXPECT_EQ(drawn["eligible"], 28) << "not what was looked at first, and not what was disputed";
    EXPECT_EQ(drawn["drawn"], 12);
    std::set<std::string> labels;
    for (const json& item : drawn["items"]) {
        EXPECT_EQ(item["source"], "drawn");
        labels.insert(item["labels"][0].get<std::string>());
    }
    EXPECT_EQ(labels, (std::set<std::string>{"billing", "refund"}));
    EXPECT_EQ(docketJson({"gold", "draw", "100"})["drawn"], 16) << "all others";
    EXPECT_EQ(docket({"gold", "draw", "0"}).status, 1);
    EXPECT_EQ(fixture().problems(), "");
}

TEST_F(GoldProgram, TellsWhoIsUnderTheLine) {
    start(GoldWorkspace::policy(0.5), 120, 40);
    for (const auto& [name, label] : std::map<std::string, const char*>{{"ada", "refund"}, {"ben", "other"}}) {
        auto process = reviewer(name);
        for (int i = 0; i < 60; ++i) {
            if (idOf(claim(*process)).empty()) break;
            decide(*process, label);
        }
        process->wait();
    }
    const json report = docketJson({"gold", "report"});
    EXPECT_EQ(report["under_line"], json::array({"ben"}));
    EXPECT_EQ(report["line"], 0.8);
    EXPECT_EQ(report["reviewers"][0]["gold"]["count"], report["reviewers"][0]["gold"]["n"]);
    EXPECT_EQ(report["reviewers"][1]["gold"]["count"], 0);
    EXPECT_EQ(report["reviewers"][1]["labels"][0]["label"], "refund");
    EXPECT_THAT(docket({"gold", "report"}).out, HasSubstr("under 0.8"));
}

}  // namespace
}  // namespace docket
