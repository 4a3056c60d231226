#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/base/time.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace docket::ports {

/// The sittings at a screen that were opened and not closed, so that a start knows whether the program ended
/// unexpectedly before. Every call belongs into a transaction of the caller.
class Sessions {
public:
    virtual ~Sessions() = default;

    virtual Result<> open(std::string_view session, ReviewerId reviewer, Timestamp now) = 0;
    virtual Result<> noteSeen(std::string_view session, Timestamp now) = 0;
    virtual Result<> close(std::string_view session) = 0;
    /// Forgets the sittings of this reviewer on this computer whose program has ended without closing them, with what they held to
    /// rule on; says when the last of them was at work. Sittings on other computers are not looked at.
    virtual Result<std::optional<Timestamp>> takeBroken(ReviewerId reviewer) = 0;
    /// The sittings of this reviewer on this computer whose program still runs.
    virtual Result<std::vector<std::string>> running(ReviewerId reviewer) = 0;
};

}  // namespace docket::ports
