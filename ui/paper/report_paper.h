#pragma once

#include "core/base/error.h"
#include "core/report/report.h"

#include <string>

namespace docket::ui {

/// The report as a PDF: A4, numbered pages, its fonts within it, every text as text and every chart as lines and letters. What the charts show is not
/// repeated as numbers, as the page does. A QGuiApplication must be there. Errors: Internal where Qt draws nothing.
Result<std::string> reportPaper(const report::Report& report);

}  // namespace docket::ui
