#include "core/codec/taxonomies/rdf/json_ld_reader.h"

#include "core/base/ascii.h"
#include "core/codec/taxonomies/rdf/json_ld_context.h"
#include "core/codec/text/small_json.h"

#include <fmt/format.h>

#include <map>

namespace docket::codec {

using nlohmann::json;

namespace {

/// Walks the document once; parseSmallJson() has bounded how deep it is.
class Reader {
public:
    explicit Reader(std::string_view fileName) : m_fileName(fileName) {}

    Result<RdfGraph> run(const json& document) {
        if (!document.is_object() && !document.is_array()) fail("is no JSON-LD: it is neither an object nor a list");
        topLevel(document);
        if (!m_error.empty()) return failure(ErrorKind::InvalidInput, m_error);
        for (const std::string& address : m_context.addresses()) {
            m_graph.warnings.push_back(fmt::format("The context {} was not loaded, as Docket loads nothing that a file names.", address));
        }
        for (const auto& [key, count] : m_unknown) {
            m_graph.warnings.push_back(fmt::format("{} values of the key \"{}\" were passed over, as the context does not say what it is.", count, key));
        }
        return std::move(m_graph);
    }

private:
    void topLevel(const json& value) {
        if (value.is_array()) {
            for (const json& each : value) topLevel(each);
            return;
        }
        if (value.is_object()) node(value);
    }

    /// The value under a keyword or an alias of it, or null.
    const json* find(const json& object, std::string_view keyword) const {
        for (const auto& [key, value] : object.items()) {
            if (m_context.keyword(key) == keyword) return &value;
        }
        return nullptr;
    }

    RdfTerm subjectOf(const json& object) {
        const json* id = find(object, "@id");
        if (id == nullptr) return RdfTerm::blank(fmt::format("n-{}", ++m_blanks));
        if (!id->is_string()) fail("has an @id that is no text");
        return id->is_string() ? reference(id->get<std::string>(), false) : RdfTerm{};
    }

    RdfTerm reference(const std::string& id, bool isVocabulary) {
        if (id.starts_with("_:")) return RdfTerm::blank("b-" + bounded(id.substr(2)));
        return RdfTerm::iri(bounded(isVocabulary ? m_context.vocabularyIriOf(id) : m_context.iriOf(id)));
    }

    RdfTerm node(const json& object) {
        if (const auto context = object.find("@context"); context != object.end()) m_context.add(*context);
        const RdfTerm subject = subjectOf(object);
        for (const auto& [key, value] : object.items()) {
            const std::string keyword = m_context.keyword(key);
            if (keyword == "@graph") {
                topLevel(value);
            } else if (keyword == "@type") {
                types(subject, value);
            } else if (!keyword.starts_with('@')) {
                property(subject, key, value);
            } else if (keyword != "@context" && keyword != "@id") {
                ++m_unknown[key];
            }
        }
        return subject;
    }

    void types(const RdfTerm& subject, const json& value) {
        if (value.is_array()) {
            for (const json& each : value) types(subject, each);
        } else if (value.is_string()) {
            add(subject, std::string(rdf::type), reference(value.get<std::string>(), true));
        } else {
            fail("has an @type that is no text");
        }
    }

    void property(const RdfTerm& subject, const std::string& key, const json& value) {
        const auto term = m_context.termFor(key);
        if (!term || term->isReverse) {
            ++m_unknown[key];
            return;
        }
        if (term->isLanguageMap && value.is_object() && find(value, "@value") == nullptr) {
            for (const auto& [language, texts] : value.items()) {
                JsonLdContext::Term tagged = *term;
                tagged.hasLanguage = true;
                tagged.language = language == "@none" ? "" : lowerAscii(language);
                objects(subject, tagged, texts);
            }
            return;
        }
        objects(subject, *term, value);
    }

    void objects(const RdfTerm& subject, const JsonLdContext::Term& term, const json& value) {
        if (value.is_null()) return;
        if (value.is_array()) {
            for (const json& each : value) objects(subject, term, each);
            return;
        }
        if (value.is_object()) {
            for (const char* container : {"@list", "@set"}) {
                if (const json* entries = find(value, container)) return objects(subject, term, *entries);
            }
        }
        add(subject, bounded(term.iri), value.is_object() ? objectOf(value) : plain(term, value));
    }

    RdfTerm objectOf(const json& object) {
        const json* value = find(object, "@value");
        if (value == nullptr) return node(object);
        JsonLdContext::Term term;
        term.hasLanguage = true;
        const json* type = find(object, "@type");
        const json* language = find(object, "@language");
        if (type != nullptr && type->is_string()) term.type = m_context.vocabularyIriOf(type->get<std::string>());
        if (language != nullptr && language->is_string()) term.language = lowerAscii(language->get<std::string>());
        if (value->is_structured()) fail("has an @value that is no plain value");
        return plain(term, *value);
    }

    RdfTerm plain(const JsonLdContext::Term& term, const json& value) {
        if (value.is_boolean()) return RdfTerm::literal(value.get<bool>() ? "true" : "false", xsd::boolean);
        if (value.is_number_integer()) return RdfTerm::literal(value.dump(), xsd::integer);
        if (value.is_number()) return RdfTerm::literal(value.dump(), xsd::number);
        if (!value.is_string()) return RdfTerm::literal("");
        const auto text = value.get<std::string>();
        if (term.type == "@id" || term.type == "@vocab") return reference(text, term.type == "@vocab");
        RdfTerm literal = RdfTerm::literal(text, bounded(term.type));
        if (literal.datatype == xsd::string || literal.datatype.starts_with('@')) literal.datatype.clear();
        if (literal.datatype.empty() && term.type.empty()) literal.language = bounded(term.hasLanguage ? term.language : m_context.language());
        return literal;
    }

    std::string bounded(std::string name) {
        if (name.size() <= maxNameBytes) return name;
        fail(fmt::format("has a name that is longer than {} bytes", maxNameBytes));
        return {};
    }

    void add(const RdfTerm& subject, std::string predicate, RdfTerm object) {
        if (!m_error.empty() || m_graph.add({subject, std::move(predicate), std::move(object), 0})) return;
        fail(fmt::format("makes more than {} statements, or longer ones than Docket holds", maxStatements));
    }

    void fail(std::string_view what) {
        if (m_error.empty()) m_error = fmt::format("{} {}.", m_fileName, what);
    }

    std::string_view m_fileName;
    JsonLdContext m_context;
    RdfGraph m_graph;
    std::map<std::string, int> m_unknown;
    std::string m_error;
    int m_blanks = 0;
};

}  // namespace

Result<RdfGraph> readJsonLd(std::string_view text, std::string_view fileName) {
    const auto document = parseSmallJson(text, fileName);
    if (!document) return std::unexpected(document.error());
    return Reader(fileName).run(*document);
}

}  // namespace docket::codec
