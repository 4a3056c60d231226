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

/// One label as one taxonomy version defines it.
struct Label {
    LabelId id;                 ///< for life
    std::string key;            ///< what models and files write
    std::string name;           ///< what people read
    std::string description;
    std::vector<std::string> includes;
    std::vector<std::string> excludes;
    std::vector<std::string> examples;
    std::optional<LabelId> parent;
    std::optional<double> threshold;  ///< in [0, 1]; overrides the policy's
    double costFalsePositive = 1;     ///< >= 0
    double costFalseNegative = 1;     ///< >= 0
    bool isHighImpact = false;
    bool isGroup = false;             ///< a heading that cannot be chosen
    std::string shortcut;             ///< one character, or empty

    bool operator==(const Label&) const = default;
};

/// The labels of one task at one version, in their order. Immutable; cheap to share as a const reference.
class Taxonomy {
public:
    /// Refuses: no label that can be chosen, keys that are empty, repeated, or begin or end with a blank, an
    /// unknown or circular parent, a threshold outside [0, 1], a negative cost, a shortcut that is used twice or is
    /// not one character. Labels without an id get the next free one; a label without a name is named after its
    /// key; line breaks inside an include, exclude or example become blanks.
    static Result<Taxonomy> make(TaskKind kind, std::vector<Label> labels, int version = 1);

    TaskKind kind() const { return m_kind; }
    int version() const { return m_version; }
    std::span<const Label> labels() const { return m_labels; }
    /// Labels that can be chosen, in order.
    std::vector<const Label*> choices() const;

    const Label* findByKey(std::string_view key) const;
    const Label* find(LabelId id) const;
    /// Key of a label, or an empty text for one that this version does not have.
    std::string_view keyOf(LabelId id) const;

    /// Sorted into taxonomy order, without repeats.
    LabelSet ordered(LabelSet labels) const;
    /// The answer as a label set, or why it is none: an unknown label, a group, several in a single-label task,
    /// none in a single-label task.
    Result<LabelSet> labelSet(std::span<const std::string> keys) const;
    std::vector<std::string> keysOf(const LabelSet& labels) const;

private:
    struct KeyHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
    };

    TaskKind m_kind = TaskKind::Single;
    int m_version = 1;
    std::vector<Label> m_labels;
    std::unordered_map<std::string, std::size_t, KeyHash, std::equal_to<>> m_byKey;
    std::unordered_map<LabelId, std::size_t> m_byId;
};

}  // namespace docket::taxonomy
