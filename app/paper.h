#pragma once

#include "core/base/error.h"
#include "core/report/report.h"

#include <string>

namespace docket::app {

/// ui::reportPaper() for the command line, which has no window: needs no display. Once in a process that opens no window.
Result<std::string> writePaper(const report::Report& report, int argc, char** argv);

}  // namespace docket::app
