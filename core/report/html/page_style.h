#pragma once

#include <string_view>

namespace docket::report {

/// The style sheet of a report: for a light and a dark screen, for a narrow one, and for A4 paper.
std::string_view pageStyle();

}  // namespace docket::report
