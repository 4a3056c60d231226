#pragma once

#include "core/services/taxonomy/taxonomy_drafts.h"
#include "core/services/work/writer.h"

#include <functional>
#include <memory>
#include <string>

namespace docket::services {

/// The draft of the next taxonomy version for a screen: the operations of TaxonomyDrafts, done on the writer's thread.
/// Every member returns at once. `done` is called exactly once, on the writer's thread, and must only hand the value
/// over to its own thread. Operations are done in the order in which they were asked for. A screen applies an edit to
/// its own copy at once and opens the draft again where saving it failed.
class TaxonomyDraftDesk {
public:
    template <class T>
    using Done = std::function<void(Result<T>)>;

    /// The writer and the clock must outlive the desk.
    TaxonomyDraftDesk(Writer& writer, const ports::Clock& clock, std::string author);

    void look(Done<OpenDraft> done);
    void open(Done<OpenDraft> done);
    void takeOver(Done<OpenDraft> done);
    void rebase(Done<OpenDraft> done);
    void apply(taxonomy::Edit edit, EditStep step, Done<DraftStep> done);
    void undo(Done<DraftStep> done);
    void redo(Done<DraftStep> done);
    void discard(Hold hold, Done<void> done);

private:
    template <class T, class Work>
    void ask(Work work, Done<T> done);

    Writer& m_writer;
    const ports::Clock& m_clock;
    std::string m_author;
    std::shared_ptr<std::unique_ptr<TaxonomyDrafts>> m_service;  // made and used on the writer's thread only
};

}  // namespace docket::services
