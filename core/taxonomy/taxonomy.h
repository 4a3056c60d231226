#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/domain/prediction.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace docket::taxonomy {

enum class TaskKind { Single, Multi };

std::string_view toString(TaskKind kind);  ///< "single", "multi"
std::optional<TaskKind> parseTaskKind(std::string_view word);

/// What a label is not for.
struct Exclusion {
    std::string text;
    std::optional<LabelId> use{};  ///< the label to use instead

    bool operator==(const Exclusion&) const = default;
};

/// Colours of the categorical palette that a label can have in charts.
inline constexpr int colourCount = 8;

/// One label as one taxonomy version defines it.
struct Label {
    LabelId id;                 ///< for life
    std::string key;            ///< what models and files write
    std::string name;           ///< what people read
    std::string description;
    std::vector<std::string> includes;
    std::vector<Exclusion> excludes;
    std::vector<std::string> examples;
    std::vector<std::string> counterExamples;  ///< texts that look like it and are not
    std::optional<LabelId> parent;
    std::optional<double> threshold;  ///< in [0, 1]; overrides the policy's
    double costFalsePositive = 1;     ///< >= 0
    double costFalseNegative = 1;     ///< >= 0
    bool isHighImpact = false;
    bool isGroup = false;             ///< a heading that cannot be chosen
    bool isExclusive = false;         ///< of a group: an answer takes at most one of the labels under it
    bool isArchived = false;          ///< kept for what was decided under it; cannot be chosen any more
    std::string shortcut;             ///< one character, or empty
    int colour = 0;                   ///< 1 to colourCount; 0: none of its own

    bool isChoice() const { return !isGroup && !isArchived; }
    bool operator==(const Label&) const = default;
};

/// How many labels an answer in a multi-label task takes. The empty set always says that none fits.
struct AnswerSize {
    int fewest = 0;              ///< of an answer that is not empty; at least 0
    std::optional<int> most;     ///< at least 1, and not under `fewest`; nullopt: any number

    bool operator==(const AnswerSize&) const = default;
};

/// The labels of one task at one version, in their order. Immutable; cheap to share as a const reference.
class Taxonomy {
public:
    /// Refuses: no label that can be chosen, keys that are empty, repeated, or begin or end with a blank, an
    /// unknown or circular parent, an exclude that points to no label, a threshold outside [0, 1], a negative cost, a
    /// colour that is none, a shortcut that two labels in use have or that is not one character, an answer size that
    /// cannot be met or that a single-label task does not have. Labels without an id get the next free one; a label
    /// without a name is named after its key; line breaks inside an include, exclude or example become blanks.
    static Result<Taxonomy> make(TaskKind kind, std::vector<Label> labels, int version = 1, AnswerSize size = {});

    TaskKind kind() const { return m_kind; }
    int version() const { return m_version; }
    const AnswerSize& answerSize() const { return m_size; }
    std::span<const Label> labels() const { return m_labels; }
    /// Labels that can be chosen, in order.
    std::vector<const Label*> choices() const;

    const Label* findByKey(std::string_view key) const;
    const Label* find(LabelId id) const;
    /// Key of a label, or an empty text for one that this version does not have.
    std::string_view keyOf(LabelId id) const;
    /// The nearest exclusive group over a label; null when there is none.
    const Label* exclusiveGroupOf(LabelId id) const;

    /// Sorted into taxonomy order, without repeats.
    LabelSet ordered(LabelSet labels) const;
    /// The answer as a label set, or why it is none: an unknown or archived label, a group, several or none in a
    /// single-label task, too few or too many, two of an exclusive group.
    Result<LabelSet> labelSet(std::span<const std::string> keys) const;
    std::vector<std::string> keysOf(const LabelSet& labels) const;

private:
    struct KeyHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
    };

    Result<> checkSize(const LabelSet& labels) const;

    TaskKind m_kind = TaskKind::Single;
    int m_version = 1;
    AnswerSize m_size;
    std::vector<Label> m_labels;
    std::unordered_map<std::string, std::size_t, KeyHash, std::equal_to<>> m_byKey;
    std::unordered_map<LabelId, std::size_t> m_byId;
};

}  // namespace docket::taxonomy
