#pragma once

#include "core/dataset/finding.h"
#include "core/dataset/manifest.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace docket::dataset {

// Where a finding begins, beside what a vendor documents (Limits in format.h).

/// Records of a label under which there is too little to learn from: the least that any vendor of format.h takes of one.
inline constexpr std::int64_t enoughOfLabel = 10;
/// So many times as much of one label as of another. From about there a model that always says the frequent one looks right nine
/// times in ten.
inline constexpr std::int64_t unevenOver = 10;
/// Pairs of answers under which the agreement over a label says nothing: as few that chance alone moves it by a quarter.
inline constexpr std::int64_t pairsForAgreement = 10;
/// Share of pairs under which the label is what is wrong and not its reviewers, as in the lint of the taxonomy.
inline constexpr double lowAgreementUnder = 0.8;
/// Characters that are about 8,000 tokens of English, the context that many trainers cut at without a word.
inline constexpr std::int64_t longTextCharacters = 32'768;
/// Texts that are looked at for personal data: a share of 1 % is seen but for one dataset in 20,000.
inline constexpr std::int64_t textsForPersonalData = 1000;
/// Texts that are compared with each other for near-duplicates across splits, where the recipe does not look for them itself.
inline constexpr std::int64_t textsForNearDuplicates = 4096;

/// Some of the items, texts or files of a dataset.
struct Sighting {
    std::int64_t count = 0;
    std::vector<std::string> first;  ///< at most namedOfFinding of their names

    bool operator==(const Sighting&) const = default;
};

/// The same of a sample.
struct SampleSighting {
    Sighting seen;
    std::int64_t looked = 0;  ///< texts that were looked at
    std::int64_t of = 0;      ///< texts that there are

    bool operator==(const SampleSighting&) const = default;
};

/// What is known of a dataset beside its manifest. Items are those that were written.
struct DatasetFacts {
    bool isSingle = true;
    int taxonomyInForce = 0;
    std::vector<LabelFacts> labels;  ///< that can be chosen, in taxonomy order
    std::array<std::int64_t, allSplits.size()> records{};  ///< in each split
    Counts trained;                  ///< label → records in training, in taxonomy order
    std::int64_t rarestTrained = 0;  ///< items, without their copies, of the label that has fewest of those in training
    Sighting blank;                  ///< items whose text is of blanks alone
    Sighting tooLong;                ///< items whose text is longer than the vendor takes
    Sighting veryLong;               ///< items whose text has longTextCharacters or more
    Sighting tooManyTokens;          ///< items whose text seems to have more tokens than the vendor reads (token_estimate.h)
    Sighting reserved;               ///< items whose text has a word that the vendor keeps for itself
    Sighting invisible;              ///< items whose text has characters that nobody sees
    Sighting longRecords;            ///< lines over the vendor's limit in characters
    Counts gone;                     ///< label that is not in force → records
    std::int64_t conflictingItems = 0;
    Sighting sameInSplits;           ///< texts in two splits
    SampleSighting nearInSplits;     ///< groups of near-duplicates in two splits
    Sighting sameInEvaluation;       ///< examples that are also in a validation or test split
    SampleSighting nearInEvaluation; ///< examples that nearly are
    Counts ledOnly;                  ///< label whose answers were all given with the suggestion in sight → items
    std::int64_t ruled = 0;          ///< items on which an adjudicator had the last word
    AgreementFacts agreement;
    Counts byOneReviewer;            ///< label → items that one reviewer decided, where the policy asks for more
    SampleSighting personalData;     ///< items
    std::vector<WrittenNote> writtenOtherwise;  ///< of the format's writer

    bool operator==(const DatasetFacts&) const = default;
};

/// Everything there is to say of a dataset: errors first, then by severity, then in the order of the codes. A dataset without
/// records has nothing to be said of but that, and what left it so. That roles come in their order needs no finding: writers have no other.
/// Pure; texts of the messages are quoted short.
std::vector<Finding> lint(const Manifest& manifest, const DatasetFacts& facts);

/// Whether models learn from a format, so that what is uneven matters: neither evaluations nor what goes to other people.
bool isToLearnFrom(Format format);

}  // namespace docket::dataset
