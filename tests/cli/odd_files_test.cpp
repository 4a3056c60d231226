#include "tests/cli/program_test.h"
#include "tests/support/golden.h"

#include <gmock/gmock.h>

#include <fstream>
#include <map>
#include <sstream>

// Files as people's tools write them, through the program: what is in the workspace afterwards is what stood in the
// file, or the file or its row was refused with the place.

namespace docket {
namespace {

using nlohmann::json;
using test::Finished;
using test::Words;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::Pair;

class OddFiles : public test::ProgramTest {
protected:
    void SetUp() override { make("w", "single"); }

    std::string named(const std::string& name) const { return path(name + ".docket"); }
    void make(const std::string& name, const std::string& kind, const std::string& labels = R"([{"key":"pos"},{"key":"neg"},{"key":"neu"}])") {
        run({"new", named(name), "--taxonomy", put("taxonomy.json", R"({"kind":")" + kind + R"(","labels":)" + labels + "}")});
    }
    std::string put(const std::string& name, const std::string& content) const {
        std::ofstream(path(name), std::ios::binary) << content;
        return path(name);
    }

    struct Outcome {
        int status = 0;
        std::string err;
        json report;
    };
    Outcome import(Words arguments, const std::string& into = "w", const std::string& input = {}) const {
        arguments.insert(arguments.begin(), {"import", named(into)});
        arguments.emplace_back("--json");
        const Finished finished = test::runDocket(arguments, input);
        return {finished.status, finished.err, finished.out.empty() ? json() : json::parse(finished.out, nullptr, false)};
    }
    void expectRefused(Words arguments, const std::string& words) const {
        const Outcome outcome = import(std::move(arguments));
        EXPECT_EQ(outcome.status, 1);
        EXPECT_THAT(outcome.err, HasSubstr(words));
        EXPECT_EQ(std::ranges::count(outcome.err, '\n'), 1) << outcome.err;
        EXPECT_THAT(items(), IsEmpty());
    }

