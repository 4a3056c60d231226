#pragma once

#include "core/base/error.h"
#include "core/codec/taxonomies/keyed_taxonomy.h"
#include "core/codec/taxonomies/taxonomy_document.h"

#include <string_view>

namespace docket::codec {

/// Reads the labels out of a labelling configuration of Label Studio: of the first <Choices> or <Taxonomy> that has
/// <Choice> in it. A choice's alias, which stands in results, is the key, else its value; value, hint and hotkey are
/// name, description and shortcut. Choices inside a choice are under it; with leafsOnly it is a group. Of two choices
/// with one key the second is called by its path. choice="multiple", and a Taxonomy without maxUsages="1", is a
/// multi-label task.
/// A document type is refused, so that there are no entities but those of XML itself. `text` is UTF-8.
Result<KeyedTaxonomy> readLabelStudio(std::string_view text, std::string_view fileName);

/// A whole configuration for texts in "$text": <Choices> for a flat list, else <Taxonomy>. Archived labels and groups
/// without labels are left out. The warnings say what Label Studio cannot carry.
WrittenTaxonomy writeLabelStudio(const taxonomy::Taxonomy& taxonomy);

}  // namespace docket::codec
