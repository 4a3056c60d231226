#include "core/storage/verifier.h"

#include "core/storage/chain_check.h"
#include "core/storage/derived_state_check.h"
#include "core/storage/problem_list.h"
#include "core/storage/record_check.h"
#include "core/storage/schema_check.h"
#include "core/storage/search_check.h"
#include "core/storage/study_check.h"
#include "core/storage/taxonomy_draft_tables.h"
#include "core/storage/text_check.h"
#include "core/storage/work_in_hand_check.h"

#include <fmt/format.h>

#include <string_view>

namespace docket::storage {

namespace {

constexpr int mostOfTheFile = 100;
constexpr std::string_view brokenRule = "CHECK constraint failed in ";

void checkFile(Connection& connection, ProblemList& problems) {
    auto integrity = connection.prepareOnce(fmt::format("PRAGMA integrity_check({})", mostOfTheFile));
    while (integrity.executeStep()) {
        std::string line = integrity.getColumn(0).getString();
        if (line.starts_with(brokenRule)) {
            problems.add("values", "table " + line.substr(brokenRule.size()), "has a value that Docket does not know");
        } else if (line != "ok") {
            problems.add("file", "file", std::move(line));
        }
    }
    auto references = connection.prepareOnce("PRAGMA foreign_key_check");
    for (int n = 0; n < mostOfTheFile && references.executeStep(); ++n) {
        const std::string table = references.getColumn(0).getString();
        const bool hasNumber = !references.getColumn(1).isNull();
        problems.add("references", hasNumber ? fmt::format("table {}, row {}", table, references.getColumn(1).getInt64()) : "table " + table,
                     fmt::format("refers to a row of {} that is not there", references.getColumn(2).getString()));
    }
}

void checkContent(Connection& connection, ProblemList& problems) {
    // A value that no Docket writes ends the check that reads it, and the others go on.
    const auto look = [&](const char* where, auto check) {
        try {
            check();
        } catch (const DamagedValue& value) {
            problems.add("values", where, fmt::format("{}, which Docket never writes", value.what()));
        }
    };
    ToldWorkspace told;
    look("chain of events", [&] { told = checkChain(connection, problems); });
    look("records", [&] { checkRecords(connection, told, problems); });
    look("derived state", [&] { checkDerivedState(connection, told, problems); });
    look("agreement studies", [&] { checkStudies(connection, problems); });
    look("draft of the taxonomy", [&] { checkTaxonomyDraft(connection, problems); });
    look("work in hand", [&] { checkWorkInHand(connection, problems); });
    look("index of words", [&] { checkSearchIndex(connection, problems); });
    look("texts", [&] { checkTexts(connection, problems); });
}

void checkAll(Connection& connection, std::span<const Migration> steps, ProblemList& problems) {
    checkFile(connection, problems);
    if (checkSchema(connection, steps, problems)) return checkContent(connection, problems);
    try {
        checkContent(connection, problems);
    } catch (const SQLite::Exception& exception) {
        problems.add("schema", "schema", fmt::format("the rest was not checked, because the tables are not those of Docket ({})", exception.what()));
    }
}

}  // namespace

std::vector<ports::Problem> findProblems(Connection& connection, std::span<const Migration> steps) {
    ProblemList problems;
    connection.execute("BEGIN");
    const auto finish = [&] { connection.database().tryExec("ROLLBACK"); };
    try {
        checkAll(connection, steps, problems);
    } catch (...) {
        finish();
        throw;
    }
    finish();
    return problems.take();
}

}  // namespace docket::storage
