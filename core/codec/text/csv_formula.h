#pragma once

#include <string>
#include <string_view>

namespace docket::codec {

/// Whether a spreadsheet could evaluate a cell (OWASP, "CSV Injection"): it begins with = + - @, one of their full-width
/// forms, a tab or a line break.
bool looksLikeFormula(std::string_view value);

/// Whether a value, or what stands behind its own apostrophes, looks like a formula.
bool needsGuard(std::string_view value);
/// A value with an apostrophe before it where it needs one.
std::string guardedFormula(std::string_view value);
/// Takes back what guardedFormula() did: restored(guarded(v)) is v for every v, and a text that merely begins with an
/// apostrophe stays. Of a cell that a spreadsheet has saved without its guard it is v as well, unless v began with an
/// apostrophe itself.
std::string restoredFormula(std::string_view cell);

}  // namespace docket::codec
