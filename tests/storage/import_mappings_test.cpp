#include "tests/support/tampering.h"
#include "tests/support/workspace_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

namespace docket {
namespace {

using ports::FormerReading;
using ports::KeptReading;
using test::WorkspaceFixture;

const std::string shape(64, 'a');
const std::string otherShape(64, 'b');
const std::string byRow = R"({"ids":"row","mapping":["text=body"]})";
const std::string byContent = R"({"ids":"content","mapping":["text=body"]})";

class ImportMappings : public testing::Test {
protected:
    /// Begins an import at the next second.
    RunId begin(std::vector<KeptReading> readings) {
        fixture.clock.advance(seconds(1));
        return write([&](ports::Intake& intake) { return intake.startRun({"a.csv", "csv", 1, 1, fixture.clock.now(), false, ports::ConflictRule::Replace, {}, readings}); });
    }
    void finish(RunId run, std::int64_t read, std::int64_t rejected) {
        const auto finished = ports::inTransaction(*workspace, [&] { return workspace->intake().finishRun(run, {read, 0, 0, 0, rejected}, fixture.clock.now()); });
        EXPECT_TRUE(finished);
    }
    std::optional<std::string> kept(const std::string& of = shape) {
        const auto found = workspace->intake().readingOf(of);
        EXPECT_TRUE(found);
        return found && *found ? std::optional((*found)->reading) : std::nullopt;
    }

    WorkspaceFixture fixture;
    std::unique_ptr<ports::Workspace> workspace = fixture.open();

private:
    template <class Work>
    RunId write(Work work) {
        const auto run = ports::inTransaction(*workspace, [&] { return work(workspace->intake()); });
        EXPECT_TRUE(run) << run.error().message;
        return run.value_or(RunId{});
    }
};

TEST_F(ImportMappings, AreKeptByShapeAndTheLatestStands) {
    EXPECT_EQ(kept(), std::nullopt);
    finish(begin({{shape, byRow}, {otherShape, byContent}}), 2, 1);
    const Timestamp first = fixture.clock.now();
    EXPECT_EQ(kept(), byRow);
    EXPECT_EQ(kept(otherShape), byContent);
    EXPECT_EQ(kept(std::string(64, 'c')), std::nullopt);
    finish(begin({}), 2, 0);
    EXPECT_EQ(workspace->intake().readingOf(shape)->value(), (FormerReading{byRow, first})) << "an import that says nothing leaves it as it was";
    finish(begin({{shape, byContent}}), 1, 0);
    EXPECT_EQ(kept(), byContent);
    EXPECT_EQ(fixture.problems(), "");
}

TEST_F(ImportMappings, OfAnImportThatTookNoRowAreNone) {
    finish(begin({{shape, byRow}}), 3, 0);
    const RunId run = begin({{shape, byContent}});
    EXPECT_EQ(kept(), byContent) << "under way, or killed: some rows may be in";
    finish(run, 3, 3);
    EXPECT_EQ(kept(), byRow);
    finish(begin({{shape, byContent}}), 0, 0);
    EXPECT_EQ(kept(), byRow);
    EXPECT_EQ(fixture.problems(), "");
}

TEST_F(ImportMappings, ArePartOfTheTransactionThatBeginsTheImport) {
    const auto failed = ports::inTransaction(*workspace, [&]() -> Result<RunId> {
        auto run = workspace->intake().startRun({"a.csv", "csv", 1, 1, fixture.clock.now(), false, ports::ConflictRule::Replace, {}, {{shape, byRow}}});
        EXPECT_TRUE(run);
        return failure(ErrorKind::DiskFull, "The disk is full.");
    });
    EXPECT_FALSE(failed);
    EXPECT_EQ(kept(), std::nullopt);
    EXPECT_EQ(fixture.problems(), "");
}

TEST_F(ImportMappings, OfTwoProcessesAtOnceAreThatOfTheOneThatBeganLast) {
    auto other = fixture.open();
    const RunId first = begin({{shape, byRow}});
    const auto second = ports::inTransaction(*other, [&] {
        return other->intake().startRun({"b.csv", "csv", 1, 1, fixture.clock.now(), false, ports::ConflictRule::Replace, {}, {{shape, byContent}}});
    });
    ASSERT_TRUE(second);
    ASSERT_TRUE(ports::inTransaction(*other, [&] { return other->intake().finishRun(*second, {1, 0, 0, 0, 0}, fixture.clock.now()); }));
    finish(first, 1, 0);
    EXPECT_EQ(kept(), byContent);
    EXPECT_EQ(fixture.problems(), "");
}

TEST_F(ImportMappings, AreReadWhereNothingMayBeWritten) {
    finish(begin({{shape, byRow}}), 1, 0);
    workspace.reset();
    const auto reader = fixture.files.open(fixture.path(), ports::Access::ReadOnly);
    ASSERT_TRUE(reader) << reader.error().message;
    EXPECT_EQ((*reader)->intake().readingOf(shape)->value().reading, byRow);
}

TEST(ImportMappingsOfOlderWorkspaces, AreNoneBeforeAndAfterTheUpgrade) {
    for (const char* name : {"/tests/golden/workspace-1.sql", "/tests/golden/workspace-6.sql"}) {
        WorkspaceFixture fixture;
        const auto file = fixture.folder / "old.docket";
        std::ifstream in(std::string(DOCKET_SOURCE_DIR) + name, std::ios::binary);
        SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(std::string(std::istreambuf_iterator<char>(in), {}));
        EXPECT_TRUE(fixture.files.verify(file)->empty());
        const auto older = fixture.files.open(file, ports::Access::ReadOnly);
        EXPECT_TRUE(!older || !(*older)->intake().readingOf(shape).value()) << "where it can be opened as it is";
        const auto opened = fixture.files.open(file, ports::Access::ReadWrite);
        ASSERT_TRUE(opened) << opened.error().message;
        EXPECT_FALSE((*opened)->intake().readingOf(shape).value());
        const auto begun = ports::inTransaction(**opened, [&] {
            return (*opened)->intake().startRun({"a.csv", "csv", 1, 1, fixture.clock.now(), false, ports::ConflictRule::Replace, {}, {{shape, byRow}}});
        });
        ASSERT_TRUE(begun) << begun.error().message;
        EXPECT_EQ((*opened)->intake().readingOf(shape)->value().reading, byRow);
        EXPECT_TRUE(fixture.files.verify(file)->empty()) << name;
    }
}

}  // namespace
}  // namespace docket
