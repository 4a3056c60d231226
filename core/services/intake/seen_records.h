#pragma once

#include "core/ports/intake.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace docket::services {

/// What an import that only looks ahead has met so far, so that it can foresee repeats and conflicts among the rows themselves.
/// Rows that write the same JSON differently count as a conflict, and metadata is not looked at. Keeps hashes of the first 1.5 million rows (64 MiB) and knows nothing of those behind.
class SeenRecords {
public:
    explicit SeenRecords(ports::ConflictRule conflicts) : m_conflicts(conflicts) {}

    /// The fate of a record whose fate in the workspace alone would be `inWorkspace`, after all rows before it.
    ports::RecordFate add(const ports::IncomingRecord& record, ports::RecordFate inWorkspace);

private:
    struct Slot {
        std::uint64_t key = 0;  ///< 0: free
        std::uint64_t value = 0;
    };

    /// Whether the key is new, as far as is known.
    bool add(std::uint64_t key, std::uint64_t value);
    const Slot* find(std::uint64_t key) const;
    std::size_t place(const std::vector<Slot>& slots, std::uint64_t key) const;
    void grow();
    /// The fate of a record of a known item that brings a prediction, if it is the first of its kind.
    ports::RecordFate fateOfPrediction(const ports::IncomingRecord& record, std::uint64_t item, ports::RecordFate first);

    ports::ConflictRule m_conflicts;
    std::vector<Slot> m_slots = std::vector<Slot>(1024);
    std::size_t m_count = 0;
};

}  // namespace docket::services
