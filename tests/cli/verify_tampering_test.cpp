#include "tests/support/process.h"
#include "tests/support/tampering.h"
#include "tests/support/worked_workspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

// What `docket verify` says to a person of a workspace that was changed beside Docket. That everything is found:
// tests/storage/tamper_test.cpp.

namespace docket {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

class VerifyTampering : public ::testing::Test {
protected:
    test::Finished verified(const std::string& sql, const std::vector<std::string>& options = {}) {
        const fs::path copy = worked.fixture.folder / "copy.docket";
        fs::copy_file(worked.fixture.path(), copy, fs::copy_options::overwrite_existing);
        for (const char* suffix : {"-wal", "-shm"}) fs::remove(copy.string() + suffix);
        test::Tampering(copy).run(sql);
        std::vector<std::string> arguments{"verify", copy.string()};
        arguments.insert(arguments.end(), options.begin(), options.end());
        return test::runDocket(arguments);
    }

    test::WorkedWorkspace worked;
};

TEST_F(VerifyTampering, ASoundWorkspaceIsSaidToBeSound) {
    const auto finished = verified("SELECT 1");
    EXPECT_EQ(finished.status, 0) << finished.out;
    EXPECT_THAT(finished.out, HasSubstr("everything is as it should be"));
}

TEST_F(VerifyTampering, SaysWhereWhatAndWhatItMeans) {
    const std::vector<std::pair<const char*, const char*>> cases = {
        {"INSERT INTO resolutions (item_id, labels, kind, decided_by, at) SELECT id, '1', 0, (SELECT min(id) FROM decisions), 1 FROM items WHERE external_id = 'late-1'",
         "item late-1: a resolution is stored, but its answers do not make one; it would go out as training data"},
        {"INSERT INTO policy_versions (version, document, author, created_at) SELECT max(version) + 1, document, author, created_at FROM policy_versions",
         "policy version 5: is stored, but no event tells of it; it must not be in force"},
        {"UPDATE reviewers SET name = 'eve' WHERE name = 'dora'", "it was dora, and what was done would be put under another name"},
        {"UPDATE queue SET priority = 9 WHERE item_id = (SELECT id FROM items WHERE external_id = 'late-2')", "items may be reviewed in another order"},
        {"DELETE FROM queue WHERE item_id = (SELECT id FROM items WHERE external_id = 'late-2')", "are stored, but imports routed"},
        {"UPDATE gold_items SET labels = '2' WHERE item_id = (SELECT id FROM items WHERE external_id = 'a-3')",
         "item a-3: the stored gold item is not what its events tell"},
        {"DELETE FROM gold_items", "was made a gold item, but is not stored as one"},
        {"UPDATE checks SET labels = '1 2'", "is not stored as its events tell it"},
        {"DELETE FROM checks", "was answered, but is not stored"},
        {"UPDATE check_holds SET expires_at = claimed_at", "check of item a-6 in hand: has values that no check has"},
        {"DROP TRIGGER events_are_fixed", "trigger events_are_fixed: is missing"},
        {"PRAGMA user_version = 6", "schema version: the file says 6"},
        {"UPDATE decisions SET note = CAST(x'C3' AS TEXT)", "not valid UTF-8"},
    };
    for (const auto& [sql, words] : cases) {
        const auto finished = verified(sql);
        EXPECT_EQ(finished.status, 1) << sql;
        EXPECT_THAT(finished.out, HasSubstr(words)) << finished.err;
    }
}

TEST_F(VerifyTampering, SaysTheSameAsJson) {
    const auto finished = verified("UPDATE decisions SET stands = 7 WHERE stands = 1", {"--json"});
    EXPECT_EQ(finished.status, 1);
    const auto answer = nlohmann::json::parse(finished.out, nullptr, false);
    EXPECT_EQ(answer.at("ok"), false);
    EXPECT_THAT(answer.at("problems").dump(), HasSubstr("whether it stands"));
}

}  // namespace
}  // namespace docket
