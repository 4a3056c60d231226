#include "tests/cli/true_answers_test.h"
#include "tests/support/tampering.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <SQLiteCpp/SQLiteCpp.h>

#include <cmath>

// A mapping of confidences that is applied, through the binary alone.

namespace docket {
namespace {

using nlohmann::json;
using test::KnownRow;
using test::Words;
using testing::Contains;
using testing::HasSubstr;
using testing::Not;

/// Of a prediction, as it is stored.
struct Stored {
    double confidence = 0;
    std::optional<double> calibrated;
};

class CalibrateApply : public test::TrueAnswersTest {
protected:
    void SetUp() override {
        m_rows = sureRows(600);
        make(m_rows, threeLabels(), {{"threshold", 0.7}, {"audit_rate", 0.25}});
        answerAll();
    }

    json calibrate(Words more) {
        more.insert(more.begin(), {"--model", "sure"});
        return runForJson("calibrate", more);
    }
    /// The first of the calibrations, with its parameters.
    json newest() { return runForJson("calibrate", {"--list"}).at("calibrations").at(0); }

    std::string fileOf(const std::string& name, double confidence, const json& more = json::object()) {
        json record{{"id", name}, {"text", "Text of " + name}, {"label", "billing"}, {"confidence", confidence}, {"model", "sure"}};
        record.update(more);
        return write(m_folder / (name + ".jsonl"), record.dump() + "\n");
    }
    json import(const std::string& name, double confidence, const json& more = json::object()) { return runForJson("import", {fileOf(name, confidence, more)}); }

    Stored stored(const std::string& id) {
        SQLite::Database database(workspace());
        SQLite::Statement row(database, "SELECT p.confidence, p.calibrated FROM predictions p JOIN items i ON i.id = p.item_id WHERE i.external_id = ?");
        row.bind(1, id);
        EXPECT_TRUE(row.executeStep()) << id;
        return {row.getColumn(0).getDouble(), row.getColumn(1).isNull() ? std::nullopt : std::optional(row.getColumn(1).getDouble())};
    }
    bool isInQueue(const std::string& id) {
        SQLite::Database database(workspace());
        SQLite::Statement row(database, "SELECT 1 FROM queue q JOIN items i ON i.id = q.item_id WHERE i.external_id = ? AND q.state = 0");
        row.bind(1, id);
        return row.executeStep();
    }
    json publish(const json& policy) {
        run({"policy", workspace(), "draft", write(m_folder / "next.json", policy.dump())});
        return runForJson("policy", {"publish", "--note", "as asked"});
    }
    void redefineBilling() {
        json taxonomy = threeLabels();
        taxonomy["labels"] = {{{"key", "billing"}, {"description", "Anything about an invoice"}}, {{"key", "refund"}}, {{"key", "other"}}};
        run({"taxonomy", workspace(), "draft", "load", write(m_folder / "next-labels.json", taxonomy.dump())});
        run({"taxonomy", workspace(), "publish", "--note", "invoices"});
    }

