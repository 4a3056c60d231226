#pragma once

#include "core/codec/text/csv_row.h"

#include <functional>
#include <span>

namespace docket::codec {

/// How much a cell says that the line it stands in is a row of its own.
enum class CsvSign { None, Weak, Strong };
using CsvSignOf = std::function<CsvSign(std::size_t column, std::string_view cell)>;

/// Whether two ids are built alike: "r12" and "r7" strongly, "12" and "7" weakly.
CsvSign likenessOfIds(std::string_view id, std::string_view other);

/// Whether a quoted cell that goes over several lines seems to have swallowed rows: then the quote that opens it was
/// meant as a character, and its end is that of another one.
///
/// A line that the cell goes over counts as a row where it has as many cells as the header has (`width`), or more, and
/// what stands in them, by `signOf`, is hardly there by chance; or where all or many of its lines have that many cells
/// and no blank behind a delimiter, as prose would have. Says no of rows without such a cell, and of tables of one
/// column.
bool hasSwallowedRows(std::string_view row, const CsvDialect& dialect, std::span<const CsvCell> cells, std::size_t width,
                      const CsvSignOf& signOf);

/// Whether a line that a quoted cell goes over has as many cells as the header only because there are delimiters in the
/// quoted part: in a table with tabs, which prose has not, that is a row of its own.
bool hasWholeLines(std::string_view row, const CsvDialect& dialect, std::span<const CsvCell> cells, std::size_t width);

}  // namespace docket::codec
