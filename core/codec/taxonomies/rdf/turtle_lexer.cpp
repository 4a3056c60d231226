#include "core/codec/taxonomies/rdf/turtle_lexer.h"

#include "core/base/ascii.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <utility>

namespace docket::codec {

namespace {

using Kind = TurtleToken::Kind;

bool isNameByte(char c) { return isAsciiLetter(c) || isAsciiDigit(c) || c == '_' || c == '-' || static_cast<unsigned char>(c) >= 0x80; }

void appendUtf8(std::string& out, std::uint32_t code) {
    const auto byte = [&](std::uint32_t value) { out += static_cast<char>(value); };
    if (code < 0x80) return byte(code);
    if (code < 0x800) {
        byte(0xC0U | (code >> 6U));
    } else {
        if (code < 0x10000) {
            byte(0xE0U | (code >> 12U));
        } else {
            byte(0xF0U | (code >> 18U));
            byte(0x80U | ((code >> 12U) & 0x3FU));
        }
        byte(0x80U | ((code >> 6U) & 0x3FU));
    }
    byte(0x80U | (code & 0x3FU));
}

/// A Unicode scalar value other than NUL, written in exactly these digits.
std::optional<std::uint32_t> codePoint(std::string_view digits, std::size_t size) {
    std::uint32_t code = 0;
    const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), code, 16);
    if (digits.size() != size || problem != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
    const bool isScalar = code != 0 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    return isScalar ? std::optional(code) : std::nullopt;
}

}  // namespace

TurtleLexer::TurtleLexer(std::string_view text) : m_text(text) { m_token = next(); }

TurtleToken TurtleLexer::take() {
    TurtleToken token = std::move(m_token);
    m_token = next();
    return token;
}

void TurtleLexer::fail(std::string_view what) { failAt(m_token.line, what); }

void TurtleLexer::failAt(std::size_t line, std::string_view what) {
    if (m_error.empty()) m_error = fmt::format("line {}: {}", line, what);
    m_at = m_text.size();
    m_token = {.kind = Kind::End, .text = {}, .local = {}, .line = line};
}

void TurtleLexer::skipBlanks() {
    for (; m_at < m_text.size(); ++m_at) {
        const char c = m_text[m_at];
        if (c == '\n') ++m_line;
        if (c == '#') m_at = std::min(m_text.find_first_of("\r\n", m_at), m_text.size()) - 1;
        else if (c != ' ' && c != '\t' && c != '\r' && c != '\n') return;
    }
}

TurtleToken TurtleLexer::next() {
    skipBlanks();
    TurtleToken token;
    token.line = m_line;
    if (m_at >= m_text.size()) return token;
    const char c = m_text[m_at];
    const char after = m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0';
    if (c == '<') {
        readIri(token);
    } else if (c == '"' || c == '\'') {
        readText(token);
    } else if (isAsciiDigit(c) || ((c == '+' || c == '-' || c == '.') && (isAsciiDigit(after) || (c != '.' && after == '.')))) {
        readNumber(token);
    } else if (c == '@') {
        const auto begin = ++m_at;
        while (m_at < m_text.size() && (isAsciiLetter(m_text[m_at]) || isAsciiDigit(m_text[m_at]) || m_text[m_at] == '-')) ++m_at;
        token.kind = Kind::AtWord;
        token.text = m_text.substr(begin, m_at - begin);
    } else if (std::string_view(".;,[]()").find(c) != std::string_view::npos || startsWith("^^")) {
        token.kind = Kind::Punctuation;
        token.text = m_text.substr(m_at, c == '^' ? 2 : 1);
        m_at += token.text.size();
    } else if (isNameByte(c) || c == ':') {
        readName(token);
    } else {
        failAt(m_line, fmt::format("there is an unexpected character (byte 0x{:02X})", static_cast<unsigned char>(c)));
    }
    return isGood() ? token : m_token;
}

void TurtleLexer::readIri(TurtleToken& token) {
    token.kind = Kind::Iri;
    for (++m_at; m_at < m_text.size(); ++m_at) {
        const char c = m_text[m_at];
        if (c == '>') {
            ++m_at;
            return;
        }
        if (c == '\\') {
            if (!readEscape(token.text, false)) return;
            continue;
        }
        if (static_cast<unsigned char>(c) <= 0x20 || std::string_view("<\"{}|^`").find(c) != std::string_view::npos) break;
        token.text += c;
    }
    failAt(token.line, "an IRI is opened with < and not closed");
}

