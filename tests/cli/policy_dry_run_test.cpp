#include "core/base/stable_hash.h"
#include "core/domain/queue_entry.h"
#include "tests/cli/import_test.h"
#include "tests/support/golden.h"
#include "tests/support/shared_data.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <map>
#include <sstream>

// What a dry run foretells of a policy is what a fresh import under that policy does: item by item, reason by reason.

namespace docket {
namespace {

using nlohmann::json;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using test::Words;

/// How an item is routed: reasons, in their order, and reviews required; none of both: accepted.
struct Routed {
    std::vector<std::string> reasons;
    int reviews = 0;

    bool operator==(const Routed&) const = default;
};

void PrintTo(const Routed& routed, std::ostream* out) { *out << fmt::format("[{}] {} reviews", fmt::join(routed.reasons, " "), routed.reviews); }

using ById = std::map<std::string, Routed>;

Routed sideOf(const json& side) { return {side.at("reasons"), side.at("reviews_required")}; }

class PolicyDryRun : public test::ImportTest {
protected:
    /// What the items of a workspace are in the queue for.
    static ById routedIn(const std::string& workspace) {
        ById routed;
        const SQLite::Database database(workspace, SQLite::OPEN_READONLY);
        SQLite::Statement rows(database, "SELECT i.external_id, q.reasons, q.reviews_required, q.state FROM items i LEFT JOIN queue q ON q.item_id = i.id");
        while (rows.executeStep()) {
            Routed& item = routed[rows.getColumn(0).getString()];
            if (rows.isColumnNull(1) || static_cast<QueueState>(rows.getColumn(3).getInt()) == QueueState::Dismissed) continue;
            for (const Reason reason : ReasonSet::fromBits(rows.getColumn(1).getUInt()).toVector()) item.reasons.emplace_back(toString(reason));
            item.reviews = rows.getColumn(2).getInt();
        }
        return routed;
    }

    struct Tried {
        json report;
        ById now;
        ById then;
    };
    Tried tryPolicy(const std::string& policy, const Words& more = {}) {
        const std::string out = fmt::format("items{}.jsonl", ++m_runs);
        Words arguments{"dry-run", "--file", file("tried.json", policy), "--out", path(out)};
        arguments.insert(arguments.end(), more.begin(), more.end());
        Tried tried{runForJson("policy", arguments), {}, {}};
        std::istringstream lines(contentOf(out));
        for (std::string line; std::getline(lines, line);) {
            const json item = json::parse(line);
            tried.now[item.at("id")] = sideOf(item.at("now"));
            tried.then[item.at("id")] = sideOf(item.at("then"));
        }
        return tried;
    }

    /// What a new workspace has after an import of the files under a policy.
    ById imported(const std::string& taxonomy, const std::string& policy, const Words& files) {
        const std::string fresh = path(fmt::format("fresh{}.docket", ++m_runs));
        run({"new", fresh, "--taxonomy", taxonomy, "--policy", file("fresh.json", policy)});
        for (const std::string& each : files) run({"import", fresh, each});
        return routedIn(fresh);
    }

    /// Both sides, and that the sums are those of the items.
    static void expectSums(const Tried& tried) {
        for (const auto& [side, items] : {std::pair("now", &tried.now), std::pair("then", &tried.then)}) {
            std::map<std::string, int> byReason;
            int toPeople = 0;
            int reviews = 0;
            for (const auto& [id, routed] : *items) {
                toPeople += routed.reasons.empty() ? 0 : 1;
                reviews += routed.reviews;
                for (const std::string& reason : routed.reasons) ++byReason[reason];
            }
            int reasons = 0;
            for (const auto& [reason, counts] : tried.report.at("by_reason").items()) {
                EXPECT_EQ(counts.at(side), byReason[reason]) << side << ' ' << reason;
                EXPECT_EQ(counts.at("change"), counts.at("then").get<int>() - counts.at("now").get<int>());
                reasons += counts.at(side).get<int>();
            }
            EXPECT_EQ(tried.report.at("to_people").at(side), toPeople) << side;
            EXPECT_EQ(tried.report.at("reviews").at(side), reviews) << side;
            EXPECT_EQ(reasons - tried.report.at("several_reasons").at(side).get<int>(), toPeople) << side;
            EXPECT_EQ(toPeople + tried.report.at("accepted").at(side).get<int>(), tried.report.at("items")) << side;
        }
        int toPeople = 0;
        int toAccepted = 0;
        for (const auto& [id, then] : tried.then) {
            const bool isNow = !tried.now.at(id).reasons.empty();
            if (isNow != !then.reasons.empty()) ++(isNow ? toAccepted : toPeople);
        }
        EXPECT_EQ(tried.report.at("changed_to_people"), toPeople);
        EXPECT_EQ(tried.report.at("changed_to_accepted"), toAccepted);
        EXPECT_EQ(tried.report.at("changed"), toPeople + toAccepted);
    }

