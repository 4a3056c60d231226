#include "app/cli/command.h"
#include "core/services/agreement/agreement_studies.h"
#include "core/services/taxonomy/taxonomy_drafts.h"
#include "core/storage/files/local_files.h"
#include "core/storage/files/signing_keys.h"
#include "tests/support/golden.h"
#include "tests/support/hostile_workspace.h"
#include "tests/support/tampering.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <limits>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

// Values in a workspace that no Docket writes: every command ends with an answer or an error, never with a signal.

namespace docket::test {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

using Words = std::vector<std::string>;

struct Ended {
    int status = 0;
    std::string err;
};

/// One column of a table.
struct Column {
    std::string table;
    std::string name;
    std::string type;
};

class HostileValues : public ::testing::Test {
protected:
    HostileValues() : m_workspace(taxonomyOf({"billing", "refund", "other"})) {
        std::vector<SampleRecord> records;
        for (int i = 1; i <= 24; ++i) {
            SampleRecord record{fmt::format("t-{}", i), fmt::format("Text {} of a fee", i)};
            record.metadata = R"({"channel":"mail"})";
            record.labels = {{"billing"}};
            record.confidence = 0.3;
            record.scores = R"({"billing":0.3,"refund":0.2})";
            records.push_back(record);
        }
        records.push_back({"t-odd", "no label of ours", "{}", std::nullopt, std::nullopt, "", R"("odd")"});
        m_workspace.import(records);
        m_workspace.decide("ada", "t-1", {"billing"}, "a note");
        m_workspace.compare("ada", "t-2", {"refund"}, {"billing"});
        m_workspace.decide("ben", "t-3", {"refund"}, {}, services::ArmChoice::AlwaysAssisted);
        m_workspace.decide("ben", "t-4", {"refund"});
        m_workspace.undo("ben");
        keepADraftAndAClaim();
        while (!m_workspace.writing->list().indexMore(100).value().isComplete()) {
        }
        m_workspace.writing.reset();
        editTheTaxonomy();
        drawAStudy();
        exportTo("before");
        m_content = contentOf(path());
    }

    fs::path path() const { return m_workspace.fixture.path(); }
    std::string name(const std::string& file) const { return (m_workspace.fixture.folder / file).string(); }

    /// Gives the file its sound content, then changes it; false where SQLite does not let that happen.
    bool damage(const std::string& sql) const {
        for (const char* companion : {"-wal", "-shm"}) fs::remove(path().string() + companion);
        std::ofstream(path(), std::ios::binary) << m_content;
        try {
            Tampering(path()).run(sql);
            return true;
        } catch (const SQLite::Exception&) {
            return false;
        }
    }

    /// Every command that reads, and a few that write.
    std::vector<Words> commands() const {
        const std::string w = path().string();
        return {{"verify", w},
                {"stats", w, "--json"},
                {"stats", w, "--as-of", "1", "--json"},
                {"export", w, "--out", name("native"), "--format", "native", "--include", "all"},
                {"export", w, "--out", name("few"), "--format", "few-shot"},
                {"taxonomy", w, "show", "--json"},
                {"taxonomy", w, "versions", "--json"},
                {"taxonomy", w, "draft", "show", "--json"},
                {"taxonomy", w, "lint", "--json"},
                {"agreement", w, "report", "--json"},
                {"review", w, "--reviewer", "ada", "--resume"},
                {"import", w, name("rows.jsonl")}};
    }

    Ended runHere(const Words& words) const {
        std::vector<const char*> arguments{"docket"};
        for (const std::string& word : words) arguments.push_back(word.c_str());
        std::istringstream in(R"({"op":"claim"}
{"op":"reveal"}
{"op":"decide","labels":["billing"]}
{"op":"undo"}
{"op":"skip"}
{"op":"claim","id":"t-1"}
{"op":"release"}
)");
        std::ostringstream out;
        std::ostringstream err;
        storage::LocalFiles files;
        storage::SqliteWorkspaceFiles workspaces(m_workspace.fixture.clock);
        storage::LockedWorkspaces locked;
        storage::SigningKeys signatures(files);
        cli::Environment environment{m_workspace.fixture.clock, files, workspaces, locked, signatures, in, out, err, false, {}};
        cli::WindowRequest window;
        const int status = cli::runCommand(static_cast<int>(arguments.size()), arguments.data(), environment, window).value_or(-1);
        return {status, err.str()};
    }

