#include "tests/cli/import_test.h"

#include <map>
#include <sstream>

// Files whose rows have no ids, through the program: ids are made from the content or from the rows, or taken from a field.

namespace docket {
namespace {

using nlohmann::json;
using testing::AllOf;
using testing::HasSubstr;

class FilesWithoutIds : public test::ImportTest {
protected:
    void SetUp() override { makeWorkspace(); }

    /// Text of each item by its id, as it is exported.
    std::map<std::string, std::string> texts() const {
        static int exports = 0;
        const std::string name = "out-" + std::to_string(++exports);
        run({"export", workspace(), "--out", path(name), "--format", "native", "--include", "all"});
        std::map<std::string, std::string> found;
        std::istringstream in(contentOf(name + "/records.jsonl"));
        for (std::string line; std::getline(in, line);) {
            const json record = json::parse(line);
            found[record.at("id")] = record.at("text");
        }
        return found;
    }
    static constexpr const char* table = "text,label,channel\n\"Wrong, fix it\",billing,mail\nMoney back,refund,mail\nMoney back,refund,mail\nMoney back,refund,phone\n";
};

TEST_F(FilesWithoutIds, AreOneErrorThatNamesTheOption) {
    for (const auto& [name, content] : std::map<std::string, std::string>{
             {"a.csv", "text,label\nx,billing\n"}, {"a.tsv", "text\tlabel\nx\tbilling\n"}, {"a.jsonl", R"({"text":"x","label":"billing"})" "\n" R"({"text":"y"})"}}) {
        const std::string err = refusal({file(name, content)});
        EXPECT_THAT(err, AllOf(HasSubstr(name + " has no "), HasSubstr("\"id\"; it has text, label"), HasSubstr("--id content"), HasSubstr("--id row"), HasSubstr("Nothing was imported")));
        EXPECT_EQ(std::ranges::count(err, '\n'), 1) << err;
    }
}

TEST_F(FilesWithoutIds, ARowWithoutAnIdAmongOthersIsRejected) {
    EXPECT_THAT(imported({file("a.jsonl", R"({"text":"x"})" "\n" R"({"id":"1","text":"y"})")}, 3).at("problems")[0].at("cause").get<std::string>(), HasSubstr("--id content"));
}

TEST_F(FilesWithoutIds, AnIdOfTheContentIsThatOfEqualRows) {
    const json first = imported({file("a.csv", table), "--id", "content"});
    EXPECT_EQ(first.at("items_added"), 3);
    EXPECT_EQ(first.at("duplicates"), 1);
    EXPECT_EQ(first.at("equal_rows"), 1);
    const json again = imported({file("b.csv", "channel,text,label\nmail,Money back,refund\nchat,Money back,refund\n"), "--id", "content"});
    EXPECT_EQ(again.at("items_added"), 1) << "the order of the columns and the name of the file do not matter";
    EXPECT_EQ(again.at("duplicates"), 1);
    EXPECT_EQ(again.at("equal_rows"), 0);
    EXPECT_EQ(imported({file("a.jsonl", R"({"label":"refund","text":"Money back","channel":"mail"})"), "--id", "content"}).at("duplicates"), 1);
    EXPECT_EQ(imported({path("a.csv"), "--id", "content", "--dry-run"}).at("equal_rows"), 1);
    expectVerified();
}

TEST_F(FilesWithoutIds, AnIdOfTheRowNamesFileAndLine) {
    const json first = imported({file("a.csv", table), file("a.jsonl", R"({"text":"x"})" "\n\n" R"({"text":"x"})"), "--id", "row"});
    EXPECT_EQ(first.at("items_added"), 6);
    EXPECT_EQ(first.at("equal_rows"), 0);
    const auto found = texts();
    EXPECT_EQ(found.at("a.csv:2"), "Wrong, fix it");
    EXPECT_EQ(found.at("a.csv:5"), "Money back");
    EXPECT_EQ(found.at("a.jsonl:3"), "x");
    EXPECT_EQ(imported({path("a.csv"), path("a.jsonl"), "--id", "row"}).at("duplicates"), 6);
    expectVerified();
}

TEST_F(FilesWithoutIds, TwoFilesOfOneNameHaveNoIdsOfRows) {
    std::filesystem::create_directory(path("other"));
    const test::Finished both = test::runDocket({"import", workspace(), file("a.csv", table), file("other/a.csv", table), "--id", "row"});
    EXPECT_EQ(both.status, 1);
    EXPECT_THAT(both.err, HasSubstr("Two of the files are named a.csv"));
}

TEST_F(FilesWithoutIds, AFieldIsTakenForTheId) {
    EXPECT_EQ(imported({file("a.csv", "key,text\nk1,x\n"), "--id", "key"}).at("items_added"), 1);
    EXPECT_EQ(imported({file("a.jsonl", R"({"ref":{"key":"k2"},"text":"y"})"), "--id", "ref.key"}).at("items_added"), 1);
    EXPECT_THAT(texts(), testing::ElementsAre(testing::Pair("k1", "x"), testing::Pair("k2", "y")));
}

TEST_F(FilesWithoutIds, AnIdThatIsThereIsKeptBesideAMadeOne) {
    imported({file("a.csv", "id,text\n7,x\n"), "--id", "content"});
    imported({file("a.jsonl", R"({"id":"7","text":"x"})"), "--id", "content"});
    EXPECT_EQ(texts().size(), 1U);
    run({"export", workspace(), "--out", path("o"), "--format", "native", "--include", "all"});
    EXPECT_THAT(contentOf("o/records.jsonl"), HasSubstr(R"("id":"7")"));
}

TEST_F(FilesWithoutIds, TwoWordsOnWhereIdsAreAreRefused) {
    file("a.csv", "id,text\n7,x\n");
    const test::Finished both = test::runDocket({"import", workspace(), path("a.csv"), "--id", "row", "--map", "id=text"});
    EXPECT_EQ(both.status, 2);
    EXPECT_THAT(both.err, HasSubstr("leave one of them out"));
    EXPECT_EQ(test::runDocket({"import", workspace(), path("a.csv"), "--id", "k\xE9y"}).status, 2);
}

}  // namespace
}  // namespace docket
