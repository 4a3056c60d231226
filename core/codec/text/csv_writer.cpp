#include "core/codec/text/csv_writer.h"

#include "core/codec/text/csv_formula.h"

namespace docket::codec {

void CsvWriter::text(std::string_view value) {
    separate();
    const bool isGuarded = needsGuard(value);
    m_guardedCells += isGuarded ? 1 : 0;
    quoted(isGuarded ? "'" : "", value);
}

void CsvWriter::own(std::string_view value) {
    separate();
    quoted("", value);
}

void CsvWriter::endRow() {
    m_out += "\r\n";
    m_isRowOpen = false;
}

void CsvWriter::separate() {
    if (m_isRowOpen) m_out += ',';
    m_isRowOpen = true;
}

void CsvWriter::quoted(std::string_view prefix, std::string_view value) {
    if (value.find_first_of(",\"\r\n") == std::string_view::npos) {
        m_out += prefix;
        m_out += value;
        return;
    }
    m_out += '"';
    m_out += prefix;
    while (true) {
        const auto quote = value.find('"');
        m_out += value.substr(0, quote);
        if (quote == std::string_view::npos) break;
        m_out += "\"\"";
        value.remove_prefix(quote + 1);
    }
    m_out += '"';
}

}  // namespace docket::codec
