#pragma once

#include "core/base/error.h"
#include "core/codec/taxonomies/keyed_taxonomy.h"

#include <string_view>

namespace docket::codec {

/// Reads a plain list as people paste it: a label a line, which is its key and its name. A line that stands further in
/// than the one above is under it, and what has lines under it is a group; a tab counts as two blanks. Empty lines are
/// passed over, and bullets where every line has one. Refuses a line that is there twice, and text that looks like something
/// else (list_lookalike.h).
Result<KeyedTaxonomy> readTaxonomyList(std::string_view text, std::string_view fileName);

}  // namespace docket::codec
