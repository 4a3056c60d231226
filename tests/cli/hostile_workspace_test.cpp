#include "tests/support/golden.h"
#include "tests/support/process.h"
#include "tests/support/workspace_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <functional>
#include <set>

#include <sched.h>
#include <sys/mount.h>

// What a workspace can have become while nobody looked: each command says so in one line and makes nothing worse.

namespace docket {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using ::testing::HasSubstr;

class HostileWorkspaceFile : public ::testing::Test {
protected:
    void SetUp() override {
        {
            auto workspace = fixture.open();
            fixture.addItems(*workspace, 400);
        }
        std::ofstream(fixture.folder / "rows.jsonl") << R"({"id":"new","text":"a new one","label":"billing","confidence":0.5})" << '\n';
    }

    /// Every command that needs a workspace, on `file`.
    std::vector<std::vector<std::string>> commandsOn(const fs::path& file) const {
        const std::string name = file.string();
        return {{"import", name, path("rows.jsonl")}, {"review", name, "--reviewer", "ada"}, {"export", name, "--out", path("out"), "--format", "csv"},
                {"stats", name}, {"taxonomy", name, "show"}, {"verify", name}, {"backup", name, path("copy.docket")}};
    }

    /// Each command refuses the file with these words, in one line, and leaves the file and its folder as they were.
    void expectRefused(const fs::path& file, const std::string& words) {
        const std::string before = fs::exists(file) ? test::contentOf(file) : "";
        const auto namesBefore = namesInFolder();
        for (auto command : commandsOn(file)) {
            SCOPED_TRACE(command.front());
            command.insert(command.begin(), DOCKET_BINARY);
            const auto finished = test::run(command);
            EXPECT_EQ(finished.status, 1);
            EXPECT_EQ(finished.out, "");
            EXPECT_THAT(finished.err, HasSubstr(words));
            EXPECT_THAT(finished.err, HasSubstr(file.filename().string()));
            EXPECT_EQ(std::ranges::count(finished.err, '\n'), 1) << finished.err;
            EXPECT_EQ(fs::exists(file) ? test::contentOf(file) : "", before);
            EXPECT_EQ(namesInFolder(), namesBefore);
        }
    }

    /// The workspace's own bytes, changed by `change`, in a file of their own.
    fs::path changedCopy(const std::function<void(std::string&)>& change) const {
        std::string content = test::contentOf(fixture.path());
        change(content);
        std::ofstream(fixture.folder / "x.docket", std::ios::binary) << content;
        return fixture.folder / "x.docket";
    }

    std::set<std::string> namesInFolder() const {
        std::set<std::string> names;
        for (const auto& entry : fs::directory_iterator(fixture.folder.path())) names.insert(entry.path().filename().string());
        return names;
    }
    std::string path(const std::string& name) const { return (fixture.folder / name).string(); }

