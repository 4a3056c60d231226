#include "core/codec/taxonomies/rdf/turtle_reader.h"

#include "core/base/ascii.h"
#include "core/codec/taxonomies/rdf/turtle_lexer.h"
#include "core/codec/text/document.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>

namespace docket::codec {

namespace {

using Kind = TurtleToken::Kind;

/// Recursive descent over the productions of the grammar. After the first error there are only End tokens, which every
/// loop ends at.
class Parser {
public:
    explicit Parser(std::string_view text) : m_lexer(text) {}

    void run() {
        while (m_lexer.isGood() && m_lexer.peek().kind != Kind::End) statement();
    }

    const std::string& error() const { return m_lexer.error(); }
    RdfGraph takeGraph() { return std::move(m_graph); }

private:
    enum class Place { Subject, Object };

    void statement() {
        const TurtleToken& token = m_lexer.peek();
        if (token.kind == Kind::AtWord) return directive(token.text, true);
        const std::string word = lowerAscii(token.text);
        if (token.kind == Kind::Word && (word == "prefix" || word == "base")) return directive(word, false);
        const bool isPropertyList = token.isMark("[");
        const auto subject = node(Place::Subject);
        if (!subject) return;
        // "[ … ] ." is a statement already.
        if (!isPropertyList || !m_lexer.peek().isMark(".")) predicates(*subject);
        expect(".", "a full stop is missing behind a statement");
    }

    void directive(std::string word, bool endsWithStop) {
        if (word != "prefix" && word != "base") return m_lexer.fail(fmt::format("@{} is no directive", word));
        const bool isPrefix = word == "prefix";
        m_lexer.take();
        TurtleToken name;
        if (isPrefix) {
            name = m_lexer.take();
            if (name.kind != Kind::Name || !name.local.empty()) return m_lexer.fail("a prefix must be a name that ends with a colon");
        }
        const TurtleToken iri = m_lexer.take();
        if (iri.kind != Kind::Iri) return m_lexer.fail("a directive must name an IRI");
        const auto resolved = bounded(resolvedIri(m_base, iri.text));
        if (!resolved) return;
        (isPrefix ? m_prefixes[name.text] : m_base) = *resolved;
        if (endsWithStop) expect(".", "a full stop is missing behind a directive");
    }

    void predicates(const RdfTerm& subject) {
        while (m_lexer.isGood()) {
            const auto predicate = verb();
            if (!predicate) return;
            do {
                const auto line = m_lexer.peek().line;
                const auto object = node(Place::Object);
                if (!object) return;
                add(subject, *predicate, *object, line);
            } while (skip(","));
            if (!skip(";")) return;
            while (skip(";")) {}
            if (m_lexer.peek().isMark(".") || m_lexer.peek().isMark("]")) return;
        }
    }

    std::optional<std::string> verb() {
        if (m_lexer.peek().is(Kind::Word, "a")) {
            m_lexer.take();
            return std::string(rdf::type);
        }
        if (m_lexer.peek().kind != Kind::Iri && m_lexer.peek().kind != Kind::Name) return lost("a predicate is missing");
        return iri(m_lexer.take());
    }

    std::optional<std::string> iri(const TurtleToken& token) {
        if (token.kind == Kind::Iri) return bounded(resolvedIri(m_base, token.text));
        const auto prefix = m_prefixes.find(token.text);
        if (prefix == m_prefixes.end()) return lost(fmt::format("the prefix \"{}:\" is not declared", token.text));
        return bounded(prefix->second + token.local);
    }

    std::optional<std::string> bounded(std::string name) {
        if (name.size() > maxNameBytes) return lost(fmt::format("a name is longer than {} bytes", maxNameBytes));
        return name;
    }

