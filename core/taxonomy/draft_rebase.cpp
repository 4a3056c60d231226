#include "core/taxonomy/draft_plan.h"
#include "core/taxonomy/label_fields.h"

#include <algorithm>

// A draft brought to a version that was published after it was begun.

namespace docket::taxonomy {

namespace {

class Rebasing {
public:
    Rebasing(const TaxonomyDraft& draft, const TaxonomyDraft& onto)
        : m_draft(draft), m_start(draft.base() != nullptr ? TaxonomyDraft(*draft.base()) : TaxonomyDraft(draft.kind())), m_onto(onto), m_plan(onto) {}

    Edit run() {
        for (const Label* label : m_draft.labels()) {
            if (!m_draft.isPublished(label->id)) m_ids[label->id] = m_plan.add({});
            else if (m_onto.find(label->id) != nullptr) m_ids[label->id] = label->id;
        }
        for (const Label* label : m_draft.labels()) {
            if (m_ids.contains(label->id)) takeOver(*label);
        }
        placeLabels();
        for (const Succession& each : m_draft.successions()) takeOver(each);
        if (m_draft.answerSize() != m_start.answerSize()) m_plan.resize(m_draft.answerSize());
        return m_plan.finish(EditKind::Rebased, {});
    }

private:
    std::optional<LabelId> idThere(std::optional<LabelId> id) const {
        const auto found = id ? m_ids.find(*id) : m_ids.end();
        return found == m_ids.end() ? std::nullopt : std::optional(found->second);
    }

    void takeOver(const Label& label) {
        Label mine = label;
        mine.id = m_ids.at(label.id);
        mine.parent = idThere(label.parent);
        for (Exclusion& exclusion : mine.excludes) exclusion.use = idThere(exclusion.use);
        const Label* start = m_start.find(label.id);
        Label& theirs = m_plan.change(mine.id);
        if (start == nullptr) {
            theirs = std::move(mine);
            return;
        }
        forEachField([&](std::string_view, auto member) {
            if (label.*member != start->*member) theirs.*member = mine.*member;
        });
    }

    /// What the draft moved or added stands behind what it stands behind in the draft.
    void placeLabels() {
        std::vector<LabelId> order;
        for (const Label* label : m_onto.labels()) order.push_back(label->id);
        std::optional<LabelId> previous;
        bool isMoved = false;
        for (const Label* label : m_draft.labels()) {
            const auto id = idThere(label->id);
            if (!id) continue;
            if (m_draft.rankOf(label->id) != m_start.rankOf(label->id)) {
                isMoved = true;
                std::erase(order, *id);
                order.insert(previous ? std::next(std::ranges::find(order, *previous)) : order.begin(), *id);
            }
            previous = id;
        }
        if (isMoved) m_plan.placeAll(order);
    }

    /// A label that the later version took out of use already has nothing left to be taken over.
    void takeOver(const Succession& succession) {
        const auto from = idThere(succession.from);
        if (!from || m_onto.find(*from)->isArchived) return;
        std::vector<LabelId> into;
        for (const LabelId each : succession.into) {
            const auto id = idThere(each);
            if (id && !m_plan.find(*id)->isArchived) into.push_back(*id);
        }
        if (!into.empty()) m_plan.succeed(*from, into);
    }

    const TaxonomyDraft& m_draft;
    TaxonomyDraft m_start;
    const TaxonomyDraft& m_onto;
    DraftPlan m_plan;
    std::unordered_map<LabelId, LabelId> m_ids;  // of a label of the draft: its id in the later version
};

}  // namespace

Edit TaxonomyDraft::rebasedOnto(const TaxonomyDraft& onto) const { return Rebasing(*this, onto).run(); }

}  // namespace docket::taxonomy
