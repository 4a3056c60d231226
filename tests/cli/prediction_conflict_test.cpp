#include "tests/cli/import_test.h"

#include <map>

// The same id, model, prompt version and time with another label or confidence: corrected predictions must arrive, and none
// of what people decided may rest on something else than they have seen.

namespace docket {
namespace {

using nlohmann::json;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

constexpr const char* run1 = R"({"id": "1", "text": "charged twice", "label": "refund", "confidence": 0.55}
{"id": "2", "text": "where is it", "label": "other", "confidence": 0.9}
)";
constexpr const char* run2 = R"({"id": "1", "text": "charged twice", "label": "billing", "confidence": 0.97}
{"id": "2", "text": "where is it", "label": "billing", "confidence": 0.31}
)";

class PredictionConflict : public test::ImportTest {
protected:
    /// Id → what the record of an export of everything says.
    std::map<std::string, json> records() {
        const std::string folder = "out" + std::to_string(++m_exports);
        run({"export", workspace(), "--out", path(folder), "--format", "native", "--include", "all"});
        std::map<std::string, json> records;
        std::ifstream in(path(folder + "/records.jsonl"));
        for (std::string line; std::getline(in, line);) {
            const json record = json::parse(line);
            records[record.at("id")] = record;
        }
        return records;
    }
    void expectPredicted(const std::string& id, const json& label, const json& confidence) {
        const json record = records().at(id);
        EXPECT_EQ(record.value("label", json()), label) << record;
        EXPECT_EQ(record.value("confidence", json()), confidence) << record;
    }
    void importBoth() {
        imported({file("run1.jsonl", run1)});
        file("run2.jsonl", run2);
    }
    json queue() const { return runForJson("stats", {}).at("queue"); }

    int m_exports = 0;
};

TEST_F(PredictionConflict, CorrectedPredictionsArrive) {
    makeWorkspace();
    const json first = imported({file("run1.jsonl", run1)});
    EXPECT_EQ(first.at("conflicts"), 0);
    EXPECT_EQ(first.at("escalated"), 1);
    const std::string corrected = file("run2.jsonl", run2);
    const json foreseen = imported({corrected, "--dry-run"});
    const json report = imported({corrected});
    EXPECT_EQ(report.at("conflicts"), 2);
    EXPECT_EQ(report.at("replaced"), 2);
    EXPECT_EQ(report.at("duplicates"), 0);
    EXPECT_EQ(report.at("items_added"), 0);
    EXPECT_EQ(report.at("auto_accepted"), 1);
    EXPECT_EQ(report.at("escalated"), 1);
    for (const char* count : {"read", "conflicts", "replaced", "duplicates", "predictions_added", "auto_accepted", "escalated", "by_reason"}) {
        EXPECT_EQ(foreseen.at(count), report.at(count)) << count;
    }
    expectPredicted("1", "billing", 0.97);
    expectPredicted("2", "billing", 0.31);
    const json stats = runForJson("stats", {});
    EXPECT_EQ(stats.at("predictions"), 2) << "those that were replaced do not count";
    EXPECT_EQ(stats.at("auto_accepted"), 1);
    EXPECT_EQ(stats.at("escalated"), 1);
    EXPECT_EQ(stats.at("by_reason").at("low_confidence"), 1);
    const auto answers = review({{{"op", "claim"}}, {{"op", "decide"}, {"labels", {"refund"}}}, {{"op", "claim"}}});
    EXPECT_EQ(answers.at(0).at("item").at("id"), "2") << "the other one has left the queue";
    EXPECT_EQ(answers.at(0).at("suggestion").at("labels"), json::array({"billing"}));
    EXPECT_EQ(answers.at(1).at("overturns"), true);
    EXPECT_EQ(answers.at(2).at("item"), json());
    expectVerified();
}

TEST_F(PredictionConflict, TheSameSaidAgainIsADuplicate) {
    makeWorkspace();
    importBoth();
    imported({path("run2.jsonl")});
    const json again = imported({path("run2.jsonl")});
    EXPECT_EQ(again.at("duplicates"), 2);
    EXPECT_EQ(again.at("conflicts"), 0);
    const std::string other = R"({"confidence":0.970,"label":" billing ","text":"charged twice","id":"1"})";
    EXPECT_EQ(imported({file("other.jsonl", other)}).at("duplicates"), 1) << "written otherwise";
    EXPECT_EQ(imported({file("other.csv", "id,text,label,confidence\n2,where is it,billing,0.31\n")}).at("duplicates"), 1);
    expectVerified();
}

