#pragma once

#include "core/base/error.h"
#include "ui/actions/action_registry.h"
#include "ui/common/parts/banner.h"
#include "ui/review/desk_message.h"
#include "ui/review/review_controller.h"

namespace docket::ui {

/// The messages of the Review screen in words: what happened, what was kept, what to do. Without their buttons.
class ReviewMessages {
    Q_DECLARE_TR_FUNCTIONS(ReviewMessages)

public:
    static BannerMessage saveFailed(const UnsavedItem& unsaved);
    static BannerMessage comesNext(const std::string& externalId);
    static BannerMessage holdEnded(Timestamp end, Timestamp now);
    static BannerMessage holdLost(const LostHold& hold, Timestamp now);
    /// Another window of the same reviewer has the workspace open.
    static BannerMessage openElsewhere();
    static BannerMessage undoRefused(Timestamp exportedAt, Timestamp now);
    static BannerMessage endedUnexpectedly(Timestamp at, int draftsRestored, Timestamp now);
    static BannerMessage readOnly();
    /// Why the buttons of a read-only workspace are off, for tool tips and screen readers.
    static QString readOnlyReason();
    static QString holdLostReason();
    /// What the desk says in a phase that shows no item; empty in those that do.
    static DeskWords instead(ReviewController::Phase phase, int decided);
};

}  // namespace docket::ui
