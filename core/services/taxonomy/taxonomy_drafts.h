#pragma once

#include "core/ports/clock.h"
#include "core/ports/workspace.h"
#include "core/taxonomy/draft.h"

#include <optional>
#include <string>

namespace docket::services {

/// What undo and redo would do next, in a few words for a button ("merge into Card fee"); nullopt: nothing.
struct DraftHistory {
    std::optional<std::string> undo;
    std::optional<std::string> redo;

    bool operator==(const DraftHistory&) const = default;
};

/// The draft of the next version, as it is on disk.
struct OpenDraft {
    taxonomy::TaxonomyDraft draft;
    ports::DraftHead head;
    int inForce = 1;         ///< version of the taxonomy
    bool isOwn = false;      ///< held by who asks; others read only
    DraftHistory history;

    /// False: nobody holds a draft, and this is the version in force, unchanged.
    bool isBegun() const { return head.revision > 0; }

    /// Another version was published since the draft was begun: it can be rebased or discarded, and not be changed.
    bool isOutdated() const { return head.basedOn != inForce; }
};

/// One step that is on disk. Applied to the draft as it was before, `edit` gives the draft as it is now.
struct DraftStep {
    taxonomy::Edit edit;
    DraftHistory history;
    Timestamp savedAt;
};

/// Whether an edit is a step of its own, or goes on with the one before it where both are of the same fields of the
/// same label.
enum class EditStep { New, Continued };

/// Whether a draft is left alone that somebody else holds.
enum class Hold { Respect, Take };

/// The draft of the next taxonomy version, in the name of one person who edits it. Every call is one transaction: what
/// it has returned is on disk, and undo and redo go on over restarts. Conflict, naming what to do, where somebody else
/// holds the draft, where it is outdated, and where another process changed it since it was read. One thread at a time.
class TaxonomyDrafts {
public:
    /// All must outlive the service.
    TaxonomyDrafts(ports::Workspace& workspace, const ports::Clock& clock, std::string author)
        : m_workspace(workspace), m_clock(clock), m_author(std::move(author)) {}

    /// The draft whoever holds it, also when it is outdated; nullopt: there is none.
    Result<std::optional<OpenDraft>> read();
    /// The same; where there is none, the version in force as one that was not begun. Writes nothing. The own draft is open
    /// with this, unless it is outdated.
    Result<OpenDraft> look();
    /// Goes on with the own draft, or begins one from the version in force.
    Result<OpenDraft> open();
    /// The same, and takes it from whom it is held by. One that is outdated is taken too.
    Result<OpenDraft> takeOver();
    /// Brings the own draft to the version in force: a field that the draft changed reads as in the draft, every other as
    /// in the new version. The history begins anew with this as its first step.
    Result<OpenDraft> rebase();
    /// Throws the draft away with its history, outdated or not, and also where it cannot be read any more.
    Result<> discard(Hold hold = Hold::Respect);

    // Of the draft that was opened here.
    Result<DraftStep> apply(const taxonomy::Edit& edit, EditStep step = EditStep::New);
    /// NotFound when nothing is left to undo or to do again.
    Result<DraftStep> undo();
    Result<DraftStep> redo();

private:
    template <class Work>
    Result<OpenDraft> opening(Work work);
    template <class Work>
    Result<DraftStep> stepping(Work work);
    Result<std::optional<OpenDraft>> readOnce();
    Result<OpenDraft> begin();
    Result<OpenDraft> withProposals(OpenDraft open);
    Result<std::optional<taxonomy::Edit>> editFor(const ports::WaitingProposal& proposal, const OpenDraft& open, const taxonomy::Lineage& lineage);
    Result<OpenDraft> load(const ports::DraftHead& head);
    Result<ports::DraftHead> ownHead();
    Result<ports::DraftHead> editableHead();
    Result<> record(const taxonomy::Edit& edit, EditStep step, Timestamp now);
    Result<DraftHistory> history();

    ports::Workspace& m_workspace;
    const ports::Clock& m_clock;
    std::string m_author;
    std::optional<OpenDraft> m_open;  ///< as of the last call that succeeded
};

}  // namespace docket::services
