#include "tests/cli/import_test.h"

// A name that was mistyped, or is written in another case, must not quietly take a field out of every row.

namespace docket {
namespace {

using nlohmann::json;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* body = R"({"id":"0","body":"text 0","predicted":"billing","prob":0.95}
{"id":"1","body":"text 1","predicted":"refund","prob":0.95}
)";

class FieldMapping : public test::ImportTest {};

TEST_F(FieldMapping, AMistypedKeyIsNamedWithThoseThatAreThere) {
    makeWorkspace();
    const std::string rows = file("pred.jsonl", body);
    EXPECT_THAT(refusal({rows, "--map", "text=body", "--map", "label=predcted", "--map", "confidence=prob"}),
                AllOf(HasSubstr("pred.jsonl has no key \"predcted\" (did you mean \"predicted\"?)"), HasSubstr("\"label\""),
                      HasSubstr("id, body, predicted, prob"), HasSubstr("Nothing was imported")));
    EXPECT_THAT(refusal({rows, "--map", "text=body", "--map", "label=Predicted"}), HasSubstr("did you mean \"predicted\"?"));
    EXPECT_THAT(refusal({rows, "--map", "text=body", "--map", "label=predcted", "--dry-run"}), HasSubstr("predcted"));
    const json report = imported({rows, "--map", "text=body", "--map", "label=predicted", "--map", "confidence=prob"});
    EXPECT_EQ(report.at("auto_accepted"), 2);
    EXPECT_EQ(report.at("warnings"), json::array());
}

TEST_F(FieldMapping, AMistypedColumnLikewise) {
    makeWorkspace();
    const std::string rows = file("pred.csv", "id,text,predicted,prob\n1,one,billing,0.95\n");
    EXPECT_THAT(refusal({rows, "--map", "label=predcted", "--map", "confidence=prob"}),
                AllOf(HasSubstr("pred.csv has no column \"predcted\" (did you mean \"predicted\"?)"), HasSubstr("\"label\""),
                      HasSubstr("id, text, predicted, prob"), HasSubstr("Nothing was imported")));
    EXPECT_THAT(refusal({rows, "--map", "scores.billing=probb"}), AllOf(HasSubstr("did you mean \"prob\"?"), HasSubstr("\"scores.billing\"")));
}

TEST_F(FieldMapping, SoArePathsIntoObjectsAndLists) {
    makeWorkspace();
    const std::string rows = file("a.jsonl", R"({"id":"1","message":{"body":{"plain":"one"}},"choices":[{"text":"billing"}]})" "\n");
    EXPECT_THAT(refusal({rows, "--map", "text=message.body.plian"}),
                AllOf(HasSubstr("no key \"message.body.plian\" (did you mean \"message.body.plain\"?)"), HasSubstr("message.body.plain")));
    EXPECT_THAT(refusal({rows, "--map", "text=message.body.plain", "--map", "label=choices.0.text"}),
                AllOf(HasSubstr("no key \"choices.0.text\""), HasSubstr("choices")));
    EXPECT_EQ(imported({rows, "--map", "text=message.body.plain"}).at("items_added"), 1);
}

TEST_F(FieldMapping, WhatIsLeftOutIsNowhereInTheWorkspace) {
    makeWorkspace();
    const std::string table = file("a.csv", "id,text,mail,label\n1,one,ada@example.org,high\n");
    const std::string lines = file("b.jsonl", R"({"id":"2","text":"two","customer":{"mail":"ada@example.org","plan":"gold"}})" "\n");
    EXPECT_THAT(refusal({table, "--map", "none=mial"}), AllOf(HasSubstr("a.csv has no column \"mial\""), HasSubstr("left out"), HasSubstr("id, text, mail, label")));
    EXPECT_EQ(imported({table, "--map", "none=mail", "--map", "kept=label"}).at("items_added"), 1);
    EXPECT_EQ(imported({lines, "--map", "none=customer.mail"}).at("items_added"), 1);
    EXPECT_THAT(contentOf(std::filesystem::path(workspace()).filename()), Not(HasSubstr("ada@example.org")));
    EXPECT_THAT(contentOf(std::filesystem::path(workspace()).filename()), AllOf(HasSubstr(R"({"label":"high"})"), HasSubstr(R"({"customer":{"plan":"gold"}})")));
}

TEST_F(FieldMapping, AKeyThatComesLateIsFound) {
    makeWorkspace();
    std::string rows;
    for (int i = 0; i < 3000; ++i) rows += R"({"id":"e-)" + std::to_string(i) + R"(","text":"some text","label":"billing","confidence":0.9})" "\n";
    rows += R"({"id":"last","text":"some text","label":"billing","confidence":0.9,"why":"because"})" "\n";
    EXPECT_EQ(imported({file("a.jsonl", rows), "--map", "rationale=why"}).at("items_added"), 3001);
}

TEST_F(FieldMapping, StandardInputIsJudgedByItsFirstRows) {
    makeWorkspace();
    EXPECT_THAT(refusal({"-", "--format", "jsonl", "--map", "text=body", "--map", "label=predcted"}, body), HasSubstr("did you mean \"predicted\"?"));
    EXPECT_EQ(imported({"-", "--format", "jsonl", "--map", "text=body", "--map", "label=predicted"}, 0, body).at("items_added"), 2);
}

TEST_F(FieldMapping, OfSeveralFilesEachMustHaveTheName) {
    makeWorkspace();
    const std::string good = file("good.jsonl", body);
    const std::string bad = file("bad.jsonl", R"({"id":"5","text":"five","label":"billing"})" "\n");
    EXPECT_THAT(refusal({good, bad, "--map", "text=body"}), AllOf(HasSubstr("bad.jsonl"), Not(HasSubstr("good.jsonl"))));
}

TEST_F(FieldMapping, AMistypedFieldIsGuessedToo) {
    makeWorkspace();
    const auto finished = test::runDocket({"import", workspace(), file("a.jsonl", body), "--map", "confidnece=prob"});
    EXPECT_EQ(finished.status, 2);
    EXPECT_THAT(finished.err, HasSubstr("did you mean \"confidence\"?"));
}

TEST_F(FieldMapping, AConfidenceWithoutALabelIsNoMissingConfidence) {
    makeWorkspace();
    const json report = imported({file("a.jsonl", R"({"id":"0","text":"zero","predicted":"billing","confidence":0.95}
{"id":"1","text":"one"}
{"id":"2","text":"two","model":"m1"}
)")});
    EXPECT_EQ(report.at("without_label"), 1);
    EXPECT_EQ(report.at("by_reason").at("invalid_output"), 1);
    EXPECT_EQ(report.at("by_reason").at("no_confidence"), 2) << "of these two nothing was said";
    EXPECT_THAT(report.at("warnings").dump(), HasSubstr("--map label=predicted takes it"));
    EXPECT_THAT(report.at("warnings").back(), AllOf(HasSubstr("1 row has a confidence or scores and no label"), HasSubstr("--map label=NAME"),
                                                   HasSubstr("id, text, predicted, confidence")));
    const json fromCsv = imported({file("b.csv", "id,text,predicted,confidence\n10,ten,billing,0.95\n")});
    EXPECT_EQ(fromCsv.at("without_label"), 1);
    EXPECT_EQ(fromCsv.at("by_reason").at("invalid_output"), 1);
    EXPECT_EQ(imported({path("b.csv")}).at("without_label"), 0) << "a repeat brings nothing";
    expectVerified();
}

TEST_F(FieldMapping, NorInARankedImportOrADryRun) {
    makeWorkspace(R"({"audit_rate":0,"review_share":0.5})");
    const std::string rows = file("a.jsonl", R"({"id":"0","text":"zero","predicted":"billing","confidence":0.95}
{"id":"1","text":"one","label":"billing","confidence":0.1}
)");
    for (const test::Words& arguments : {test::Words{rows, "--dry-run"}, test::Words{rows}}) {
        const json report = imported(arguments);
        EXPECT_EQ(report.at("without_label"), 1);
        EXPECT_EQ(report.at("by_reason").at("invalid_output"), 1);
        EXPECT_EQ(report.at("by_reason").at("no_confidence"), 0);
    }
}

TEST_F(FieldMapping, NamesThatDifferInCaseOnlyAreTakenAndNamed) {
    makeWorkspace();
    const std::string csv = file("a.csv", "ID,Text,Label,Score,prediction\n1,one,billing,0.95,billing\n");
    const json fromCsv = imported({csv});
    EXPECT_EQ(fromCsv.at("items_added"), 1);
    EXPECT_EQ(fromCsv.at("by_reason").at("no_confidence"), 1) << "there is none: the column is no field";
    EXPECT_THAT(fromCsv.at("warnings").dump(), AllOf(HasSubstr(R"(\"Label\" was taken for the field \"label\")"), HasSubstr("--map confidence=Score takes it")));
    const std::string jsonl = file("b.jsonl", R"({"Id":"2","TEXT":"two","Label":"billing","Confidence":0.9,"Model":"iPhone"})" "\n");
    const json fromJson = imported({jsonl});
    EXPECT_EQ(fromJson.at("auto_accepted"), 1);
    EXPECT_THAT(fromJson.at("warnings").dump(), AllOf(HasSubstr(R"(\"Confidence\" was taken)"), HasSubstr(R"(\"Model\" was kept as metadata)"),
                                                      HasSubstr("--map model=Model")));
    const json upper = imported({file("c.csv", "id,text,label,Scores.billing\n3,three,billing,0.4\n")});
    EXPECT_EQ(upper.at("by_reason").at("low_confidence"), 1);
}

TEST_F(FieldMapping, TheExactNameGoesFirst) {
    makeWorkspace();
    const json report = imported({file("a.jsonl", R"({"id":"1","text":"one","Label":"refund","label":"billing","confidence":0.9})" "\n")});
    EXPECT_EQ(report.at("warnings"), json::array());
    EXPECT_EQ(report.at("auto_accepted"), 1);
    std::string rows;
    for (int i = 0; i < 300; ++i) rows += R"({"id":"v-)" + std::to_string(i) + R"(","text":"t","Label":"refund","confidence":0.9})" "\n";
    rows += R"({"id":"both","text":"t","Label":"refund","label":"billing","confidence":0.9})" "\n";
    rows += R"({"id":"own","text":"t","label":"billing","confidence":0.9})" "\n";
    const json mixed = imported({file("b.jsonl", rows)}, 3);
    EXPECT_EQ(mixed.at("auto_accepted"), 301);
    EXPECT_THAT(mixed.at("problems").at(0).at("cause"), HasSubstr("two ways that differ in case"));
}

TEST_F(FieldMapping, KeysOfDocumentsAreGuessedToo) {
    const auto refused = [&](const test::Words& arguments) {
        const auto finished = test::runDocket(arguments);
        EXPECT_EQ(finished.status, 1) << finished.out;
        return finished.err;
    };
    EXPECT_THAT(refused({"new", workspace(), "--taxonomy", file("t.json", R"({"kind":"single","lables":["a","b"]})")}),
                HasSubstr("unknown key \"lables\" (did you mean \"labels\"?)"));
    EXPECT_THAT(refused({"new", workspace(), "--taxonomy", file("k.json", R"({"Kind":"multi","labels":["a","b"]})")}),
                HasSubstr("unknown key \"Kind\" (did you mean \"kind\"?)"));
    EXPECT_THAT(refused({"new", workspace(), "--taxonomy", file("u.json", R"({"labels":[{"key":"a","treshold":0.5},"b"]})")}),
                HasSubstr("(did you mean \"threshold\"?)"));
    const std::string taxonomy = file("v.json", R"({"labels":["fraud","other"]})");
    EXPECT_THAT(refused({"new", workspace(), "--taxonomy", taxonomy, "--policy", file("p.json", R"({"review_shar":0.5})")}),
                HasSubstr("unknown key \"review_shar\" (did you mean \"review_share\"?)"));
    makeWorkspace();
    EXPECT_THAT(refused({"export", workspace(), "--out", path("out"), "--recipe", file("x.json", R"({"format":"csv","Seed":3})")}),
                HasSubstr("unknown key \"Seed\" (did you mean \"seed\"?)"));
}

TEST_F(FieldMapping, ARuleAboutNothingIsNamed) {
    const auto finished = test::runDocket(
        {"new", workspace(), "--taxonomy", file("t.json", R"({"labels":["fraud","other"]})"), "--policy",
         file("p.json", R"({"label_thresholds":{"frad":0.95,"fraud":0.9},"reviews_required":{"defualt":2,"default":1,"other":1},"sla_hours":{"low_confidense":2}})"),
         "--json"});
    EXPECT_EQ(finished.status, 0) << finished.err;
    const json warnings = json::parse(finished.out).at("warnings");
    EXPECT_EQ(warnings.size(), 3U);
    EXPECT_THAT(warnings.dump(), AllOf(HasSubstr("label_thresholds"), HasSubstr(R"(did you mean \"fraud\"?)"), HasSubstr(R"(did you mean \"default\"?)"),
                                       HasSubstr(R"(did you mean \"low_confidence\"?)")));
    EXPECT_THAT(finished.err, HasSubstr("docket: note: "));
}

}  // namespace
}  // namespace docket
