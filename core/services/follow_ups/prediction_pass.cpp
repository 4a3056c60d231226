#include "core/services/follow_ups/prediction_pass.h"

#include "core/base/caught.h"

#include <chrono>
#include <future>

namespace docket::services {

namespace {

/// Fewer are read sooner than a second connection is opened.
constexpr std::int64_t fewestForTwo = 20'000;
constexpr std::int64_t itemsBetweenLooks = 1024;

/// A second connection that sees what the first one sees; null where that cannot be had, as beside somebody who writes.
std::unique_ptr<ports::Workspace> sameState(ports::Workspace& workspace) {
    auto other = workspace.reader();
    if (!other || !(*other)->beginReading()) return nullptr;
    const auto seen = workspace.records().dataState();
    const auto alsoSeen = (*other)->records().dataState();
    return seen && alsoSeen && *seen == *alsoSeen ? std::move(*other) : nullptr;
}

Result<> stopped() { return failure(ErrorKind::Cancelled, "The reading of predictions was stopped; the workspace was only read."); }

}  // namespace

struct PredictionPass::Shared {
    std::atomic<std::int64_t> done{0};
    std::atomic<bool> isBroken{false};  ///< one part has failed, so that the other is for nothing
};

Result<PredictionPass> PredictionPass::open(ports::Workspace& workspace, Threads threads, int runs, std::stop_token stop, const ProgressSink& progress) {
    const auto last = workspace.predictions().lastItem();
    if (!last) return std::unexpected(last.error());
    PredictionPass pass(workspace, *last, runs, std::move(stop), progress);
    if (threads == Threads::UpToTwo && last->value >= fewestForTwo) pass.m_second = sameState(workspace);
    return pass;
}

Result<> PredictionPass::run(ports::StoredPredictions::Pass pass, const Visit& visit) {
    Shared shared;
    pass.first = ItemId{1};
    pass.last = m_last;
    if (!m_second) {
        auto visited = runPart(0, pass, visit, shared);
        m_doneBefore += m_last.value;
        return visited;
    }
    auto upper = pass;
    pass.last = ItemId{m_last.value / 2};
    upper.first = ItemId{pass.last.value + 1};
    auto other = std::async(std::launch::async, [&] { return caught([&] { return runPart(1, upper, visit, shared); }); });
    const auto lower = caught([&] { return runPart(0, pass, visit, shared); });
    while (other.wait_for(std::chrono::milliseconds(50)) != std::future_status::ready) show(shared);
    const auto higher = other.get();
    m_doneBefore += m_last.value;
    const bool isItsOwn = !higher && higher.error().kind != ErrorKind::Cancelled;  // a part is cancelled where the other fails
    return lower || isItsOwn ? higher : lower;
}

Result<> PredictionPass::runPart(std::size_t part, const ports::StoredPredictions::Pass& pass, const Visit& visit, Shared& shared) const {
    ports::Workspace& workspace = part == 0 ? *m_workspace : *m_second;
    std::int64_t done = 0;
    if (m_stop.stop_requested()) return stopped();
    const auto visited = workspace.predictions().visitItems(pass, [&](const ports::PredictedItem& item) -> Result<> {
        if (++done % itemsBetweenLooks == 0) {
            shared.done += itemsBetweenLooks;
            if (m_stop.stop_requested() || shared.isBroken) return stopped();
            if (part == 0) show(shared);
        }
        return visit(part, item);
    });
    if (!visited) shared.isBroken = true;
    return visited;
}

void PredictionPass::show(const Shared& shared) const {
    if (*m_progress) (*m_progress)({m_doneBefore + shared.done, m_progressTotal});
}

}  // namespace docket::services
