#pragma once

#include <nlohmann/json.hpp>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

// For the .cpp files of codec only.
namespace docket::codec {

/// What the keys of a JSON-LD document stand for.
class JsonLdContext {
public:
    struct Term {
        std::string iri;         ///< or a keyword ("@id")
        std::string type;        ///< "@id", "@vocab" or a datatype's IRI; empty: none said
        std::string language;    ///< of its texts
        bool hasLanguage = false;
        bool isLanguageMap = false;
        bool isReverse = false;
    };

    /// Adds an @context: an object, an address (kept in `addresses` and not loaded), or a list of them.
    void add(const nlohmann::json& context);

    /// The keyword that a key is or stands for, or the key itself.
    std::string keyword(const std::string& key) const;
    /// The term that a key stands for; nullopt: the context does not say.
    std::optional<Term> termFor(const std::string& key) const;
    /// An @id made absolute: prefix, base.
    std::string iriOf(const std::string& id) const;
    /// The same for what stands for a type or a predicate: terms and @vocab before the base.
    std::string vocabularyIriOf(const std::string& word) const;

    const std::string& language() const { return m_language; }
    const std::set<std::string>& addresses() const { return m_addresses; }

private:
    std::optional<std::string> expandedPrefix(const std::string& word) const;
    Term termOf(const std::string& key, const nlohmann::json& definition) const;

    std::map<std::string, Term> m_terms;
    std::string m_vocabulary;
    std::string m_base;
    std::string m_language;
    std::set<std::string> m_addresses;
};

}  // namespace docket::codec
