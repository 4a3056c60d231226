#include "core/services/queue/search_indexing.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace docket::services {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int fewest = 50;
constexpr int most = 4000;
constexpr std::chrono::milliseconds stepLength{15};

struct IndexStep {
    ports::IndexProgress progress;
    Clock::duration took{};
};

}  // namespace

Result<ports::IndexProgress> indexTexts(Writer& writer, const std::stop_token& stop, const ProgressSink& progress) {
    int items = 200;
    while (true) {
        auto done = writer.run(Priority::Bulk, [items](ports::Workspace& workspace) -> Result<IndexStep> {
            auto known = workspace.list().indexProgress();  // without the write lock: mostly there is nothing to do
            if (!known || known->isComplete()) return known ? Result<IndexStep>(IndexStep{*known}) : std::unexpected(known.error());
            const auto started = Clock::now();
            auto indexed = ports::inTransaction(workspace, [&] { return workspace.list().indexMore(items); });
            if (!indexed) return std::unexpected(indexed.error());
            return IndexStep{*indexed, Clock::now() - started};
        });
        const auto step = done.get();
        if (!step) return std::unexpected(step.error());
        if (progress) progress({step->progress.indexed, step->progress.items});
        if (step->progress.isComplete() || stop.stop_requested()) return step->progress;
        // As long again for others, who wait for the file in short random steps.
        std::this_thread::sleep_for(std::clamp<Clock::duration>(step->took, std::chrono::milliseconds(2), 2 * stepLength));
        const auto ratio = std::clamp(std::chrono::duration<double>(stepLength) / std::chrono::duration<double>(step->took), 0.5, 2.0);
        items = std::clamp(static_cast<int>(items * ratio), fewest, most);
    }
}

}  // namespace docket::services
