#include "core/codec/records/csv_reader.h"

#include "core/codec/records/csv_columns.h"
#include "core/codec/records/csv_rows.h"
#include "core/codec/text/document.h"
#include "core/codec/text/text_encoding.h"

#include <fmt/format.h>

namespace docket::codec {

namespace {

std::unexpected<Error> refuseFile(std::string_view what) {
    return failure(ErrorKind::InvalidInput, fmt::format("{} Nothing was imported.", what));
}

class CsvReader : public RecordReader {
public:
    CsvReader(InputWindow window, std::string_view fileName, const ReadOptions& options, RecordRules rules)
        : m_rows(std::move(window), options.quoting), m_fileName(fileName), m_map(options.fields), m_rules(rules) {}

    Result<> readHeader() {
        const auto row = m_rows.readHeader();
        if (!row) return std::unexpected(row.error());
        if (const auto fault = encodingFaultOf(row->raw)) {
            return refuseFile(fmt::format("The header of {} is not UTF-8: byte {} of line {} is {}. Save the file as UTF-8, or say what it is with --encoding.",
                                          m_fileName, fault->offset + 1, row->line, fault->what));
        }
        if (row->kind != CsvRow::Kind::Cells) return refuseFile(fmt::format("The header of {} cannot be read: {}.", m_fileName, row->cause));
        if (const auto used = useHeader(*row); !used) return used;
        m_rows.consume();
        const auto hasRows = m_rows.skipBlankLines();
        if (!hasRows) return std::unexpected(hasRows.error());
        if (!*hasRows) return refuseFile(fmt::format("{} has a header and no rows below it.", m_fileName));
        return {};
    }

    Result<> read(RecordBatch& batch, BatchLimit limit) override {
        std::size_t bytes = 0;
        while (batch.rowCount() < limit.rows && bytes < limit.bytes) {
            const auto row = m_rows.next();
            if (!row) return std::unexpected(row.error());
            if (row->kind == CsvRow::Kind::End) return {};
            if (row->kind == CsvRow::Kind::Cells && isBlank(m_rows.cells())) {
                m_rows.consume();
                continue;
            }
            if (isHeader(*row)) {
                if (!batch.isEmpty()) return {};
                changeHeader(*row, batch);
            } else {
                batch.hold(m_rows.block());
                take(*row, batch);
            }
            bytes += row->raw.size();
            m_rows.consume();
        }
        return {};
    }

    std::vector<std::string> names() const override { return m_columns->names(); }
    std::vector<std::string> notes() const override { return m_columns->notes(); }
    std::string_view header() const override { return m_wholeHeader; }
    std::string mixture() const override { return m_rules.mixture(/*isText=*/true); }
    std::int64_t bytesRead() const override { return m_rows.bytesRead(); }

private:
    Result<> useHeader(const CsvRow& row) {
        auto columns = CsvColumns::make(m_rows.cells(), m_fileName, m_map);
        if (!columns) return std::unexpected(columns.error());
        m_columns = std::move(*columns);
        m_header = row.raw;
        m_wholeHeader = m_rows.delimiterLine() + m_header;
        if (m_columns->isOwnExport()) m_rows.trustQuotes();
        m_rows.expect(m_columns->width(), [this](std::size_t column, std::string_view cell) {
            return m_columns->signOf(column, cell, firstIdOf(m_rows.cells()), m_rules.taxonomy());
        });
        return {};
    }

    std::string_view firstIdOf(std::span<const CsvCell> cells) const {
        const auto column = m_columns->idColumn();
        return column < cells.size() ? cells[column].content : std::string_view();
    }

    /// Rows of delimiters are what a spreadsheet writes of empty ones.
    static bool isBlank(std::span<const CsvCell> cells) {
        return std::ranges::all_of(cells, [](const CsvCell& cell) { return trimmed(cell.content).empty(); });
    }

    bool isHeader(const CsvRow& row) const { return row.kind == CsvRow::Kind::Cells && m_columns->namesColumns(m_rows.cells()); }

    /// The batch is empty: rows of one batch stand under one header.
    void changeHeader(const CsvRow& row, RecordBatch& batch) {
        m_unusable.clear();
        if (row.raw == m_header) return;
        const auto used = encodingFaultOf(row.raw) ? Result<>(failure(ErrorKind::InvalidInput, "It is not UTF-8.")) : useHeader(row);
        if (used) return;
        m_unusable = fmt::format("it stands under the header on line {}, which cannot be used", row.line);
        batch.hold(m_rows.block());
        batch.reject({{row.line}, {}, "it is a further header and cannot be used: " + used.error().message, row.raw, false});
    }

    void take(const CsvRow& row, RecordBatch& batch) {
        if (row.kind != CsvRow::Kind::Cells) {
            batch.reject({{row.line}, {}, row.cause, row.raw, row.kind == CsvRow::Kind::Continuation});
            return;
        }
        m_fields.clear();
        try {
            check(row);
            m_columns->read(m_rows.cells(), m_rules, batch, m_fields);
            ReadRecord record = m_rules.apply(m_fields, {row.line}, batch);
            record.raw = row.raw;
            batch.add(std::move(record));
        } catch (RowRefusal& refusal) {
            batch.reject({{row.line}, std::string(m_fields.id.value_or("")), std::move(refusal.cause), row.raw, false});
        }
    }

    void check(const CsvRow& row) const {
        if (row.raw.find('\0') != std::string_view::npos) throw RowRefusal{"there is a NUL character in it"};
        if (!isUtf8(row.raw)) throw RowRefusal{"it is not valid UTF-8"};
        if (!m_unusable.empty()) throw RowRefusal{m_unusable};
        if (!row.cause.empty()) throw RowRefusal{row.cause};
    }

    CsvRows m_rows;
    std::string m_fileName;
    FieldMap m_map;
    RecordRules m_rules;
    std::optional<CsvColumns> m_columns;
    RowFields m_fields;
    std::string m_header;
    std::string m_wholeHeader;  ///< with the line above it that states the delimiter
    std::string m_unusable;  ///< why rows are rejected until there is another header; empty: they are read
};

}  // namespace

Result<std::unique_ptr<RecordReader>> makeCsvReader(InputWindow window, std::string_view fileName, const ReadOptions& options,
                                                    RecordRules rules) {
    auto reader = std::make_unique<CsvReader>(std::move(window), fileName, options, rules);
    if (auto header = reader->readHeader(); !header) return std::unexpected(header.error());
    return reader;
}

}  // namespace docket::codec
