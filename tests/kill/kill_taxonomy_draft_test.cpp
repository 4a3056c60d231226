#include "core/services/taxonomy/taxonomy_drafts.h"
#include "tests/kill/kill_round.h"
#include "tests/support/process.h"
#include "tests/support/workspace_builder.h"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

namespace docket {
namespace {

/// The draft as the next process finds it.
services::OpenDraft found(test::WorkspaceFixture& fixture) {
    const auto workspace = fixture.open(ports::Access::ReadOnly);
    return services::TaxonomyDrafts(*workspace, fixture.clock, "ada").read().value().value();
}

/// Renames a label to the next number again and again, one process each, until one is killed; the last number that was
/// answered with success.
int renameUntilKilled(const test::WorkspaceFixture& fixture, int from, test::KillMoments& moments) {
    std::atomic<bool> isOver{false};
    for (int number = from;; ++number) {
        test::Process edit({DOCKET_BINARY, "taxonomy", fixture.path().string(), "draft", "rename", "refund", std::to_string(number), "--author", "ada"});
        std::jthread killer([&, isLast = number >= from + 2] {
            if (!isLast) return;
            moments.wait(std::chrono::milliseconds(12));
            isOver = true;
            edit.signal(SIGKILL);
        });
        killer.join();
        const bool wasDone = edit.wait().status == 0;
        if (!wasDone || isOver) return wasDone ? number : number - 1;
    }
}

TEST(KillTaxonomyDraft, EveryEditThatWasConfirmedIsThereAndCanBeTakenBack) {
    test::WorkspaceFixture fixture;
    test::KillMoments moments(7);
    int last = 0;
    for (int kill = 0; kill < test::killCount(); ++kill) {
        const int confirmed = renameUntilKilled(fixture, last + 1, moments);
        const auto open = found(fixture);
        const int stored = std::stoi(open.draft.findByKey("refund")->name);
        ASSERT_TRUE(stored == confirmed || stored == confirmed + 1) << stored << " is stored and " << confirmed << " was confirmed";
        ASSERT_EQ(fixture.problems(), "") << "its history leads back to the version";
        last = stored;
    }
    const auto workspace = fixture.open();
    services::TaxonomyDrafts ada(*workspace, fixture.clock, "ada");
    ASSERT_TRUE(ada.open());
    for (int step = 0; step < last; ++step) ASSERT_TRUE(ada.undo()) << step;
    EXPECT_EQ(ada.undo().error().kind, ErrorKind::NotFound);
    EXPECT_TRUE(found(fixture).draft.changes().empty());
}

}  // namespace
}  // namespace docket
