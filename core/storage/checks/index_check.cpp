#include "core/storage/checks/index_check.h"

#include "core/storage/checks/sql_name.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <functional>
#include <memory>
#include <new>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace docket::storage {

namespace {

/// Entries of an index as bytes that sort as the index does, summed up in any order. A hash against damage, not against forgery:
/// who forges a workspace can write a new chain as well.
class EntrySum {
public:
    void begin() { m_entry.clear(); }

    void add(sqlite3_value* value, bool isDescending) {
        const std::size_t from = m_entry.size();
        switch (sqlite3_value_type(value)) {
            case SQLITE_NULL: m_entry += '\0'; break;
            case SQLITE_INTEGER: addNumber('\1', static_cast<std::uint64_t>(sqlite3_value_int64(value)) ^ highest); break;
            case SQLITE_FLOAT: addReal(sqlite3_value_double(value)); break;
            case SQLITE_TEXT: addBytes('\2', value); break;
            default: addBytes('\3', value);
        }
        if (!isDescending) return;
        for (char& byte : std::span(m_entry).subspan(from)) byte = static_cast<char>(~byte);
    }
    /// From here on values do not count for the order: an index without doubles has each of the values before once.
    void endOrder() { m_ordered = m_entry.size(); }

    void end() {
        if (m_ordered == 0) m_ordered = m_entry.size();
        const std::string_view key = std::string_view(m_entry).substr(0, m_ordered);
        m_isAscending = m_isAscending && (m_count == 0 || m_lastKey < key);
        m_lastKey = key;
        m_sum += std::hash<std::string_view>()(m_entry);
        ++m_count;
        m_ordered = 0;
    }

    bool isAscending() const { return m_isAscending; }
    std::string text() const { return fmt::format("{} entries, {:016x}", m_count, m_sum); }

private:
    static constexpr std::uint64_t highest = std::uint64_t{1} << 63;

    void addNumber(char type, std::uint64_t sortable) {
        std::array<char, 1 + sizeof sortable> bytes{type};
        for (std::size_t i = 1; i < bytes.size(); ++i) bytes[i] = static_cast<char>(sortable >> 8 * (bytes.size() - 1 - i));
        m_entry.append(bytes.data(), bytes.size());
    }

    void addReal(double value) {
        const auto bits = std::bit_cast<std::uint64_t>(value + 0.0);  // there is one zero
        addNumber('\1', (bits & highest) != 0 ? ~bits : bits ^ highest);
    }

    /// A zero is followed by FF, and the end by another zero: what is shorter sorts first.
    void addBytes(char type, sqlite3_value* value) {
        const auto* begin = static_cast<const char*>(sqlite3_value_blob(value));
        std::string_view bytes(begin, static_cast<std::size_t>(sqlite3_value_bytes(value)));
        m_entry += type;
        for (std::size_t zero = bytes.find('\0'); zero != bytes.npos; zero = bytes.find('\0')) {
            m_entry.append(bytes.substr(0, zero + 1)).append(1, '\xFF');
            bytes.remove_prefix(zero + 1);
        }
        m_entry.append(bytes).append(2, '\0');
    }

