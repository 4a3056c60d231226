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
    bool hasEntry = false;    ///< it is in the queue; else it was accepted automatically
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

    /// Puts an item that was accepted automatically into the queue, with no review asked for by routing; what asks for
    /// some follows. Belongs into a transaction of the caller, as all that follows here.
    virtual Result<> addEntry(ItemId item, Timestamp dueAt) = 0;
    /// Opens the study and appends its event; gives it its number. Items are drawn into it by events of their own.
    virtual Result<int> begin(const AgreementStudy& study, std::span<const StudyItem> items) = 0;
    virtual Result<> end(int study, std::string_view actor, Timestamp now) = 0;
};

}  // namespace docket::ports
