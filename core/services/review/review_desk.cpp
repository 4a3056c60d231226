#include "core/services/review/review_desk.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace docket::services {

namespace {

constexpr int undoDepthCounted = 200;

/// What was worked on last comes first: the items with a draft, then the others as they were held.
void putDraftsFirst(std::vector<ClaimedItem>& items) {
    const auto savedAt = [](const ClaimedItem& item) { return item.draft ? item.draft->savedAt : Timestamp{}; };
    std::ranges::stable_sort(items, std::ranges::greater(), [&](const ClaimedItem& item) { return savedAt(item).ms; });
}

Result<DeskOpened> openDesk(ReviewSession& session) {
    DeskOpened opened;
    const auto unexpectedEnd = session.sitting.open();
    if (!unexpectedEnd) return std::unexpected(unexpectedEnd.error());
    opened.unexpectedEnd = *unexpectedEnd;
    const auto elsewhere = session.sitting.isOpenElsewhere();
    if (!elsewhere) return std::unexpected(elsewhere.error());
    opened.isOpenElsewhere = *elsewhere;
    auto resumed = session.sitting.resume();
    if (!resumed) return std::unexpected(resumed.error());
    auto drafts = session.sitting.takeUpDrafts();
    if (!drafts) return std::unexpected(drafts.error());
    opened.resumed = std::move(*resumed);
    std::ranges::move(*drafts, std::back_inserter(opened.resumed));
    putDraftsFirst(opened.resumed);
    const auto depth = session.actions.undoDepth(undoDepthCounted);
    if (!depth) return std::unexpected(depth.error());
    opened.undoDepth = *depth;
    return opened;
}

Result<DeskOpened> openForReading(ReviewService& review) {
    DeskOpened opened;
    opened.isReadOnly = true;
    auto first = review.lookAtFirst();
    if (!first) return std::unexpected(first.error());
    if (*first) opened.resumed.push_back(std::move(**first));
    return opened;
}

Result<WorkLeft> workLeftOf(ReviewService& review) {
    const auto queue = review.counts();
    if (!queue) return std::unexpected(queue.error());
    const auto assigned = review.assigned();
    if (!assigned) return std::unexpected(assigned.error());
    return WorkLeft{*queue, *assigned};
}

/// Does `work`; where it finds that the hold has ended, takes the item again and does it once more.
template <class Work>
auto holding(ReviewService& review, ItemId item, Work work) -> decltype(work()) {
    auto done = work();
    if (done) return done;
    const ErrorKind kind = done.error().kind;
    const bool isHoldLost = kind == ErrorKind::LeaseLost || kind == ErrorKind::NothingClaimed;
    if (!isHoldLost || !review.holdAgain(item)) return done;
    return work();
}

}  // namespace

ReviewDesk::ReviewDesk(Writer& writer, const ports::Clock& clock, ReviewerIdentity identity)
    : m_writer(writer), m_clock(clock), m_identity(std::move(identity)),
      m_session(std::make_shared<std::unique_ptr<ReviewSession>>()) {}

ReviewDesk::~ReviewDesk() = default;

/// Hands `work` to the writer's thread, where the session is made when it is first needed.
template <class T, class Work>
void ReviewDesk::ask(Work work, Done<T> done) {
    m_writer.post(Priority::Interactive, [session = m_session, &clock = m_clock, identity = m_identity, work = std::move(work),
                                          done = std::move(done)](ports::Workspace& workspace) mutable {
        done(caught([&] {
            if (!*session) *session = std::make_unique<ReviewSession>(workspace, clock, identity);
            return Result<T>(work(**session));
        }));
    });
}

void ReviewDesk::open(Done<DeskOpened> done) {
    ask<DeskOpened>(
        [](ReviewSession& session) -> Result<DeskOpened> {
            auto opened = openDesk(session);
            if (!opened && opened.error().kind == ErrorKind::ReadOnly) opened = openForReading(session.review);
            if (!opened) return opened;
            const auto left = workLeftOf(session.review);
            if (!left) return std::unexpected(left.error());
            opened->left = *left;
            opened->taxonomy = session.review.taxonomy();
            opened->suggestion = session.review.policy().suggestion;
            opened->leaseTime = session.review.policy().leaseTime;
            return opened;
        },
        std::move(done));
}

