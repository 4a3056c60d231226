#pragma once

#include "core/storage/checks/problem_list.h"
#include "core/storage/sqlite/connection.h"

#include <string_view>

namespace docket::storage {

/// What is wrong with text that is none.
inline constexpr const char* notPlainText = "has text that is not valid UTF-8, or has a NUL character in it; exports of it cannot be read elsewhere";

/// Well-formed UTF-8 without a NUL.
bool isPlainText(std::string_view text);

/// Looks at everything that is text but in items, predictions and events, which their digests read anyway.
/// Throws SQLite::Exception.
void checkTexts(Connection& connection, ProblemList& problems);

}  // namespace docket::storage
