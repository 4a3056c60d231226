#pragma once

#include <string_view>

// The words that SKOS documents of Docket are written in. What SKOS has a word for is said with it: skos:notation is the
// key, skos:prefLabel the name, skos:definition the description, skos:scopeNote an include, skos:example an example,
// skos:broader the parent; owl:deprecated marks an archived label. The rest is said in a namespace of Docket's own.
namespace docket::codec::skos {

inline constexpr std::string_view space = "http://www.w3.org/2004/02/skos/core#";
inline constexpr std::string_view concept_ = "http://www.w3.org/2004/02/skos/core#Concept";
inline constexpr std::string_view scheme = "http://www.w3.org/2004/02/skos/core#ConceptScheme";
inline constexpr std::string_view notation = "http://www.w3.org/2004/02/skos/core#notation";
inline constexpr std::string_view prefLabel = "http://www.w3.org/2004/02/skos/core#prefLabel";
inline constexpr std::string_view definition = "http://www.w3.org/2004/02/skos/core#definition";
inline constexpr std::string_view scopeNote = "http://www.w3.org/2004/02/skos/core#scopeNote";
inline constexpr std::string_view example = "http://www.w3.org/2004/02/skos/core#example";
inline constexpr std::string_view broader = "http://www.w3.org/2004/02/skos/core#broader";
inline constexpr std::string_view narrower = "http://www.w3.org/2004/02/skos/core#narrower";
inline constexpr std::string_view inScheme = "http://www.w3.org/2004/02/skos/core#inScheme";
inline constexpr std::string_view topConceptOf = "http://www.w3.org/2004/02/skos/core#topConceptOf";
inline constexpr std::string_view hasTopConcept = "http://www.w3.org/2004/02/skos/core#hasTopConcept";
inline constexpr std::string_view deprecated = "http://www.w3.org/2002/07/owl#deprecated";
inline constexpr std::string_view owlSpace = "http://www.w3.org/2002/07/owl#";
inline constexpr std::string_view xsdSpace = "http://www.w3.org/2001/XMLSchema#";

}  // namespace docket::codec::skos

namespace docket::codec::extension {

inline constexpr std::string_view space = "urn:docket:taxonomy#";
inline constexpr std::string_view scheme = "urn:docket:taxonomy";      ///< the taxonomy itself
inline constexpr std::string_view labelSpace = "urn:docket:label:";    ///< the label's id stands behind it

// Of the scheme.
inline constexpr std::string_view kind = "urn:docket:taxonomy#kind";                  ///< "single", "multi"
inline constexpr std::string_view fewestLabels = "urn:docket:taxonomy#fewestLabels";  ///< xsd:integer
inline constexpr std::string_view mostLabels = "urn:docket:taxonomy#mostLabels";      ///< xsd:integer

// Of a concept.
inline constexpr std::string_view excludes = "urn:docket:taxonomy#excludes";  ///< a text, or a node with text and use
inline constexpr std::string_view text = "urn:docket:taxonomy#text";
inline constexpr std::string_view use = "urn:docket:taxonomy#use";            ///< the concept to use instead
inline constexpr std::string_view counterExample = "urn:docket:taxonomy#counterExample";
inline constexpr std::string_view threshold = "urn:docket:taxonomy#threshold";                  ///< xsd:double
inline constexpr std::string_view costFalsePositive = "urn:docket:taxonomy#costFalsePositive";  ///< xsd:double
inline constexpr std::string_view costFalseNegative = "urn:docket:taxonomy#costFalseNegative";  ///< xsd:double
inline constexpr std::string_view highImpact = "urn:docket:taxonomy#highImpact";                ///< xsd:boolean
inline constexpr std::string_view group = "urn:docket:taxonomy#group";                          ///< xsd:boolean
inline constexpr std::string_view exclusive = "urn:docket:taxonomy#exclusive";                  ///< xsd:boolean
inline constexpr std::string_view shortcut = "urn:docket:taxonomy#shortcut";
inline constexpr std::string_view colour = "urn:docket:taxonomy#colour";                        ///< xsd:integer

}  // namespace docket::codec::extension
