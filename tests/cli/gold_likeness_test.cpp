#include "tests/support/gold_workspace.h"
#include "tests/support/process.h"

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <array>
#include <cmath>
#include <map>
#include <string>
#include <vector>

// That nothing in the protocol tells a check from an ordinary item: everything that is answered is taken apart into features, and a
// value that only checks have, or that they have far more often, betrays them.

namespace docket {
namespace {

using nlohmann::json;
using test::GoldWorkspace;

/// A feature of an item as a reviewer meets it, and its value.
using Features = std::map<std::string, std::string>;

std::string keysOf(const json& object) {
    std::string keys;
    for (const auto& [key, value] : object.items()) keys += key + (value.is_null() ? "?" : "") + " ";
    return keys;
}

Features featuresOf(const json& claimed, const json& decided) {
    Features features;
    features["keys of a claim"] = keysOf(claimed);
    features["keys of the item"] = keysOf(claimed["item"]);
    features["keys of a decision"] = keysOf(decided);
    features["state"] = decided["state"].dump();
    features["due time"] = claimed["due_at"].dump();
    for (const char* key : {"reasons", "arm", "taxonomy_version"}) features[key] = claimed[key].dump();
    features["reasons and due time"] = features["reasons"] + features["due time"];
    // Not that of the hold: it is of the clock of the machine, and shorter by chance, in a whole second.
    features["length of a time"] = fmt::format("{}", claimed["due_at"].dump().size());
    if (!claimed["suggestion"].is_null()) features["keys of a suggestion"] = keysOf(claimed["suggestion"]);
    return features;
}

/// What gives checks away: values that no ordinary item has, or whose share differs by more than chance explains. Empty: nothing.
std::string betrayal(const std::vector<Features>& checks, const std::vector<Features>& others) {
    std::map<std::string, std::map<std::string, std::array<double, 2>>> counts;
    for (const auto& features : checks) {
        for (const auto& [name, value] : features) ++counts[name][value][0];
    }
    for (const auto& features : others) {
        for (const auto& [name, value] : features) ++counts[name][value][1];
    }
    const auto n = static_cast<double>(checks.size());
    const auto m = static_cast<double>(others.size());
    for (const auto& [name, values] : counts) {
        for (const auto& [value, count] : values) {
            const double pooled = (count[0] + count[1]) / (n + m);
            const double error = std::sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
            const bool isOnlyTheirs = count[0] > 0 && count[1] == 0;
            if (isOnlyTheirs || std::abs(count[0] / n - count[1] / m) > 4 * error) {
                return fmt::format("{} is {} of {} checks of {} and {} others of {}", name, value, count[0], n, count[1], m);
            }
        }
    }
    return {};
}

class GoldLikeness : public ::testing::Test {
protected:
    static json ask(test::Process& process, const json& request) {
        process.write(request.dump() + "\n");
        const auto line = process.readLine();
        return line ? json::parse(*line) : json();
    }

    /// Lets a reviewer answer all that comes, up to `most`; items whose ids begin with g are checks.
    void review(test::WorkspaceFixture& fixture, const std::string& name, int most) {
        test::Process process({DOCKET_BINARY, "review", fixture.path().string(), "--reviewer", name});
        for (int i = 0; i < most; ++i) {
            const json claimed = ask(process, {{"op", "claim"}});
            if (claimed["item"].is_null()) break;
            const json decided = ask(process, {{"op", "decide"}, {"labels", {"billing"}}});
            ASSERT_EQ(decided["ok"], true) << decided;
            const bool isCheck = claimed["item"]["id"].get<std::string>().front() == 'g';
            (isCheck ? m_checks : m_others).push_back(featuresOf(claimed, decided));
        }
        process.wait();
    }

