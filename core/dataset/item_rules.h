#pragma once

#include "core/base/error.h"
#include "core/base/time.h"
#include "core/base/words.h"
#include "core/domain/queue_entry.h"

#include <optional>
#include <string>
#include <vector>

namespace docket::dataset {

/// Which items go in.
enum class Include {
    Resolved,  ///< those with a resolution
    Decided,   ///< also those without one whose standing decisions agree
    All,       ///< every item, also those nobody has decided
};
inline constexpr auto includeWords = wordsOf<Include>("resolved", "decided", "all");

/// Which decisions count as far as the model may have led them.
enum class ExposureFilter {
    Any,
    Blind,  ///< items whose standing decisions were all given without sight of the suggestion
};
inline constexpr auto exposureWords = wordsOf<ExposureFilter>("any", "blind");

/// What can be left out of a dataset although people decided it.
enum class Doubt {
    Unsure,    ///< answers whose reviewer said that they were unsure
    OpenTest,  ///< items of an agreement test that is still running: more answers are to come
};
inline constexpr auto doubtWords = wordsOf<Doubt>("unsure", "open_test");

/// How an answer must have come to stand.
enum class Settled {
    Anyhow,
    ByConsensus,     ///< two standing decisions or more, all of them alike
    ByAdjudication,  ///< a ruling
};
inline constexpr auto settledWords = wordsOf<Settled>("any", "consensus", "adjudicated");

/// What becomes of gold items.
enum class GoldUse { In, Out, Only };
inline constexpr auto goldWords = wordsOf<GoldUse>("in", "out", "only");

/// What becomes of items that were accepted automatically.
enum class Unreviewed {
    Exclude,
    AutoAccepted,  ///< they go in with the model's label, and are marked as labelled by a machine
};
inline constexpr auto unreviewedWords = wordsOf<Unreviewed>("exclude", "auto_accepted");

/// Narrows further down which items go in. Everything that is given must hold; what is empty narrows nothing.
struct ItemRules {
    Settled settled = Settled::Anyhow;
    GoldUse gold = GoldUse::In;
    Unreviewed unreviewed = Unreviewed::Exclude;
    ReasonSet reasons;                    ///< was escalated for any of these
    std::optional<Timestamp> decidedFrom; ///< came to stand at or after
    std::optional<Timestamp> decidedBelow;
    std::vector<std::string> reviewers;   ///< a decision of one of them stands
    std::vector<std::string> labels;      ///< keys: has one of them; an item with a label beside them stays out
    std::string query;                    ///< as in the list of items: words, phrases, id: and note:
    std::vector<std::string> ids;         ///< external ids: is one of them

    bool operator==(const ItemRules&) const = default;
};

/// Refuses a period that ends before it begins.
Result<> check(const ItemRules& rules);

}  // namespace docket::dataset
