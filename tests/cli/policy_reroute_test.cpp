#include "tests/cli/import_test.h"
#include "tests/support/golden.h"
#include "tests/support/shared_data.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <map>
#include <set>

// What waits is routed anew when a policy is published, and what was accepted is added: as a fresh import under that policy
// would have it, but for what people have touched; and taken back as one.

namespace docket {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;
using test::Words;

/// An entry as it is stored, without the row's number.
using Entries = std::map<std::string, std::string>;

class PolicyReroute : public test::ImportTest {
protected:
    static Entries entriesOf(const std::string& workspace, const std::string& columns) {
        Entries entries;
        const SQLite::Database database(workspace, SQLite::OPEN_READONLY);
        SQLite::Statement rows(database, fmt::format("SELECT i.external_id, json_array({}) FROM queue q JOIN items i ON i.id = q.item_id WHERE q.state <> 4", columns));
        while (rows.executeStep()) entries[rows.getColumn(0).getString()] = rows.getColumn(1).getString();
        return entries;
    }
    /// All that routing says and what follows from it, but for moments.
    static Entries routed(const std::string& workspace) {
        return entriesOf(workspace, "q.prediction_id, q.reasons, q.priority, q.tiebreak, q.reviews_required, q.state, q.is_flagged, q.open_seats, q.predicted, q.confidence");
    }
    static Entries whole(const std::string& workspace) {
        return entriesOf(workspace,
                         "q.prediction_id, q.reasons, q.priority, q.queued_at, q.tiebreak, q.due_at, q.reviews_required, q.state, q.is_flagged, q.answers,"
                         " q.open_seats, q.predicted, q.confidence, q.probability, q.assigned_to, q.participants");
    }

    /// What differs, entry by entry, and no more of it than can be read.
    static std::string differencesOf(const Entries& left, const Entries& right) {
        std::string lines;
        int found = 0;
        const auto tell = [&](const std::string& id) {
            const auto in = [&](const Entries& entries) { return entries.contains(id) ? entries.at(id) : "none"; };
            if (in(left) != in(right) && ++found <= 5) lines += fmt::format("{}: {} and {}\n", id, in(left), in(right));
        };
        for (const auto& [id, entry] : left) tell(id);
        for (const auto& [id, entry] : right) {
            if (!left.contains(id)) tell(id);
        }
        return found == 0 ? "" : fmt::format("{} differ\n{}", found, lines);
    }

    void draft(const std::string& policy) { runForJson("policy", {"draft", file("next.json", policy), "--author", "ada"}); }
    json publish(const Words& more = {}) {
        Words words{"publish", "--author", "ada", "--note", "another"};
        words.insert(words.end(), more.begin(), more.end());
        return runForJson("policy", words);
    }
    void expectVerified() {
        const json verified = runForJson("verify", {});
        EXPECT_TRUE(verified.at("ok").get<bool>()) << verified;
    }

