#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace docket::codec {

/// Whether an item was written by a machine, to have more of a rare label: its metadata says "source": "synthetic". People always
/// review it blind, and it is never what a model is measured on.
bool isSynthetic(std::string_view metadata);

/// Metadata, a JSON object, that says so. nullopt: it names another source.
std::optional<std::string> withSyntheticSource(std::string_view metadata);

}  // namespace docket::codec
