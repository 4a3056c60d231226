#include "core/codec/csv_reader.h"

#include "core/codec/csv_columns.h"
#include "core/codec/csv_row.h"
#include "core/codec/document.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::codec {

namespace {

class CsvReader : public RecordReader {
public:
    CsvReader(InputWindow window, RecordRules rules) : m_window(std::move(window)), m_rules(rules) {}

    Result<> readHeader(std::string_view fileName, const FieldMap& map) {
        if (auto found = skipBlankLines(); !found) return std::unexpected(found.error());
        m_delimiter = guessCsvDelimiter(m_window.visible());
        const auto scan = scanRow();
        if (!scan) return std::unexpected(scan.error());
        if (scan->outcome != CsvScan::Outcome::Row) {
            return failure(ErrorKind::InvalidInput,
                           fmt::format("The header of {} cannot be read: {}. Nothing was imported.", fileName, scan->cause));
        }
        m_header = withoutBreak(m_window.visible().substr(0, scan->size));
        auto columns = CsvColumns::make(m_cells, fileName, map);
        if (!columns) return std::unexpected(columns.error());
        m_columns = std::move(*columns);
        consume(scan->size);
        return {};
    }

    Result<> read(RecordBatch& batch, BatchLimit limit) override {
        std::size_t bytes = 0;
        while (batch.rowCount() < limit.rows && bytes < limit.bytes) {
            const auto found = m_isInLongRow ? Result<bool>(true) : skipBlankLines();
            if (!found) return std::unexpected(found.error());
            if (!*found) return {};
            const auto size = m_isInLongRow ? passOver(batch) : takeRow(batch);
            if (!size) return std::unexpected(size.error());
            bytes += *size;
        }
        return {};
    }

    std::string_view header() const override { return m_header; }
    std::int64_t bytesRead() const override { return m_window.bytesRead(); }

private:
    static std::string_view withoutBreak(std::string_view row) {
        if (row.ends_with('\n')) row.remove_suffix(1);
        if (row.ends_with('\r')) row.remove_suffix(1);
        return row;
    }

    /// False: the source is at its end.
    Result<bool> skipBlankLines() {
        while (true) {
            const std::string_view visible = m_window.visible();
            const auto first = visible.find_first_not_of("\r\n");
            consume(std::min(first, visible.size()));
            if (first != std::string_view::npos) return true;
            const auto more = m_window.more();
            if (!more || !*more) return more;
        }
    }

    void consume(std::size_t size) {
        const std::string_view bytes = m_window.visible().substr(0, size);
        m_line += std::ranges::count(bytes, '\n');
        m_window.consume(size);
    }

    /// The row at the front of the window, which is widened until it holds all of it.
    Result<CsvScan> scanRow() {
        bool isLast = false;
        while (true) {
            CsvScan scan = scanCsvRow(m_window.visible(), m_delimiter, isLast, m_cells);
            if (scan.outcome != CsvScan::Outcome::NeedsMore) return scan;
            if (m_window.visible().size() > maxRowBytes) return CsvScan{CsvScan::Outcome::Malformed, 0, tooLong};
            const auto more = m_window.more();
            if (!more) return std::unexpected(more.error());
            isLast = !*more;
        }
    }

    Result<std::size_t> takeRow(RecordBatch& batch) {
        const auto scan = scanRow();
        if (!scan) return std::unexpected(scan.error());
        if (scan->outcome == CsvScan::Outcome::Malformed) return rejectLine(batch, scan->cause);
        batch.hold(m_window.block());
        const std::string_view raw = withoutBreak(m_window.visible().substr(0, scan->size));
        m_fields.clear();
        try {
            checkBytes(raw);
            m_columns->read(m_cells, m_rules, batch, m_fields);
            ReadRecord record = m_rules.apply(m_fields, batch);
            record.line = m_line;
            record.raw = raw;
            batch.add(std::move(record));
        } catch (RowRefusal& refusal) {
            batch.reject({m_line, std::string(m_fields.id.value_or("")), std::move(refusal.cause), raw, false});
        }
        consume(scan->size);
        return scan->size;
    }

    static void checkBytes(std::string_view raw) {
        if (raw.size() > maxRowBytes) throw RowRefusal{std::string(tooLong)};
        if (raw.find('\0') != std::string_view::npos) throw RowRefusal{"there is a NUL character in it"};
        if (!isUtf8(raw)) throw RowRefusal{"it is not valid UTF-8"};
    }

    /// Gives up the line at the front of the window only, whatever a quote in it seems to hold together.
    Result<std::size_t> rejectLine(RecordBatch& batch, std::string_view cause) {
        auto end = m_window.visible().find('\n');
        while (end == std::string_view::npos && m_window.visible().size() <= maxRowBytes) {
            const auto more = m_window.more();
            if (!more) return std::unexpected(more.error());
            if (!*more) break;
            end = m_window.visible().find('\n');
        }
        batch.hold(m_window.block());
        const auto size = std::min(end, m_window.visible().size());
        m_isInLongRow = end == std::string_view::npos && size > maxRowBytes;
        const std::string_view raw = withoutBreak(m_window.visible().substr(0, size));
        batch.reject({m_line, {}, std::string(cause), raw, false});
        consume(size);
        return size;
    }

    /// Hands on a further piece of a line that is longer than any may be.
    Result<std::size_t> passOver(RecordBatch& batch) {
        if (m_window.visible().empty()) {
            const auto more = m_window.more();
            if (!more) return std::unexpected(more.error());
            m_isInLongRow = *more;
        }
        batch.hold(m_window.block());
        const auto end = m_window.visible().find('\n');
        if (end != std::string_view::npos) m_isInLongRow = false;
        const auto size = std::min(end, m_window.visible().size());
        batch.reject({m_line, {}, {}, m_window.visible().substr(0, size), true});
        consume(size);
        return size;
    }

    static constexpr std::string_view tooLong = "the row, or what a quote in it opens, is over 8 MiB";

    InputWindow m_window;
    RecordRules m_rules;
    std::optional<CsvColumns> m_columns;
    std::vector<CsvCell> m_cells;
    RowFields m_fields;
    std::string m_header;
    std::int64_t m_line = 1;
    char m_delimiter = ',';
    bool m_isInLongRow = false;
};

}  // namespace

Result<std::unique_ptr<RecordReader>> makeCsvReader(InputWindow window, std::string_view fileName, const FieldMap& fields,
                                                    RecordRules rules) {
    auto reader = std::make_unique<CsvReader>(std::move(window), rules);
    if (auto header = reader->readHeader(fileName, fields); !header) return std::unexpected(header.error());
    return reader;
}

}  // namespace docket::codec
