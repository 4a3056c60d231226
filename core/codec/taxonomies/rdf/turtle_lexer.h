#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace docket::codec {

struct TurtleToken {
    enum class Kind {
        End,          ///< of the document, or the first thing that is wrong
        Iri,          ///< text: what stands between < and >, escapes read
        Name,         ///< prefix:local; text: prefix, local: the rest, escapes read
        BlankName,    ///< _:text
        Text,         ///< a literal's text, escapes read
        AtWord,       ///< @text: a language tag, @prefix, @base
        Integer,
        Decimal,
        Number,       ///< with an exponent
        Word,         ///< a, true, false, PREFIX, BASE
        Punctuation,  ///< . ; , [ ] ( ) ^^
    };

    Kind kind = Kind::End;
    std::string text;
    std::string local;
    std::size_t line = 1;  ///< where it begins

    bool is(Kind other, std::string_view what) const { return kind == other && text == what; }
    bool isMark(std::string_view mark) const { return is(Kind::Punctuation, mark); }
};

/// Takes a Turtle document (W3C Recommendation, 2014, section 6.5) apart. The first thing that is wrong stays as the
/// error; from then on there are only End tokens. Names may have any character outside ASCII.
class TurtleLexer {
public:
    /// `text` is UTF-8 and must outlive the lexer.
    explicit TurtleLexer(std::string_view text);

    const TurtleToken& peek() const { return m_token; }
    TurtleToken take();
    /// Ends the document at the line of the next token.
    void fail(std::string_view what);

    bool isGood() const { return m_error.empty(); }
    const std::string& error() const { return m_error; }  ///< "line 3: …", without a full stop; empty: none

private:
    void failAt(std::size_t line, std::string_view what);
    bool startsWith(std::string_view what) const { return m_text.substr(m_at).starts_with(what); }
    void skipBlanks();
    TurtleToken next();
    void readIri(TurtleToken& token);
    void readText(TurtleToken& token);
    void readLongText(TurtleToken& token, std::string_view mark);
    void readNumber(TurtleToken& token);
    void readName(TurtleToken& token);
    std::string readLocal();
    /// Reads the escape at the backslash and puts what it stands for behind `out`; false: it was none, and said so.
    bool readEscape(std::string& out, bool isText);

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    std::string m_error;
    TurtleToken m_token;
};

}  // namespace docket::codec
