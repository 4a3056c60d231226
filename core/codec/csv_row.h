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

/// Takes the first row of RFC 4180 apart: quoted cells may hold line breaks and doubled quotes, rows end with LF or
/// CRLF. A quote inside a cell that does not begin with one is an ordinary character. `isLast`: nothing follows the
/// bytes.
CsvScan scanCsvRow(std::string_view bytes, char delimiter, bool isLast, std::vector<CsvCell>& cells);

/// The one of comma, semicolon and tab that is most frequent outside quotes in the first line; comma if none is.
char guessCsvDelimiter(std::string_view bytes);

}  // namespace docket::codec
