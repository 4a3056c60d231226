#pragma once

#include "core/taxonomy/evolution.h"
#include "core/taxonomy/taxonomy.h"

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace docket::taxonomy {

enum class ChangeKind {
    Added,
    Renamed,    ///< another name
    Rekeyed,    ///< another key: exports and models must follow
    Redefined,  ///< another description, includes, excludes or examples
    Adjusted,   ///< threshold, costs, high impact, shortcut, colour, exclusive: nothing that says what it means
    Moved,      ///< another group, or another place among its siblings
    Archived,
    Restored,
    Merged,     ///< into another label; what stays is `into`
    Split,      ///< into several, of which the label itself may be one
    Resized,    ///< how many labels an answer takes; names no label
};

std::string_view toString(ChangeKind kind);  ///< "renamed"

/// One thing that differs between two versions. A label may have several changes.
struct Change {
    ChangeKind kind = ChangeKind::Added;
    LabelId label;              ///< 0: the taxonomy as a whole
    std::vector<LabelId> into;  ///< of Merged and Split
    std::string field;          ///< of Renamed, Rekeyed, Redefined, Adjusted, Resized: what differs, as the native JSON names it
    std::string before;         ///< the field's text then; lists one a line; empty: none
    std::string after;

    bool operator==(const Change&) const = default;
};

/// Labels to compare, by id and in order; they may break the rules of a taxonomy. Refers to them: they must outlive it.
/// Made in time linear in the labels: keep one for many calls.
class LabelsView {
public:
    LabelsView(const Taxonomy& taxonomy);  // NOLINT(google-explicit-constructor): a taxonomy is such labels
    LabelsView(std::vector<const Label*> labels, AnswerSize size);

    std::span<const Label* const> labels() const { return m_labels; }
    const AnswerSize& answerSize() const { return m_size; }
    const Label* find(LabelId id) const;
    /// Key of a label, or an empty text for one that is not here.
    std::string_view keyOf(LabelId id) const;

private:
    std::vector<const Label*> m_labels;
    AnswerSize m_size;
    std::unordered_map<LabelId, const Label*> m_byId;
};

/// What differs from one version to a later one: by label in the order of `after`, labels that are in neither order
/// last. `successions` says what was merged and split in between. A label that `after` does not have at all counts as
/// archived. Linear in the labels.
std::vector<Change> changesBetween(const LabelsView& before, const LabelsView& after, std::span<const Succession> successions);

/// What labels were merged and split into over several versions, one after another: for changesBetween() from the version
/// before the first of the steps to that of the last. A step that takes back a version takes back what it merged and split.
std::vector<Succession> successionsAlong(std::span<const VersionStep> steps);

/// The change as one plain English sentence, with names and not ids.
std::string inWords(const Change& change, const LabelsView& before, const LabelsView& after);

}  // namespace docket::taxonomy