    /// What a workspace holds, by id, as it is exported.
    std::map<std::string, json> items(const std::string& of = "w") const {
        static int exports = 0;
        const std::string folder = path("out-" + std::to_string(++exports));
        run({"export", named(of), "--out", folder, "--format", "native", "--include", "all"});
        std::map<std::string, json> found;
        std::istringstream in(test::contentOf(folder + "/records.jsonl"));
        for (std::string line; std::getline(in, line);) {
            json record = json::parse(line);
            found[record.at("id")] = record;
        }
        return found;
    }
    std::map<std::string, std::string> labels(const std::string& of = "w") const {
        std::map<std::string, std::string> found;
        for (const auto& [id, record] : items(of)) found[id] = record.value("label", record.value("labels", json())).dump();
        return found;
    }
    std::string exported(const std::string& of, const std::string& format, const std::string& folder) const {
        run({"export", named(of), "--out", path(folder), "--format", format, "--include", "all"});
        return path(folder + (format == "csv" ? "/records.csv" : "/records.jsonl"));
    }
    void decide(const std::string& in, const std::vector<std::pair<std::string, json>>& answers) const {
        std::string lines;
        for (const auto& [id, given] : answers) {
            lines += json{{"op", "claim"}, {"id", id}}.dump() + "\n" + json{{"op", "decide"}, {"labels", given}, {"note", "=note, \"so\"\nit is"}}.dump() + "\n";
        }
        const std::string said = run({"review", named(in), "--reviewer", "-ada"}, lines);
        EXPECT_THAT(said, Not(HasSubstr("\"ok\":false")));
    }
};

TEST_F(OddFiles, AQuoteInATextSwallowsNoRows) {
    const std::string rows = "id,text,label\nr1,good value,pos\nr2,\"Great little kettle,pos\nr3,arrived late,neg\nr4,the clerk told me to wait\",neg\nr5,fine,pos\n";
    const Outcome outcome = import({put("a.csv", rows), "--rejects", path("r.csv")});
    EXPECT_EQ(outcome.status, 3);
    EXPECT_EQ(outcome.report.at("read"), 5);
    EXPECT_EQ(outcome.report.at("rejected"), 3);
    for (const json& problem : outcome.report.at("problems")) EXPECT_THAT(problem.at("cause").get<std::string>(), HasSubstr("opened on line 3"));
    EXPECT_THAT(labels(), ElementsAre(Pair("r1", "\"pos\""), Pair("r5", "\"pos\"")));
    EXPECT_EQ(test::runDocket({"import", workspace(), path("a.csv"), "--strict"}).status, 1);

    EXPECT_EQ(import({path("r.csv"), "--quote", "none"}).status, 0);
    const auto all = items();
    EXPECT_EQ(all.at("r2").at("text"), "\"Great little kettle");
    EXPECT_EQ(all.at("r4").at("label"), "neg");
    EXPECT_EQ(all.at("r4").at("text"), "the clerk told me to wait\"");
}

TEST_F(OddFiles, AQuoteInATableWithTabsIsACharacter) {
    const std::string rows = "id\ttext\tlabel\nr1\tgood\tpos\nr2\t\"Great kettle\tpos\nr3\tlate\tneg\nr4\ttold to wait\"\tneg\nr5\tfine\tpos\n";
    EXPECT_EQ(import({put("a.tsv", rows), "--strict"}).status, 0);
    EXPECT_THAT(labels(), ElementsAre(Pair("r1", "\"pos\""), Pair("r2", "\"pos\""), Pair("r3", "\"neg\""), Pair("r4", "\"neg\""), Pair("r5", "\"pos\"")));
    EXPECT_EQ(import({put("b.tsv", rows), "--quote", "sometimes"}).status, 2);
}

TEST_F(OddFiles, ATaxonomyWhoseQuotesSwallowRowsIsRefused) {
    const auto refusal = [&](const std::string& name, const std::string& content) {
        const Finished finished = test::runDocket({"new", named("x"), "--taxonomy", put(name, content)});
        EXPECT_EQ(finished.status, 1) << finished.out;
        EXPECT_FALSE(std::filesystem::exists(named("x")));
        return finished.err;
    };
    EXPECT_THAT(refusal("t.csv", "key,name,description\npos,Positive,\"good\nneg,Negative,bad\nneu,Neutral,neither\"\n"), HasSubstr("line 2: a quote is opened here"));
    EXPECT_THAT(refusal("t.csv", "key,\"name,description\npos,Positive,good\nneg,Negative\",bad\n"), HasSubstr("line 1: a quote is opened here"));
    const Finished tabs = test::runDocket({"new", named("x"), "--taxonomy", put("t.tsv", "key\tdescription\npos\t\"good\nneg\tbad\"\n")});
    EXPECT_EQ(tabs.status, 0) << tabs.err;
    EXPECT_THAT(run({"taxonomy", named("x"), "show", "--json"}), AllOf(HasSubstr(R"("\"good")"), HasSubstr(R"("bad\"")")));
}

TEST_F(OddFiles, CarriageReturnsEndRows) {
    EXPECT_EQ(import({put("a.csv", "id,text,label\r1,good,pos\r2,late,neg\r")}).report.at("items_added"), 2);
    EXPECT_EQ(import({put("a.jsonl", "{\"id\":\"3\",\"text\":\"x\",\"label\":\"pos\"}\r{\"id\":\"4\",\"text\":\"y\",\"label\":\"neg\"}\r")}).report.at("items_added"), 2);
    EXPECT_THAT(labels(), ElementsAre(Pair("1", "\"pos\""), Pair("2", "\"neg\""), Pair("3", "\"pos\""), Pair("4", "\"neg\"")));
    for (const char* name : {"t.csv", "t.txt", "t.ttl"}) {
        const std::string content = name == std::string("t.csv")   ? "key,name\rpos,Good\rneg,Bad\r"
                                    : name == std::string("t.txt") ? "pos\rneg\r"
                                                                   : "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\r# a remark\r<http://x/s> a skos:ConceptScheme .\r"
                                                                     "<http://x/pos> a skos:Concept ; skos:inScheme <http://x/s> ; skos:notation \"pos\" .\r"
                                                                     "<http://x/neg> a skos:Concept ; skos:inScheme <http://x/s> ; skos:notation \"neg\" .\r";
        const Finished made = test::runDocket({"new", named(name), "--taxonomy", put(name, content)});
        EXPECT_EQ(made.status, 0) << made.err;
        const json shown = json::parse(run({"taxonomy", named(name), "show", "--json"}), nullptr, false);
        EXPECT_EQ(shown.at("labels").size(), 2U) << name;
    }
}

TEST_F(OddFiles, AFileWithoutARowIsNeverASuccess) {
    expectRefused({put("a.csv", "")}, "a.csv is empty");
    expectRefused({put("a.csv", "\xEF\xBB\xBF")}, "a.csv is empty");
    expectRefused({put("a.csv", "\r\n\r\n  \n")}, "a.csv is empty");
    expectRefused({put("a.csv", "id,text,label\r\n")}, "a.csv has a header and no rows below it");
    expectRefused({put("a.csv", "id,text,label"), "--dry-run"}, "a.csv has a header and no rows below it");
    expectRefused({put("a.tsv", "\xEF\xBB\xBFid\ttext\tlabel\n\n\n")}, "a.tsv has a header and no rows below it");
    expectRefused({put("a.jsonl", "")}, "a.jsonl is empty");
    expectRefused({put("a.jsonl", "\n \n\r\n")}, "a.jsonl is empty");
    expectRefused({put("b.csv", "id,text\n1,a\n"), put("a.csv", "id,text\n")}, "a.csv has a header and no rows below it");
    expectRefused({put("a.csv", "id,text\nid,text\n")}, "There is no row in a.csv");
    const Outcome piped = import({"-", "--format", "csv"}, "w", "id,text\n");
    EXPECT_EQ(piped.status, 1);
    EXPECT_THAT(piped.err, HasSubstr("standard input has a header and no rows below it"));
    for (const auto& [name, content] : std::map<std::string, std::string>{
             {"e.json", ""}, {"e.csv", "key,name\n"}, {"f.csv", ""}, {"e.txt", "\n\n"}, {"e.ttl", ""}, {"e.xml", ""}, {"e.jsonld", "\n"}}) {
        EXPECT_EQ(test::runDocket({"new", named("x"), "--taxonomy", put(name, content)}).status, 1) << name;
    }
    EXPECT_EQ(test::runDocket({"new", named("x"), "--taxonomy", path("taxonomy.json"), "--policy", put("p.json", "")}).status, 1);
}

TEST_F(OddFiles, WhatIsNotUtf8IsRefusedWithItsPlace) {
    expectRefused({put("a.csv", "id,text,label,cat\xE9gorie\n1,plain,pos,x\n")}, "The header of a.csv is not UTF-8: byte 18 of line 1 is the byte 0xE9, which looks like Windows-1252");
    expectRefused({put("a.csv", std::string("id,text,la\0bel\n1,plain,pos\n", 28))}, "byte 11 of line 1 is a NUL character");
    expectRefused({put("a.csv", std::string("i\0d\0,\0t\0e\0x\0t\0\n\0001\0,\0a\0\n\0", 24))}, "a.csv is UTF-16 (little endian) text");
    expectRefused({put("a.jsonl", "\xFE\xFF" + std::string("\0{\0\"\0i\0d\0\"\0:", 12))}, "a.jsonl is UTF-16 (big endian) text");
    for (const char* row : {"{\"id\":\"1\",\"text\":\"a\",\"cat\xE9gorie\":1}\n", "{\"id\":\"2\",\"text\":\"a\",\"metadata\":{\"\xE9\":1}}\n"}) {
        const Outcome key = import({put("k.jsonl", row)});
        EXPECT_EQ(key.status, 3);
        EXPECT_EQ(key.report.at("rejected"), 1);
    }
    const Finished mapped = test::runDocket({"import", workspace(), put("m.csv", "id,text,x\n1,a,0.5\n"), "--map", "scores.p\xE9=x"});
    EXPECT_EQ(mapped.status, 2);
    EXPECT_THAT(mapped.err, HasSubstr(R"(The mapping "scores.p\xE9=x" is not UTF-8: its byte 9 is the byte 0xE9)"));
    for (const auto& [name, words] : std::map<std::string, std::string>{{"t.csv", "key,name\npos,Zufriedenh\xE9it\n"}, {"t.txt", "pos\nZufriedenh\xE9it\n"}}) {
        const Finished made = test::runDocket({"new", named("x"), "--taxonomy", put(name, words)});
        EXPECT_EQ(made.status, 1);
        EXPECT_THAT(made.err, AllOf(HasSubstr("of line 2 is the byte 0xE9"), HasSubstr("Windows-1252")));
    }
    EXPECT_THAT(items(), IsEmpty());
}

TEST_F(OddFiles, TheNameOfAFileThatIsNotUtf8IsNotedInPlainLetters) {
    EXPECT_EQ(import({put("caf\xE9.csv", "id,text\n1,a\n2\n")}).report.at("problems")[0].at("file"), R"(caf\xE9.csv)");
    expectVerified();
    EXPECT_THAT(test::contentOf(workspace()) + test::contentOf(workspace() + "-wal"), AllOf(HasSubstr(R"(caf\xE9.csv)"), Not(HasSubstr("caf\xE9.csv"))));
}

TEST_F(OddFiles, RejectsOfSeveralInputsReadBackRight) {
    const Outcome outcome = import({put("d.csv", "id,text,label\n1,one,pos\n2,two\n"), put("e.csv", "id,label,text\n3,neg,three,x\n4,pos,four\n"),
                                    put("f.tsv", "id\tlabel\ttext\n5\tneg\t\"five\n6\n"), put("g.jsonl", "{\"id\":\"7\",\"text\":\"seven\",\"confidence\":7}\n"),
                                    put("h.csv", "id,text,label\n8\n"), "--rejects", path("r.csv")});
    EXPECT_EQ(outcome.status, 3);
    EXPECT_EQ(outcome.report.at("rejects"), (json{path("r.csv"), path("r-2.csv"), path("r-3.csv"), path("r.jsonl")}));
    EXPECT_THAT(outcome.err, HasSubstr("rows of another format or header need a file of their own"));
    EXPECT_EQ(test::contentOf(path("r.csv")), "id,text,label\n2,two\n8\n");
    EXPECT_EQ(test::contentOf(path("r-2.csv")), "id,label,text\n3,neg,three,x\n");
    EXPECT_EQ(test::contentOf(path("r-3.csv")), "id\tlabel\ttext\n6\n");
    put("r.csv", "id,text,label\n2,two,neg\n8,eight,neu\n");
    put("r-2.csv", "id,label,text\n3,neg,three\n");
    put("r-3.csv", "id\tlabel\ttext\n6\tneu\tsix\n");
    put("r.jsonl", "{\"id\":\"7\",\"text\":\"seven\",\"confidence\":0.7}\n");
    EXPECT_EQ(import({path("r.csv"), path("r-2.csv"), path("r-3.csv"), path("r.jsonl")}).status, 0);
    const auto all = items();
    ASSERT_EQ(all.size(), 8U);
    EXPECT_EQ(all.at("2").at("text"), "two");
    EXPECT_EQ(all.at("3").at("text"), "three");
    EXPECT_EQ(all.at("3").at("label"), "neg");
    EXPECT_EQ(all.at("5").at("text"), "\"five");
    EXPECT_EQ(all.at("6").at("label"), "neu");
}

TEST_F(OddFiles, RejectedJsonLinesGoIntoNoFileThatWouldBeReadAsCsv) {
    const Outcome outcome = import({put("g.jsonl", "{\"id\":\"7\"}\n"), "--rejects", path("r.csv")});
    EXPECT_EQ(outcome.report.at("rejects"), (json{path("r.jsonl")}));
    EXPECT_THAT(outcome.err, HasSubstr("The rejected rows are in " + path("r.jsonl")));
    EXPECT_FALSE(std::filesystem::exists(path("r.csv")));
    put("r-2.csv", "mine");
    EXPECT_EQ(import({put("d.csv", "id,text\n1\n"), put("e.csv", "id,label\n1\n"), "--rejects", path("r.csv")}).report.at("rejects"),
              (json{path("r.csv"), path("r-3.csv")}));
    EXPECT_EQ(test::contentOf(path("r-2.csv")), "mine");
}

TEST_F(OddFiles, FilesPutOneBehindTheOtherReadBackRight) {
    EXPECT_EQ(import({put("r.csv", "id,text,label\n2,two,neg\nid,label,text\n3,neg,three\n")}).report.at("read"), 2);
    EXPECT_THAT(labels(), ElementsAre(Pair("2", "\"neg\""), Pair("3", "\"neg\"")));
    EXPECT_EQ(items().at("3").at("text"), "three");
}

TEST_F(OddFiles, RejectsOfAnExportKeepWhatGuardsThem) {
    import({put("a.jsonl", R"({"id":"=1","text":"-x","label":"pos","confidence":0.4})" "\n")});
    std::string csv = test::contentOf(exported("w", "csv", "first"));
    csv.replace(csv.find("0.4"), 3, "4");
    make("other", "single");
    EXPECT_EQ(import({put("bad.csv", csv), "--rejects", path("r.csv")}, "other").status, 3);
    std::string mended = test::contentOf(path("r.csv"));
    mended.replace(mended.find(",4,"), 3, ",0.4,");
    EXPECT_EQ(import({put("mended.csv", mended)}, "other").status, 0);
    EXPECT_EQ(items("other").at("=1").at("text"), "-x");
}

const std::string formulas = R"~({"id":"=1+1","text":"=HYPERLINK(\"http://x\",\"y\")","label":"pos","confidence":0.4,"metadata":{"=k":"=v","n":[1, 2]}}
{"id":"'=1+1","text":"'=HYPERLINK(\"http://x\",\"y\")","label":"pos","confidence":0.4}
{"id":"''=1+1","text":"''=twice","label":"pos","confidence":0.4,"model":"-m","prompt_version":"@1","created_at":"2026-11-02T09:15:00.250Z"}
{"id":"-5","text":"-5 stars","label":"neg","confidence":0.4}
{"id":"@me","text":"@shop","label":"no such label","confidence":0.4}
{"id":"+49","text":"'quoted at the start","label":["pos","neg"],"confidence":0.4}
{"id":"'til","text":"\tstarts with a tab","label":"pos","confidence":0.4}
{"id":"lines","text":"first\nr2,second \"q\",pos\r\nthird\rlast","label":"pos","confidence":0.4}
{"id":"returns","text":"\rx","label":"\"pos\"","confidence":0.4}
{"id":"wide","text":"＝全角","label":"neu"}
{"id":" b ","text":" =blank first ","label":5,"confidence":0.4}
{"id":"0012","text":"00123"}
)~";

TEST_F(OddFiles, AnExportAsCsvGivesTheSameBytesBack) {
    EXPECT_EQ(import({put("a.jsonl", formulas)}).report.at("items_added"), 12);
    const std::string file = exported("w", "csv", "first");
    const Outcome again = import({file});
    EXPECT_EQ(again.report.at("items_added").get<int>() + again.report.at("predictions_added").get<int>(), 0);
    EXPECT_EQ(again.report.at("duplicates"), 12);

    make("other", "single");
    EXPECT_EQ(import({file}, "other").status, 0);
    EXPECT_EQ(test::contentOf(exported("other", "csv", "second")), test::contentOf(file));
    const auto before = items();
    const auto after = items("other");
    ASSERT_EQ(after.size(), before.size());
    for (const auto& [id, record] : before) {
        for (const char* key : {"text", "label", "confidence", "model", "prompt_version", "created_at", "metadata"}) {
            EXPECT_EQ(after.at(id).value(key, json()), record.value(key, json())) << id << ' ' << key;
        }
    }
}

TEST_F(OddFiles, DecisionsInAnExportAreNotTakenForPredictions) {
    import({put("a.jsonl", formulas)});
    decide("w", {{"=1+1", {"neg"}}, {"@me", {"neu"}}});
    make("csv", "single");
    const Outcome csv = import({exported("w", "csv", "as-csv")}, "csv");
    EXPECT_EQ(csv.status, 0) << csv.err;
    EXPECT_EQ(csv.report.at("decisions_not_read"), 2);
    EXPECT_THAT(csv.err, HasSubstr("2 of these records come from an export of Docket and hold decisions of people. Only the predictions were read"));
    make("native", "single");
    const Outcome native = import({exported("w", "native", "as-native")}, "native");
    EXPECT_EQ(native.report.at("decisions_not_read"), 2);
    EXPECT_THAT(native.err, HasSubstr("hold decisions of people"));
    for (const char* name : {"csv", "native"}) {
        const auto all = items(name);
        EXPECT_EQ(all.at("=1+1").at("label"), "pos") << name << ": what the model had said";
        EXPECT_EQ(all.at("@me").at("label"), "no such label") << name;
        EXPECT_EQ(all.at("=1+1").at("metadata").dump(), R"({"=k":"=v","n":[1,2]})") << name;
        EXPECT_EQ(all.at("=1+1").at("decisions"), json::array()) << name;
        EXPECT_EQ(all.at("0012").at("metadata"), json::object()) << name;
    }
}

TEST_F(OddFiles, ASetInACellIsReadAsItWasWritten) {
    const std::string keys = R"([{"key":"a,b"},{"key":"c|d"},{"key":"e;f"},{"key":"[g]"},{"key":"=h"}])";
    make("sets", "multi", keys);
    import({put("a.jsonl", R"({"id":"1","text":"x","labels":["a,b","c|d"],"confidence":0.4}
{"id":"2","text":"y","labels":[],"confidence":0.4}
{"id":"3","text":"z","labels":["e;f","nothing"],"confidence":0.4}
{"id":"4","text":"u"}
{"id":"5","text":"v","labels":["[g]","=h"],"confidence":0.4}
)")}, "sets");
    decide("sets", {{"1", {"e;f"}}, {"2", {"a,b", "=h"}}, {"3", json::array()}});
    make("again", "multi", keys);
    EXPECT_EQ(import({exported("sets", "csv", "as-csv")}, "again").status, 0);
    EXPECT_EQ(labels("again"), labels("sets"));
    EXPECT_EQ(import({put("b.csv", "id,text,labels\n6,x,\"[\"\"a,b\"\", \"\"=h\"\"]\"\n7,x,[]\n8,x,[g]\n9,x,c|d\n")}, "again").status, 0);
    const auto found = labels("again");
    EXPECT_EQ(found.at("6"), R"(["a,b","=h"])");
    EXPECT_EQ(found.at("7"), "[]");
    EXPECT_EQ(found.at("8"), R"(["[g]"])");
    EXPECT_EQ(found.at("9"), R"(["c|d"])");
}

TEST_F(OddFiles, ANativeExportGivesTheSameRecordsBack) {
    import({put("a.jsonl", formulas + R"({"id":"s","text":"t","label":"pos","scores":{"pos":0.3,"neg":0.7},"extra":1})" "\n"
                                      R"({"id":"r","text":"t","samples":["pos","pos","neg"],"metadata":{"decisions":"mine","queue":2}})" "\n"
                                      R"({"id":"p","text":"t","label_logprobs":{"pos":-0.1,"neg":-2}})" "\n")});
    make("other", "single");
    EXPECT_EQ(import({exported("w", "native", "first")}, "other").status, 0);
    const auto before = items();
    const auto after = items("other");
    ASSERT_EQ(after.size(), before.size());
    for (auto [id, record] : before) {
        json other = after.at(id);
        for (const char* own : {"received_at", "queue"}) {
            record.erase(own);
            other.erase(own);
        }
        EXPECT_EQ(other, record) << id;
    }
    EXPECT_EQ(before.at("s").at("confidence_source"), "scores");
}

TEST_F(OddFiles, FilesThatWereWrittenForTrainersAreRefusedByName) {
    import({put("a.jsonl", R"({"id":"1","text":"x","label":"pos","confidence":0.4})" "\n")});
    decide("w", {{"1", {"neg"}}});
    run({"export", workspace(), "--out", path("chat"), "--format", "openai-chat"});
    run({"export", workspace(), "--out", path("shots"), "--format", "few-shot"});
    make("other", "single");
    for (const auto& [file, words] : std::map<std::string, std::string>{{"chat/train.jsonl", "train.jsonl is training data of chat messages"},
                                                                         {"shots/messages.json", "messages.json is the messages of a few-shot prompt"},
                                                                         {"chat/manifest.json", "manifest.json is the manifest of an export"}}) {
        const Outcome outcome = import({path(file)}, "other");
        EXPECT_EQ(outcome.status, 1) << file;
        EXPECT_THAT(outcome.err, AllOf(HasSubstr(words), HasSubstr("Nothing was imported; what can be read back is an export with --format native")));
    }
    EXPECT_EQ(import({path("shots/prompt.txt")}, "other").status, 1);
    EXPECT_EQ(import({put("own.jsonl", R"({"messages":[{"role":"user"}],"id":"9","text":"x"})" "\n")}, "other").status, 0);
}

}  // namespace
}  // namespace docket
