#pragma once

#include "core/dataset/recipe.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace docket::dataset {

struct FileFacts {
    std::string name;
    std::int64_t bytes = 0;
    std::string sha256;  ///< hexadecimal

    bool operator==(const FileFacts&) const = default;
};

/// The name and version under which a workspace keeps a recipe.
struct RecipeName {
    std::string name;
    int version = 1;

    bool operator==(const RecipeName&) const = default;
};

/// Names with numbers, in the order in which they are shown.
using Counts = std::vector<std::pair<std::string, std::int64_t>>;

/// What one split has.
struct SplitFacts {
    Split split = Split::Train;
    Counts byLabel;                ///< items
    std::int64_t emptyAnswers = 0;

    bool operator==(const SplitFacts&) const = default;
};

/// One label in a dataset and before it.
struct LabelFacts {
    std::string key;
    std::int64_t available = 0;  ///< items that the recipe takes, before duplicates and caps
    std::int64_t exported = 0;   ///< records
    std::int64_t pairs = 0;      ///< pairs of standing decisions on the items available
    std::int64_t alike = 0;      ///< of them, those where both gave the label

    bool operator==(const LabelFacts&) const = default;
};

/// How far people agreed on the records that several of them decided.
struct AgreementFacts {
    std::int64_t items = 0;  ///< records with two or more standing decisions
    std::int64_t alike = 0;  ///< of them, those to which all gave the same answer
    double low = 0;          ///< of the 95 % score interval of that share (Wilson 1927)…
    double high = 1;         ///< …[0, 1] where there are no items: nothing is known

    bool operator==(const AgreementFacts&) const = default;
};

/// Why an item is an example of a prompt (core/dataset/example_choice).
struct ChosenFact {
    std::string id;
    std::string label;           ///< key, for which it was chosen; "no label" for the empty answer
    std::string reason;          ///< "pin", "typical", "coverage" or "edge_case"
    std::string said{};          ///< of an edge case: the label that was said before; empty: it is none
    std::int64_t nearestTo = 0;  ///< texts of the label to which no other example of it is nearer…
    std::int64_t among = 0;      ///< …of so many that were looked at
    std::int64_t tokens = 0;     ///< estimated

    bool operator==(const ChosenFact&) const = default;
};

/// What stands beside the files of a dataset. Has no time of day, so that the same data gives the same bytes.
struct Manifest {
    Recipe recipe;
    std::optional<RecipeName> recipeName;  ///< nullopt: it had none
    std::string docketVersion;
    int taxonomyVersion = 0;
    int policyVersion = 0;
    std::string order;               ///< how the records are ordered, in words
    std::int64_t items = 0;          ///< in the workspace
    Counts leftOut;                  ///< items - all of these = records
    std::int64_t copies = 0;         ///< records that are there again: items - left out + copies = records
    std::int64_t records = 0;
    std::vector<SplitFacts> splits;  ///< empty: everything is for training
    std::vector<std::pair<std::string, double>> classWeights;  ///< label key → weight in training; "" for the empty answer; empty: the recipe asks for none
    std::int64_t labelledByMachine = 0;
    Counts byLabel;                  ///< label key → records with it
    std::int64_t emptyAnswers = 0;
    std::int64_t withoutAnswer = 0;
    std::int64_t lastEvent = 0;      ///< of the workspace that the data goes up to, notes of exports left aside; 0: none
    std::string lastEventHash;       ///< hexadecimal
    Counts decisions;                ///< standing decisions on the records, by what the reviewer had seen of the model
    std::int64_t reviewers = 0;      ///< people who gave them
    std::int64_t ruled = 0;          ///< records on which an adjudicator had the last word
    AgreementFacts agreement;
    Counts models;                   ///< model → records whose decisions (or, undecided, whose prediction) it was about
    std::int64_t withoutModel = 0;   ///< records of none
    std::int64_t conflictingTexts = 0;
    std::vector<std::vector<std::string>> conflicts;  ///< ids of the first items that have the same text and other labels
    std::vector<FileFacts> files;
    std::vector<ChosenFact> chosen;  ///< in the order of the prompt
    std::vector<std::string> warnings;  ///< messages of the findings (lint.h) but for notes, and for those that another day or machine could change
};

}  // namespace docket::dataset
