#include "core/taxonomy/draft_plan.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

// A document in place of what the draft has.

namespace docket::taxonomy {

namespace {

/// Which label of the draft a label of a document is; nullopt: none, it is new.
std::optional<LabelId> matching(const TaxonomyDraft& draft, const Label& label, const std::set<LabelId>& statedIds,
                                const std::unordered_map<std::string_view, LabelId>& byKey) {
    if (statedIds.contains(label.id) && draft.find(label.id) != nullptr) return label.id;
    const auto found = byKey.find(label.key);
    return found == byKey.end() ? std::nullopt : std::optional(found->second);
}

/// Reads the labels of a document into a plan.
class Loading {
public:
    Loading(const TaxonomyDraft& draft, const Taxonomy& document) : m_draft(draft), m_document(document), m_plan(draft) {}

    Result<> match(const std::set<LabelId>& statedIds) {
        std::unordered_map<std::string_view, LabelId> byKey;
        for (const Label* label : m_draft.labels()) byKey.emplace(label->key, label->id);
        for (const Label& label : m_document.labels()) {
            const auto known = matching(m_draft, label, statedIds, byKey);
            if (known && !m_taken.insert(*known).second) {
                return failure(ErrorKind::InvalidInput, fmt::format("Two labels of the document are the label {} of the draft.", m_draft.find(*known)->key));
            }
            m_order.push_back(m_ids[label.id] = known ? *known : m_plan.add({}));
        }
        return {};
    }

    void takeOver() {
        for (const Label& label : m_document.labels()) {
            Label now = label;
            now.id = m_ids.at(label.id);
            if (now.parent) now.parent = m_ids.at(*now.parent);
            for (Exclusion& exclusion : now.excludes) {
                if (exclusion.use) exclusion.use = m_ids.at(*exclusion.use);
            }
            const Label* before = m_draft.find(now.id);
            if (before != nullptr && before->isArchived != now.isArchived) m_plan.endSuccessions(now.id);
            m_plan.change(now.id) = std::move(now);
        }
    }

    /// Labels that the document does not have stay behind what they stand behind in the draft.
    void retireOthers() {
        std::set<LabelId> removed;
        std::optional<LabelId> previous;
        for (const Label* label : m_draft.labels()) {
            const bool isPublished = m_draft.isPublished(label->id);
            const bool isTaken = m_taken.contains(label->id);
            if (isPublished && !isTaken) m_order.insert(previous ? std::next(std::ranges::find(m_order, *previous)) : m_order.begin(), label->id);
            if (isPublished || isTaken) previous = label->id;
            else removed.insert(label->id);
            if (isTaken) continue;
            if (!isPublished || !label->isArchived) m_plan.endSuccessions(label->id);
            m_plan.retire(label->id);
        }
        m_plan.repoint(removed, std::nullopt);
        for (const LabelId label : m_order) {
            const auto parent = m_plan.find(label)->parent;
            if (parent && removed.contains(*parent)) m_plan.change(label).parent.reset();
        }
    }

    Edit finish() {
        std::vector<LabelId> now;
        for (const auto& [rank, label] : m_plan.order()) now.push_back(label);
        if (m_order != now) m_plan.placeAll(m_order);
        m_plan.resize(m_document.answerSize());
        return m_plan.finish(EditKind::Loaded, {});
    }

private:
    const TaxonomyDraft& m_draft;
    const Taxonomy& m_document;
    DraftPlan m_plan;
    std::unordered_map<LabelId, LabelId> m_ids;  // of a label of the document: its id in the draft
    std::vector<LabelId> m_order;
    std::set<LabelId> m_taken;
};

}  // namespace

Result<Edit> TaxonomyDraft::load(const Taxonomy& document, const std::set<LabelId>& statedIds) const {
    if (document.kind() != m_kind) {
        return failure(ErrorKind::InvalidInput, fmt::format("The document is of a {}-label task and the workspace of a {}-label one.",
                                                            toString(document.kind()), toString(m_kind)));
    }
    Loading loading(*this, document);
    if (const auto matched = loading.match(statedIds); !matched) return std::unexpected(matched.error());
    loading.takeOver();
    loading.retireOthers();
    return loading.finish();
}

}  // namespace docket::taxonomy