TEST_F(PredictionConflict, WhatWasSaidFirstCanComeBack) {
    makeWorkspace();
    importBoth();
    imported({path("run2.jsonl")});
    EXPECT_EQ(imported({path("run1.jsonl")}).at("replaced"), 2);
    expectPredicted("1", "refund", 0.55);
    expectPredicted("2", "other", 0.9);
    EXPECT_EQ(runForJson("stats", {}).at("escalated"), 1);
    EXPECT_EQ(review({{{"op", "claim"}}}).at(0).at("item").at("id"), "1");
    expectVerified();
}

TEST_F(PredictionConflict, EveryPartOfAPredictionCounts) {
    makeWorkspace();
    const json base = {{"id", "1"},           {"text", "t"},       {"label", "billing"}, {"confidence", 0.5}, {"model", "m1"},
                       {"scores", {{"billing", 0.5}}}, {"rationale", "why"}, {"samples", {"billing"}}};
    imported({file("base.jsonl", base.dump())});
    const std::vector<std::pair<const char*, json>> changes = {
        {"label", "refund"}, {"label", "unheard of"}, {"confidence", 0.6},
        {"scores", {{"billing", 0.4}}}, {"rationale", "because"}, {"samples", {"billing", "refund"}}};
    for (const auto& [key, value] : changes) {
        json changed = base;
        changed[key] = value;
        EXPECT_EQ(imported({file("changed.jsonl", changed.dump())}).at("replaced"), 1) << changed;
        EXPECT_EQ(imported({path("base.jsonl")}).at("replaced"), 1) << changed;
    }
    EXPECT_EQ(imported({file("less.jsonl", R"({"id":"1","label":"billing","model":"m1"})")}).at("duplicates"), 1) << "it says less, and nothing else";
    json other = base;
    other["prompt_version"] = "2";
    const json further = imported({file("other.jsonl", other.dump())});
    EXPECT_EQ(further.at("conflicts"), 0) << "another prompt version is a further prediction";
    EXPECT_EQ(further.at("predictions_added"), 1);
    expectVerified();
}

TEST_F(PredictionConflict, OtherMetadataIsCountedAndTheItemKeepsItsOwn) {
    makeWorkspace();
    imported({file("a.jsonl", R"({"id":"1","text":"t","label":"billing","confidence":0.5,"channel":"mail"})")});
    const json report = imported({file("b.jsonl", R"({"id":"1","text":"t","label":"billing","confidence":0.5,"channel":"chat"})")});
    EXPECT_EQ(report.at("duplicates"), 1);
    EXPECT_EQ(report.at("other_metadata"), 1);
    EXPECT_EQ(records().at("1").at("metadata"), (json{{"channel", "mail"}}));
    EXPECT_EQ(imported({path("a.jsonl")}).at("other_metadata"), 0);
}

TEST_F(PredictionConflict, KeepCountsAndRejectRejects) {
    makeWorkspace();
    importBoth();
    const json kept = imported({path("run2.jsonl"), "--conflicts", "keep"});
    EXPECT_EQ(kept.at("conflicts"), 2);
    EXPECT_EQ(kept.at("replaced"), 0);
    EXPECT_EQ(kept.at("rejected"), 0);
    const json rejected = imported({path("run2.jsonl"), "--conflicts", "reject", "--rejects", path("rejects")}, 3);
    EXPECT_EQ(rejected.at("conflicts"), 2);
    EXPECT_EQ(rejected.at("rejected"), 2);
    EXPECT_EQ(rejected.at("problems").at(0).at("line"), 1);
    EXPECT_THAT(rejected.at("problems").at(0).at("cause"), HasSubstr("something else than the prediction that is there"));
    EXPECT_EQ(contentOf("rejects"), run2);
    EXPECT_EQ(imported({path("run2.jsonl"), "--conflicts", "reject", "--dry-run"}, 3).at("rejected"), 2);
    EXPECT_EQ(imported({path("run2.jsonl"), "--conflicts", "keep", "--dry-run"}).at("conflicts"), 2);
    const auto strict = test::runDocket({"import", workspace(), path("run2.jsonl"), "--conflicts", "reject", "--strict"});
    EXPECT_EQ(strict.status, 1);
    EXPECT_THAT(strict.err, HasSubstr("run2.jsonl:1: it says something else"));
    expectPredicted("1", "refund", 0.55);
    expectVerified();
}

TEST_F(PredictionConflict, WhatReviewersAnsweredStays) {
    makeWorkspace();
    importBoth();
    review({{{"op", "claim"}}, {{"op", "decide"}, {"labels", {"refund"}}}});
    EXPECT_EQ(imported({path("run2.jsonl"), "--dry-run"}, 3).at("replaced"), 1);
    const json report = imported({path("run2.jsonl")}, 3);
    EXPECT_EQ(report.at("conflicts"), 2);
    EXPECT_EQ(report.at("replaced"), 1) << "the item that was accepted is undecided";
    EXPECT_EQ(report.at("rejected"), 1);
    EXPECT_EQ(report.at("problems").at(0).at("id"), "1");
    EXPECT_THAT(report.at("problems").at(0).at("cause"), HasSubstr("reviewers have worked on"));
    expectPredicted("1", "refund", 0.55);
    EXPECT_EQ(runForJson("stats", {}).at("overturn").at("overturned"), 0);
    expectVerified();
}

