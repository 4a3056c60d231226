#include "core/codec/jsonl_reader.h"

#include "core/codec/json_row.h"
#include "core/codec/key_census.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>

namespace docket::codec {

namespace {

class JsonlReader : public RecordReader {
public:
    JsonlReader(InputWindow window, FieldMap fields, RecordRules rules)
        : m_window(std::move(window)), m_census(takeCensus(m_window.visible())), m_map(std::move(fields)),
          m_notes(notesOf(m_map, m_census)), m_row(m_map, rules.isMultiLabel()), m_rules(rules), m_lineEnd(lineEndOf(m_window.visible())) {}

    Result<> read(RecordBatch& batch, BatchLimit limit) override {
        std::size_t bytes = 0;
        while (batch.rowCount() < limit.rows && bytes < limit.bytes) {
            const std::string_view visible = m_window.visible();
            const auto end = visible.find(m_lineEnd, m_searched);
            if (end == std::string_view::npos) {
                m_searched = visible.size();
                if (m_searched > maxRowBytes || m_isInLongRow) {
                    bytes += m_searched;
                    passOver(batch, m_searched, /*isLast=*/false);
                }
                const auto more = m_window.more();
                if (!more) return std::unexpected(more.error());
                if (*more) continue;
                takeLine(batch, m_window.visible().size());
                return {};
            }
            bytes += end + 1;
            takeLine(batch, end);
            m_window.consume(1);
            ++m_line;
        }
        return {};
    }

    std::vector<Field> unmet() const override {
        std::vector<Field> fields;
        for (const FieldMap::Source& source : m_map.sources()) {
            const bool isId = source.field == Field::Id && !source.path.empty() && source.variant.empty() && !m_census.names.empty();
            if ((m_map.isMapped(source.field) || isId) && !m_census.hasPath(source.path) && !m_row.hasMet(source.field)) fields.push_back(source.field);
        }
        return fields;
    }
    std::vector<std::string> names() const override { return m_census.paths; }
    std::vector<std::string> notes() const override { return m_notes; }

    std::int64_t bytesRead() const override { return m_window.bytesRead(); }

private:
    static std::vector<std::string> notesOf(FieldMap& map, const KeyCensus& census) {
        std::vector<std::string> notes = map.meet(census.names);
        for (const std::string& path : map.leftOut()) {
            if (!census.hasPath(path)) notes.push_back(fmt::format("\"{}\" is to be left out, and the first rows have no such key.", path));
        }
        return notes;
    }

    /// CR where the first lines end with one alone, which cannot stand in JSON but between its parts.
    static char lineEndOf(std::string_view first) {
        const auto end = first.find_last_not_of(" \t\r\n");
        const bool hasReturns = end != std::string_view::npos && first.substr(0, end).find("}\r") != std::string_view::npos;
        return hasReturns && first.substr(0, end).find('\n') == std::string_view::npos ? '\r' : '\n';
    }

    /// The next `size` bytes, which end a line, without its line break.
    void takeLine(RecordBatch& batch, std::size_t size) {
        if (m_isInLongRow) {
            passOver(batch, size, /*isLast=*/true);
            return;
        }
        const std::string_view line = m_window.visible().substr(0, size);
        if (line.find_first_not_of(" \t\r\n") != std::string_view::npos) parse(batch, line);
        m_window.consume(size);
        m_searched = 0;
    }

    void parse(RecordBatch& batch, std::string_view raw) {
        batch.hold(m_window.block());
        m_fields.clear();
        const std::string_view line = trimmed(raw);
        try {
            if (line.size() > maxRowBytes) throw RowRefusal{tooLong()};
            m_row.read(line, batch, m_fields);
            ReadRecord record = m_rules.apply(m_fields, {m_line}, batch);
            record.raw = raw;
            batch.add(std::move(record));
        } catch (RowRefusal& refusal) {
            batch.reject({m_line, std::string(m_fields.id.value_or("")), std::move(refusal.cause), raw, false});
        }
    }

    /// Hands on a piece of a row that is longer than any may be.
    void passOver(RecordBatch& batch, std::size_t size, bool isLast) {
        batch.hold(m_window.block());
        const std::string_view piece = m_window.visible().substr(0, size);
        batch.reject({m_line, {}, m_isInLongRow ? std::string() : tooLong(), piece, m_isInLongRow});
        m_isInLongRow = !isLast;
        m_window.consume(size);
        m_searched = 0;
    }

    static std::string tooLong() { return fmt::format("the row is over {} MiB", maxRowBytes >> 20U); }

    InputWindow m_window;
    KeyCensus m_census;
    FieldMap m_map;
    std::vector<std::string> m_notes;
    JsonRow m_row;
    RecordRules m_rules;
    RowFields m_fields;
    std::int64_t m_line = 1;
    std::size_t m_searched = 0;  ///< visible bytes known to have no line break
    bool m_isInLongRow = false;
    char m_lineEnd;
};

}  // namespace

std::unique_ptr<RecordReader> makeJsonlReader(InputWindow window, const FieldMap& fields, RecordRules rules) {
    return std::make_unique<JsonlReader>(std::move(window), fields, rules);
}

}  // namespace docket::codec
