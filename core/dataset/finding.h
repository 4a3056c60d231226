#pragma once

#include "core/base/words.h"
#include "core/dataset/recipe.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace docket::dataset {

enum class Severity { Error, Warning, Note };
inline constexpr auto severityWords = wordsOf<Severity>("error", "warning", "note");

/// What there is to say about a dataset before it is written. The words are stable: scripts go by them.
enum class FindingCode {
    TooFewRecords,        ///< fewer than the vendor takes
    TooManyRecords,       ///< more than the vendor takes
    TooFewOfLabel,        ///< fewer of a label than the vendor takes, or than can be learned from
    TooManyLabels,
    TooFewLabels,
    FileTooLarge,
    RecordTooLong,
    EmptyText,
    ReservedWord,         ///< a text has a word that the vendor keeps for itself
    LabelGone,            ///< items left out because their label is not in force
    UnevenLabels,
    LowAgreement,         ///< reviewers agree little over a label
    DuplicatesInSplits,   ///< the same text, or nearly, in two splits
    LabelMissingInSplit,
    ExampleInEvaluation,  ///< an example of a few-shot prompt is also in a validation or test split
    ConflictingTexts,     ///< the same text with other labels
    AssistedOnly,         ///< labels whose answers were all given with the suggestion in sight
    OneReviewerOnly,      ///< fewer reviews than the policy asks for
    InvisibleCharacters,
    LabelledByMachine,
    PersonalData,         ///< texts look as if they had personal data, and the recipe keeps it
    OldTaxonomy,          ///< answers are read as of an earlier version
    NothingLeft,          ///< no record is left
};
inline constexpr auto findingWords =
    wordsOf<FindingCode>("too_few_records", "too_many_records", "too_few_of_label", "too_many_labels", "too_few_labels", "file_too_large", "record_too_long",
                         "empty_text", "reserved_word", "label_gone", "uneven_labels", "low_agreement", "duplicates_in_splits", "label_missing_in_split",
                         "example_in_evaluation", "conflicting_texts", "assisted_only", "one_reviewer_only", "invisible_characters", "labelled_by_machine",
                         "personal_data", "old_taxonomy", "nothing_left");

/// A change of the recipe that takes a finding away.
enum class Remedy {
    KeepNearTogether,   ///< near-duplicates stay in one split
    LowerTheCap,        ///< of each label at most so many as the rarest have ten times
    LeaveLabelsOut,     ///< the labels of the finding stay out
    DropDuplicates,
    BlindOnly,
    ByConsensusOnly,
    MaskPersonalData,
    ExcludeUnreviewed,
    ReadAsOfToday,
};
inline constexpr auto remedyWords = wordsOf<Remedy>("keep_near_together", "lower_the_cap", "leave_labels_out", "drop_duplicates", "blind_only", "by_consensus_only",
                                                    "mask_personal_data", "exclude_unreviewed", "read_as_of_today");

/// One thing to say. `first` names the first labels, items or files that it is about, at most namedOfFinding of them.
struct Finding {
    FindingCode code = FindingCode::TooFewRecords;
    Severity severity = Severity::Warning;
    std::int64_t count = 0;           ///< of labels, records or texts that it is about
    std::vector<std::string> first;
    std::string message;              ///< a sentence in English with its numbers
    std::optional<Remedy> remedy;     ///< nullopt: the recipe cannot help

    bool operator==(const Finding&) const = default;
};
inline constexpr std::size_t namedOfFinding = 5;

/// The recipe with the remedy of a finding in it. `labels`: all keys in force, for Remedy::LeaveLabelsOut.
Recipe remedied(Recipe recipe, const Finding& finding, const std::vector<std::string>& labels);

}  // namespace docket::dataset
