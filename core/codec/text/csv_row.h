#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace docket::codec {

/// A cell as it is written, without the quotes around it.
struct CsvCell {
    std::string_view content;
    bool hasDoubledQuotes = false;
};

/// Content of a cell with doubled quotes made single.
std::string unquoted(const CsvCell& cell);

/// How far a quote at the beginning of a cell goes. Anywhere else it is an ordinary character.
enum class CsvQuotes {
    AcrossLines,  ///< up to the next one that is not doubled, over line breaks (RFC 4180)
    OnOneLine,    ///< the same, but one that does not close its cell on its line is an ordinary character
    None,         ///< every quote is an ordinary character
};

/// What is asked for of the quotes of a file.
enum class CsvQuoting {
    Auto,    ///< as RFC 4180 has them, but where a quote seems to have been meant as a character (csv_rows.h)
    Always,  ///< as RFC 4180 has them
    None,    ///< quotes are ordinary characters
};

/// What ends a row.
enum class CsvLineEnds {
    LineFeed,  ///< LF or CRLF; a CR alone is an ordinary character
    Any,       ///< LF, CRLF or CR
};

struct CsvDialect {
    char delimiter = ',';
    CsvQuotes quotes = CsvQuotes::AcrossLines;
    CsvLineEnds lineEnds = CsvLineEnds::LineFeed;
};

/// What was found at the beginning of some bytes.
struct CsvScan {
    enum class Outcome {
        Row,        ///< cells are filled in
        NeedsMore,  ///< the row goes on behind the bytes
        Malformed,  ///< `cause` says why
    };
    Outcome outcome = Outcome::Row;
    std::size_t size = 0;    ///< of the row, with its line break
    std::string_view cause;
};

/// Takes the first row apart. `isLast`: nothing follows the bytes.
CsvScan scanCsvRow(std::string_view bytes, const CsvDialect& dialect, bool isLast, std::vector<CsvCell>& cells);

/// Size of the line at the front with its line break; npos where it goes on behind the bytes.
std::size_t csvLineSize(std::string_view bytes, CsvLineEnds lineEnds);

/// Line breaks in some bytes, a CRLF being one.
std::size_t csvLineBreaks(std::string_view bytes, CsvLineEnds lineEnds);

/// The one of comma, semicolon and tab that is most frequent outside quotes in the first line; comma if none is.
char guessCsvDelimiter(std::string_view bytes);

/// A first line that states the delimiter, as spreadsheets read and write it: "sep=;".
struct StatedCsvDelimiter {
    char delimiter = ',';
    std::size_t size = 0;  ///< of the line with its break; 0: there is no such line
};
StatedCsvDelimiter statedCsvDelimiter(std::string_view bytes);

/// Any where the first line ends with a CR alone.
CsvLineEnds guessCsvLineEnds(std::string_view bytes);

}  // namespace docket::codec
