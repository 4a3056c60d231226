#pragma once

#include "core/taxonomy/draft.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace docket::taxonomy {

/// An edit while it is worked out: what would be different in a draft, over the draft as it is. The draft must outlive
/// it and not change meanwhile.
class DraftPlan {
public:
    explicit DraftPlan(const TaxonomyDraft& draft) : m_draft(draft), m_newest(draft.m_newest) {}

    /// A label as the plan has it; null for one that is not there, or not any more.
    const Label* find(LabelId id) const;
    /// The same to be changed; it must be there.
    Label& change(LabelId id);
    std::optional<Rank> rankOf(LabelId id) const;
    /// Labels of the draft in its order, and where they stand. Without what the plan added, with what it removed.
    const std::map<Rank, LabelId>& order() const { return m_draft.m_order; }

    /// A new label with the next free id, which has no place yet.
    LabelId add(Label label);
    void remove(LabelId id);
    /// Gives labels, in this order, a place together: behind everything under the place's parent, or before one label.
    void place(const std::vector<LabelId>& labels, const Place& place);
    /// Gives labels, in this order, a place right behind a label of the draft.
    void placeBehind(LabelId predecessor, const std::vector<LabelId>& labels);
    /// Gives every label of the plan a place, in this order.
    void placeAll(const std::vector<LabelId>& labels);

    /// A label and everything under it, in the order of the draft.
    std::vector<LabelId> withDescendants(LabelId id) const;
    bool isUnder(LabelId label, LabelId ancestor) const;
    /// Takes a label out of use: a published one is archived, another one removed.
    void retire(LabelId id);
    /// Excludes of every label that point to one of these point to `use` from now on, or nowhere.
    void repoint(const std::set<LabelId>& from, std::optional<LabelId> use);
    /// What was decided under a label is to be found under these: notes it for a published label, and for those that
    /// were merged or split into it before.
    void succeed(LabelId from, const std::vector<LabelId>& into);
    /// Nothing takes over from a label any more, and it takes over from none.
    void endSuccessions(LabelId label);
    /// Nothing takes over from a label any more.
    void dropSuccession(LabelId from) { setSuccession(from, {}); }
    void resize(AnswerSize size) { m_size = size; }

    /// What is different, and only that.
    Edit finish(EditKind kind, LabelId label) const;

private:
    struct Gap {
        std::optional<Rank> low;   ///< nullopt: at the start
        std::optional<Rank> high;  ///< nullopt: at the end
    };

    std::map<LabelId, std::vector<LabelId>> successions() const;
    void setSuccession(LabelId from, std::vector<LabelId> into);
    Gap gapFor(const std::set<LabelId>& moving, const Place& place) const;
    void fill(const Gap& gap, const std::vector<LabelId>& labels);
    void respace(const Gap& gap, const std::vector<LabelId>& labels);

    const TaxonomyDraft& m_draft;
    LabelId m_newest;
    std::map<LabelId, std::optional<Label>> m_labels;        // changed, added, or removed
    std::map<LabelId, std::optional<Rank>> m_ranks;
    std::map<LabelId, std::vector<LabelId>> m_successions;   // empty: none any more
    std::optional<AnswerSize> m_size;
};

}  // namespace docket::taxonomy
