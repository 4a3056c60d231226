#include "tests/support/process.h"
#include "tests/support/temp_dir.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <ctime>
#include <filesystem>
#include <memory>

namespace docket {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using ::testing::ElementsAre;
using ::testing::UnorderedElementsAre;

constexpr std::int64_t day = 24LL * 60 * 60 * 1000;

/// What `docket demo` leaves to somebody who opens Docket for the first time.
class SampleWorkspaceTest : public ::testing::Test {
protected:
    static void SetUpTestSuite() {
        s_folder = std::make_unique<test::TempDir>();
        const auto made = test::run({DOCKET_BINARY, "demo", (s_folder->path() / "sample").string()});
        ASSERT_EQ(made.status, 0) << made.err;
    }
    static void TearDownTestSuite() { s_folder.reset(); }

    static std::string path(const std::string& name) { return (s_folder->path() / "sample" / name).string(); }
    static json answer(std::vector<std::string> words) {
        words.insert(words.begin(), DOCKET_BINARY);
        words.emplace_back("--json");
        const auto finished = test::run(words);
        EXPECT_EQ(finished.status, 0) << finished.err;
        return json::parse(finished.out);
    }
    static std::int64_t count(const std::string& of, const char* workspace = "support.docket") {
        const SQLite::Database database(path(workspace));
        SQLite::Statement query(database, "SELECT count(*) FROM " + of);
        query.executeStep();
        return query.getColumn(0).getInt64();
    }
    static std::vector<std::string> texts(const std::string& sql) {
        const SQLite::Database database(path("support.docket"));
        SQLite::Statement query(database, sql);
        std::vector<std::string> found;
        while (query.executeStep()) found.push_back(query.getColumn(0).getString());
        return found;
    }

