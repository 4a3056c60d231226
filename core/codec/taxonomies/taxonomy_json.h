#pragma once

#include "core/base/error.h"
#include "core/codec/taxonomies/keyed_taxonomy.h"
#include "core/taxonomy/taxonomy.h"

#include <optional>
#include <string>
#include <string_view>

namespace docket::taxonomy {
class TaxonomyDraft;
}

namespace docket::codec {

/// Reads the native taxonomy. A label may be a text alone, which is its key. `"group": true` makes a heading that
/// cannot be chosen; a parent is named by key. `kind` overrides the document's; with neither it is a single-label
/// task. Messages name `fileName` and the label.
Result<taxonomy::Taxonomy> readTaxonomy(std::string_view json, std::string_view fileName,
                                        std::optional<taxonomy::TaskKind> kind = std::nullopt);

/// Reads the native taxonomy without judging its labels; made() of keyed_taxonomy.h judges them.
Result<LabelList> readLabelList(std::string_view json, std::string_view fileName, std::optional<taxonomy::TaskKind> kind = std::nullopt);

/// The native taxonomy with every key, in a fixed order.
std::string writeTaxonomy(const taxonomy::Taxonomy& taxonomy);
/// A draft as a native taxonomy, which names labels by key; read again it is the same only if no key is repeated.
std::string writeDraft(const taxonomy::TaxonomyDraft& draft);

}  // namespace docket::codec
