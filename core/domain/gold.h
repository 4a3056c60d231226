#pragma once

#include "core/base/time.h"
#include "core/domain/decision.h"
#include "core/domain/queue_entry.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace docket {

/// Where the labels of a gold item come from. The values are stored.
enum class GoldSource : std::uint8_t {
    Ruling = 1,
    Hand,
    File,
    Drawn,  ///< from items that several reviewers answered blind and alike
};

/// An item whose labels are known: it is mixed in among the work of reviewers to measure them.
struct GoldItem {
    ItemId item;
    LabelSet labels;
    int taxonomyVersion = 1;  ///< whose labels these are
    GoldSource source = GoldSource::Hand;
    std::string note;
    EventId added{};          ///< the event that said so last

    bool operator==(const GoldItem&) const = default;
};

/// What an answer is held against. The values are stored.
enum class CheckKind : std::uint8_t {
    Gold = 1,  ///< the labels of a gold item
    Repeat,    ///< what the same reviewer said of the item before
};

/// A check as it is given to a reviewer: what it is held against, and all by which it looks like an ordinary entry. It stays
/// the same for as long as this reviewer has to do with it.
struct CheckTerms {
    CheckKind kind = CheckKind::Gold;
    EventId since;            ///< the last event before it was given: what the reviewer had seen until then does not count
    LabelSet expected;
    int taxonomyVersion = 1;  ///< whose labels the expected ones are
    ReasonSet reasons;
    Timestamp dueAt;
    int reviewsRequired = 1;
    double priority = 0;
    bool isAssigned = false;  ///< it came in place of an item for this reviewer alone

    bool operator==(const CheckTerms&) const = default;
};

/// A check that a reviewer has in hand. It takes no seat of the queue.
struct CheckHold {
    ItemId item;
    ReviewerId reviewer;
    std::string session;
    CheckTerms terms;
    Timestamp claimedAt;
    Timestamp expiresAt;

    bool operator==(const CheckHold&) const = default;
};

/// An answer to a check. It says nothing of the item: no resolution, figure or dataset is made of it.
struct Check {
    Decision decision;   ///< stands: not taken back, and not changed by a later answer to the same check
    CheckTerms terms;
    LabelSet expected;   ///< of the terms, as the version of the decision reads them

    bool isRight() const { return haveSameLabels(decision.answer.labels, expected); }
    bool operator==(const Check&) const = default;
};

std::string_view toString(GoldSource source);  ///< "ruling"
std::string_view toString(CheckKind kind);     ///< "gold"

}  // namespace docket
