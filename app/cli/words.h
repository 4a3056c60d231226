#pragma once

#include "core/base/error.h"

#include <CLI/CLI.hpp>

namespace docket::cli {

/// What holds for every word of a command line that was parsed, whatever its option takes: the name of a file or folder
/// is not empty and may have any bytes; another text, which may be stored or sent on, is UTF-8; a name of a person is not
/// empty.
Result<> checkWords(const CLI::App& parser);

}  // namespace docket::cli
