#pragma once

#include "core/codec/records/record_reader.h"
#include "core/codec/text/csv_row.h"
#include "core/codec/text/csv_swallowed.h"
#include "core/codec/text/input_window.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace docket::codec {

/// A row, or what is given up of a file so that its next row can be read.
struct CsvRow {
    enum class Kind {
        Cells,         ///< the cells are taken apart; with a `cause` they are fewer or more than the header's
        Line,          ///< a line that makes no row: `cause` says why
        Continuation,  ///< a further piece of a line that is longer than any may be
        End,
    };
    Kind kind = Kind::End;
    std::int64_t line = 0;  ///< where it begins, from 1
    std::string_view raw;   ///< without its line break; in block()
    std::string cause;
};

/// The rows of a CSV file one after the other, blank lines passed over, with bounded memory.
///
/// Where a row does not fit the header, other ways to read it are tried: a CR alone as a line end, where it then makes
/// several rows that fit. In a table with tabs a quote that does not close on its line is a character, unless the lines
/// up to where it closes could not be rows. A quote that was opened by mistake costs
/// its line where it never closes, and all lines that it goes over where they look like rows (csv_swallowed.h).
class CsvRows {
public:
    CsvRows(InputWindow window, CsvQuoting quoting) : m_window(std::move(window)), m_quoting(quoting) {}

    /// The first row, which says how all are to be read. Its line has to fit into the first block.
    Result<CsvRow> readHeader();
    /// What follows stands under a header of so many columns; `signOf` as in csv_swallowed.h.
    void expect(std::size_t width, CsvSignOf signOf);
    /// Takes every quote for one from now on, as the file is known to be written so.
    void trustQuotes();
    void setDelimiter(char delimiter) { m_dialect.delimiter = delimiter; }

    /// The first line with its break, where it was one that states the delimiter ("sep=;"); else empty.
    const std::string& delimiterLine() const { return m_delimiterLine; }

    /// Passes over blank lines. False: there is nothing behind them.
    Result<bool> skipBlankLines();
    /// Looks at what is next; consume() goes behind it.
    Result<CsvRow> next();
    void consume();

    std::span<const CsvCell> cells() const { return m_cells; }
    const CsvDialect& dialect() const { return m_dialect; }
    const std::shared_ptr<const char[]>& block() const { return m_window.block(); }
    std::int64_t bytesRead() const { return m_window.bytesRead(); }

private:
    Result<CsvScan> scan(const CsvDialect& dialect);
    Result<CsvRow> read();
    Result<CsvRow> line(std::string cause);
    Result<CsvRow> goOn();
    CsvRow found(const CsvScan& scan);
    Result<std::optional<CsvScan>> scanOverLines();
    bool takeSplitAtReturns(const CsvScan& first, CsvScan& piece);
    bool hasSwallowed(const CsvScan& scan, const CsvDialect& dialect) const;
    std::string misfit(std::string_view raw) const;
    void advance(std::size_t size);

    InputWindow m_window;
    CsvQuoting m_quoting;
    CsvDialect m_dialect;
    std::string m_delimiterLine;
    CsvSignOf m_signOf;
    std::size_t m_width = 0;            ///< 0: not known yet
    std::vector<CsvCell> m_cells;
    std::int64_t m_line = 1;
    std::size_t m_size = 0;             ///< of what next() found
    std::size_t m_spoiledBytes = 0;     ///< in front, of rows that a quote swallowed
    std::string m_spoiledCause;
    std::size_t m_bytesWithReturns = 0; ///< in front, in which a CR alone ends a row
    bool m_isInLongLine = false;
    bool m_endsWithReturn = false;      ///< the last byte that was consumed is a CR
};

}  // namespace docket::codec
