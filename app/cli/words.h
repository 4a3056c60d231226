#pragma once

#include "core/base/error.h"
#include "core/base/time.h"

#include "app/cli/command.h"

#include <CLI/CLI.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace docket::cli {

/// What holds for every word of a command line that was parsed, whatever its option takes: the name of a file or folder
/// is not empty and may have any bytes; another text, which may be stored or sent on, is UTF-8; a name of a person is not
/// empty.
Result<> checkWords(const CLI::App& parser);

/// What stands between the commas of a word; of an empty one, a part that is empty.
std::vector<std::string> partsAtCommas(std::string_view word);

/// The moment that an option names; an option that was not given names none. False: it is no time, which was said.
bool readMoment(const std::string& words, std::optional<Timestamp>& moment, Environment& environment);

}  // namespace docket::cli
