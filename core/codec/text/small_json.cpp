#include "core/codec/text/small_json.h"

#include "core/base/nearest_word.h"
#include "core/base/shortened.h"
#include "core/codec/text/document.h"

#include <algorithm>

namespace docket::codec {

using nlohmann::json;

namespace {

std::ptrdiff_t lineAt(std::string_view text, std::size_t at) {
    return 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(std::min(at, text.size())), '\n');
}

/// The number in "[json.exception.out_of_range.406] number overflow parsing '1e999'", which does not tell its place.
Error tooLarge(std::string_view text, std::string_view fileName, std::string_view what) {
    const auto begin = std::min(what.find('\''), what.size() - 1) + 1;
    const std::string_view number = what.substr(begin, what.rfind('\'') - begin);
    auto at = text.find(number);
    while (at != std::string_view::npos && at > 0 && std::string_view(":[, \t\r\n").find(text[at - 1]) == std::string_view::npos) {
        at = text.find(number, at + 1);
    }
    return {ErrorKind::InvalidInput,
            fmt::format("{} has a number that is too large, {}, at line {}.", fileName, shortened(number, 40), lineAt(text, at)), shortened(what)};
}

}  // namespace

Result<json> parseSmallJson(std::string_view text, std::string_view fileName, std::size_t maxBytes) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    if (const auto checked = checkDocument(text, fileName, maxBytes); !checked) return std::unexpected(checked.error());
    try {
        return json::parse(text);
    } catch (const json::parse_error& problem) {
        return failure(ErrorKind::InvalidInput, fmt::format("{} is not valid JSON at line {}.", fileName, lineAt(text, problem.byte)),
                       shortened(problem.what()));
    } catch (const json::out_of_range& problem) {
        return std::unexpected(tooLarge(text, fileName, problem.what()));
    }
}

const json* ObjectReader::find(const char* key) {
    if (!m_object.is_object()) return nullptr;
    const auto found = m_object.find(key);
    return found == m_object.end() || found->is_null() ? nullptr : &*found;
}

std::string ObjectReader::excerpt(const json& value) {
    constexpr std::size_t longest = 80;
    return shortened(value.dump(-1, ' ', /*ensure_ascii=*/true), longest);
}

void ObjectReader::readNumber(const char* key, double& value) {
    const json* found = find(key);
    if (found == nullptr) return;
    if (!found->is_number()) return fail(fmt::format("has \"{}\" that is not a number", key));
    value = found->get<double>();
}

void ObjectReader::readBool(const char* key, bool& value) {
    const json* found = find(key);
    if (found == nullptr) return;
    if (!found->is_boolean()) return fail(fmt::format("has \"{}\" that is neither true nor false", key));
    value = found->get<bool>();
}

void ObjectReader::refuseOthers(std::initializer_list<std::string_view> known) {
    if (!m_object.is_object()) return;
    for (const auto& [key, value] : m_object.items()) {
        if (std::ranges::find(known, key) != known.end()) continue;
        fail(fmt::format("has an unknown key \"{}\"{}", key, didYouMean(key, std::span(known.begin(), known.size()))));
    }
}

}  // namespace docket::codec
