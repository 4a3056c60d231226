#pragma once

#include "core/domain/prediction.h"
#include "core/taxonomy/taxonomy.h"

#include <string_view>
#include <vector>

namespace docket::codec {

/// The scores of a stored prediction (JSON object key → score), highest first, equal ones in taxonomy order.
/// Keys that the taxonomy does not have are left out; text that is no such object gives nothing.
std::vector<LabelScore> readScores(std::string_view json, const taxonomy::Taxonomy& taxonomy);

}  // namespace docket::codec
