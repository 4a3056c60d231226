#include "core/storage/tables/routed_entries.h"

#include "core/storage/sqlite/chain.h"
#include "core/storage/sqlite/migrations.h"

#include <fmt/format.h>

#include <bit>
#include <charconv>
#include <cstring>

namespace docket::storage {

namespace {

static_assert(std::endian::native == std::endian::little, "stored sums are over little-endian integers");

constexpr std::int64_t itemsPerBlock = 1024;
constexpr std::size_t digitsPerWord = 16;

/// The fields of an entry in a row of bytes.
std::array<char, 80> bytesOf(const RoutedEntry& entry) {
    const std::array<std::int64_t, 10> fields = {entry.item,
                                                entry.prediction ? 1 : 0,
                                                entry.prediction.value_or(0),
                                                entry.reasons,
                                                std::bit_cast<std::int64_t>(entry.priority),
                                                entry.queuedAt,
                                                entry.tiebreak,
                                                entry.dueAt,
                                                entry.reviewsRequired,
                                                std::bit_cast<std::int64_t>(entry.probability.value_or(0))};
    return std::bit_cast<std::array<char, 80>>(fields);
}

/// Of these bytes, those that are summed up: the sums of before there were probabilities are over the fields before them.
constexpr std::size_t bytesWithout = 72;
constexpr std::size_t bytesWith = 80;
std::size_t summedBytes(const RoutedEntry& entry) { return entry.probability ? bytesWith : bytesWithout; }

bool readWords(std::string_view digits, std::array<std::uint64_t, 4>& words) {
    if (digits.size() != digitsPerWord * words.size()) return false;
    for (std::uint64_t& word : words) {
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digitsPerWord, word, 16);
        if (error != std::errc() || end != digits.data() + digitsPerWord) return false;
        digits.remove_prefix(digitsPerWord);
    }
    return true;
}

#define DOCKET_ROUTED_SQL(probability)                                                                                 \
    "SELECT " DOCKET_ROUTED_COLUMNS(probability) ", e.kind, e.payload FROM queue q LEFT JOIN events e ON e.id ="                   \
    " (SELECT min(s.id) FROM events s WHERE s.item_id = q.item_id AND s.kind IN ('prioritised', 'sampled')) "

/// An entry with the priority from before its first event that set one by hand.
RoutedEntry routedFrom(const Query& row) {
    RoutedEntry entry = routedEntryFrom(row);
    if (row.isNull(routedColumnCount)) return entry;
    review::Event event;
    event.kind = review::parseEventKind(row.text(routedColumnCount)).value_or(review::EventKind::Decided);
    event.payload = row.text(routedColumnCount + 1);
    if (const auto read = codec::readItemEvent(event)) entry.priority = priorityBefore(read->fact).value_or(entry.priority);
    return entry;
}

}  // namespace

RoutedEntry routedEntryFrom(const Query& row, int first) {
    RoutedEntry entry;
    entry.item = row.integer(first);
    if (!row.isNull(first + 1)) entry.prediction = row.integer(first + 1);
    entry.reasons = row.integer(first + 2);
    entry.priority = row.real(first + 3);
    entry.queuedAt = row.integer(first + 4);
    entry.tiebreak = row.integer(first + 5);
    entry.dueAt = row.integer(first + 6);
    entry.reviewsRequired = row.integer(first + 7);
    if (!row.isNull(first + 8)) entry.probability = row.real(first + 8);
    return entry;
}

std::string toBytes(const RoutedEntry& entry) {
    const auto bytes = bytesOf(entry);
    return {bytes.data(), summedBytes(entry)};
}

RoutedEntry routedEntryFrom(std::string_view bytes) {
    std::array<std::int64_t, 10> fields{};
    if (bytes.size() != bytesWith && bytes.size() != bytesWithout) throw DamagedValue("an entry that was routed anew is none");
    std::memcpy(fields.data(), bytes.data(), bytes.size());
    const auto& [item, hasPrediction, prediction, reasons, priority, queuedAt, tiebreak, dueAt, reviewsRequired, probability] = fields;
    RoutedEntry entry{item, std::nullopt, reasons, std::bit_cast<double>(priority), queuedAt, tiebreak, dueAt, reviewsRequired, std::nullopt};
    if (hasPrediction != 0) entry.prediction = prediction;
    if (bytes.size() == bytesWith) entry.probability = std::bit_cast<double>(probability);
    return entry;
}

