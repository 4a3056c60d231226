#pragma once

#include "core/ports/workspace.h"
#include "core/services/work/job.h"

#include <array>
#include <atomic>
#include <cstddef>
#include <functional>
#include <memory>
#include <stop_token>

namespace docket::services {

/// Passes over the stored predictions of a workspace, all over the same state of it. Where there are many items, the upper
/// half of their ids is read on a second thread, over a connection of its own.
class PredictionPass {
public:
    enum class Threads { One, UpToTwo };
    static constexpr std::size_t parts = 2;
    /// `part`: 0 on the caller's thread, 1 on the other, at the same time; all items of part 0 have lower ids than those of 1.
    using Visit = std::function<Result<>(std::size_t part, const ports::PredictedItem&)>;

    /// The workspace must be within a reading transaction, and outlive the pass as `progress` must. `runs`: how often it
    /// will be run, for the progress.
    static Result<PredictionPass> open(ports::Workspace& workspace, Threads threads, int runs, std::stop_token stop, const ProgressSink& progress);

    /// Errors: Cancelled, and those of the visit.
    Result<> run(ports::StoredPredictions::Pass pass, const Visit& visit);

private:
    PredictionPass(ports::Workspace& workspace, ItemId last, int runs, std::stop_token stop, const ProgressSink& progress)
        : m_workspace(&workspace), m_last(last), m_progressTotal(last.value * runs), m_stop(std::move(stop)), m_progress(&progress) {}

    struct Shared;
    Result<> runPart(std::size_t part, const ports::StoredPredictions::Pass& pass, const Visit& visit, Shared& shared) const;
    void show(const Shared& shared) const;

    ports::Workspace* m_workspace;
    std::unique_ptr<ports::Workspace> m_second;  ///< null: all on one thread
    ItemId m_last;
    std::int64_t m_doneBefore = 0;  ///< in earlier runs
    std::int64_t m_progressTotal;
    std::stop_token m_stop;
    const ProgressSink* m_progress;
};

}  // namespace docket::services
