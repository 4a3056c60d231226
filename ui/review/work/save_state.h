#pragma once

#include "core/base/time.h"

#include <optional>

namespace docket::ui {

/// What has become of what was answered and entered, for the status line.
struct SaveState {
    int onTheWay = 0;                  ///< answers asked to be recorded, and not committed yet
    int inHand = 0;                    ///< answers that could not be recorded; each is in hand again
    std::optional<Timestamp> savedAt;  ///< last commit of this sitting
    std::optional<Timestamp> draftAt;  ///< when the draft of the item in hand was kept; nullopt: there is none
    bool isDraftRefused = false;       ///< it could not be kept

    bool operator==(const SaveState&) const = default;
};

}  // namespace docket::ui
