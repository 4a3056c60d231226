#include "core/codec/taxonomies/rdf/skos_writer.h"

#include "core/codec/taxonomies/rdf/skos_terms.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace docket::codec {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 5> prefixes = {{
    {"skos", skos::space},
    {"owl", skos::owlSpace},
    {"xsd", skos::xsdSpace},
    {"docket", extension::space},
    {"label", extension::labelSpace},
}};

std::string iriOf(LabelId id) { return fmt::format("{}{}", extension::labelSpace, id.value); }

/// Collects what is said of one subject.
class Subject {
public:
    Subject(RdfGraph& graph, RdfTerm subject) : m_graph(graph), m_subject(std::move(subject)) {}

    void iri(std::string_view predicate, std::string_view object) { add(predicate, RdfTerm::iri(object)); }
    void text(std::string_view predicate, std::string_view text) {
        if (!text.empty()) add(predicate, RdfTerm::literal(text));
    }
    void texts(std::string_view predicate, const std::vector<std::string>& all) {
        for (const std::string& each : all) text(predicate, each);
    }
    void flag(std::string_view predicate, bool isSet) {
        if (isSet) add(predicate, RdfTerm::literal("true", xsd::boolean));
    }
    void number(std::string_view predicate, double value) { add(predicate, RdfTerm::literal(fmt::format("{}", value), xsd::number)); }
    void integer(std::string_view predicate, int value) { add(predicate, RdfTerm::literal(fmt::format("{}", value), xsd::integer)); }
    void add(std::string_view predicate, RdfTerm object) {
        m_graph.statements.push_back({m_subject, std::string(predicate), std::move(object), 0});
    }

private:
    RdfGraph& m_graph;
    RdfTerm m_subject;
};

void addScheme(RdfGraph& graph, const taxonomy::Taxonomy& taxonomy) {
    Subject scheme(graph, RdfTerm::iri(extension::scheme));
    scheme.iri(rdf::type, skos::scheme);
    scheme.text(extension::kind, taxonomy::toString(taxonomy.kind()));
    if (taxonomy.answerSize().fewest != 0) scheme.integer(extension::fewestLabels, taxonomy.answerSize().fewest);
    if (taxonomy.answerSize().most) scheme.integer(extension::mostLabels, *taxonomy.answerSize().most);
}

void addExcludes(RdfGraph& graph, Subject& concept_, const taxonomy::Label& label) {
    for (std::size_t i = 0; i < label.excludes.size(); ++i) {
        const taxonomy::Exclusion& exclusion = label.excludes[i];
        if (!exclusion.use) {
            concept_.text(extension::excludes, exclusion.text);
            continue;
        }
        const auto node = RdfTerm::blank(fmt::format("x-{}-{}", label.id.value, i));
        concept_.add(extension::excludes, node);
        Subject entry(graph, node);
        entry.text(extension::text, exclusion.text);
        entry.iri(extension::use, iriOf(*exclusion.use));
    }
}

void addConcept(RdfGraph& graph, const taxonomy::Label& label) {
    Subject concept_(graph, RdfTerm::iri(iriOf(label.id)));
    concept_.iri(rdf::type, skos::concept_);
    concept_.iri(skos::inScheme, extension::scheme);
    if (label.parent) {
        concept_.iri(skos::broader, iriOf(*label.parent));
    } else {
        concept_.iri(skos::topConceptOf, extension::scheme);
    }
    concept_.text(skos::notation, label.key);
    concept_.text(skos::prefLabel, label.name);
    concept_.text(skos::definition, label.description);
    concept_.texts(skos::scopeNote, label.includes);
    concept_.texts(skos::example, label.examples);
    concept_.texts(extension::counterExample, label.counterExamples);
    if (label.threshold) concept_.number(extension::threshold, *label.threshold);
    if (label.costFalsePositive != 1) concept_.number(extension::costFalsePositive, label.costFalsePositive);
    if (label.costFalseNegative != 1) concept_.number(extension::costFalseNegative, label.costFalseNegative);
    concept_.flag(extension::highImpact, label.isHighImpact);
    concept_.flag(extension::group, label.isGroup);
    concept_.flag(extension::exclusive, label.isExclusive);
    concept_.flag(skos::deprecated, label.isArchived);
    concept_.text(extension::shortcut, label.shortcut);
    if (label.colour != 0) concept_.integer(extension::colour, label.colour);
    addExcludes(graph, concept_, label);
}

}  // namespace

RdfGraph skosGraphOf(const taxonomy::Taxonomy& taxonomy) {
    RdfGraph graph;
    addScheme(graph, taxonomy);
    for (const taxonomy::Label& label : taxonomy.labels()) addConcept(graph, label);
    return graph;
}

std::span<const std::pair<std::string_view, std::string_view>> skosPrefixes() { return prefixes; }

std::string prefixedName(std::string_view iri) {
    for (const auto& [prefix, space] : prefixes) {
        if (!iri.starts_with(space)) continue;
        const auto local = iri.substr(space.size());
        const auto isPlain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); };
        if (!local.empty() && std::ranges::all_of(local, isPlain)) return fmt::format("{}:{}", prefix, local);
    }
    return {};
}

}  // namespace docket::codec
