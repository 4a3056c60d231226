#include "core/codec/text/json_elements.h"

#include <algorithm>

namespace docket::codec {

namespace {

constexpr std::string_view blanks = " \t\r\n";

std::string_view behindBlanks(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    return text;
}

}  // namespace

std::size_t JsonValueScan::sizeIn(std::string_view bytes) {
    for (; m_at < bytes.size(); ++m_at) {
        const char c = bytes[m_at];
        if (m_isInString) {
            if (m_isEscaped) m_isEscaped = false;
            else if (c == '\\') m_isEscaped = true;
            else if (c == '"') m_isInString = false;
            continue;
        }
        const bool isBeside = m_depth == 0 && m_at > 0;
        if (isBeside && (betweenJsonValues.contains(c) || c == '[' || c == ']' || c == '{' || c == '}')) return m_at;
        if (c == '"') m_isInString = true;
        if (c == '{' || c == '[') ++m_depth;
        if ((c == '}' || c == ']') && m_depth > 0 && --m_depth == 0) return m_at + 1;
    }
    return npos;
}

bool isJsonOverLines(std::string_view firstBytes) {
    const std::string_view text = behindBlanks(firstBytes);
    if (!text.starts_with('[') && !text.starts_with('{')) return false;
    const std::string_view inside = text.substr(1);
    const std::string_view first = behindBlanks(inside);
    const bool isBroken = inside.substr(0, inside.size() - first.size()).find_first_of("\r\n") != std::string_view::npos;
    if (text.starts_with('{')) return isBroken && first.starts_with('"');
    return isBroken || first.starts_with('{') || first.starts_with(']');
}

std::vector<std::string_view> firstJsonValues(std::string_view bytes, std::size_t most) {
    std::vector<std::string_view> values;
    bool isOpen = false;
    while (values.size() < most) {
        bytes.remove_prefix(std::min(bytes.find_first_not_of(betweenJsonValues), bytes.size()));
        if (bytes.empty()) break;
        if ((bytes.front() == '[' && !isOpen) || bytes.front() == ']') {
            isOpen = bytes.front() == '[';
            bytes.remove_prefix(1);
            continue;
        }
        const auto size = JsonValueScan().sizeIn(bytes);
        if (size == JsonValueScan::npos) break;
        values.push_back(bytes.substr(0, size));
        bytes.remove_prefix(size);
    }
    return values;
}

std::vector<std::string_view> firstLines(std::string_view bytes, std::size_t most) {
    std::vector<std::string_view> lines;
    while (lines.size() < most && !bytes.empty()) {
        const auto end = std::min(bytes.find_first_of("\r\n"), bytes.size());
        if (end > 0) lines.push_back(bytes.substr(0, end));
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
    }
    return lines;
}

}  // namespace docket::codec
