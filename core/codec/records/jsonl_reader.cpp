#include "core/codec/records/jsonl_reader.h"

#include "core/codec/records/json_records.h"

namespace docket::codec {

namespace {

class JsonlReader : public RecordReader {
public:
    JsonlReader(InputWindow window, FieldMap fields, RecordRules rules)
        : m_window(std::move(window)), m_records(takeCensus(m_window.visible()), std::move(fields), std::move(rules)),
          m_lineEnd(lineEndOf(m_window.visible())) {}

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

    std::vector<Field> unmet() const override { return m_records.unmet(); }
    std::vector<std::string> names() const override { return m_records.names(); }
    std::vector<std::string> notes() const override { return m_records.notes(); }
    std::string mixture() const override { return m_records.mixture(); }
    std::int64_t bytesRead() const override { return m_window.bytesRead(); }

private:
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
        if (line.find_first_not_of(" \t\r\n") != std::string_view::npos) m_records.take(line, {m_line}, m_window.block(), batch);
        m_window.consume(size);
        m_searched = 0;
    }

    /// Hands on a piece of a row that is longer than any may be.
    void passOver(RecordBatch& batch, std::size_t size, bool isLast) {
        JsonRecords::passOver(m_window.visible().substr(0, size), {m_line}, m_isInLongRow, m_window.block(), batch);
        m_isInLongRow = !isLast;
        m_window.consume(size);
        m_searched = 0;
    }

    InputWindow m_window;
    JsonRecords m_records;
    std::int64_t m_line = 1;
    std::size_t m_searched = 0;  ///< visible bytes known to have no line break
    bool m_isInLongRow = false;
    char m_lineEnd;
};

}  // namespace

std::unique_ptr<RecordReader> makeJsonlReader(InputWindow window, const FieldMap& fields, RecordRules rules) {
    return std::make_unique<JsonlReader>(std::move(window), fields, std::move(rules));
}

}  // namespace docket::codec
