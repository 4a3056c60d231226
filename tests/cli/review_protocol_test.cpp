#include "tests/support/process.h"
#include "tests/support/workspace_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace docket {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;

/// `docket review` as a program of its own, on a workspace with a few items.
class ReviewProtocolTest : public ::testing::Test {
protected:
    void start(int items, routing::Policy policy = {}) {
        policy.auditRate = 0;
        fixture = std::make_unique<test::WorkspaceFixture>(test::taxonomyOf({"billing", "refund", "other"}), policy);
        auto workspace = fixture->open();
        fixture->addItems(*workspace, items);
    }

    std::unique_ptr<test::Process> reviewer(const std::string& name, std::vector<std::string> options = {}) {
        std::vector<std::string> command = {DOCKET_BINARY, "review", fixture->path().string(), "--reviewer", name};
        command.insert(command.end(), options.begin(), options.end());
        return std::make_unique<test::Process>(command);
    }

    static json ask(test::Process& process, const json& request) {
        process.write(request.dump() + "\n");
        const auto line = process.readLine();
        return line ? json::parse(*line) : json();
    }
    static json claim(test::Process& process) { return ask(process, {{"op", "claim"}}); }
    static json decide(test::Process& process, const char* label) {
        return ask(process, {{"op", "decide"}, {"labels", {label}}, {"certainty", "sure"}});
    }

    std::unique_ptr<test::WorkspaceFixture> fixture;
};

TEST_F(ReviewProtocolTest, ClaimsDecidesAndComesToTheEnd) {
    start(2);
    auto ada = reviewer("ada");
    const json first = claim(*ada);
    EXPECT_EQ(first["item"]["id"], "t-1");
    EXPECT_EQ(first["item"]["metadata"]["channel"], "mail");
    EXPECT_EQ(first["arm"], "blind");
    EXPECT_TRUE(first["suggestion"].is_null());
    EXPECT_EQ(first["reasons"], json::array({"low_confidence"}));
    EXPECT_TRUE(first["lease_expires_at"].is_string());
    EXPECT_EQ(claim(*ada)["item"]["id"], "t-1") << "the item in hand is answered again";
    const json decided = decide(*ada, "refund");
    EXPECT_EQ(decided["ok"], true);
    EXPECT_EQ(decided["state"], "resolved");
    EXPECT_EQ(decided["overturns"], true);
    EXPECT_EQ(claim(*ada)["item"]["id"], "t-2");
    EXPECT_EQ(decide(*ada, "billing")["overturns"], false);
    const json end = claim(*ada);
    EXPECT_EQ(end["ok"], true);
    EXPECT_TRUE(end["item"].is_null());
    EXPECT_EQ(ada->wait().status, 0);
    EXPECT_EQ(fixture->problems(), "");
}

TEST_F(ReviewProtocolTest, ADecisionAnswersWithTheNextItemWhereThatIsAskedFor) {
    start(3);
    auto ada = reviewer("ada");
    const auto decideAndNext = [&](const char* label) { return ask(*ada, {{"op", "decide"}, {"labels", {label}}, {"next", true}}); };
    claim(*ada);
    const json first = decideAndNext("refund");
    EXPECT_EQ(first["state"], "resolved");
    EXPECT_EQ(first["next"]["item"]["id"], "t-2");
    EXPECT_EQ(first["next"]["arm"], "blind");
    EXPECT_EQ(claim(*ada)["item"]["id"], "t-2") << "it is in hand";
    EXPECT_EQ(ask(*ada, {{"op", "decide"}, {"labels", {"no such label"}}, {"next", true}})["error"]["kind"], "invalid_input");
    EXPECT_EQ(claim(*ada)["item"]["id"], "t-2") << "what was refused leaves it there";
    EXPECT_EQ(ask(*ada, {{"op", "decide"}, {"labels", {"billing"}}, {"next", "yes"}})["error"]["kind"], "invalid_input");
    EXPECT_EQ(decideAndNext("billing")["next"]["item"]["id"], "t-3");
    EXPECT_EQ(ask(*ada, {{"op", "undo"}})["item"]["id"], "t-2");
    EXPECT_EQ(decideAndNext("other")["next"]["item"]["id"], "t-3") << "it had been in hand, and is so again";
    const json last = decideAndNext("other");
    EXPECT_EQ(last["ok"], true);
    EXPECT_TRUE(last["next"]["item"].is_null());
    EXPECT_EQ(decide(*ada, "billing")["error"]["kind"], "nothing_claimed");
    EXPECT_EQ(ada->wait().status, 0);
    EXPECT_EQ(fixture->problems(), "");
}

TEST_F(ReviewProtocolTest, BothAnswersAroundARevealAreStored) {
    start(1);
    auto ada = reviewer("ada");
    claim(*ada);
    EXPECT_EQ(decide(*ada, "refund")["ok"], true);
    const json revealed = ask(*ada, {{"op", "reveal"}});
    EXPECT_EQ(revealed["suggestion"]["labels"], json::array({"billing"}));
    EXPECT_EQ(decide(*ada, "billing")["ok"], true);
    ada->wait();
    int answers = 0;
    auto workspace = fixture->open();
    ASSERT_TRUE(workspace->records().visit({ports::RecordScope::Decided, ports::Records::Detail::WithHistory}, [&](const ports::Record& record) -> Result<> {
        answers += static_cast<int>(record.decisions.size());
        return {};
    }));
    EXPECT_EQ(answers, 2);
}

