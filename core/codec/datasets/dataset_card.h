#pragma once

#include "core/dataset/manifest.h"
#include "core/taxonomy/taxonomy.h"

#include <span>
#include <string>

namespace docket::codec {

/// What a dataset is, for whoever trains on it or judges it (CommonMark, after Gebru et al. 2021): how it was labelled and by how many
/// people, how far they agreed, its labels, where its texts come from, its splits, personal data, known limits and licence. `manifest`
/// has no card among its files yet. Names of labels are escaped; no text of an item is in it. Hugging Face gets its own block before it.
std::string writeDatasetCard(const dataset::Manifest& manifest, std::span<const dataset::LabelFacts> labels, const taxonomy::Taxonomy& taxonomy);

}  // namespace docket::codec
