#pragma once

namespace docket::agreement {

inline double squared(double x) { return x * x; }

}  // namespace docket::agreement
