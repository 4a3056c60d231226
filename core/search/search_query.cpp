#include "core/search/search_query.h"

#include "core/base/ascii.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

namespace docket::search {

namespace {

constexpr std::array fieldNames = {
    std::pair{Field::Id, std::string_view("id")},       std::pair{Field::Label, std::string_view("label")},
    std::pair{Field::Final, std::string_view("final")},
    std::pair{Field::State, std::string_view("state")}, std::pair{Field::Reason, std::string_view("reason")},
    std::pair{Field::Reviewer, std::string_view("reviewer")}, std::pair{Field::Note, std::string_view("note")},
    std::pair{Field::Is, std::string_view("is")},
};

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

bool isSameWord(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b, [](char x, char y) { return lowerAscii(x) == lowerAscii(y); });
}

/// Goes through what was typed, one term at a time.
class Reader {
public:
    explicit Reader(std::string_view typed) : m_rest(typed) {}

    bool atEnd() {
        while (!m_rest.empty() && isBlank(m_rest.front())) m_rest.remove_prefix(1);
        return m_rest.empty();
    }

    Result<Term> next() {
        Term term;
        if (m_rest.size() > 1 && m_rest.front() == '-' && !isBlank(m_rest[1])) {
            term.isExcluded = true;
            m_rest.remove_prefix(1);
        }
        if (const auto field = takeField()) {
            term.field = *field;
            if (m_rest.empty() || isBlank(m_rest.front())) {
                return failure(ErrorKind::InvalidInput, fmt::format("Say what {}: is to look for, without a blank.", toString(*field)));
            }
        }
        if (m_rest.front() == '"') return phrase(std::move(term));
        const auto end = std::ranges::find_if(m_rest, isBlank);
        term.text.assign(m_rest.begin(), end);
        m_rest.remove_prefix(term.text.size());
        return term;
    }

private:
    std::optional<Field> takeField() {
        const auto colon = m_rest.find(':');
        if (colon == std::string_view::npos) return std::nullopt;
        const auto found = std::ranges::find_if(fieldNames, [&](const auto& named) { return isSameWord(named.second, m_rest.substr(0, colon)); });
        if (found == fieldNames.end()) return std::nullopt;
        m_rest.remove_prefix(colon + 1);
        return found->first;
    }

    Result<Term> phrase(Term term) {
        const auto end = m_rest.find('"', 1);
        if (end == std::string_view::npos) {
            return failure(ErrorKind::InvalidInput, "A quotation mark is open. Close the phrase with another one.");
        }
        term.isPhrase = true;
        term.text = m_rest.substr(1, end - 1);
        m_rest.remove_prefix(end + 1);
        return term;
    }

    std::string_view m_rest;
};

}  // namespace

std::string_view toString(Field field) {
    const auto found = std::ranges::find(fieldNames, field, &std::pair<Field, std::string_view>::first);
    return found == fieldNames.end() ? "text" : found->second;
}

Result<Query> parseQuery(std::string_view typed) {
    if (typed.size() > maxSearchBytes) {
        return failure(ErrorKind::InvalidInput, fmt::format("The search is longer than {} bytes. Leave some of it out.", maxSearchBytes));
    }
    Query query;
    Reader reader(typed);
    while (!reader.atEnd()) {
        auto term = reader.next();
        if (!term) return std::unexpected(term.error());
        if (term->text.find_first_not_of(" \t\r\n") == std::string::npos) continue;
        if (query.terms.size() == maxTerms) {
            return failure(ErrorKind::InvalidInput, fmt::format("A search can have {} terms. Leave some out.", maxTerms));
        }
        query.terms.push_back(std::move(*term));
    }
    return query;
}

}  // namespace docket::search
