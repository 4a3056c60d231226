#include "tests/cli/import_test.h"
#include "tests/support/golden.h"

// What a file is, without a workspace.

namespace docket {
namespace {

using nlohmann::json;
using test::Finished;
using test::Words;
using testing::AllOf;
using testing::Contains;
using testing::HasSubstr;
using testing::Not;

class Inspect : public test::ImportTest {
protected:
    json inspected(const std::string& file, Words more = {}) const {
        more.insert(more.begin(), {"inspect", file});
        more.emplace_back("--json");
        const auto before = test::namesIn(m_folder.path());
        const json found = json::parse(run(more), nullptr, false);
        EXPECT_EQ(test::namesIn(m_folder.path()), before) << "nothing is written";
        return found;
    }
    static std::vector<std::string> problems(const json& found) {
        std::vector<std::string> what;
        for (const json& problem : found.at("problems")) what.push_back(problem.at("what"));
        return what;
    }
    static json field(const json& found, const std::string& name) {
        for (const json& each : found.at("fields")) {
            if (each.at("name") == name) return each;
        }
        return {};
    }
};

TEST_F(Inspect, SaysWhatATableIs) {
    const json found = inspected(file("messages.csv", "message,predicted,score,email\nWhere is it?,invoice,0.7,ada@example.org\nWhere now?,parcel,0.8,bo@example.org\n"
                                                      "And when?,parcel,12.6,cy@example.org\n"));
    EXPECT_EQ(found.at("format"), "csv");
    EXPECT_EQ(found.at("encoding"), "utf-8");
    EXPECT_EQ(found.at("rows"), 3);
    EXPECT_EQ(found.at("labels"), (json{{"invoice", 1}, {"parcel", 2}}));
    EXPECT_EQ(field(found, "message").at("becomes"), "text");
    EXPECT_EQ(field(found, "message").at("why"), "name");
    EXPECT_EQ(field(found, "message").at("values")[0], "Where is it?");
    EXPECT_EQ(field(found, "score").at("becomes"), "kept") << "a value over 1 is no confidence";
    EXPECT_EQ(field(found, "email").at("becomes"), "left_out");
    EXPECT_EQ(field(found, "email").at("why"), "personal_data");
    EXPECT_THAT(problems(found), Contains(HasSubstr("--id content")));
}

TEST_F(Inspect, TakesAnArrayAndLinesOfJsonForTheSame) {
    const std::string one = R"({"id":"1","message":{"body":"hello you"},"label":"a"})";
    const std::string other = R"({"id":"2","message":{"body":"hello me"},"label":"b"})";
    json lines = inspected(file("lines.jsonl", one + "\n" + other + "\n"));
    EXPECT_EQ(lines.at("is_array"), false);
    EXPECT_EQ(lines.at("rows"), 2);
    EXPECT_EQ(lines.at("labels"), (json{{"a", 1}, {"b", 1}}));
    EXPECT_EQ(field(lines, "message.body").at("becomes"), "text");
    EXPECT_EQ(lines.at("problems"), json::array());
    for (const std::string& text : {"[" + one + "," + other + "]", "[\n " + one + ",\n " + other + "\n]"}) {
        const json array = inspected(file("array.json", text));
        EXPECT_EQ(array.at("is_array"), true);
        for (const char* same : {"format", "encoding", "rows", "labels", "fields", "problems"}) EXPECT_EQ(array.at(same), lines.at(same)) << same;
    }
}

TEST_F(Inspect, NamesAnotherEncodingAndReadsItAllTheSame) {
    const json western = inspected(file("latin.csv", "id,text,label\n1,caf\xE9 noir,a\n2,th\xE9 vert,b\n"));
    EXPECT_EQ(western.at("encoding"), "windows-1252");
    EXPECT_EQ(western.at("rows"), 2);
    EXPECT_EQ(field(western, "text").at("values")[0], "caf\u00E9 noir");
    EXPECT_THAT(problems(western), Contains(AllOf(HasSubstr("is not UTF-8"), HasSubstr("--encoding windows-1252"))));
    std::string wide = "\xFF\xFE";
    for (const char c : std::string("id,text,label\n1,hello,a\n")) wide += {c, '\0'};
    const json found = inspected(file("wide.csv", wide));
    EXPECT_EQ(found.at("encoding"), "utf-16");
    EXPECT_EQ(found.at("labels"), (json{{"a", 1}}));
    EXPECT_THAT(problems(found), Contains(HasSubstr("UTF-16 (little endian)")));
    EXPECT_EQ(inspected(file("unmarked.csv", wide.substr(2))).at("encoding"), "utf-16le");
}

TEST_F(Inspect, GoesByWhatIsInTheFileAndNotByItsName) {
    EXPECT_THAT(problems(inspected(file("a.txt", R"({"id":"1","text":"x y"})"))), Contains(HasSubstr("--format jsonl")));
    const json found = inspected(file("table.json", "id,text\n1,x y\n"));
    EXPECT_EQ(found.at("format"), "csv");
    EXPECT_EQ(found.at("rows"), 1);
    EXPECT_THAT(problems(found), Contains(HasSubstr("--format csv")));
    EXPECT_EQ(inspected(file("damaged.jsonl", "oops\n" R"({"id":"1","text":"x y"})" "\n")).at("format"), "jsonl");
}

TEST_F(Inspect, CountsRowsThatAreNoRecordsByTheirCause) {
    const json found = inspected(file("a.jsonl", R"({"id":"1","text":"x y"})" "\n" R"({"id":"2","text":""})" "\nno JSON\n" R"({"id":"3","text":""})" "\n"));
    EXPECT_EQ(found.at("rows"), 4);
    EXPECT_EQ(found.at("records"), 1);
    const auto empty = std::ranges::find(found.at("problems"), json(2), [](const json& problem) { return problem.at("rows"); });
    ASSERT_NE(empty, found.at("problems").end());
    EXPECT_EQ(empty->at("first")[0].at("line"), 2);
}

TEST_F(Inspect, CountsRecordsOfWhichNoItemCanBeMade) {
    const json found = inspected(file("a.jsonl", R"({"id":"1","text":"x y","label":"a"})" "\n" R"({"id":"2","label":"b"})" "\n"));
    EXPECT_EQ(found.at("rows"), 2);
    EXPECT_EQ(found.at("records"), 1);
    EXPECT_EQ(found.at("labels"), (json{{"a", 1}, {"b", 1}}));
    EXPECT_THAT(problems(found), Contains(HasSubstr("it has no text")));
    const json chats = inspected(file("chats.json", R"([{"messages":[{"role":"user","content":"x"}],"label":"a"}])"));
    EXPECT_EQ(chats.at("records"), 0);
    EXPECT_THAT(problems(chats), Contains(HasSubstr("--map text=NAME")));
}

TEST_F(Inspect, WhatAnImportRefusesIsAProblemAndNotAFailure) {
    const json scales = inspected(file("a.csv", "id,text,label,confidence\n1,x y,a,0.5\n2,x z,a,87\n"));
    EXPECT_THAT(problems(scales), Contains(HasSubstr("two scales")));
    EXPECT_EQ(scales.at("rows"), 2);
    const json twice = inspected(file("b.csv", "id,text,text\n1,x,y\n"));
    EXPECT_EQ(twice.at("rows"), nullptr);
    EXPECT_THAT(problems(twice), Contains(HasSubstr("text")));
    const json none = inspected(file("c.csv", "f1,f2\nx,y\n"));
    EXPECT_THAT(problems(none), Contains(HasSubstr("--map text=NAME")));
    EXPECT_EQ(none.at("rows"), 1);
}

TEST_F(Inspect, AnExportOfDocketIsKnown) {
    makeWorkspace();
    imported({file("a.jsonl", R"({"id":"1","text":"x y","label":"billing","confidence":0.1})")});
    for (const char* format : {"csv", "native"}) {
        run({"export", workspace(), "--out", path(format), "--format", format, "--include", "all"});
        const json found = inspected(path(format) + (std::string(format) == "csv" ? "/records.csv" : "/records.jsonl"));
        EXPECT_EQ(found.at("own_export"), true) << format;
        EXPECT_EQ(found.at("records"), 1) << format;
        EXPECT_EQ(found.at("labels"), (json{{"billing", 1}})) << format;
    }
}

TEST_F(Inspect, SaysWhatIsNoFileOfRecords) {
    const auto refusalOf = [&](const Words& arguments) {
        const Finished finished = test::runDocket(arguments, R"({"id":"1","text":"x"})");
        EXPECT_EQ(finished.status, 1);
        EXPECT_EQ(std::ranges::count(finished.err, '\n'), 1) << finished.err;
        return finished.err;
    };
    EXPECT_THAT(refusalOf({"inspect", file("a.csv", "")}), HasSubstr("empty"));
    EXPECT_THAT(refusalOf({"inspect", file("a.gz", "\x1F\x8B\x08 and so on")}), HasSubstr("gzip"));
    EXPECT_THAT(refusalOf({"inspect", path("none.csv")}), HasSubstr("none.csv"));
    EXPECT_THAT(refusalOf({"inspect", "-"}), HasSubstr("Give a file"));
    makeWorkspace();
    EXPECT_THAT(refusalOf({"inspect", workspace()}), HasSubstr("database"));
}

TEST_F(Inspect, PrintsATableForPeople) {
    const std::string out = run({"inspect", file("a.csv", "id,message,label\n1,\"a\nb\x1B[31m\",x\n2,c d,x\n")});
    EXPECT_THAT(out, AllOf(HasSubstr("csv, utf-8, 2 rows"), HasSubstr("message"), HasSubstr("text"), HasSubstr("\n1 label\n"), Not(HasSubstr("\x1B"))));
    EXPECT_THAT(run({"--help"}), HasSubstr("inspect"));
}

}  // namespace
}  // namespace docket
