#pragma once

#include "core/base/error.h"
#include "core/domain/gold.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace docket::ports {

/// Who is looked for an item. `place` in [0, 1) says where among all that could be given the look begins.
struct CheckSearch {
    ReviewerId reviewer;
    std::string_view name;  ///< of the reviewer
    Timestamp now;
    double place = 0;
};

/// An answer to a check that stands. Labels as they were given: what was expected, under `expectedVersion`.
struct CheckAnswer {
    EventId id;
    std::string reviewer;  ///< name
    ItemId item;
    CheckKind kind = CheckKind::Gold;
    LabelSet expected;     ///< of a gold item as it is known now, of a repeat what the reviewer had said before
    int expectedVersion = 1;
    LabelSet given;
    int givenVersion = 1;
    Exposure exposure = Exposure::Blind;
    Timestamp at;

    bool operator==(const CheckAnswer&) const = default;
};

/// Gold items, the checks that reviewers have in hand, and their answers. Every call but visitAnswers(), items(), find(),
/// predictionOf() and hasChecks() belongs into a transaction of the caller.
class Gold {
public:
    virtual ~Gold() = default;

    /// In ascending order of their items.
    virtual Result<std::vector<GoldItem>> items() = 0;
    virtual Result<std::optional<GoldItem>> find(ItemId item) = 0;
    /// Writes what an event said of an item: in the place of what is there.
    virtual Result<> store(const GoldItem& gold) = 0;
    virtual Result<> remove(ItemId item) = 0;

    /// Offers gold items that a reviewer can be given, until one is taken. A reviewer gets none that they have had to do with,
    /// whatever it was, or have in hand, and nobody one that waits in the queue, is flagged or in a study that is open.
    virtual Result<> offerGold(const CheckSearch& search, const std::function<bool(const GoldItem&)>& take) = 0;
    /// An item on which the reviewer's decision stands, which they gave before `before`, and with which they have had nothing to
    /// do since; looks at some hundreds of their decisions, and finds none where none of these will do. The same limits hold.
    virtual Result<std::optional<ItemId>> repeatFor(const CheckSearch& search, Timestamp before) = 0;
    /// A number that changes with everything that a reviewer does and takes in hand.
    virtual Result<std::string> stepOf(ReviewerId reviewer, std::string_view name) = 0;
    /// The last prediction of an item that is in no queue.
    virtual Result<std::optional<PredictionId>> predictionOf(ItemId item) = 0;

    /// Takes a check in hand, in the place of what its reviewer had of the item; what ran out a day ago, and for which nothing was
    /// entered, is forgotten.
    virtual Result<> hold(const CheckHold& hold) = 0;
    /// Also one that has run out.
    virtual Result<std::optional<CheckHold>> holdOf(ItemId item, ReviewerId reviewer) = 0;
    /// Whether a reviewer has checks in hand, or answered or put aside any.
    virtual Result<bool> hasChecks(ReviewerId reviewer) = 0;
    /// In the order in which they were taken.
    virtual Result<std::vector<CheckHold>> holdsOf(ReviewerId reviewer) = 0;
    virtual Result<> release(ItemId item, ReviewerId reviewer) = 0;
    /// Moves the end of all of a session that have not run out.
    virtual Result<> renew(std::string_view session, Timestamp now, Timestamp expiresAt) = 0;

    /// Writes the answers to checks of one item, with whether they stand.
    virtual Result<> storeChecks(std::span<const Check> checks) = 0;
    /// Visits the answers that stand, oldest first, until `visit` fails; its error is returned. Those to what is no gold item any
    /// more are left out.
    virtual Result<> visitAnswers(const std::function<Result<>(const CheckAnswer&)>& visit) = 0;
};

}  // namespace docket::ports
