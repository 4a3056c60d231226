#pragma once

#include <cstddef>
#include <string_view>

namespace docket::codec {

/// Hands a Turtle document to Serd byte by byte, and knows what Serd does not say: where it is. Keeps from Serd what it does
/// not bear: nesting over maxNesting, for it reads every level in a call of its own, and a bare quote in a long text, behind
/// which Serd 0.30 takes an escape for letters.
class TurtleSource {
public:
    struct Token {
        std::size_t line = 1;  ///< where it begins
        char first = '\0';
    };

    /// `text` must outlive the source.
    explicit TurtleSource(std::string_view text) : m_text(text) {}

    /// A SerdSource for pages of one byte. There is none at the end, after stop(), and where it is nested too deeply.
    static std::size_t readByte(void* byte, std::size_t size, std::size_t count, void* source);
    void stop() { m_isStopped = true; }

    // Serd looks at the byte that it read last; what stands before that byte it has taken.
    bool isTooDeep() const;
    bool isAtEnd() const { return m_isAtEnd; }      ///< a byte was asked for behind the last one
    bool isInIri() const { return m_isInIri; }      ///< an IRI is opened before that byte
    bool isInText() const { return m_inside == Inside::Text || m_inside == Inside::LongText; }
    std::size_t line() const { return m_line; }     ///< of that byte
    const Token& token() const { return m_token; }  ///< the last one that begins before that byte

private:
    enum class Inside { Nothing, Comment, Iri, Text, LongText };

    bool next(char& byte);
    void step(char byte);
    void stepOutside(char byte);
    bool isTripled(char quote) const;

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    Token m_token;
    Token m_nextToken;
    Inside m_inside = Inside::Nothing;
    char m_quote = '\0';
    char m_last = '\0';
    int m_depth = 0;
    int m_escaped = 0;  ///< bytes to come that mean nothing to the source
    bool m_isBetweenTokens = true;
    bool m_isInIri = false;
    bool m_isStopped = false;
    bool m_isAtEnd = false;
};

}  // namespace docket::codec
