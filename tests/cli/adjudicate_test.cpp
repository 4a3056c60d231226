#include "tests/support/process.h"
#include "tests/support/workspace_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <limits>
#include <set>

namespace docket {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;
using ::testing::Not;

/// `docket adjudicate` beside `docket review`, each a program of its own.
class AdjudicateTest : public ::testing::Test {
protected:
    void start(int items, int reviews = 2, routing::Policy policy = {}) {
        policy.auditRate = 0;
        policy.reviewsRequired["default"] = reviews;
        fixture = std::make_unique<test::WorkspaceFixture>(test::taxonomyOf({"billing", "refund", "other"}), policy);
        auto workspace = fixture->open();
        fixture->addItems(*workspace, items);
    }
    std::string path() const { return fixture->path().string(); }

    static json ask(test::Process& process, const json& request) {
        process.write(request.dump() + "\n");
        const auto line = process.readLine();
        return line ? json::parse(*line) : json();
    }
    std::unique_ptr<test::Process> adjudicator(const std::string& name) {
        return std::make_unique<test::Process>(std::vector<std::string>{DOCKET_BINARY, "adjudicate", path(), "--adjudicator", name});
    }
    /// Answers every item that comes, and no more than `most`, as `answer(id)` says.
    template <class Answer>
    void review(const std::string& name, Answer answer, int most = std::numeric_limits<int>::max()) {
        test::Process process({DOCKET_BINARY, "review", path(), "--reviewer", name});
        for (int i = 0; i < most; ++i) {
            const json claimed = ask(process, {{"op", "claim"}});
            if (claimed["item"].is_null()) {
                EXPECT_EQ(most, std::numeric_limits<int>::max()) << "fewer came than were to be answered";
                break;
            }
            const json decided = ask(process, {{"op", "decide"}, {"labels", {answer(claimed["item"]["id"].get<std::string>())}}, {"certainty", "sure"}, {"note", "note of " + name}});
            ASSERT_EQ(decided["ok"], true) << decided;
        }
        EXPECT_EQ(process.wait().status, 0);
    }
    void review(const std::string& name, const char* label, int most = std::numeric_limits<int>::max()) {
        review(name, [label](const std::string&) { return label; }, most);
    }
    static json rule(test::Process& process, const char* label, json more = json::object()) {
        json request = {{"op", "rule"}, {"labels", {label}}, {"cause", "ambiguous"}, {"note", "so it is"}};
        request.update(more);
        return ask(process, request);
    }
    /// What an export says of each item, by its id.
    std::map<std::string, json> exported(const std::string& name) {
        const std::string folder = (fixture->folder / name).string();
        const auto done = test::runDocket({"export", path(), "--out", folder, "--format", "native"});
        EXPECT_EQ(done.status, 0) << done.err;
        std::map<std::string, json> records;
        for (const auto& entry : std::filesystem::directory_iterator(folder)) {
            if (entry.path().extension() != ".jsonl") continue;
            std::ifstream file(entry.path());
            for (std::string line; std::getline(file, line);) {
                json record = json::parse(line);
                records.emplace(record["id"], record);
            }
        }
        return records;
    }

