#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace docket::codec {

/// An entry of a list in a cell. `target` is what stands behind "->" and only there in lists that have arrows.
struct CsvListEntry {
    std::string text;
    std::string target;

    bool operator==(const CsvListEntry&) const = default;
};

enum class CsvArrows { Plain, Pointing };  ///< whether "->" points to something

/// Takes "a | b -> c" apart; a backslash takes the meaning from the character behind it, blanks around entries do not
/// count, entries without a character are left out.
std::vector<CsvListEntry> readCsvList(std::string_view cell, CsvArrows arrows);

/// The reverse, so that reading gives the same entries.
std::string writeCsvList(const std::vector<CsvListEntry>& entries, CsvArrows arrows);

}  // namespace docket::codec
