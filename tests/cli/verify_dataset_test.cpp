#include "tests/cli/datasets_test.h"

#include "core/base/sha256.h"

#include <fmt/format.h>

#include <sys/stat.h>

// A dataset held against its manifest, its signature and its workspace; also one that somebody else made up.

namespace docket {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using ::testing::HasSubstr;
using test::Words;

class VerifyDataset : public test::DatasetsTest {
protected:
    void SetUp() override {
        DatasetsTest::SetUp();
        exported("out", {"--format", "openai-chat"});
    }

    json verified(int status, Words more = {}) const {
        Words arguments{"verify-dataset", path("out"), "--json"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        const auto finished = test::runDocket(arguments);
        EXPECT_EQ(finished.status, status) << finished.err << finished.out;
        return json::parse(finished.out, nullptr, false);
    }
    json traced(int status, Words more = {}) const {
        more.insert(more.begin(), {"--workspace", workspace()});
        return verified(status, std::move(more));
    }
    std::vector<std::string> linesOf(const std::string& name) const {
        std::vector<std::string> lines;
        std::istringstream in(test::contentOf(path(name)));
        for (std::string line; std::getline(in, line);) lines.push_back(line + "\n");
        return lines;
    }
    void putLines(const std::string& name, const std::vector<std::string>& lines) const {
        std::string all;
        for (const std::string& line : lines) all += line;
        put(name, all);
    }
    json manifest() const { return json::parse(test::contentOf(path("out/manifest.json"))); }
};

TEST_F(VerifyDataset, WhatIsAsItWasMadeIsOk) {
    const json report = verified(0);
    EXPECT_EQ(report.at("ok"), true);
    EXPECT_EQ(report.at("files"), json::array({"README.md", "train.jsonl"}));
    for (const char* key : {"missing", "changed", "unknown"}) EXPECT_EQ(report.at(key), json::array()) << key;
    EXPECT_EQ(report.at("signed"), nullptr);
}

TEST_F(VerifyDataset, WhatIsChangedMissingOrNewIsNamed) {
    exported("splits", {"--format", "openai-chat", "--split", "40,30,30"});
    fs::rename(path("splits"), path("out-2"));
    fs::remove_all(path("out"));
    fs::rename(path("out-2"), path("out"));
    const json files = manifest().at("files");
    ASSERT_GE(files.size(), 2U);
    put("out/train.jsonl", test::contentOf(path("out/train.jsonl")) + " ");
    const std::string other = files.items().begin().key() == "train.jsonl" ? std::next(files.items().begin()).key() : files.items().begin().key();
    fs::remove(path("out/" + other));
    put("out/more.txt", "x");
    fs::create_directory(path("out/in"));
    put("out/in/deep.txt", "x");
    const json report = verified(1);
    EXPECT_EQ(report.at("ok"), false);
    EXPECT_EQ(report.at("changed"), json::array({"train.jsonl"}));
    EXPECT_EQ(report.at("missing"), json::array({other}));
    EXPECT_EQ(report.at("unknown"), json::array({"in/deep.txt", "more.txt"}));
}

TEST_F(VerifyDataset, EveryLineHasItsItemAndItsDecisions) {
    decide({"t-10"}, "other", "ben");
    decide({"t-1"}, "refund");
    const json report = traced(0);
    EXPECT_EQ(report.at("ok"), true);
    EXPECT_EQ(report.at("line_counts"), (json{{"lines", 9}, {"changed", 0}, {"unknown", 0}, {"gone", 0}}));
    ASSERT_EQ(report.at("lines").size(), 9U);
    const json& first = report.at("lines")[0];
    EXPECT_EQ(first.at("file"), "train.jsonl");
    EXPECT_EQ(first.at("line"), 1);
    EXPECT_EQ(first.at("item"), "t-1");
    ASSERT_EQ(first.at("decisions").size(), 1U) << "as of the export, not the one that came later";
    EXPECT_EQ(first.at("decisions")[0].at("reviewer"), "ada");
    EXPECT_EQ(first.at("decisions")[0].at("kind"), "assisted");
    EXPECT_GT(first.at("decisions")[0].at("event"), 0);
    EXPECT_EQ(traced(0, {"--limit", "2"}).at("lines").size(), 2U);
    EXPECT_EQ(traced(0, {"--limit", "0"}).at("line_counts").at("lines"), 9);
}

TEST_F(VerifyDataset, LinesThatWereChangedAddedOrTakenAreTold) {
    auto lines = linesOf("out/train.jsonl");
    ASSERT_EQ(lines.size(), 9U);
    lines[1].replace(lines[1].find("Message 2"), 9, "Massage 2");
    lines.erase(lines.begin() + 4);
    lines.push_back("{\"made\":\"up\"}\n");
    lines.insert(lines.begin(), "{\"first\":1}\n");
    putLines("out/train.jsonl", lines);
    const json report = traced(1);
    EXPECT_EQ(report.at("changed"), json::array({"train.jsonl"}));
    EXPECT_EQ(report.at("line_counts"), (json{{"lines", 10}, {"changed", 1}, {"unknown", 2}, {"gone", 1}}));
    EXPECT_EQ(report.at("changed_lines")[0].at("item"), "t-2");
    EXPECT_EQ(report.at("changed_lines")[0].at("line"), 3);
    EXPECT_EQ(report.at("gone_lines")[0].at("item"), "t-5");
    EXPECT_EQ(report.at("unknown_lines"), (json::array({json{{"file", "train.jsonl"}, {"line", 1}}, json{{"file", "train.jsonl"}, {"line", 10}}})));
}

TEST_F(VerifyDataset, AManifestThatFitsAChangedFileIsFoundByTheWorkspace) {
    const std::string text = test::contentOf(path("out/train.jsonl")) + "{\"made\":\"up\"}\n";
    put("out/train.jsonl", text);
    json forged = manifest();
    forged["files"]["train.jsonl"] = {{"bytes", text.size()}, {"sha256", toHex(sha256(text))}};
    put("out/manifest.json", forged.dump(2) + "\n");
    EXPECT_EQ(verified(0).at("ok"), true) << "without the workspace nobody can tell";
    const json report = traced(1);
    EXPECT_EQ(report.at("changed"), json::array({"train.jsonl", "manifest.json"}));
    EXPECT_EQ(report.at("line_counts").at("unknown"), 1);
}

TEST_F(VerifyDataset, ADatasetOfAnotherWorkspaceIsRefused) {
    const std::string other = path("other.docket");
    run({"new", other, "--taxonomy", path("taxonomy.json")});
    const auto finished = failing({"verify-dataset", path("out"), "--workspace", other});
    EXPECT_THAT(finished.err, HasSubstr("not of this workspace"));
}

TEST_F(VerifyDataset, LinesOfEveryFormatAreFollowed) {
    for (const auto& [name, options] : std::vector<std::pair<std::string, Words>>{{"csv", {"--format", "csv"}},
                                                                                {"array", {"--format", "label-studio"}},
                                                                                {"several", {"--format", "crowd-kit"}},
                                                                                {"split", {"--format", "hf-dataset", "--split", "50,25,25"}},
                                                                                {"more", {"--format", "native", "--balance", "oversample"}}}) {
        fs::remove_all(path("out"));
        const json made = exported("out", options);
        const json report = traced(0);
        std::set<std::string> items;
        for (const json& line : report.at("lines")) {
            ASSERT_TRUE(line.at("item").is_string()) << name;
            const auto lines = linesOf("out/" + line.at("file").get<std::string>());
            const std::string item = line.at("item");
            const std::string message = fmt::format("essage {} of t", item.substr(2));
            const std::string& there = lines.at(line.at("line").get<std::size_t>() - 1);
            EXPECT_TRUE(there.contains(message) || there.contains(item)) << name << ", " << line.dump() << ": " << there;
            items.insert(item);
        }
        EXPECT_EQ(items.size(), 9U) << name;
    }
}

TEST_F(VerifyDataset, EveryExampleOfAPromptHasItsItem) {
    for (const std::string select : {"best", "random"}) {
        fs::remove_all(path("out"));
        exported("out", {"--format", "few-shot", "--select", select, "--examples-per-label", "2"});
        const json report = traced(0);
        std::map<std::string, std::set<std::string>> items;
        for (const json& line : report.at("lines")) {
            ASSERT_TRUE(line.at("item").is_string()) << line;
            const std::string item = line.at("item");
            const auto lines = linesOf("out/" + line.at("file").get<std::string>());
            const std::size_t at = line.at("line").get<std::size_t>() - 1;
            const std::string& text = line.at("file") == "prompt.txt" ? lines.at(at + 2) : lines.at(at);
            EXPECT_THAT(text, HasSubstr(fmt::format("Message {} of t", item.substr(2)))) << line;
            items[line.at("file")].insert(item);
        }
        EXPECT_EQ(items["prompt.txt"].size(), 4U) << select;
        EXPECT_EQ(items["messages.json"], items["prompt.txt"]) << select;
    }
}

TEST_F(VerifyDataset, TheCardIsHeldAgainstTheManifest) {
    put("out/README.md", test::contentOf(path("out/README.md")) + "Licence: mine.\n");
    EXPECT_EQ(verified(1).at("changed"), json::array({"README.md"}));
    const json report = traced(1);
    EXPECT_EQ(report.at("line_counts").at("lines"), 9) << "its lines are of no item";
    EXPECT_EQ(report.at("changed"), json::array({"README.md"}));
}

TEST_F(VerifyDataset, ASignedManifestIsCheckedWithoutTheWorkspace) {
    const json keys = json::parse(run({"keys", "new", path("k"), "--json"}));
    EXPECT_EQ(keys.at("public_key"), path("k.pub"));
    struct stat status {};
    ASSERT_EQ(::stat(path("k").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
    run({"keys", "new", path("other")});
    fs::remove_all(path("out"));
    exported("out", {"--format", "csv", "--sign", path("k")});
    EXPECT_EQ(fs::file_size(path("out/manifest.sig")), 64U);
    EXPECT_EQ(verified(0, {"--key", path("k.pub")}).at("signed"), true);
    EXPECT_EQ(verified(1, {"--key", path("other.pub")}).at("signed"), false);
    EXPECT_EQ(verified(0).at("ok"), true);
    const std::string whole = test::contentOf(path("out/manifest.json"));
    put("out/manifest.json", whole + "\n");
    EXPECT_EQ(verified(1, {"--key", path("k.pub")}).at("signed"), false);
    put("out/manifest.json", whole);
    fs::remove(path("out/manifest.sig"));
    EXPECT_EQ(verified(1, {"--key", path("k.pub")}).at("signed"), false);
    failing({"keys", "new", path("k")});
}

TEST_F(VerifyDataset, WhatIsNoKeySignsNothing) {
    put("no-key", "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIA==\n-----END PRIVATE KEY-----\n");
    run({"keys", "new", path("k")});
    for (const std::string& key : {path("no-key"), path("k.pub"), path("not-there")}) {
        failing({"export", workspace(), "--out", path("x"), "--format", "csv", "--sign", key});
        EXPECT_FALSE(fs::exists(path("x"))) << key;
    }
    failing({"verify-dataset", path("out"), "--key", path("k")});
}

TEST_F(VerifyDataset, OtherProgramsReadTheKeysAndTheSignature) {
    if (test::run({"/bin/sh", "-c", "command -v openssl"}).status != 0) GTEST_SKIP() << "openssl is not installed";
    run({"keys", "new", path("k")});
    exported("signed", {"--format", "csv", "--sign", path("k")});
    const auto checked = test::run({"openssl", "pkeyutl", "-verify", "-pubin", "-inkey", path("k.pub"), "-rawin", "-in", path("signed/manifest.json"), "-sigfile", path("signed/manifest.sig")});
    EXPECT_EQ(checked.status, 0) << checked.err << checked.out;
    // And one that openssl made is read here.
    ASSERT_EQ(test::run({"openssl", "genpkey", "-algorithm", "ed25519", "-out", path("theirs")}).status, 0);
    ASSERT_EQ(test::run({"openssl", "pkey", "-in", path("theirs"), "-pubout", "-out", path("theirs.pub")}).status, 0);
    fs::remove_all(path("out"));
    exported("out", {"--format", "csv", "--sign", path("theirs")});
    EXPECT_EQ(verified(0, {"--key", path("theirs.pub")}).at("signed"), true);
}

/// Manifests and folders that somebody made up.
class HostileDataset : public VerifyDataset {
protected:
    void forge(const json& files) const {
        json forged = manifest();
        forged["files"] = files;
        put("out/manifest.json", forged.dump());
    }
    static json facts(const std::string& text) { return {{"bytes", text.size()}, {"sha256", toHex(sha256(text))}}; }
    /// Refused with a message, and nothing of what was asked for is shown.
    void expectRefused(const std::string& why) const {
        const auto finished = failing({"verify-dataset", path("out")});
        EXPECT_THAT(finished.err, HasSubstr(why));
        EXPECT_EQ(finished.out, "");
    }
};

TEST_F(HostileDataset, NamesThatLeadElsewhereAreRefused) {
    put("secret.txt", "secret");
    for (const std::string& name : {std::string("../secret.txt"), path("secret.txt"), std::string("a/../../secret.txt"), std::string(".hidden"), std::string("a/b/c"), std::string(""), std::string("a//b"),
                                    std::string("/"), std::string("./train.jsonl"), std::string(300, 'n')}) {
        forge({{name, facts("secret")}});
        expectRefused("cannot stand in a dataset");
    }
}

TEST_F(HostileDataset, LinksAreNotFollowed) {
    put("secret.txt", "secret");
    fs::create_symlink(path("secret.txt"), path("out/link.txt"));
    fs::create_directory(path("elsewhere"));
    put("elsewhere/deep.txt", "secret");
    fs::create_directory_symlink(path("elsewhere"), path("out/in"));
    ASSERT_EQ(::mkfifo(path("out/pipe").c_str(), 0600), 0);
    fs::create_directory(path("out/folder"));
    forge({{"link.txt", facts("secret")}, {"in/deep.txt", facts("secret")}, {"pipe", facts("")}, {"folder", facts("")}, {"train.jsonl", manifest().at("files").at("train.jsonl")}});
    const json report = verified(1);
    EXPECT_EQ(report.at("changed"), json::array({"folder", "in/deep.txt", "link.txt", "pipe"}));
    EXPECT_EQ(report.at("unknown"), json::array({"README.md", "in"})) << "no card is in that manifest";
    fs::remove(path("out/manifest.json"));
    fs::create_symlink(path("secret.txt"), path("out/manifest.json"));
    expectRefused("is a link or no file");
}

TEST_F(HostileDataset, AWorkspaceInTheFolderIsNotTouched) {
    fs::create_hard_link(workspace(), path("out/w.docket"));
    forge({{"w.docket", facts("x")}, {"train.jsonl", manifest().at("files").at("train.jsonl")}});
    EXPECT_EQ(traced(1).at("changed").size(), 2U);
    expectVerified();
}

TEST_F(HostileDataset, ManifestsThatAreNoneAreNamed) {
    const std::string deep = std::string(100'000, '[') + std::string(100'000, ']');
    for (const std::string& text : {std::string(), std::string("null"), std::string("[]"), std::string("{}"), std::string("{\"files\":{}}"), std::string("\xff\xfe"), std::string("{\"files\":{\"a\":1}}"), deep,
                                    std::string("{\"files\":{\"a\":{\"bytes\":-1,\"sha256\":\"\"}},\"state\":{}}"), std::string("\0{}", 3), std::string("{\"state\":{\"last_event\":1e99}}")}) {
        put("out/manifest.json", text);
        expectRefused("manifest.json");
    }
    fs::remove(path("out/manifest.json"));
    expectRefused("manifest.json");
    fs::resize_file(path("out/train.jsonl"), 0);
    put("out/manifest.json", "");
    fs::resize_file(path("out/manifest.json"), std::uintmax_t{1} << 40U);  // of holes
    expectRefused("no manifest has");
}

TEST_F(HostileDataset, AFileThatIsSaidToBeHugeIsNotRead) {
    fs::resize_file(path("out/train.jsonl"), std::uintmax_t{1} << 40U);
    EXPECT_EQ(verified(1).at("changed"), json::array({"train.jsonl"}));
    forge({{"train.jsonl", {{"bytes", std::int64_t{1} << 62U}, {"sha256", std::string(64, '0')}}}});
    EXPECT_EQ(verified(1).at("changed"), json::array({"train.jsonl"}));
}

TEST_F(HostileDataset, AnEventThatIsNotThereIsAnError) {
    for (const std::int64_t event : {std::int64_t{0}, std::int64_t{999'999}}) {
        json forged = manifest();
        forged["state"]["last_event"] = event;
        put("out/manifest.json", forged.dump());
        EXPECT_THAT(failing({"verify-dataset", path("out"), "--workspace", workspace()}).err, HasSubstr("not of this workspace"));
    }
}

TEST_F(HostileDataset, WhatIsNoFolderIsNamed) {
    EXPECT_THAT(failing({"verify-dataset", path("not-there")}).err, HasSubstr("not-there"));
    EXPECT_THAT(failing({"verify-dataset", workspace()}).err, HasSubstr("no folder"));
}

}  // namespace
}  // namespace docket
