#include "core/calibration/reliability/folds.h"

#include "core/base/stable_hash.h"

namespace docket::calibration {

std::uint64_t foldOf(std::string_view externalId, std::uint64_t seed) { return stableHash(externalId, seed) % foldCount; }

}  // namespace docket::calibration
