#include "tests/cli/true_answers_test.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <iostream>
#include <set>

// `docket calibrate` as a program of its own.

namespace docket {
namespace {

using nlohmann::json;
using test::KnownRow;
using test::Words;
using testing::HasSubstr;

constexpr double threshold = 0.7;
constexpr double auditRate = 0.25;

class Calibrate : public test::TrueAnswersTest {
protected:
    void makeSure(int count = 800) {
        m_rows = sureRows(count);
        make(m_rows, threeLabels(), {{"threshold", threshold}, {"audit_rate", auditRate}});
        answerAll();
    }
    json calibrate(Words more = {}) {
        more.insert(more.begin(), {"--model", "sure"});
        return runForJson("calibrate", more);
    }

    std::vector<KnownRow> m_rows;
};

TEST_F(Calibrate, SaysWhatTheAnswersSayWeightedToAllTraffic) {
    makeSure();
    const std::set<std::string> answered(m_answered.begin(), m_answered.end());
    double total = 0;
    double loss = 0;
    double brier = 0;
    int audited = 0;
    std::array<std::array<double, 3>, 10> bins{};  // weight, confidence, right
    for (const KnownRow& row : m_rows) {
        if (!answered.contains(row.id())) continue;
        const bool isAudited = row.confidence() >= threshold;
        const double weight = isAudited ? 1 / auditRate : 1;
        const double right = row.isRight() ? 1 : 0;
        audited += isAudited ? 1 : 0;
        total += weight;
        loss -= weight * std::log(row.isRight() ? row.confidence() : 1 - row.confidence());
        brier += weight * (row.confidence() - right) * (row.confidence() - right);
        auto& bin = bins[std::min<std::size_t>(9, static_cast<std::size_t>(row.confidence() * 10))];
        bin[0] += weight;
        bin[1] += weight * row.confidence();
        bin[2] += weight * right;
    }
    double ece = 0;
    for (const auto& bin : bins) ece += std::abs(bin[1] - bin[2]) / total;

    const json told = calibrate();
    EXPECT_EQ(told.at("n"), m_answered.size());
    EXPECT_EQ(told.at("sample").at("audited"), audited);
    EXPECT_EQ(told.at("sample").at("waiting"), 0);
    EXPECT_NEAR(told.at("before").at("log_loss"), loss / total, 1e-6);
    EXPECT_NEAR(told.at("before").at("brier"), brier / total, 1e-6);
    EXPECT_NEAR(told.at("before").at("ece"), ece, 1e-6);
    double labelled = 0;
    for (const json& label : told.at("labels")) labelled += label.at("n").get<double>();
    EXPECT_EQ(labelled, m_answered.size());
}

TEST_F(Calibrate, AMappingMendsAConfidenceThatIsTooSureAndSaysWhyOthersAreNotOffered) {
    makeSure();
    const json told = calibrate();
    EXPECT_NE(told.at("chosen"), "none");
    EXPECT_LT(told.at("after").at("log_loss"), told.at("before").at("log_loss"));
    EXPECT_LT(told.at("after").at("ece"), told.at("before").at("ece"));
    std::map<std::string, json> methods;
    for (const json& method : told.at("methods")) methods[method.at("method")] = method;
    EXPECT_EQ(methods.at("isotonic").at("why_not"), "too_few_references");
    EXPECT_EQ(methods.at("temperature").at("why_not"), "no_whole_scores");
    EXPECT_EQ(methods.at("none").at("after").at("ece"), told.at("before").at("ece"));
    EXPECT_EQ(calibrate({"--method", "platt"}).at("used"), "platt");
    EXPECT_TRUE(told.at("version").is_null());
}

TEST_F(Calibrate, KeepsVersionsThatGetStaleWithTheLabelsUntilTheyAreConfirmed) {
    makeSure(600);
    EXPECT_EQ(calibrate({"--save"}).at("version"), 1);
    EXPECT_EQ(calibrate({"--save", "--method", "platt"}).at("version"), 2);
    const auto list = [&] { return runForJson("calibrate", {"--list"}).at("calibrations"); };
    json kept = list();
    ASSERT_EQ(kept.size(), 2U);
    EXPECT_EQ(kept.at(0).at("version"), 2);
    EXPECT_EQ(kept.at(0).at("method"), "platt");
    EXPECT_EQ(kept.at(0).at("n"), m_answered.size());
    EXPECT_EQ(kept.at(0).at("stale"), false);
    EXPECT_GT(kept.at(0).at("before").at("log_loss"), kept.at(0).at("after").at("log_loss"));

    json taxonomy = threeLabels();
    taxonomy["labels"] = {{{"key", "billing"}, {"description", "Anything about an invoice"}}, {{"key", "refund"}}, {{"key", "other"}}};
    run({"taxonomy", workspace(), "draft", "load", write(m_folder / "next.json", taxonomy.dump())});
    run({"taxonomy", workspace(), "publish", "--note", "invoices"});
    kept = list();
    EXPECT_EQ(kept.at(0).at("stale"), true);
    EXPECT_EQ(kept.at(0).at("redefined"), json::array({"billing"}));
    EXPECT_THAT(run({"calibrate", workspace(), "--list"}), HasSubstr("stale: redefined since: billing"));

    run({"calibrate", workspace(), "--model", "sure", "--confirm", "2"});
    kept = list();
    EXPECT_EQ(kept.at(0).at("stale"), false);
    EXPECT_EQ(kept.at(0).at("confirmed").at("taxonomy_version"), 2);
    EXPECT_EQ(kept.at(1).at("stale"), true);
    expectVerified();
}

TEST_F(Calibrate, ALaterPromptVersionMakesItStale) {
    makeSure(600);
    EXPECT_EQ(calibrate({"--save"}).at("version"), 1);
    json record = m_rows.front().record;
    record["id"] = "later";
    record["text"] = "Something else";
    record["prompt_version"] = "p2";
    run({"import", workspace(), write(m_folder / "later.jsonl", record.dump() + "\n")});
    const json kept = runForJson("calibrate", {"--list"}).at("calibrations").at(0);
    EXPECT_EQ(kept.at("stale"), true);
    EXPECT_EQ(kept.at("newer_prompts"), json::array({"p2"}));
    EXPECT_EQ(calibrate().at("prompt_version"), "p2");
    EXPECT_EQ(calibrate().at("n"), 0);
}

TEST_F(Calibrate, RefusesWhatCannotBeKept) {
    makeSure(60);
    const auto refused = [&](Words arguments) {
        arguments.insert(arguments.begin(), {"calibrate", workspace()});
        const auto finished = test::runDocket(arguments);
        EXPECT_NE(finished.status, 0);
        return finished.err;
    };
    EXPECT_THAT(refused({}), HasSubstr("--model"));
    EXPECT_THAT(refused({"--model", "nobody"}), HasSubstr("has predicted nothing here"));
    EXPECT_THAT(refused({"--model", "sure", "--save", "--method", "platt"}), HasSubstr("from 100 references. Nothing was kept."));
    EXPECT_THAT(refused({"--model", "sure", "--confirm", "3"}), HasSubstr("has no calibration 3"));
    run({"people", workspace(), "set", "lea", "--role", "admin"});
    EXPECT_THAT(refused({"--model", "sure", "--save", "--by", "ada"}), HasSubstr("ada"));
    EXPECT_EQ(runForJson("calibrate", {"--list"}).at("calibrations"), json::array());
}

class CalibrateReally : public test::TrueAnswersTest {
protected:
    /// What the chosen mapping does to a real model's confidence, cross-fitted and on the half that it never saw.
    void expectMended(const std::string& file, std::size_t escalated, std::size_t audited) {
        const auto rows = test::banking77Half(file, 0);
        make(rows, json::parse(test::contentOf(test::sharedData() / "banking77_labels.json")), test::policyFor(rows, escalated, audited));
        answerAll();
        const json told = runForJson("calibrate", {"--model", rows.front().record.at("model")});
        const json& before = told.at("before");
        const json& after = told.at("after");
        std::cout << fmt::format("{}: {} references, {} audited; {}; ECE {:.4f} -> {:.4f}, log loss {:.4f} -> {:.4f}\n", file, told.at("n").get<int>(), told.at("sample").at("audited").get<int>(),
                                 told.at("chosen").get<std::string>(), before.at("ece").get<double>(), after.at("ece").get<double>(), before.at("log_loss").get<double>(),
                                 after.at("log_loss").get<double>());
        EXPECT_LT(after.at("ece"), before.at("ece"));
        EXPECT_LT(after.at("log_loss"), before.at("log_loss"));
    }
};

TEST_F(CalibrateReally, OfAModelThatIsNotSureEnough) {
    DOCKET_NEEDS_SHARED_DATA();
    expectMended("banking77_predictions.jsonl", 2000, 400);
}

TEST_F(CalibrateReally, OfAModelThatIsTooSure) {
    DOCKET_NEEDS_SHARED_DATA();
    expectMended("banking77_predictions_model2.jsonl", 770, 308);
}

}  // namespace
}  // namespace docket
