#pragma once

#include "core/domain/prediction.h"
#include "core/taxonomy/evolution.h"
#include "core/taxonomy/taxonomy.h"

#include <string_view>
#include <vector>

namespace docket::codec {

/// The scores of a stored prediction (JSON object key → score), highest first, equal ones in taxonomy order.
/// Keys that the taxonomy does not have are left out; text that is no such object gives nothing.
std::vector<LabelScore> readScores(std::string_view json, const taxonomy::Taxonomy& taxonomy);

/// Makes the scores of one version's labels, highest first, those of another's. Labels that read as one keep the highest
/// score that one of them had.
void readScoresUnder(const taxonomy::Lineage& lineage, int given, int under, std::vector<LabelScore>& scores);

}  // namespace docket::codec
