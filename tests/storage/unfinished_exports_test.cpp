#include "core/base/sha256.h"
#include "core/ports/export_intents.h"
#include "core/services/review/review_session.h"
#include "tests/support/ended_process.h"
#include "tests/support/workspace_builder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <utility>

namespace docket {
namespace {

namespace fs = std::filesystem;

constexpr const char* manifest = "{\"records\": 1}\n";

/// A workspace with one decision, and an export of it that stopped somewhere.
class UnfinishedExport : public ::testing::Test {
protected:
    UnfinishedExport() {
        auto workspace = m_fixture.open();
        m_fixture.addItems(*workspace, 3);
        services::ReviewSession anna(*workspace, m_fixture.clock, {"anna", "sitting"}, services::ArmChoice::AlwaysBlind);
        m_item = anna.review.claim().value()->item.id;
        EXPECT_TRUE(anna.review.decide(m_item, {{LabelId{1}}, Certainty::Sure, "", "", {}, {}}));
        EXPECT_TRUE(anna.sitting.close());
    }

    fs::path target() const { return m_fixture.folder / "out"; }

    static void makeFolder(const fs::path& folder, const std::string& content) {
        fs::create_directory(folder);
        std::ofstream(folder / "manifest.json") << content;
    }

    void intend(const fs::path& hidden, bool isWhole) {
        auto workspace = m_fixture.open();
        ports::ExportIntents& intents = *ports::intentsOf(workspace->records());
        ports::ExportRun run{target().string(), "csv", "{}", {}, 0, m_fixture.clock.now()};
        ASSERT_TRUE(ports::inTransaction(*workspace, [&]() -> Result<> {
            const auto intent = intents.begin(run, hidden.string());
            if (!intent) return std::unexpected(intent.error());
            run.manifestSha256 = toHex(sha256(manifest));
            run.records = 1;
            return isWhole ? intents.complete(*intent, run, std::vector{m_item}) : Result<>();
        }));
    }

    struct State {
        std::int64_t intents;
        std::int64_t runs;
        bool canUndo;

        bool operator==(const State&) const = default;
    };

    State stateWhenOpened() {
        State state{};
        {
            auto workspace = m_fixture.open();
            services::ReviewSession anna(*workspace, m_fixture.clock, {"anna", "another"}, services::ArmChoice::AlwaysBlind);
            state.canUndo = anna.actions.undo().has_value();
            EXPECT_TRUE(anna.sitting.close());
        }
        SQLite::Database database(m_fixture.path().string());
        state.intents = database.execAndGet("SELECT count(*) FROM export_intents").getInt64();
        state.runs = database.execAndGet("SELECT count(*) FROM export_runs").getInt64();
        EXPECT_EQ(m_fixture.problems(), "");
        return state;
    }

    test::WorkspaceFixture m_fixture;
    ItemId m_item;
};

TEST_F(UnfinishedExport, WhatWasBeingWrittenGoesAway) {
    const fs::path hidden = test::abandonedName(m_fixture.folder.path());
    intend(hidden, false);
    makeFolder(hidden, manifest);
    EXPECT_EQ(stateWhenOpened(), (State{0, 0, true}));
    EXPECT_FALSE(fs::exists(hidden));
}

TEST_F(UnfinishedExport, GoesAwayInAnotherFolderToo) {
    const test::TempDir elsewhere;
    const fs::path hidden = test::abandonedName(elsewhere.path());
    makeFolder(hidden, manifest);
    intend(hidden, false);
    EXPECT_EQ(stateWhenOpened(), (State{0, 0, true}));
    EXPECT_FALSE(fs::exists(hidden));
}

TEST_F(UnfinishedExport, OneThatWasWholeButHadNoNameYetGoesAway) {
    const fs::path hidden = test::abandonedName(m_fixture.folder.path());
    intend(hidden, true);
    makeFolder(hidden, manifest);
    EXPECT_EQ(stateWhenOpened(), (State{0, 0, true}));
    EXPECT_FALSE(fs::exists(hidden));
}

TEST_F(UnfinishedExport, OneThatHadItsNameIsNoted) {
    intend(test::abandonedName(m_fixture.folder.path()), true);
    makeFolder(target(), manifest);
    EXPECT_EQ(stateWhenOpened(), (State{0, 1, false}));
    EXPECT_EQ(stateWhenOpened(), (State{0, 1, false})) << "once";
    EXPECT_TRUE(fs::exists(target() / "manifest.json"));
}

TEST_F(UnfinishedExport, AnotherFolderOfItsNameIsNotTakenForIt) {
    intend(test::abandonedName(m_fixture.folder.path()), true);
    makeFolder(target(), "{}");
    EXPECT_EQ(stateWhenOpened(), (State{0, 0, true}));
    EXPECT_TRUE(fs::exists(target() / "manifest.json"));
}

TEST_F(UnfinishedExport, OneThatRunsIsLeftToItsProcess) {
    const fs::path hidden = storage::unfinishedIn(m_fixture.folder.path());
    intend(hidden, false);
    makeFolder(hidden, manifest);
    EXPECT_EQ(stateWhenOpened(), (State{1, 0, true}));
    EXPECT_TRUE(fs::exists(hidden / "manifest.json"));
}

TEST_F(UnfinishedExport, WhatIsAboutToGoOutCannotBeUndone) {
    intend(storage::unfinishedIn(m_fixture.folder.path()), true);
    EXPECT_EQ(stateWhenOpened(), (State{1, 0, false}));
}

TEST_F(UnfinishedExport, AFileThatNamesAForeignFolderRemovesNothing) {
    const test::TempDir elsewhere;
    makeFolder(elsewhere / "mine", "mine");
    for (const fs::path& path : {elsewhere.path(), elsewhere / "mine", elsewhere / "mine/../mine/manifest.json"}) intend(path, true);
    EXPECT_EQ(stateWhenOpened(), (State{3, 0, false}));
    EXPECT_TRUE(fs::exists(elsewhere / "mine/manifest.json"));
}

}  // namespace
}  // namespace docket
