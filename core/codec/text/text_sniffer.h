#pragma once

#include "core/base/error.h"

#include <string_view>

namespace docket::codec {

/// Refuses what the first bytes of a file show to be no UTF-8 text: nothing at all, UTF-16, a known binary format,
/// or many control characters. A few bad bytes are let through: they spoil their rows, not the file.
Result<> checkIsText(std::string_view firstBytes, std::string_view fileName);

}  // namespace docket::codec
