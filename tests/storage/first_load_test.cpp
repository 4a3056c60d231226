#include "tests/support/workspace_builder.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <deque>

namespace docket {
namespace {

using ports::RecordFate;
using test::WorkspaceFixture;

/// Records of every kind that an import can bring, with the texts that they look at.
class Records {
public:
    explicit Records(int count) {
        for (int i = 0; i < count; ++i) add(i);
    }

    ports::IncomingRecord& at(std::size_t i) { return m_records[i]; }
    std::vector<const ports::IncomingRecord*> all() const {
        std::vector<const ports::IncomingRecord*> all;
        for (const ports::IncomingRecord& record : m_records) all.push_back(&record);
        return all;
    }

private:
    std::string_view text(std::string text) { return m_texts.emplace_back(std::move(text)); }

    void add(int i) {
        ports::IncomingRecord record;
        record.externalId = text(fmt::format("id-{}", i * 7919 % 10'007));
        record.text = text(fmt::format("Grüße, {}\nund mehr", i));
        record.metadata = i % 3 == 0 ? "{}" : R"({"channel":"mail"})";
        if (i % 4 != 0) record.createdAt = Timestamp{1'700'000'000'000 + i};
        record.hasPrediction = i % 5 != 0;
        if (record.hasPrediction) predict(record, i);
        if (i % 2 == 0) record.outcome = {ReasonSet{record.hasPrediction ? Reason::LowConfidence : Reason::NoConfidence}, 1.0 / (i + 1), 1 + i % 2, {3'600'000}};
        m_records.push_back(record);
    }

    void predict(ports::IncomingRecord& record, int i) {
        record.model = i % 2 == 0 ? "m1" : "m2";
        if (i % 3 == 0) record.promptVersion = "p1";
        if (i % 7 != 0) record.labels = i % 11 == 0 ? LabelSet{} : LabelSet{LabelId{1 + i % 2}, LabelId{3}};
        else record.rawOutput = "no label";
        if (i % 6 != 0) {
            record.confidence = i / 1000.0;
            record.confidenceSource = ConfidenceSource::Stated;
        }
        if (i % 8 == 0) record.scores = R"({"billing":0.5})";
        if (i % 9 == 0) record.rationale = "because";
        if (i % 10 == 1) record.signals = R"({"samples":["billing"]})";
    }

    std::deque<std::string> m_texts;
    std::deque<ports::IncomingRecord> m_records;
};

/// The fates of records that are added to an empty workspace one by one, or as many at once as it can.
std::vector<RecordFate> import(const WorkspaceFixture& fixture, ports::Workspace& workspace, const Records& records, bool atOnce, bool isRanked = false) {
    std::vector<RecordFate> fates;
    ports::Intake& intake = workspace.intake();
    const auto done = ports::inTransaction(workspace, [&]() -> Result<> {
        const RunId run = intake.startRun({"first.jsonl", "jsonl", 1, 1, fixture.clock.now(), isRanked}).value();
        const auto all = records.all();
        while (fates.size() < all.size()) {
            if (atOnce) fates.resize(fates.size() + intake.load(run, std::span(all).subspan(fates.size())).value(), RecordFate::NewItem);
            if (fates.size() < all.size()) fates.push_back(intake.add(run, *all[fates.size()]).value());
        }
        if (const auto sealed = intake.sealBatch(run, fixture.clock.now()); !sealed) return sealed;
        if (isRanked) intake.routeWaiting({.common = 0.3}, fixture.clock.now(), [](const auto&) { return routing::Outcome{ReasonSet{Reason::LowConfidence}, 0.5, 1, {60'000}}; }).value();
        return intake.finishRun(run, {}, fixture.clock.now());
    });
    EXPECT_TRUE(done) << (done ? "" : done.error().message);
    return fates;
}

/// All rows of what an import writes, a field a line.
std::vector<std::string> content(const WorkspaceFixture& fixture) {
    std::vector<std::string> fields;
    const SQLite::Database database(fixture.path().string());
    for (const char* table : {"items", "predictions", "waiting_predictions", "queue", "queue_counts", "import_runs", "events"}) {
        SQLite::Statement rows(database, fmt::format("SELECT * FROM {} ORDER BY 1", table));
        while (rows.executeStep()) {
            for (int i = 0; i < rows.getColumnCount(); ++i) fields.push_back(fmt::format("{}.{}: {} {}", table, rows.getColumnName(i), rows.getColumn(i).getType(), rows.getColumn(i).getString()));
        }
    }
    return fields;
}

void expectTheSame(const Records& records, bool isRanked) {
    WorkspaceFixture oneByOne;
    WorkspaceFixture atOnce;
    EXPECT_EQ(import(oneByOne, *oneByOne.open(), records, false, isRanked), import(atOnce, *atOnce.open(), records, true, isRanked));
    EXPECT_EQ(content(oneByOne), content(atOnce));
    EXPECT_EQ(atOnce.problems(), "");
}

TEST(FirstLoad, WritesWhatOneByOneIsWritten) { expectTheSame(Records(1000), false); }

TEST(FirstLoad, LeavesPredictionsOfARankedRunToItsEnd) { expectTheSame(Records(1000), true); }

TEST(FirstLoad, TakesAllThatCanBeNew) {
    WorkspaceFixture fixture;
    auto workspace = fixture.open();
    const Records records(1000);
    ASSERT_TRUE(ports::inTransaction(*workspace, [&]() -> Result<> {
        const RunId run = workspace->intake().startRun({"first.jsonl", "jsonl", 1, 1, fixture.clock.now(), false}).value();
        EXPECT_EQ(workspace->intake().load(run, records.all()).value(), 1000);
        return {};
    }));
}

TEST(FirstLoad, EndsBeforeARepeat) {
    Records records(1000);
    records.at(600).externalId = records.at(20).externalId;
    records.at(700) = records.at(30);
    expectTheSame(records, false);
}

TEST(FirstLoad, PassesByRecordsWithoutAText) {
    Records records(1000);
    records.at(500).hasText = false;
    records.at(500).text = {};
    expectTheSame(records, false);
}

TEST(FirstLoad, OfAWorkspaceWithItemsIsNone) {
    WorkspaceFixture fixture;
    auto workspace = fixture.open();
    fixture.addItems(*workspace, 1);
    const Records records(1000);
    ASSERT_TRUE(ports::inTransaction(*workspace, [&]() -> Result<> {
        const RunId run = workspace->intake().startRun({"second.jsonl", "jsonl", 1, 1, fixture.clock.now(), false}).value();
        EXPECT_EQ(workspace->intake().load(run, records.all()).value(), 0);
        return {};
    }));
    EXPECT_EQ(fixture.problems(), "");
}

/// A file that something else has changed may have a table of the name of the incoming rows.
TEST(FirstLoad, ReadsNoTableOfTheFile) {
    WorkspaceFixture fixture;
    SQLite::Database(fixture.path().string(), SQLite::OPEN_READWRITE).exec("CREATE TABLE incoming AS SELECT 1 AS item_id, 'x' AS external_id, 'x' AS text, '{}' AS metadata, 1 AS received_at");
    auto workspace = fixture.open();
    const Records records(1000);
    const auto done = ports::inTransaction(*workspace, [&]() -> Result<std::size_t> {
        const RunId run = workspace->intake().startRun({"first.jsonl", "jsonl", 1, 1, fixture.clock.now(), false}).value();
        return workspace->intake().load(run, records.all());
    });
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, ErrorKind::Damaged);
    EXPECT_EQ(workspace->items().count().value(), 0);
}

/// Steps that are not waited for leave the log to a thread that empties it beside them; it must keep up.
TEST(FirstLoad, LeavesAShortLog) {
    constexpr std::uintmax_t mostBytes = 80U << 20U;
    WorkspaceFixture fixture;
    auto workspace = fixture.open();
    Records records(1000);
    const std::string text(4'000, 'x');
    for (std::size_t i = 0; i < 1000; ++i) records.at(i).text = text;
    const RunId run = ports::inTransaction(*workspace, [&] {
        return workspace->intake().startRun({"first.jsonl", "jsonl", 1, 1, fixture.clock.now(), false});
    }).value();
    std::deque<std::string> ids;
    for (int step = 0; step < 30; ++step) {
        for (std::size_t i = 0; i < 1000; ++i) records.at(i).externalId = ids.emplace_back(fmt::format("{}-{}", step, i));
        const auto written = ports::inTransaction(*workspace, [&]() -> Result<> {
            EXPECT_EQ(workspace->intake().load(run, records.all()).value(), 1000);
            return workspace->intake().sealBatch(run, fixture.clock.now());
        }, ports::Durability::Later);
        ASSERT_TRUE(written) << written.error().message;
        EXPECT_LT(std::filesystem::file_size(fixture.path().string() + "-wal"), mostBytes);
    }
    ASSERT_TRUE(ports::inTransaction(*workspace, [&] { return workspace->intake().finishRun(run, {}, fixture.clock.now()); }));
    EXPECT_EQ(workspace->items().count().value(), 30'000);
    workspace.reset();
    EXPECT_FALSE(std::filesystem::exists(fixture.path().string() + "-wal"));
    EXPECT_EQ(fixture.problems(), "");
}

/// References are checked again afterwards.
TEST(FirstLoad, LeavesTheConnectionAsItWas) {
    WorkspaceFixture fixture;
    auto workspace = fixture.open();
    import(fixture, *workspace, Records(1000), true);
    Records more(2);
    more.at(1).externalId = "further";
    const auto done = ports::inTransaction(*workspace, [&] { return workspace->intake().add(RunId{99}, more.at(1)); });
    EXPECT_FALSE(done);
}

}  // namespace
}  // namespace docket
