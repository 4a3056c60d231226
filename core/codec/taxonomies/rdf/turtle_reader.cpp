#include "core/codec/taxonomies/rdf/turtle_reader.h"

#include "core/base/ascii.h"
#include "core/codec/taxonomies/rdf/turtle_source.h"
#include "core/codec/text/document.h"

#include <fmt/format.h>
#include <serd/serd.h>

#include <algorithm>
#include <array>
#include <cstdarg>
#include <cstdio>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <utility>

namespace docket::codec {

namespace {

std::string_view textOf(const SerdNode& node) { return {reinterpret_cast<const char*>(node.buf), node.n_bytes}; }

/// What Serd says is wrong. It may quote half a character.
std::string messageOf(const SerdError& error) {
    std::array<char, 200> text{};
    std::va_list arguments;
    va_copy(arguments, *error.args);
    std::vsnprintf(text.data(), text.size(), error.fmt, arguments);
    va_end(arguments);
    std::string message(text.data());
    while (message.ends_with('\n')) message.pop_back();
    std::ranges::replace_if(message, [](unsigned char c) { return c < 0x20 || c > 0x7E; }, '?');
    return message;
}

/// Serd makes names as _:b1 for nodes without one, therefore _:B1 of _:b1, and mixes that up with another _:B1. Where the
/// second of the two stands; 0: nowhere.
std::size_t lineOfMixedBlankName(std::string_view text) {
    bool hasSmall = false;
    bool hasLarge = false;
    for (auto at = text.find("_:"); at != std::string_view::npos && at + 3 < text.size(); at = text.find("_:", at + 2)) {
        if (!isAsciiDigit(text[at + 3])) continue;
        hasSmall = hasSmall || text[at + 2] == 'b';
        hasLarge = hasLarge || text[at + 2] == 'B';
        if (hasSmall && hasLarge) return 1 + static_cast<std::size_t>(std::ranges::count(text.substr(0, at), '\n'));
    }
    return 0;
}

/// Takes what Serd finds. Serd may go on after an error; the document ends for it there, and the first error stays.
class TurtleGraph {
public:
    explicit TurtleGraph(std::string_view text) : m_source(text) {}

    void read() {
        const auto takeBase = [](void* self, const SerdNode* iri) { return of(self).base(*iri); };
        const auto takePrefix = [](void* self, const SerdNode* name, const SerdNode* iri) { return of(self).prefix(*name, *iri); };
        const auto takeError = [](void* self, const SerdError* error) { return of(self).failAsSerd(*error); };
        const std::unique_ptr<SerdReader, decltype(&serd_reader_free)> reader(
            serd_reader_new(SERD_TURTLE, this, nullptr, takeBase, takePrefix, &TurtleGraph::takeStatement, nullptr), &serd_reader_free);
        serd_reader_set_strict(reader.get(), true);
        serd_reader_set_error_sink(reader.get(), takeError, this);
        const SerdStatus status = serd_reader_read_source(reader.get(), &TurtleSource::readByte, [](void*) { return 0; }, &m_source, nullptr, 1);
        if (status > SERD_FAILURE || m_source.isTooDeep()) fail("what stands there does not follow the grammar");
    }

    const std::string& error() const { return m_error; }
    RdfGraph takeGraph() { return std::move(m_graph); }

private:
    static TurtleGraph& of(void* self) { return *static_cast<TurtleGraph*>(self); }

    static SerdStatus takeStatement(void* self, SerdStatementFlags, const SerdNode* named, const SerdNode* subject, const SerdNode* predicate,
                                    const SerdNode* object, const SerdNode* datatype, const SerdNode* language) {
        if (named != nullptr) return of(self).fail("it has a named graph, which Turtle has not");
        auto from = of(self).term(*subject);
        auto verb = of(self).iri(*predicate);
        auto to = of(self).term(*object);
        if (to && language != nullptr) to->language = lowerAscii(textOf(*language));
        if (to && object->type == SERD_LITERAL && language == nullptr) to->datatype = of(self).datatypeOf(datatype);
        return of(self).add(std::move(from), std::move(verb), std::move(to));
    }

    SerdStatus base(const SerdNode& node) {
        if (auto name = iri(node)) m_base = std::move(*name);
        return status();
    }

    SerdStatus prefix(const SerdNode& name, const SerdNode& node) {
        if (auto space = iri(node)) m_prefixes.insert_or_assign(std::string(textOf(name)), std::move(*space));
        return status();
    }

