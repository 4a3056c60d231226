#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace docket::codec {

/// Where a record stands in its file.
struct RowPlace {
    std::int64_t line = 0;    ///< where it begins, from 1
    std::int64_t number = 0;  ///< which one of a JSON array it is, from 1; 0: it is in none

    auto operator<=>(const RowPlace&) const = default;
};

/// "line 7", or "record 3 (line 7)"
std::string toString(RowPlace place);

/// Something about a record that comes in all the same.
enum class RowNote {
    UnreadTime,    ///< created_at is there and cannot be read: the record has no time
    NotJson,       ///< NaN or Infinity in what is only kept: null is kept
    RoundedId,     ///< an id as spreadsheets write long numbers: "1.25018E+18"
    LongId,        ///< an id of 17 digits or more, of which a spreadsheet keeps 15
    ZeroedId,      ///< such an id that has zeros only behind 15 digits
    GuessedSet,    ///< labels that were taken apart at a separator that was not stated
};
inline constexpr std::size_t rowNoteCount = 6;

/// What is to be said of the records that were read: counts, and the first places. Bounded, whatever the records hold.
class ReadingTally {
public:
    struct Place {
        std::string file;  ///< empty in the tally of a batch
        RowPlace place;
        std::string what;
    };
    struct Noted {
        std::int64_t count = 0;
        std::vector<Place> first;  ///< at most mostPlaces
    };

    void note(RowNote note, RowPlace place, std::string_view what);
    /// A label that is none of the taxonomy.
    void countUnknown(std::string_view label, std::int64_t times = 1);
    /// A use of the label alias of that index.
    void countAlias(std::size_t index);
    /// Adds what was met in a batch of a file.
    void add(const ReadingTally& batch, const std::string& file);

    const Noted& noted(RowNote note) const { return m_noted[static_cast<std::size_t>(note)]; }
    const std::map<std::string, std::int64_t, std::less<>>& unknownLabels() const { return m_unknown; }
    /// Times that further unknown labels were met when there were too many different ones.
    std::int64_t unlistedUnknown() const { return m_unlisted; }
    std::int64_t usesOfAlias(std::size_t index) const { return index < m_aliases.size() ? m_aliases[index] : 0; }

    static constexpr std::size_t mostPlaces = 3;
    static constexpr std::size_t mostUnknown = 10'000;  ///< different ones, of at most longestQuote bytes each

private:
    std::array<Noted, rowNoteCount> m_noted;
    std::map<std::string, std::int64_t, std::less<>> m_unknown;
    std::int64_t m_unlisted = 0;
    std::vector<std::int64_t> m_aliases;
};

}  // namespace docket::codec
