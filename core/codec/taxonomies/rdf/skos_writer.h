#pragma once

#include "core/codec/taxonomies/rdf/rdf.h"
#include "core/taxonomy/taxonomy.h"

#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace docket::codec {

/// A taxonomy as SKOS statements (W3C Recommendation, 2009) and Docket's extension (skos_terms.h): all of it, in order.
/// A concept is named after its label's id. Texts have no language, as a taxonomy has none.
RdfGraph skosGraphOf(const taxonomy::Taxonomy& taxonomy);

/// Names that the writers shorten: prefix and what it stands for.
std::span<const std::pair<std::string_view, std::string_view>> skosPrefixes();

/// "skos:Concept" for an IRI under one of the prefixes whose rest is a plain word or number; empty for any other.
std::string prefixedName(std::string_view iri);

/// As Turtle (RDF 1.1 Turtle).
std::string writeTurtle(const RdfGraph& graph);

/// As compact JSON-LD 1.1 with its context inside it.
std::string writeJsonLd(const RdfGraph& graph);

}  // namespace docket::codec
