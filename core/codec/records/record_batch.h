#pragma once

#include "core/codec/values/reading_tally.h"
#include "core/domain/prediction.h"
#include "core/ports/intake.h"

#include <cstdint>
#include <memory>
#include <memory_resource>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace docket::codec {

/// A row that is a record.
struct ReadRecord : RowPlace {
    ports::IncomingRecord record;        ///< without an outcome: the reader does not route
    std::span<const LabelScore> scores;  ///< of labels of the taxonomy; empty unless the reader was asked for them
    std::string_view raw;                ///< the row as it came, without its last line break
    bool hasDecisions = false;           ///< it comes from an export of Docket with what people decided, which is not read
};

/// A row that is none, or a further piece of one that was too long to hold.
struct RejectedRow : RowPlace {
    std::string id;              ///< empty: not known
    std::string cause;           ///< "the text is empty"
    std::string_view raw;
    bool isContinuation = false; ///< only `raw` counts: more bytes of the row before
};

/// Rows read together, with the bytes that their views look at. Lives and dies as one; the views end with it.
class RecordBatch {
public:
    using Block = std::shared_ptr<const char[]>;

    std::vector<ReadRecord>& records() { return m_records; }
    const std::vector<RejectedRow>& rejected() const { return m_rejected; }
    std::size_t rowCount() const { return m_records.size() + m_rejected.size(); }
    bool isEmpty() const { return m_records.empty() && m_rejected.empty(); }

    void add(ReadRecord record) { m_records.push_back(std::move(record)); }
    /// Keeps a cause and an id, which may quote the row, at a length that can be shown.
    void reject(RejectedRow row);

    /// Forgets the rejected rows from a place on.
    void dropRejectedFrom(RowPlace place) {
        std::erase_if(m_rejected, [place](const RejectedRow& row) { return static_cast<const RowPlace&>(row) >= place; });
    }

    /// What is to be said of the rows.
    ReadingTally& tally() { return m_tally; }
    const ReadingTally& tally() const { return m_tally; }

    /// Keeps a block of input alive for the views into it.
    void hold(const Block& block) {
        if (m_blocks.empty() || m_blocks.back() != block) m_blocks.push_back(block);
    }
    /// A copy of the text that lives as long as the batch.
    std::string_view keep(std::string_view text);
    std::span<LabelScore> makeScores(std::size_t count);

private:
    std::vector<ReadRecord> m_records;
    std::vector<RejectedRow> m_rejected;
    ReadingTally m_tally;
    std::vector<Block> m_blocks;
    std::pmr::monotonic_buffer_resource m_arena{64 * 1024};
};

}  // namespace docket::codec
