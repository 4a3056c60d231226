#pragma once

#include <CLI/CLI.hpp>

#include <string>
#include <string_view>

namespace docket::cli {

/// What is wrong with arguments that were refused, in one line: the first word that is no command, no option or one too
/// many, with the nearest that there is, else what is missing; and which help tells more.
std::string wrongUsageOf(const CLI::App& parser, const CLI::ParseError& problem);

/// The same of a word alone that is no command, and no file that could be opened.
std::string neitherCommandNorFile(const CLI::App& parser, std::string_view word);

}  // namespace docket::cli
