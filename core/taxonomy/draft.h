#pragma once

#include "core/taxonomy/change.h"
#include "core/taxonomy/edit.h"
#include "core/taxonomy/taxonomy.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace docket::taxonomy {

/// Under which label, and before which of those under it.
struct Place {
    std::optional<LabelId> parent{};  ///< nullopt: at the top
    std::optional<LabelId> before{};  ///< has this parent; nullopt: behind all that have it

    bool operator==(const Place&) const = default;
};

struct PlacedLabel {
    Label label;
    Rank rank = 0;

    bool operator==(const PlacedLabel&) const = default;
};

/// A draft as it is kept.
struct DraftContent {
    std::vector<PlacedLabel> labels;  ///< by rank
    std::vector<Succession> successions;
    AnswerSize size;

    bool operator==(const DraftContent&) const = default;
};

/// Of all texts of a label in a draft together, as long as a document with labels may be.
inline constexpr std::size_t maxLabelBytes = 8 * 1024 * 1024;

/// Whether what a merged label says goes over to the label that takes its place.
enum class MergeTexts { Carry, Leave };

/// The next version of a taxonomy while it is worked on. Its labels may break the rules of a taxonomy for a while:
/// repeated or empty keys, shortcuts twice, numbers out of range. What is always kept: ids are unique, every parent and
/// every label that an exclude points to is there, and parents form no circle.
///
/// Operations change nothing: each works out the Edit that would do what is asked, or says why it cannot be done, and
/// apply() does it. An operation that would leave everything as it is gives an empty edit. An edit costs as much as it
/// touches, one that looks for a place or for what points to a label as much as there are labels.
///
/// A value; copies share the version that it is based on.
class TaxonomyDraft {
public:
    /// Without a version before: nothing yet.
    explicit TaxonomyDraft(TaskKind kind) : m_kind(kind) {}
    /// The labels of a published version, unchanged. `newest`: the highest id that any version gave to a label, which is
    /// never given again.
    explicit TaxonomyDraft(Taxonomy base, LabelId newest = {});
    /// A draft as it was kept. Damaged when it breaks what is always kept.
    static Result<TaxonomyDraft> restore(Taxonomy base, LabelId newest, const DraftContent& content);

    TaskKind kind() const { return m_kind; }
    const Taxonomy* base() const { return m_base.get(); }  ///< null when there is none
    const AnswerSize& answerSize() const { return m_size; }
    std::size_t size() const { return m_labels.size(); }
    /// All labels in order, archived ones among them; valid until the next apply().
    std::vector<const Label*> labels() const;
    /// Labels right under a label, or those at the top, in order.
    std::vector<const Label*> childrenOf(std::optional<LabelId> parent) const;
    const Label* find(LabelId id) const;
    std::optional<Rank> rankOf(LabelId id) const;  ///< nullopt: not in the draft
    /// The first label in order that has this key; null when there is none.
    const Label* findByKey(std::string_view key) const;
    /// Published: it can be archived or merged but not removed, and its key is locked.
    bool isPublished(LabelId id) const { return m_base != nullptr && m_base->find(id) != nullptr; }
    /// What was merged and split since the base, by label.
    std::vector<Succession> successions() const;
    DraftContent content() const;

    /// The label with other fields. Its parent and whether it is archived stay what they are in the draft; the key of a
    /// published label is refused: see rekey(). Refuses what cannot be kept: an exclude that points to no label, a number
    /// that is not finite, texts over maxLabelBytes.
    Result<Edit> change(Label label) const;
    /// Another key for a published label. It keeps its id, so that what was decided stays with it.
    Result<Edit> rekey(LabelId label, std::string key) const;
    /// A new label or group; its id and parent are given here. The edit's `label` is the id. Refuses what change() does.
    Result<Edit> add(Label label, const Place& place) const;
    /// Takes out a label that was never published, with everything under it. Excludes that point there point nowhere.
    Result<Edit> remove(LabelId label) const;
    /// With everything under it. Refuses a place under itself.
    Result<Edit> move(LabelId label, const Place& place) const;
    /// One up or down among the labels under the same parent that are in use; empty at the end.
    Result<Edit> moveUp(LabelId label) const;
    Result<Edit> moveDown(LabelId label) const;
    /// With everything under it.
    Result<Edit> archive(LabelId label) const;
    /// With the archived groups over it, but not what is under it. It was merged or split into nothing any more; texts
    /// that went over stay where they are.
    Result<Edit> restore(LabelId label) const;
    /// `from`, which may name `into` too, become `into`: published labels are archived, others removed. What pointed to
    /// them points to `into`. Refuses groups, archived labels, and labels with others in use under them. Carried texts:
    /// includes and examples, each once.
    Result<Edit> merge(std::span<const LabelId> from, LabelId into, MergeTexts texts = MergeTexts::Carry) const;
    /// One label becomes several, of which it may be one: an entry with its id says how it reads then. The others are
    /// new, get their ids here and stand behind it. Refuses groups, archived labels, and fewer than two.
    Result<Edit> split(LabelId label, std::vector<Label> into) const;
    Result<Edit> resize(AnswerSize size) const;
    /// The labels and the answer size of a document in place of the draft's. A label is the one with the same id where
    /// the document states its id, else the one with the same key, else new. Published labels that the document does not
    /// have are archived, others removed. Refuses another kind of task, and two labels for one.
    Result<Edit> load(const Taxonomy& document, const std::set<LabelId>& statedIds) const;

    /// What makes of `onto`, a fresh draft of a later version, what this draft makes of its base: a field that was changed
    /// here reads as here, every other as there. Labels that were added here get ids that are free there.
    Edit rebasedOnto(const TaxonomyDraft& onto) const;

    /// Does what an edit says. Conflict, and nothing is done, when the draft is not what it was made for.
    Result<> apply(const Edit& edit);
    /// Takes back the edit that was applied last.
    Result<> revert(const Edit& edit) { return apply(inverse(edit)); }

    /// The draft as a version, or which rule it breaks.
    Result<Taxonomy> publishable(int version) const;
    /// What differs from the base, also while the draft breaks rules; every label is Added when there is none.
    std::vector<Change> changes() const;
    /// The labels for changesBetween() and inWords(); valid until the next apply().
    LabelsView view() const { return {labels(), m_size}; }
    LabelsView baseView() const;

private:
    friend class DraftPlan;
    struct Entry {
        Label label;
        Rank rank = 0;
    };

    Result<> checkFits(const Edit& edit) const;
    void perform(const Edit& edit);
    Result<> checkLinks(const Edit& edit) const;
    Result<const Label*> known(LabelId id) const;
    Result<> checkPlace(const Place& place) const;
    Result<> checkContent(const Label& label) const;
    Result<const Label*> inUse(LabelId id) const;
    Result<> checkLeaves(std::span<const LabelId> ending) const;
    std::vector<LabelId> siblingsInUse(const Label& label) const;

    TaskKind m_kind;
    std::shared_ptr<const Taxonomy> m_base;
    LabelId m_newest;  ///< highest id that was given, in any version or here
    AnswerSize m_size;
    std::unordered_map<LabelId, Entry> m_labels;
    std::map<Rank, LabelId> m_order;
    std::map<LabelId, std::vector<LabelId>> m_successions;
};

/// A part of a label that is split: what it costs to be wrong, its threshold and whether it is of high impact are the
/// whole label's; nothing is said yet of what it means.
Label partOf(const Label& whole, std::string key, std::string name);

}  // namespace docket::taxonomy
