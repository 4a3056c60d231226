#pragma once

#include "core/base/error.h"
#include "core/domain/prediction.h"
#include "core/domain/study.h"

#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace docket::ports {

/// An item that a study could draw. Views; valid during the visit.
struct StudyCandidate {
    ItemId item;
    std::string_view externalId;
    LabelSet predicted;       ///< as the version in force reads it; empty: no label was predicted
};

/// An item that was drawn into a study, and is to become one of it.
struct DrawnItem {
    int study = 0;
    StudyItem item;
    int position = 0;         ///< in the draw of its stratum
    bool isReserve = false;   ///< for one of the same stratum that somebody takes first
    double priority = 0;      ///< that it gets
    Timestamp dueAt;          ///< of its entry, if it had none

    bool operator==(const DrawnItem&) const = default;
};

/// Agreement studies and what was drawn into them.
class Studies {
public:
    virtual ~Studies() = default;

    /// Newest first.
    virtual Result<std::vector<AgreementStudy>> all() = 0;
    /// The one that is open, if there is one.
    virtual Result<std::optional<AgreementStudy>> open() = 0;
    /// In ascending order of their ids.
    virtual Result<std::vector<StudyItem>> itemsOf(int study) = 0;

    /// Visits every item that nobody has decided, looked at, skipped, flagged, assigned or taken, in ascending order: those
    /// that wait, and those that were accepted automatically. A hold counts until somebody has cleared it away, also when it
    /// ran out: its item may still be on a screen. Stops at the first failure, which is returned.
    virtual Result<> visitCandidates(const std::function<Result<>(const StudyCandidate&)>& visit) = 0;

    /// Whether visitCandidates() would visit the item.
    virtual Result<bool> isCandidate(ItemId item) = 0;

    /// Puts an item that was accepted automatically into the queue, with no review asked for by routing; what asks for
    /// some follows. Belongs into a transaction of the caller, as all that follows here.
    virtual Result<> addEntry(ItemId item, Timestamp dueAt, Timestamp now) = 0;
    /// Opens the study and appends its event; gives it its number. Items come into it by events of their own.
    virtual Result<int> begin(const AgreementStudy& study) = 0;
    virtual Result<> addItem(int study, const StudyItem& item) = 0;
    /// Keeps what was drawn until it is in the study.
    virtual Result<> addDrawn(std::span<const DrawnItem> items) = 0;
    /// Up to `limit` drawn items that are no reserves; none: nothing is left to be done, and reserves are forgotten.
    virtual Result<std::vector<DrawnItem>> nextDrawn(std::size_t limit) = 0;
    virtual Result<bool> hasDrawn() = 0;
    /// The item is in the study, or was taken by somebody: then the next reserve of its stratum is drawn in its place.
    enum class DrawnFate { Admitted, Taken };
    virtual Result<> removeDrawn(const DrawnItem& drawn, DrawnFate fate) = 0;
    virtual Result<> end(int study, std::string_view actor, Timestamp now) = 0;
};

}  // namespace docket::ports
