#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace docket {

/// Bytes in order, from a file or standard input.
class ByteSource {
public:
    virtual ~ByteSource() = default;

    /// Reads up to `capacity` bytes into `buffer`; 0 at the end.
    virtual Result<std::size_t> read(char* buffer, std::size_t capacity) = 0;
    virtual std::string name() const = 0;   ///< for messages, without its folder
    virtual std::int64_t size() const = 0;  ///< bytes in all, or -1 where that cannot be known
};

}  // namespace docket
