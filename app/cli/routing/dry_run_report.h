#pragma once

#include "core/services/routing/dry_run.h"

#include <iosfwd>
#include <string>

namespace docket::cli {

/// The fields that dryRunJson() has, for --help.
extern const char* const dryRunHelp;

/// One JSON object, on one line.
std::string dryRunJson(const services::DryRun& run, const std::string& since);
/// A table of now, then and change, then what changes sides.
void printDryRun(const services::DryRun& run, std::ostream& out);

/// One line of JSON about one item.
std::string routedItemJson(const services::RoutedItem& item);

}  // namespace docket::cli
