#pragma once

#include "core/base/sha256.h"
#include "core/codec/stored/event_payload.h"
#include "core/storage/sqlite/connection.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace docket::storage {

/// What routing said of an entry of the queue, as it is stored.
struct RoutedEntry {
    std::int64_t item = 0;
    std::optional<std::int64_t> prediction;
    std::int64_t reasons = 0;
    double priority = 0;  ///< before anybody set one by hand
    std::int64_t queuedAt = 0;
    std::int64_t tiebreak = 0;
    std::int64_t dueAt = 0;
    std::int64_t reviewsRequired = 0;
    std::optional<double> probability;  ///< with which routing sends such a prediction to people; nullopt: it was not kept

    bool operator==(const RoutedEntry&) const = default;
};

/// The columns of an entry in the order in which routedEntryFrom() reads them. `probability`: "q.probability", or "NULL" where
/// the schema does not have it yet.
#define DOCKET_ROUTED_COLUMNS(probability)                                                                             \
    "q.item_id, q.prediction_id, q.reasons, q.priority, q.queued_at, q.tiebreak, q.due_at, q.reviews_required, " probability
inline constexpr int routedColumnCount = 9;

/// Whether entries say with which probability they came; false only for older files that are read or brought up to date.
bool hasProbability(Connection& connection);

RoutedEntry routedEntryFrom(const Query& row, int first = 0);

/// The fields of an entry in a row of bytes, as sums are taken over them; DamagedValue where bytes are none.
std::string toBytes(const RoutedEntry& entry);
RoutedEntry routedEntryFrom(std::string_view bytes);

/// What an event that sets a priority says of the one before it; nullopt for other events.
std::optional<double> priorityBefore(const review::Fact& fact);

/// A sum over what routing said of many entries, by blocks of items: of each entry the SHA-256 as four 64-bit numbers,
/// each added up for itself, modulo 2^64. It does not depend on the order, and an entry that changes needs no other to be read; so each
/// event can say by how much the queue changed, and the queue can be held against the sum of all of them.
class RoutedEntries {
public:
    void add(const RoutedEntry& entry) { change(entry, true); }
    void remove(const RoutedEntry& entry) { change(entry, false); }
    /// What an event says. Damaged when a sum is none.
    Result<> add(const std::vector<codec::RoutedBlock>& blocks);

    /// The blocks that are not as if there were nothing in them, in order.
    std::vector<codec::RoutedBlock> blocks() const;
    /// Blocks that differ from those of `other`, with how many entries each has here and there.
    struct Difference {
        std::int64_t firstItem = 0;
        std::int64_t lastItem = 0;
        std::int64_t entries = 0;
        std::int64_t otherEntries = 0;
    };
    std::vector<Difference> differencesFrom(const RoutedEntries& other) const;

private:
    struct Sum {
        std::int64_t entries = 0;
        std::array<std::uint64_t, 4> words{};

        bool operator==(const Sum&) const = default;
    };

    void change(const RoutedEntry& entry, bool comes);

    std::map<std::int64_t, Sum> m_sums;  ///< by block
    Sha256 m_hash;
};

/// What routing said of the entry of an item; nullopt: it has none. Throws SQLite::Exception.
std::optional<RoutedEntry> routedEntryOf(Connection& connection, ItemId item);
/// The queue as it stands. Throws SQLite::Exception.
RoutedEntries routedEntriesOf(Connection& connection);

}  // namespace docket::storage
