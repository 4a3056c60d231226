#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace docket::codec {

/// A node of RDF 1.1, as Turtle and JSON-LD say it.
struct RdfTerm {
    enum class Kind { Iri, Blank, Literal };

    Kind kind = Kind::Iri;
    std::string value;     ///< the IRI, the blank node's name, the literal's text
    std::string language;  ///< of a literal: its tag in small letters, or empty
    std::string datatype;  ///< of a literal: its IRI; empty for plain text

    bool isLiteral() const { return kind == Kind::Literal; }
    bool operator==(const RdfTerm&) const = default;

    static RdfTerm iri(std::string_view value) { return {Kind::Iri, std::string(value), {}, {}}; }
    static RdfTerm blank(std::string_view name) { return {Kind::Blank, std::string(name), {}, {}}; }
    static RdfTerm literal(std::string_view text, std::string_view datatype = {}) {
        return {Kind::Literal, std::string(text), {}, std::string(datatype)};
    }
};

struct RdfStatement {
    RdfTerm subject;
    std::string predicate;  ///< an IRI
    RdfTerm object;
    std::size_t line = 0;   ///< of the object, from 1; 0: the format has none
};

/// Statements in the order of the document.
struct RdfGraph {
    std::vector<RdfStatement> statements;
    std::vector<std::string> warnings;  ///< what of the document is not in the statements
    std::size_t bytes = 0;              ///< of all names and texts in the statements

    /// Adds a statement; false, and nothing is added, where the document would get too large. Every statement holds
    /// its names whole: a short document that shortens long ones could otherwise fill the memory.
    bool add(RdfStatement statement);
};

/// What one document may hold: statements, bytes in them, and bytes of one name.
inline constexpr std::size_t maxStatements = 300'000;
inline constexpr std::size_t maxStatementBytes = 64UL * 1024 * 1024;
inline constexpr std::size_t maxNameBytes = 2048;

/// A reference made absolute against a base (RFC 3986, section 5.2); itself where there is no base.
std::string resolvedIri(std::string_view base, std::string_view reference);

/// Whether a text begins as an absolute IRI does: a scheme and a colon.
bool hasScheme(std::string_view iri);

namespace rdf {
inline constexpr std::string_view type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
inline constexpr std::string_view first = "http://www.w3.org/1999/02/22-rdf-syntax-ns#first";
inline constexpr std::string_view rest = "http://www.w3.org/1999/02/22-rdf-syntax-ns#rest";
inline constexpr std::string_view nil = "http://www.w3.org/1999/02/22-rdf-syntax-ns#nil";
}  // namespace rdf

namespace xsd {
inline constexpr std::string_view string = "http://www.w3.org/2001/XMLSchema#string";
inline constexpr std::string_view boolean = "http://www.w3.org/2001/XMLSchema#boolean";
inline constexpr std::string_view integer = "http://www.w3.org/2001/XMLSchema#integer";
inline constexpr std::string_view decimal = "http://www.w3.org/2001/XMLSchema#decimal";
inline constexpr std::string_view number = "http://www.w3.org/2001/XMLSchema#double";
}  // namespace xsd

}  // namespace docket::codec
