#include "core/codec/taxonomies/rdf/skos_writer.h"

#include <fmt/format.h>

#include <map>

namespace docket::codec {

namespace {

std::string literalOf(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\r') {
            out += "\\r";
        } else if (c == '\t') {
            out += "\\t";
        } else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) {
            out += fmt::format("\\u{:04X}", static_cast<unsigned>(c));
        } else {
            out += c;
        }
    }
    return out + '"';
}

std::string inTurtle(std::string_view iri) {
    std::string name = prefixedName(iri);
    return name.empty() ? fmt::format("<{}>", iri) : name;
}

class TurtleWriter {
public:
    explicit TurtleWriter(const RdfGraph& graph) {
        for (const RdfStatement& statement : graph.statements) {
            auto& said = m_bySubject[statement.subject.value];
            if (said.empty() && statement.subject.kind == RdfTerm::Kind::Iri) m_order.push_back(&statement.subject);
            said.push_back(&statement);
        }
    }

    std::string run() {
        for (const auto& [prefix, space] : skosPrefixes()) m_out += fmt::format("@prefix {}: <{}> .\n", prefix, space);
        for (const RdfTerm* subject : m_order) {
            m_out += fmt::format("\n{}", inTurtle(subject->value));
            addStatements(subject->value, "\n    ");
            m_out += " .\n";
        }
        return std::move(m_out);
    }

private:
    void addStatements(const std::string& subject, std::string_view indent) {
        std::string_view open;
        for (const RdfStatement* statement : m_bySubject[subject]) {
            if (statement->predicate == open) {
                m_out += ", ";
            } else {
                if (!open.empty()) m_out += " ;";
                m_out += open.empty() ? std::string_view(" ") : indent;
                m_out += statement->predicate == rdf::type ? "a" : inTurtle(statement->predicate);
                m_out += ' ';
                open = statement->predicate;
            }
            addObject(statement->object);
        }
    }

    /// Blank nodes of our graphs are one deep and named once, so that they can stand where they are named.
    void addObject(const RdfTerm& object) {
        if (object.kind == RdfTerm::Kind::Iri) {
            m_out += inTurtle(object.value);
        } else if (object.kind == RdfTerm::Kind::Blank) {
            m_out += '[';
            addStatements(object.value, " ");
            m_out += " ]";
        } else {
            m_out += literalOf(object.value);
            if (!object.datatype.empty()) m_out += "^^" + inTurtle(object.datatype);
        }
    }

    std::map<std::string, std::vector<const RdfStatement*>> m_bySubject;
    std::vector<const RdfTerm*> m_order;
    std::string m_out;
};

}  // namespace

std::string writeTurtle(const RdfGraph& graph) { return TurtleWriter(graph).run(); }

}  // namespace docket::codec
