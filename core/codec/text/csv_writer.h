#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace docket::codec {

/// Writes CSV (RFC 4180: CRLF, quotes doubled) at the end of a buffer, so that no cell is taken for a formula.
class CsvWriter {
public:
    /// `out` must outlive the writer.
    explicit CsvWriter(std::string& out) : m_out(out) {}

    /// A cell with text from outside, guarded where a spreadsheet could take it for a formula, so that restoredFormula()
    /// gives the text back (csv_formula.h).
    void text(std::string_view value);
    /// A cell that Docket made: a number, a time, a word of its own.
    void own(std::string_view value);
    void endRow();

    /// Cells that got an apostrophe.
    std::int64_t guardedCells() const { return m_guardedCells; }

private:
    void separate();
    void quoted(std::string_view prefix, std::string_view value);

    std::string& m_out;
    bool m_isRowOpen = false;
    std::int64_t m_guardedCells = 0;
};

}  // namespace docket::codec
