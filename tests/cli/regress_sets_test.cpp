#include "tests/cli/regress_test.h"

#include "core/base/sha256.h"

#include <chrono>
#include <csignal>
#include <memory>
#include <thread>

// Making regression sets, through the binary alone.

namespace docket {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;
using test::Words;

class RegressSets : public test::RegressTest {
protected:
    void SetUp() override {
        makeWorkspace(R"({"audit_rate":0,"reviews_required":{"default":1}})");
        importModel("t", 12, "m1", [](int) { return "billing"; });
        decide("t", 1, 4, "billing");
        decide("t", 5, 6, "refund", "assisted");
    }
    json sets() const { return runForJson("regress", {"list"}).at("sets"); }
};

TEST_F(RegressSets, ASetHasTheItemsWithLabelsAndCountsTheOthers) {
    EXPECT_EQ(sets(), json::array());
    const json made = create("all", {"--filter", "id:t-", "--by", "lea"});
    EXPECT_EQ(made.at("items"), 6);
    EXPECT_EQ(made.at("left_out"), 6);
    EXPECT_EQ(made.at("references"), (json{{"blind", 4}, {"led", 2}, {"ruling", 0}, {"gold", 0}}));
    EXPECT_EQ(made.at("by"), "lea");
    json known = made;
    known.erase("references");
    EXPECT_EQ(sets(), json::array({known}));
    Sha256 hash;
    for (int i = 1; i <= 6; ++i) {
        for (const std::string& field : {fmt::format("t-{}", i), fmt::format("Message {} of t", i), std::string("1"), std::string(i < 5 ? "billing" : "refund")}) hash.updateField(field);
    }
    EXPECT_EQ(made.at("sha256"), toHex(hash.finish()));
    EXPECT_EQ(create("everything").at("items"), 6) << "without a search";
    expectVerified();
}

TEST_F(RegressSets, TheSearchIsThatOfTheQueue) {
    EXPECT_EQ(create("one", {"--filter", "id:\"t-1\""}).at("items"), 1);
    EXPECT_EQ(create("words", {"--filter", "\"message 5\""}).at("items"), 1) << "the texts are indexed first";
    EXPECT_EQ(create("state", {"--filter", "state:resolved"}).at("left_out"), 0);
    EXPECT_EQ(create("reason", {"--filter", "reason:low_confidence label:billing"}).at("items"), 6);
    EXPECT_EQ(create("reviewer", {"--filter", "reviewer:ada"}).at("items"), 6);
    EXPECT_THAT(failing({"create", "x", "--filter", "state:wat"}), HasSubstr("There is no state wat"));
    EXPECT_THAT(failing({"create", "x", "--filter", "is:wat"}), HasSubstr("is:gold or is:adjudicated"));
    EXPECT_THAT(failing({"create", "x", "--filter", "\"open"}), HasSubstr("quotation mark"));
    EXPECT_THAT(failing({"create", "x", "--filter", "reviewer:ben"}), HasSubstr("No regression set was made"));
    EXPECT_THAT(failing({"create", "x", "--filter", "state:waiting"}), HasSubstr("of 6 items that answer to the search, none"));
    EXPECT_EQ(sets().size(), 5U);
}

TEST_F(RegressSets, GoldItemsAreFoundAlsoWhereTheyWereAccepted) {
    imported({file("sure.jsonl", R"({"id":"sure-1","text":"Sure.","label":"other","confidence":0.99,"model":"m1"})")});
    run({"gold", workspace(), "add", "sure-1", "--labels", "refund", "--by", "lea"});
    run({"gold", workspace(), "add", "t-1", "--labels", "other", "--by", "lea"});
    const json made = create("gold", {"--filter", "is:gold"});
    EXPECT_EQ(made.at("items"), 2);
    EXPECT_EQ(made.at("references").at("gold"), 2);
    EXPECT_EQ(create("both", {"--filter", "is:gold state:resolved"}).at("items"), 1);
    const json compare = compared("gold", "m1", "m1", 0);
    EXPECT_EQ(compare.at("run").at("accuracy").at("count"), 0) << "what is known goes before what a reviewer said";
}

using RegressRulings = test::RegressTest;

TEST_F(RegressRulings, AreFoundAndAreTheReference) {
    makeWorkspace(R"({"audit_rate":0,"reviews_required":{"default":2}})");
    importModel("t", 3, "m1", [](int) { return "billing"; });
    decide("t", 1, 2, "billing", "policy", "ada");
    decide("t", 1, 1, "refund", "policy", "ben");
    decide("t", 2, 2, "billing", "policy", "ben");
    const std::string requests = json{{"op", "claim"}}.dump() + "\n" + json{{"op", "rule"}, {"labels", {"other"}}, {"cause", "ambiguous"}, {"note", "so"}}.dump() + "\n";
    run({"adjudicate", workspace(), "--adjudicator", "lea"}, requests);
    const json made = create("adjudicated", {"--filter", "is:adjudicated"});
    EXPECT_EQ(made.at("items"), 1);
    EXPECT_EQ(made.at("left_out"), 0);
    EXPECT_EQ(made.at("references").at("ruling"), 1);
    EXPECT_EQ(create("all").at("items"), 2);
    EXPECT_EQ(compared("adjudicated", "m1", "m1", 0).at("labels")[0].at("label"), "other");
}

TEST_F(RegressSets, ASetIsFrozen) {
    test::Process ben(Words{DOCKET_BINARY, "review", workspace(), "--reviewer", "ben"});
    const auto ask = [&](const json& request) {
        ben.write(request.dump() + "\n");
        return json::parse(ben.readLine().value_or("null"));
    };
    ask({{"op", "claim"}, {"id", "t-7"}});
    ASSERT_EQ(ask({{"op", "decide"}, {"labels", {"billing"}}, {"certainty", "sure"}}).at("ok"), true);
    const json made = create("all", {"--filter", "id:t-"});
    const json before = compared("all", "m1", "m1", 0);
    EXPECT_EQ(before.at("run").at("accuracy").at("count"), 5);
    ASSERT_EQ(ask({{"op", "undo"}}).at("ok"), true);
    ASSERT_EQ(ask({{"op", "decide"}, {"labels", {"other"}}, {"certainty", "sure"}}).at("ok"), true) << "the resolution is another now";
    EXPECT_EQ(ben.wait().status, 0);
    run({"gold", workspace(), "add", "t-1", "--labels", "refund", "--by", "lea"});
    EXPECT_EQ(compared("all", "m1", "m1", 0).at("run").at("accuracy"), before.at("run").at("accuracy"));
    EXPECT_EQ(sets()[0].at("sha256"), made.at("sha256"));
    EXPECT_NE(create("later", {"--filter", "id:t-"}).at("sha256"), made.at("sha256"));
    expectVerified();
}

TEST_F(RegressSets, ANameIsTakenOnceAndIsOneLineOfText) {
    create("all");
    EXPECT_THAT(failing({"create", "all"}), HasSubstr("There is a regression set \"all\" already"));
    for (const std::string& name : {std::string("  "), std::string(" a"), std::string("a\nb"), std::string("a\x1b[2J"), std::string(101, 'x'), std::string("\xff")}) {
        const auto finished = test::runDocket({"regress", workspace(), "create", name});
        EXPECT_NE(finished.status, 0) << name;
        EXPECT_EQ(finished.err.find('\x1b'), std::string::npos);
    }
    EXPECT_EQ(create("Für Ärzte ✓").at("name"), "Für Ärzte ✓");
    EXPECT_EQ(sets().size(), 2U);
}

TEST_F(RegressSets, WhoMayNotRuleOnItemsMayNotMakeOne) {
    run({"people", workspace(), "set", "lea", "--role", "lead"});
    EXPECT_THAT(failing({"create", "x", "--by", "ada"}), HasSubstr("may not rule on items"));
    EXPECT_EQ(create("x", {"--by", "lea"}).at("by"), "lea");
    EXPECT_EQ(sets().size(), 1U);
}

TEST_F(RegressSets, ProgramsThatMakeSetsAtOnceMakeOneEach) {
    std::vector<std::unique_ptr<test::Process>> programs;
    for (const char* name : {"a", "b", "c", "a"}) programs.push_back(std::make_unique<test::Process>(Words{DOCKET_BINARY, "regress", workspace(), "create", name, "--json"}));
    int made = 0;
    for (const auto& program : programs) made += program->wait().status == 0 ? 1 : 0;
    EXPECT_EQ(made, 3);
    EXPECT_EQ(sets().size(), 3U);
    expectVerified();
}

TEST_F(RegressSets, OneThatIsMadeBesideAnExportDisturbsNeither) {
    test::Process exporting(Words{DOCKET_BINARY, "export", workspace(), "--format", "native", "--out", path("out"), "--json"});
    EXPECT_EQ(create("beside").at("items"), 6);
    const auto finished = exporting.wait();
    ASSERT_EQ(finished.status, 0) << finished.err;
    EXPECT_EQ(json::parse(finished.out).at("records"), 6);
    run({"export", workspace(), "--again", "1", "--out", path("again")});
    expectVerified();
}

TEST_F(RegressSets, WhoIsKilledMadeAllOfASetOrNothing) {
    importModel("many", 400, "m1", [](int) { return "billing"; });
    makeGold("many", 1, 400, "billing");
    for (int round = 0; round < 8; ++round) {
        const std::string name = fmt::format("round {}", round);
        test::Process program(Words{DOCKET_BINARY, "regress", workspace(), "create", name, "--filter", "id:many-", "--json"});
        std::this_thread::sleep_for(std::chrono::milliseconds(6 * round));
        program.signal(SIGKILL);
        program.wait();
        for (const json& set : sets()) EXPECT_EQ(runForJson("regress", {"run", set.at("name").get<std::string>()}).at("items"), 400);
        expectVerified();
    }
    EXPECT_EQ(create("whole", {"--filter", "id:many-"}).at("items"), 400);
}

}  // namespace
}  // namespace docket
