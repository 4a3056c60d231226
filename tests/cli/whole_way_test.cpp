#include "tests/support/golden.h"
#include "tests/support/process.h"
#include "tests/support/shared_data.h"
#include "tests/support/temp_dir.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <map>
#include <sstream>

// From the predictions of a real classifier to a file for training, through the binary alone.

namespace docket {
namespace {

using nlohmann::json;

class WholeWay : public ::testing::Test {
protected:
    static constexpr int decisions = 200;

    json docketJson(std::vector<std::string> arguments) const {
        arguments.emplace_back("--json");
        const auto finished = test::runDocket(arguments);
        EXPECT_EQ(finished.status, 0) << finished.err;
        return json::parse(finished.out, nullptr, false);
    }

    std::string path(const std::string& name) const { return (m_folder / name).string(); }
    static std::string data(const std::string& name) { return (test::sharedData() / name).string(); }

    void import(const std::string& predictions, const std::string& labels, const std::string& kind) {
        docketJson({"new", path("w.docket"), "--taxonomy", data(labels), "--kind", kind});
        const json first = docketJson({"import", path("w.docket"), data(predictions)});
        EXPECT_GT(first.at("items_added"), 1000);
        EXPECT_EQ(first.at("read"), first.at("items_added").get<int>() + first.at("duplicates").get<int>() + first.at("rejected").get<int>());
        EXPECT_EQ(first.at("items_added"), first.at("auto_accepted").get<int>() + first.at("escalated").get<int>());
        const json second = docketJson({"import", path("w.docket"), data(predictions)});
        EXPECT_EQ(second.at("items_added"), 0);
        EXPECT_EQ(second.at("predictions_added"), 0);
        EXPECT_EQ(second.at("duplicates"), first.at("read"));
    }

    /// Claims and decides; returns text → labels as they were given.
    std::map<std::string, json> decide(const std::vector<json>& answers) {
        std::map<std::string, json> given;
        test::Process reviewer({DOCKET_BINARY, "review", path("w.docket"), "--reviewer", "ada"});
        const auto ask = [&](const json& request) {
            reviewer.write(request.dump() + "\n");
            return json::parse(reviewer.readLine().value());
        };
        for (int i = 0; i < decisions; ++i) {
            const json claimed = ask({{"op", "claim"}});
            const json& labels = answers[static_cast<std::size_t>(i) % answers.size()];
            const json decided = ask({{"op", "decide"}, {"labels", labels}, {"certainty", "sure"}});
            EXPECT_EQ(decided.at("ok"), true) << decided;
            given[claimed.at("item").at("text")] = labels;
        }
        EXPECT_EQ(reviewer.wait().status, 0);
        return given;
    }

    /// Text → assistant's answer of each exported line.
    std::map<std::string, std::string> exported() {
        const json report = docketJson({"export", path("w.docket"), "--out", path("out"), "--format", "openai-chat"});
        EXPECT_EQ(report.at("records"), decisions);
        std::map<std::string, std::string> answers;
        std::istringstream in(test::contentOf(path("out/train.jsonl")));
        for (std::string line; std::getline(in, line);) {
            const json messages = json::parse(line).at("messages");
            answers[messages.at(1).at("content")] = messages.at(2).at("content");
        }
        return answers;
    }

    test::TempDir m_folder;
};

TEST_F(WholeWay, OfASingleLabelTask) {
    DOCKET_NEEDS_SHARED_DATA();
    import("banking77_predictions.jsonl", "banking77_labels.json", "single");
    const auto given = decide({json{"card_arrival"}, json{"Refund_not_showing_up"}, json{"atm_support"}});
    const auto answers = exported();
    ASSERT_EQ(answers.size(), given.size());
    for (const auto& [text, labels] : given) EXPECT_EQ(answers.at(text), labels.at(0).get<std::string>()) << text;
    EXPECT_EQ(docketJson({"stats", path("w.docket")}).at("decisions"), decisions);
    EXPECT_EQ(docketJson({"verify", path("w.docket")}).at("problems"), json::array());
}

TEST_F(WholeWay, OfAMultiLabelTask) {
    DOCKET_NEEDS_SHARED_DATA();
    import("goemotions_predictions.jsonl", "goemotions_labels.json", "multi");
    const auto given = decide({json::array({"admiration", "love"}), json::array(), json::array({"anger"})});
    const auto answers = exported();
    ASSERT_EQ(answers.size(), given.size());
    for (const auto& [text, labels] : given) EXPECT_EQ(json::parse(answers.at(text)), labels) << text;
    EXPECT_EQ(docketJson({"verify", path("w.docket")}).at("problems"), json::array());
}

}  // namespace
}  // namespace docket
