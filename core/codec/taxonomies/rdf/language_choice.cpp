#include "core/codec/taxonomies/rdf/language_choice.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::codec {

namespace {

std::string listed(const std::map<std::string, int>& counts) {
    std::vector<std::string> words;
    for (const auto& [language, count] : counts) words.push_back(fmt::format("{} ({})", language.empty() ? "no language" : language, count));
    return fmt::format("{}", fmt::join(words, ", "));
}

}  // namespace

std::string LanguageChoice::languageFor(std::span<const RdfStatement* const> statements) const {
    const auto has = [&](auto matches) {
        return std::ranges::find_if(statements, [&](const RdfStatement* each) { return matches(each->object.language); });
    };
    const auto exact = has([&](const std::string& language) { return language == m_preferred; });
    if (exact != statements.end()) return m_preferred;
    const auto regional = has([&](const std::string& language) { return language.starts_with(m_preferred + "-"); });
    if (regional != statements.end()) return (*regional)->object.language;
    const auto untagged = has([](const std::string& language) { return language.empty(); });
    return untagged != statements.end() ? std::string() : statements.front()->object.language;
}

std::vector<const RdfStatement*> LanguageChoice::among(std::span<const RdfStatement* const> statements) {
    std::vector<const RdfStatement*> taken;
    if (statements.empty()) return taken;
    const std::string language = languageFor(statements);
    for (const RdfStatement* each : statements) {
        if (each->object.language == language) {
            taken.push_back(each);
        } else {
            ++m_passedOver[each->object.language];
        }
    }
    const bool isForeign = !language.empty() && language != m_preferred && !language.starts_with(m_preferred + "-");
    if (isForeign) m_takenInstead[language] += static_cast<int>(taken.size());
    return taken;
}

std::vector<std::string> LanguageChoice::warnings() const {
    std::vector<std::string> sentences;
    if (!m_passedOver.empty()) sentences.push_back(fmt::format("Texts in other languages were passed over: {}.", listed(m_passedOver)));
    if (!m_takenInstead.empty()) {
        sentences.push_back(fmt::format("Texts that are not there in {} or without a language were taken in another: {}.", m_preferred, listed(m_takenInstead)));
    }
    return sentences;
}

}  // namespace docket::codec