bool hasProbability(Connection& connection) {
    constexpr int firstWithProbability = 12;
    return schemaVersion(connection) >= firstWithProbability;
}

std::optional<double> priorityBefore(const review::Fact& fact) {
    if (const auto* set = std::get_if<review::Prioritised>(&fact)) return set->before;
    if (const auto* drawn = std::get_if<review::Sampled>(&fact)) return drawn->before;
    return std::nullopt;
}

void RoutedEntries::change(const RoutedEntry& entry, bool comes) {
    const auto bytes = bytesOf(entry);
    m_hash.update({bytes.data(), summedBytes(entry)});
    const auto words = std::bit_cast<std::array<std::uint64_t, 4>>(m_hash.finish());
    Sum& sum = m_sums[entry.item / itemsPerBlock];
    sum.entries += comes ? 1 : -1;
    for (std::size_t i = 0; i < words.size(); ++i) sum.words[i] += comes ? words[i] : 0 - words[i];
}

Result<> RoutedEntries::add(const std::vector<codec::RoutedBlock>& blocks) {
    for (const codec::RoutedBlock& block : blocks) {
        std::array<std::uint64_t, 4> words{};
        if (!readWords(block.sum, words)) return failure(ErrorKind::Damaged, fmt::format("\"{}\" is no sum of entries", block.sum));
        Sum& sum = m_sums[block.block];
        sum.entries += block.entries;
        for (std::size_t i = 0; i < words.size(); ++i) sum.words[i] += words[i];
    }
    return {};
}

std::vector<codec::RoutedBlock> RoutedEntries::blocks() const {
    std::vector<codec::RoutedBlock> blocks;
    for (const auto& [block, sum] : m_sums) {
        if (sum == Sum()) continue;
        blocks.push_back({block, sum.entries, fmt::format("{:016x}{:016x}{:016x}{:016x}", sum.words[0], sum.words[1], sum.words[2], sum.words[3])});
    }
    return blocks;
}

std::vector<RoutedEntries::Difference> RoutedEntries::differencesFrom(const RoutedEntries& other) const {
    std::vector<Difference> differences;
    const auto sumIn = [](const RoutedEntries& entries, std::int64_t block) {
        const auto found = entries.m_sums.find(block);
        return found == entries.m_sums.end() ? Sum() : found->second;
    };
    const auto compare = [&](std::int64_t block) {
        const Sum here = sumIn(*this, block);
        const Sum there = sumIn(other, block);
        if (here != there) differences.push_back({block * itemsPerBlock, block * itemsPerBlock + itemsPerBlock - 1, here.entries, there.entries});
    };
    for (const auto& [block, sum] : m_sums) compare(block);
    for (const auto& [block, sum] : other.m_sums) {
        if (!m_sums.contains(block)) compare(block);
    }
    return differences;
}

std::optional<RoutedEntry> routedEntryOf(Connection& connection, ItemId item) {
    auto row = connection.query(hasProbability(connection) ? DOCKET_ROUTED_SQL("q.probability") "WHERE q.item_id = $1"
                                                           : DOCKET_ROUTED_SQL("NULL") "WHERE q.item_id = $1");
    row.bind(item);
    if (!row.step()) return std::nullopt;
    return routedFrom(row);
}

RoutedEntries routedEntriesOf(Connection& connection) {
    RoutedEntries entries;
    auto rows = connection.query(hasProbability(connection) ? DOCKET_ROUTED_SQL("q.probability") "ORDER BY q.item_id"
                                                            : DOCKET_ROUTED_SQL("NULL") "ORDER BY q.item_id");
    while (rows.step()) entries.add(routedFrom(rows));
    return entries;
}

}  // namespace docket::storage
