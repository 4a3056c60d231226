#pragma once

#include "core/base/time.h"

#include <string>

namespace docket::ports {

/// How an import reads its files of one shape, as the workspace keeps it for the next file of that shape.
struct KeptReading {
    std::string shape;    ///< 64 hexadecimal digits (codec/file_shape.h)
    std::string reading;  ///< JSON (codec/file_reading.h)

    bool operator==(const KeptReading&) const = default;
};

/// How files of a shape were read before.
struct FormerReading {
    std::string reading;  ///< JSON, as it was kept
    Timestamp at;         ///< start of that import

    bool operator==(const FormerReading&) const = default;
};

}  // namespace docket::ports
