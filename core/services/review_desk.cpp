#include "core/services/review_desk.h"

namespace docket::services {

namespace {
constexpr int undoDepthShown = 25;
}

ReviewDesk::ReviewDesk(Writer& writer, const ports::Clock& clock, ReviewerIdentity identity)
    : m_writer(writer), m_clock(clock), m_identity(std::move(identity)),
      m_service(std::make_shared<std::unique_ptr<ReviewService>>()) {}

ReviewDesk::~ReviewDesk() = default;

/// Hands `work` to the writer's thread, where the service is made when it is first needed.
template <class T, class Work>
void ReviewDesk::ask(Work work, Done<T> done) {
    m_writer.post(Priority::Interactive, [service = m_service, &clock = m_clock, identity = m_identity, work = std::move(work),
                                          done = std::move(done)](ports::Workspace& workspace) mutable {
        if (!*service) *service = std::make_unique<ReviewService>(workspace, clock, identity);
        done(work(**service));
    });
}

void ReviewDesk::open(Done<DeskOpened> done) {
    ask<DeskOpened>(
        [](ReviewService& service) -> Result<DeskOpened> {
            auto resumed = service.resume();
            if (!resumed) return std::unexpected(resumed.error());
            const auto counts = service.counts();
            if (!counts) return std::unexpected(counts.error());
            const auto depth = service.undoDepth(undoDepthShown);
            if (!depth) return std::unexpected(depth.error());
            return DeskOpened{service.taxonomy(), std::move(*resumed), *counts, *depth, service.policy().suggestion};
        },
        std::move(done));
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
    ask<Decided>([item, answer = std::move(answer)](ReviewService& service) { return service.decide(item, answer); }, std::move(done));
}

void ReviewDesk::skip(ItemId item, Done<void> done) {
    ask<void>([item](ReviewService& service) { return service.skip(item); }, std::move(done));
}

void ReviewDesk::flag(ItemId item, std::string note, Done<void> done) {
    ask<void>([item, note = std::move(note)](ReviewService& service) { return service.flag(item, note); }, std::move(done));
}

void ReviewDesk::release(ItemId item, Done<void> done) {
    ask<void>([item](ReviewService& service) { return service.release(item); }, std::move(done));
}

void ReviewDesk::releaseAll(Done<void> done) {
    ask<void>([](ReviewService& service) { return service.releaseAll(); }, std::move(done));
}

void ReviewDesk::renew(Done<Timestamp> done) {
    ask<Timestamp>([](ReviewService& service) { return service.renew(); }, std::move(done));
}

void ReviewDesk::undo(Done<Retaken> done) {
    ask<Retaken>([](ReviewService& service) { return service.undo(); }, std::move(done));
}

void ReviewDesk::redo(Done<Decided> done) {
    ask<Decided>([](ReviewService& service) { return service.redo(); }, std::move(done));
}

void ReviewDesk::counts(Done<ports::QueueCounts> done) {
    ask<ports::QueueCounts>([](ReviewService& service) { return service.counts(); }, std::move(done));
}

}  // namespace docket::services
