#include "core/codec/taxonomies/rdf/skos_reader.h"

#include "core/codec/taxonomies/rdf/language_choice.h"
#include "core/codec/taxonomies/rdf/skos_terms.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>

namespace docket::codec {

using taxonomy::Label;

namespace {

using Statements = std::vector<const RdfStatement*>;

/// What readConcept() and readSchemes() look at; the rest is counted for a warning.
constexpr std::array known = {
    rdf::type, skos::notation, skos::prefLabel, skos::definition, skos::scopeNote, skos::example, skos::broader, skos::narrower,
    skos::inScheme, skos::topConceptOf, skos::hasTopConcept, skos::deprecated, extension::kind, extension::fewestLabels,
    extension::mostLabels, extension::excludes, extension::text, extension::use, extension::counterExample, extension::threshold,
    extension::costFalsePositive, extension::costFalseNegative, extension::highImpact, extension::group, extension::exclusive,
    extension::shortcut, extension::colour,
};

std::string nodeKey(const RdfTerm& term) { return (term.kind == RdfTerm::Kind::Blank ? "_:" : "") + term.value; }

int hexValue(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

std::string percentDecoded(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int high = text[i] == '%' && i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
        const int low = high >= 0 ? hexValue(text[i + 2]) : -1;
        if (low < 0) {
            out += text[i];
            continue;
        }
        out += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return out;
}

/// What stands behind the last of # / : in an IRI.
std::string lastPartOf(std::string_view iri) {
    while (!iri.empty() && (iri.back() == '/' || iri.back() == '#')) iri.remove_suffix(1);
    return percentDecoded(iri.substr(iri.find_last_of("#/:") + 1));
}

/// XML Schema also writes +3.
template <class Number>
std::optional<Number> parsed(std::string_view text) {
    if (text.starts_with('+') && !text.starts_with("+-")) text.remove_prefix(1);
    Number number{};
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

/// The first thing that is wrong stays as the error.
class SkosReader {
public:
    SkosReader(const RdfGraph& graph, std::string_view fileName, std::string_view language) : m_graph(graph), m_fileName(fileName), m_texts(language) {
        m_read.warnings = graph.warnings;
    }

    Result<KeyedTaxonomy> run() {
        index();
        if (m_concepts.empty()) return failure(ErrorKind::InvalidInput, fmt::format("{} has no skos:Concept.", m_fileName));
        for (const std::string& scheme : m_schemes) readScheme(scheme);
        for (const RdfTerm* subject : m_concepts) m_keys[nodeKey(*subject)] = keyOf(*subject);
        for (const RdfTerm* subject : m_concepts) {
            readConcept(*subject);
            if (!m_error.empty()) break;
        }
        if (!m_error.empty()) return failure(ErrorKind::InvalidInput, m_error);
        addWarnings();
        return std::move(m_read);
    }

private:
    void index() {
        std::set<std::string> seen;
        for (const RdfStatement& statement : m_graph.statements) {
            const std::string subject = nodeKey(statement.subject);
            m_bySubject[subject].push_back(&statement);
            const bool isType = statement.predicate == rdf::type;
            if (isType && statement.object.value == skos::scheme) {
                m_schemes.push_back(subject);
            } else if (isType && statement.object.value == skos::concept_) {
                if (seen.insert(subject).second) m_concepts.push_back(&statement.subject);
            } else if (isType) {
                ++m_otherTypes[statement.object.value];
            }
            if (statement.predicate == skos::narrower) m_byNarrower[nodeKey(statement.object)].push_back(&statement);
            if (std::ranges::find(known, statement.predicate) == known.end()) ++m_unknown[statement.predicate];
        }
    }

    Statements all(const std::string& subject, std::string_view predicate) const {
        Statements found;
        const auto said = m_bySubject.find(subject);
        if (said == m_bySubject.end()) return found;
        std::ranges::copy_if(said->second, std::back_inserter(found), [&](const RdfStatement* each) { return each->predicate == predicate; });
        return found;
    }

    /// Of several values the first, which is said in a warning.
    const RdfStatement* one(const std::string& subject, std::string_view predicate) {
        const auto found = all(subject, predicate);
        if (found.empty()) return nullptr;
        if (found.size() > 1) m_severalOf[std::string(predicate)] += static_cast<int>(found.size()) - 1;
        return found.front();
    }

    std::string where(const RdfStatement& statement) const {
        const std::string subject = nodeKey(statement.subject);
        return statement.line == 0 ? fmt::format("{}: {}", m_fileName, subject) : fmt::format("{}: line {}: {}", m_fileName, statement.line, subject);
    }

    void fail(const RdfStatement& statement, std::string_view what) {
        if (m_error.empty()) m_error = fmt::format("{} {}.", where(statement), what);
    }

    /// Texts without those that are no literal; the rest of one language.
    Statements texts(const std::string& subject, std::string_view predicate) {
        Statements literals;
        for (const RdfStatement* each : all(subject, predicate)) {
            if (each->object.isLiteral()) {
                literals.push_back(each);
            } else {
                ++m_noText[std::string(predicate)];
            }
        }
        return m_texts.among(literals);
    }

    std::string text(const std::string& subject, std::string_view predicate) {
        const auto found = texts(subject, predicate);
        if (found.size() > 1) m_severalOf[std::string(predicate)] += static_cast<int>(found.size()) - 1;
        return found.empty() ? std::string() : found.front()->object.value;
    }

    std::vector<std::string> list(const std::string& subject, std::string_view predicate) {
        std::vector<std::string> entries;
        for (const RdfStatement* each : texts(subject, predicate)) entries.push_back(each->object.value);
        return entries;
    }

    template <class Number>
    void number(const std::string& subject, std::string_view predicate, Number& to) {
        const RdfStatement* said = one(subject, predicate);
        if (said == nullptr) return;
        const auto value = said->object.isLiteral() ? parsed<Number>(said->object.value) : std::nullopt;
        if (!value) return fail(*said, fmt::format("has a {} that is not a number of its kind", predicate));
        to = *value;
    }

    void flag(const std::string& subject, std::string_view predicate, bool& to) {
        const RdfStatement* said = one(subject, predicate);
        if (said == nullptr) return;
        const std::string& word = said->object.value;
        if (word != "true" && word != "1" && word != "false" && word != "0") return fail(*said, fmt::format("has a {} that is neither true nor false", predicate));
        to = word == "true" || word == "1";
    }

    void readScheme(const std::string& scheme) {
        if (const RdfStatement* said = one(scheme, extension::kind)) {
            const auto kind = taxonomy::parseTaskKind(said->object.value);
            if (!kind) return fail(*said, "has a kind that is neither single nor multi");
            m_read.kind = *kind;
        }
        number(scheme, extension::fewestLabels, m_read.size.fewest);
        if (!all(scheme, extension::mostLabels).empty()) number(scheme, extension::mostLabels, m_read.size.most.emplace());
    }

    std::string keyOf(const RdfTerm& concept_) {
        const RdfStatement* notation = one(nodeKey(concept_), skos::notation);
        if (notation != nullptr) return notation->object.value;
        ++m_withoutNotation;
        return lastPartOf(concept_.value);
    }

    void readConcept(const RdfTerm& concept_) {
        const std::string subject = nodeKey(concept_);
        KeyedLabel read;
        Label& label = read.label;
        label.key = m_keys[subject];
        if (subject.starts_with(extension::labelSpace)) label.id = LabelId{parsed<std::int64_t>(subject.substr(extension::labelSpace.size())).value_or(0)};
        refuseTwoNames(subject);
        label.name = text(subject, skos::prefLabel);
        label.description = text(subject, skos::definition);
        label.includes = list(subject, skos::scopeNote);
        label.examples = list(subject, skos::example);
        label.counterExamples = list(subject, extension::counterExample);
        read.parentKey = parentOf(subject);
        readExcludes(subject, read);
        if (!all(subject, extension::threshold).empty()) number(subject, extension::threshold, label.threshold.emplace());
        number(subject, extension::costFalsePositive, label.costFalsePositive);
        number(subject, extension::costFalseNegative, label.costFalseNegative);
        flag(subject, extension::highImpact, label.isHighImpact);
        flag(subject, extension::group, label.isGroup);
        flag(subject, extension::exclusive, label.isExclusive);
        flag(subject, skos::deprecated, label.isArchived);
        label.shortcut = text(subject, extension::shortcut);
        number(subject, extension::colour, label.colour);
        m_read.labels.push_back(std::move(read));
    }

    /// SKOS Reference, integrity condition S14.
    void refuseTwoNames(const std::string& subject) {
        std::set<std::string> languages;
        for (const RdfStatement* each : all(subject, skos::prefLabel)) {
            if (languages.insert(each->object.language).second) continue;
            return fail(*each, fmt::format("has two skos:prefLabel {}",
                                           each->object.language.empty() ? "without a language" : "in the language " + each->object.language));
        }
    }

    std::string parentOf(const std::string& subject) {
        std::vector<std::string> parents;
        for (const RdfStatement* each : all(subject, skos::broader)) parents.push_back(nodeKey(each->object));
        for (const RdfStatement* each : m_byNarrower[subject]) parents.push_back(nodeKey(each->subject));
        std::ranges::stable_partition(parents, [&](const std::string& parent) { return m_keys.contains(parent); });
        const auto isAnother = [&](const std::string& parent) { return parent != parents.front(); };
        if (std::ranges::any_of(parents, isAnother)) ++m_withSeveralParents;
        if (parents.empty()) return {};
        const auto found = m_keys.find(parents.front());
        if (found != m_keys.end()) return found->second;
        ++m_withParentElsewhere;
        return {};
    }

    void readExcludes(const std::string& subject, KeyedLabel& read) {
        Statements entries = all(subject, extension::excludes);
        for (const RdfStatement* each : entries) {
            if (each->object.isLiteral()) {
                read.exclude(each->object.value, {});
                continue;
            }
            const std::string node = nodeKey(each->object);
            std::string useKey;
            if (const RdfStatement* use = one(node, extension::use)) {
                const auto found = m_keys.find(nodeKey(use->object));
                if (found == m_keys.end()) return fail(*use, "names a concept to use that is not in the document");
                useKey = found->second;
            }
            read.exclude(text(node, extension::text), std::move(useKey));
        }
    }

    void addWarnings() {
        auto& out = m_read.warnings;
        const auto say = [&]<class... Parts>(fmt::format_string<Parts...> words, Parts&&... parts) {
            out.push_back(fmt::format(words, std::forward<Parts>(parts)...));
        };
        std::ranges::move(m_texts.warnings(), std::back_inserter(out));
        if (m_withoutNotation > 0) say("{} concepts have no skos:notation: the last part of their IRI was taken as key.", m_withoutNotation);
        if (m_withSeveralParents > 0) say("{} concepts have several broader ones: the first was taken as parent.", m_withSeveralParents);
        if (m_withParentElsewhere > 0) say("{} concepts have a broader one that the document does not have: they were read without a parent.", m_withParentElsewhere);
        if (m_schemes.size() > 1) say("The document has {} concept schemes: their concepts were read as one taxonomy.", m_schemes.size());
        for (const auto& [type, count] : m_otherTypes) say("{} things are also or only of the type <{}>, which was passed over.", count, type);
        for (const auto& [predicate, count] : m_severalOf) say("{} values of <{}> were passed over, as a label has one.", count, predicate);
        for (const auto& [predicate, count] : m_noText) say("{} values of <{}> were passed over, as they are no text.", count, predicate);
        for (const auto& [predicate, count] : m_unknown) say("{} values of <{}> were passed over, as a taxonomy has no place for them.", count, predicate);
    }

    const RdfGraph& m_graph;
    std::string_view m_fileName;
    LanguageChoice m_texts;
    KeyedTaxonomy m_read;
    std::string m_error;
    std::unordered_map<std::string, Statements> m_bySubject;
    std::unordered_map<std::string, Statements> m_byNarrower;
    std::unordered_map<std::string, std::string> m_keys;
    std::vector<const RdfTerm*> m_concepts;
    std::vector<std::string> m_schemes;
    std::map<std::string, int> m_otherTypes;
    std::map<std::string, int> m_unknown;
    std::map<std::string, int> m_severalOf;
    std::map<std::string, int> m_noText;
    int m_withoutNotation = 0;
    int m_withSeveralParents = 0;
    int m_withParentElsewhere = 0;
};

}  // namespace

Result<KeyedTaxonomy> taxonomyOf(const RdfGraph& graph, std::string_view fileName, std::string_view language) {
    return SkosReader(graph, fileName, language).run();
}

}  // namespace docket::codec
