#pragma once

#include "core/base/error.h"
#include "core/taxonomy/evolution.h"

#include <string>
#include <string_view>

namespace docket::codec {

/// What a version says of the one before it, as JSON without its version number; the empty text for a step that says
/// nothing. Labels are named by their ids, which are for life.
std::string writeStep(const taxonomy::VersionStep& step);

/// Reads what writeStep() wrote. Messages name `where`.
Result<taxonomy::VersionStep> readStep(std::string_view json, int version, std::string_view where);

/// The words of a disposition: "carry_over", "review_all", "review_matching", "leave".
std::string_view toString(taxonomy::Disposition disposition);
std::optional<taxonomy::Disposition> parseDisposition(std::string_view word);

}  // namespace docket::codec
