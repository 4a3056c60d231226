#pragma once

#include "core/dataset/recipe.h"
#include "core/ports/records.h"
#include "core/taxonomy/taxonomy.h"

#include <array>
#include <cstdint>
#include <expected>
#include <map>
#include <optional>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace docket::dataset {

/// Why an item is not in a dataset, in the order in which it is looked at.
enum class LeftOut {
    NotSelected,            ///< the recipe names items, and not this one
    AcceptedAutomatically,  ///< nobody was asked
    Undecided,              ///< no resolution, and no standing decision that the recipe would take
    InDisagreement,         ///< no resolution, and the standing decisions differ
    NotBlind,               ///< a standing decision was given with the suggestion in sight
    Unsure,                 ///< somebody who gave its answer said that they were unsure
    InOpenTest,             ///< an agreement test that is still running has it
    OtherwiseSettled,       ///< not by consensus, or not by a ruling, as the recipe asks
    IsGold,
    IsNotGold,
    OtherReason,            ///< was not escalated for a reason of the recipe
    OutsidePeriod,          ///< came to stand at another time
    OtherReviewer,          ///< nobody of those named decided it
    NotFound,               ///< the search of the recipe does not find it
    OtherLabel,             ///< has a label that the recipe does not name
    LabelGone,              ///< its label is not in the taxonomy in force any more
    HasPersonalData,
    NoOverturnedSuggestion, ///< the format is about two answers, and nobody overturned a suggestion
    BlankText,              ///< the format takes no text of blanks alone
    Duplicate,              ///< an item before it has the same text, or nearly
    Synthetic,              ///< a machine wrote it, and it would be in a split that models are measured on
    OverCap,                ///< enough items of its labels without it
    NotSampled,             ///< enough examples of its labels without it
};
inline constexpr auto leftOutWords =
    wordsOf<LeftOut>("not_selected", "accepted_automatically", "undecided", "in_disagreement", "not_blind", "unsure", "in_open_test", "otherwise_settled", "gold", "not_gold",
                     "other_reason", "outside_period", "other_reviewer", "not_found", "other_label", "label_gone", "personal_data", "no_overturned_suggestion", "blank_text", "duplicate", "synthetic", "over_cap",
                     "not_sampled");

/// What of a workspace a recipe has to know beside the item itself.
struct SelectionFacts {
    std::unordered_set<ItemId> openTest;             ///< items of the agreement test that is still running
    std::unordered_set<ItemId> gold;
    std::optional<std::unordered_set<ItemId>> found; ///< by the recipe's search; nullopt: it has none
};

/// An item that goes into a dataset.
struct Selected {
    std::optional<LabelSet> labels;  ///< nullopt: it has no answer (Include::All)
    bool isByMachine = false;        ///< they are the model's, and nobody was asked

    bool operator==(const Selected&) const = default;
};

/// Says of each item whether it goes in, and with what answer. Pure; thread-safe.
class Selector {
public:
    /// Both references must outlive it. Labels of the recipe that the taxonomy does not have select nothing.
    Selector(const Recipe& recipe, const taxonomy::Taxonomy& taxonomy, SelectionFacts facts = {});

    /// `record` must have its history where needsHistory(recipe).
    std::expected<Selected, LeftOut> select(const ports::Record& record) const;

private:
    std::expected<Selected, LeftOut> answerOf(const ports::Record& record) const;
    std::optional<LeftOut> doubtOf(const ports::Record& record, const Selected& selected) const;
    std::optional<LeftOut> ruleAgainst(const ports::Record& record) const;
    std::optional<LeftOut> labelsAgainst(const Selected& selected) const;

    const Recipe& m_recipe;
    const taxonomy::Taxonomy& m_taxonomy;
    SelectionFacts m_facts;
    std::vector<LabelId> m_labels;  ///< sorted; of the recipe
    std::unordered_set<std::string_view> m_ids;  ///< of the recipe
};

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
