#include "tests/kill/kill_round.h"
#include "tests/support/process.h"
#include "tests/support/workspace_builder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace docket {
namespace {

using namespace std::chrono_literals;

constexpr int rounds = 3;

bool hasScreenTools() { return test::run({"sh", "-c", "command -v Xvfb && command -v xdotool"}).status == 0; }

struct StoredDraft {
    std::int64_t item = 0;
    std::string note;
};

/// The real window on a screen of its own, worked by the keys of the window system.
class TypedWindow {
public:
    TypedWindow(const std::filesystem::path& workspace, const std::string& display, const std::filesystem::path& settings)
        : m_display("DISPLAY=:" + display),
          m_docket({DOCKET_BINARY, workspace.string()},
                   {m_display, "QT_QPA_PLATFORM=xcb", "XDG_CONFIG_HOME=" + settings.string(), "XDG_RUNTIME_DIR=" + settings.string()}) {}

    /// Gives the window the keyboard and goes to the note.
    void focusNote() { tool({"search", "--sync", "--onlyvisible", "--class", "docket", "windowfocus", "--sync", "key", "ctrl+e", "End"}); }
    void type(const std::string& text) { tool({"type", "--delay", "10", text}); }
    /// Types on and on, until the object goes away.
    test::Process typist() { return test::Process({"xdotool", "type", "--delay", "30", std::string(4000, 'b')}, {m_display}); }
    void kill() { m_docket.signal(SIGKILL); }

private:
    void tool(std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), "xdotool");
        test::run(arguments, {}, {m_display});
    }

    std::string m_display;
    test::Process m_docket;
};

std::optional<StoredDraft> storedDraft(const std::filesystem::path& workspace) {
    SQLite::Database database(workspace.string());
    SQLite::Statement row(database, "SELECT item_id, note FROM drafts");
    if (!row.executeStep()) return std::nullopt;
    return StoredDraft{row.getColumn(0).getInt64(), row.getColumn(1).getString()};
}

/// Types `text` at the end of the note until it is kept: keys go nowhere before the window is up.
std::optional<StoredDraft> typeUntilKept(TypedWindow& window, const std::filesystem::path& workspace, const std::string& text) {
    std::optional<StoredDraft> draft;
    const bool isKept = test::until([&] {
        window.focusNote();
        window.type(text);
        draft = storedDraft(workspace);
        return draft && draft->note.ends_with(text);
    });
    return isKept ? draft : std::nullopt;
}

/// Waits until the kept note ends with `text` and is longer than `length`.
bool awaitKept(const std::filesystem::path& workspace, const std::string& text, std::size_t length) {
    return test::until([&] {
        const auto draft = storedDraft(workspace);
        return draft && draft->note.ends_with(text) && draft->note.size() > length;
    });
}

TEST(KillDraft, WhatIsTypedIsKeptWhileTypingGoesOnAndComesBackFirst) {
    if (!hasScreenTools()) GTEST_SKIP() << "Xvfb or xdotool is not installed, so no keys can be pressed.";
    test::WorkspaceFixture fixture;
    {
        auto workspace = fixture.open();
        fixture.addItems(*workspace, 5);
    }
    test::Process screen({"Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp"});
    const auto display = screen.readLine();
    ASSERT_TRUE(display);
    test::KillMoments moments(1);
    for (int round = 0; round < rounds; ++round) {
        TypedWindow window(fixture.path(), *display, fixture.folder.path());
        const auto begun = typeUntilKept(window, fixture.path(), "a");
        ASSERT_TRUE(begun) << "the window came up and kept what was typed";
        {
            const auto typist = window.typist();
            ASSERT_TRUE(awaitKept(fixture.path(), "b", begun->note.size()));
            const std::size_t length = storedDraft(fixture.path())->note.size();
            ASSERT_TRUE(awaitKept(fixture.path(), "b", length)) << "steady typing is kept, too";
            moments.wait(1000ms);
            window.kill();
        }
        const auto kept = storedDraft(fixture.path());
        ASSERT_TRUE(kept);
        EXPECT_EQ(kept->item, 1) << "the item that was worked on comes back first, each time";
        EXPECT_TRUE(kept->note.starts_with(begun->note)) << "what was restored is still there";
        EXPECT_EQ(fixture.problems(), "");
    }
    TypedWindow window(fixture.path(), *display, fixture.folder.path());
    const auto before = storedDraft(fixture.path());
    const auto after = typeUntilKept(window, fixture.path(), "z");
    ASSERT_TRUE(after);
    EXPECT_EQ(after->item, before->item);
    EXPECT_TRUE(after->note.starts_with(before->note)) << "the note was in its field again";
}

}  // namespace
}  // namespace docket
