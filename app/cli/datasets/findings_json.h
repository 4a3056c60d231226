#pragma once

#include "core/dataset/finding.h"

#include <nlohmann/json.hpp>

#include <iosfwd>
#include <span>

namespace docket::cli {

/// [{code, severity, count, first[], remedy, message}], for .cpp files of this room.
nlohmann::ordered_json findingsJson(std::span<const dataset::Finding> findings);

/// One line each: "error: message Remedy: mask personal data."
void printFindings(std::span<const dataset::Finding> findings, std::ostream& out);

}  // namespace docket::cli
