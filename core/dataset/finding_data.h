#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace docket::dataset {

/// Which sentence a finding says: one code can have several.
enum class FindingSentence {
    TooFewRecords,
    TooManyTrainingRecords,
    TooManyValidationRecords,
    FewerThanVendorTakes,   ///< of labels: records
    FewerThanExamples,
    FewerThanLearned,
    TooManyLabels,
    TooFewLabels,
    FileTooLarge,
    TextOverCharacters,
    RecordOverCharacters,
    TextOverTokens,
    VeryLongText,
    BlankText,
    BlankLeftOut,
    ReservedWord,
    GoneLeftOut,
    GoneIn,
    UnevenLabels,
    LowAgreement,
    SameInSplits,
    NearInSplits,
    LabelMissingInSplit,
    SameInEvaluation,
    NearInEvaluation,
    ConflictingTexts,
    AssistedOnly,
    OneReviewerOnly,
    InvisibleCharacters,
    LabelledByMachine,
    PersonalData,
    OldTaxonomy,
    NothingLeft,
    FormulaCells,           ///< these and what follows: WrittenOtherwise
    LabelSpelling,
    MarkedWords,
    BudgetTooSmall,
    PinsLeftOut,
};

/// Something with a name and its number, out of so many where that is said.
struct NamedNumber {
    std::string name;
    std::int64_t number = 0;
    std::int64_t of = 0;

    bool operator==(const NamedNumber&) const = default;
};

/// What the sentence of a finding needs beside Finding::count and Finding::first, for who says it in another language.
struct FindingData {
    FindingSentence sentence = FindingSentence::TooFewRecords;
    std::string vendor{};              ///< who sets the limit
    std::int64_t limit = 0;            ///< that is broken
    std::int64_t number = 0;           ///< what breaks it; of conflicting texts the items, of an old taxonomy the version in force
    std::int64_t looked = 0;           ///< texts that were looked at…
    std::int64_t of = 0;               ///< …of so many
    std::vector<NamedNumber> named{};  ///< the first, with their numbers: labels, reasons, words, groups of ids
    std::vector<NamedNumber> splits{}; ///< of how many labels each has none

    bool operator==(const FindingData&) const = default;
};

/// What a writer had to write in another way than it is.
struct WrittenNote {
    std::string message{};  ///< a sentence in English
    FindingData data{};

    bool operator==(const WrittenNote&) const = default;
};

}  // namespace docket::dataset
