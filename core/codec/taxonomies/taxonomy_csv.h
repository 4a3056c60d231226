#pragma once

#include "core/base/error.h"
#include "core/codec/taxonomies/keyed_taxonomy.h"

#include <string>
#include <string_view>

// A taxonomy as a table, one label a row, everything in it. Columns, in any order; only `key` must be there:
//   key, name, parent (a key), group, description, includes, excludes, examples, counter_examples, threshold,
//   cost_false_positive, cost_false_negative, high_impact, exclusive, archived, shortcut, colour, id, task (single or
//   multi), fewest_labels, most_labels. The last three are of the taxonomy and the same in every row that has them.
// In a list, entries stand between "|"; blanks around an entry do not count. An exclude that names the label to use
// ends with "->" and its key. A backslash takes the meaning from the character behind it (csv_list.h).
// Flags are true, false, yes, no, 1, 0, or empty. What the guard against formulas added is taken off (csv_formula.h).
namespace docket::codec {

/// Reads the table. `text` is UTF-8, cells are separated by comma, semicolon or tab. Columns of other names, and cells
/// behind the last column, are passed over with a warning. Messages name the line.
Result<KeyedTaxonomy> readTaxonomyCsv(std::string_view text, std::string_view fileName);

/// The table with every column, comma and CRLF.
std::string writeTaxonomyCsv(const taxonomy::Taxonomy& taxonomy);

}  // namespace docket::codec
