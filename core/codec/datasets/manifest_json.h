#pragma once

#include "core/dataset/manifest.h"

#include <string>

namespace docket::codec {

/// The manifest of a dataset as an indented JSON document, keys in a fixed order.
std::string writeManifest(const dataset::Manifest& manifest);

}  // namespace docket::codec
