#include "tests/cli/program_test.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>

// Command lines and documents that nobody should have to expect: each ends in one line and an exit status, never in a
// signal.

namespace docket::test {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

constexpr int failed = 1;
constexpr int wrongUsage = 2;
constexpr int rejected = 3;
constexpr int firstSignal = 128;
constexpr const char* taxonomy = R"({"kind":"single","labels":[{"key":"billing"},{"key":"refund","threshold":0.5}]})";

class HostileWords : public ProgramTest {
protected:
    void SetUp() override {
        write("taxonomy.json", taxonomy);
        write("rows.jsonl", R"({"id":"a","text":"a text","label":"billing","confidence":0.1})" "\n");
        run({"new", workspace(), "--taxonomy", path("taxonomy.json")});
        run({"import", workspace(), path("rows.jsonl")});
    }

    std::string write(const std::string& name, const std::string& content) const {
        std::ofstream(path(name), std::ios::binary) << content;
        return path(name);
    }

    /// Ends with this status and one short line.
    static void expectRefused(const Words& arguments, int status, const std::string& words) {
        SCOPED_TRACE(::testing::PrintToString(arguments).substr(0, 300));
        const Finished finished = runDocket(arguments);
        EXPECT_EQ(finished.status, status) << finished.err.substr(0, 500);
        EXPECT_THAT(finished.err, HasSubstr(words));
        EXPECT_EQ(std::ranges::count(finished.err, '\n'), 1) << finished.err.substr(0, 2000);
        EXPECT_LT(finished.err.size(), 3'000U);
    }
};

TEST_F(HostileWords, NoPathIsEmpty) {
    const std::string w = workspace();
    const std::string t = path("taxonomy.json");
    for (const Words& arguments : std::vector<Words>{
             {"new", "", "--taxonomy", t},
             {"new", path("n.docket"), "--taxonomy", ""},
             {"new", path("n.docket"), "--taxonomy", t, "--policy", ""},
             {"import", "", path("rows.jsonl")},
             {"import", w, ""},
             {"import", w, path("rows.jsonl"), "--rejects", ""},
             {"review", "", "--reviewer", "ada"},
             {"export", "", "--out", path("out"), "--format", "csv"},
             {"export", w, "--out", "", "--format", "csv"},
             {"export", w, "--out", path("out"), "--recipe", ""},
             {"export", w, "--out", path("out"), "--format", "openai-chat", "--system-file", ""},
             {"stats", ""},
             {"verify", ""},
             {"backup", "", path("copy.docket")},
             {"backup", w, ""},
             {"demo", ""},
             {"taxonomy", w, "export", "--format", "native", "--out", ""},
             {"taxonomy", w, "prompt", "--out", ""},
             {"taxonomy", w, "lint", "--file", ""},
             {"taxonomy", w, "draft", "load", ""},
             {"agreement", "", "report"},
         }) {
        expectRefused(arguments, wrongUsage, "is empty");
    }
    EXPECT_EQ(runDocket({""}).status, wrongUsage);
    EXPECT_EQ(runDocket({"taxonomy", "", "show"}).status, wrongUsage);
    expectVerified();
}

TEST_F(HostileWords, TextsThatAreStoredAreUtf8) {
    const std::string w = workspace();
    const std::string bad = "caf\xE9";
    run({"taxonomy", w, "draft", "add", "other"});
    for (const Words& arguments : std::vector<Words>{
             {"taxonomy", w, "publish", "--note", bad},
             {"taxonomy", w, "publish", "--note", "n", "--author", bad},
             {"taxonomy", w, "revert", "--note", bad},
             {"taxonomy", w, "draft", "add", bad},
             {"taxonomy", w, "draft", "add", "another", "--name", bad},
             {"taxonomy", w, "draft", "rename", "other", bad},
             {"taxonomy", w, "draft", "rekey", "other", bad},
             {"taxonomy", w, "draft", "split", "other", "--into", "one", "--into", bad},
             {"taxonomy", w, "draft", "--author", bad, "undo"},
             {"review", w, "--reviewer", bad},
             {"export", w, "--out", path("out"), "--format", "openai-chat", "--system", bad},
             {"agreement", w, "draw", "--note", bad},
             {"stats", w, "--model", bad},
         }) {
        expectRefused(arguments, wrongUsage, "no UTF-8 text");
    }
    expectRefused({"import", w, path("rows.jsonl"), "--map", "text=" + bad}, wrongUsage, "is not UTF-8: its byte 9");
    EXPECT_FALSE(fs::exists(path("out")));
    expectVerified();
}

TEST_F(HostileWords, APathMayHaveAnyBytes) {
    const std::string odd = path("caf\xE9");
    EXPECT_EQ(runDocket({"new", odd + ".docket", "--taxonomy", path("taxonomy.json"), "--json"}).status, 0);
    fs::copy(path("rows.jsonl"), odd + ".jsonl");
    EXPECT_EQ(runDocket({"import", odd + ".docket", odd + ".jsonl"}).status, 0);
    EXPECT_EQ(runDocket({"keys", "new", odd + ".key"}).status, 0);
    fs::copy(path("rows.jsonl"), odd + ".names");
    EXPECT_EQ(runDocket({"export", odd + ".docket", "--out", odd, "--format", "csv", "--sign", odd + ".key", "--pii-names", odd + ".names", "--json"}).status, 0);
    const Finished checked = runDocket({"verify-dataset", odd, "--key", odd + ".key.pub", "--workspace", odd + ".docket"});
    EXPECT_EQ(checked.status, 0) << checked.err;
    const Finished copied = runDocket({"backup", odd + ".docket", odd + ".copy", "--json"});
    EXPECT_EQ(copied.status, 0) << copied.err;
    EXPECT_FALSE(nlohmann::json::parse(copied.out, nullptr, false).is_discarded());
    EXPECT_EQ(runDocket({"demo", odd + "-demo", "--json"}).status, 0);
    EXPECT_EQ(runDocket({"verify", odd + ".docket"}).status, 0);
}

TEST_F(HostileWords, NumbersThatAreTooLargeInEveryDocument) {
    const std::string w = workspace();
    for (const std::string number : {"1e999", "-1e999"}) {
        const std::string bad = write("bad.json", R"({"kind":"single","labels":[{"key":"a","threshold":)" + number + "}]}");
        const std::string policy = write("policy.json", "{\"threshold\":" + number + "}");
        const std::string recipe = write("recipe.json", "{\"format\":\"csv\",\"seed\":" + number + "}");
        const std::string linked = write("bad.jsonld", R"({"@context":{"x":"http://x/"},"@id":"x:1","x:n":)" + number + "}");
        expectRefused({"new", path("n.docket"), "--taxonomy", bad}, failed, number);
        expectRefused({"new", path("n.docket"), "--taxonomy", linked}, failed, number);
        expectRefused({"new", path("n.docket"), "--taxonomy", path("taxonomy.json"), "--policy", policy}, failed, number);
        expectRefused({"export", w, "--out", path("out"), "--recipe", recipe}, failed, number);
        expectRefused({"taxonomy", w, "draft", "load", bad}, failed, number);
        expectRefused({"taxonomy", w, "lint", "--file", bad}, failed, number);
        EXPECT_EQ(runDocket({"import", w, write("bad.jsonl", R"({"id":"n","text":"t","metadata":{"n":)" + number + "}}\n")}).status, 0);
        EXPECT_EQ(runDocket({"import", w, write("bad2.jsonl", R"({"id":"m","text":"t","confidence":)" + number + "}\n")}).status, rejected);
    }
    EXPECT_FALSE(fs::exists(path("n.docket")));
    expectVerified();
}

TEST_F(HostileWords, RequestsWithNumbersThatAreTooLarge) {
    const Finished finished = runDocket({"review", workspace(), "--reviewer", "ada"},
                                        "{\"op\":1e999}\n{\"op\":\"claim\",\"id\":-1e999}\n{\"op\":\"claim\"}\n");
    EXPECT_EQ(finished.status, 0) << finished.err;
    EXPECT_EQ(std::ranges::count(finished.out, '\n'), 3);
    EXPECT_THAT(finished.out, HasSubstr("1e999"));
    EXPECT_THAT(finished.out, HasSubstr("\"id\":\"a\""));
}

/// The most memory that a process has had, in KiB.
long peakOf(pid_t pid) {
    std::ifstream status("/proc/" + std::to_string(pid) + "/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:")) return std::stol(line.substr(6));
    }
    return -1;
}

TEST_F(HostileWords, ARequestOfAnyLengthIsPassedOver) {
    Process review({DOCKET_BINARY, "review", workspace(), "--reviewer", "ada"});
    review.write("{\"op\":\"nothing\"}\n");
    EXPECT_THAT(review.readLine().value_or(""), HasSubstr("no operation"));
    const long before = peakOf(review.pid());
    const std::string piece(1'000'000, 'x');
    review.write("{\"op\":\"flag\",\"note\":\"");
    for (int i = 0; i < 60; ++i) review.write(piece);
    review.write("\"}\n{\"op\":\"claim\"}\n");
    EXPECT_THAT(review.readLine().value_or(""), HasSubstr("larger than 1024 KiB"));
    EXPECT_THAT(review.readLine().value_or(""), HasSubstr("\"id\":\"a\"")) << "and the next one is answered";
    EXPECT_LT(peakOf(review.pid()) - before, 30'000);
    EXPECT_EQ(review.wait().status, 0);
}

TEST_F(HostileWords, TheCurrentFolderIsGone) {
    fs::create_directory(path("gone"));
    const auto within = [&](const std::string& command) {
        const std::string script = "cd '" + path("gone") + "' && rmdir '" + path("gone") + "' && " + command + "; s=$?; mkdir -p '" + path("gone") + "'; exit $s";
        return test::run({"sh", "-c", script});
    };
    const std::string docket = "'" DOCKET_BINARY "' ";
    for (const std::string& command : std::vector<std::string>{
          "new n.docket --taxonomy '" + path("taxonomy.json") + "'", "verify w.docket", "stats w.docket", "import w.docket rows.jsonl",
          "backup '" + workspace() + "' copy.docket", "export '" + workspace() + "' --out out --format csv", "demo sample",
          "import '" + workspace() + "' '" + path("rows.jsonl") + "' --rejects r.jsonl", "taxonomy '" + workspace() + "' export --format native --out t.json"}) {
        SCOPED_TRACE(command);
        const Finished finished = within(docket + command);
        EXPECT_EQ(finished.status, failed) << finished.err;
        EXPECT_EQ(std::ranges::count(finished.err, '\n'), 1) << finished.err;
    }
    EXPECT_EQ(within(docket + "verify '" + workspace() + "'").status, 0) << "whole paths need no current folder";
}

TEST_F(HostileWords, WhatAFileHasMakesNoErrorLong) {
    std::string header = "text";
    while (header.size() < 1'000'000) header += ",c" + std::to_string(header.size());
    const std::string key(1'000'000, 'k');
    expectRefused({"import", workspace(), write("wide.csv", header + "\n")}, failed, "no column \"id\"");
    expectRefused({"import", workspace(), write("long.csv", "text," + key + "\n")}, failed, "no column \"id\"");
    expectRefused({"new", path("n.docket"), "--taxonomy", write("t.json", R"({"kind":"single","labels":[{"key":"a",")" + key + "\":1}]}")}, failed, "unknown key");
    expectRefused({"new", path("n.docket"), "--taxonomy", write("t2.json", R"({"kind":")" + key + R"(","labels":["a"]})")}, failed, "t2.json");
    expectRefused({"new", path("n.docket"), "--taxonomy", write("t3.json", R"({"kind":"single","labels":[")" + key + R"(",")" + key + R"("]})")}, failed, "t3.json");
    const Finished noted = runDocket({"new", path("wide.docket"), "--taxonomy", write("t4.csv", "key," + key + "\na,b\n")});
    EXPECT_EQ(noted.status, 0);
    EXPECT_THAT(noted.err, HasSubstr("note: The column"));
    EXPECT_LT(noted.err.size(), 3'000U);
    expectRefused({"new", path("n.docket"), "--taxonomy", path("taxonomy.json"), "--policy", write("p.json", "{\"" + key + "\":1}")}, failed, "unknown key");
    const Finished rows = runDocket({"import", workspace(), write("r.jsonl", R"({"id":"x","text":"t","created_at":")" + key + "\"}\n{\"id\":\"" + key + "\",\"text\":\"t\"}\n")});
    EXPECT_EQ(rows.status, rejected);
    EXPECT_LT(rows.err.size(), 5'000U);
    EXPECT_LT(rows.status, firstSignal);
}

}  // namespace
}  // namespace docket::test
