#pragma once

#include "core/base/error.h"
#include "core/codec/taxonomies/keyed_taxonomy.h"
#include "core/codec/taxonomies/rdf/rdf.h"

#include <string_view>

namespace docket::codec {

/// Takes the labels out of SKOS statements; skos_terms.h says which word is which field. Concepts come in the order in
/// which the document says that they are some. A concept without skos:notation has the last part of its IRI as its key.
/// Of texts in several languages one is taken: `language` ("en", also for "en-GB"), else one without a language, else
/// the first. What is passed over, and what has no place in a taxonomy, is in the warnings.
/// Refuses: no concept, two skos:prefLabel in one language, an extension's value of the wrong type.
Result<KeyedTaxonomy> taxonomyOf(const RdfGraph& graph, std::string_view fileName, std::string_view language);

}  // namespace docket::codec
