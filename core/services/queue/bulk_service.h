#pragma once

#include "core/ports/clock.h"
#include "core/services/ledger/item_ledger.h"
#include "core/services/work/job.h"
#include "core/services/work/writer.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <variant>
#include <vector>

namespace docket::services {

/// What can be done to many queue entries at once.
struct Assign {
    std::string reviewer;  ///< empty: for anybody again
};
struct SetPriority {
    double priority = 0;   ///< higher is claimed first; at least 0
};
struct ReferToAdjudication {};
struct EndHolds {};        ///< takes the items from those who hold them; cannot be undone
using BulkAction = std::variant<Assign, SetPriority, ReferToAdjudication, EndHolds>;

/// changed + unchanged = the items given, unless it was cancelled or failed.
struct BulkReport {
    EventId batch;                ///< names the action for undo and redo; 0: nothing was changed
    std::int64_t changed = 0;
    std::int64_t unchanged = 0;   ///< it was so already, or does not apply: not in the queue, decided already
    bool wasCancelled = false;    ///< what was changed until then stays, and is undone as one
};

/// Changes many queue entries: one event for each, so that the history of an item tells it, bound into a batch that
/// is undone and done again as one. Goes in short steps on the writer's thread, so that reviewers are not kept
/// waiting; what is committed stays when a later step fails.
class BulkService {
public:
    /// `actor`: in whose name. All must outlive the service.
    BulkService(Writer& writer, const ports::Clock& clock, std::string actor)
        : m_writer(writer), m_clock(clock), m_actor(std::move(actor)) {}

    Result<BulkReport> run(const BulkAction& action, const std::vector<ItemId>& items, const std::stop_token& stop = {},
                           const ProgressSink& progress = {});
    /// Takes a batch back, the newest change first. Called again after an interruption it goes on.
    Result<BulkReport> undo(EventId batch, const std::stop_token& stop = {}, const ProgressSink& progress = {});
    Result<BulkReport> redo(EventId batch, const std::stop_token& stop = {}, const ProgressSink& progress = {});

private:
    struct Change {
        EventId event;
        ItemId item;
    };
    enum class Way { Undo, Redo };

    template <class Step>
    Result<BulkReport> inSteps(std::size_t count, const std::stop_token& stop, const ProgressSink& progress, Step step);
    Result<BulkReport> retake(EventId batch, Way way, const std::stop_token& stop, const ProgressSink& progress);
    Result<std::vector<Change>> changesOf(EventId batch);

    Writer& m_writer;
    const ports::Clock& m_clock;
    std::string m_actor;
};

}  // namespace docket::services
