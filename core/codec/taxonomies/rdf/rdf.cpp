#include "core/codec/taxonomies/rdf/rdf.h"

#include <algorithm>
#include <cctype>
#include <utility>

namespace docket::codec {

namespace {

/// RFC 3986, section 5.2.4, for a path that begins with a slash.
std::string withoutDotSegments(std::string_view path) {
    std::vector<std::string_view> kept;
    bool endsInFolder = false;
    while (!path.empty()) {
        path.remove_prefix(1);
        const auto segment = path.substr(0, path.find('/'));
        path.remove_prefix(segment.size());
        endsInFolder = segment == "." || segment == "..";
        if (segment == ".." && !kept.empty()) kept.pop_back();
        if (!endsInFolder) kept.push_back(segment);
    }
    std::string clean;
    for (const std::string_view segment : kept) clean.append("/").append(segment);
    return endsInFolder || clean.empty() ? clean + "/" : clean;
}

}  // namespace

bool RdfGraph::add(RdfStatement statement) {
    const auto sizeOf = [](const RdfTerm& term) { return term.value.size() + term.language.size() + term.datatype.size(); };
    const auto size = sizeOf(statement.subject) + statement.predicate.size() + sizeOf(statement.object);
    if (statements.size() >= maxStatements || bytes + size > maxStatementBytes) return false;
    bytes += size;
    statements.push_back(std::move(statement));
    return true;
}

bool hasScheme(std::string_view iri) {
    const auto colon = iri.find(':');
    if (colon == std::string_view::npos || colon == 0 || !std::isalpha(static_cast<unsigned char>(iri.front()))) return false;
    return std::ranges::all_of(iri.substr(0, colon), [](unsigned char c) { return std::isalnum(c) || c == '+' || c == '-' || c == '.'; });
}

std::string resolvedIri(std::string_view base, std::string_view reference) {
    if (base.empty() || hasScheme(reference)) return std::string(reference);
    base = base.substr(0, base.find('#'));
    if (reference.empty() || reference.front() == '#') return std::string(base).append(reference);
    const auto colon = base.find(':');
    if (colon == std::string_view::npos) return std::string(reference);
    if (reference.starts_with("//")) return std::string(base.substr(0, colon + 1)).append(reference);
    base = base.substr(0, base.find('?'));
    if (reference.front() == '?') return std::string(base).append(reference);
    const bool hasAuthority = base.substr(colon + 1, 2) == "//";
    const auto pathBegin = hasAuthority ? std::min(base.find('/', colon + 3), base.size()) : colon + 1;
    const auto root = base.substr(0, pathBegin);
    auto tail = reference.substr(std::min(reference.find_first_of("?#"), reference.size()));
    std::string path(reference.substr(0, reference.size() - tail.size()));
    if (path.front() != '/') {
        const auto folder = base.substr(pathBegin);
        path = std::string(folder.substr(0, folder.rfind('/') + 1)) + path;
    }
    if (path.front() != '/') {
        if (!hasAuthority) return std::string(root) + path + std::string(tail);
        path.insert(path.begin(), '/');
    }
    return std::string(root) + withoutDotSegments(path) + std::string(tail);
}

}  // namespace docket::codec
