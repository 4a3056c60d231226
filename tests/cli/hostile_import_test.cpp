#include "core/base/stable_hash.h"
#include "tests/support/process.h"
#include "tests/support/workspace_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <sys/resource.h>

namespace docket {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;

constexpr const char* goodRow = R"({"id":"good","text":"fine","label":"billing","confidence":0.5})" "\n";

/// `docket import` of files that nobody should have to expect.
class HostileImport : public ::testing::Test {
protected:
    struct Outcome {
        test::Finished finished;
        json report;
    };

    Outcome importOf(const std::string& name, const std::string& content) {
        const auto file = fixture.folder / name;
        std::ofstream(file, std::ios::binary) << content;
        const auto finished = test::run({DOCKET_BINARY, "import", fixture.path().string(), file.string(), "--json",
                                         "--rejects", (fixture.folder / ("rejects-" + name)).string()});
        return {finished, json::parse(finished.out, nullptr, false)};
    }

    /// The row before the good one is rejected for this cause; the good one goes in, and the workspace is sound.
    void expectRejected(const std::string& badRow, const std::string& cause) {
        const Outcome outcome = importOf("rows.jsonl", badRow + "\n" + goodRow);
        EXPECT_EQ(outcome.finished.status, 3) << outcome.finished.err;
        EXPECT_EQ(outcome.report["rejected"], 1);
        EXPECT_EQ(outcome.report["items_added"], 1);
        EXPECT_EQ(outcome.report["problems"][0]["line"], 1);
        EXPECT_THAT(outcome.report["problems"][0]["cause"].get<std::string>(), HasSubstr(cause));
        EXPECT_EQ(fixture.problems(), "");
    }

    /// The file is refused as a whole, in one line, and nothing is imported.
    void expectRefused(const std::string& name, const std::string& content, const std::string& words) {
        const Outcome outcome = importOf(name, content);
        EXPECT_EQ(outcome.finished.status, 1);
        EXPECT_THAT(outcome.finished.err, HasSubstr(words));
        EXPECT_EQ(std::ranges::count(outcome.finished.err, '\n'), 1) << outcome.finished.err;
        EXPECT_EQ(fixture.open()->items().count().value(), 0);
    }

    test::WorkspaceFixture fixture;
};

TEST_F(HostileImport, AnEmptyFile) { expectRefused("empty.jsonl", "", "is empty"); }

TEST_F(HostileImport, ABinaryFile) {
    std::string noise;
    SeededRandom random(3);
    for (int i = 0; i < 100'000; ++i) noise += static_cast<char>(random.below(256));
    expectRefused("noise.jsonl", noise, "binary");
}

TEST_F(HostileImport, InvalidUtf8) { expectRejected("{\"id\":\"a\",\"text\":\"\xff\xfe\"}", "UTF-8"); }
TEST_F(HostileImport, ANulCharacter) { expectRejected(R"({"id":"a","text":"a\u0000b"})", "NUL"); }
TEST_F(HostileImport, NestingTenThousandDeep) {
    expectRejected(R"({"id":"a","text":"t","x":)" + std::string(10'000, '[') + std::string(10'000, ']') + "}", "nested");
}
TEST_F(HostileImport, ALineOfAHundredMegabytes) {
    expectRejected(R"({"id":"a","text":")" + std::string(100'000'000, 'x') + "\"}", "8 MiB");
}
TEST_F(HostileImport, ATextOverAMegabyte) { expectRejected(R"({"id":"a","text":")" + std::string(1'100'000, 'x') + "\"}", "1 MiB"); }

TEST_F(HostileImport, RaggedRowsAndLineBreaksInQuotes) {
    const Outcome outcome = importOf("rows.csv", "id,text,label\n1,\"two\nlines\",billing\n2,ragged\n3,\"says \"\"hi\"\"\",refund\n");
    EXPECT_EQ(outcome.finished.status, 3);
    EXPECT_EQ(outcome.report["items_added"], 2);
    EXPECT_EQ(outcome.report["problems"][0]["line"], 4) << "counted in lines of the file, not in rows";
    auto workspace = fixture.open();
    const auto first = workspace->items().findByExternalId("1").value().value();
    EXPECT_EQ(workspace->items().find(first).value()->text, "two\nlines");
}

TEST_F(HostileImport, TheSameIdWithAnotherText) {
    const Outcome outcome = importOf("rows.jsonl", R"({"id":"p","text":"one"}
{"id":"p","text":"one"}
{"id":"p","text":"two"}
)");
    EXPECT_EQ(outcome.finished.status, 3);
    EXPECT_EQ(outcome.report["duplicates"], 1);
    EXPECT_EQ(outcome.report["rejected"], 1);
    EXPECT_EQ(outcome.report["problems"][0]["line"], 3);
}

TEST_F(HostileImport, NoRoomLeft) {
    std::string rows;
    for (int i = 0; i < 20'000; ++i) rows += R"({"id":"r)" + std::to_string(i) + R"(","text":")" + std::string(200, 'x') + "\"}\n";
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{6'000'000, before.rlim_max};  // inherited by the program; the input itself fits
    std::ofstream(fixture.folder / "rows.jsonl") << rows;
    ::setrlimit(RLIMIT_FSIZE, &small);
    ::signal(SIGXFSZ, SIG_IGN);
    const auto finished = test::run({DOCKET_BINARY, "import", fixture.path().string(), (fixture.folder / "rows.jsonl").string()});
    ::setrlimit(RLIMIT_FSIZE, &before);
    EXPECT_EQ(finished.status, 1) << finished.out;
    EXPECT_THAT(finished.err, HasSubstr("kept"));
    EXPECT_EQ(fixture.problems(), "");
}

}  // namespace
}  // namespace docket
