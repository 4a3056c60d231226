#pragma once

#include "core/base/time.h"
#include "core/ports/decision_log.h"

#include <cstdint>
#include <string_view>

namespace docket::services {

/// How many items a reviewer has decided since then, each once, without what was taken back. Reads only what that reviewer
/// has done since.
Result<std::int64_t> decidedSince(ports::DecisionLog& log, std::string_view reviewer, Timestamp since);

}  // namespace docket::services
