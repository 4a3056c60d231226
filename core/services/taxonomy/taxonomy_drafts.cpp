#include "core/services/taxonomy/taxonomy_drafts.h"

#include <fmt/format.h>

namespace docket::services {

namespace {

constexpr int triesToRead = 5;
constexpr std::size_t longestExample = 2000;  // bytes of an item that becomes an example

std::unexpected<Error> conflict(std::string message) { return failure(ErrorKind::Conflict, std::move(message)); }

std::unexpected<Error> heldBy(std::string_view holder) {
    return conflict(fmt::format("{} holds the draft of the taxonomy. You can read it; take it over to change it.", holder));
}

std::unexpected<Error> outdated(const ports::DraftHead& head, int inForce) {
    return conflict(fmt::format("Version {} was published after this draft was begun from version {}. The draft is kept; rebase it onto version {} "
                                "or discard it.", inForce, head.basedOn, inForce));
}

}  // namespace

Result<DraftHistory> TaxonomyDrafts::history() {
    const auto done = m_workspace.taxonomyDrafts().lastDone();
    if (!done) return std::unexpected(done.error());
    const auto undone = m_workspace.taxonomyDrafts().firstUndone();
    if (!undone) return std::unexpected(undone.error());
    const auto words = [](const std::optional<ports::KeptEdit>& kept) {
        return kept ? std::optional(taxonomy::inWords(kept->edit)) : std::nullopt;
    };
    return DraftHistory{words(*done), words(*undone)};
}

Result<OpenDraft> TaxonomyDrafts::load(const ports::DraftHead& head) {
    const auto versions = m_workspace.rules().inForce();
    if (!versions) return std::unexpected(versions.error());
    auto base = m_workspace.rules().taxonomy(head.basedOn);
    if (!base) return std::unexpected(base.error());
    const auto newest = m_workspace.taxonomyDrafts().newestLabel();
    if (!newest) return std::unexpected(newest.error());
    const auto content = m_workspace.taxonomyDrafts().content();
    if (!content) return std::unexpected(content.error());
    auto draft = taxonomy::TaxonomyDraft::restore(std::move(*base), *newest, *content);
    if (!draft) return std::unexpected(draft.error());
    auto history = this->history();
    if (!history) return std::unexpected(history.error());
    return OpenDraft{std::move(*draft), head, versions->taxonomy, head.author == m_author, std::move(*history)};
}

Result<std::optional<OpenDraft>> TaxonomyDrafts::readOnce() {
    const auto head = m_workspace.taxonomyDrafts().head();
    if (!head) return std::unexpected(head.error());
    if (!*head) return std::nullopt;
    auto loaded = load(**head);
    if (!loaded) return std::unexpected(loaded.error());
    return std::optional(std::move(*loaded));
}

Result<std::optional<OpenDraft>> TaxonomyDrafts::read() {
    // Reading takes no lock: what another process writes meanwhile shows in the revision.
    for (int tries = 1;; ++tries) {
        auto found = readOnce();
        const auto head = m_workspace.taxonomyDrafts().head();
        if (!head) return std::unexpected(head.error());
        const bool isSame = found && (*found ? *head && (*head)->revision == (*found)->head.revision : !*head);
        if (isSame || tries == triesToRead) return found;
    }
}

Result<OpenDraft> TaxonomyDrafts::look() {
    auto found = read();
    if (!found) return std::unexpected(found.error());
    const bool goesOn = *found && (*found)->isOwn && !(*found)->isOutdated();
    m_open = goesOn ? *found : std::nullopt;
    if (*found) return std::move(**found);
    const auto versions = m_workspace.rules().inForce();
    if (!versions) return std::unexpected(versions.error());
    auto base = m_workspace.rules().taxonomy(versions->taxonomy);
    if (!base) return std::unexpected(base.error());
    const auto newest = m_workspace.taxonomyDrafts().newestLabel();
    if (!newest) return std::unexpected(newest.error());
    const ports::DraftHead none{versions->taxonomy, {}, {}, {}, 0};
    return OpenDraft{taxonomy::TaxonomyDraft(std::move(*base), *newest), none, versions->taxonomy, false, {}};
}

/// One transaction; what it opens is what the steps that follow go on with.
template <class Work>
Result<OpenDraft> TaxonomyDrafts::opening(Work work) {
    auto opened = ports::inTransaction(m_workspace, work);
    m_open = opened ? std::optional(*opened) : std::nullopt;
    return opened;
}

Result<OpenDraft> TaxonomyDrafts::begin() {
    const auto versions = m_workspace.rules().inForce();
    if (!versions) return std::unexpected(versions.error());
    auto base = m_workspace.rules().taxonomy(versions->taxonomy);
    if (!base) return std::unexpected(base.error());
    const Timestamp now = m_clock.now();
    const ports::DraftHead head{versions->taxonomy, m_author, now, now, 1};
    const auto begun = m_workspace.taxonomyDrafts().begin(head, taxonomy::TaxonomyDraft(std::move(*base)).content());
    if (!begun) return std::unexpected(begun.error());
    return load(head);
}

/// Definitions that adjudicators proposed while nobody could take them up become steps of the draft, each with its item as
/// an example. One that the draft has no place for any more goes on waiting.
Result<OpenDraft> TaxonomyDrafts::withProposals(OpenDraft open) {
    const auto proposals = m_workspace.rulings().waitingProposals();
    if (!proposals) return std::unexpected(proposals.error());
    if (proposals->empty()) return open;
    const auto lineage = m_workspace.rules().lineage();
    if (!lineage) return std::unexpected(lineage.error());
    for (const ports::WaitingProposal& proposal : *proposals) {
        const auto edit = editFor(proposal, open, **lineage);
        if (!edit) return std::unexpected(edit.error());
        if (!*edit) continue;
        if (const auto applied = open.draft.apply(**edit); !applied) return std::unexpected(applied.error());
        auto& tables = m_workspace.taxonomyDrafts();
        open.head.changedAt = m_clock.now();
        ++open.head.revision;
        if (const auto written = tables.write(**edit, open.draft); !written) return std::unexpected(written.error());
        if (const auto kept = tables.append(**edit, open.head.changedAt); !kept) return std::unexpected(kept.error());
        if (const auto replaced = tables.replaceHead(open.head); !replaced) return std::unexpected(replaced.error());
        if (const auto removed = m_workspace.rulings().removeProposal(proposal.ruling); !removed) return std::unexpected(removed.error());
    }
    auto history = this->history();
    if (!history) return std::unexpected(history.error());
    open.history = std::move(*history);
    return open;
}

/// nullopt: its label is not there any more, or cannot say this.
Result<std::optional<taxonomy::Edit>> TaxonomyDrafts::editFor(const ports::WaitingProposal& proposal, const OpenDraft& open, const taxonomy::Lineage& lineage) {
    const LabelSet labels = lineage.read(proposal.labels, proposal.taxonomyVersion, open.head.basedOn);
    const taxonomy::Label* label = labels.size() == 1 ? open.draft.find(labels.front()) : nullptr;
    if (label == nullptr || label->isArchived) return std::nullopt;
    const auto item = m_workspace.items().find(proposal.item);
    if (!item) return std::unexpected(item.error());
    taxonomy::Label changed = *label;
    changed.description = proposal.text;
    if (*item && (*item)->text.size() <= longestExample) changed.examples.push_back((*item)->text);
    auto edit = open.draft.change(std::move(changed));
    if (!edit) return std::nullopt;
    return std::optional(std::move(*edit));
}

Result<OpenDraft> TaxonomyDrafts::open() {
    return opening([&]() -> Result<OpenDraft> {
        const auto head = m_workspace.taxonomyDrafts().head();
        if (!head) return std::unexpected(head.error());
        if (*head && (*head)->author != m_author) return heldBy((*head)->author);
        auto loaded = *head ? load(**head) : begin();
        if (!loaded) return loaded;
        if (loaded->isOutdated()) return outdated(loaded->head, loaded->inForce);
        return withProposals(std::move(*loaded));
    });
}

Result<OpenDraft> TaxonomyDrafts::takeOver() {
    return opening([&]() -> Result<OpenDraft> {
        auto head = m_workspace.taxonomyDrafts().head();
        if (!head) return std::unexpected(head.error());
        if (!*head) return begin();
        (*head)->author = m_author;
        ++(*head)->revision;
        if (const auto taken = m_workspace.taxonomyDrafts().replaceHead(**head); !taken) return std::unexpected(taken.error());
        return load(**head);
    });
}

Result<ports::DraftHead> TaxonomyDrafts::ownHead() {
    const auto head = m_workspace.taxonomyDrafts().head();
    if (!head) return std::unexpected(head.error());
    if (!*head) return conflict("There is no draft of the taxonomy any more: it was published or discarded. Nothing was changed.");
    if ((*head)->author != m_author) return heldBy((*head)->author);
    return **head;
}

Result<OpenDraft> TaxonomyDrafts::rebase() {
    return opening([&]() -> Result<OpenDraft> {
        auto head = ownHead();
        if (!head) return std::unexpected(head.error());
        auto old = load(*head);
        if (!old || !old->isOutdated()) return old;
        auto base = m_workspace.rules().taxonomy(old->inForce);
        if (!base) return std::unexpected(base.error());
        const auto newest = m_workspace.taxonomyDrafts().newestLabel();
        if (!newest) return std::unexpected(newest.error());
        taxonomy::TaxonomyDraft draft(std::move(*base), *newest);
        const taxonomy::Edit edit = old->draft.rebasedOnto(draft);
        if (!draft.apply(edit)) {
            return conflict(fmt::format("What was changed in this draft and in version {} does not go together. The draft is kept; save it to a file "
                                        "and discard it, or discard it.", old->inForce));
        }
        head->basedOn = old->inForce;
        head->changedAt = m_clock.now();
        ++head->revision;
        auto& tables = m_workspace.taxonomyDrafts();
        if (const auto discarded = tables.discard(); !discarded) return std::unexpected(discarded.error());
        if (const auto begun = tables.begin(*head, draft.content()); !begun) return std::unexpected(begun.error());
        if (!edit.isEmpty()) {
            if (const auto kept = tables.append(edit, head->changedAt); !kept) return std::unexpected(kept.error());
        }
        return load(*head);
    });
}

Result<ports::DraftHead> TaxonomyDrafts::editableHead() {
    auto head = ownHead();
    if (!head) return head;
    const auto versions = m_workspace.rules().inForce();
    if (!versions) return std::unexpected(versions.error());
    if (head->basedOn != versions->taxonomy) return outdated(*head, versions->taxonomy);
    if (!m_open) return conflict("The draft of the taxonomy is not open here. Nothing was changed; open it first.");
    if (head->revision != m_open->head.revision) {
        return conflict("The draft of the taxonomy was changed in another window or by another program since it was opened here. Their change is "
                        "kept and this one is not; look at the draft again.");
    }
    return head;
}

/// One step of the open draft. `work(now)` notes it in the history and returns the edit to do. What is in memory follows
/// what is on disk.
template <class Work>
Result<DraftStep> TaxonomyDrafts::stepping(Work work) {
    std::optional<taxonomy::Edit> applied;
    std::optional<ports::DraftHead> after;
    auto result = ports::inTransaction(m_workspace, [&]() -> Result<DraftStep> {
        auto head = editableHead();
        if (!head) return std::unexpected(head.error());
        const Timestamp now = m_clock.now();
        Result<taxonomy::Edit> edit = work(now);
        if (!edit) return std::unexpected(edit.error());
        if (const auto done = m_open->draft.apply(*edit); !done) return std::unexpected(done.error());
        applied = *edit;
        if (const auto written = m_workspace.taxonomyDrafts().write(*edit, m_open->draft); !written) return std::unexpected(written.error());
        head->changedAt = now;
        ++head->revision;
        if (const auto replaced = m_workspace.taxonomyDrafts().replaceHead(*head); !replaced) return std::unexpected(replaced.error());
        after = *head;
        auto history = this->history();
        if (!history) return std::unexpected(history.error());
        return DraftStep{std::move(*edit), std::move(*history), now};
    });
    if (result) {
        m_open->head = *after;
        m_open->history = result->history;
    } else if (applied && !m_open->draft.revert(*applied)) {
        m_open.reset();
    }
    return result;
}

Result<> TaxonomyDrafts::record(const taxonomy::Edit& edit, EditStep step, Timestamp now) {
    auto& tables = m_workspace.taxonomyDrafts();
    if (step == EditStep::Continued) {
        const auto last = tables.lastDone();
        if (!last) return std::unexpected(last.error());
        const auto undone = tables.firstUndone();
        if (!undone) return std::unexpected(undone.error());
        const auto both = *last && !*undone ? taxonomy::joined((*last)->edit, edit) : std::nullopt;
        if (both) return tables.replaceLast(*both, now);
    }
    return tables.append(edit, now);
}

Result<DraftStep> TaxonomyDrafts::apply(const taxonomy::Edit& edit, EditStep step) {
    if (edit.isEmpty() && m_open) return DraftStep{edit, m_open->history, m_open->head.changedAt};
    return stepping([&](Timestamp now) -> Result<taxonomy::Edit> {
        if (const auto recorded = record(edit, step, now); !recorded) return std::unexpected(recorded.error());
        return edit;
    });
}

Result<DraftStep> TaxonomyDrafts::undo() {
    return stepping([&](Timestamp) -> Result<taxonomy::Edit> {
        auto last = m_workspace.taxonomyDrafts().lastDone();
        if (!last) return std::unexpected(last.error());
        if (!*last) return failure(ErrorKind::NotFound, "Nothing is left to undo in the draft of the taxonomy.");
        if (const auto marked = m_workspace.taxonomyDrafts().markUndone((*last)->step, true); !marked) return std::unexpected(marked.error());
        return taxonomy::inverse(std::move((*last)->edit));
    });
}

Result<DraftStep> TaxonomyDrafts::redo() {
    return stepping([&](Timestamp) -> Result<taxonomy::Edit> {
        auto next = m_workspace.taxonomyDrafts().firstUndone();
        if (!next) return std::unexpected(next.error());
        if (!*next) return failure(ErrorKind::NotFound, "Nothing was undone in the draft of the taxonomy since it was last changed.");
        if (const auto marked = m_workspace.taxonomyDrafts().markUndone((*next)->step, false); !marked) return std::unexpected(marked.error());
        return std::move((*next)->edit);
    });
}

Result<> TaxonomyDrafts::discard(Hold hold) {
    auto discarded = ports::inTransaction(m_workspace, [&]() -> Result<> {
        const auto head = m_workspace.taxonomyDrafts().head();
        if (!head) return std::unexpected(head.error());
        if (!*head) return failure(ErrorKind::NotFound, "There is no draft of the taxonomy.");
        if (hold == Hold::Respect && (*head)->author != m_author) return heldBy((*head)->author);
        return m_workspace.taxonomyDrafts().discard();
    });
    if (discarded) m_open.reset();
    return discarded;
}

}  // namespace docket::services
