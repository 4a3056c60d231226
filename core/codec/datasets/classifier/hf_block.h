#pragma once

#include "core/dataset/manifest.h"
#include "core/taxonomy/taxonomy.h"

#include <string>
#include <string_view>

namespace docket::codec {

/// A text as a double-quoted scalar of YAML 1.1 and 1.2: what is not printable there stands as an escape.
std::string yamlString(std::string_view text);

/// The metadata at the head of a dataset card on Hugging Face, between lines of dashes: licence, task, size, files and features. A
/// licence that the site has no word for stands there by name.
std::string hfBlock(const dataset::Manifest& manifest, const taxonomy::Taxonomy& taxonomy);

}  // namespace docket::codec
