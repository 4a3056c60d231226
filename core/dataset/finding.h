#pragma once

#include "core/base/words.h"
#include "core/dataset/finding_data.h"
#include "core/dataset/recipe.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace docket::dataset {

enum class Severity {
    Error,    ///< the vendor refuses the dataset, or what is measured with it means nothing
    Warning,  ///< whoever learns from it learns something else than people may think
    Note,     ///< to be known
};
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
    LabelGone,            ///< a label that is not in force: its items were left out, or went in
    UnevenLabels,
    LowAgreement,         ///< reviewers agree little over a label
    DuplicatesInSplits,   ///< the same text, or nearly, in two splits
    LabelMissingInSplit,
    ExampleInEvaluation,  ///< an example of a few-shot prompt is also in a validation or test split
    ConflictingTexts,     ///< the same text with other labels
    AssistedOnly,         ///< labels whose answers were all given with the suggestion in sight
    OneReviewerOnly,      ///< answers of one reviewer where the policy asks for more
    InvisibleCharacters,
    LabelledByMachine,
    PersonalData,         ///< texts look as if they had personal data, and the recipe keeps it
    OldTaxonomy,          ///< answers are read as of an earlier version
    NothingLeft,          ///< no record is left
    WrittenOtherwise,     ///< the format has no place for something as it is, so it was written in another way
};
inline constexpr auto findingWords =
    wordsOf<FindingCode>("too_few_records", "too_many_records", "too_few_of_label", "too_many_labels", "too_few_labels", "file_too_large", "record_too_long",
                         "empty_text", "reserved_word", "label_gone", "uneven_labels", "low_agreement", "duplicates_in_splits", "label_missing_in_split",
                         "example_in_evaluation", "conflicting_texts", "assisted_only", "one_reviewer_only", "invisible_characters", "labelled_by_machine",
                         "personal_data", "old_taxonomy", "nothing_left", "written_otherwise");

/// A change of the recipe that takes a finding away, or most of it.
enum class Remedy {
    KeepNearTogether,   ///< near-duplicates stay in one split
    LowerTheCap,        ///< of each label at most Finding::cap items to learn from
    LeaveLabelsOut,     ///< Finding::labels stay out
    DropDuplicates,     ///< of the same text the first item stays
    BlindOnly,
    ByConsensusOnly,
    MaskPersonalData,
    ExcludeUnreviewed,
    ReadAsOfToday,
    Stratify,             ///< every label has its share in every split
};
inline constexpr auto remedyWords = wordsOf<Remedy>("keep_near_together", "lower_the_cap", "leave_labels_out", "drop_duplicates", "blind_only", "by_consensus_only",
                                                    "mask_personal_data", "exclude_unreviewed", "read_as_of_today", "stratify");

/// What can be said of a code before anything is looked at.
struct FindingFacts {
    FindingCode code = FindingCode::TooFewRecords;
    std::vector<Severity> severities;  ///< that it can have, the worst first
    std::optional<Remedy> remedy;      ///< that it has first; nullopt: no recipe helps
    std::string_view meaning;          ///< a sentence
};
/// One for each code, in their order.
std::span<const FindingFacts> allFindings();

/// One thing to say. `first` names the first labels, items or files that it is about, at most namedOfFinding of them.
struct Finding {
    FindingCode code = FindingCode::TooFewRecords;
    Severity severity = Severity::Warning;
    std::int64_t count = 0;            ///< of labels, records or texts that it is about
    std::vector<std::string> first{};
    std::string message{};             ///< a sentence in English with its numbers
    std::optional<Remedy> remedy{};    ///< nullopt: the recipe cannot help
    std::vector<std::string> labels{}; ///< all keys that Remedy::LeaveLabelsOut takes out
    int cap = 0;                       ///< items of a label, for Remedy::LowerTheCap
    FindingData data{};                ///< what `message` says

    bool operator==(const Finding&) const = default;
};
inline constexpr std::size_t namedOfFinding = 5;

bool hasErrors(std::span<const Finding> findings);

/// What a remedy does, as a phrase: "mask personal data".
std::string_view inWords(Remedy remedy);

/// The recipe with the remedy of a finding in it: a valid one where `recipe` was, and the same where there is no remedy. `labels`: all
/// keys in force, for Remedy::LeaveLabelsOut.
Recipe remedied(Recipe recipe, const Finding& finding, const std::vector<std::string>& labels);

}  // namespace docket::dataset