    std::vector<Features> m_checks;
    std::vector<Features> m_others;
};

/// Items of three kinds in the queue and among the gold items, in the same shares; of each kind another due time. Some of the gold
/// items were resolved by others, and some were accepted automatically.
TEST_F(GoldLikeness, NothingTellsAGoldItemFromAnother) {
    routing::Policy policy;
    policy.auditRate = 0;
    policy.goldRate = 0.3;
    policy.suggestion = routing::SuggestionMode::Randomised;
    policy.highImpactLabels = {"other"};
    policy.reviewsRequired = {{"default", 1}};
    policy.slaHours = {{"default", 24}, {"high_impact", 2}};
    test::WorkspaceFixture fixture(test::taxonomyOf({"billing", "refund", "other"}), policy);
    auto workspace = fixture.open();
    const std::vector<std::optional<double>> doubtful(30, 0.5);
    fixture.addPredictions(*workspace, "m1", ConfidenceSource::Stated, doubtful, "billing", "glow-");
    fixture.addPredictions(*workspace, "m1", ConfidenceSource::Stated, doubtful, "other", "gimpact-");
    services::ReviewSession lead(*workspace, fixture.clock, {"cem", "s"});
    while (const auto claimed = lead.review.claim().value()) {
        Answer answer;
        answer.labels = {LabelId{2}};
        ASSERT_TRUE(lead.review.decide(claimed->item.id, answer));
    }
    fixture.addPredictions(*workspace, "m1", ConfidenceSource::Stated, std::vector<std::optional<double>>(30, 0.95), "billing", "gaccepted-");
    services::GoldItems gold(*workspace, fixture.clock, "cem");
    for (const char* prefix : {"glow-", "gimpact-", "gaccepted-"}) {
        for (int i = 1; i <= 30; ++i) {
            const std::vector<std::string> labels{"refund"};
            ASSERT_TRUE(gold.add(prefix + std::to_string(i), labels, {}));
        }
    }
    fixture.clock.advance(minutes(60 * 30));
    // One confidence: the order of the queue is then that of the hash, and kinds are mixed.
    fixture.addPredictions(*workspace, "m1", ConfidenceSource::Stated, std::vector<std::optional<double>>(240, 0.5), "billing", "low-");
    fixture.addPredictions(*workspace, "m1", ConfidenceSource::Stated, std::vector<std::optional<double>>(120, 0.75), "other", "impact-");
    for (const char* name : {"ada", "ben", "dora"}) review(fixture, name, 110);
    ASSERT_GT(m_checks.size(), 50U);
    ASSERT_GT(m_others.size(), 150U);
    EXPECT_EQ(betrayal(m_checks, m_others), "");
    EXPECT_EQ(fixture.problems(), "");
}

/// Keys, words and errors of everything that can be done with one item.
TEST_F(GoldLikeness, EveryAnswerOfTheProtocolReadsTheSame) {
    GoldWorkspace gold(GoldWorkspace::policy(0.5), 60, 20);
    std::map<std::string, std::vector<std::string>> said;
    for (const char* prefix : {"g-", "t-"}) {
        test::Process process({DOCKET_BINARY, "review", gold.fixture.path().string(), "--reviewer", std::string("of ") + prefix});
        auto& answers = said[prefix];
        const auto note = [&](const json& request, const json& answer) {
            const bool isItem = answer.contains("item") && answer["item"].is_object();
            answers.push_back(request["op"].get<std::string>() + ": " + keysOf(answer) + (answer.contains("entered") ? answer["entered"].dump() : "") +
                              (isItem ? keysOf(answer["item"]) : "") + answer.value("state", "") + (answer.contains("error") ? answer["error"].dump() : ""));
        };
        const auto add = [&](const json& request) { note(request, ask(process, request)); };
        /// The next item of the kind; what comes before is put behind the others.
        const auto claim = [&] {
            const json request{{"op", "claim"}};
            while (true) {
                const json answer = ask(process, request);
                const std::string id = answer["item"].is_null() ? std::string() : answer["item"]["id"].get<std::string>();
                if (id.empty() || id.starts_with(prefix)) {
                    note(request, answer);
                    return id;
                }
                ask(process, {{"op", "skip"}});
            }
        };
        const std::string id = claim();
        add({{"op", "decide"}, {"labels", {"no such label"}}});
        add({{"op", "decide"}, {"labels", {"other"}}, {"note", "n"}});
        add({{"op", "skip"}, {"because", "it is answered"}});
        add({{"op", "reveal"}});
        add({{"op", "decide"}, {"labels", {"refund"}}, {"overturn_reason", "r"}});
        add({{"op", "undo"}});
        add({{"op", "release"}});
        add({{"op", "decide"}, {"labels", {"refund"}}});
        add({{"op", "redo"}});
        add({{"op", "claim"}, {"id", id}});
        add({{"op", "decide"}, {"labels", {"billing"}}});
        add({{"op", "undo"}});
        add({{"op", "decide"}, {"labels", {"billing"}}});
        claim();
        add({{"op", "flag"}, {"note", "f"}});
        add({{"op", "undo"}});
        add({{"op", "redo"}});
        claim();
        add({{"op", "release"}});
        process.wait();
    }
    EXPECT_EQ(said["g-"], said["t-"]);
    EXPECT_EQ(gold.fixture.problems(), "");
}

TEST_F(GoldLikeness, TheTestFindsWhatBetrays) {
    const Features usual{{"keys of a claim", "item due_at "}, {"reasons", "[\"low_confidence\"]"}, {"due time", "\"2026-06-01T00:00:00Z\""}, {"arm", "\"blind\""}};
    m_checks.assign(60, usual);
    m_others.assign(150, usual);
    ASSERT_EQ(betrayal(m_checks, m_others), "");
    const auto all = m_checks;
    for (auto& features : m_checks) features["keys of a claim"] += "due_at? ";
    EXPECT_NE(betrayal(m_checks, m_others), "") << "a key more";
    m_checks = all;
    m_checks.front()["reasons"] = "[\"gold\"]";
    EXPECT_NE(betrayal(m_checks, m_others), "") << "a reason of their own, once";
    m_checks = all;
    for (auto& features : m_checks) features["due time"] = "\"2026-01-01T00:00:00Z\"";
    EXPECT_NE(betrayal(m_checks, m_others), "") << "a due time of their own";
    m_checks = all;
    for (auto& features : m_checks) features["arm"] = "\"blind\"";
    for (std::size_t i = 0; i < m_others.size(); ++i) m_others[i]["arm"] = i % 2 == 0 ? "\"blind\"" : "\"assisted\"";
    EXPECT_NE(betrayal(m_checks, m_others), "") << "far more often blind";
}

}  // namespace
}  // namespace docket
