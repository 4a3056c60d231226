#include "core/drift/absence.h"

#include <cmath>

namespace docket::drift {

double absenceProbability(const metrics::Share& before, std::int64_t since) {
    const auto limits = before.interval();
    if (!limits || before.count == 0) return 1;
    return std::exp(static_cast<double>(since) * std::log1p(-limits->low));
}

}  // namespace docket::drift
