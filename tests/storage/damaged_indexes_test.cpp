#include "core/storage/checks/index_check.h"
#include "tests/support/golden.h"
#include "tests/support/tampering.h"
#include "tests/support/worked_workspace.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

// An index that is not what its table is: lists would lack rows and claims pass over them. verify says what SQLite's own
// check says, though it asks that only where its own look finds something.

namespace docket {
namespace {

namespace fs = std::filesystem;

struct Index {
    std::string name;
    std::string table;
    std::int64_t rootPage = 0;
    std::string condition;  ///< " WHERE …" or empty
};

class DamagedIndexes : public ::testing::Test {
protected:
    void SetUp() override {
        fs::copy_file(worked.fixture.path(), file);
        test::Tampering tampering(file);
        SQLite::Statement rows(tampering.database(),
                               "SELECT s.name, s.tbl_name, s.rootpage, coalesce(substr(s.sql, nullif(instr(s.sql, ' WHERE '), 0)), '') FROM sqlite_schema s"
                               " JOIN pragma_table_list t ON t.name = s.tbl_name AND t.wr = 0 WHERE s.type = 'index' AND s.sql IS NOT NULL ORDER BY s.name");
        while (rows.executeStep()) {
            indexes.push_back({rows.getColumn(0).getString(), rows.getColumn(1).getString(), rows.getColumn(2).getInt64(), rows.getColumn(3).getString()});
        }
        sound = test::contentOf(file);
    }

    /// Does it where SQLite does not know of the index.
    void changeBehind(const Index& index, const std::string& sql) {
        test::Tampering(file).run("CREATE TABLE hidden AS SELECT * FROM sqlite_schema WHERE name = '" + index.name + "'; DELETE FROM sqlite_schema WHERE name = '" + index.name + "'");
        test::Tampering(file).run(sql);
        test::Tampering(file).run("INSERT INTO sqlite_schema SELECT * FROM hidden; DROP TABLE hidden");
    }

    void restore() {
        for (const char* suffix : {"-wal", "-shm"}) fs::remove(file.string() + suffix);
        std::ofstream(file, std::ios::binary) << sound;
    }

    std::vector<std::string> toldBySqlite() { return test::Tampering(file).texts("PRAGMA integrity_check"); }

    /// What verify says of the file itself.
    std::vector<std::string> toldByVerify() {
        std::vector<std::string> lines;
        const auto problems = worked.fixture.files.verify(file);
        EXPECT_TRUE(problems) << problems.error().message << problems.error().detail;
        for (const ports::Problem& problem : problems.value_or(std::vector<ports::Problem>())) {
            if (problem.where == "file") lines.push_back(problem.what);
        }
        return lines;
    }

    void expectTold(const Index& index) {
        const auto told = toldBySqlite();
        EXPECT_THAT(told, ::testing::Contains(::testing::HasSubstr(index.name)));
        EXPECT_EQ(toldByVerify(), told);
    }

    static std::string anyRow(const Index& index) { return fmt::format("rowid = (SELECT max(rowid) FROM {}{})", index.table, index.condition); }

    bool isEmpty(const Index& index) {
        return test::Tampering(file).database().execAndGet(fmt::format("SELECT count(*) FROM {}{}", index.table, index.condition)).getInt() == 0;
    }

    test::WorkedWorkspace worked;
    fs::path file = worked.fixture.folder / "damaged.docket";
    std::vector<Index> indexes;
    std::string sound;
};

TEST_F(DamagedIndexes, ThoseOfASoundWorkspaceAreRight) {
    storage::Connection connection(file, storage::Connection::Mode::ReadOnly);
    connection.start();
    EXPECT_TRUE(storage::areIndexesRight(connection));
    EXPECT_GE(indexes.size(), 8U);
}

TEST_F(DamagedIndexes, AnEntryWithoutARowIsFound) {
    for (const Index& index : indexes) {
        SCOPED_TRACE(index.name);
        if (isEmpty(index)) continue;
        changeBehind(index, fmt::format("DELETE FROM {} WHERE {}", index.table, anyRow(index)));
        expectTold(index);
        restore();
    }
}

TEST_F(DamagedIndexes, AnEntryOfAnotherRowIsFound) {
    for (const Index& index : indexes) {
        SCOPED_TRACE(index.name);
        if (isEmpty(index)) continue;
        changeBehind(index, fmt::format("UPDATE {} SET rowid = rowid + 1000000 WHERE {}", index.table, anyRow(index)));
        expectTold(index);
        restore();
    }
}

TEST_F(DamagedIndexes, EntriesOutOfOrderAreFound) {
    const auto pageSize = static_cast<std::size_t>(test::Tampering(file).database().execAndGet("PRAGMA page_size").getInt());
    constexpr char leaf = '\x0A';
    int exchanged = 0;
    for (const Index& index : indexes) {
        SCOPED_TRACE(index.name);
        std::string content = sound;
        const std::size_t page = pageSize * static_cast<std::size_t>(index.rootPage - 1);
        constexpr std::size_t entries = 3;
        constexpr std::size_t first = 8;
        if (content[page] != leaf || content[page + entries] != 0 || content[page + entries + 1] < 2) continue;
        std::swap_ranges(content.begin() + static_cast<std::ptrdiff_t>(page + first), content.begin() + static_cast<std::ptrdiff_t>(page + first + 2),
                         content.begin() + static_cast<std::ptrdiff_t>(page + first + 2));
        std::ofstream(file, std::ios::binary) << content;
        expectTold(index);
        ++exchanged;
        restore();
    }
    EXPECT_GE(exchanged, 6);
}

}  // namespace
}  // namespace docket