    /// Dry run and fresh import say the same, whatever is told of the first items that differ.
    static void expectSame(const ById& foretold, const ById& done, const std::string& what) {
        ASSERT_EQ(foretold.size(), done.size()) << what;
        int shown = 0;
        for (const auto& [id, routed] : done) {
            const auto found = foretold.find(id);
            ASSERT_NE(found, foretold.end()) << id;
            if (found->second == routed) continue;
            ADD_FAILURE() << id << ": foretold " << testing::PrintToString(found->second) << ", done " << testing::PrintToString(routed) << "\n" << what;
            if (++shown == 5) return;
        }
    }

    void expectForetold(const std::string& taxonomy, const std::vector<std::string>& policies, const Words& files) {
        const ById before = routedIn(workspace());
        for (const std::string& policy : policies) {
            const Tried tried = tryPolicy(policy);
            expectSame(tried.now, before, "in force, while " + policy + " is tried");
            expectSame(tried.then, imported(taxonomy, policy, files), policy);
            expectSums(tried);
        }
        EXPECT_EQ(routedIn(workspace()), before) << "a dry run writes nothing";
    }

    int m_runs = 0;
};

/// A policy drawn at random, with something of every rule; every other one has a review share.
std::string drawnPolicy(std::uint64_t seed, const std::vector<std::string>& labels) {
    SeededRandom random(seed);
    const auto share = [&] { return static_cast<double>(random.below(101)) / 100; };
    const auto label = [&] { return labels[random.below(labels.size())]; };
    json policy{{"audit_rate", static_cast<double>(random.below(20)) / 100}, {"seed", random.below(1000)}};
    if (seed % 2 == 0) {
        policy["review_share"] = share() / 2;
        for (int i = 0; i < 3; ++i) policy["review_share_by_label"][label()] = share();
        policy["review_share_by_model"]["m1"] = share();
    } else {
        policy["threshold"] = share();
    }
    if (seed % 5 == 1) policy["trusted_confidence"] = {"scores"};
    policy["audit_strata"] = {{{"label", label()}, {"rate", share()}}, {{"from", 0.9}, {"below", 0.95}, {"rate", share()}}};
    for (int i = 0; i < 6; ++i) policy["label_thresholds"][label()] = share();
    for (int i = 0; i < 3; ++i) policy["rare_labels"][label()] = share();
    for (int i = 0; i < 2; ++i) policy["high_impact_labels"].push_back(label());
    for (int i = 0; i < 30; ++i) {
        const std::string first = label();
        const std::string second = label();
        if (first != second) policy["confused_pairs"].push_back({first, second});
    }
    policy["reviews_required"] = {{"default", 1 + random.below(2)}, {"confused_pair", 1 + random.below(4)}, {"audit_sample", 1 + random.below(4)}, {label(), 5}};
    return policy.dump();
}

std::vector<std::string> fivePolicies(std::uint64_t seed, const std::vector<std::string>& labels) {
    std::vector<std::string> policies;
    for (std::uint64_t i = 0; i < 5; ++i) policies.push_back(drawnPolicy(seed + i, labels));
    return policies;
}

const std::vector<std::string> threeLabels{"billing", "refund", "other"};
constexpr const char* taxonomyOfThree = R"({"kind":"single","labels":[{"key":"billing","threshold":0.6},"refund","other"]})";

/// Rows of every kind: of two models, without a prediction, a label, a confidence; ties; one said by both models alike.
std::string rowsOfEveryKind() {
    std::string rows;
    for (int i = 0; i < 300; ++i) {
        const std::string id = fmt::format("t-{:03}", i);
        const std::string& first = threeLabels[static_cast<std::size_t>(i % 3)];
        const std::string& second = threeLabels[static_cast<std::size_t>((i + 1 + i % 2) % 3)];
        const double confidence = i % 5 == 0 ? 0.8 : static_cast<double>((i * 37) % 101) / 100;
        switch (i % 10) {
            case 7:  // nothing was predicted of it when it came
                rows += json{{"id", id}, {"text", "text of " + id}}.dump() + "\n";
                if (i % 20 == 7) rows += json{{"id", id}, {"label", first}, {"confidence", confidence}, {"model", "m1"}}.dump() + "\n";
                if (i % 40 == 7) rows += json{{"id", id}, {"label", second}, {"confidence", 0.97}, {"model", "m2"}}.dump() + "\n";
                continue;
            case 8: rows += json{{"id", id}, {"text", "text of " + id}, {"label", "no such label"}, {"confidence", confidence}, {"model", "m1"}}.dump() + "\n"; break;
            case 9: rows += json{{"id", id}, {"text", "text of " + id}, {"label", first}, {"model", "m1"}}.dump() + "\n"; break;
            case 6: rows += json{{"id", id}, {"text", "text of " + id}, {"confidence", confidence}, {"model", "m1"}}.dump() + "\n"; break;
            default:
                rows += json{{"id", id}, {"text", "text of " + id}, {"label", first}, {"confidence", confidence}, {"model", "m1"},
                             {"scores", {{second, 0.1}, {first, confidence}, {"other", 0.1}}}}.dump() + "\n";
        }
        if (i % 4 == 0) rows += json{{"id", id}, {"label", second}, {"confidence", 1 - confidence / 2}, {"model", "m2"}, {"scores", {{first, 0.3}, {second, 0.3}}}}.dump() + "\n";
    }
    return rows;
}

TEST_F(PolicyDryRun, ForetellsWhatAnImportOfRowsOfEveryKindDoes) {
    const std::string taxonomy = file("taxonomy.json", taxonomyOfThree);
    run({"new", workspace(), "--taxonomy", taxonomy, "--policy", file("policy.json", R"({"audit_rate":0.1,"confused_pairs":[["billing","other"]]})")});
    const Words files{file("rows.jsonl", rowsOfEveryKind())};
    run({"import", workspace(), files.front()});
    expectForetold(taxonomy, fivePolicies(100, threeLabels), files);
}

TEST_F(PolicyDryRun, WithAReviewShareInForceToo) {
    const std::string taxonomy = file("taxonomy.json", taxonomyOfThree);
    run({"new", workspace(), "--taxonomy", taxonomy, "--policy", file("policy.json", R"({"audit_rate":0.1,"review_share":0.3})")});
    const std::string rows = rowsOfEveryKind();
    const auto half = rows.find('\n', rows.size() / 2) + 1;
    const Words files{file("a.jsonl", rows.substr(0, half)), file("b.jsonl", rows.substr(half))};
    for (const std::string& each : files) run({"import", workspace(), each});
    expectForetold(taxonomy, {R"({"review_share":0.1})", R"({"review_share":1})", R"({"review_share":0,"audit_rate":0})", R"({"threshold":0.8})"}, files);
}

TEST_F(PolicyDryRun, OfBanking77WithTwoModels) {
    DOCKET_NEEDS_SHARED_DATA();
    const auto shared = [](const std::string& name) { return (test::sharedData() / name).string(); };
    run({"new", workspace(), "--taxonomy", shared("banking77_labels.json"), "--policy", file("policy.json", drawnPolicy(1, {"age_limit", "card_arrival"}))});
    const Words files{shared("banking77_predictions.jsonl"), shared("banking77_predictions_model2.jsonl")};
    for (const std::string& each : files) run({"import", workspace(), each});
    const std::vector<std::string> labels = json::parse(test::contentOf(shared("banking77_labels.json"))).at("labels");
    expectForetold(shared("banking77_labels.json"), fivePolicies(200, labels), files);
}

TEST_F(PolicyDryRun, OfGoEmotionsWithSeveralLabels) {
    DOCKET_NEEDS_SHARED_DATA();
    const auto shared = [](const std::string& name) { return (test::sharedData() / name).string(); };
    const json given = json::parse(test::contentOf(shared("goemotions_labels.json")));
    const std::string taxonomy = file("emotions.json", json{{"kind", "multi"}, {"labels", given.at("labels")}}.dump());
    run({"new", workspace(), "--taxonomy", taxonomy});
    const Words files{shared("goemotions_predictions.jsonl")};
    run({"import", workspace(), files.front()});
    expectForetold(taxonomy, fivePolicies(300, given.at("labels").get<std::vector<std::string>>()), files);
}

TEST_F(PolicyDryRun, PredictionsThatWereReplacedDoNotCount) {
    makeWorkspace();
    run({"import", workspace(), file("a.jsonl", R"({"id":"1","text":"one","label":"billing","confidence":0.1}
{"id":"2","text":"two","label":"billing","confidence":0.9}
{"id":"3","text":"three","label":"billing","confidence":0.8}
)")});
    run({"import", workspace(), file("b.jsonl", R"({"id":"1","text":"one","label":"refund","confidence":0.9}
)")});
    const Tried tried = tryPolicy(R"({"threshold":0.95,"audit_rate":0})");
    EXPECT_EQ(tried.report.at("predictions"), 3);
    EXPECT_EQ(tried.now, (ById{{"1", {}}, {"2", {}}, {"3", {}}}));
    EXPECT_EQ(tried.then, (ById{{"1", {{"low_confidence"}, 1}}, {"2", {{"low_confidence"}, 1}}, {"3", {{"low_confidence"}, 1}}}));
    EXPECT_EQ(tried.report.at("changed_items").at(0).at("confidence"), 0.9);
    EXPECT_EQ(tryPolicy(R"({"review_share":0.4,"audit_rate":0})").then.at("3"), (Routed{{"low_confidence"}, 1}))
        << "of the two that stand of the first import, the one that is less sure";
}

TEST_F(PolicyDryRun, OfAPeriod) {
    makeWorkspace();
    run({"import", workspace(), file("a.jsonl", R"({"id":"1","text":"one","label":"billing","confidence":0.85,"created_at":"2026-03-01T00:00:00Z","model":"m1"}
{"id":"2","text":"two","label":"billing","confidence":0.85,"created_at":"2026-03-02T12:00:00Z","model":"m1"}
{"id":"2","label":"refund","confidence":0.1,"created_at":"2026-03-01T12:00:00Z","model":"m2"}
{"id":"3","text":"three","created_at":"2026-03-01T00:00:00Z"}
{"id":"4","text":"four","created_at":"2026-03-03T00:00:00Z"}
{"id":"5","text":"five","label":"billing","confidence":0.5}
)")});
    const std::string policy = R"({"threshold":0.9,"audit_rate":0})";
    const Tried tried = tryPolicy(policy, {"--since", "2026-03-02"});
    EXPECT_EQ(tried.then, (ById{{"2", {{"low_confidence"}, 1}}, {"4", {{"no_confidence"}, 1}}, {"5", {{"low_confidence"}, 1}}}));
    EXPECT_EQ(tried.now.at("2"), Routed()) << "what the other model said before does not belong to the period";
    EXPECT_EQ(tried.report.at("since"), "2026-03-02");
    EXPECT_EQ(tried.report.at("predictions"), 2);
    EXPECT_EQ(tried.report.at("without_prediction"), 1);
    EXPECT_EQ(tryPolicy(policy).then.size(), 5U);
    EXPECT_EQ(tryPolicy(policy, {"--since", "2200-01-01"}).report.at("items"), 0);
    EXPECT_EQ(test::runDocket({"policy", workspace(), "dry-run", "--file", path("tried.json"), "--since", "yesterday"}).status, 2);
}

TEST_F(PolicyDryRun, SaysWhatChangesSidesAndWhatSitsOnTheThreshold) {
    run({"new", workspace(), "--taxonomy", file("taxonomy.json", taxonomyOfThree), "--policy", file("policy.json", R"({"audit_rate":0})")});
    run({"import", workspace(), file("a.jsonl", R"({"id":"a","text":"first line\nsecond","label":"refund","confidence":0.8,"model":"m1"}
{"id":"b","text":"two","label":"refund","confidence":0.85,"model":"m1"}
{"id":"c","text":"three","label":"billing","confidence":0.6,"model":"m2"}
{"id":"d","text":"four","label":"billing","confidence":0.55,"model":"m2"}
{"id":"e","text":"five","label":"other","model":"m2"}
)")});
    const json report = tryPolicy(R"({"threshold":0.85,"label_thresholds":{"billing":0.5},"audit_rate":0,"reviews_required":{"no_confidence":3}})").report;
    EXPECT_EQ(report.at("changed_items"), json::parse(R"([
        {"id":"a","text":"first line\nsecond","confidence":0.8,"to":"people","reasons":["low_confidence"]},
        {"id":"d","text":"four","confidence":0.55,"to":"accepted","reasons":["low_confidence"]}])"));
    EXPECT_EQ(report.at("on_threshold"), (json{{"now", 2}, {"then", 1}, {"change", -1}}));
    EXPECT_EQ(report.at("reviews"), (json{{"now", 2}, {"then", 4}, {"change", 2}}));
    EXPECT_EQ(report.at("minutes_are_measured"), false);
    EXPECT_EQ(report.at("hours"), (json{{"now", 0.03}, {"then", 0.07}, {"change", 0.03}}));
    EXPECT_EQ(report.at("by_label").at(0), json::parse(R"({"label":"billing","predictions":2,"threshold":{"now":0.6,"then":0.5},
        "low_confidence":{"now":1,"then":0,"change":-1},"to_people":{"now":1,"then":0,"change":-1}})"));
    EXPECT_EQ(report.at("by_label").at(1).at("threshold"), (json{{"now", nullptr}, {"then", nullptr}}));
    EXPECT_EQ(report.at("by_model").at(1), json::parse(R"({"model":"m2","predictions":3,"without_confidence":1,
        "to_people":{"now":2,"then":1,"change":-1},"on_threshold":{"now":1,"then":0,"change":-1}})"));
    const json one = runForJson("policy", {"dry-run", "--file", path("tried.json"), "--show", "1"});
    EXPECT_EQ(one.at("changed_items").size(), 1U);
    EXPECT_EQ(one.at("changed"), 2);
    const std::string table = run({"policy", workspace(), "dry-run", "--file", path("tried.json"), "--show", "1"});
    EXPECT_THAT(table, HasSubstr("low confidence                   1           1           0"));
    EXPECT_THAT(table, HasSubstr("2 of 5 items change sides: 1 to people, 1 accepted"));
    EXPECT_THAT(table, HasSubstr("first line second"));
    EXPECT_THAT(table, HasSubstr("and 1 more"));
}

TEST_F(PolicyDryRun, ReadsLabelsUnderTheTaxonomyInForce) {
    run({"new", workspace(), "--taxonomy", file("taxonomy.json", R"({"kind":"single","labels":["billing","refund","other","gone"]})"),
         "--policy", file("policy.json", R"({"audit_rate":0})")});
    run({"import", workspace(), file("a.jsonl", R"({"id":"merged","text":"one","label":"refund","confidence":0.7,"scores":{"refund":0.7,"other":0.2,"billing":0.1}}
{"id":"archived","text":"two","label":"gone","confidence":0.9}
{"id":"kept","text":"three","label":"other","confidence":0.7,"scores":{"other":0.7,"refund":0.2}}
)")});
    for (const Words& step : {Words{"merge", "refund", "--into", "billing"}, Words{"archive", "gone"}}) {
        Words words{"taxonomy", workspace(), "draft"};
        words.insert(words.end(), step.begin(), step.end());
        run(words);
    }
    run({"taxonomy", workspace(), "publish", "--note", "fewer"});
    const Tried tried = tryPolicy(R"({"audit_rate":0,"label_thresholds":{"billing":0.6},"confused_pairs":[["billing","other"]]})");
    EXPECT_EQ(tried.then, (ById{{"merged", {{"confused_pair"}, 1}},
                                {"archived", {{"invalid_output"}, 1}},
                                {"kept", {{"low_confidence", "confused_pair"}, 1}}}));
    EXPECT_EQ(tried.report.at("taxonomy_version"), 2);
}

TEST_F(PolicyDryRun, RefusesWhatItCannotTry) {
    makeWorkspace();
    const auto refused = [&](const Words& more) {
        Words words{"policy", workspace(), "dry-run"};
        words.insert(words.end(), more.begin(), more.end());
        const auto finished = test::runDocket(words);
        EXPECT_EQ(finished.status, 1) << finished.out;
        EXPECT_THAT(finished.out, IsEmpty());
        return finished.err;
    };
    EXPECT_THAT(refused({}), HasSubstr("no draft of the policy"));
    EXPECT_THAT(refused({"--file", file("p.json", R"({"thresold":0.9})")}), HasSubstr("thresold"));
    EXPECT_THAT(refused({"--file", file("q.json", R"({"threshold":1.5})")}), HasSubstr("between 0 and 1"));
    EXPECT_THAT(refused({"--file", path("missing.json")}), HasSubstr("missing.json"));
    const std::string there = file("there.jsonl", "kept");
    EXPECT_THAT(refused({"--file", file("r.json", "{}"), "--out", there}), HasSubstr("there.jsonl"));
    EXPECT_EQ(contentOf("there.jsonl"), "kept");
    const auto noted = test::runDocket({"policy", workspace(), "dry-run", "--file", file("s.json", R"({"high_impact_labels":["biling"]})")});
    EXPECT_EQ(noted.status, 0);
    EXPECT_THAT(noted.err, HasSubstr("did you mean \"billing\"?"));
    EXPECT_THAT(noted.out, HasSubstr("0 of 0 items change sides"));
}

class PolicySpread : public test::ImportTest {};

TEST_F(PolicySpread, SaysWhereConfidencesSit) {
    makeWorkspace(R"({"threshold":0.8,"audit_rate":0})");
    std::string rows;
    for (int i = 0; i < 20; ++i) {
        rows += json{{"id", fmt::format("a{}", i)}, {"text", "t"}, {"label", "billing"}, {"confidence", i < 7 ? 0.8 : 0.29 + i * 0.001}, {"model", "small"}}.dump() + "\n";
        rows += json{{"id", fmt::format("a{}", i)}, {"label", "billing"}, {"scores", {{"billing", 0.5 + i * 0.01}, {"other", 0.1}}}, {"model", "large"}}.dump() + "\n";
    }
    rows += R"({"id":"x","text":"t","label":"nonsense","confidence":0.8,"model":"small"})" "\n";
    run({"import", workspace(), file("rows.jsonl", rows)});
    const json report = runForJson("policy", {"spread"});
    EXPECT_EQ(report.at("threshold"), 0.8);
    const json& small = report.at("models").at(1);
    EXPECT_EQ(small.at("model"), "small");
    EXPECT_EQ(small.at("predictions"), 21);
    EXPECT_EQ(small.at("without_confidence"), 1) << "an invalid output has none that counts";
    const json& stated = small.at("confidences").at(0);
    EXPECT_EQ(stated.at("source"), "stated");
    EXPECT_EQ(stated.at("n"), 20);
    EXPECT_EQ(stated.at("distinct"), 14);
    EXPECT_EQ(stated.at("below"), 13);
    EXPECT_EQ(stated.at("exactly"), 7);
    EXPECT_EQ(stated.at("ties"), json::parse(R"([{"value":0.8,"count":7}])"));
    EXPECT_EQ(stated.at("bands").size(), 100U);
    EXPECT_EQ(stated.at("bands").at(80), 7);
    EXPECT_EQ(report.at("models").at(0).at("confidences").at(0).at("source"), "scores");
    EXPECT_EQ(runForJson("policy", {"spread", "--threshold", "0.55"}).at("models").at(0).at("confidences").at(0).at("below"), 5);
    EXPECT_THAT(run({"policy", workspace(), "spread"}), HasSubstr("7 exactly 0.8, 35.0 %"));
}

TEST_F(PolicySpread, OfAReviewShareHasNoThreshold) {
    makeWorkspace(R"({"review_share":0.2})");
    EXPECT_EQ(run({"policy", workspace(), "spread"}), "There are no predictions.\n");
    const json report = runForJson("policy", {"spread"});
    EXPECT_EQ(report.at("threshold"), json());
    EXPECT_EQ(report.at("models"), json::array());
}

}  // namespace
}  // namespace docket
