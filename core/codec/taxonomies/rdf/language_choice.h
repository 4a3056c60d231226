#pragma once

#include "core/codec/taxonomies/rdf/rdf.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace docket::codec {

/// Chooses among texts that are there in several languages, and keeps count of what was passed over.
class LanguageChoice {
public:
    /// `preferred`: a tag in small letters; "en" is also taken for "en-gb".
    explicit LanguageChoice(std::string_view preferred) : m_preferred(preferred) {}

    /// Those of the preferred language, else those without one, else those of the first's language, in their order.
    std::vector<const RdfStatement*> among(std::span<const RdfStatement* const> statements);
    /// One sentence for texts passed over and one for texts taken in another language.
    std::vector<std::string> warnings() const;

private:
    std::string languageFor(std::span<const RdfStatement* const> statements) const;

    std::string m_preferred;
    std::map<std::string, int> m_passedOver;
    std::map<std::string, int> m_takenInstead;
};

}  // namespace docket::codec
