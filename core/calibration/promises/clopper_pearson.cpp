#include "core/calibration/promises/clopper_pearson.h"

#include <boost/math/distributions/beta.hpp>

namespace docket::calibration {

std::optional<double> clopperPearsonUpper(double wrong, double n, double certainty) {
    if (!(n > 0)) return std::nullopt;
    if (wrong >= n) return 1;
    return boost::math::quantile(boost::math::beta_distribution<double>(wrong + 1, n - wrong), certainty);
}

double certaintyBelow(double wrong, double n, double limit) {
    if (wrong >= n) return 0;
    return boost::math::cdf(boost::math::beta_distribution<double>(wrong + 1, n - wrong), limit);
}

}  // namespace docket::calibration
