#pragma once

#include "core/taxonomy/taxonomy.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

namespace docket::taxonomy {

enum class Severity {
    Error,    ///< such a taxonomy is refused; it cannot be published
    Warning,  ///< people or the model will stumble over it
    Note,
};

std::string_view toString(Severity severity);  ///< "error", "warning", "note"

/// What was looked at. The words of toString() are stable.
enum class Check {
    // Errors: what Taxonomy::make refuses.
    NoChoice,            ///< no label can be chosen
    AnswerSize,          ///< a size that no answer can have
    MissingKey,
    MalformedKey,        ///< begins or ends with a blank, or has a control character
    DuplicateKey,
    UnusableId,          ///< negative
    DuplicateId,
    ThresholdOutOfRange,
    CostOutOfRange,
    MalformedShortcut,   ///< more than one character, or one that cannot be seen
    DuplicateShortcut,   ///< among labels in use
    UnknownColour,
    MissingParent,
    ParentCycle,
    MissingExcludeTarget,
    // Warnings and notes: what the definitions leave open.
    MissingDefinition,
    MissingBounds,       ///< no includes (field "includes"), or no excludes; a note when the label has the other
    FewExamples,
    MissingOther,        ///< a single-label task without a label for what fits nowhere
    SimilarKey,          ///< keys that differ in case and accents only
    DuplicateName,       ///< whatever its case and accents
    SharedInclude,       ///< two labels include the same, whatever its case and accents
    AlikeDefinitions,
    ArchivedExcludeTarget,
    FlatLabels,          ///< many labels without a group over them
    AlikeShortcut,       ///< shortcuts that differ in case only: one key
    ReservedShortcut,    ///< the key has another meaning
    UntypableShortcut,   ///< no key writes it
    IdleShortcut,        ///< too many labels for a key each, so that none of their shortcuts works
    // Warnings and notes: what use has shown.
    ConfusedPair,
    Unused,
    ThresholdOffOptimum,
};

inline constexpr std::size_t checkCount = static_cast<std::size_t>(Check::ThresholdOffOptimum) + 1;

std::string_view toString(Check check);  ///< "duplicate_key"

// What the sentence of a finding needs besides names.

/// What stands twice, or is malformed.
struct Quoted {
    std::string text;
    bool operator==(const Quoted&) const = default;
};
/// So many, where another number is wanted.
struct Amount {
    std::int64_t has = 0;
    std::int64_t wanted = 0;  ///< at least (FewExamples), or at most (FlatLabels)
    bool operator==(const Amount&) const = default;
};
struct Likeness {
    double similarity = 0;  ///< in [0, 1]
    bool operator==(const Likeness&) const = default;
};
/// How often one of two labels was given where the other was. Of the finding's labels the first is "first".
struct MixUps {
    std::int64_t modelSaidFirst = 0;   ///< where people decided the second
    std::int64_t modelSaidSecond = 0;  ///< where people decided the first
    std::int64_t predictions = 0;      ///< of either label, on items that people decided
    std::int64_t reviewers = 0;        ///< pairs of answers to the same item that differ by these two labels
    std::optional<double> agreement;   ///< of all pairs of answers with these two, the share that agrees; nullopt: there are none
    std::optional<double> similarity;  ///< of the definitions, where they read alike

    std::int64_t byModel() const { return modelSaidFirst + modelSaidSecond; }
    bool operator==(const MixUps&) const = default;
};
struct Disuse {
    std::optional<std::int64_t> days;  ///< since the last decision; nullopt: there is none
    std::int64_t decisions = 0;        ///< of all labels
    bool operator==(const Disuse&) const = default;
};
/// Costs are expected ones, of a prediction of the label; see cost_optimum.h.
struct CostGap {
    double threshold = 0;  ///< in force
    double optimum = 0;
    double costNow = 0;
    double costAtOptimum = 0;
    std::int64_t n = 0;    ///< decided predictions of the label
    bool operator==(const CostGap&) const = default;
};
using Figures = std::variant<std::monostate, Quoted, Amount, Likeness, MixUps, Disuse, CostGap>;

/// One thing that a check found.
struct Finding {
    Check check = Check::NoChoice;
    Severity severity = Severity::Error;
    std::vector<LabelId> labels;  ///< the first is the place to jump to; empty: the taxonomy as a whole
    std::string field;            ///< as the native JSON names it
    Figures figures;

    bool operator==(const Finding&) const = default;
};

/// What people call the labels of a list. Keeps views of it.
class LabelNames {
public:
    explicit LabelNames(std::span<const Label> labels);

    /// The name, else the key, else "a label without a name"; "label 7" for one that is not in the list.
    std::string of(LabelId id) const;

private:
    std::unordered_map<LabelId, const Label*> m_labels;
};

/// What is wrong, as one plain English sentence with names.
std::string inWords(const Finding& finding, const LabelNames& names);
/// What to do about it, likewise.
std::string remedy(const Finding& finding, const LabelNames& names);

}  // namespace docket::taxonomy