    std::optional<RdfTerm> node(Place place) {
        const TurtleToken& token = m_lexer.peek();
        const bool isObject = place == Place::Object;
        if (token.kind == Kind::Iri || token.kind == Kind::Name) {
            const auto found = iri(m_lexer.take());
            return found ? std::optional(RdfTerm::iri(*found)) : std::nullopt;
        }
        if (token.kind == Kind::BlankName) {
            const auto name = bounded("b-" + m_lexer.take().text);
            return name ? std::optional(RdfTerm::blank(*name)) : std::nullopt;
        }
        if (token.isMark("[")) return nested(&Parser::propertyList);
        if (token.isMark("(")) return nested(&Parser::collection);
        if (isObject && token.kind == Kind::Text) return textLiteral();
        if (isObject && token.kind == Kind::Integer) return RdfTerm::literal(m_lexer.take().text, xsd::integer);
        if (isObject && token.kind == Kind::Decimal) return RdfTerm::literal(m_lexer.take().text, xsd::decimal);
        if (isObject && token.kind == Kind::Number) return RdfTerm::literal(m_lexer.take().text, xsd::number);
        if (isObject && (token.is(Kind::Word, "true") || token.is(Kind::Word, "false"))) return RdfTerm::literal(m_lexer.take().text, xsd::boolean);
        return lost(isObject ? "an object is missing" : "a subject is missing");
    }

    std::optional<RdfTerm> textLiteral() {
        RdfTerm literal = RdfTerm::literal(m_lexer.take().text);
        if (m_lexer.peek().kind == Kind::AtWord) {
            literal.language = lowerAscii(m_lexer.take().text);
            if (literal.language.empty()) m_lexer.fail("a language tag is missing behind @");
        } else if (skip("^^")) {
            if (m_lexer.peek().kind != Kind::Iri && m_lexer.peek().kind != Kind::Name) m_lexer.fail("a datatype is missing behind ^^");
            const auto datatype = iri(m_lexer.take());
            if (datatype && *datatype != xsd::string) literal.datatype = *datatype;
        }
        return m_lexer.isGood() ? std::optional(std::move(literal)) : std::nullopt;
    }

    std::optional<RdfTerm> nested(RdfTerm (Parser::*production)()) {
        if (m_depth >= maxNesting) return lost(fmt::format("it is nested more than {} levels deep", maxNesting));
        ++m_depth;
        m_lexer.take();
        RdfTerm term = (this->*production)();
        --m_depth;
        return m_lexer.isGood() ? std::optional(std::move(term)) : std::nullopt;
    }

    RdfTerm propertyList() {
        RdfTerm subject = newBlank();
        if (!m_lexer.peek().isMark("]")) predicates(subject);
        expect("]", "a [ is not closed");
        return subject;
    }

    RdfTerm collection() {
        RdfTerm head = RdfTerm::iri(rdf::nil);
        RdfTerm last;
        while (m_lexer.isGood() && !m_lexer.peek().isMark(")")) {
            const auto line = m_lexer.peek().line;
            const auto entry = node(Place::Object);
            if (!entry) return head;
            const RdfTerm link = newBlank();
            if (last.value.empty()) {
                head = link;
            } else {
                add(last, std::string(rdf::rest), link, line);
            }
            add(link, std::string(rdf::first), *entry, line);
            last = link;
        }
        expect(")", "a ( is not closed");
        if (!last.value.empty()) add(last, std::string(rdf::rest), RdfTerm::iri(rdf::nil), m_lexer.peek().line);
        return head;
    }

    RdfTerm newBlank() { return RdfTerm::blank(fmt::format("n-{}", ++m_blanks)); }

    void add(const RdfTerm& subject, const std::string& predicate, const RdfTerm& object, std::size_t line) {
        if (m_graph.add({subject, predicate, object, line})) return;
        m_lexer.fail(fmt::format("there are more than {} statements, or longer ones than Docket holds", maxStatements));
    }

    bool skip(std::string_view mark) {
        if (!m_lexer.peek().isMark(mark)) return false;
        m_lexer.take();
        return true;
    }

    void expect(std::string_view mark, std::string_view otherwise) {
        if (!skip(mark)) m_lexer.fail(otherwise);
    }

    std::nullopt_t lost(std::string_view what) {
        m_lexer.fail(what);
        return std::nullopt;
    }

    TurtleLexer m_lexer;
    RdfGraph m_graph;
    std::map<std::string, std::string> m_prefixes;
    std::string m_base;
    int m_depth = 0;
    int m_blanks = 0;
};

}  // namespace

Result<RdfGraph> readTurtle(std::string_view text, std::string_view fileName) {
    Parser parser(text);
    parser.run();
    if (parser.error().empty()) return parser.takeGraph();
    return failure(ErrorKind::InvalidInput, fmt::format("{} is not valid Turtle at {}.", fileName, parser.error()));
}

}  // namespace docket::codec
