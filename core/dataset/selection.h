#pragma once

#include "core/dataset/recipe.h"
#include "core/ports/records.h"

#include <array>
#include <cstdint>
#include <expected>
#include <map>
#include <optional>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace docket::dataset {

/// Why an item is not in a dataset.
enum class LeftOut {
    AcceptedAutomatically,  ///< nobody was asked
    Undecided,              ///< no resolution, and no standing decision that the recipe would take
    InDisagreement,         ///< no resolution, and the standing decisions differ
    NotBlind,               ///< a standing decision was given with the suggestion in sight
    Unsure,                 ///< somebody who gave its answer said that they were unsure
    InOpenTest,             ///< an agreement test that is still running has it
    NoOverturnedSuggestion,  ///< the format is about two answers, and nobody overturned a suggestion
    BlankText,              ///< the format takes no text of blanks alone
    LabelGone,              ///< its label is not in the taxonomy in force any more
    NotSampled,             ///< enough examples of its labels without it
};
inline constexpr std::array allLeftOut = {LeftOut::AcceptedAutomatically, LeftOut::Undecided, LeftOut::InDisagreement,
                                          LeftOut::NotBlind, LeftOut::Unsure, LeftOut::InOpenTest, LeftOut::NoOverturnedSuggestion, LeftOut::BlankText,
                                          LeftOut::LabelGone, LeftOut::NotSampled};

std::string_view toString(LeftOut reason);  ///< "in_disagreement"

/// The answer with which an item goes into a dataset, nullopt for an item without any (Include::All), or why it
/// stays out. A pure function; `record` must have its history where needsHistory(recipe). `openTest`: the items that an
/// agreement test has which is still running.
std::expected<std::optional<LabelSet>, LeftOut> select(const ports::Record& record, const Recipe& recipe, const taxonomy::Taxonomy& taxonomy,
                                                       const std::unordered_set<ItemId>& openTest = {});

/// What went into a dataset.
struct Tally {
    std::vector<ItemId> items;                ///< in the order of the dataset
    std::map<LabelId, std::int64_t> byLabel;  ///< an item counts for each of its labels
    std::int64_t emptyAnswers = 0;            ///< answers of no label, in multi-label tasks
    std::int64_t withoutAnswer = 0;           ///< items that nobody has decided

    void add(ItemId item, const std::optional<LabelSet>& labels);
    std::int64_t records() const { return static_cast<std::int64_t>(items.size()); }
};

}  // namespace docket::dataset
