#pragma once

#include "core/report/report.h"

#include <string>

namespace docket::report {

/// The report as one HTML file in UTF-8 that needs nothing else and is told to load nothing: no script, no address. Every text is escaped; what is
/// a number stands in `<data value>` unrounded, so that a program can read it.
std::string reportHtml(const Report& report);

}  // namespace docket::report
