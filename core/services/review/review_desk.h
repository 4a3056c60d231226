#pragma once

#include "core/services/review/review_session.h"
#include "core/services/work/writer.h"

#include <functional>
#include <memory>
#include <vector>

namespace docket::services {

/// What is left to be done.
struct WorkLeft {
    ports::QueueCounts queue;
    std::int64_t assigned = 0;  ///< for this reviewer alone, counted up to ReviewQueue::mostAssigned
};

/// What a session starts with.
struct DeskOpened {
    std::shared_ptr<const taxonomy::Taxonomy> taxonomy;
    /// Held from an earlier session of this reviewer, or kept as a draft; what was worked on last comes first. Where
    /// the workspace is read-only: the first item that waits, held by nobody.
    std::vector<ClaimedItem> resumed;
    WorkLeft left;
    int undoDepth = 0;                 ///< counted up to 200
    routing::SuggestionMode suggestion = routing::SuggestionMode::Blind;
    Duration leaseTime;
    std::optional<Timestamp> unexpectedEnd;  ///< the sitting before ended at this time without being closed
    bool isReadOnly = false;
    bool isOpenElsewhere = false;      ///< in another window of the same reviewer, whose items do not come here
};

/// The review session for a screen: the same operations as ReviewSession, done on the writer's thread. Every
/// member returns at once. `done` is called exactly once, on the writer's thread, and must only hand the value
/// over to its own thread. Operations are done in the order in which they were asked for.
class ReviewDesk {
public:
    template <class T>
    using Done = std::function<void(Result<T>)>;

    /// The writer and the clock must outlive the desk.
    ReviewDesk(Writer& writer, const ports::Clock& clock, ReviewerIdentity identity);
    ~ReviewDesk();

    /// Begins a sitting. A workspace that may not be written is opened for reading.
    void open(Done<DeskOpened> done);
    /// Gives everything back and ends the sitting.
    void close(Done<void> done);
    void claim(Done<std::optional<ClaimedItem>> done);
    void claim(std::string externalId, Done<ClaimedItem> done);
    void reveal(ItemId item, Done<Suggestion> done);
    // An item whose hold ended meanwhile is taken again first, if it is to be had; else LeaseLost.
    void decide(ItemId item, Answer answer, Done<Decided> done);
    void skip(ItemId item, Done<void> done);
    void flag(ItemId item, std::string note, Done<void> done);
    void release(ItemId item, Done<void> done);
    void releaseAll(Done<void> done);
    /// Reads items that are held and not looked at yet under the taxonomy in force, where they were claimed under an
    /// earlier one; gives only those.
    void readAnew(std::vector<ItemId> items, Done<std::vector<ClaimedItem>> done);
    void renew(Done<Timestamp> done);
    void holdState(ItemId item, Done<HoldState> done);
    void keepDraft(Draft draft, Done<Timestamp> done);
    void takeUpDrafts(Done<std::vector<ClaimedItem>> done);
    void batchToUndo(Done<std::optional<EventId>> done);
    void batchToRedo(Done<std::optional<EventId>> done);
    void undo(Done<Retaken> done);
    void redo(Done<Decided> done);
    void exportedAction(Done<std::optional<ExportedAction>> done);
    void correctLast(Done<ClaimedItem> done);
    void workLeft(Done<WorkLeft> done);

private:
    template <class T, class Work>
    void ask(Work work, Done<T> done);

    Writer& m_writer;
    const ports::Clock& m_clock;
    ReviewerIdentity m_identity;
    std::shared_ptr<std::unique_ptr<ReviewSession>> m_session;  // made and used on the writer's thread only
};

}  // namespace docket::services