    /// Runs all commands in a process of their own and returns how it ended: the largest exit status, or 128 + a signal.
    int runApart() const {
        const pid_t child = ::fork();
        if (child == 0) {
            int worst = 0;
            for (const Words& words : commands()) worst = std::max(worst, runHere(words).status);
            ::_exit(worst);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        for (const char* folder : {"native", "few"}) fs::remove_all(name(folder));
        return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
    }

    std::vector<Column> columns() const {
        SQLite::Database database(path().string(), SQLite::OPEN_READONLY);
        SQLite::Statement rows(database,
                               "SELECT m.name, c.name, c.type FROM sqlite_schema m, pragma_table_info(m.name) c WHERE m.type = 'table'"
                               " AND m.name NOT LIKE 'item_words%' AND m.name NOT LIKE 'sqlite_%' ORDER BY m.name, c.cid");
        std::vector<Column> columns;
        while (rows.executeStep()) columns.push_back({rows.getColumn(0).getString(), rows.getColumn(1).getString(), rows.getColumn(2).getString()});
        return columns;
    }

private:
    void keepADraftAndAClaim() {
        services::ReviewSession session(*m_workspace.writing, m_workspace.fixture.clock, {"ada", "sitting"}, services::ArmChoice::AlwaysBlind);
        const auto claimed = session.review.claim("t-5");
        Draft draft;
        draft.item = claimed->item.id;
        draft.answer.note = "not done yet";
        draft.answer.evidence = {{0, 4}};
        EXPECT_TRUE(session.sitting.keepDraft(draft));
        EXPECT_TRUE(session.sitting.open());
    }
    void editTheTaxonomy() {
        EXPECT_EQ(runHere({"taxonomy", path().string(), "draft", "add", "fees"}).status, 0);
        EXPECT_EQ(runHere({"taxonomy", path().string(), "publish", "--note", "more"}).status, 0);
        EXPECT_EQ(runHere({"taxonomy", path().string(), "draft", "rename", "fees", "Fees"}).status, 0);
    }
    void drawAStudy() {
        services::Writer writer(m_workspace.fixture.open());
        EXPECT_TRUE(services::AgreementStudies(writer, m_workspace.fixture.clock, "lead").draw({.items = 20, .seed = {}, .note = {}, .fewest = 1}));
    }
    void exportTo(const std::string& folder) {
        EXPECT_EQ(runHere({"export", path().string(), "--out", name(folder), "--format", "csv"}).status, 0);
        std::ofstream(name("rows.jsonl")) << R"({"id":"t-6","text":"Text 6 of a fee","label":"refund","confidence":0.2,"model":"m2"})" "\n";
    }

    HostileWorkspace m_workspace;
    std::string m_content;
};

TEST_F(HostileValues, ASoundWorkspaceAnswersEveryCommand) {
    ASSERT_TRUE(damage(""));
    for (const Words& words : commands()) {
        const Ended ended = runHere(words);
        EXPECT_EQ(ended.status, 0) << ::testing::PrintToString(words) << ended.err;
    }
}

TEST_F(HostileValues, NumbersOutsideTheirEnumerationAreToldAsDamage) {
    struct Case {
        std::string column;
        std::string table;
        std::size_t command;  ///< one that reads it
    };
    constexpr std::size_t stats = 1;
    constexpr std::size_t native = 3;
    for (const Case& each : std::vector<Case>{{"certainty", "decisions", native},
                                              {"arm", "decisions", native},
                                              {"exposure", "decisions", stats},
                                              {"exposure", "decisions", native},
                                              {"kind", "resolutions", native},
                                              {"state", "queue", native},
                                              {"reasons", "queue", native},
                                              {"state", "queue_counts", stats},
                                              {"confidence_source", "predictions", native}}) {
        for (const std::int64_t value : {std::int64_t{-1}, std::int64_t{1'000'007}, std::int64_t{1} << 40, std::numeric_limits<std::int64_t>::min()}) {
            SCOPED_TRACE(fmt::format("{}.{} = {}", each.table, each.column, value));
            ASSERT_TRUE(damage(fmt::format("UPDATE {0} SET {1} = {2} WHERE rowid = (SELECT min(rowid) FROM {0})", each.table, each.column, value)) ||
                        damage(fmt::format("UPDATE {0} SET {1} = {2} WHERE state = 0", each.table, each.column, value)));
            const Ended ended = runHere(commands()[each.command]);
            EXPECT_EQ(ended.status, 1);
            EXPECT_THAT(ended.err, HasSubstr("is damaged"));
            EXPECT_THAT(ended.err, HasSubstr(fmt::format("{} is {}", each.column, value)));
            if (each.column != "reasons") {
                EXPECT_EQ(runHere(commands().front()).status, 1) << "verify finds it";
            }
            fs::remove_all(name("native"));
        }
    }
}

TEST_F(HostileValues, NoNumberEndsTheProgram) {
    int changed = 0;
    for (const Column& column : columns()) {
        if (column.type == "TEXT" || column.type == "BLOB") continue;
        std::vector<std::string> values = {"-1", "1099511627776"};
        if (column.type == "REAL") values = {"-1", "9e999"};
        for (const std::string& value : values) {
            SCOPED_TRACE(fmt::format("{}.{} = {}", column.table, column.name, value));
            const bool isDone = damage(fmt::format("UPDATE {} SET {} = {}", column.table, column.name, value)) ||
                                damage(fmt::format("UPDATE {0} SET {1} = {2} WHERE {1} = (SELECT max({1}) FROM {0})", column.table, column.name, value));
            if (!isDone) continue;
            ++changed;
            EXPECT_LE(runApart(), 3);
        }
    }
    EXPECT_GT(changed, 100);
}

TEST_F(HostileValues, NoTextEndsTheProgram) {
    const std::string deep = fmt::format("'{}'", R"({"a":)" + std::string(200'000, '[') + std::string(200'000, ']') + "}");
    for (const Column& column : columns()) {
        if (column.type != "TEXT" && column.type != "BLOB") continue;
        const bool isBlob = column.type == "BLOB";
        for (const std::string& value : isBlob ? std::vector<std::string>{"x''", "zeroblob(40)"}
                                               : std::vector<std::string>{"'9 99999999999999999999999 -7 x'", deep}) {
            SCOPED_TRACE(fmt::format("{}.{} = {}", column.table, column.name, value.substr(0, 60)));
            if (!damage(fmt::format("UPDATE {} SET {} = {}", column.table, column.name, value))) continue;
            EXPECT_LE(runApart(), 3);
        }
    }
}

}  // namespace
}  // namespace docket::test
