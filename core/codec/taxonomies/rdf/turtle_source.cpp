#include "core/codec/taxonomies/rdf/turtle_source.h"

#include "core/codec/text/document.h"

namespace docket::codec {

std::size_t TurtleSource::readByte(void* byte, std::size_t, std::size_t, void* source) {
    return static_cast<TurtleSource*>(source)->next(*static_cast<char*>(byte)) ? 1 : 0;
}

bool TurtleSource::isTooDeep() const { return m_depth > maxNesting; }

bool TurtleSource::next(char& byte) {
    m_token = m_nextToken;
    m_isInIri = m_inside == Inside::Iri;
    if (m_last == '\n') ++m_line;
    m_last = '\0';
    m_isAtEnd = m_at >= m_text.size();
    if (m_isAtEnd || m_isStopped || isTooDeep()) return false;
    byte = m_text[m_at];
    if (m_inside == Inside::LongText && byte == m_quote && m_escaped == 0 && !isTripled(byte)) {
        m_escaped = 1;
        byte = '\\';
        return true;
    }
    step(byte);
    m_last = byte;
    ++m_at;
    return !isTooDeep();
}

void TurtleSource::step(char byte) {
    if (m_escaped > 0) {
        --m_escaped;
        return;
    }
    switch (m_inside) {
        case Inside::Nothing: return stepOutside(byte);
        case Inside::Comment:
            if (byte == '\n' || byte == '\r') m_inside = Inside::Nothing;
            return;
        case Inside::Iri:
            if (byte == '>') m_inside = Inside::Nothing;
            return;
        case Inside::Text:
        case Inside::LongText:
            if (byte == '\\') {
                m_escaped = 1;
            } else if (byte == m_quote) {
                m_escaped = m_inside == Inside::LongText ? 2 : 0;
                m_inside = Inside::Nothing;
            }
    }
}

void TurtleSource::stepOutside(char byte) {
    const bool isBlank = byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
    const bool isMark = std::string_view(",;.[]()").find(byte) != std::string_view::npos;
    const bool isQuote = byte == '"' || byte == '\'';
    if (isMark || isQuote || (m_isBetweenTokens && !isBlank && byte != '#')) m_nextToken = {m_line, byte};
    m_isBetweenTokens = isBlank || isMark;
    switch (byte) {
        case '#': m_inside = Inside::Comment; return;
        case '<': m_inside = Inside::Iri; return;
        case '\\': m_escaped = 1; return;
        case '"':
        case '\'':
            m_quote = byte;
            m_inside = isTripled(byte) ? Inside::LongText : Inside::Text;
            m_escaped = m_inside == Inside::LongText ? 2 : 0;
            return;
        case '[':
        case '(': ++m_depth; return;
        case ']':
        case ')': --m_depth; return;
        default: return;
    }
}

bool TurtleSource::isTripled(char quote) const { return m_at + 2 < m_text.size() && m_text[m_at + 1] == quote && m_text[m_at + 2] == quote; }

}  // namespace docket::codec
