#include "core/codec/taxonomies/rdf/json_ld_context.h"

#include "core/base/ascii.h"
#include "core/codec/taxonomies/rdf/rdf.h"

#include <algorithm>

namespace docket::codec {

using nlohmann::json;

namespace {

std::string textAt(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// Names are put together from other names: without a limit a short document could fill the memory.
std::string bounded(std::string name) { return name.size() > maxNameBytes ? std::string() : name; }

}  // namespace

void JsonLdContext::add(const json& context) {
    if (context.is_string()) {
        m_addresses.insert(context.get<std::string>());
    } else if (context.is_array()) {
        for (const json& each : context) add(each);
    }
    if (!context.is_object()) return;
    if (context.contains("@vocab")) m_vocabulary = bounded(textAt(context, "@vocab"));
    if (context.contains("@base")) m_base = bounded(textAt(context, "@base"));
    if (context.contains("@language")) m_language = bounded(lowerAscii(textAt(context, "@language")));
    // A term may be defined by one that stands behind it: prefixes are taken first.
    for (const auto& [key, value] : context.items()) {
        if (!key.starts_with('@') && value.is_string() && value.get_ref<const std::string&>().find("://") != std::string::npos) m_terms[key] = termOf(key, value);
    }
    for (const auto& [key, value] : context.items()) {
        if (!key.starts_with('@')) m_terms[key] = termOf(key, value);
    }
}

JsonLdContext::Term JsonLdContext::termOf(const std::string& key, const json& definition) const {
    Term term;
    std::string id = key;
    if (definition.is_string()) id = definition.get<std::string>();
    if (definition.is_object()) {
        term.isReverse = definition.contains("@reverse");
        const std::string said = textAt(definition, term.isReverse ? "@reverse" : "@id");
        if (!said.empty()) id = said;
        term.type = textAt(definition, "@type");
        if (!term.type.empty() && !term.type.starts_with('@')) term.type = vocabularyIriOf(term.type);
        term.hasLanguage = definition.contains("@language");
        term.language = lowerAscii(textAt(definition, "@language"));
        const auto container = definition.find("@container");
        term.isLanguageMap = container != definition.end() && container->dump().find("\"@language\"") != std::string::npos;
    }
    const auto expanded = [&] { return expandedPrefix(id).value_or(m_vocabulary.empty() ? "" : m_vocabulary + id); };
    const auto other = id == key ? m_terms.end() : m_terms.find(id);
    term.iri = id.starts_with('@') ? id : other != m_terms.end() ? other->second.iri : bounded(expanded());
    return term;
}

std::string JsonLdContext::keyword(const std::string& key) const {
    const auto found = m_terms.find(key);
    return found != m_terms.end() && found->second.iri.starts_with('@') ? found->second.iri : key;
}

std::optional<std::string> JsonLdContext::expandedPrefix(const std::string& word) const {
    const auto colon = word.find(':');
    if (colon == std::string::npos) return std::nullopt;
    const auto prefix = m_terms.find(word.substr(0, colon));
    const std::string rest = word.substr(colon + 1);
    return prefix == m_terms.end() || rest.starts_with("//") ? word : prefix->second.iri + rest;
}

std::optional<JsonLdContext::Term> JsonLdContext::termFor(const std::string& key) const {
    const auto found = m_terms.find(key);
    if (found != m_terms.end()) return found->second.iri.empty() ? std::nullopt : std::optional(found->second);
    Term term;
    term.iri = expandedPrefix(key).value_or(m_vocabulary.empty() ? "" : m_vocabulary + key);
    return term.iri.empty() ? std::nullopt : std::optional(std::move(term));
}

std::string JsonLdContext::iriOf(const std::string& id) const {
    if (const auto expanded = expandedPrefix(id)) return *expanded;
    return resolvedIri(m_base, id);
}

std::string JsonLdContext::vocabularyIriOf(const std::string& word) const {
    const auto term = termFor(word);
    return term ? term->iri : iriOf(word);
}

}  // namespace docket::codec
