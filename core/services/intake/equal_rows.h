#pragma once

#include "core/codec/records/record_batch.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace docket::services {

/// Counts records whose external id was there before. Keeps hashes of the first 4 million ids (64 MiB) and knows nothing of
/// those behind.
class EqualRows {
public:
    /// How many of the first `count` records have the id of one before them.
    std::int64_t take(codec::RecordBatch& batch, std::size_t count);

private:
    bool isNew(std::uint64_t hash);
    static std::size_t place(const std::vector<std::uint64_t>& slots, std::uint64_t hash);
    void grow();

    std::vector<std::uint64_t> m_slots = std::vector<std::uint64_t>(1024);  ///< 0: free
    std::size_t m_count = 0;
};

}  // namespace docket::services
