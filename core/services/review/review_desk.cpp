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

Result<DeskOpened> openDesk(ReviewService& service) {
    DeskOpened opened;
    const auto unexpectedEnd = service.openSession();
    if (!unexpectedEnd) return std::unexpected(unexpectedEnd.error());
    opened.unexpectedEnd = *unexpectedEnd;
    const auto elsewhere = service.isOpenElsewhere();
    if (!elsewhere) return std::unexpected(elsewhere.error());
    opened.isOpenElsewhere = *elsewhere;
    auto resumed = service.resume();
    if (!resumed) return std::unexpected(resumed.error());
    auto drafts = service.takeUpDrafts();
    if (!drafts) return std::unexpected(drafts.error());
    opened.resumed = std::move(*resumed);
    std::ranges::move(*drafts, std::back_inserter(opened.resumed));
    putDraftsFirst(opened.resumed);
    const auto depth = service.undoDepth(undoDepthCounted);
    if (!depth) return std::unexpected(depth.error());
    opened.undoDepth = *depth;
    return opened;
}

Result<DeskOpened> openForReading(ReviewService& service) {
    DeskOpened opened;
    opened.isReadOnly = true;
    auto first = service.lookAtFirst();
    if (!first) return std::unexpected(first.error());
    if (*first) opened.resumed.push_back(std::move(**first));
    return opened;
}

/// Does `work`; where it finds that the hold has ended, takes the item again and does it once more.
template <class Work>
auto holding(ReviewService& service, ItemId item, Work work) -> decltype(work()) {
    auto done = work();
    if (done) return done;
    const ErrorKind kind = done.error().kind;
    const bool isHoldLost = kind == ErrorKind::LeaseLost || kind == ErrorKind::NothingClaimed;
    if (!isHoldLost || !service.holdAgain(item)) return done;
    return work();
}

}  // namespace

ReviewDesk::ReviewDesk(Writer& writer, const ports::Clock& clock, ReviewerIdentity identity)
    : m_writer(writer), m_clock(clock), m_identity(std::move(identity)),
      m_service(std::make_shared<std::unique_ptr<ReviewService>>()) {}

ReviewDesk::~ReviewDesk() = default;

/// Hands `work` to the writer's thread, where the service is made when it is first needed.
template <class T, class Work>
void ReviewDesk::ask(Work work, Done<T> done) {
    m_writer.post(Priority::Interactive, [service = m_service, &clock = m_clock, identity = m_identity, work = std::move(work),
                                          done = std::move(done)](ports::Workspace& workspace) mutable {
        done(caught([&] {
            if (!*service) *service = std::make_unique<ReviewService>(workspace, clock, identity);
            return Result<T>(work(**service));
        }));
    });
}

void ReviewDesk::open(Done<DeskOpened> done) {
    ask<DeskOpened>(
        [](ReviewService& service) -> Result<DeskOpened> {
            auto opened = openDesk(service);
            if (!opened && opened.error().kind == ErrorKind::ReadOnly) opened = openForReading(service);
            if (!opened) return opened;
            const auto counts = service.counts();
            if (!counts) return std::unexpected(counts.error());
            opened->counts = *counts;
            opened->taxonomy = service.taxonomy();
            opened->suggestion = service.policy().suggestion;
            opened->leaseTime = service.policy().leaseTime;
            return opened;
        },
        std::move(done));
}

void ReviewDesk::close(Done<void> done) {
    ask<void>([](ReviewService& service) { return service.closeSession(); }, std::move(done));
}

void ReviewDesk::claim(Done<std::optional<ClaimedItem>> done) {
    ask<std::optional<ClaimedItem>>([](ReviewService& service) { return service.claim(); }, std::move(done));
}

void ReviewDesk::claim(std::string externalId, Done<ClaimedItem> done) {
    ask<ClaimedItem>([id = std::move(externalId)](ReviewService& service) { return service.claim(id); }, std::move(done));
}

void ReviewDesk::reveal(ItemId item, Done<Suggestion> done) {
    ask<Suggestion>([item](ReviewService& service) { return service.reveal(item); }, std::move(done));
}

void ReviewDesk::decide(ItemId item, Answer answer, Done<Decided> done) {
    ask<Decided>([item, answer = std::move(answer)](ReviewService& service) {
        return holding(service, item, [&] { return service.decide(item, answer); });
    }, std::move(done));
}

void ReviewDesk::skip(ItemId item, Done<void> done) {
    ask<void>([item](ReviewService& service) { return holding(service, item, [&] { return service.skip(item); }); }, std::move(done));
}

void ReviewDesk::flag(ItemId item, std::string note, Done<void> done) {
    ask<void>([item, note = std::move(note)](ReviewService& service) {
        return holding(service, item, [&] { return service.flag(item, note); });
    }, std::move(done));
}

void ReviewDesk::release(ItemId item, Done<void> done) {
    ask<void>([item](ReviewService& service) { return service.release(item); }, std::move(done));
}

void ReviewDesk::releaseAll(Done<void> done) {
    ask<void>([](ReviewService& service) { return service.releaseAll(); }, std::move(done));
}

void ReviewDesk::readAnew(std::vector<ItemId> items, Done<std::vector<ClaimedItem>> done) {
    ask<std::vector<ClaimedItem>>([items = std::move(items)](ReviewService& service) { return service.readAnew(items); }, std::move(done));
}

void ReviewDesk::renew(Done<Timestamp> done) {
    ask<Timestamp>([](ReviewService& service) { return service.renew(); }, std::move(done));
}

void ReviewDesk::holdState(ItemId item, Done<HoldState> done) {
    ask<HoldState>([item](ReviewService& service) { return service.holdState(item); }, std::move(done));
}

void ReviewDesk::keepDraft(Draft draft, Done<Timestamp> done) {
    ask<Timestamp>([draft = std::move(draft)](ReviewService& service) { return service.keepDraft(draft); }, std::move(done));
}

void ReviewDesk::takeUpDrafts(Done<std::vector<ClaimedItem>> done) {
    ask<std::vector<ClaimedItem>>([](ReviewService& service) { return service.takeUpDrafts(); }, std::move(done));
}

void ReviewDesk::batchToUndo(Done<std::optional<EventId>> done) {
    ask<std::optional<EventId>>([](ReviewService& service) { return service.batchToUndo(); }, std::move(done));
}

void ReviewDesk::batchToRedo(Done<std::optional<EventId>> done) {
    ask<std::optional<EventId>>([](ReviewService& service) { return service.batchToRedo(); }, std::move(done));
}

void ReviewDesk::undo(Done<Retaken> done) {
    ask<Retaken>([](ReviewService& service) { return service.undo(); }, std::move(done));
}

void ReviewDesk::redo(Done<Decided> done) {
    ask<Decided>([](ReviewService& service) { return service.redo(); }, std::move(done));
}

void ReviewDesk::exportedAction(Done<std::optional<ExportedAction>> done) {
    ask<std::optional<ExportedAction>>([](ReviewService& service) { return service.exportedAction(); }, std::move(done));
}

void ReviewDesk::correctLast(Done<ClaimedItem> done) {
    ask<ClaimedItem>([](ReviewService& service) { return service.correctLast(); }, std::move(done));
}

void ReviewDesk::counts(Done<ports::QueueCounts> done) {
    ask<ports::QueueCounts>([](ReviewService& service) { return service.counts(); }, std::move(done));
}

}  // namespace docket::services
