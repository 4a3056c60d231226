#include "core/codec/text/document.h"

#include "core/codec/text/json_text.h"
#include "core/codec/text/key_set.h"
#include "core/codec/text/text_encoding.h"

#include <fmt/format.h>
#include <simdjson.h>

#include <algorithm>
#include <optional>
#include <string>

namespace docket::codec {

namespace {

/// What a scan over brackets, strings and escapes finds, without parsing.
struct DocumentShape {
    int deepest = 0;
    bool hasEscapedNul = false;
};

DocumentShape scan(std::string_view json) {
    DocumentShape shape;
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            if (c == '\\') {
                if (json.substr(i, 6) == "\\u0000") shape.hasEscapedNul = true;
                ++i;
            } else if (c == '"') {
                inString = false;
            }
            continue;
        }
        if (c == '"') inString = true;
        if (c == '{' || c == '[') shape.deepest = std::max(shape.deepest, ++depth);
        if (c == '}' || c == ']') --depth;
    }
    return shape;
}

/// Looks for an object that has a key twice, whatever way the key is written. Of two values a reader takes one, and
/// nobody can know which one was meant.
class DoubledKeySearch {
public:
    /// What is wrong with the first such object; nullopt: there is none, or the text is no JSON.
    std::optional<std::string> run(std::string_view json) {
        const simdjson::padded_string text(json);
        try {
            simdjson::ondemand::parser parser;
            auto document = parser.iterate(text);
            look(document.get_value());
        } catch (const simdjson::simdjson_error&) {
            return std::nullopt;  // what parses it will say what is wrong
        }
        if (m_at == nullptr) return std::nullopt;
        return fmt::format("has the key \"{}\" twice in one object (line {})", m_key, 1 + std::count(text.data(), m_at, '\n'));
    }

private:
    void look(simdjson::ondemand::value value) {
        switch (value.type()) {
            case simdjson::ondemand::json_type::object: return lookAtKeys(value);
            case simdjson::ondemand::json_type::array:
                for (simdjson::ondemand::value element : value.get_array()) look(element);
                return;
            default: return;
        }
    }

    void lookAtKeys(simdjson::ondemand::value& object) {
        KeySet keys;
        for (simdjson::ondemand::field field : object.get_object()) {
            const char* at = field.key().raw();
            const std::string_view key = field.unescaped_key();
            if (!keys.add(key) && m_at == nullptr) {
                m_at = at;
                m_key = key;
            }
            look(field.value());
        }
    }

    const char* m_at = nullptr;
    std::string m_key;
};

}  // namespace

std::string faultOfJsonRow(std::string_view row) {
    if (row.contains('\0')) return "there is a NUL character in it";
    if (!isUtf8(row)) return "it is not valid UTF-8";
    const bool isOtherJson = row.starts_with('[') || row.starts_with('"') || row == "true" || row == "false" || row == "null" ||
                             isJsonNumber(row);
    return isOtherJson ? "it is not a JSON object" : "it is not valid JSON";
}

bool isUtf8(std::string_view text) { return simdjson::validate_utf8(text.data(), text.size()); }

Result<> checkText(std::string_view text, std::string_view fileName, std::size_t limit) {
    const auto refuse = [&](std::string_view what) {
        return failure(ErrorKind::InvalidInput, fmt::format("{} {}", fileName, what));
    };
    if (text.size() > limit) return refuse(fmt::format("is larger than {} KiB, which such a file may have.", limit / 1024));
    if (const auto wide = wideEncodingOf(text); !wide.empty()) return refuse(fmt::format("is {} and not UTF-8 text; save it as UTF-8.", wide));
    const auto fault = encodingFaultOf(text);
    if (!fault) return {};
    const std::string_view before = text.substr(0, fault->offset);
    const auto lineBegin = before.find_last_of('\n') + 1;
    return refuse(fmt::format("is not UTF-8 text: byte {} of line {} is {}.", before.size() - lineBegin + 1, 1 + std::ranges::count(before, '\n'), fault->what));
}

Result<> checkDocument(std::string_view json, std::string_view fileName, std::size_t limit) {
    if (const auto checked = checkText(json, fileName, limit); !checked) return checked;
    const DocumentShape shape = scan(json);
    if (shape.hasEscapedNul) return failure(ErrorKind::InvalidInput, fmt::format("{} has a NUL character.", fileName));
    if (shape.deepest > maxNesting) {
        return failure(ErrorKind::InvalidInput, fmt::format("{} is nested more than {} levels deep.", fileName, maxNesting));
    }
    if (const auto doubled = DoubledKeySearch().run(json)) {
        return failure(ErrorKind::InvalidInput, fmt::format("{} {}. Which one is meant cannot be known: remove one.", fileName, *doubled));
    }
    return {};
}

}  // namespace docket::codec