TEST_F(ReviewProtocolTest, AssistedModeShowsTheSuggestionAtOnce) {
    start(1);
    auto ada = reviewer("ada", {"--mode", "assisted"});
    const json claimed = claim(*ada);
    EXPECT_EQ(claimed["arm"], "assisted");
    EXPECT_EQ(claimed["suggestion"]["labels"], json::array({"billing"}));
    EXPECT_DOUBLE_EQ(claimed["suggestion"]["confidence"].get<double>(), 0.6);
}

TEST_F(ReviewProtocolTest, UndoReopensAndRedoDecidesAgain) {
    start(1);
    auto ada = reviewer("ada");
    claim(*ada);
    ask(*ada, {{"op", "decide"}, {"labels", {"refund"}}, {"note", "look: \"quoted\" 🙂"}});
    const json undone = ask(*ada, {{"op", "undo"}});
    EXPECT_EQ(undone["item"]["id"], "t-1");
    EXPECT_EQ(undone["entered"]["labels"], json::array({"refund"}));
    EXPECT_EQ(undone["entered"]["note"], "look: \"quoted\" 🙂");
    EXPECT_EQ(ask(*ada, {{"op", "redo"}})["state"], "resolved");
    EXPECT_TRUE(claim(*ada)["item"].is_null());
    ada->wait();
    EXPECT_EQ(fixture->problems(), "");
}

TEST_F(ReviewProtocolTest, WhatIsWrongIsAnAnswerAndTheSessionGoesOn) {
    start(1);
    auto ada = reviewer("ada");
    const auto errorOf = [&](const json& request) { return ask(*ada, request)["error"]["kind"].get<std::string>(); };
    EXPECT_EQ(errorOf({{"op", "decide"}, {"labels", {"billing"}}}), "nothing_claimed");
    EXPECT_EQ(errorOf({{"op", "dance"}}), "invalid_input");
    EXPECT_EQ(errorOf(json::array()), "invalid_input");
    ada->write("this is not JSON\n");
    EXPECT_THAT(ada->readLine().value_or(""), HasSubstr("invalid_input"));
    ada->write(std::string(10'000, '[') + "\n");
    EXPECT_THAT(ada->readLine().value_or(""), HasSubstr("invalid_input"));
    ada->write("{\"op\":\"\xff\xfe\"}\n");
    EXPECT_THAT(ada->readLine().value_or(""), HasSubstr("invalid_input"));
    claim(*ada);
    EXPECT_EQ(errorOf({{"op", "decide"}, {"labels", {"no such label"}}}), "invalid_input");
    EXPECT_EQ(errorOf({{"op", "decide"}, {"labels", json::array()}}), "invalid_input");
    EXPECT_EQ(errorOf({{"op", "decide"}, {"labels", {"billing", "refund"}}}), "invalid_input");
    EXPECT_EQ(errorOf({{"op", "decide"}}), "invalid_input");
    EXPECT_EQ(errorOf({{"op", "decide"}, {"labels", {"billing"}}, {"certainty", "maybe"}}), "invalid_input");
    EXPECT_EQ(errorOf({{"op", "claim"}, {"id", "no such item"}}), "not_found");
    EXPECT_EQ(decide(*ada, "billing")["ok"], true);
}

TEST_F(ReviewProtocolTest, ALateAnswerIsRefusedAndToldWhy) {
    routing::Policy policy;
    policy.leaseTime = Duration{150};
    start(1, policy);
    auto ada = reviewer("ada");
    auto ben = reviewer("ben");
    claim(*ada);
    while (claim(*ben)["item"].is_null()) {
    }
    const json late = decide(*ada, "billing");
    EXPECT_EQ(late["error"]["kind"], "lease_lost");
    EXPECT_THAT(late["error"]["message"].get<std::string>(), HasSubstr("nothing was recorded"));
}

TEST_F(ReviewProtocolTest, SkipFlagAndReleaseGiveTheItemAway) {
    start(3);
    auto ada = reviewer("ada");
    claim(*ada);
    EXPECT_EQ(ask(*ada, {{"op", "skip"}})["ok"], true);
    EXPECT_EQ(claim(*ada)["item"]["id"], "t-2");
    EXPECT_EQ(ask(*ada, {{"op", "flag"}, {"note", "unclear"}})["ok"], true);
    EXPECT_EQ(claim(*ada)["item"]["id"], "t-3");
    EXPECT_EQ(ask(*ada, {{"op", "release"}})["ok"], true);
    EXPECT_EQ(claim(*ada)["item"]["id"], "t-3");
    decide(*ada, "other");
    EXPECT_EQ(claim(*ada)["item"]["id"], "t-1") << "the skipped one comes last, the flagged one not at all";
    ada->wait();
    EXPECT_EQ(fixture->problems(), "");
}

TEST_F(ReviewProtocolTest, TheEndOfInputGivesBackWhatIsHeld) {
    start(1);
    auto ada = reviewer("ada");
    claim(*ada);
    EXPECT_EQ(ada->wait().status, 0);
    auto ben = reviewer("ben");
    EXPECT_EQ(claim(*ben)["item"]["id"], "t-1");
}

}  // namespace
}  // namespace docket
