#include "core/storage/checks/verifier.h"

#include "core/storage/checks/chain_check.h"
#include "core/storage/checks/derived_state_check.h"
#include "core/storage/checks/gold_check.h"
#include "core/storage/checks/index_check.h"
#include "core/storage/checks/people_check.h"
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

#include <algorithm>
#include <future>
#include <iterator>
#include <mutex>
#include <string>
#include <string_view>

namespace docket::storage {

namespace {

constexpr int mostOfTheFile = 100;
constexpr int checkCount = 14;
constexpr std::string_view brokenRule = "CHECK constraint failed in ";

/// Tells how many of the checks are done, to one thread at a time.
class CheckCount {
public:
    explicit CheckCount(const std::function<void(std::int64_t, std::int64_t)>& progress) : m_progress(progress) {}

    void finishOne() {
        const std::scoped_lock lock(m_mutex);
        ++m_done;
        if (m_progress) m_progress(m_done, checkCount);
    }

private:
    const std::function<void(std::int64_t, std::int64_t)>& m_progress;
    std::mutex m_mutex;
    int m_done = 0;
};

/// What SQLite's whole check says no word to, found in a quarter of its time.
bool isFileRight(Connection& connection) try {
    auto quick = connection.prepareOnce("PRAGMA quick_check(1)");
    return quick.executeStep() && quick.getColumn(0).getString() == "ok" && areIndexesRight(connection);
} catch (const SQLite::Exception&) {
    return false;  // the whole check says more of it
}

void checkPages(Connection& connection, ProblemList& problems) {
    if (isFileRight(connection)) return;
    auto integrity = connection.prepareOnce(fmt::format("PRAGMA integrity_check({})", mostOfTheFile));
    while (integrity.executeStep()) {
        std::string line = integrity.getColumn(0).getString();
        if (line.starts_with(brokenRule)) {
            problems.add("values", "table " + line.substr(brokenRule.size()), "has a value that Docket does not know");
        } else if (line != "ok") {
            problems.add("file", "file", std::move(line));
        }
    }
}

void checkReferences(Connection& connection, ProblemList& problems) {
    auto references = connection.prepareOnce("PRAGMA foreign_key_check");
    for (int n = 0; n < mostOfTheFile && references.executeStep(); ++n) {
        const std::string table = references.getColumn(0).getString();
        const bool hasNumber = !references.getColumn(1).isNull();
        problems.add("references", hasNumber ? fmt::format("table {}, row {}", table, references.getColumn(1).getInt64()) : "table " + table,
                     fmt::format("refers to a row of {} that is not there", references.getColumn(2).getString()));
    }
}

ProblemList problemsOfFile(Connection& connection, CheckCount& count) {
    ProblemList problems;
    checkPages(connection, problems);
    count.finishOne();
    checkReferences(connection, problems);
    count.finishOne();
    return problems;
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
    look("people and rulings in hand", [&] { checkPeople(connection, problems); });
    look("agreement studies", [&] { checkStudies(connection, problems); });
    look("gold items and checks", [&] { checkGold(connection, problems); });
    look("draft of the taxonomy", [&] { checkTaxonomyDraft(connection, problems); });
    look("draft of the policy", [&] { checkPolicyDraft(connection, problems); });
    look("work in hand", [&] { checkWorkInHand(connection, problems); });
    look("index of words", [&] { checkSearchIndex(connection, problems); });
    look("texts", [&] { checkTexts(connection, problems); });
}

ProblemList problemsOfContent(Connection& connection, std::span<const Migration> steps, CheckCount& count) {
    ProblemList problems;
    const bool isOurs = checkSchema(connection, steps, problems);
    count.finishOne();
    try {
        checkContent(connection, problems, count);
    } catch (const SQLite::Exception& exception) {
        const bool isDamaged = (exception.getErrorCode() & 0xFF) == SQLITE_CORRUPT;
        if (isOurs && !isDamaged) throw;
        const std::string why = isDamaged ? connection.file().filename().string() + " is damaged" : "the tables are not those of Docket";
        problems.add("schema", "the rest", fmt::format("was not checked, because {} ({})", why, exception.what()));
    }
    return problems;
}

int beginReading(Connection& connection) {
    connection.execute("BEGIN");
    return connection.database().execAndGet("PRAGMA data_version").getInt();
}

/// Begins to read the same state on both: that of the second lies between two of the first with nothing written between them.
void beginReading(Connection& first, Connection& second) {
    int before = beginReading(first);
    while (true) {
        beginReading(second);
        first.execute("ROLLBACK");
        const int after = beginReading(first);
        if (after == before) return;
        second.execute("ROLLBACK");
        before = after;
    }
}

struct EndOfReading {
    Connection* connection;

    ~EndOfReading() {
        if (connection != nullptr) connection->database().tryExec("ROLLBACK");
    }
};

}  // namespace

std::vector<ports::Problem> findProblems(Connection& connection, Connection* beside, std::span<const Migration> steps,
                                         const std::function<void(std::int64_t done, std::int64_t total)>& progress) {
    CheckCount count(progress);
    const EndOfReading ends[] = {{&connection}, {beside}};
    if (beside != nullptr) beginReading(connection, *beside);
    else beginReading(connection);
    auto ofFile = std::async(beside != nullptr ? std::launch::async : std::launch::deferred,
                             [&] { return problemsOfFile(beside != nullptr ? *beside : connection, count).take(); });
    auto ofContent = problemsOfContent(connection, steps, count).take();
    auto problems = ofFile.get();
    std::ranges::move(ofContent, std::back_inserter(problems));
    return problems;
}

}  // namespace docket::storage
