#include "core/services/taxonomy/taxonomy_draft_desk.h"

#include <utility>

namespace docket::services {

TaxonomyDraftDesk::TaxonomyDraftDesk(Writer& writer, const ports::Clock& clock, std::string author)
    : m_writer(writer), m_clock(clock), m_author(std::move(author)), m_service(std::make_shared<std::unique_ptr<TaxonomyDrafts>>()) {}

/// Hands `work` to the writer's thread, where the service is made when it is first needed.
template <class T, class Work>
void TaxonomyDraftDesk::ask(Work work, Done<T> done) {
    m_writer.post(Priority::Interactive, [service = m_service, &clock = m_clock, author = m_author, work = std::move(work),
                                          done = std::move(done)](ports::Workspace& workspace) {
        done(caught([&] {
            if (!*service) *service = std::make_unique<TaxonomyDrafts>(workspace, clock, author);
            return Result<T>(work(**service));
        }));
    });
}

void TaxonomyDraftDesk::look(Done<OpenDraft> done) {
    ask<OpenDraft>([](TaxonomyDrafts& drafts) { return drafts.look(); }, std::move(done));
}

void TaxonomyDraftDesk::open(Done<OpenDraft> done) {
    ask<OpenDraft>([](TaxonomyDrafts& drafts) { return drafts.open(); }, std::move(done));
}

void TaxonomyDraftDesk::takeOver(Done<OpenDraft> done) {
    ask<OpenDraft>([](TaxonomyDrafts& drafts) { return drafts.takeOver(); }, std::move(done));
}

void TaxonomyDraftDesk::rebase(Done<OpenDraft> done) {
    ask<OpenDraft>([](TaxonomyDrafts& drafts) { return drafts.rebase(); }, std::move(done));
}

void TaxonomyDraftDesk::apply(taxonomy::Edit edit, EditStep step, Done<DraftStep> done) {
    ask<DraftStep>([edit = std::move(edit), step](TaxonomyDrafts& drafts) { return drafts.apply(edit, step); }, std::move(done));
}

void TaxonomyDraftDesk::undo(Done<DraftStep> done) {
    ask<DraftStep>([](TaxonomyDrafts& drafts) { return drafts.undo(); }, std::move(done));
}

void TaxonomyDraftDesk::redo(Done<DraftStep> done) {
    ask<DraftStep>([](TaxonomyDrafts& drafts) { return drafts.redo(); }, std::move(done));
}

void TaxonomyDraftDesk::discard(Hold hold, Done<void> done) {
    ask<void>([hold](TaxonomyDrafts& drafts) { return drafts.discard(hold); }, std::move(done));
}

}  // namespace docket::services
