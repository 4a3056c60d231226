#pragma once

#include "core/base/caught.h"
#include "core/base/error.h"
#include "core/ports/calibrations.h"
#include "core/ports/alerts.h"
#include "core/ports/dataset_recipes.h"
#include "core/ports/decision_log.h"
#include "core/ports/drafts.h"
#include "core/ports/export_runs.h"
#include "core/ports/follow_ups.h"
#include "core/ports/gold.h"
#include "core/ports/intake.h"
#include "core/ports/item_list.h"
#include "core/ports/items.h"
#include "core/ports/packets.h"
#include "core/ports/people.h"
#include "core/ports/policy_drafts.h"
#include "core/ports/records.h"
#include "core/ports/regression_sets.h"
#include "core/ports/reroutings.h"
#include "core/ports/review_queue.h"
#include "core/ports/rules.h"
#include "core/ports/rulings.h"
#include "core/ports/sessions.h"
#include "core/ports/stored_predictions.h"
#include "core/ports/studies.h"
#include "core/ports/taxonomy_drafts.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace docket::ports {

/// When what a transaction has written outlives a failure of the power.
enum class Durability {
    AtCommit,
    Later,  ///< with the next transaction that is durable at its commit; until then it may be gone, as a whole
};

/// One connection to one workspace: the aggregates and a unit of work over them. Used by one thread at a time.
class Workspace {
public:
    virtual ~Workspace() = default;

    virtual Items& items() = 0;
    virtual Intake& intake() = 0;
    virtual ReviewQueue& queue() = 0;
    virtual DecisionLog& decisions() = 0;
    virtual Drafts& drafts() = 0;
    virtual TaxonomyDrafts& taxonomyDrafts() = 0;
    virtual PolicyDrafts& policyDrafts() = 0;
    virtual Sessions& sessions() = 0;
    virtual Rules& rules() = 0;
    virtual Records& records() = 0;
    virtual StoredPredictions& predictions() = 0;
    virtual ItemList& list() = 0;
    virtual Studies& studies() = 0;
    virtual FollowUpList& followUps() = 0;
    virtual Gold& gold() = 0;
    virtual Reroutings& reroutings() = 0;
    virtual People& people() = 0;
    virtual Rulings& rulings() = 0;
    virtual Packets& packets() = 0;
    virtual DatasetRecipes& recipes() = 0;
    virtual Calibrations& calibrations() = 0;
    virtual ExportRuns& exports() = 0;
    virtual RegressionSets& regressions() = 0;
    virtual Alerts& alerts() = 0;

    /// Another connection to the same workspace, for another thread, that only reads.
    virtual Result<std::unique_ptr<Workspace>> reader() = 0;
    /// From here to rollback() everything is read from one state of the workspace, and nobody who writes is kept waiting.
    virtual Result<> beginReading() = 0;
    /// The same of the state just after an event, as far as datasets are made of it; what no event tells of an entry that was routed anew
    /// since is as it is now. Takes as long as there are items that something has happened to since. Errors: NotFound (no such event),
    /// Conflict (a workspace of an earlier schema).
    virtual Result<> beginReadingAsOf(EventId event) = 0;

    /// Takes the write lock at once; waits for others up to 10 s.
    virtual Result<> begin(Durability durability = Durability::AtCommit) = 0;
    virtual Result<> commit() = 0;  ///< on success everything since begin() is kept, and as durable as was said there
    virtual void rollback() = 0;
    /// To be called outside a transaction when nobody waits for an answer: does what would otherwise hold up a later commit,
    /// and keeps nobody else waiting. Mostly there is nothing to do.
    virtual void rest() = 0;
};

/// Runs `work` in one write transaction: committed when it succeeds, rolled back when it fails. An exception is a failure.
template <class Work>
auto inTransaction(Workspace& workspace, Work&& work, Durability durability = Durability::AtCommit) -> decltype(work()) {
    if (auto begun = workspace.begin(durability); !begun) return std::unexpected(begun.error());
    auto result = caught(work);
    if (!result) {
        workspace.rollback();
        return result;
    }
    if (auto committed = workspace.commit(); !committed) {
        workspace.rollback();
        return std::unexpected(committed.error());
    }
    return result;
}

/// Runs `work`, which only reads, on one state of the workspace: that just after an event.
template <class Work>
auto readingAsOf(Workspace& workspace, EventId event, Work&& work) -> decltype(work()) {
    if (auto begun = workspace.beginReadingAsOf(event); !begun) return std::unexpected(begun.error());
    auto result = work();
    workspace.rollback();
    return result;
}

/// Runs `work`, which only reads, on one state of the workspace.
template <class Work>
auto reading(Workspace& workspace, Work&& work) -> decltype(work()) {
    if (auto begun = workspace.beginReading(); !begun) return std::unexpected(begun.error());
    auto result = work();
    workspace.rollback();
    return result;
}

enum class Access { ReadWrite, ReadOnly };

struct NewWorkspace {
    taxonomy::Taxonomy taxonomy;
    routing::Policy policy;
    std::string author;
    Timestamp now;
    /// What else it is to hold before it gets its name: fills it over the one connection to it, and lets go of that before it
    /// returns. Where it fails there is no workspace. May be empty.
    std::function<Result<>(std::unique_ptr<Workspace>)> fill{};
};

/// One thing that is not as it should be.
struct Problem {
    std::string where;  ///< "event 17", "item t-1", "file"
    std::string what;

    bool operator==(const Problem&) const = default;
};

/// Makes, opens, checks and copies workspace files. Thread-safe: keeps no state.
class WorkspaceFiles {
public:
    virtual ~WorkspaceFiles() = default;

    /// Refuses an existing file; the new one appears whole, with what it is filled with, or not at all.
    virtual Result<> create(const std::filesystem::path& file, const NewWorkspace& content) = 0;
    /// Says which it is when the file is missing, foreign, damaged, newer or read-only, and changes nothing then.
    /// An older schema is upgraded, after a backup copy was made beside it.
    virtual Result<std::unique_ptr<Workspace>> open(const std::filesystem::path& file, Access access) = 0;
    /// File integrity, foreign keys, the chain of events, the digests of imported rows, and derived state.
    virtual Result<std::vector<Problem>> verify(const std::filesystem::path& file) = 0;
    /// A consistent copy while others work; returns its size in bytes. Refuses an existing target.
    virtual Result<std::int64_t> backup(const std::filesystem::path& file, const std::filesystem::path& target) = 0;
};

}  // namespace docket::ports
