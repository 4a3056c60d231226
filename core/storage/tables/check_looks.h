#pragma once

#include "core/domain/gold.h"
#include "core/storage/sqlite/connection.h"

#include <map>
#include <optional>
#include <string>

namespace docket::storage {

/// What a check looks like to its reviewer: an entry of the queue that came with its terms and was in no hands but theirs.
struct CheckLook {
    struct Answer {
        EventId id;
        LabelSet labels;
        int taxonomyVersion = 1;
    };

    CheckTerms terms;              ///< without what is expected
    std::optional<Answer> answer;  ///< nullopt: none stands
    bool wasFlagged = false;       ///< and that was not taken back
    bool isHeld = false;

    bool isFlagged() const { return wasFlagged && !answer; }
    QueueState state() const {
        if (!answer) return QueueState::Queued;
        return terms.reviewsRequired > 1 ? QueueState::InReview : QueueState::Resolved;
    }
};

/// The items that are checks to a reviewer: those in hand, and those answered or put aside, unless a review was asked for in earnest since.
struct CheckLooks {
    ReviewerId reviewer;
    std::string name;  ///< of the reviewer
    std::map<ItemId, CheckLook> byItem;

    const CheckLook* find(ItemId item) const {
        const auto found = byItem.find(item);
        return found == byItem.end() ? nullptr : &found->second;
    }
    /// The part of a statement that names them `looks`, with the columns of the queue that lists are made by and the event of the
    /// answer, 0 where none stands.
    std::string with() const;
};

/// `now`: what is held had not run out then. Throws SQLite::Exception.
CheckLooks readCheckLooks(Connection& connection, ReviewerId reviewer, Timestamp now);

}  // namespace docket::storage