void TurtleLexer::readText(TurtleToken& token) {
    token.kind = Kind::Text;
    const char quote = m_text[m_at];
    const std::string longMark(3, quote);
    if (startsWith(longMark)) return readLongText(token, longMark);
    for (++m_at; m_at < m_text.size(); ++m_at) {
        const char c = m_text[m_at];
        if (c == quote) {
            ++m_at;
            return;
        }
        if (c == '\n' || c == '\r') break;
        if (c != '\\') {
            token.text += c;
        } else if (!readEscape(token.text, true)) {
            return;
        }
    }
    failAt(token.line, "a text is opened with a quote and not closed on its line");
}

void TurtleLexer::readLongText(TurtleToken& token, std::string_view mark) {
    for (m_at += mark.size(); m_at < m_text.size(); ++m_at) {
        if (startsWith(mark)) {
            m_at += mark.size();
            return;
        }
        const char c = m_text[m_at];
        if (c == '\n') ++m_line;
        if (c != '\\') {
            token.text += c;
        } else if (!readEscape(token.text, true)) {
            return;
        }
    }
    failAt(token.line, "a text is opened with three quotes and never closed");
}

void TurtleLexer::readNumber(TurtleToken& token) {
    const auto begin = m_at;
    token.kind = Kind::Integer;
    const auto digits = [this] {
        while (m_at < m_text.size() && isAsciiDigit(m_text[m_at])) ++m_at;
    };
    if (m_text[m_at] == '+' || m_text[m_at] == '-') ++m_at;
    digits();
    // A full stop with no digit or exponent behind it ends the statement.
    const bool hasFraction = startsWith(".") && m_at + 1 < m_text.size() && isAsciiDigit(m_text[m_at + 1]);
    if (hasFraction) {
        token.kind = Kind::Decimal;
        ++m_at;
        digits();
    }
    if (startsWith("e") || startsWith("E")) {
        token.kind = Kind::Number;
        ++m_at;
        if (startsWith("+") || startsWith("-")) ++m_at;
        if (m_at >= m_text.size() || !isAsciiDigit(m_text[m_at])) return failAt(m_line, "a number has an exponent without digits");
        digits();
    }
    token.text = m_text.substr(begin, m_at - begin);
    if (!isAsciiDigit(token.text.back())) failAt(m_line, "a sign stands without a number");
}

void TurtleLexer::readName(TurtleToken& token) {
    const auto begin = m_at;
    while (m_at < m_text.size() && (isNameByte(m_text[m_at]) || (m_text[m_at] == '.' && m_at + 1 < m_text.size() && isNameByte(m_text[m_at + 1])))) ++m_at;
    token.text = m_text.substr(begin, m_at - begin);
    if (!startsWith(":")) {
        token.kind = Kind::Word;
        return;
    }
    ++m_at;
    token.kind = token.text == "_" ? Kind::BlankName : Kind::Name;
    token.local = readLocal();
    if (token.kind == Kind::BlankName) token.text = std::exchange(token.local, {});
}

std::string TurtleLexer::readLocal() {
    std::string local;
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c == '\\') {
            if (m_at + 1 >= m_text.size() || std::string_view("_~.-!$&'()*+,;=/?#@%").find(m_text[m_at + 1]) == std::string_view::npos) {
                failAt(m_line, "a name has an unknown escape");
                return local;
            }
            local += m_text[m_at + 1];
            m_at += 2;
            continue;
        }
        // A full stop at the end of a name ends the statement.
        const auto dots = std::min(m_text.find_first_not_of('.', m_at), m_text.size()) - m_at;
        if (dots > 0) {
            const char behind = m_at + dots < m_text.size() ? m_text[m_at + dots] : ' ';
            if (!isNameByte(behind) && behind != ':' && behind != '%' && behind != '\\') return local;
            local.append(dots, '.');
            m_at += dots;
            continue;
        }
        if (!isNameByte(c) && c != ':' && c != '%') return local;
        local += c;
        ++m_at;
    }
    return local;
}

bool TurtleLexer::readEscape(std::string& out, bool isText) {
    static constexpr std::string_view letters = "tbnrf\"'\\";
    static constexpr std::string_view meanings = "\t\b\n\r\f\"'\\";
    const char letter = m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0';
    if (letter == 'u' || letter == 'U') {
        const std::size_t size = letter == 'u' ? 4 : 8;
        const auto code = codePoint(m_text.substr(m_at + 2, size), size);
        if (code) {
            appendUtf8(out, *code);
            m_at += 1 + size;
            return true;
        }
    }
    const auto found = isText && letter != '\0' ? letters.find(letter) : std::string_view::npos;
    if (found == std::string_view::npos) {
        failAt(m_line, "there is an unknown escape behind a backslash");
        return false;
    }
    out += meanings[found];
    ++m_at;
    return true;
}

}  // namespace docket::codec
