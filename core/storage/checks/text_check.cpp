#include "core/storage/checks/text_check.h"

#include "core/codec/text/document.h"
#include "core/storage/checks/sql_name.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace docket::storage {

namespace {

constexpr std::array readElsewhere = {std::string_view("items"), std::string_view("predictions"), std::string_view("events")};

struct Columns {
    std::vector<std::string> key;
    std::vector<std::string> text;
};

Columns columnsOf(Connection& connection, const std::string& table) {
    Columns columns;
    auto rows = connection.prepareOnce("SELECT name, type, pk FROM pragma_table_info(?1) ORDER BY pk, cid");
    rows.bind(1, table);
    while (rows.executeStep()) {
        std::string name = rows.getColumn(0).getString();
        if (rows.getColumn(1).getString() == "TEXT") columns.text.push_back(name);
        if (rows.getColumn(2).getInt() > 0) columns.key.push_back(std::move(name));
    }
    return columns;
}

std::string_view bytesOf(const SQLite::Column& value) { return {static_cast<const char*>(value.getBlob()), static_cast<std::size_t>(value.getBytes())}; }

/// What tells a row from others, as far as it can be written down.
std::string nameOf(SQLite::Statement& row, std::size_t keys) {
    std::string name;
    for (std::size_t i = 0; i < keys; ++i) {
        const SQLite::Column value = row.getColumn(static_cast<int>(i));
        const std::string_view text = bytesOf(value);
        name += fmt::format("{}{}", i > 0 ? " " : "", isPlainText(text) ? text : "(not readable)");
    }
    return name;
}

void checkTable(Connection& connection, const std::string& table, ProblemList& problems) {
    const Columns columns = columnsOf(connection, table);
    if (columns.text.empty()) return;
    std::string sql = "SELECT ";
    for (const std::string& column : columns.key) sql += asName(column) + ", ";
    for (const std::string& column : columns.text) sql += fmt::format("{}{}", &column == &columns.text.front() ? "" : ", ", asName(column));
    auto rows = connection.prepareOnce(sql + " FROM " + asName(table));
    while (rows.executeStep()) {
        for (std::size_t i = 0; i < columns.text.size(); ++i) {
            if (isPlainText(bytesOf(rows.getColumn(static_cast<int>(columns.key.size() + i))))) continue;
            problems.add("texts", fmt::format("table {}, row {}, {}", table, nameOf(rows, columns.key.size()), columns.text[i]), notPlainText);
        }
    }
}

}  // namespace

bool isPlainText(std::string_view text) { return codec::isUtf8(text) && !text.contains('\0'); }

void checkTexts(Connection& connection, ProblemList& problems) {
    std::vector<std::string> tables;
    auto rows = connection.prepareOnce("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~'");
    while (rows.executeStep()) tables.push_back(rows.getColumn(0).getString());
    for (const std::string& table : tables) {
        if (std::ranges::find(readElsewhere, table) == readElsewhere.end()) checkTable(connection, table, problems);
    }
}

}  // namespace docket::storage
