#pragma once

#include "core/base/error.h"
#include "core/codec/taxonomies/rdf/rdf.h"

#include <string_view>

namespace docket::codec {

/// Reads a Turtle document (RDF 1.1 Turtle, W3C Recommendation, 2014), all of it: prefixes, bases, lists of predicates
/// and objects, blank nodes, collections, literals of every form. `text` is UTF-8 without a NUL. Nothing that a
/// document names is ever fetched. An error names the file and the line. Nesting is bounded by maxNesting.
Result<RdfGraph> readTurtle(std::string_view text, std::string_view fileName);

}  // namespace docket::codec
