#pragma once

#include "core/base/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace docket::search {

/// What a term of a search looks at. Text is the item's own text, Label what the model said, Final what stands for the item.
enum class Field { Text, Id, Label, Final, State, Reason, Reviewer, Note, Is };

std::string_view toString(Field field);
/// Whether such a term looks at what an item says by itself, and not at where it stands on its way.
constexpr bool isOfWords(Field field) { return field == Field::Text || field == Field::Id || field == Field::Note; }

/// One term: a word, a "phrase", or field:value; excluded with a minus before it.
struct Term {
    Field field = Field::Text;
    std::string text;
    bool isPhrase = false;    ///< exactly these words in this order; a single word also answers to longer ones
    bool isExcluded = false;

    bool operator==(const Term&) const = default;
};

/// All terms must hold. Without terms everything answers.
struct Query {
    std::vector<Term> terms;

    bool isEmpty() const { return terms.empty(); }
    bool operator==(const Query&) const = default;
};

inline constexpr std::size_t maxTerms = 20;
inline constexpr std::size_t maxSearchBytes = 1000;

/// Reads what somebody typed. A colon makes a field only after one of the fields' names, so that "10:30" and a web
/// address stay words. InvalidInput, in words for the person: an open quotation mark, a field without a value, too
/// many terms.
Result<Query> parseQuery(std::string_view typed);

}  // namespace docket::search
