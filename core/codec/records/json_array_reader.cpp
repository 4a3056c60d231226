#include "core/codec/records/json_array_reader.h"

#include "core/codec/records/json_records.h"
#include "core/codec/text/json_elements.h"

#include <algorithm>

namespace docket::codec {

namespace {

constexpr std::size_t valuesLookedAt = 200;

class JsonArrayReader : public RecordReader {
public:
    JsonArrayReader(InputWindow window, FieldMap fields, RecordRules rules)
        : m_window(std::move(window)), m_records(takeCensus(firstJsonValues(m_window.visible(), valuesLookedAt)), std::move(fields), std::move(rules)) {}

    Result<> read(RecordBatch& batch, BatchLimit limit) override {
        std::size_t bytes = 0;
        while (batch.rowCount() < limit.rows && bytes < limit.bytes) {
            const auto found = m_isInLongRow ? Result<bool>(true) : findValue();
            if (!found) return std::unexpected(found.error());
            if (!*found) {
                if (m_isOpen) rejectEnd(batch);
                return {};
            }
            const auto taken = takeValue(batch);
            if (!taken) return std::unexpected(taken.error());
            bytes += *taken;
        }
        return {};
    }

    std::vector<Field> unmet() const override { return m_records.unmet(); }
    std::vector<std::string> names() const override { return m_records.names(); }
    std::vector<std::string> notes() const override { return m_records.notes(); }
    std::string mixture() const override { return m_records.mixture(); }
    std::int64_t bytesRead() const override { return m_window.bytesRead(); }

private:
    /// Goes to the next value; false: there is none.
    Result<bool> findValue() {
        while (true) {
            const std::string_view visible = m_window.visible();
            const auto first = std::min(visible.find_first_not_of(betweenJsonValues), visible.size());
            consume(first);
            if (first == visible.size()) {
                const auto more = m_window.more();
                if (!more || !*more) return more;
                continue;
            }
            const char c = visible[first];
            if ((c != '[' || m_isOpen) && c != ']') return true;
            m_isOpen = c == '[';
            consume(1);
        }
    }

    /// Takes the value at the front, or a piece of one that is too long to hold. Returns its size.
    Result<std::size_t> takeValue(RecordBatch& batch) {
        while (true) {
            const auto size = m_scan.sizeIn(m_window.visible());
            if (size != JsonValueScan::npos) return finish(batch, size);
            const auto seen = m_window.visible().size();
            if (seen > maxRowBytes || m_isInLongRow) {
                passOver(batch, seen);
                m_isInLongRow = true;
                m_scan.dropFront(seen);
            }
            const auto more = m_window.more();
            if (!more) return std::unexpected(more.error());
            if (!*more) return endWithin(batch);
            if (m_isInLongRow) return seen;
        }
    }

    std::size_t finish(RecordBatch& batch, std::size_t size) {
        if (m_isInLongRow) {
            passOver(batch, size);
        } else {
            m_records.take(m_window.visible().substr(0, size), next(), m_window.block(), batch);
            consume(size);
        }
        m_isInLongRow = false;
        m_scan.reset();
        return size;
    }

    /// The source ends in the middle of a value.
    std::size_t endWithin(RecordBatch& batch) {
        const auto size = m_window.visible().size();
        if (size > 0) {
            batch.hold(m_window.block());
            batch.reject({next(), {}, "the file ends in the middle of it: it may have been cut off", m_window.visible(), false});
            consume(size);
        }
        m_isOpen = m_isInLongRow = false;
        m_scan.reset();
        return size;
    }

    void rejectEnd(RecordBatch& batch) {
        m_isOpen = false;
        batch.reject({next(), {}, "the file ends before its array does: it may have been cut off", {}, false});
    }

    void passOver(RecordBatch& batch, std::size_t size) {
        const RowPlace place = m_isInLongRow ? RowPlace{m_line, m_record} : next();
        JsonRecords::passOver(m_window.visible().substr(0, size), place, m_isInLongRow, m_window.block(), batch);
        consume(size);
    }

    RowPlace next() { return {m_line, ++m_record}; }

    void consume(std::size_t size) {
        m_line += std::ranges::count(m_window.visible().substr(0, size), '\n');
        m_window.consume(size);
    }

    InputWindow m_window;
    JsonRecords m_records;
    JsonValueScan m_scan;
    std::int64_t m_line = 1;
    std::int64_t m_record = 0;
    bool m_isOpen = false;  ///< an array
    bool m_isInLongRow = false;
};

}  // namespace

std::unique_ptr<RecordReader> makeJsonArrayReader(InputWindow window, const FieldMap& fields, RecordRules rules) {
    return std::make_unique<JsonArrayReader>(std::move(window), fields, std::move(rules));
}

}  // namespace docket::codec
