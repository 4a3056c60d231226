#include "tests/cli/program_test.h"
#include "tests/support/workspace_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

// Packets through the program alone: made, reviewed as a workspace of their own, and merged.

namespace docket {
namespace {

using nlohmann::json;
using test::Words;
using testing::HasSubstr;

class PacketTest : public test::ProgramTest {
protected:
    PacketTest() {
        std::ofstream(path("t.csv")) << "key\nbilling\nrefund\n";
        std::ofstream rows(path("p.jsonl"));
        for (int i = 1; i <= 8; ++i) {
            rows << json({{"id", "t-" + std::to_string(i)}, {"text", "Text " + std::to_string(i)}, {"label", "billing"}, {"confidence", 0.05 * i}}).dump() << "\n";
        }
        rows.close();
        run({"new", workspace(), "--taxonomy", path("t.csv"), "--import", path("p.jsonl")});
    }

    json packet(Words words, int status = 0) {
        words.insert(words.begin(), {"packet", workspace()});
        words.emplace_back("--json");
        const auto finished = test::runDocket(words);
        EXPECT_EQ(finished.status, status) << finished.err;
        return json::parse(finished.out, nullptr, false);
    }

    /// Answers so many items of a packet; what the program said to each.
    std::vector<json> review(const std::string& file, const std::string& reviewer, int items) {
        std::string requests;
        for (int i = 0; i < items; ++i) requests += "{\"op\":\"claim\"}\n{\"op\":\"decide\",\"labels\":[\"refund\"],\"certainty\":\"sure\"}\n";
        const auto finished = test::runDocket({"review", file, "--reviewer", reviewer}, requests);
        std::vector<json> answers;
        std::istringstream lines(finished.out);
        for (std::string line; std::getline(lines, line);) answers.push_back(json::parse(line));
        return answers;
    }
};

TEST_F(PacketTest, IsMadeReviewedMergedOnceAndListed) {
    const json made = packet({"make", "--reviewer", "ada", "--items", "5", "--out", path("a.docket"), "--days", "3"});
    EXPECT_EQ(made["packet"], 1);
    EXPECT_EQ(made["items"], 5);
    EXPECT_EQ(made["with_suggestion"], 0);
    EXPECT_EQ(made["taxonomy_version"], 1);
    const auto answers = review(path("a.docket"), "ada", 3);
    ASSERT_EQ(answers.size(), 6U);
    for (const json& answer : answers) EXPECT_EQ(answer["ok"], true) << answer;
    EXPECT_TRUE(answers[0]["suggestion"].is_null()) << answers[0];

    const json dry = packet({"merge", path("a.docket"), "--dry-run"});
    EXPECT_EQ(dry["dry_run"], true);
    EXPECT_EQ(dry["decisions_added"], 3);
    EXPECT_EQ(runForJson("stats", {})["decisions"], 0) << "nothing is kept of it";
    const json first = packet({"merge", path("a.docket"), path("a.docket")});
    EXPECT_EQ(first["decisions_added"], 3);
    EXPECT_EQ(first["already_there"], 3) << "given twice";
    EXPECT_EQ(first["conflicts"], json::array());
    EXPECT_EQ(first["refused"], json::array());
    EXPECT_EQ(first["packets"][0]["answered"], 3);

    const json listed = packet({"list"})["packets"][0];
    EXPECT_EQ(listed["reviewer"], "ada");
    EXPECT_EQ(listed["answered"], 3);
    EXPECT_EQ(listed["held"], 2);
    EXPECT_EQ(packet({"withdraw", "1"})["given_back"], 2);
    EXPECT_EQ(packet({"list"})["packets"][0]["held"], 0);
    expectVerified();
}

TEST_F(PacketTest, AFileThatIsRefusedDoesNotKeepTheOthersOut) {
    packet({"make", "--reviewer", "ada", "--items", "2", "--out", path("a.docket")});
    review(path("a.docket"), "ada", 2);
    std::ofstream(path("no.docket")) << "no database";
    const json merged = packet({"merge", path("no.docket"), path("not-there.docket"), workspace(), path("a.docket")}, 3);
    EXPECT_EQ(merged["decisions_added"], 2);
    ASSERT_EQ(merged["refused"].size(), 3U);
    EXPECT_EQ(merged["refused"][0]["file"], path("no.docket"));
    EXPECT_THAT(merged["refused"][2]["cause"].get<std::string>(), HasSubstr("is no packet"));
    expectVerified();
}

TEST_F(PacketTest, NobodyElseReviewsInIt) {
    packet({"make", "--reviewer", "ada", "--items", "2", "--out", path("a.docket")});
    const auto refused = test::runDocket({"review", path("a.docket"), "--reviewer", "ben"}, "{\"op\":\"claim\"}\n");
    EXPECT_EQ(refused.status, 1);
    EXPECT_THAT(refused.err, HasSubstr("a packet for ada"));
    EXPECT_EQ(packet({"merge", path("a.docket")})["decisions_added"], 0);
}

TEST_F(PacketTest, IsLockedUnlockedAndMergedLocked) {
    std::ofstream(path("word.txt")) << "correct horse battery\nnot this\n";
    const std::string word = "file:" + path("word.txt");
    packet({"make", "--reviewer", "ada", "--items", "2", "--out", path("a.locked"), "--passphrase", word});
    EXPECT_EQ(test::runDocket({"review", path("a.locked"), "--reviewer", "ada"}).status, 1);
    run({"packet", path("a.locked"), "unlock", "--out", path("a.docket"), "--passphrase", word});
    review(path("a.docket"), "ada", 2);
    run({"packet", path("a.docket"), "lock", "--out", path("back.locked"), "--passphrase", word});
    const json refused = packet({"merge", path("back.locked")}, 3);
    EXPECT_THAT(refused["refused"][0]["cause"].get<std::string>(), HasSubstr("is locked"));
    EXPECT_EQ(packet({"merge", path("back.locked"), "--passphrase", word})["decisions_added"], 2);
    EXPECT_EQ(test::runDocket({"packet", workspace(), "merge", path("back.locked"), "--passphrase", "correct horse battery"}).status, 2) << "never on the command line";
    EXPECT_EQ(test::runDocket({"packet", workspace(), "merge", path("back.locked"), "--passphrase", "env:DOCKET_NO_SUCH_VARIABLE"}).status, 1);
    expectVerified();
}

TEST_F(PacketTest, WhatIsMissingOrWrongIsSaid) {
    EXPECT_EQ(test::runDocket({"packet", workspace(), "make", "--reviewer", "ada", "--out", path("a.docket")}).status, 2);
    EXPECT_EQ(test::runDocket({"packet", workspace(), "make", "--items", "2", "--out", path("a.docket")}).status, 2);
    EXPECT_EQ(test::runDocket({"packet", workspace(), "merge"}).status, 2);
    const auto none = test::runDocket({"packet", workspace(), "make", "--reviewer", "ada", "--filter", "id:none", "--out", path("a.docket")});
    EXPECT_EQ(none.status, 1);
    EXPECT_THAT(none.err, HasSubstr("Nothing waits that ada could be given"));
    EXPECT_EQ(test::runDocket({"packet", workspace(), "withdraw", "4"}).status, 1);
}

}  // namespace
}  // namespace docket
