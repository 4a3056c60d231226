#include "tests/cli/import_test.h"

#include "tests/support/tampering.h"

#include <sys/stat.h>

#include <thread>

// A file of the same shape is read as the one before it, so that no row comes in twice under another id.

namespace docket {
namespace {

using nlohmann::json;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

constexpr const char* table = "message,predicted,score,channel\nWhere is it?,billing,0.4,app\nHow much is it?,refund,0.9,mail\n";
constexpr const char* nextTable = "channel,message,predicted,score\nmail,Where is it?,billing,0.4\nmail,And mine?,other,0.9\n";
const test::Words byRow{"--map", "text=message", "--map", "label=predicted", "--map", "none=channel", "--id", "row"};

class KeptMapping : public test::ImportTest {
protected:
    void SetUp() override { makeWorkspace(); }

    static test::Words with(const test::Words& options, const std::string& file) {
        test::Words words{file};
        words.insert(words.end(), options.begin(), options.end());
        return words;
    }
    test::Finished import(test::Words arguments, const std::string& input = {}) const {
        arguments.insert(arguments.begin(), {"import", workspace()});
        return test::runDocket(arguments, input);
    }
    json verified() const { return json::parse(test::runDocket({"verify", workspace(), "--json"}).out); }
};

TEST_F(KeptMapping, IsUsedForTheNextFileOfTheShapeAndSaid) {
    const json first = imported(with(byRow, file("a.csv", table)));
    EXPECT_EQ(first.at("mapping"), json::parse(R"({"from":"options","fields":["text=message","label=predicted","none=channel"],"ids":"row"})"));
    const json next = imported({file("b.csv", nextTable)});
    EXPECT_EQ(next.at("items_added"), 2);
    EXPECT_EQ(next.at("mapping").at("from"), "kept");
    EXPECT_EQ(next.at("mapping").at("ids"), "row");
    EXPECT_EQ(next.at("mapping").at("fields"), first.at("mapping").at("fields"));
    EXPECT_THAT(next.at("mapping").at("imported_at").get<std::string>(), testing::ContainsRegex("^20[0-9-]+T"));
    EXPECT_EQ(imported({path("a.csv")}).at("duplicates"), 2) << "the same ids as the first time";
    EXPECT_EQ(runForJson("stats", {}).at("items"), 4);
    const auto said = import({path("b.csv")});
    EXPECT_THAT(said.err, AllOf(HasSubstr("read as in the import of 20"), HasSubstr("text=message, label=predicted, none=channel, ids from the row"), HasSubstr("--map or --id says otherwise")));
    expectVerified();
}

TEST_F(KeptMapping, KeepsTheIdsOfAFileThatHasSomeOfItsOwnToo) {
    const std::string rows = "id,uid,text\n1,a,one\n2,b,two\n";
    EXPECT_EQ(imported({file("a.csv", rows), "--id", "uid"}).at("items_added"), 2);
    EXPECT_EQ(imported({path("a.csv")}).at("duplicates"), 2) << "by its column id they would come in again";
    EXPECT_EQ(imported({path("a.csv"), "--id", "id"}).at("items_added"), 2) << "said outright";
    EXPECT_EQ(imported({path("a.csv")}).at("mapping").at("from"), "names") << "the last choice stands, and the names say as much";
    EXPECT_EQ(runForJson("stats", {}).at("items"), 4);
}

TEST_F(KeptMapping, GivesWayToWhatIsSaid) {
    imported(with(byRow, file("a.csv", table)));
    const json stated = imported({path("a.csv"), "--map", "text=message", "--id", "content", "--dry-run"});
    EXPECT_EQ(stated.at("mapping"), json::parse(R"({"from":"options","fields":["text=message"],"ids":"content"})"));
    EXPECT_EQ(stated.at("items_added"), 2);
    EXPECT_EQ(imported({path("a.csv"), "--dry-run"}).at("mapping").at("ids"), "row") << "a dry run keeps nothing";
    EXPECT_THAT(import({path("a.csv"), "--map", "text=message"}).err, HasSubstr("a.csv has no column \"id\"")) << "of two options the one that is missing is not made up";
}

TEST_F(KeptMapping, IsOfOneShapeOnly) {
    imported(with(byRow, file("a.csv", table)));
    EXPECT_THAT(import({file("more.csv", "message,predicted,score,channel,more\nx,billing,0.4,app,1\n")}).err, HasSubstr("has no column \"id\""));
    EXPECT_THAT(import({file("a.jsonl", R"({"message":"x","predicted":"billing","score":0.4,"channel":"app"})")}).err, HasSubstr("has no key \"id\""));
    EXPECT_EQ(imported({file("own.csv", "id,text\n1,x\n")}).at("mapping"), json::parse(R"({"from":"names","fields":[],"ids":"field"})"));
}

TEST_F(KeptMapping, OfJsonIsByItsPaths) {
    const std::string first = R"({"body":{"plain":"one"},"model":{"label":"billing","scores":{"billing":0.4}}})";
    const std::string next = R"([{"model":{"scores":{"other":0.4},"label":"other"},"body":{"plain":"two"}}])";
    imported({file("a.jsonl", first), "--map", "text=body.plain", "--map", "label=model.label", "--id", "content"});
    const json report = imported({file("b.json", next)});
    EXPECT_EQ(report.at("items_added"), 1);
    EXPECT_EQ(report.at("mapping").at("from"), "kept");
    expectVerified();
}

TEST_F(KeptMapping, ThatDoesNotFitIsNamedAndNothingIsImported) {
    std::string late;
    for (int i = 0; i < 3000; ++i) late += R"({"id":"e-)" + std::to_string(i) + R"(","text":"some text","label":"billing"})" "\n";
    const std::string without = late;
    late += R"({"id":"last","text":"some text","label":"billing","why":"because"})" "\n";
    imported({file("a.jsonl", late), "--map", "rationale=why"});
    const auto refused = import({file("b.jsonl", without)});
    EXPECT_EQ(refused.status, 1);
    EXPECT_THAT(refused.err, AllOf(HasSubstr("read as in the import of"), HasSubstr("b.jsonl has no key \"why\""), HasSubstr("Nothing was imported")));
    EXPECT_EQ(imported({path("b.jsonl"), "--id", "id"}).at("duplicates"), 3000);
}

TEST_F(KeptMapping, OfWhichNoRowWasTakenIsForgotten) {
    EXPECT_EQ(import({file("a.csv", "message,channel\nx,\n"), "--map", "text=channel", "--id", "row"}).status, 3);
    EXPECT_THAT(import({path("a.csv")}).err, HasSubstr("has no column \"id\""));
    EXPECT_EQ(imported({path("a.csv"), "--map", "text=message", "--id", "row"}).at("items_added"), 1);
    EXPECT_EQ(import({path("a.csv"), "--map", "text=channel", "--id", "content"}).status, 3);
    EXPECT_EQ(imported({path("a.csv")}).at("duplicates"), 1) << "as the last time that something came in";
    expectVerified();
}

TEST_F(KeptMapping, OfSeveralFilesIsOneOrTheyAreRefused) {
    imported(with(byRow, file("a.csv", table)));
    imported({file("c.csv", "body,sort\none,billing\n"), "--map", "text=body", "--id", "content"});
    EXPECT_EQ(imported({path("a.csv"), file("b.csv", nextTable)}).at("items_added"), 2);
    for (const test::Words& files : {test::Words{path("a.csv"), path("c.csv")}, test::Words{path("a.csv"), file("own.csv", "id,text\n1,x\n")}}) {
        const auto refused = import(files);
        EXPECT_EQ(refused.status, 1);
        EXPECT_THAT(refused.err, AllOf(HasSubstr("Files like a.csv and files like"), HasSubstr("different ways before"), HasSubstr("one after the other")));
        EXPECT_EQ(std::ranges::count(refused.err, '\n'), 1) << refused.err;
    }
    EXPECT_EQ(imported({path("own.csv"), "--map", "id=id", "--map", "text=text"}).at("items_added"), 1);
    EXPECT_EQ(imported({path("own.csv"), file("plain.csv", "id,text,label\n2,y,billing\n")}).at("items_added"), 1) << "both as their names say";
    imported({file("d.jsonl", R"({"body":"x"})"), file("e.csv", "body\ny\n"), "--map", "text=body", "--id", "content"});
    EXPECT_EQ(imported({path("e.csv")}).at("mapping").at("from"), "kept") << "each of the files leaves its own behind";
    EXPECT_EQ(imported({path("d.jsonl")}).at("duplicates"), 1);
}

TEST_F(KeptMapping, IsNotOfPipesWhichCannotBeReadTwice) {
    EXPECT_EQ(imported({"-", "--format", "csv", "--map", "text=message", "--id", "row"}, 0, table).at("items_added"), 2);
    EXPECT_THAT(import({"-", "--format", "csv"}, table).err, HasSubstr("has no column \"id\""));
    ASSERT_EQ(mkfifo(path("pipe.csv").c_str(), 0600), 0);
    imported({file("own.csv", "id,text\n1,x\n"), "--id", "id"});
    std::thread writer([&] { std::ofstream(path("pipe.csv"), std::ios::binary) << "id,text\n2,y\n"; });
    EXPECT_EQ(imported({path("pipe.csv")}).at("items_added"), 1);
    writer.join();
}

TEST_F(KeptMapping, IsBoundedWhateverTheNamesAre) {
    std::string wide = "id,text";
    for (int i = 0; i < 100'000; ++i) wide += ",c" + std::to_string(i);
    const std::string manyNames = file("wide.csv", wide + "\n1,one" + std::string(100'000, ',') + "\n");
    imported({manyNames, "--id", "content"});
    EXPECT_EQ(imported({manyNames}).at("mapping").at("from"), "names") << "not kept";
    const std::string longName(100'000, 'n');
    const std::string longMapping = file("long.csv", "id,text," + longName + "\n2,two,x\n");
    imported({longMapping, "--map", "none=" + longName, "--id", "content"});
    EXPECT_EQ(imported({longMapping}).at("mapping").at("from"), "names") << "not kept";
    const std::string longest = file("longest.csv", "id,text," + std::string(1UL << 20U, 'n') + "\n3,three,x\n");
    imported({longest, "--id", "content"});
    EXPECT_EQ(imported({longest}).at("duplicates"), 1) << "such a name need not be kept";
    const std::string odd = file("odd.jsonl", R"({"id":"4","text":"four","a\u0001\"=\n.b":"x"})");
    imported({odd, "--map", "none=a\x01\"=\n.b", "--id", "content"});
    EXPECT_EQ(imported({odd}).at("mapping").at("fields"), json::parse(R"(["none=a\u0001\"=\n.b"])"));
    EXPECT_EQ(std::ranges::count(import({odd}).err, '\n'), 1) << "nothing in a name makes a line of its own";
    const std::string empty = file("nul.jsonl", R"({"id":"5","text":"five","a\u0000b":"x"})" "\n" R"({"id":"6","text":"six"})");
    imported({empty, "--id", "content"}, 3);
    EXPECT_EQ(imported({empty}, 3).at("duplicates"), 1);
    expectVerified();
}

TEST_F(KeptMapping, OfTwoImportsAtOnceIsThatOfTheOneThatBeganLast) {
    std::string rows = "message,predicted\n";
    for (int i = 0; i < 20'000; ++i) rows += "Message number " + std::to_string(i) + ",billing\n";
    file("a.csv", rows);
    test::Finished content;
    std::thread other([&] { content = import({path("a.csv"), "--map", "text=message", "--map", "label=predicted", "--id", "content"}); });
    const auto row = import({path("a.csv"), "--map", "text=message", "--map", "label=predicted", "--id", "row"});
    other.join();
    EXPECT_EQ(row.status, 0) << row.err;
    EXPECT_EQ(content.status, 0) << content.err;
    const std::string last = test::Tampering(workspace()).texts("SELECT reading FROM import_mappings ORDER BY run_id DESC LIMIT 1").front();
    const json again = imported({path("a.csv")});
    EXPECT_EQ(again.at("mapping").at("ids"), json::parse(last).at("ids"));
    EXPECT_EQ(again.at("items_added"), 0);
    expectVerified();
}

TEST_F(KeptMapping, OfAnImportThatWasKilledStands) {
    imported(with(byRow, file("a.csv", table)));
    // As a killed import leaves it: begun, with rows, and without an end.
    const test::Finished interrupted = import({file("b.csv", "body\nx\n"), "--map", "text=body", "--id", "row"});
    ASSERT_EQ(interrupted.status, 0);
    test::Tampering(workspace()).run("UPDATE import_runs SET finished_at = NULL, rows_read = 0 WHERE id = 2");
    EXPECT_EQ(imported({path("b.csv")}).at("duplicates"), 1);
}

TEST_F(KeptMapping, ThatWasTamperedWithIsFoundAndNotUsed) {
    imported(with(byRow, file("a.csv", table)));
    const std::string sound = contentOf("w.docket");
    for (const char* sql : {R"(UPDATE import_mappings SET reading = '{"ids":"content","mapping":["text=message"]}')", "UPDATE import_mappings SET reading = 'x'",
                            "UPDATE import_mappings SET shape = upper(shape)", "DELETE FROM import_mappings",
                            R"(UPDATE import_mappings SET reading = '{"ids":"row","mapping":["nothing=message"]}')"}) {
        file("w.docket", sound);
        test::Tampering(workspace()).run(sql);
        const json found = verified();
        EXPECT_FALSE(found.at("ok")) << sql;
        EXPECT_THAT(found.at("problems").dump(), HasSubstr("mapping of import run 1")) << sql;
    }
    file("w.docket", sound);
    test::Tampering(workspace()).run("UPDATE import_mappings SET reading = 'x'");
    const auto refused = import({path("a.csv")});
    EXPECT_EQ(refused.status, 1);
    EXPECT_THAT(refused.err, AllOf(HasSubstr("docket verify"), Not(HasSubstr("items"))));
}

}  // namespace
}  // namespace docket
