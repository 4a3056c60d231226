#pragma once

#include <span>
#include <string_view>

namespace docket::text::personal {

/// What has to be there beside the check digits, by how many numbers of the shape pass by chance.
enum class Evidence {
    Alone,     ///< nothing: fewer than one in a thousand pass
    InRegion,  ///< the country is one of the caller's regions, or a word for the id stands before it
    Word,      ///< a word for the id stands before it
};

struct NationalId {
    std::string_view country;  ///< ISO 3166-1 alpha-2
    std::string_view name;     ///< in the country's words
    std::string_view shapes;   ///< as anyShapeEnd() reads them; it has letters and digits where the check expects them
    bool (*isValid)(std::string_view id) = nullptr;
    Evidence evidence = Evidence::Word;
    std::string_view words;  ///< that name it, small, with "|" between; "*" at the end: any word that begins so
};

/// The ids that are looked for, in the order of the countries.
std::span<const NationalId> nationalIds();

}  // namespace docket::text::personal
