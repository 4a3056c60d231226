#include "core/storage/checks/verifier.h"

#include "core/storage/checks/chain_check.h"
#include "core/storage/checks/derived_state_check.h"
#include "core/storage/checks/problem_list.h"
#include "core/storage/checks/policy_draft_check.h"
#include "core/storage/checks/record_check.h"
#include "core/storage/checks/schema_check.h"
#include "core/storage/checks/search_check.h"
#include "core/storage/checks/study_check.h"
#include "core/storage/checks/taxonomy_draft_check.h"
#include "core/storage/checks/text_check.h"
#include "core/storage/checks/work_in_hand_check.h"

#include <fmt/format.h>

#include <string_view>

namespace docket::storage {

namespace {

constexpr int mostOfTheFile = 100;
constexpr int checkCount = 11;
constexpr std::string_view brokenRule = "CHECK constraint failed in ";

/// Tells how many of the checks are done.
class CheckCount {
public:
    explicit CheckCount(const std::function<void(std::int64_t, std::int64_t)>& progress) : m_progress(progress) {}

    void finishOne() {
        ++m_done;
        if (m_progress) m_progress(m_done, checkCount);
    }

private:
    const std::function<void(std::int64_t, std::int64_t)>& m_progress;
    int m_done = 0;
};

void checkFile(Connection& connection, ProblemList& problems, CheckCount& count) {
    auto integrity = connection.prepareOnce(fmt::format("PRAGMA integrity_check({})", mostOfTheFile));
    while (integrity.executeStep()) {
        std::string line = integrity.getColumn(0).getString();
        if (line.starts_with(brokenRule)) {
            problems.add("values", "table " + line.substr(brokenRule.size()), "has a value that Docket does not know");
        } else if (line != "ok") {
            problems.add("file", "file", std::move(line));
        }
    }
    count.finishOne();
    auto references = connection.prepareOnce("PRAGMA foreign_key_check");
    for (int n = 0; n < mostOfTheFile && references.executeStep(); ++n) {
        const std::string table = references.getColumn(0).getString();
        const bool hasNumber = !references.getColumn(1).isNull();
        problems.add("references", hasNumber ? fmt::format("table {}, row {}", table, references.getColumn(1).getInt64()) : "table " + table,
                     fmt::format("refers to a row of {} that is not there", references.getColumn(2).getString()));
    }
    count.finishOne();
}

void checkContent(Connection& connection, ProblemList& problems, CheckCount& count) {
    // A value that no Docket writes ends the check that reads it, and the others go on.
    const auto look = [&](const char* where, auto check) {
        try {
            check();
        } catch (const DamagedValue& value) {
            problems.add("values", where, fmt::format("{}, which Docket never writes", value.what()));
        }
        count.finishOne();
    };
    ToldWorkspace told;
    look("chain of events", [&] { told = checkChain(connection, problems); });
    look("records", [&] { checkRecords(connection, told, problems); });
    look("derived state", [&] { checkDerivedState(connection, told, problems); });
    look("agreement studies", [&] { checkStudies(connection, problems); });
    look("draft of the taxonomy", [&] { checkTaxonomyDraft(connection, problems); });
    look("draft of the policy", [&] { checkPolicyDraft(connection, problems); });
    look("work in hand", [&] { checkWorkInHand(connection, problems); });
    look("index of words", [&] { checkSearchIndex(connection, problems); });
    look("texts", [&] { checkTexts(connection, problems); });
}

void checkAll(Connection& connection, std::span<const Migration> steps, ProblemList& problems, CheckCount& count) {
    checkFile(connection, problems, count);
    const bool isOurs = checkSchema(connection, steps, problems);
    count.finishOne();
    if (isOurs) return checkContent(connection, problems, count);
    try {
        checkContent(connection, problems, count);
    } catch (const SQLite::Exception& exception) {
        problems.add("schema", "schema", fmt::format("the rest was not checked, because the tables are not those of Docket ({})", exception.what()));
    }
}

}  // namespace

std::vector<ports::Problem> findProblems(Connection& connection, std::span<const Migration> steps,
                                         const std::function<void(std::int64_t done, std::int64_t total)>& progress) {
    ProblemList problems;
    CheckCount count(progress);
    connection.execute("BEGIN");
    const auto finish = [&] { connection.database().tryExec("ROLLBACK"); };
    try {
        checkAll(connection, steps, problems, count);
    } catch (...) {
        finish();
        throw;
    }
    finish();
    return problems.take();
}

}  // namespace docket::storage