    test::WorkspaceFixture fixture;
};

TEST_F(HostileWorkspaceFile, IsNotThere) { expectRefused(fixture.folder / "none.docket", "no file"); }

TEST_F(HostileWorkspaceFile, IsEmpty) {
    expectRefused(changedCopy([](std::string& bytes) { bytes.clear(); }), "is not a Docket workspace");
}

TEST_F(HostileWorkspaceFile, IsAText) {
    expectRefused(changedCopy([](std::string& bytes) { bytes = "dear diary\n"; }), "is not a Docket workspace");
}

TEST_F(HostileWorkspaceFile, BelongsToAnotherProgram) {
    constexpr std::size_t applicationId = 68;
    expectRefused(changedCopy([](std::string& bytes) { bytes.replace(applicationId, 4, 4, '\0'); }), "another program");
}

TEST_F(HostileWorkspaceFile, WasMadeByANewerDocket) {
    constexpr std::size_t schemaVersionEnd = 63;
    expectRefused(changedCopy([](std::string& bytes) { bytes[schemaVersionEnd] = 99; }), "newer");
}

TEST_F(HostileWorkspaceFile, WasCutOff) {
    expectRefused(changedCopy([](std::string& bytes) { bytes.resize(bytes.size() / 2); }), "cut off");
}

TEST_F(HostileWorkspaceFile, IsDamagedWhereItsTablesAreNamed) {
    expectRefused(changedCopy([](std::string& bytes) { std::fill(bytes.begin() + 100, bytes.begin() + 8000, 'x'); }), "is damaged");
}

TEST_F(HostileWorkspaceFile, IsDamagedInTheMiddleAndVerifySaysSo) {
    // Not every command reads every page; verify does.
    const fs::path file = changedCopy([](std::string& bytes) {
        for (std::size_t i = bytes.size() / 2; i < bytes.size() / 2 + 16384; ++i) bytes[i] = static_cast<char>(i * 7);
    });
    const std::string before = test::contentOf(file);
    const auto finished = test::run({DOCKET_BINARY, "verify", file.string()});
    EXPECT_EQ(finished.status, 1);
    EXPECT_THAT(finished.out + finished.err, HasSubstr("x.docket"));
    EXPECT_EQ(test::contentOf(file), before);
    const auto backup = test::run({DOCKET_BINARY, "backup", file.string(), path("copy.docket")});
    if (backup.status != 0) {
        EXPECT_FALSE(fs::exists(path("copy.docket")));
    }
}

TEST_F(HostileWorkspaceFile, IsInAReadOnlyFolder) {
    fs::permissions(fixture.folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
    const std::string before = test::contentOf(fixture.path());
    for (const auto& command : commandsOn(fixture.path())) {
        SCOPED_TRACE(command.front());
        const bool isReading = std::set<std::string>{"stats", "taxonomy", "verify"}.contains(command.front());
        std::vector<std::string> whole{DOCKET_BINARY};
        whole.insert(whole.end(), command.begin(), command.end());
        const auto finished = test::run(whole);
        EXPECT_EQ(finished.status, isReading ? 0 : 1) << finished.err;
        EXPECT_EQ(finished.err.empty(), isReading) << finished.err;
        EXPECT_EQ(test::contentOf(fixture.path()), before);
    }
    const auto created = test::run({DOCKET_BINARY, "demo", path("sample")});
    EXPECT_EQ(created.status, 1);
    fs::permissions(fixture.folder.path(), fs::perms::owner_all);
    EXPECT_EQ(namesInFolder(), (std::set<std::string>{"rows.jsonl", "test.docket"}));
}

/// A reviewer who holds an item while something happens to the file.
class HostileWorkspaceWhileOpen : public HostileWorkspaceFile {
protected:
    json ask(const json& request) {
        reviewer.write(request.dump() + "\n");
        return json::parse(reviewer.readLine().value_or("null"));
    }
    void claimAndDecideOne() {
        ASSERT_EQ(ask({{"op", "claim"}}).at("ok"), true);
        ASSERT_EQ(ask({{"op", "decide"}, {"labels", {"refund"}}}).at("ok"), true);
        ASSERT_EQ(ask({{"op", "claim"}}).at("ok"), true);
    }
    /// The answer is refused for this reason, in words that name the file, each time that it is given.
    void expectDecisionsRefused(const std::string& kind) {
        for (int i = 0; i < 2; ++i) {
            const json refused = ask({{"op", "decide"}, {"labels", {"refund"}}});
            EXPECT_EQ(refused.at("ok"), false) << refused;
            EXPECT_EQ(refused.at("error").at("kind"), kind) << refused;
            EXPECT_THAT(refused.at("error").at("message").get<std::string>(), HasSubstr("test.docket"));
        }
    }

    test::Process reviewer{{DOCKET_BINARY, "review", fixture.path().string(), "--reviewer", "ada"}};
};

TEST_F(HostileWorkspaceWhileOpen, IsDeletedUnderAReviewer) {
    claimAndDecideOne();
    fs::remove(fixture.path());
    expectDecisionsRefused("not_found");
    EXPECT_LT(reviewer.wait().status, 128) << "the program ends by itself";
    EXPECT_FALSE(fs::exists(fixture.path())) << "and no empty one takes its place";
}

TEST_F(HostileWorkspaceWhileOpen, IsReplacedByAnotherUnderAReviewer) {
    claimAndDecideOne();
    const auto other = fixture.folder / "other.docket";
    ASSERT_EQ(test::run({DOCKET_BINARY, "backup", fixture.path().string(), other.string()}).status, 0);
    const std::string before = test::contentOf(other);
    fs::rename(other, fixture.path());
    const json refused = ask({{"op", "decide"}, {"labels", {"refund"}}});
    EXPECT_EQ(refused.at("ok"), false) << "the decision would have gone into a file that has no name any more";
    reviewer.wait();
    EXPECT_EQ(test::contentOf(fixture.path()), before);
}

TEST_F(HostileWorkspaceWhileOpen, IsCutOffUnderAReviewer) {
    claimAndDecideOne();
    fs::resize_file(fixture.path(), 16384);
    expectDecisionsRefused("damaged");
    EXPECT_LT(reviewer.wait().status, 128) << "the program ends by itself";
}

/// A disk of two megabytes that only this process and its children see, and that goes away with the object.
class SmallDisk {
public:
    SmallDisk() : m_isMounted(::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
                              ::mount("none", m_folder.path().c_str(), "tmpfs", 0, "size=2m") == 0) {}
    ~SmallDisk() {
        if (m_isMounted) ::umount2(m_folder.path().c_str(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    bool isMounted() const { return m_isMounted; }
    fs::path operator/(const std::string& name) const { return m_folder / name; }
    void fill() const {
        std::ofstream filler(m_folder / "filler");
        while (filler << std::string(4096, 'x') << std::flush) {
        }
    }
    void makeRoom() const { fs::remove(m_folder / "filler"); }

private:
    test::TempDir m_folder;
    bool m_isMounted;
};

TEST_F(HostileWorkspaceFile, HasNoRoomLeftUnderAReviewerAndThenRoomAgain) {
    const SmallDisk disk;
    if (!disk.isMounted()) GTEST_SKIP() << "only the system's administrator may mount a small disk";
    const fs::path file = disk / "test.docket";
    ASSERT_EQ(test::run({DOCKET_BINARY, "backup", fixture.path().string(), file.string()}).status, 0);
    test::Process reviewer({DOCKET_BINARY, "review", file.string(), "--reviewer", "ada"});
    const auto ask = [&](const char* request) {
        reviewer.write(std::string(request) + "\n");
        return json::parse(reviewer.readLine().value_or("null"));
    };
    constexpr const char* decide = R"({"op":"decide","labels":["refund"]})";
    const std::string held = ask(R"({"op":"claim"})").at("item").at("id");
    disk.fill();
    json answer;
    // What SQLite has of its files on the disk already may still take a few decisions.
    std::set<std::string> confirmed;
    std::string current = held;
    while ((answer = ask(decide)).at("ok") == true) {
        confirmed.insert(current);
        answer = ask(R"({"op":"claim"})");
        if (answer.at("ok") == false) break;
        current = answer.at("item").at("id");
    }
    EXPECT_EQ(answer.at("error").at("kind"), "disk_full") << answer;
    EXPECT_THAT(answer.at("error").at("message").get<std::string>(), HasSubstr("test.docket"));
    disk.makeRoom();
    ASSERT_EQ(ask(R"({"op":"claim"})").at("ok"), true);
    EXPECT_EQ(ask(decide).at("ok"), true) << "the work goes on in the same session";
    EXPECT_EQ(reviewer.wait().status, 0);
    const auto verified = test::run({DOCKET_BINARY, "verify", file.string()});
    EXPECT_EQ(verified.status, 0) << verified.out << verified.err;
    const auto stats = json::parse(test::run({DOCKET_BINARY, "stats", file.string(), "--json"}).out);
    EXPECT_EQ(stats.at("decisions"), confirmed.size() + 1) << "each that was answered ok, and no other";
}

/// An import that gets its rows by and by.
class HostileWorkspaceWhileImporting : public HostileWorkspaceFile {
protected:
    static std::string rows(int from, int count) {
        std::string text;
        for (int i = from; i < from + count; ++i) text += R"({"id":"row-)" + std::to_string(i) + R"(","text":"A message","label":"billing","confidence":0.3})" "\n";
        return text;
    }
    /// Gives the importer more than a batch of rows, lets `happen`, and gives it the rest.
    test::Finished importAround(const std::function<void()>& happen) {
        test::Process importer({DOCKET_BINARY, "import", fixture.path().string(), "-", "--format", "jsonl"});
        importer.write(rows(0, 100'000));
        happen();
        importer.write(rows(100'000, 100'000));
        return importer.wait();
    }
};

TEST_F(HostileWorkspaceWhileImporting, IsDeleted) {
    const auto finished = importAround([&] { fs::remove(fixture.path()); });
    EXPECT_EQ(finished.status, 1);
    EXPECT_THAT(finished.err, HasSubstr("test.docket"));
    EXPECT_EQ(std::ranges::count(finished.err, '\n'), 1) << finished.err;
    EXPECT_FALSE(fs::exists(fixture.path()));
}

TEST_F(HostileWorkspaceWhileImporting, IsCutOff) {
    const auto finished = importAround([&] { fs::resize_file(fixture.path(), 16384); });
    EXPECT_EQ(finished.status, 1);
    EXPECT_THAT(finished.err, HasSubstr("test.docket"));
    EXPECT_EQ(std::ranges::count(finished.err, '\n'), 1) << finished.err;
}

}  // namespace
}  // namespace docket