TEST_F(PredictionConflict, WhatIsInSomebodysHandStaysUntilItIsGivenBack) {
    makeWorkspace();
    importBoth();
    test::Process ada({DOCKET_BINARY, "review", workspace(), "--reviewer", "ada", "--mode", "assisted"});
    const auto ask = [&](const json& request) {
        ada.write(request.dump() + "\n");
        return json::parse(ada.readLine().value());
    };
    EXPECT_EQ(ask({{"op", "claim"}}).at("suggestion").at("labels"), json::array({"refund"}));
    EXPECT_EQ(imported({path("run2.jsonl"), "--dry-run"}, 3).at("rejected"), 1);
    const json report = imported({path("run2.jsonl")}, 3);
    EXPECT_THAT(report.at("problems").at(0).at("cause"), HasSubstr("a reviewer has in hand now"));
    EXPECT_EQ(ask({{"op", "decide"}, {"labels", {"refund"}}}).at("overturns"), false) << "measured on what was shown";
    EXPECT_EQ(ask({{"op", "undo"}}).at("ok"), true);
    EXPECT_EQ(ask({{"op", "release"}}).at("ok"), true);
    EXPECT_EQ(imported({path("run2.jsonl")}).at("replaced"), 1) << "taken back: it is undecided";
    EXPECT_EQ(ask({{"op", "claim"}}).at("item").at("id"), "2");
    expectVerified();
}

TEST_F(PredictionConflict, TwoRowsOfOneImportThatDifferAreAConflictAmongThem) {
    makeWorkspace();
    const std::string both = file("both.jsonl", std::string(run1) + run2 + run1);
    EXPECT_EQ(imported({both, "--dry-run"}, 3).at("conflicts"), 2);
    const json first = imported({both}, 3);
    EXPECT_EQ(first.at("items_added"), 2);
    EXPECT_EQ(first.at("conflicts"), 2);
    EXPECT_EQ(first.at("duplicates"), 2);
    EXPECT_EQ(first.at("rejected"), 2);
    EXPECT_THAT(first.at("problems").at(0).at("cause"), HasSubstr("another row of this import"));
    const json again = imported({both}, 3);
    EXPECT_EQ(again.at("duplicates"), 4) << "the same bytes again change nothing";
    EXPECT_EQ(again.at("conflicts"), 2);
    EXPECT_EQ(again.at("predictions_added"), 0);
    EXPECT_EQ(imported({both, "--dry-run"}, 3).at("conflicts"), 2);
    expectPredicted("1", "refund", 0.55);
    expectVerified();
}

