#include "tests/cli/import_test.h"

#include <map>
#include <sstream>

// What other programs make of a file on its way to us, through the program: read as it was meant, or refused with the place
// and the remedy.

namespace docket {
namespace {

using nlohmann::json;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::Pair;

class ForeignFiles : public test::ImportTest {
protected:
    void SetUp() override { make("single", R"(["pos","neg","neu"])"); }
    void make(const std::string& kind, const std::string& labels) const {
        std::filesystem::remove(workspace());
        run({"new", workspace(), "--taxonomy", file("taxonomy.json", R"({"kind":")" + kind + R"(","labels":)" + labels + "}"), "--policy",
             file("policy.json", R"({"audit_rate":0})")});
    }
    std::map<std::string, json> items() const {
        static int exports = 0;
        const std::string name = "out-" + std::to_string(++exports);
        run({"export", workspace(), "--out", path(name), "--format", "native", "--include", "all"});
        std::map<std::string, json> found;
        std::istringstream in(contentOf(name + "/records.jsonl"));
        for (std::string line; std::getline(in, line);) {
            const json record = json::parse(line);
            found[record.at("id")] = record;
        }
        return found;
    }
    std::map<std::string, json> valuesOf(const std::string& key) const {
        std::map<std::string, json> found;
        for (const auto& [id, record] : items()) found[id] = record.value(key, json());
        return found;
    }
    static std::string warningsOf(const json& report) {
        std::string all;
        for (const json& warning : report.at("warnings")) all += warning.get<std::string>() + "\n";
        return all;
    }
};

TEST_F(ForeignFiles, UnknownLabelsAreCountedAndTheNearestIsNamed) {
    make("single", R"(["true","false","1","caf\u00e9"])");
    const std::string rows = "id,text,label,confidence\n1,a,TRUE,0.9\n2,b,TRUE,0.9\n3,c,1.0,0.9\n4,d,tr\xE2\x80\x8Bue,0.9\n5,e,cafe\xCC\x81,0.9\n6,f,fasle,0.9\n7,g,WAHR,0.9\n8,h,true,0.9\n";
    const json report = imported({file("a.csv", rows)});
    EXPECT_EQ(report.at("by_reason").at("invalid_output"), 7);
    std::map<std::string, std::string> said;
    for (const json& each : report.at("unknown_labels")) {
        said[each.at("label")] = std::to_string(each.at("count").get<int>()) + " " + (each.at("nearest").is_null() ? "-" : each.at("nearest").get<std::string>() + " " + each.at("why").get<std::string>());
    }
    EXPECT_THAT(said, ElementsAre(Pair("1.0", "1 1 differs by .0 or leading zeros"), Pair("TRUE", "2 true differs in case only"), Pair("WAHR", "1 -"),
                                  Pair("cafe\xCC\x81", "1 caf\xC3\xA9 differs by accents"), Pair("fasle", "1 false differs in spelling"),
                                  Pair("tr\xE2\x80\x8Bue", "1 true differs by invisible characters")));
    EXPECT_EQ(report.at("unknown_labels")[0].at("label"), "TRUE") << "the most frequent first";
    EXPECT_EQ(imported({path("a.csv"), "--dry-run"}).at("unknown_labels").size(), 6U);
    const std::string text = run({"import", workspace(), path("a.csv"), "--dry-run"});
    EXPECT_THAT(text, AllOf(HasSubstr("TRUE"), HasSubstr("perhaps true (differs in case only)"), HasSubstr(R"(--label "TRUE=true" takes it)")));
}

TEST_F(ForeignFiles, ALabelIsTakenForOneOfTheTaxonomy) {
    make("single", R"(["true","false","a=b"])");
    const std::string name = file("a.jsonl", R"({"id":"1","text":"a","label":"WAHR","scores":{"WAHR":0.8,"false":0.2}}
{"id":"2","text":"b","label":"false","confidence":0.9}
{"id":"3","text":"c","samples":["x=y","x=y","false"]})");
    const json report = imported({name, "--label", "WAHR=true", "--label", "x=y=a=b", "--label", "nobody=false"});
    EXPECT_THAT(report.at("unknown_labels"), IsEmpty());
    EXPECT_EQ(report.at("labels_mapped"), (json{{{"from", "WAHR"}, {"to", "true"}, {"count", 1}}, {{"from", "x=y"}, {"to", "a=b"}, {"count", 1}}, {{"from", "nobody"}, {"to", "false"}, {"count", 0}}}));
    EXPECT_THAT(warningsOf(report), HasSubstr("No row has the label \"nobody\""));
    EXPECT_THAT(valuesOf("label"), ElementsAre(Pair("1", "true"), Pair("2", "false"), Pair("3", "a=b")));
    EXPECT_EQ(items().at("1").at("confidence"), 0.8);
    for (const char* bad : {"WAHR=ture", "WAHR", "false=true", "=true"}) {
        const test::Finished finished = test::runDocket({"import", workspace(), name, "--label", bad});
        EXPECT_EQ(finished.status, 1) << bad;
        EXPECT_THAT(finished.err, HasSubstr("Nothing was imported")) << bad;
    }
    expectVerified();
}

TEST_F(ForeignFiles, HostileNumbersOfUnknownLabelsAreCountedWithinBounds) {
    std::string rows = "id,text,label\n";
    for (int i = 0; i < 12'000; ++i) rows += std::to_string(i) + ",t,label " + std::to_string(i) + std::string(i == 0 ? 5000 : 0, 'x') + "\n";
    const json report = imported({file("a.csv", rows), "--dry-run"});
    EXPECT_EQ(report.at("unknown_labels").size(), 100U);
    EXPECT_EQ(report.at("other_unknown_labels"), 11'900);
}

TEST_F(ForeignFiles, AJsonArrayIsRead) {
    const std::string oneLine = R"([{"id": "1", "text": "one", "label": "pos"}, {"id": "2", "text": "]},{[", "label": "neg"}, 5, {"id":"3","text":"","label":"pos"}])";
    const json first = imported({file("one.json", oneLine), "--rejects", path("r.jsonl")}, 3);
    EXPECT_EQ(first.at("items_added"), 2);
    EXPECT_EQ(first.at("rejected"), 2);
    EXPECT_EQ(first.at("problems")[0].at("record"), 3);
    EXPECT_EQ(first.at("problems")[0].at("line"), 1);
    EXPECT_EQ(first.at("problems")[1].at("record"), 4);
    EXPECT_EQ(contentOf("r.jsonl"), "5\n{\"id\":\"3\",\"text\":\"\",\"label\":\"pos\"}\n");
    EXPECT_EQ(items().at("2").at("text"), "]},{[");
    const std::string pretty = "[\n {\n  \"id\": \"4\",\n  \"text\": \"four\",\n  \"label\": \"pos\"\n },\n {\n  \"id\": \"5\",\n  \"text\": 5\n },\n {\n  \"id\": \"6\",\n  \"text\": \"six\"\n }\n]\n";
    const json second = imported({file("pretty.json", pretty), "--rejects", path("s.jsonl")}, 3);
    EXPECT_EQ(second.at("items_added"), 2);
    EXPECT_EQ(second.at("problems")[0].at("line"), 7);
    EXPECT_EQ(second.at("problems")[0].at("record"), 2);
    EXPECT_EQ(std::ranges::count(contentOf("s.jsonl"), '\n'), 1) << "a rejected record stands on one line";
    EXPECT_THAT(test::runDocket({"import", workspace(), path("one.json")}).err, HasSubstr("one.json:1: record 3: it is not a JSON object"));
    const json objects = imported({file("jq.json", "{\n  \"id\": \"7\",\n  \"text\": \"x\"\n}\n{\n  \"id\": \"8\",\n  \"text\": \"y\"\n}\n")});
    EXPECT_EQ(objects.at("items_added"), 2);
    EXPECT_EQ(imported({file("ids.json", R"([{"text":"a"},{"text":"b"}])"), "--id", "row"}).at("items_added"), 2);
    EXPECT_EQ(items().at("ids.json:2").at("text"), "b");
    EXPECT_THAT(test::runDocket({"import", workspace(), file("none.json", "[]")}).err, HasSubstr("There is no row in none.json"));
}

TEST_F(ForeignFiles, AJsonArrayThatWasCutOffSaysSo) {
    const json within = imported({file("a.json", R"([{"id":"1","text":"one"},{"id":"2","text":"tw)")}, 3);
    EXPECT_EQ(within.at("items_added"), 1);
    EXPECT_THAT(within.at("problems")[0].at("cause").get<std::string>(), HasSubstr("may have been cut off"));
    const json behind = imported({file("b.json", R"([{"id":"3","text":"three"},)"), "--rejects", path("r.jsonl")}, 3);
    EXPECT_THAT(behind.at("rejects"), IsEmpty()) << "there is no row to write down";
    EXPECT_EQ(behind.at("items_added"), 1);
    EXPECT_THAT(behind.at("problems")[0].at("cause").get<std::string>(), HasSubstr("the file ends before its array does"));
}

TEST_F(ForeignFiles, NotANumberIsNamedOrKeptAsNull) {
    const json report = imported({file("a.jsonl", R"({"id":"1","text":"one","label":"pos","confidence":0.4,"metadata":{"previous":NaN}}
{"id":"2","text":"NaN, Infinity","label":"neg","confidence":0.9,"extra":[1,-Infinity]}
{"id":"3","text":"three","label":"pos","confidence":NaN}
{"id":"4","text":"four","label":NaN}
{"id":"5","text":"five","scores":{"pos":Infinity}}
{"id":"6","text":"six","x":NaNa})")}, 3);
    EXPECT_EQ(report.at("items_added"), 2);
    EXPECT_THAT(warningsOf(report), AllOf(HasSubstr("2 records have NaN or Infinity"), HasSubstr("a.jsonl line 1 (NaN in \"metadata\")")));
    std::vector<std::string> causes;
    for (const json& problem : report.at("problems")) causes.push_back(problem.at("cause"));
    EXPECT_THAT(causes, ElementsAre(HasSubstr("\"confidence\" is or has NaN, which is no JSON"), HasSubstr("\"label\" is or has NaN"), HasSubstr("the score of \"pos\" is not a finite number"), "it is not valid JSON"));
    const auto all = items();
    EXPECT_EQ(all.at("2").at("text"), "NaN, Infinity");
    EXPECT_EQ(all.at("1").dump().find("NaN"), std::string::npos);
    EXPECT_THAT(all.at("1").dump(), HasSubstr(R"("previous":null)"));
    EXPECT_THAT(all.at("2").dump(), HasSubstr(R"("extra":[1,null])"));
    expectVerified();
}

TEST_F(ForeignFiles, TimesAreReadOrLeftOutWithAWarning) {
    const json jsonl = imported({file("a.jsonl", R"({"id":"a","text":"1","label":"pos","created_at":1711475054}
{"id":"b","text":"2","label":"pos","created_at":"1711475054"}
{"id":"c","text":"3","label":"pos","created_at":1711475054123}
{"id":"d","text":"4","label":"pos","created_at":1711475054.5}
{"id":"e","text":"5","label":"pos","created_at":{"$date":1}})")});
    EXPECT_EQ(jsonl.at("rejected"), 0);
    EXPECT_THAT(valuesOf("created_at"), ElementsAre(Pair("a", "2024-03-26T17:44:14Z"), Pair("b", "2024-03-26T17:44:14Z"), Pair("c", "2024-03-26T17:44:14.123Z"), Pair("d", "2024-03-26T17:44:14.500Z"), Pair("e", json())));
    EXPECT_THAT(warningsOf(jsonl), HasSubstr("1 record came in without a time"));
    make("single", R"(["pos","neg","neu"])");
    const json csv = imported({file("a.csv", "id,text,label,created_at\na,1,pos,2024-03-26 17:44:14 UTC\nb,2,pos,2024-03-26T17:44:14 +0200\nc,3,pos,2024-03-26 17:44:14+02\n"
                                              "d,4,pos,2024/03/26 17:44\ne,5,pos,3/26/2024 17:44\nf,6,pos,26.03.2024\ng,7,pos,NaT\nh,8,pos,20240326\n"), "--strict"});
    EXPECT_EQ(csv.at("items_added"), 8);
    EXPECT_THAT(warningsOf(csv), AllOf(HasSubstr("4 records came in without a time"), HasSubstr("a.csv line 6 (3/26/2024 17:44)")));
    EXPECT_THAT(valuesOf("created_at"), ElementsAre(Pair("a", "2024-03-26T17:44:14Z"), Pair("b", "2024-03-26T15:44:14Z"), Pair("c", "2024-03-26T15:44:14Z"), Pair("d", "2024-03-26T17:44:00Z"),
                                                    Pair("e", json()), Pair("f", json()), Pair("g", json()), Pair("h", json())));
}

TEST_F(ForeignFiles, AFileInAnotherEncodingIsRefusedAsAWholeAndReadOnRequest) {
    const std::string western = "id,text,label\n1,plain,pos\n2,caf\xE9 cr\xE8me,neg\n3,plain again,neg\n";
    EXPECT_THAT(refusal({file("w.csv", western)}), AllOf(HasSubstr("w.csv is not UTF-8: byte 6 of line 3 is the byte 0xE9"), HasSubstr("--encoding windows-1252")));
    const std::string chinese = "id,text,label\n1,\xD5\xE2\xB8\xF6\xB5\xE7\xCB\xAE\xBA\xF8,pos\n2,ascii,neg\n";
    EXPECT_THAT(refusal({file("c.csv", chinese)}), AllOf(HasSubstr("of line 2 is the byte 0xD5"), HasSubstr("gb18030")));
    std::string lines;
    for (int i = 0; i < 6; ++i) lines += R"({"id":"l)" + std::to_string(i) + R"(","text":")" + (i % 2 == 0 ? "caf\xE9" : "plain") + "\"}\n";
    EXPECT_THAT(refusal({file("l.jsonl", lines)}), AllOf(HasSubstr("l.jsonl is not UTF-8"), HasSubstr("--encoding windows-1252")));
    EXPECT_THAT(refusal({path("w.csv"), "--encoding", "klingon"}), HasSubstr("There is no encoding \"klingon\""));

    EXPECT_THAT(refusal({"-", "--format", "csv"}, western), AllOf(HasSubstr("standard input is not UTF-8"), HasSubstr("--encoding windows-1252")));

    EXPECT_EQ(imported({path("w.csv"), "--encoding", "windows-1252"}).at("items_added"), 3);
    EXPECT_EQ(imported({"-", "--format", "csv", "--encoding", "windows-1252"}, 0, western).at("duplicates"), 3);
    EXPECT_EQ(items().at("2").at("text"), "caf\xC3\xA9 cr\xC3\xA8me");
    EXPECT_EQ(imported({file("c2.csv", "id,text,label\nc1,\xD5\xE2\xB8\xF6,pos\n"), "--encoding", "GB18030"}).at("items_added"), 1);
    EXPECT_EQ(items().at("c1").at("text"), "\xE8\xBF\x99\xE4\xB8\xAA");
    EXPECT_EQ(imported({path("l.jsonl"), "--encoding", "utf-8"}, 3).at("rejected"), 3);
    EXPECT_EQ(imported({file("u16.csv", std::string("\xFF\xFEi\0d\0,\0t\0e\0x\0t\0\n\0u\0,\0\xE9\0\n\0", 26)), "--encoding", "utf-16"}).at("items_added"), 1);
    EXPECT_EQ(items().at("u").at("text"), "\xC3\xA9");
    const test::Finished twice = test::runDocket({"import", workspace(), file("u8.csv", "id,text\nx,caf\xC3\xA9\n"), "--encoding", "windows-1252"});
    EXPECT_EQ(twice.status, 1);
    EXPECT_THAT(twice.err, HasSubstr("u8.csv is UTF-8"));
}

TEST_F(ForeignFiles, ADamagedRowOfAUtf8FileIsRejectedByItself) {
    EXPECT_EQ(imported({file("a.csv", "id,text\n1,caf\xC3\xA9\n2,caf\xC3\xA9\n3,caf\xE9\n")}, 3).at("rejected"), 1);
    EXPECT_EQ(imported({file("a.jsonl", "{\"id\":\"4\",\"text\":\"x\"}\n{\"id\":\"5\",\"text\":\"caf\xE9\"}\n")}, 3).at("rejected"), 1);
}

TEST_F(ForeignFiles, ALineThatStatesTheDelimiterIsNoHeader) {
    EXPECT_EQ(imported({file("a.csv", "sep=;\r\nid;text;label\r\n1;good, really good;pos\r\n2;late;neg\r\n")}).at("items_added"), 2);
    EXPECT_EQ(imported({file("b.csv", "\xEF\xBB\xBF\"sep=|\"\nid|text|label\n3|a, b; c|pos\n4|x\n"), "--rejects", path("r.csv")}, 3).at("problems")[0].at("line"), 4);
    EXPECT_EQ(items().at("3").at("text"), "a, b; c");
    EXPECT_EQ(contentOf("r.csv"), "sep=|\nid|text|label\n4|x\n");
    EXPECT_EQ(test::runDocket({"new", path("t.docket"), "--taxonomy", file("t.csv", "sep=|\nkey|name\na|Alpha\n")}).status, 0);
}

TEST_F(ForeignFiles, RowsOfDelimitersArePassedOver) {
    const json report = imported({file("a.csv", "id,text,label\r\n1,good,pos\r\n,,\r\n\"\", ,\r\n2,late,neg\r\n,,\r\n,,,,\r\n"), file("a.tsv", "id\ttext\n3\tx\n\t\n")});
    EXPECT_EQ(report.at("read"), 3);
    EXPECT_EQ(imported({file("b.csv", "text,label\nx,pos\n,\n"), "--id", "content"}).at("items_added"), 1);
    EXPECT_THAT(test::runDocket({"import", workspace(), file("c.csv", "id,text\n,\n,\n")}).err, HasSubstr("There is no row in c.csv"));
}

TEST_F(ForeignFiles, TheLabelsOfASetAreTakenApart) {
    make("multi", R"(["billing","refund","other","a/b"])");
    const json guessed = imported({file("a.csv", "id,text,labels\n1,x,billing#refund\n2,x,\"billing, refund\"\n3,x,a/b\n4,x,billing|other\n5,x,\"['billing', 'a/b']\"\n6,x,billing#unknown\n7,x,billing\n"),
                                   file("a.jsonl", R"({"id":"8","text":"x","labels":"billing;refund"})"), file("b.csv", "id,text,label\n9,x,billing/refund\n")});
    EXPECT_EQ(guessed.at("by_reason").at("invalid_output"), 1);
    EXPECT_EQ(guessed.at("unknown_labels")[0].at("label"), "billing#unknown");
    EXPECT_THAT(warningsOf(guessed), HasSubstr("a.csv line 2 (billing#refund)"));
    const json set = {"billing", "refund"};
    const auto labels = valuesOf("labels");
    EXPECT_EQ(labels.at("1"), set);
    EXPECT_EQ(labels.at("2"), set);
    EXPECT_EQ(labels.at("3"), json{"a/b"});
    EXPECT_EQ(labels.at("4"), (json{"billing", "other"}));
    EXPECT_EQ(labels.at("5"), (json{"billing", "a/b"}));
    EXPECT_EQ(labels.at("8"), set);
    EXPECT_EQ(labels.at("9"), set);
    const json stated = imported({file("c.csv", "id,text,labels\n11,x,billing~refund\n12,x,refund~unknown\n"), "--label-separator", "~"});
    EXPECT_EQ(stated.at("unknown_labels")[0].at("label"), "unknown");
    EXPECT_EQ(valuesOf("labels").at("11"), set);
}

TEST_F(ForeignFiles, ConfidencesInPercentAreReadWhereThatIsStated) {
    const json report = imported({file("a.csv", "id,text,label,confidence,scores.pos\n1,x,pos,1,99\n2,x,pos,100,50\n3,x,neg,0.5,1\n"), "--confidence", "percent"});
    EXPECT_EQ(report.at("rejected"), 0);
    EXPECT_THAT(valuesOf("confidence"), ElementsAre(Pair("1", 0.01), Pair("2", 1.0), Pair("3", 0.005)));
}

TEST_F(ForeignFiles, TwoScalesInOneTableAreRefusedWithBothPlaces) {
    EXPECT_THAT(refusal({file("a.csv", "id,text,label,confidence\n1,x,pos,87%\n2,x,pos,0.5\n")}), AllOf(HasSubstr("\"87%\" on line 2"), HasSubstr("\"0.5\" on line 3"), HasSubstr("--confidence percent")));
    EXPECT_THAT(refusal({file("b.csv", "id,text,label,confidence\n1,x,pos,1\n2,x,pos,100\n")}), AllOf(HasSubstr("\"100\" on line 3"), HasSubstr("\"1\" on line 2")));
    EXPECT_THAT(refusal({path("a.csv"), "--confidence", "percent"}), HasSubstr("two scales"));
    EXPECT_THAT(refusal({"-", "--format", "csv"}, contentOf("a.csv")), HasSubstr("standard input: the confidence is \"87%\" on line 2"));
    EXPECT_EQ(imported({path("b.csv"), "--confidence", "share"}, 3).at("rejected"), 1);
    const json lines = imported({file("a.jsonl", R"({"id":"7","text":"x","label":"pos","confidence":"0.87"})" "\n" R"({"id":"8","text":"y","label":"pos","confidence":87})" "\n")}, 3);
    EXPECT_THAT(lines.at("problems")[0].at("cause").get<std::string>(), AllOf(HasSubstr("the confidence 87 is not between 0 and 1"), HasSubstr("line 1 is (0.87)"), HasSubstr("--confidence percent")));
}

TEST_F(ForeignFiles, NumbersAreReadAsTheyAreWritten) {
    imported({file("a.csv", "id,text,label,confidence\n1,x,pos,+0.9\n2,x,pos,.9\n3,x,pos,9e-1\n4,x,pos,1.0000000001\n5,x,pos,-0.0\n6,x,pos, 0.5 \n")});
    EXPECT_THAT(valuesOf("confidence"), ElementsAre(Pair("1", 0.9), Pair("2", 0.9), Pair("3", 0.9), Pair("4", 1.0), Pair("5", 0.0), Pair("6", 0.5)));
    imported({file("b.csv", "id,text,label,confidence\n7,x,pos,87%\n8,x,pos,31 %\n")});
    EXPECT_EQ(valuesOf("confidence").at("8"), 0.31);
    const std::string comma = file("c.csv", "id;text;label;confidence;scores.pos\n9;x;pos;0,87;0,87\n");
    EXPECT_THAT(imported({comma}, 3).at("problems")[0].at("cause").get<std::string>(), HasSubstr("--decimal , reads it"));
    imported({comma, "--decimal", ","});
    EXPECT_EQ(valuesOf("confidence").at("9"), 0.87);
    EXPECT_EQ(items().at("9").at("scores").at("pos"), 0.87);
    const json strings = imported({file("a.jsonl", R"({"id":"s1","text":"x","label":"pos","confidence":"0.87","scores":{"pos":"0.87","neg":0.13}}
{"id":"s2","text":"x","label":"pos","confidence":true}
{"id":"s3","text":"x","label":"pos","confidence":"high"}
{"id":"s4","text":"x","label":"pos","confidence":1.0000000000000002})")}, 3);
    EXPECT_EQ(strings.at("rejected"), 2);
    EXPECT_EQ(items().at("s1").at("scores"), (json{{"pos", 0.87}, {"neg", 0.13}}));
    EXPECT_EQ(valuesOf("confidence").at("s4"), 1.0);
    expectVerified();
}

TEST_F(ForeignFiles, IdsThatASpreadsheetRoundedAreSaidBeforeAnythingIsWritten) {
    const std::string rows = "id,text,label\n1.25018E+18,kettle broke,neg\n1.24021E+18,kettle fine,pos\n7.91557233689870E+17,x,neg\n1.45482645550703E+018,y,neg\n1E5,not one,pos\nA1E+12,nor this,pos\n";
    EXPECT_THAT(refusal({file("a.csv", rows), "--strict"}), AllOf(HasSubstr("4 ids look as a spreadsheet writes long numbers"), HasSubstr("a.csv line 2 (1.25018E+18)"), HasSubstr("Nothing was imported")));
    const json report = imported({path("a.csv")});
    EXPECT_EQ(report.at("items_added"), 6);
    EXPECT_THAT(warningsOf(report), HasSubstr("4 ids look"));
    const test::Finished again = test::runDocket({"import", workspace(), path("a.csv")});
    EXPECT_EQ(again.err.find("4 ids look"), again.err.rfind("4 ids look")) << "it is said once";
    EXPECT_THAT(again.err, HasSubstr("4 ids look"));
    const test::Finished piped = test::runDocket({"import", workspace(), "-", "--format", "csv", "--json"}, rows);
    EXPECT_THAT(piped.err, HasSubstr("4 ids look"));
    EXPECT_EQ(json::parse(piped.out).at("duplicates"), 6);
}

TEST_F(ForeignFiles, IdsThatEndInZerosWereRoundedWhereAllDo) {
    const json all = imported({file("a.csv", "id,text\n1250180000000000000,a\n1240210000000000000,b\n17,c\n")});
    EXPECT_THAT(warningsOf(all), AllOf(HasSubstr("2 ids look"), HasSubstr("a.csv line 2 (1250180000000000000)")));
    const json one = imported({file("b.csv", "id,text\n1250180000000000001,a\n1240210000000000000,b\n"), "--strict"});
    EXPECT_THAT(one.at("warnings"), IsEmpty());
}

TEST_F(ForeignFiles, WhatIsNoListOfLabelsIsRefusedWithWhatItLooksLike) {
    const auto made = [&](const std::string& name, const std::string& content) {
        const std::string target = path("n-" + name + ".docket");
        const test::Finished finished = test::runDocket({"new", target, "--taxonomy", file(name, content), "--json"});
        EXPECT_EQ(finished.status == 0, std::filesystem::exists(target));
        return finished.status == 0 ? finished.out : finished.err;
    };
    EXPECT_THAT(made("a.yaml", "labels:\n  - neg\n  - pos\n"), HasSubstr("a.yaml: line 1: this looks like YAML"));
    EXPECT_THAT(made("b.yaml", "---\n- neg\n"), HasSubstr("YAML"));
    EXPECT_THAT(made("c.yaml", "kind: single\nlabels: [neg, pos]\n"), HasSubstr("YAML"));
    EXPECT_THAT(made("d.yml", "- key: neg\n  name: Negative\n- key: pos\n"), HasSubstr("YAML"));
    EXPECT_THAT(made("a.toml", "[labels]\nneg = \"Negative\"\n"), HasSubstr("TOML"));
    EXPECT_THAT(made("b.toml", "labels = [\"neg\", \"pos\"]\n"), HasSubstr("TOML"));
    EXPECT_THAT(made("a.md", "# Labels\n\n- neg\n- pos\n"), HasSubstr("Markdown"));
    EXPECT_THAT(made("b.md", "| key | name |\n|---|---|\n| neg | Negative |\n"), HasSubstr("Markdown"));
    EXPECT_THAT(made("a.txt", "neg\n<li>pos</li>\n"), HasSubstr("HTML"));
    EXPECT_THAT(made("b.txt", "\"neg\",\n\"pos\"\n"), HasSubstr("a part of JSON"));
    EXPECT_THAT(made("c.txt", "label,description\nneg,bad\npos,good\n"), HasSubstr("a table"));
    EXPECT_THAT(made("g.txt", "1. neg\n2. pos\n"), HasSubstr("a numbered list"));
    EXPECT_THAT(made("f.txt", "neg,pos,neu\n"), HasSubstr("several labels on one line"));
    EXPECT_THAT(made("a.html", "<ul>\n<li>neg</li>\n</ul>\n"), HasSubstr("a.html"));
    EXPECT_THAT(made("d.txt", "* neg\n* pos\n"), AllOf(HasSubstr("\"labels\":2"), HasSubstr("was left out")));
    EXPECT_THAT(run({"taxonomy", path("n-d.txt.docket"), "show", "--json"}), HasSubstr("\"key\":\"neg\""));
    EXPECT_THAT(made("e.txt", "Me, myself and I\nYes; please\nc#d\n-other\nRefund: late\nA&B\n"), HasSubstr("\"labels\":6"));
}

}  // namespace
}  // namespace docket
