#pragma once

#include "core/base/error.h"
#include "core/codec/taxonomies/rdf/rdf.h"

#include <string_view>

namespace docket::codec {

/// Reads the JSON-LD 1.1 that tools for SKOS write: a context with prefixes, terms, aliases of keywords, @vocab, @base
/// and @language; @graph, nodes inside nodes, @id, @type, @value, @list, @set, language maps; texts, numbers and
/// booleans. A context that is an address is never loaded: a warning says so, and keys that only it defines are passed
/// over with a warning. A context inside a node holds from there on. `text` is UTF-8.
Result<RdfGraph> readJsonLd(std::string_view text, std::string_view fileName);

}  // namespace docket::codec
