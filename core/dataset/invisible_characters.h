#pragma once

#include <string_view>

namespace docket::dataset {

/// Whether a text has characters that nobody sees and that change what a model reads (Unicode 15): controls but for tab and line
/// breaks; characters of no width; marks, embeddings, overrides and isolates of direction (Boucher and Anderson 2021); tags.
/// The joiner and the non-joiner of no width belong to the spelling of several scripts and to emoji, so they count only between two
/// ASCII characters, and a byte order mark only behind the beginning. Any bytes; linear, at about one byte a step.
bool hasInvisibleCharacters(std::string_view utf8);

}  // namespace docket::dataset
