#pragma once

#include "core/base/error.h"
#include "core/dataset/balancing.h"
#include "core/dataset/example_choice/example_choice.h"
#include "core/dataset/format.h"
#include "core/dataset/item_rules.h"
#include "core/dataset/splitting.h"
#include "core/text/near_duplicates.h"
#include "core/text/personal_data.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace docket::dataset {

/// What becomes of a text that is there more than once. The first item of it stays.
enum class Duplicates {
    Keep,
    DropExact,  ///< texts that differ in nothing but white space and case
    DropNear,   ///< also near-duplicates
};
inline constexpr auto duplicateWords = wordsOf<Duplicates>("keep", "exact", "near");

struct DuplicateRule {
    Duplicates duplicates = Duplicates::Keep;
    double nearness = text::defaultNearThreshold;  ///< Jaccard similarity from which two texts are near-duplicates, in [0.5, 1]

    bool operator==(const DuplicateRule&) const = default;
};

/// What becomes of personal data in texts (core/text/personal_data.h). Where they are not kept, nothing goes out beside the text that
/// people or models wrote: notes, rationales, metadata.
struct PersonalDataRule {
    text::PersonalDataTreatment treatment = text::PersonalDataTreatment::Keep;
    std::vector<std::string> names;    ///< of people
    std::vector<std::string> regions;  ///< ISO 3166 codes of the countries whose telephone numbers are found without "+"

    bool isUsed() const { return treatment != text::PersonalDataTreatment::Keep; }
    bool operator==(const PersonalDataRule&) const = default;
};

/// Which examples a few-shot prompt has.
enum class Selection {
    Best,    ///< representative, diverse, with the edge cases of confused pairs
    Random,  ///< of each label those with the lowest stable hash
};
inline constexpr auto selectionWords = wordsOf<Selection>("best", "random");
inline constexpr auto exampleBalanceWords = wordsOf<ExampleBalance>("equal", "base_rate");

struct ExampleRule {
    Selection selection = Selection::Best;
    ExampleBalance balance = ExampleBalance::Equal;  ///< of chosen examples
    std::optional<int> budgetTokens;  ///< of all examples together, as far as they can be estimated; instead of a number per label
    std::vector<std::string> pins;    ///< external ids that are in
    std::vector<std::string> bans;    ///< external ids that are never in

    bool operator==(const ExampleRule&) const = default;
};

/// How to make a dataset. The same recipe over the same data gives the same bytes.
struct Recipe {
    Format format = Format::OpenAiChat;
    std::string system;          ///< instruction to the model; "{labels}" stands for the list of labels. Empty: Docket's own
    std::string textTemplate;    ///< what the model is given: "{text}", "{id}" and "{metadata.KEY}" stand for an item's own. Empty: the text
    bool hasRationale = false;   ///< the note of the decision or ruling that completed the item goes before its label
    int examplesPerLabel = 3;    ///< of a few-shot prompt
    ExampleRule examples;
    std::uint64_t seed = 7;      ///< of every sample that is drawn
    Include include = Include::Resolved;
    ExposureFilter exposure = ExposureFilter::Any;
    std::vector<Doubt> leaveOut;  ///< each at most once, in the order of the enumeration
    ItemRules items;
    DuplicateRule duplicates;
    PersonalDataRule personalData;
    SplitRule split;
    BalanceRule balance;
    std::string license;                 ///< under which the dataset is given: an SPDX identifier or a name, one line; empty: not stated
    std::optional<int> taxonomyVersion;  ///< as of which answers are read; nullopt: the one in force

    bool leavesOut(Doubt doubt) const { return std::ranges::find(leaveOut, doubt) != leaveOut.end(); }
    void setLeftOut(Doubt doubt, bool isLeftOut);
    bool operator==(const Recipe&) const = default;
};

inline constexpr int maxExamplesPerLabel = 1000;

inline constexpr std::size_t longestLicense = 200;      // bytes
inline constexpr std::size_t maxRecipeWords = 100'000;  ///< names, ids, keys of each list

/// Refuses what cannot be made: too many or no examples, undecided items in a format that needs an answer, shares that add up to
/// something else, a nearness outside its range, an empty period.
Result<> check(const Recipe& recipe);

/// Whether predictions and decisions have to be read, beside texts and resolutions.
bool needsHistory(const Recipe& recipe);
/// Whether all items have to be looked at before the first can be written.
bool needsSurvey(const Recipe& recipe);

}  // namespace docket::dataset
