#include "tests/cli/program_test.h"
#include "tests/support/golden.h"
#include "tests/support/shared_data.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <map>
#include <sstream>

// The taxonomy changed under 2,000 real decisions, through the binary alone.

namespace docket {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using test::Words;

class TaxonomyPublish : public test::ProgramTest {
protected:
    static constexpr int decided = 2000;
    static constexpr int everyRow = 6;

    void SetUp() override {
        DOCKET_NEEDS_SHARED_DATA();
        std::ofstream(path("policy.json")) << R"({"threshold":1.0,"audit_rate":0})";
        run({"new", workspace(), "--taxonomy", shared("banking77_labels.json"), "--policy", path("policy.json")});
        run({"import", workspace(), shared("banking77_predictions.jsonl")});
        decideAsTruth();
    }

    static std::string shared(const std::string& file) { return (test::sharedData() / file).string(); }

    json taxonomy(Words arguments) const { return runForJson("taxonomy", std::move(arguments)); }
    json stats(Words more = {}) const {
        more.insert(more.begin(), {"stats", workspace(), "--json"});
        return json::parse(run(more), nullptr, false);
    }
    /// Records of an export by label.
    std::map<std::string, int> exported(const std::string& name, const Words& more = {}) const {
        Words arguments{"export", workspace(), "--format", "openai-chat", "--out", path(name), "--json"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        std::map<std::string, int> counts;
        const json report = json::parse(run(arguments));
        for (const auto& [label, count] : report.at("by_label").items()) counts[label] = count.get<int>();
        EXPECT_FALSE(counts.empty());
        return counts;
    }

    /// Decides the first items as the truth has them.
    void decideAsTruth() {
        std::istringstream truth(test::contentOf(shared("banking77_truth.csv")));
        std::string line;
        std::getline(truth, line);
        std::string input;
        for (int row = 0, n = 0; n < decided && std::getline(truth, line); ++row) {
            if (row % everyRow != 0) continue;  // they are grouped by label
            ++n;
            if (!line.empty() && line.back() == '\r') line.pop_back();
            const auto comma = line.find(',');
            const std::string id = line.substr(0, comma);
            const std::string label = line.substr(comma + 1, line.find(',', comma + 1) - comma - 1);
            input += fmt::format("{{\"op\":\"claim\",\"id\":{}}}\n{{\"op\":\"decide\",\"labels\":[{}]}}\n", json(id).dump(), json(label).dump());
            ++m_truth[label];
        }
        run({"review", workspace(), "--reviewer", "ada"}, input);
        ASSERT_EQ(stats().at("decisions"), decided);
    }

    /// How often the model said a label.
    static int predicted(const std::string& label) {
        std::istringstream predictions(test::contentOf(shared("banking77_predictions.jsonl")));
        int count = 0;
        for (std::string line; std::getline(predictions, line);) count += json::parse(line).at("label") == label ? 1 : 0;
        return count;
    }

    /// A split, a merge, a rename and an archive in one draft.
    void draftEverything() const {
        const auto draft = [&](Words step) {
            step.insert(step.begin(), {"draft", "--author", "ada"});
            taxonomy(std::move(step));
        };
        draft({"merge", "get_physical_card", "--into", "order_physical_card"});
        draft({"split", "extra_charge_on_statement", "--into", "extra_charge_on_statement=Extra charge on statement", "subscription_charge=Subscription charge"});
        draft({"rename", "getting_virtual_card", "Get virtual card"});
        draft({"archive", "age_limit"});
    }
    json publish(Words more = {}) const {
        more.insert(more.begin(), {"publish", "--author", "ada", "--note", "A split, a merge, a rename and an archive", "--treat",
                                   "extra_charge_on_statement=match:dollar,pound*"});
        return taxonomy(std::move(more));
    }

    std::map<std::string, int> m_truth;
};

json rowOf(const json& impact, const std::string& label) {
    for (const json& row : impact.at("labels")) {
        if (row.at("label") == label) return row;
    }
    return {};
}

TEST_F(TaxonomyPublish, ASplitAMergeARenameAndAnArchiveAddUpToTheLastDecision) {
    const auto before = exported("before");
    const json statsBefore = stats();
    draftEverything();
    const json foreseen = publish({"--dry-run"});
    EXPECT_EQ(stats(), statsBefore) << "a dry run changes nothing";
    const json impact = publish();
    EXPECT_EQ(impact.at("version"), 2);
    for (const char* key : {"decisions", "unchanged", "items_to_review", "labels"}) EXPECT_EQ(impact.at(key), foreseen.at(key)) << key;

    int sum = impact.at("unchanged").get<int>();
    for (const json& row : impact.at("labels")) {
        sum += row.at("decisions").get<int>();
        EXPECT_EQ(row.at("decisions"), row.at("carried").get<int>() + row.at("left").get<int>() + row.at("to_review").get<int>());
        EXPECT_EQ(row.at("decisions"), m_truth.at(row.at("label").get<std::string>()));
    }
    EXPECT_EQ(impact.at("decisions"), decided);
    EXPECT_EQ(sum, decided);
    const int toReview = impact.at("items_to_review").get<int>();
    EXPECT_EQ(toReview, rowOf(impact, "extra_charge_on_statement").at("to_review").get<int>());
    EXPECT_GT(toReview, 0);
    EXPECT_EQ(rowOf(impact, "get_physical_card").at("target"), "order_physical_card");
    EXPECT_EQ(rowOf(impact, "age_limit").at("left"), m_truth.at("age_limit"));

    const json now = stats();
    EXPECT_EQ(now.at("decisions"), decided - toReview);
    EXPECT_EQ(now.at("queue").at("waiting"), statsBefore.at("queue").at("waiting").get<int>() + toReview);
    EXPECT_EQ(now.at("queue").at("resolved"), decided - toReview);

    auto expected = before;
    expected["order_physical_card"] += expected["get_physical_card"];
    expected.erase("get_physical_card");
    expected.erase("age_limit");  // archived: what was decided keeps it, and no model is trained on it
    expected["extra_charge_on_statement"] -= toReview;
    auto after = exported("after");
    std::erase_if(after, [](const auto& entry) { return entry.second == 0; });
    std::erase_if(expected, [](const auto& entry) { return entry.second == 0; });
    EXPECT_EQ(after, expected);
    EXPECT_EQ(exported("as-of-1", {"--as-of", "1"}), before) << "as of the old version everything reads as it did";
    const json then = stats({"--as-of", "1"});
    for (const char* key : {"decisions", "overturn", "by_label", "reviewers"}) EXPECT_EQ(then.at(key), statsBefore.at(key)) << key;
    EXPECT_EQ(then.at("queue").at("resolved"), decided);
    expectVerified();
}

TEST_F(TaxonomyPublish, ARenameTellsWhatCountsAsBeforeAndChangesNothing) {
    const auto before = exported("before");
    const std::string label = "getting_virtual_card";
    taxonomy({"draft", "--author", "ada", "rename", label, "Get virtual card"});
    const Words arguments{"publish", "--author", "ada", "--note", "Another name"};
    Words dryRun = arguments;
    dryRun.emplace_back("--dry-run");
    json foreseen = taxonomy(dryRun);
    EXPECT_EQ(foreseen.at("rerouting").at("changing"), 0) << "another name routes nothing otherwise";
    EXPECT_EQ(foreseen.at("rerouting").at("untouched"), foreseen.at("waiting"));
    foreseen.erase("rerouting");
    EXPECT_EQ(foreseen.at("decisions"), decided);
    EXPECT_EQ(foreseen.at("unchanged"), decided - m_truth.at(label));
    EXPECT_EQ(foreseen.at("items_to_review"), 0);
    ASSERT_EQ(foreseen.at("labels").size(), 1U);
    const json row = rowOf(foreseen, label);
    EXPECT_EQ(row.at("decisions"), m_truth.at(label));
    EXPECT_EQ(row.at("carried"), m_truth.at(label));
    EXPECT_EQ(row.at("predictions"), predicted(label));
    EXPECT_LT(row.at("waiting"), row.at("predictions"));
    EXPECT_GT(row.at("waiting"), 0);
    json impact = taxonomy(arguments);
    EXPECT_EQ(impact.at("version"), 2);
    impact["version"] = nullptr;
    EXPECT_EQ(impact, foreseen);
    EXPECT_EQ(exported("after"), before);
}

TEST_F(TaxonomyPublish, AVersionTakenBackReadsAsIfItHadNotBeen) {
    const auto before = exported("before");
    const json statsBefore = stats();
    draftEverything();
    publish();
    EXPECT_EQ(taxonomy({"revert", "--author", "ada"}).at("version"), 3);
    EXPECT_EQ(exported("after"), before);
    json now = stats();
    now["taxonomy_version"] = 1;
    EXPECT_EQ(now, statsBefore);
    expectVerified();
    EXPECT_EQ(taxonomy({"revert", "--author", "ada"}).at("version"), 4) << "and taking that back does it again";
    EXPECT_EQ(exported("again").count("get_physical_card"), 0U);
    expectVerified();
}

TEST_F(TaxonomyPublish, WhoIsAtWorkFinishesUnderTheOldVersionAndSeesTheNewNext) {
    draftEverything();
    test::Process reviewer({DOCKET_BINARY, "review", workspace(), "--reviewer", "bob"});
    const auto ask = [&](const std::string& request) {
        reviewer.write(request + "\n");
        return json::parse(reviewer.readLine().value_or("null"));
    };
    const json open = ask(R"({"op":"claim"})");
    ASSERT_EQ(open.at("taxonomy_version"), 1);
    publish();
    const json finished = ask(R"({"op":"decide","labels":["get_physical_card"]})");
    EXPECT_EQ(finished.at("ok"), true) << finished.dump();
    EXPECT_EQ(ask(R"({"op":"claim"})").at("taxonomy_version"), 2);
    EXPECT_THAT(ask(R"({"op":"decide","labels":["get_physical_card"]})").dump(), HasSubstr("archived"));
    EXPECT_EQ(ask(R"({"op":"decide","labels":["subscription_charge"]})").at("ok"), true);
    reviewer.wait();
    const auto counts = exported("after");
    EXPECT_EQ(counts.count("get_physical_card"), 0U) << "it counts for what took over";
    expectVerified();
}

TEST_F(TaxonomyPublish, RefusesWhatCannotFollow) {
    EXPECT_THAT(test::runDocket({"taxonomy", workspace(), "publish", "--note", "x"}).err, HasSubstr("There is no draft"));
    EXPECT_THAT(test::runDocket({"taxonomy", workspace(), "revert"}).err, HasSubstr("the first one"));
    draftEverything();
    const auto refused = [&](const std::string& treatment) {
        return test::runDocket({"taxonomy", workspace(), "publish", "--author", "ada", "--note", "x", "--treat", treatment}).err;
    };
    EXPECT_THAT(refused("nowhere=carry"), HasSubstr("names no label of version 1"));
    EXPECT_THAT(refused("age_limit=carry"), HasSubstr("which is archived"));
    EXPECT_THAT(refused("age_limit=match:"), HasSubstr("says nothing"));
    EXPECT_THAT(test::runDocket({"taxonomy", workspace(), "publish", "--author", "ada", "--note", " "}).err, HasSubstr("write a note"));
    EXPECT_EQ(taxonomy({"versions"}).at("versions").size(), 1U) << "nothing was published";
    expectVerified();
}

}  // namespace
}  // namespace docket
