#pragma once

#include "core/ports/workspace.h"

#include <cstdint>

namespace docket::services {

/// How many items something happened to since figures were read that know everything up to `event`.
Result<std::int64_t> itemsTouchedAfter(ports::Workspace& workspace, EventId event);

}  // namespace docket::services