TEST_F(PredictionConflict, AnItemWithoutAPredictionTakesTheFirstThatComes) {
    makeWorkspace();
    imported({file("texts.jsonl", R"({"id":"1","text":"charged twice"}
{"id":"2","text":"where is it"}
)")});
    EXPECT_EQ(runForJson("stats", {}).at("escalated"), 2);
    const json report = imported({file("run2.jsonl", run2)});
    EXPECT_EQ(report.at("predictions_added"), 2);
    EXPECT_EQ(report.at("conflicts"), 0);
    const json stats = runForJson("stats", {});
    EXPECT_EQ(stats.at("escalated"), 1);
    EXPECT_EQ(stats.at("by_reason").at("no_confidence"), 0);
    EXPECT_EQ(stats.at("predictions"), 2);
    const auto answers = review({{{"op", "claim"}}, {{"op", "release"}}});
    EXPECT_EQ(answers.at(0).at("item").at("id"), "2");
    EXPECT_EQ(answers.at(0).at("suggestion").at("labels"), json::array({"billing"}));
    expectVerified();
}

TEST_F(PredictionConflict, TheAuditDrawIsTheSameForWhatIsCorrected) {
    makeWorkspace(R"({"audit_rate":1})");
    importBoth();
    EXPECT_EQ(runForJson("stats", {}).at("by_reason").at("audit_sample"), 1);
    imported({path("run2.jsonl")});
    const json reasons = runForJson("stats", {}).at("by_reason");
    EXPECT_EQ(reasons.at("audit_sample"), 1) << "the one that is accepted now";
    EXPECT_EQ(reasons.at("low_confidence"), 1) << "and not the one that is doubtful now";
    EXPECT_EQ(runForJson("stats", {}).at("escalated"), 2);
    expectVerified();
}

TEST_F(PredictionConflict, AReviewShareRanksWhatIsCorrected) {
    makeWorkspace(R"({"audit_rate":0,"review_share":0.5})");
    importBoth();
    EXPECT_EQ(review({{{"op", "claim"}}, {{"op", "release"}}}).at(0).at("item").at("id"), "1");
    EXPECT_EQ(imported({path("run2.jsonl"), "--dry-run"}).at("escalated"), 1);
    const json report = imported({path("run2.jsonl")});
    EXPECT_EQ(report.at("replaced"), 2);
    EXPECT_EQ(report.at("escalated"), 1);
    const auto answers = review({{{"op", "claim"}}, {{"op", "decide"}, {"labels", {"refund"}}}, {{"op", "claim"}}});
    EXPECT_EQ(answers.at(0).at("item").at("id"), "2");
    EXPECT_EQ(answers.at(2).at("item"), json());
    expectVerified();
}

TEST_F(PredictionConflict, OtherModelsReasonsStay) {
    makeWorkspace();
    const auto row = [](const char* model, double confidence) {
        return json{{"id", "1"}, {"text", "t"}, {"label", "billing"}, {"confidence", confidence}, {"model", model}}.dump() + "\n";
    };
    imported({file("a.jsonl", row("m1", 0.5))});
    imported({file("b.jsonl", row("m2", 0.6))});
    const json report = imported({file("c.jsonl", row("m1", 0.99))});
    EXPECT_EQ(report.at("replaced"), 1);
    const auto answers = review({{{"op", "claim"}}});
    EXPECT_EQ(answers.at(0).at("item").at("id"), "1") << "the other model is still not sure";
    EXPECT_EQ(answers.at(0).at("suggestion").at("confidence"), 0.6);
    EXPECT_EQ(answers.at(0).at("suggestion").at("model"), "m2");
    expectVerified();
}

TEST_F(PredictionConflict, AStudyKeepsItsItems) {
    makeWorkspace();
    importBoth();
    std::string others;
    for (int i = 0; i < 28; ++i) others += json{{"id", "other-" + std::to_string(i)}, {"text", "t"}, {"label", "other"}, {"confidence", 0.5}}.dump() + "\n";
    imported({file("others.jsonl", others)});
    run({"agreement", workspace(), "draw", "--items", "30", "--reviewers", "3"});
    EXPECT_EQ(imported({path("run2.jsonl")}).at("replaced"), 2);
    expectVerified();
    for (const char* reviewer : {"ada", "bo", "cy"}) {
        const auto answers = review({{{"op", "claim"}}, {{"op", "decide"}, {"labels", {"refund"}}}, {{"op", "claim"}}, {{"op", "decide"}, {"labels", {"refund"}}}},
                                    "blind", reviewer);
        EXPECT_EQ(answers.at(3).at("ok"), true) << answers.at(3);
    }
    run({"agreement", workspace(), "end"});
    expectVerified();
}

TEST_F(PredictionConflict, ARowOfTheSameBytesIsADuplicateUnderAnotherTaxonomyVersion) {
    makeWorkspace();
    importBoth();
    run({"taxonomy", workspace(), "draft", "rekey", "refund", "money_back", "--author", "lead"});
    run({"taxonomy", workspace(), "publish", "--author", "lead", "--note", "renamed"});
    EXPECT_EQ(imported({path("run1.jsonl")}).at("duplicates"), 2) << "what was said under the old key";
    EXPECT_EQ(imported({file("new.jsonl", R"({"id": "1", "text": "charged twice", "label": "money_back", "confidence": 0.55})")}).at("duplicates"), 1);
    EXPECT_EQ(imported({path("run2.jsonl")}).at("replaced"), 2);
    expectVerified();
}

TEST_F(PredictionConflict, TwoImportsAtOnceLeaveOneOfTheTwo) {
    makeWorkspace();
    std::string texts;
    std::string one;
    std::string other;
    for (int i = 0; i < 2000; ++i) {
        const std::string head = R"({"id":")" + std::to_string(i) + R"(","text":"some text","model":"m1","confidence":0.9,"label":")";
        texts += head + "other\"}\n";
        one += head + "billing\"}\n";
        other += head + "refund\"}\n";
    }
    imported({file("texts.jsonl", texts)});
    test::Process first({DOCKET_BINARY, "import", workspace(), file("one.jsonl", one)});
    test::Process second({DOCKET_BINARY, "import", workspace(), file("other.jsonl", other)});
    EXPECT_EQ(first.wait().status, 0);
    EXPECT_EQ(second.wait().status, 0);
    const json stats = runForJson("stats", {});
    EXPECT_EQ(stats.at("items"), 2000);
    EXPECT_EQ(stats.at("predictions"), 2000);
    for (const auto& [id, record] : records()) EXPECT_NE(record.at("label"), "other") << id;
    expectVerified();
}

}  // namespace
}  // namespace docket
