#pragma once

#include "core/base/time.h"

namespace docket::ports {

/// The time of day. Thread-safe.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Timestamp now() const = 0;
};

}  // namespace docket::ports
