#include "core/codec/taxonomies/rdf/skos_writer.h"

#include <nlohmann/json.hpp>

#include <map>

namespace docket::codec {

using nlohmann::ordered_json;

namespace {

std::string written(std::string_view iri) {
    std::string name = prefixedName(iri);
    return name.empty() ? std::string(iri) : name;
}

using BySubject = std::map<std::string, std::vector<const RdfStatement*>>;

ordered_json nodeOf(const RdfTerm& subject, const BySubject& bySubject);

ordered_json valueOf(const RdfTerm& object, const BySubject& bySubject) {
    if (object.kind == RdfTerm::Kind::Iri) return {{"@id", written(object.value)}};
    if (object.kind == RdfTerm::Kind::Blank) return nodeOf(object, bySubject);
    if (object.datatype.empty()) return object.value;
    if (object.datatype == xsd::boolean) return object.value == "true";
    return {{"@type", written(object.datatype)}, {"@value", object.value}};
}

/// Several values of one predicate become an array, in their order.
void append(ordered_json& node, const std::string& key, ordered_json value) {
    if (!node.contains(key)) {
        node[key] = std::move(value);
        return;
    }
    if (!node[key].is_array()) node[key] = ordered_json::array({node[key]});
    node[key].push_back(std::move(value));
}

ordered_json nodeOf(const RdfTerm& subject, const BySubject& bySubject) {
    ordered_json node = ordered_json::object();
    if (subject.kind == RdfTerm::Kind::Iri) node["@id"] = written(subject.value);
    const auto said = bySubject.find(subject.value);
    if (said == bySubject.end()) return node;
    for (const RdfStatement* statement : said->second) {
        if (statement->predicate == rdf::type) {
            append(node, "@type", written(statement->object.value));
        } else {
            append(node, written(statement->predicate), valueOf(statement->object, bySubject));
        }
    }
    return node;
}

}  // namespace

std::string writeJsonLd(const RdfGraph& graph) {
    BySubject bySubject;
    std::vector<const RdfTerm*> order;
    for (const RdfStatement& statement : graph.statements) {
        auto& said = bySubject[statement.subject.value];
        if (said.empty() && statement.subject.kind == RdfTerm::Kind::Iri) order.push_back(&statement.subject);
        said.push_back(&statement);
    }
    ordered_json out;
    for (const auto& [prefix, space] : skosPrefixes()) out["@context"][std::string(prefix)] = space;
    out["@graph"] = ordered_json::array();
    for (const RdfTerm* subject : order) out["@graph"].push_back(nodeOf(*subject, bySubject));
    return out.dump(1, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace docket::codec