    std::string m_entry;
    std::string m_lastKey;
    std::size_t m_ordered = 0;  ///< bytes of the entry that count for the order; 0: all
    std::uint64_t m_sum = 0;
    std::int64_t m_count = 0;
    bool m_isAscending = true;
};

// The aggregate functions entry_sum(order, value…) and ordered_entry_sum(order, value…): a letter in `order` for each value
// that counts for the order, 'a'scending or 'd'escending. The second is NULL where the rows do not come in that order.

void addEntry(sqlite3_context* context, int count, sqlite3_value** values) try {
    auto** sum = static_cast<EntrySum**>(sqlite3_aggregate_context(context, sizeof(EntrySum*)));
    if (sum == nullptr) throw std::bad_alloc();
    if (*sum == nullptr) *sum = new EntrySum;
    const std::string_view order(reinterpret_cast<const char*>(sqlite3_value_text(values[0])));
    (*sum)->begin();
    for (std::size_t i = 0; i + 1 < static_cast<std::size_t>(count); ++i) {
        if (i == order.size()) (*sum)->endOrder();
        (*sum)->add(values[i + 1], i < order.size() && order[i] == 'd');
    }
    (*sum)->end();
} catch (const std::bad_alloc&) {
    sqlite3_result_error_nomem(context);
}

/// Also after an error, and where there was no row.
void finishSum(sqlite3_context* context, bool isOrdered) {
    auto** found = static_cast<EntrySum**>(sqlite3_aggregate_context(context, 0));
    const std::unique_ptr<EntrySum> sum(found != nullptr ? *found : nullptr);
    const bool isAscending = !sum || sum->isAscending();
    if (!isOrdered || isAscending) sqlite3_result_text(context, (sum ? sum->text() : EntrySum().text()).c_str(), -1, SQLITE_TRANSIENT);
}

void addFunctions(Connection& connection) {
    constexpr int anyNumber = -1;
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    sqlite3* handle = connection.database().getHandle();
    sqlite3_create_function_v2(handle, "entry_sum", anyNumber, flags, nullptr, nullptr, addEntry, [](sqlite3_context* context) { finishSum(context, false); }, nullptr);
    sqlite3_create_function_v2(handle, "ordered_entry_sum", anyNumber, flags, nullptr, nullptr, addEntry, [](sqlite3_context* context) { finishSum(context, true); }, nullptr);
}

struct PlainIndex {
    std::string name;
    std::string values;     ///< 'order', column, …, rowid
    std::string condition;  ///< " WHERE …" of a partial index, or empty
};

/// The values of an index in columns; empty: it has others.
std::string valuesOf(Connection& connection, const std::string& index, bool isUnique) {
    std::string order;
    std::string columns;
    auto rows = connection.prepareOnce("SELECT cid, name, desc, coll, key FROM pragma_index_xinfo(?1) ORDER BY seqno");
    rows.bind(1, index);
    while (rows.executeStep()) {
        const int column = rows.getColumn(0).getInt();
        const bool isKey = rows.getColumn(4).getInt() != 0;
        if (column == -2 || rows.getColumn(3).getString() != "BINARY") return {};
        if (isKey || !isUnique) order += rows.getColumn(2).getInt() != 0 ? 'd' : 'a';
        columns += ", " + (column < 0 ? std::string("rowid") : asName(rows.getColumn(1).getString()));
    }
    return fmt::format("'{}'{}", order, columns);
}

std::vector<PlainIndex> indexesOf(Connection& connection, const std::string& table) {
    std::vector<PlainIndex> indexes;
    auto rows = connection.prepareOnce(
        "SELECT l.name, l.\"unique\", l.partial, s.sql FROM pragma_index_list(?1) l JOIN sqlite_schema s ON s.type = 'index' AND s.name = l.name");
    rows.bind(1, table);
    while (rows.executeStep()) {
        PlainIndex index{rows.getColumn(0).getString(), {}, {}};
        index.values = valuesOf(connection, index.name, rows.getColumn(1).getInt() != 0);
        const std::string sql = rows.getColumn(3).getString();
        if (rows.getColumn(2).getInt() != 0) index.condition = sql.substr(std::min(sql.find(" WHERE "), sql.size()));
        indexes.push_back(std::move(index));
    }
    return indexes;
}

/// One pass over the table for all of its indexes, and one over each of them.
bool areSumsEqual(Connection& connection, const std::string& table, const std::vector<PlainIndex>& indexes) {
    std::vector<std::string> sums;
    for (const PlainIndex& index : indexes) {
        sums.push_back(fmt::format("entry_sum({}){}", index.values, index.condition.empty() ? "" : fmt::format(" FILTER ({})", index.condition)));
    }
    auto row = connection.prepareOnce(fmt::format("SELECT {} FROM {} NOT INDEXED", fmt::join(sums, ", "), asName(table)));
    if (!row.executeStep()) return false;
    for (int i = 0; const PlainIndex& index : indexes) {
        auto entries = connection.prepareOnce(fmt::format("SELECT ordered_entry_sum({}) FROM {} INDEXED BY {}{}", index.values, asName(table), asName(index.name), index.condition));
        if (!entries.executeStep() || entries.getColumn(0).isNull() || entries.getColumn(0).getString() != row.getColumn(i++).getString()) return false;
    }
    return true;
}

bool isRightForSqlite(Connection& connection, const std::string& table) {
    auto answer = connection.prepareOnce(fmt::format("PRAGMA integrity_check({})", asName(table)));
    return answer.executeStep() && answer.getColumn(0).getString() == "ok";
}

}  // namespace

bool areIndexesRight(Connection& connection) {
    addFunctions(connection);
    auto tables = connection.prepareOnce("SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow')");
    while (tables.executeStep()) {
        const std::string table = tables.getColumn(0).getString();
        const auto indexes = indexesOf(connection, table);
        const bool isPlain = tables.getColumn(1).getInt() == 0 && std::ranges::none_of(indexes, &std::string::empty, &PlainIndex::values);
        const bool isRight = isPlain ? indexes.empty() || areSumsEqual(connection, table, indexes) : isRightForSqlite(connection, table);
        if (!isRight) return false;
    }
    return true;
}

}  // namespace docket::storage
