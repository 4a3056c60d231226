#pragma once

#include <cstdint>
#include <functional>

namespace docket::services {

/// How far a long job is.
struct Progress {
    std::int64_t done = 0;
    std::int64_t total = -1;  ///< -1: not known

    bool operator==(const Progress&) const = default;
};

/// Called on the job's own thread, now and then; must be quick.
using ProgressSink = std::function<void(const Progress&)>;

}  // namespace docket::services