    std::vector<KnownRow> m_rows;
};

const json byCalibrated{{"confidence", "calibrated"}, {"threshold", 0.7}, {"audit_rate", 0}};

TEST_F(CalibrateApply, KeepsBothConfidencesOfWhatIsImportedFromThenOn) {
    ASSERT_EQ(import("before", 0.8).at("warnings"), json::array());
    const json applied = calibrate({"--method", "platt", "--apply"});
    EXPECT_EQ(applied.at("applied"), true);
    EXPECT_EQ(applied.at("version"), 1);
    EXPECT_EQ(newest().at("suspended"), false);
    EXPECT_FALSE(newest().at("applied").is_null());

    EXPECT_EQ(import("after", 0.8).at("warnings"), json::array());
    const json platt = newest().at("parameters");
    const double expected = 1 / (1 + std::exp(-(platt.at("slope").get<double>() * std::log(0.8 / 0.2) + platt.at("intercept").get<double>())));
    EXPECT_EQ(stored("before").calibrated, std::nullopt);
    EXPECT_EQ(stored("after").confidence, 0.8);
    ASSERT_TRUE(stored("after").calibrated);
    EXPECT_NEAR(*stored("after").calibrated, expected, 1e-12);
    EXPECT_LT(*stored("after").calibrated, 0.8) << "the model is surer than it is right";

    import("of-another", 0.8, {{"model", "other"}});
    EXPECT_EQ(stored("of-another").calibrated, std::nullopt);
    expectVerified();
}

TEST_F(CalibrateApply, APolicyGoesByIt) {
    calibrate({"--method", "platt", "--apply"});
    EXPECT_EQ(import("raw", 0.8).at("auto_accepted"), 1);
    publish(byCalibrated);
    const json sent = import("calibrated", 0.8);
    EXPECT_EQ(sent.at("escalated"), 1);
    EXPECT_EQ(sent.at("by_reason").at("low_confidence"), 1);
    EXPECT_EQ(import("sure-of-it", 0.99).at("auto_accepted"), 1);
    const json unknown = import("of-another", 0.99, {{"model", "other"}});
    EXPECT_EQ(unknown.at("by_reason").at("no_confidence"), 1) << "nothing is applied to that model";
    EXPECT_THAT(unknown.at("warnings").at(0).get<std::string>(), HasSubstr("no calibration is applied to what model \"other\" predicts"));
    expectVerified();
}

TEST_F(CalibrateApply, AThresholdThatIsDraftedIsOfTheRawConfidence) {
    publish(byCalibrated);
    runForJson("thresholds", {"--model", "sure", "--cost-wrong", "4", "--cost-review", "1", "--draft", "Cheaper"});
    EXPECT_FALSE(runForJson("policy", {"draft"}).at("policy").contains("confidence"));
}

TEST_F(CalibrateApply, WhatCameBeforeIsTriedByTheMappingOfNow) {
    publish({{"threshold", 0.7}, {"audit_rate", 0}});
    import("before", 0.8);
    const std::string file = write(m_folder / "tried.json", byCalibrated.dump());
    const auto codes = [&] {
        std::vector<std::string> found;
        const json checked = runForJson("policy", {"check", "--file", file});
        for (const json& finding : checked.at("findings")) found.push_back(finding.at("code"));
        return found;
    };
    EXPECT_THAT(codes(), Contains("not_calibrated"));
    calibrate({"--method", "platt", "--apply"});
    EXPECT_THAT(codes(), Not(Contains("not_calibrated")));
    run({"policy", workspace(), "draft", file});
    EXPECT_THAT(run({"policy", workspace(), "diff", "2", "draft"}), HasSubstr("confidence: raw → calibrated"));
    EXPECT_FALSE(isInQueue("before"));
    runForJson("policy", {"publish", "--note", "as asked", "--waiting", "reroute,add"});
    EXPECT_TRUE(isInQueue("before"));
    EXPECT_EQ(stored("before").calibrated, std::nullopt) << "what was imported stays as it was sealed";
    expectVerified();
}

TEST_F(CalibrateApply, IsUsedNoFurtherOnceLabelsAreRedefinedUntilSomebodyConfirmsIt) {
    calibrate({"--method", "platt", "--apply"});
    redefineBilling();
    EXPECT_EQ(newest().at("suspended"), true);
    EXPECT_THAT(test::runDocket({"check", workspace(), "--texts", "0"}).err, HasSubstr("calibration 1 of model \"sure\" is stale and used no further"));
    const json stale = import("stale", 0.8);
    EXPECT_THAT(stale.at("warnings").at(0).get<std::string>(), HasSubstr("calibration 1 of model \"sure\" is stale and used no further (redefined since: billing)"));
    EXPECT_EQ(stored("stale").calibrated, std::nullopt);

    calibrate({"--confirm", "1"});
    EXPECT_EQ(import("confirmed", 0.8).at("warnings"), json::array());
    EXPECT_TRUE(stored("confirmed").calibrated);
    expectVerified();
}

TEST_F(CalibrateApply, IsAskedOfItsPromptVersionUntilSomebodyConfirmsItForTheNextOne) {
    calibrate({"--method", "platt", "--apply"});
    const json next{{"prompt_version", "p2"}};
    EXPECT_THAT(import("next", 0.8, next).at("warnings").at(0).get<std::string>(), HasSubstr("by prompt \"p2\""));
    EXPECT_EQ(stored("next").calibrated, std::nullopt);
    calibrate({"--confirm", "1"});
    import("confirmed", 0.8, next);
    EXPECT_TRUE(stored("confirmed").calibrated);
    import("former", 0.8);
    EXPECT_TRUE(stored("former").calibrated) << "it still is of the prompt that it was fitted on";
}

TEST_F(CalibrateApply, IsTakenOff) {
    calibrate({"--method", "platt", "--apply"});
    const json taken = calibrate({"--method", "none", "--apply"});
    EXPECT_EQ(taken.at("applied"), false);
    EXPECT_EQ(taken.at("taken_off"), json::array({1}));
    EXPECT_TRUE(newest().at("applied").is_null());
    EXPECT_EQ(calibrate({"--apply", "--kept", "1"}).at("applied"), true);
    EXPECT_FALSE(newest().at("applied").is_null());
    EXPECT_THAT(test::runDocket({"calibrate", workspace(), "--model", "sure", "--apply", "--kept", "2"}).err, HasSubstr("has no calibration 2"));
    calibrate({"--method", "none", "--apply"});
    import("after", 0.8);
    EXPECT_EQ(stored("after").calibrated, std::nullopt);
    EXPECT_THAT(test::runDocket({"calibrate", workspace(), "--model", "sure", "--method", "none", "--apply"}).err, HasSubstr("No calibration of the model \"sure\" is applied"));
    expectVerified();
}

TEST_F(CalibrateApply, AnotherProcessImportsAsItBeganWhileItIsApplied) {
    std::string rows;
    for (int i = 0; i < 20'000; ++i) rows += json{{"id", "m-" + std::to_string(i)}, {"text", "Many"}, {"label", "other"}, {"confidence", 0.8}, {"model", "sure"}}.dump() + "\n";
    test::Process importing({DOCKET_BINARY, "import", workspace(), write(m_folder / "many.jsonl", rows)});
    calibrate({"--method", "platt", "--apply"});
    EXPECT_EQ(importing.wait().status, 0);
    SQLite::Database database(workspace());
    const int calibrated = database.execAndGet("SELECT count(p.calibrated) FROM predictions p JOIN items i ON i.id = p.item_id WHERE i.external_id LIKE 'm-%'").getInt();
    EXPECT_TRUE(calibrated == 0 || calibrated == 20'000) << calibrated << ": all of an import goes by one state of the workspace";
    expectVerified();
}

TEST_F(CalibrateApply, NeedsTheRightToChangeRulesAndSomethingToApply) {
    run({"people", workspace(), "set", "lea", "--role", "admin"});
    EXPECT_THAT(test::runDocket({"calibrate", workspace(), "--model", "sure", "--apply", "--by", "ada"}).err, HasSubstr("ada"));
    EXPECT_EQ(runForJson("calibrate", {"--list"}).at("calibrations"), json::array());
    import("first-of-another", 0.4, {{"model", "other"}});
    EXPECT_NE(test::runDocket({"calibrate", workspace(), "--model", "other", "--apply"}).status, 0);
    EXPECT_EQ(calibrate({"--apply", "--by", "lea"}).at("applied"), true);
}

TEST_F(CalibrateApply, VerifyFindsWhatWasChangedBehindDocket) {
    calibrate({"--method", "platt", "--apply"});
    import("after", 0.8);
    const auto problemsAfter = [&](const std::string& sql) {
        const std::string copy = path("copy.docket");
        std::filesystem::remove(copy);
        run({"backup", workspace(), copy});
        test::Tampering(copy).run(sql);
        return test::runDocket({"verify", copy}).out;
    };
    EXPECT_THAT(problemsAfter("UPDATE predictions SET calibrated = 0.99 WHERE calibrated IS NOT NULL"), HasSubstr("are not what was imported"));
    EXPECT_THAT(problemsAfter("UPDATE predictions SET calibrated = 0.99 WHERE id = 1"), HasSubstr("are not what was imported"));
    EXPECT_THAT(problemsAfter("UPDATE calibration_applications SET author = 'eve'"), HasSubstr("application of a calibration 1"));
    EXPECT_THAT(problemsAfter("DELETE FROM import_calibrations"), HasSubstr("calibrations of import run"));
}

}  // namespace
}  // namespace docket