    std::unique_ptr<test::WorkspaceFixture> fixture;
};

TEST_F(AdjudicateTest, ADisputeIsSettledAndGoesOutAsAdjudicated) {
    start(3);
    review("ada", "billing");
    review("ben", [](const std::string& id) { return id == "t-2" ? "billing" : "refund"; });
    auto lea = adjudicator("lea");
    const json claimed = ask(*lea, {{"op", "claim"}});
    ASSERT_EQ(claimed["ok"], true) << claimed;
    const std::string first = claimed["item"]["id"];
    EXPECT_EQ(claimed["answers"].size(), 2U);
    EXPECT_EQ(claimed["answers"][0]["reviewer"], "A");
    EXPECT_EQ(claimed["answers"][1]["reviewer"], "B");
    EXPECT_EQ(claimed["definitions"].size(), 2U);
    EXPECT_EQ(claimed["ground"], "no_majority");
    for (const char* word : {"\"model\"", "m1", "confidence", "suggestion", "\"ada\"", "\"ben\""}) EXPECT_THAT(claimed.dump(), Not(HasSubstr(word)));
    EXPECT_EQ(ask(*lea, {{"op", "claim"}})["item"]["id"], first) << "the item in hand is answered again";
    const json ruled = rule(*lea, "refund");
    ASSERT_EQ(ruled["ok"], true) << ruled;
    EXPECT_EQ(ruled["model"]["labels"], json::array({"billing"})) << "shown only now";
    const json changed = rule(*lea, "other");
    EXPECT_EQ(changed["ok"], true) << "a ruling may be changed once the model is known";
    const json next = ask(*lea, {{"op", "claim"}});
    EXPECT_NE(next["item"]["id"], first);
    EXPECT_NE(next["item"]["id"], "t-2") << "they agree on it";
    EXPECT_EQ(rule(*lea, "billing")["ok"], true);
    EXPECT_TRUE(ask(*lea, {{"op", "claim"}})["item"].is_null());
    EXPECT_EQ(lea->wait().status, 0);

    const auto records = exported("out");
    ASSERT_EQ(records.size(), 3U);
    const json& record = records.at(first);
    EXPECT_EQ(record["resolution"]["kind"], "adjudicated");
    EXPECT_EQ(record["resolution"]["labels"], json::array({"other"}));
    EXPECT_EQ(record["rulings"].size(), 2U);
    EXPECT_EQ(record["rulings"][0]["exposure"], "blind");
    EXPECT_EQ(record["rulings"][0]["stands"], false);
    EXPECT_EQ(record["rulings"][1]["exposure"], "compared") << "recorded as changed with the model known";
    EXPECT_EQ(record["rulings"][1]["cause"], "ambiguous");
    EXPECT_EQ(record["decisions"].size(), 2U) << "what reviewers said never changes";
    EXPECT_EQ(fixture->problems(), "");
}

TEST_F(AdjudicateTest, NobodyRulesOnWhatTheyReviewed) {
    start(2);
    review("ada", "billing");
    review("lea", "refund");
    auto lea = adjudicator("lea");
    EXPECT_TRUE(ask(*lea, {{"op", "claim"}})["item"].is_null());
    const json refused = ask(*lea, {{"op", "claim"}, {"id", "t-1"}});
    EXPECT_EQ(refused["error"]["kind"], "conflict");
    EXPECT_THAT(refused["error"]["message"].get<std::string>(), HasSubstr("one of its reviewers"));
    auto max = adjudicator("max");
    EXPECT_EQ(ask(*max, {{"op", "claim"}, {"id", "t-1"}})["item"]["id"], "t-1");
    auto zoe = adjudicator("zoe");
    EXPECT_EQ(ask(*zoe, {{"op", "claim"}})["item"]["id"], "t-2") << "the other is held";
    EXPECT_EQ(ask(*zoe, {{"op", "claim"}, {"id", "t-1"}})["error"]["kind"], "conflict");
}

TEST_F(AdjudicateTest, WhatIsSentBackGoesToSomebodyNewAndNotToWhoSentIt) {
    start(1);
    review("ada", "billing");
    review("ben", "refund");
    auto lea = adjudicator("lea");
    ask(*lea, {{"op", "claim"}});
    EXPECT_EQ(ask(*lea, {{"op", "send_back"}, {"note", "see the date"}})["ok"], true);
    EXPECT_TRUE(ask(*lea, {{"op", "claim"}})["item"].is_null());
    for (const char* name : {"ada", "ben", "lea"}) {
        test::Process process({DOCKET_BINARY, "review", path(), "--reviewer", name});
        EXPECT_TRUE(ask(process, {{"op", "claim"}})["item"].is_null()) << name;
    }
    EXPECT_EQ(ask(*lea, {{"op", "undo"}})["item"]["id"], "t-1");
    EXPECT_EQ(ask(*lea, {{"op", "send_back"}})["ok"], true);
    EXPECT_EQ(fixture->problems(), "");
    review("cem", "refund");
    EXPECT_EQ(ask(*lea, {{"op", "undo"}})["error"]["kind"], "conflict") << "somebody has answered since";
    const auto records = exported("out");
    EXPECT_EQ(records.at("t-1")["resolution"]["kind"], "consensus");
    EXPECT_EQ(fixture->problems(), "");
}

TEST_F(AdjudicateTest, UndoRedoSkipAndTheEndOfASitting) {
    start(2);
    review("ada", "billing");
    review("ben", "refund");
    {
        auto lea = adjudicator("lea");
        const std::string first = ask(*lea, {{"op", "claim"}})["item"]["id"];
        EXPECT_EQ(ask(*lea, {{"op", "skip"}})["ok"], true);
        const std::string second = ask(*lea, {{"op", "claim"}})["item"]["id"];
        EXPECT_NE(first, second);
        EXPECT_EQ(rule(*lea, "billing", {{"note", "first thought"}})["ok"], true);
        EXPECT_EQ(ask(*lea, {{"op", "claim"}})["item"]["id"], first) << "what was skipped comes last";
        const json undone = ask(*lea, {{"op", "undo"}});
        EXPECT_EQ(undone["item"]["id"], second);
        EXPECT_EQ(undone["entered"]["note"], "first thought");
        EXPECT_EQ(ask(*lea, {{"op", "release"}})["ok"], true);
        EXPECT_EQ(ask(*lea, {{"op", "redo"}})["ok"], true);
        EXPECT_EQ(ask(*lea, {{"op", "redo"}})["error"]["kind"], "not_found");
        EXPECT_EQ(ask(*lea, {{"op", "claim"}})["item"]["id"], first);
        EXPECT_EQ(lea->wait().status, 0);
    }
    auto max = adjudicator("max");
    EXPECT_FALSE(ask(*max, {{"op", "claim"}})["item"].is_null()) << "the hold ended with the sitting";
    EXPECT_EQ(fixture->problems(), "");
}

TEST_F(AdjudicateTest, AFlaggedItemComesHereAndALateReviewIsSeenFirst) {
    start(2, 1);
    {
        test::Process ada({DOCKET_BINARY, "review", path(), "--reviewer", "ada"});
        ask(ada, {{"op", "claim"}, {"id", "t-1"}});
        EXPECT_EQ(ask(ada, {{"op", "flag"}, {"note", "what is this?"}})["ok"], true);
    }
    auto lea = adjudicator("lea");
    const json claimed = ask(*lea, {{"op", "claim"}});
    EXPECT_EQ(claimed["item"]["id"], "t-1");
    EXPECT_EQ(claimed["flagged"], true);
    EXPECT_EQ(claimed["flag_note"], "what is this?");
    EXPECT_EQ(claimed["answers"], json::array());
    {
        test::Process ben({DOCKET_BINARY, "review", path(), "--reviewer", "ben"});
        ask(ben, {{"op", "claim"}, {"id", "t-1"}});
        EXPECT_EQ(ask(ben, {{"op", "decide"}, {"labels", {"refund"}}})["ok"], true);
    }
    const json late = rule(*lea, "billing");
    EXPECT_EQ(late["error"]["kind"], "conflict") << late;
    EXPECT_EQ(fixture->problems(), "");
}

TEST_F(AdjudicateTest, RequestsThatMakeNoSenseChangeNothing) {
    start(1);
    review("ada", "billing");
    review("ben", "refund");
    auto lea = adjudicator("lea");
    EXPECT_EQ(rule(*lea, "billing")["error"]["kind"], "nothing_claimed");
    ask(*lea, {{"op", "claim"}});
    EXPECT_EQ(rule(*lea, "no such label")["error"]["kind"], "invalid_input");
    EXPECT_EQ(rule(*lea, "billing", {{"cause", "no such cause"}})["error"]["kind"], "invalid_input");
    EXPECT_EQ(rule(*lea, "billing", {{"gold", "yes"}})["error"]["kind"], "invalid_input");
    EXPECT_EQ(ask(*lea, {{"op", "rule"}, {"cause", "other"}})["error"]["kind"], "invalid_input");
    EXPECT_EQ(ask(*lea, {{"op", "rule"}, {"labels", {"billing", "refund"}}, {"cause", "other"}})["error"]["kind"], "invalid_input");
    EXPECT_EQ(ask(*lea, {{"op", "paint"}})["error"]["kind"], "invalid_input");
    lea->write("{\n");
    EXPECT_EQ(json::parse(lea->readLine().value_or("{}"))["error"]["kind"], "invalid_input");
    EXPECT_EQ(rule(*lea, "billing")["ok"], true) << "the item is still in hand";
    EXPECT_EQ(fixture->problems(), "");
}

TEST_F(AdjudicateTest, AProposedDefinitionLandsInTheDraftOrWaitsForIt) {
    start(2);
    review("ada", "billing");
    review("ben", "refund");
    auto lea = adjudicator("lea");
    const std::string first = ask(*lea, {{"op", "claim"}})["item"]["id"];
    const json ruled = rule(*lea, "refund", {{"propose", "Money goes back to the customer."}});
    EXPECT_EQ(ruled["proposal"], "in_draft") << ruled;
    const auto shown = test::runDocket({"taxonomy", path(), "draft", "show", "--author", "lea", "--json"});
    EXPECT_EQ(shown.status, 0) << shown.err;
    EXPECT_THAT(shown.out, HasSubstr("Money goes back to the customer."));
    EXPECT_THAT(shown.out, HasSubstr("Text of " + first)) << "the item is its example";
    EXPECT_EQ(test::runDocket({"taxonomy", path(), "draft", "discard", "--author", "lea"}).status, 0);

    EXPECT_EQ(test::runDocket({"taxonomy", path(), "draft", "rename", "other", "Else", "--author", "max"}).status, 0);
    ask(*lea, {{"op", "claim"}});
    EXPECT_EQ(rule(*lea, "refund", {{"propose", "Second proposal."}})["proposal"], "waits");
    EXPECT_EQ(test::runDocket({"taxonomy", path(), "draft", "rename", "other", "Other things", "--author", "max"}).status, 0) << "who holds it takes it up";
    EXPECT_THAT(test::runDocket({"taxonomy", path(), "draft", "show", "--author", "max", "--json"}).out, HasSubstr("Second proposal."));
    EXPECT_EQ(fixture->problems(), "");
}

TEST_F(AdjudicateTest, ARulingMakesAGoldItemAndTakesItBack) {
    start(2);
    review("ada", "billing");
    review("ben", "refund");
    const auto gold = [&] { return json::parse(test::runDocket({"gold", path(), "list", "--json"}).out); };
    auto lea = adjudicator("lea");
    const std::string id = ask(*lea, {{"op", "claim"}})["item"]["id"];
    ASSERT_EQ(rule(*lea, "refund", {{"gold", true}})["ok"], true);
    EXPECT_THAT(gold().dump(), ::testing::AllOf(HasSubstr(id), HasSubstr("refund"), HasSubstr("ruling")));
    ASSERT_EQ(rule(*lea, "billing", {{"gold", true}})["ok"], true);
    EXPECT_THAT(gold().dump(), Not(HasSubstr("refund"))) << "the ruling was changed, and so is what is known";
    ASSERT_EQ(ask(*lea, {{"op", "undo"}})["ok"], true);
    EXPECT_THAT(gold().dump(), Not(HasSubstr(id)));
    EXPECT_EQ(fixture->problems(), "");
}

TEST_F(AdjudicateTest, TheModelOfReviewersHoldsAMajorityBackThatItIsNotSureOf) {
    routing::Policy policy;
    policy.consensus = routing::ConsensusRule::DawidSkene;
    policy.reviewsRequired["default"] = 3;
    start(240, 3, policy);
    const auto numberOf = [](const std::string& id) { return std::stoi(id.substr(2)); };
    // Three careful people, on items that are billing and refund in turn; then one of them and two who only ever say billing.
    const auto truth = [&](const std::string& id) { return numberOf(id) % 2 == 0 ? "billing" : "refund"; };
    for (const char* name : {"ada", "ben", "cem"}) {
        test::Process process({DOCKET_BINARY, "review", path(), "--reviewer", name});
        for (int i = 1; i <= 200; ++i) {
            const std::string id = "t-" + std::to_string(i);
            ASSERT_EQ(ask(process, {{"op", "claim"}, {"id", id}})["ok"], true);
            const json decided = ask(process, {{"op", "decide"}, {"labels", {truth(id)}}, {"certainty", "sure"}});
            ASSERT_EQ(decided["ok"], true) << decided;
        }
        EXPECT_EQ(process.wait().status, 0);
    }
    test::Process dot({DOCKET_BINARY, "review", path(), "--reviewer", "dot"});
    test::Process eve({DOCKET_BINARY, "review", path(), "--reviewer", "eve"});
    test::Process ada({DOCKET_BINARY, "review", path(), "--reviewer", "ada"});
    json last;
    for (int i = 201; i <= 240; ++i) {
        const std::string id = "t-" + std::to_string(i);
        for (test::Process* process : {&ada, &dot, &eve}) {
            ASSERT_EQ(ask(*process, {{"op", "claim"}, {"id", id}})["ok"], true);
            last = ask(*process, {{"op", "decide"}, {"labels", {process == &ada ? truth(id) : "billing"}}, {"certainty", "sure"}});
            ASSERT_EQ(last["ok"], true) << last;
        }
        if (i != 239) continue;
        EXPECT_EQ(last["state"], "in_dispute") << "two say billing, whom nobody knows to be right, against one who is";
    }
    EXPECT_EQ(last["state"], "resolved") << "all three say billing";
    auto lea = adjudicator("lea");
    const json claimed = ask(*lea, {{"op", "claim"}});
    EXPECT_EQ(claimed["answers"].size(), 3U) << "majorities that were held back come here";
    EXPECT_TRUE(claimed["ground"] == "model_unsure" || claimed["ground"] == "model_differs") << claimed["ground"];
    EXPECT_EQ(claimed["agreeing"], 2);
    EXPECT_EQ(claimed["dawid_skene"]["labels"].size(), 1U) << "shown beside the majority";
    EXPECT_GT(claimed["dawid_skene"]["posterior"], 0.0);
    EXPECT_LE(claimed["dawid_skene"]["posterior"], 1.0);
    EXPECT_EQ(fixture->problems(), "") << "the outcome follows from the events alone";
}

TEST_F(AdjudicateTest, ANewRuleOfConsensusCountsFromTheNextAnswerOfAnItem) {
    start(3);
    review("ada", "billing", 2);
    review("ben", "refund", 1);
    std::ofstream(fixture->folder / "policy.json") << R"({"audit_rate":0,"reviews_required":{"default":2},"adjudication":false})";
    ASSERT_EQ(test::runDocket({"policy", path(), "draft", (fixture->folder / "policy.json").string()}).status, 0);
    ASSERT_EQ(test::runDocket({"policy", path(), "publish", "--note", "without a third person"}).status, 0);
    review("ben", "refund", 1);
    {
        auto lea = adjudicator("lea");
        EXPECT_EQ(ask(*lea, {{"op", "claim"}})["item"]["id"], "t-1") << "in dispute since before";
        EXPECT_EQ(rule(*lea, "billing")["ok"], true);
        EXPECT_TRUE(ask(*lea, {{"op", "claim"}})["item"].is_null()) << "of the other one more review is asked for";
    }
    review("cat", "billing");
    const auto records = exported("out");
    EXPECT_EQ(records.at("t-2")["resolution"]["labels"], json::array({"billing"})) << records.at("t-2");
    EXPECT_EQ(fixture->problems(), "");
}

/// A label that reviewers chose is archived while the item waits for its ruling, and while an adjudicator has it in hand.
TEST_F(AdjudicateTest, ALabelThatIsArchivedMeanwhileIsShownAsSuchAndCannotBeRuled) {
    start(2);
    review("ada", "billing");
    review("ben", "refund");
    auto early = adjudicator("max");
    const json before = ask(*early, {{"op", "claim"}});
    ASSERT_EQ(before["item"]["id"], "t-1") << before;
    for (const json& definition : before["definitions"]) EXPECT_EQ(definition["archived"], false) << definition;
    ASSERT_EQ(test::runDocket({"taxonomy", path(), "draft", "archive", "refund", "--author", "zoe"}).status, 0);
    const auto published = test::runDocket({"taxonomy", path(), "publish", "--author", "zoe", "--note", "no more refunds"});
    ASSERT_EQ(published.status, 0) << published.err;

    auto lea = adjudicator("lea");
    const json claimed = ask(*lea, {{"op", "claim"}});
    ASSERT_EQ(claimed["item"]["id"], "t-2") << "still in dispute: " << claimed;
    EXPECT_EQ(claimed["taxonomy_version"], 2);
    std::map<std::string, bool> archived;
    for (const json& definition : claimed["definitions"]) archived[definition["label"]] = definition["archived"];
    EXPECT_EQ(archived, (std::map<std::string, bool>{{"billing", false}, {"refund", true}}));
    std::set<std::string> answered;
    for (const json& answer : claimed["answers"]) answered.insert(answer["labels"][0].get<std::string>());
    EXPECT_EQ(answered, (std::set<std::string>{"billing", "refund"})) << "what reviewers said stays";
    for (auto* process : {lea.get(), early.get()}) {
        const json refused = rule(*process, "refund");
        EXPECT_EQ(refused["error"]["kind"], "invalid_input") << refused;
        EXPECT_THAT(refused["error"]["message"].get<std::string>(), ::testing::AllOf(HasSubstr("refund is archived and can no longer be chosen"), HasSubstr("Nothing was recorded")));
        EXPECT_EQ(rule(*process, "billing")["ok"], true) << "the item is still in hand";
    }
    const json undone = ask(*lea, {{"op", "undo"}});
    EXPECT_EQ(undone["entered"]["labels"], json::array({"billing"}));
    EXPECT_EQ(rule(*lea, "other")["ok"], true);
    const auto records = exported("out");
    EXPECT_EQ(records.at("t-1")["resolution"]["labels"], json::array({"billing"}));
    EXPECT_EQ(records.at("t-2")["resolution"]["labels"], json::array({"other"}));
    EXPECT_EQ(fixture->problems(), "");
}

/// What was ruled before its label was archived stands; undone, it can be ruled as anything but that.
TEST_F(AdjudicateTest, ARulingOnALabelThatIsArchivedLaterStandsUntilItIsTakenBack) {
    start(1);
    review("ada", "billing");
    review("ben", "refund");
    auto lea = adjudicator("lea");
    ask(*lea, {{"op", "claim"}});
    ASSERT_EQ(rule(*lea, "refund")["ok"], true);
    ASSERT_EQ(test::runDocket({"taxonomy", path(), "draft", "archive", "refund", "--author", "zoe"}).status, 0);
    ASSERT_EQ(test::runDocket({"taxonomy", path(), "publish", "--author", "zoe", "--note", "no more refunds"}).status, 0);
    const json changed = rule(*lea, "refund", {{"note", "once more"}});
    EXPECT_EQ(changed["error"]["kind"], "invalid_input") << changed;
    const json undone = ask(*lea, {{"op", "undo"}});
    ASSERT_EQ(undone["item"]["id"], "t-1") << undone;
    EXPECT_EQ(rule(*lea, "refund")["error"]["kind"], "invalid_input");
    EXPECT_EQ(rule(*lea, "billing")["ok"], true);
    EXPECT_EQ(exported("out").at("t-1")["resolution"]["labels"], json::array({"billing"}));
    EXPECT_EQ(fixture->problems(), "");
}

TEST_F(AdjudicateTest, SkillsSayWhoseItemsComeToWhom) {
    start(2, 1);
    fixture->addItems(*fixture->open(), 2, "refund", "r-");
    const auto done = test::runDocket({"people", path(), "set", "ada", "--skills", "refund"});
    ASSERT_EQ(done.status, 0) << done.err;
    std::set<std::string> given;
    review("ada", [&](const std::string& id) {
        given.insert(id);
        return "refund";
    });
    EXPECT_EQ(given, (std::set<std::string>{"r-1", "r-2"})) << "of the labels that are theirs";
    ASSERT_EQ(test::runDocket({"people", path(), "set", "ada", "--skills", ""}).status, 0);
    review("ada", [&](const std::string& id) {
        given.insert(id);
        return "billing";
    });
    EXPECT_EQ(given.size(), 4U) << "all again";
    EXPECT_EQ(fixture->problems(), "");
}

TEST_F(AdjudicateTest, RolesSayWhoMayRule) {
    start(1);
    review("ada", "billing");
    review("ben", "refund");
    const auto set = [&](std::vector<std::string> words) {
        words.insert(words.begin(), {"people", path(), "set"});
        return test::runDocket(words);
    };
    EXPECT_EQ(set({"ada", "--role", "reviewer"}).status, 0);
    EXPECT_EQ(set({"lea", "--role", "lead"}).status, 0);
    EXPECT_EQ(set({"max", "--role", "admin"}).status, 0);
    EXPECT_EQ(set({"max", "--role", "lead"}).status, 1) << "somebody has to be admin";
    EXPECT_EQ(set({"zoe", "--role", "admin", "--by", "lea"}).status, 1);
    EXPECT_EQ(set({"zoe", "--role", "admin", "--by", "max"}).status, 0);
    EXPECT_EQ(set({"  ", "--role", "lead"}).status, 1);
    EXPECT_EQ(set({"lea", "--skills", "no such group"}).status, 1);
    EXPECT_EQ(set({"lea", "--skills", "billing,refund"}).status, 0);
    EXPECT_EQ(set({"lea"}).status, 2);
    EXPECT_EQ(set({"lea", "--role", "king"}).status, 2);
    const json people = json::parse(test::runDocket({"people", path(), "--json"}).out)["people"];
    ASSERT_EQ(people.size(), 5U);
    EXPECT_EQ(people[1], json({{"name", "ben"}, {"role", nullptr}, {"acts_as", "reviewer"}, {"skills", json::array()}}));
    EXPECT_EQ(people[2], json({{"name", "lea"}, {"role", "lead"}, {"acts_as", "lead"}, {"skills", {"billing", "refund"}}}));

    for (const char* name : {"ada", "ben", "somebody new"}) {
        const auto refused = test::runDocket({"adjudicate", path(), "--adjudicator", name});
        EXPECT_EQ(refused.status, 1);
        EXPECT_THAT(refused.err, HasSubstr("may not rule on items"));
    }
    auto lea = adjudicator("lea");
    EXPECT_EQ(ask(*lea, {{"op", "claim"}})["item"]["id"], "t-1");
    EXPECT_EQ(fixture->problems(), "");
}

}  // namespace
}  // namespace docket
