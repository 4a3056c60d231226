#pragma once

#include "core/services/review_service.h"
#include "core/services/writer.h"

#include <functional>
#include <memory>
#include <vector>

namespace docket::services {

/// What a session starts with.
struct DeskOpened {
    std::shared_ptr<const taxonomy::Taxonomy> taxonomy;
    std::vector<ClaimedItem> resumed;  ///< held from an earlier session of this reviewer
    ports::QueueCounts counts;
    int undoDepth = 0;
    routing::SuggestionMode suggestion = routing::SuggestionMode::Blind;
};

/// The review session for a screen: the same operations as ReviewService, done on the writer's thread. Every
/// member returns at once. `done` is called exactly once, on the writer's thread, and must only hand the value
/// over to its own thread. Operations are done in the order in which they were asked for.
class ReviewDesk {
public:
    template <class T>
    using Done = std::function<void(Result<T>)>;

    /// The writer and the clock must outlive the desk.
    ReviewDesk(Writer& writer, const ports::Clock& clock, ReviewerIdentity identity);
    ~ReviewDesk();

    void open(Done<DeskOpened> done);
    void claim(Done<std::optional<ClaimedItem>> done);
    void claim(std::string externalId, Done<ClaimedItem> done);
    void reveal(ItemId item, Done<Suggestion> done);
    void decide(ItemId item, Answer answer, Done<Decided> done);
    void skip(ItemId item, Done<void> done);
    void flag(ItemId item, std::string note, Done<void> done);
    void release(ItemId item, Done<void> done);
    void releaseAll(Done<void> done);
    void renew(Done<Timestamp> done);
    void undo(Done<Retaken> done);
    void redo(Done<Decided> done);
    void counts(Done<ports::QueueCounts> done);

private:
    template <class T, class Work>
    void ask(Work work, Done<T> done);

    Writer& m_writer;
    const ports::Clock& m_clock;
    ReviewerIdentity m_identity;
    std::shared_ptr<std::unique_ptr<ReviewService>> m_service;  // made and used on the writer's thread only
};

}  // namespace docket::services
