#pragma once

#include "core/base/id.h"
#include "core/base/time.h"
#include "core/domain/prediction.h"
#include "core/domain/queue_entry.h"
#include "core/search/search_query.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace docket::search {

/// Where an item is on its way, as a list of items tells it.
enum class Stage : std::uint8_t {
    Waiting,    ///< in the queue, no answer yet
    InReview,   ///< answered, further answers are asked for
    InDispute,
    Flagged,    ///< handed to a lead
    Resolved,
    Dismissed,
    Accepted,   ///< accepted automatically: not in the queue
};
inline constexpr int stageCount = 7;

std::string_view toString(Stage stage);  ///< "in_review"
std::optional<Stage> parseStage(std::string_view word);
Stage stageOf(QueueState state, bool isFlagged);

/// A set of stages; bit n stands for the n-th. Empty: all that are in the queue.
class StageSet {
public:
    constexpr StageSet() = default;
    constexpr StageSet(std::initializer_list<Stage> stages) {
        for (Stage stage : stages) add(stage);
    }
    static constexpr StageSet fromBits(std::uint32_t bits) {
        StageSet set;
        set.m_bits = bits;
        return set;
    }
    constexpr void add(Stage stage) { m_bits |= 1U << static_cast<unsigned>(stage); }
    constexpr bool has(Stage stage) const { return (m_bits >> static_cast<unsigned>(stage) & 1U) != 0; }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr std::uint32_t bits() const { return m_bits; }
    constexpr bool operator==(const StageSet&) const = default;

private:
    std::uint32_t m_bits = 0;
};

/// What `is:` asks of an item.
enum class Known : std::uint8_t {
    Gold,         ///< its labels are known: reviewers are measured by it
    Adjudicated,  ///< a ruling on it stands
};
std::optional<Known> parseKnown(std::string_view word);  ///< "gold", "adjudicated"

/// Which items a list shows; everything that is given must hold.
struct ItemFilter {
    Query query;
    bool isEverything = false;       ///< also what was accepted automatically; only `query` and `known` narrow it then
    StageSet stages;                 ///< empty: all in the queue
    ReasonSet reasons;               ///< any of these; empty: whatever the reason
    std::vector<LabelId> predicted;  ///< the model's label is one of these; empty: whatever it said
    std::vector<LabelId> decided;    ///< the final label is one of these; empty: whatever it is, if there is one
    bool isMultiLabel = false;       ///< the model may have given several at once
    std::optional<double> confidenceFrom;   ///< in [0, 1]; leaves out what has no confidence
    std::optional<double> confidenceBelow;
    bool hasNoConfidence = false;
    std::optional<Timestamp> dueBefore;
    std::string reviewer;            ///< a decision of this reviewer stands; empty: whoever decided
    std::string assignee;            ///< assigned to this reviewer; empty: to whomever
    ReviewerId checksOf;             ///< the checks of this reviewer are listed as the entries that they look like; 0: nobody's
    std::vector<Known> known{};      ///< it is all of these

    bool operator==(const ItemFilter&) const = default;
};

enum class OrderBy : std::uint8_t { Due, Priority, Confidence, Item };

/// The order of a list. Equal values go by the item's id, in the same direction. No confidence counts as the lowest.
struct ItemOrder {
    OrderBy by = OrderBy::Due;
    bool isDescending = false;

    bool operator==(const ItemOrder&) const = default;
};

}  // namespace docket::search
