#pragma once

#include "core/codec/records/record_batch.h"

#include <string_view>
#include <vector>

namespace docket::codec {

/// Numbers that JSON does not have, as some programs write them (NaN, Infinity, -Infinity), with null in their places.
class JsonHoles {
public:
    void clear() { m_holes.clear(); }
    bool isEmpty() const { return m_holes.empty(); }

    /// The row with null for each such number outside of its strings, kept in the batch with InputWindow::padding bytes behind
    /// it; empty where there is none. The row need not be JSON otherwise.
    std::string_view fill(std::string_view row, RecordBatch& batch);
    /// What stood at the first of them from `begin` up to `end`; empty: none was there.
    std::string_view firstIn(const char* begin, const char* end) const;

private:
    struct Hole {
        const char* at;
        std::string_view word;
    };
    std::vector<Hole> m_holes;
};

}  // namespace docket::codec