    /// Publishes each policy with both, and holds the queue against a fresh import; takes the last one back, and holds it against what it
    /// was before.
    void expectAsImported(const std::string& taxonomy, const std::vector<std::string>& policies, const Words& files) {
        Entries before;
        for (const std::string& policy : policies) {
            before = whole(workspace());
            draft(policy);
            const json forecast = publish({"--waiting", "reroute,add", "--dry-run"}).at("rerouting");
            EXPECT_EQ(differencesOf(whole(workspace()), before), "") << "a dry run changes nothing";
            const json published = publish({"--waiting", "reroute,add"});
            const std::string fresh = path("fresh-" + published.at("version").dump() + ".docket");
            run({"new", fresh, "--taxonomy", taxonomy, "--policy", file("fresh.json", policy)});
            for (const std::string& each : files) run({"import", fresh, each});
            EXPECT_EQ(differencesOf(routed(workspace()), routed(fresh)), "") << policy;
            EXPECT_EQ(published.at("rerouted"), forecast.at("leaving").get<int>() + forecast.at("changing").get<int>() + forecast.at("joining").get<int>());
            EXPECT_EQ(routed(workspace()).size(), forecast.at("in_queue_after").get<std::size_t>());
            expectVerified();
        }
        const Entries then = whole(workspace());
        EXPECT_NE(then, before);
        run({"policy", workspace(), "revert", "--author", "ada"});
        EXPECT_EQ(differencesOf(whole(workspace()), before), "") << "as it was, entry by entry";
        run({"policy", workspace(), "revert", "--author", "ada"});
        EXPECT_EQ(differencesOf(whole(workspace()), then), "") << "and what was taken back taken back";
        expectVerified();
    }
};

TEST_F(PolicyReroute, IsWhatAnImportUnderThePolicyDoes) {
    const std::string taxonomy = file("taxonomy.json", R"({"kind":"single","labels":[{"key":"billing"},{"key":"refund"},{"key":"other"}]})");
    run({"new", workspace(), "--taxonomy", taxonomy, "--policy", file("policy.json", R"({"threshold":0.6,"audit_rate":0.1})")});
    std::string rows;
    for (int i = 0; i < 400; ++i) {
        rows += fmt::format(R"({{"id":"i{}","text":"text {}","label":"{}","model":"m1","confidence":{:.2f}}})" "\n", i, i, i % 3 == 0 ? "refund" : "billing", 0.3 + i % 67 / 100.0);
        if (i % 5 == 0) rows += fmt::format(R"({{"id":"i{}","label":"other","model":"m2","confidence":{:.2f}}})" "\n", i, 0.9 - i % 31 / 100.0);
        if (i % 50 == 0) rows += fmt::format(R"({{"id":"bare{}","text":"nothing predicted"}})" "\n", i);
    }
    const Words files{file("rows.jsonl", rows)};
    run({"import", workspace(), files.front()});
    expectAsImported(taxonomy,
                     {R"({"threshold":0.8,"audit_rate":0.02,"high_impact_labels":["refund"],"reviews_required":{"high_impact":2},"sla_hours":{"high_impact":4}})",
                      R"({"threshold":0.4,"audit_rate":0})", R"({"review_share":0.2})", R"({"threshold":0.7,"label_thresholds":{"billing":0.35}})"},
                     files);
}

TEST_F(PolicyReroute, OfBanking77) {
    DOCKET_NEEDS_SHARED_DATA();
    const auto shared = [](const std::string& name) { return (test::sharedData() / name).string(); };
    const std::string taxonomy = shared("banking77_labels.json");
    run({"new", workspace(), "--taxonomy", taxonomy, "--policy", file("policy.json", R"({"threshold":0.6,"audit_rate":0.02})")});
    const Words files{shared("banking77_predictions.jsonl"), shared("banking77_predictions_model2.jsonl")};
    for (const std::string& each : files) run({"import", workspace(), each});
    expectAsImported(taxonomy, {R"({"threshold":0.85,"audit_rate":0.05,"confused_pairs":[["card_arrival","age_limit"]]})", R"({"threshold":0.3,"audit_rate":0})"}, files);
}

TEST_F(PolicyReroute, LeavesToPeopleWhatTheyHaveTouched) {
    makeWorkspace(R"({"audit_rate":0,"reviews_required":{"default":2}})");
    std::string rows;
    std::set<std::string> untouched;
    for (int i = 1; i <= 6; ++i) {
        untouched.insert(fmt::format("i{}", i));
        rows += fmt::format(R"({{"id":"i{}","text":"text {}","label":"billing","model":"m1","confidence":0.5}})" "\n", i, i);
    }
    run({"import", workspace(), file("a.jsonl", rows)});
    const auto answers = review({{{"op", "claim"}}, {{"op", "decide"}, {"labels", {"billing"}}},
                                 {{"op", "claim"}}, {{"op", "skip"}},
                                 {{"op", "claim"}}, {{"op", "flag"}, {"note", "whose?"}},
                                 {{"op", "claim"}}, {{"op", "decide"}, {"labels", {"billing"}}}, {{"op", "undo"}}});
    for (const json& answer : answers) {
        EXPECT_FALSE(answer.contains("error")) << answer;
        if (answer.contains("item")) untouched.erase(answer["item"]["id"].get<std::string>());
    }
    ASSERT_EQ(untouched.size(), 2U);
    const std::string waits = *untouched.begin();
    const std::string later = *untouched.rbegin();
    const Entries before = whole(workspace());
    draft(R"({"threshold":0.2,"audit_rate":0})");
    const json forecast = publish({"--waiting", "reroute", "--dry-run"}).at("rerouting");
    EXPECT_EQ(forecast.at("untouched"), 2) << forecast;
    EXPECT_EQ(forecast.at("leaving"), 2);
    EXPECT_EQ(forecast.at("answered"), 1);
    EXPECT_EQ(forecast.at("flagged"), 1);
    EXPECT_EQ(forecast.at("handled"), 1) << "it was skipped";
    EXPECT_EQ(forecast.at("held"), 1) << "the answer that was taken back is a draft";
    EXPECT_EQ(forecast.at("in_queue_after"), 4);
    EXPECT_EQ(publish({"--waiting", "reroute"}).at("rerouted"), 2);
    Entries after = before;
    after.erase(waits);
    after.erase(later);
    EXPECT_EQ(differencesOf(whole(workspace()), after), "");

    // What has left comes back with the version that is taken back, but for what an import has brought back meanwhile.
    run({"import", workspace(), file("b.jsonl", json{{"id", later}, {"label", "billing"}, {"model", "m2"}, {"confidence", 0.1}}.dump() + "\n")});
    const Entries meanwhile = whole(workspace());
    EXPECT_EQ(meanwhile.size(), 5U);
    EXPECT_EQ(runForJson("policy", {"revert", "--author", "ada"}).at("rerouted"), 1);
    Entries then = before;
    then[later] = meanwhile.at(later);
    EXPECT_EQ(differencesOf(whole(workspace()), then), "");
    expectVerified();
}

TEST_F(PolicyReroute, OfATaxonomysThresholdsAndMerges) {
    const auto taxonomy = [&](const std::string& labels) { return R"({"kind":"single","labels":[)" + labels + "]}"; };
    run({"new", workspace(), "--taxonomy", file("first.json", taxonomy(R"({"key":"billing","threshold":0.9},{"key":"refund"},{"key":"other"})")), "--policy",
         file("policy.json", R"({"threshold":0.5,"audit_rate":0,"high_impact_labels":["other"]})")});
    std::string rows;
    for (int i = 0; i < 120; ++i) {
        rows += fmt::format(R"({{"id":"i{}","text":"text {}","label":"{}","confidence":{:.2f}}})" "\n", i, i, i % 3 == 0 ? "billing" : i % 3 == 1 ? "refund" : "other", 0.3 + i % 67 / 100.0);
    }
    const std::string given = file("rows.jsonl", rows);
    run({"import", workspace(), given});
    const Entries before = whole(workspace());
    const std::string next = taxonomy(R"({"key":"billing","threshold":0.4},{"key":"other"},{"key":"refund"})");
    run({"taxonomy", workspace(), "draft", "load", file("next.json", next), "--author", "ada"});
    run({"taxonomy", workspace(), "draft", "merge", "other", "--into", "refund", "--author", "ada"});
    const json forecast = runForJson("taxonomy", {"publish", "--author", "ada", "--note", "x", "--waiting", "reroute,add", "--dry-run"}).at("rerouting");
    const json published = runForJson("taxonomy", {"publish", "--author", "ada", "--note", "x", "--waiting", "reroute,add"});
    EXPECT_GT(forecast.at("leaving"), 0);
    EXPECT_GT(forecast.at("joining"), 0) << "what was other is refund now, and of high impact";
    EXPECT_EQ(published.at("rerouted"), forecast.at("leaving").get<int>() + forecast.at("changing").get<int>() + forecast.at("joining").get<int>());
    EXPECT_EQ(routed(workspace()).size(), forecast.at("in_queue_after").get<std::size_t>());
    expectVerified();
    EXPECT_EQ(runForJson("taxonomy", {"revert", "--author", "ada"}).at("rerouted"), published.at("rerouted"));
    EXPECT_EQ(differencesOf(whole(workspace()), before), "");
    expectVerified();
}

TEST_F(PolicyReroute, IsAskedForPartByPart) {
    makeWorkspace();
    run({"import", workspace(), file("a.jsonl", R"({"id":"low","text":"one","label":"billing","confidence":0.5}
{"id":"middle","text":"two","label":"billing","confidence":0.75}
{"id":"high","text":"three","label":"billing","confidence":0.95}
)")});
    const auto waiting = [&] {
        std::string ids;
        for (const auto& [id, entry] : routed(workspace())) ids += id + " ";
        return ids;
    };
    ASSERT_EQ(waiting(), "low middle ");
    draft(R"({"threshold":0.6,"audit_rate":0})");
    EXPECT_TRUE(publish().at("rerouted").is_null());
    EXPECT_EQ(waiting(), "low middle ") << "nothing unless it is asked for";
    draft(R"({"threshold":0.99,"audit_rate":0})");
    EXPECT_EQ(publish({"--waiting", "reroute"}).at("rerouted"), 0);
    EXPECT_EQ(waiting(), "low middle ");
    draft(R"({"threshold":0.98,"audit_rate":0})");
    EXPECT_EQ(publish({"--waiting", "add", "--since", "2100-01-01"}).at("rerouted"), 0) << "nothing came after that";
    draft(R"({"threshold":0.97,"audit_rate":0})");
    EXPECT_EQ(publish({"--waiting", "add"}).at("rerouted"), 1);
    EXPECT_EQ(waiting(), "high low middle ");
    draft(R"({"threshold":0.6,"audit_rate":0})");
    EXPECT_EQ(publish({"--waiting", "reroute"}).at("rerouted"), 2);
    EXPECT_EQ(waiting(), "low ");
    expectVerified();
    const auto wrong = test::runDocket({"policy", workspace(), "publish", "--note", "x", "--waiting", "everything"});
    EXPECT_EQ(wrong.status, 2) << wrong.err;
}

}  // namespace
}  // namespace docket