    SerdStatus add(std::optional<RdfTerm> from, std::optional<std::string> verb, std::optional<RdfTerm> to) {
        if (!m_error.empty() || !from || !verb || !to) return SERD_ERR_UNKNOWN;
        if (m_graph.add({std::move(*from), std::move(*verb), std::move(*to), m_source.token().line})) return SERD_SUCCESS;
        return fail(fmt::format("there are more than {} statements, or longer ones than Docket holds", maxStatements));
    }

    std::optional<RdfTerm> term(const SerdNode& node) {
        if (node.type != SERD_BLANK && node.type != SERD_LITERAL) {
            const auto name = iri(node);
            return name ? std::optional(RdfTerm::iri(*name)) : std::nullopt;
        }
        const bool isBlank = node.type == SERD_BLANK;
        if (isBlank ? !isBounded(textOf(node)) : !isPlain(textOf(node))) return std::nullopt;
        return isBlank ? RdfTerm::blank(textOf(node)) : RdfTerm::literal(textOf(node));
    }

    std::string datatypeOf(const SerdNode* node) {
        if (node != nullptr) {
            auto name = iri(*node);
            return name && *name != xsd::string ? std::move(*name) : std::string();
        }
        // Serd gives 7 none where the full stop follows at once.
        const char first = m_source.token().first;
        return std::string(first == '"' || first == '\'' ? std::string_view() : xsd::integer);
    }

    /// Of a whole name, or of one with a prefix.
    std::optional<std::string> iri(const SerdNode& node) {
        const std::string_view name = textOf(node);
        if (!isPlain(name)) return std::nullopt;
        std::string whole;
        if (node.type == SERD_URI) {
            whole = resolvedIri(m_base, name);
        } else {
            const auto colon = std::min(name.find(':'), name.size());
            const auto space = m_prefixes.find(name.substr(0, colon));
            if (space == m_prefixes.end()) return lost(fmt::format("the prefix \"{}:\" is not declared", name.substr(0, colon)));
            whole = std::string(space->second).append(name.substr(std::min(colon + 1, name.size())));
        }
        return isBounded(whole) ? std::optional(std::move(whole)) : std::nullopt;
    }

    bool isBounded(std::string_view name) {
        if (name.size() > maxNameBytes) fail(fmt::format("a name is longer than {} bytes", maxNameBytes));
        return name.size() <= maxNameBytes;
    }

    /// Serd takes an escape of any number, and makes of it what is no text.
    bool isPlain(std::string_view text) {
        const bool isText = isUtf8(text) && text.find('\0') == std::string_view::npos;
        if (!isText) fail("there is an escape that stands for no character");
        return isText;
    }

    SerdStatus failAsSerd(const SerdError& error) {
        if (m_source.isTooDeep()) return fail(fmt::format("it is nested more than {} levels deep", maxNesting));
        if (m_source.isInIri()) return failAt(m_source.token().line, "an IRI is opened with < and not closed, or has a character that it cannot have");
        if (!m_source.isAtEnd()) return fail(messageOf(error));
        if (m_source.isInText()) return failAt(m_source.token().line, "a text is opened with a quote and never closed");
        return fail("the document ends within a statement");
    }

    std::nullopt_t lost(std::string_view what) {
        fail(what);
        return std::nullopt;
    }

    SerdStatus status() const { return m_error.empty() ? SERD_SUCCESS : SERD_ERR_UNKNOWN; }
    SerdStatus fail(std::string_view what) { return failAt(m_source.line(), what); }

    SerdStatus failAt(std::size_t line, std::string_view what) {
        if (m_error.empty()) m_error = fmt::format("line {}: {}", line, what);
        m_source.stop();
        return SERD_ERR_UNKNOWN;
    }

    TurtleSource m_source;
    RdfGraph m_graph;
    std::map<std::string, std::string, std::less<>> m_prefixes;
    std::string m_base;
    std::string m_error;
};

}  // namespace

Result<RdfGraph> readTurtle(std::string_view text, std::string_view fileName) {
    if (const auto line = lineOfMixedBlankName(text)) {
        return failure(ErrorKind::InvalidInput,
                       fmt::format("{}: line {}: blank nodes are named both as _:b1 and as _:B1, which would be taken for one another: rename some.", fileName, line));
    }
    TurtleGraph graph(text);
    graph.read();
    if (graph.error().empty()) return graph.takeGraph();
    return failure(ErrorKind::InvalidInput, fmt::format("{} is not valid Turtle at {}.", fileName, graph.error()));
}

}  // namespace docket::codec