void ReviewDesk::close(Done<void> done) {
    ask<void>([](ReviewSession& session) { return session.sitting.close(); }, std::move(done));
}

void ReviewDesk::claim(Done<std::optional<ClaimedItem>> done) {
    ask<std::optional<ClaimedItem>>([](ReviewSession& session) { return session.review.claim(); }, std::move(done));
}

void ReviewDesk::claim(std::string externalId, Done<ClaimedItem> done) {
    ask<ClaimedItem>([id = std::move(externalId)](ReviewSession& session) { return session.review.claim(id); }, std::move(done));
}

void ReviewDesk::reveal(ItemId item, Done<Suggestion> done) {
    ask<Suggestion>([item](ReviewSession& session) { return session.review.reveal(item); }, std::move(done));
}

void ReviewDesk::decide(ItemId item, Answer answer, Done<Decided> done) {
    ask<Decided>([item, answer = std::move(answer)](ReviewSession& session) {
        return holding(session.review, item, [&] { return session.review.decide(item, answer); });
    }, std::move(done));
}

void ReviewDesk::skip(ItemId item, Done<void> done) {
    ask<void>([item](ReviewSession& session) { return holding(session.review, item, [&] { return session.review.skip(item); }); }, std::move(done));
}

void ReviewDesk::flag(ItemId item, std::string note, Done<void> done) {
    ask<void>([item, note = std::move(note)](ReviewSession& session) {
        return holding(session.review, item, [&] { return session.review.flag(item, note); });
    }, std::move(done));
}

void ReviewDesk::release(ItemId item, Done<void> done) {
    ask<void>([item](ReviewSession& session) { return session.review.release(item); }, std::move(done));
}

void ReviewDesk::releaseAll(Done<void> done) {
    ask<void>([](ReviewSession& session) { return session.review.releaseAll(); }, std::move(done));
}

void ReviewDesk::readAnew(std::vector<ItemId> items, Done<std::vector<ClaimedItem>> done) {
    ask<std::vector<ClaimedItem>>([items = std::move(items)](ReviewSession& session) { return session.review.readAnew(items); }, std::move(done));
}

void ReviewDesk::renew(Done<Timestamp> done) {
    ask<Timestamp>([](ReviewSession& session) { return session.review.renew(); }, std::move(done));
}

void ReviewDesk::holdState(ItemId item, Done<HoldState> done) {
    ask<HoldState>([item](ReviewSession& session) { return session.review.holdState(item); }, std::move(done));
}

void ReviewDesk::keepDraft(Draft draft, Done<Timestamp> done) {
    ask<Timestamp>([draft = std::move(draft)](ReviewSession& session) { return session.sitting.keepDraft(draft); }, std::move(done));
}

void ReviewDesk::takeUpDrafts(Done<std::vector<ClaimedItem>> done) {
    ask<std::vector<ClaimedItem>>([](ReviewSession& session) { return session.sitting.takeUpDrafts(); }, std::move(done));
}

void ReviewDesk::batchToUndo(Done<std::optional<EventId>> done) {
    ask<std::optional<EventId>>([](ReviewSession& session) { return session.actions.batchToUndo(); }, std::move(done));
}

void ReviewDesk::batchToRedo(Done<std::optional<EventId>> done) {
    ask<std::optional<EventId>>([](ReviewSession& session) { return session.actions.batchToRedo(); }, std::move(done));
}

void ReviewDesk::undo(Done<Retaken> done) {
    ask<Retaken>([](ReviewSession& session) { return session.actions.undo(); }, std::move(done));
}

void ReviewDesk::redo(Done<Decided> done) {
    ask<Decided>([](ReviewSession& session) { return session.actions.redo(); }, std::move(done));
}

void ReviewDesk::exportedAction(Done<std::optional<ExportedAction>> done) {
    ask<std::optional<ExportedAction>>([](ReviewSession& session) { return session.actions.exportedAction(); }, std::move(done));
}

void ReviewDesk::correctLast(Done<ClaimedItem> done) {
    ask<ClaimedItem>([](ReviewSession& session) { return session.actions.correctLast(); }, std::move(done));
}

void ReviewDesk::workLeft(Done<WorkLeft> done) {
    ask<WorkLeft>([](ReviewSession& session) { return workLeftOf(session.review); }, std::move(done));
}

}  // namespace docket::services