    inline static std::unique_ptr<test::TempDir> s_folder;
};

TEST_F(SampleWorkspaceTest, IsSound) {
    for (const char* workspace : {"support.docket", "topics.docket"}) {
        const json verified = answer({"verify", path(workspace)});
        EXPECT_EQ(verified.at("ok"), true);
        EXPECT_EQ(verified.at("problems"), json::array());
    }
}

TEST_F(SampleWorkspaceTest, ItsTaxonomiesAreAsTheChecksWantThemButForOneFindingEach) {
    const json support = answer({"taxonomy", path("support.docket"), "lint"});
    ASSERT_EQ(support.at("findings").size(), 1U) << support.dump(1);
    EXPECT_EQ(support.at("findings")[0].at("check"), "confused_pair");
    EXPECT_EQ(support.at("findings")[0].at("labels"), (json{"refund_request", "refund_status"}));
    const json topics = answer({"taxonomy", path("topics.docket"), "lint"});
    ASSERT_EQ(topics.at("findings").size(), 1U) << topics.dump(1);
    EXPECT_EQ(topics.at("findings")[0].at("check"), "few_examples");
    EXPECT_EQ(topics.at("findings")[0].at("labels"), json{"urgent"});
    for (const char* file : {"support-taxonomy.json", "support-taxonomy-2.json"}) {
        EXPECT_EQ(answer({"taxonomy", "lint", "--file", path(file)}).at("findings"), json::array()) << file;
    }
}

TEST_F(SampleWorkspaceTest, FourPeopleHaveWorkedForThreeWeeks) {
    EXPECT_THAT(texts("SELECT DISTINCT r.name FROM decisions JOIN reviewers r ON r.id = reviewer_id"),
                UnorderedElementsAre("Amina Haddad", "Jonas Weber", "Mei Tanaka", "Sofia Rossi"));
    EXPECT_GE(count("decisions WHERE stands"), 300);
    EXPECT_EQ(count("decisions WHERE time_spent = 0"), 0);
    EXPECT_GE(count("decisions WHERE stands AND certainty = 3"), 5);
    EXPECT_GE(count("decisions WHERE note <> ''"), 5);
    EXPECT_GE(count("decisions WHERE overturn_reason <> ''"), 40);
    for (const char* kind : {"undone", "skipped", "flagged", "reopened", "assigned", "revealed"}) {
        EXPECT_GE(count("events WHERE kind = '" + std::string(kind) + "'"), 1) << kind;
    }
    EXPECT_GE(count("decisions later WHERE exposure <> 2 AND EXISTS (SELECT 1 FROM decisions earlier WHERE earlier.item_id = later.item_id"
                    " AND earlier.reviewer_id = later.reviewer_id AND later.at > earlier.at + 86400000)"), 1)
        << "somebody comes back to an earlier answer";
}

TEST_F(SampleWorkspaceTest, ItsTimesEndNow) {
    const SQLite::Database database(path("support.docket"));
    SQLite::Statement times(database, "SELECT min(at), max(at), (SELECT count(DISTINCT at / 86400000) FROM decisions) FROM events");
    ASSERT_TRUE(times.executeStep());
    const std::int64_t now = (std::int64_t{std::time(nullptr)} + 1) * 1000;
    EXPECT_LE(times.getColumn(1).getInt64(), now);
    EXPECT_GT(times.getColumn(1).getInt64(), now - day) << "somebody has worked today";
    EXPECT_GE(times.getColumn(0).getInt64(), now - 22 * day);
    EXPECT_LT(times.getColumn(0).getInt64(), now - 19 * day);
    EXPECT_GE(times.getColumn(2).getInt(), 10) << "days with decisions";
    SQLite::Statement steps(database, "SELECT count(*) FROM events e JOIN events f ON f.id = e.id + 1 WHERE f.at < e.at");
    ASSERT_TRUE(steps.executeStep());
    EXPECT_EQ(steps.getColumn(0).getInt(), 0) << "time never goes back";
}

TEST_F(SampleWorkspaceTest, HasAnAgreementStudyThatHasEnded) {
    const json report = answer({"agreement", path("support.docket"), "report"});
    EXPECT_FALSE(report.at("study").at("ended_at").is_null());
    EXPECT_GE(report.at("complete"), 80);
    EXPECT_EQ(report.at("reviewers").size(), 3U);
    for (const char* figure : {"observed", "alpha", "ac1"}) EXPECT_TRUE(report.at(figure).at("value").is_number()) << figure;
    EXPECT_EQ(report.at("labels")[0].at("specific").at("undefined"), "too_few") << "90 items are few for a dozen labels, and the report says so";
    EXPECT_FALSE(report.at("confusions").empty());
}

TEST_F(SampleWorkspaceTest, HasTwoVersionsWithDecisionsBeforeAndAfter) {
    const json versions = answer({"taxonomy", path("support.docket"), "versions"});
    EXPECT_EQ(versions.at("versions").size(), 2U);
    EXPECT_GE(count("decisions WHERE stands AND taxonomy_version = 1"), 100) << "carried over";
    EXPECT_GE(count("decisions WHERE stands AND taxonomy_version = 2"), 100);
    EXPECT_EQ(count("events WHERE kind = 'reopened'"), 2) << "reviewed again under the new version";
    EXPECT_GE(count("decisions d JOIN labels l ON l.key = 'subscription' AND l.version = 2 AND d.labels = l.label_id"), 2);
}

TEST_F(SampleWorkspaceTest, LeavesSomethingOnEveryScreen) {
    const json stats = answer({"stats", path("support.docket")});
    const json& queue = stats.at("queue");
    EXPECT_GE(queue.at("waiting"), 60);
    EXPECT_EQ(queue.at("in_dispute"), 1);
    EXPECT_GE(queue.at("flagged"), 1);
    EXPECT_GE(queue.at("resolved"), 150);
    EXPECT_EQ(queue.at("leased"), 0) << "nobody holds what a newcomer could review";
    EXPECT_THAT(texts("SELECT directory FROM export_runs"), ElementsAre(path("support-openai-chat")));
    EXPECT_TRUE(fs::exists(path("support-openai-chat/manifest.json")));
    EXPECT_EQ(count("export_intents"), 0);
    EXPECT_EQ(count("open_sessions"), 0);
    EXPECT_EQ(count("taxonomy_draft"), 0) << "the draft is for whom the sample is made";
    EXPECT_GE(count("decisions WHERE stands AND labels LIKE '% %'", "topics.docket"), 5) << "answers of several labels";
    EXPECT_GE(answer({"stats", path("topics.docket")}).at("queue").at("waiting"), 20);
}

TEST_F(SampleWorkspaceTest, IsTheSameEachTimeButForItsTimes) {
    const test::TempDir again;
    ASSERT_EQ(test::run({DOCKET_BINARY, "demo", (again.path() / "sample").string()}).status, 0);
    const auto decisionsOf = [](const std::string& file) {
        const SQLite::Database database(file);
        SQLite::Statement query(database, "SELECT item_id, reviewer_id, labels, certainty, note, overturn_reason, time_spent, stands FROM decisions ORDER BY id");
        std::vector<std::string> rows;
        while (query.executeStep()) {
            std::string row;
            for (int i = 0; i < query.getColumnCount(); ++i) row += query.getColumn(i).getString() + '|';
            rows.push_back(row);
        }
        return rows;
    };
    EXPECT_EQ(decisionsOf((again.path() / "sample/support.docket").string()), decisionsOf(path("support.docket")));
}

}  // namespace
}  // namespace docket
