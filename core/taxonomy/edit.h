#pragma once

#include "core/taxonomy/evolution.h"
#include "core/taxonomy/taxonomy.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace docket::taxonomy {

/// Where a label stands in the order of a draft: a lower one comes first. Ranks lie far apart, so that a label finds a
/// place between two others without any of them getting another rank.
using Rank = std::int64_t;

/// Between two ranks that are given anew: 32 labels in a row find a place in the same gap.
inline constexpr Rank rankSpacing = Rank{1} << 32U;

enum class EditKind {
    Changed,   ///< fields of one label
    Rekeyed,   ///< the key of a published label
    Added,
    Removed,
    Moved,
    Archived,
    Restored,
    Merged,
    Split,
    Resized,   ///< how many labels an answer takes
    Loaded,    ///< the whole draft, from a document
    Rebased,   ///< onto a version that was published meanwhile
};

std::string_view toString(EditKind kind);  ///< "changed"
std::optional<EditKind> parseEditKind(std::string_view word);

/// A label before and after; nullopt: it was not, or is not any more, in the draft. At least one is given.
struct LabelEdit {
    std::optional<Label> before;
    std::optional<Label> after;

    LabelId id() const { return before ? before->id : after->id; }
    bool operator==(const LabelEdit&) const = default;
};

/// A label's place before and after; nullopt where it has none because it is not in the draft.
struct RankEdit {
    LabelId label;
    std::optional<Rank> before;
    std::optional<Rank> after;

    bool operator==(const RankEdit&) const = default;
};

/// What a label was merged or split into; empty: neither.
struct SuccessionEdit {
    LabelId from;
    std::vector<LabelId> before;
    std::vector<LabelId> after;

    bool operator==(const SuccessionEdit&) const = default;
};

struct SizeEdit {
    AnswerSize before;
    AnswerSize after;

    bool operator==(const SizeEdit&) const = default;
};

/// One thing that was done to a draft, with what was there before and after: as large as what it changes, and nothing
/// that stayed the same. Applied backwards it is undone. Each label stands at most once in each list, ordered by id.
struct Edit {
    EditKind kind = EditKind::Changed;
    LabelId label;  ///< what it was done to, the first of several; 0: the draft as a whole
    std::string name;  ///< what people call this label; empty for the draft as a whole
    std::vector<LabelEdit> labels;
    std::vector<RankEdit> ranks;
    std::vector<SuccessionEdit> successions;
    std::optional<SizeEdit> size;

    /// Nothing is different after it.
    bool isEmpty() const { return labels.empty() && ranks.empty() && successions.empty() && !size; }
    bool operator==(const Edit&) const = default;
};

/// The edit that takes this one back.
Edit inverse(Edit edit);

/// Fields that differ, as the native JSON names them ("name", "cost_false_positive").
std::vector<std::string_view> differingFields(const Label& before, const Label& after);

/// Two edits of the same fields of the same label as one, from before the first to after the second; it may be empty. One
/// may leave some of them alone, as a name that is typed does not change its key with each letter. nullopt: they are
/// something else, and stay two.
std::optional<Edit> joined(const Edit& first, const Edit& second);

/// What was done, in a few words with the label's name: "name of Card fee", "merge into Card fee".
std::string inWords(const Edit& edit);

}  // namespace docket::taxonomy
