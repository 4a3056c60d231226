#include "core/codec/text/input_window.h"

#include <algorithm>
#include <cstring>

namespace docket::codec {

namespace {
constexpr std::size_t blockSize = 1UL << 20U;
}

Result<bool> InputWindow::more() {
    if (m_isAtEnd) return false;
    const std::string_view rest = visible();
    const std::size_t capacity = std::max(blockSize, 2 * rest.size());
    auto block = std::make_shared_for_overwrite<char[]>(capacity + padding);
    std::ranges::copy(rest, block.get());
    std::size_t end = rest.size();
    while (end < capacity) {
        const auto got = m_source.read(block.get() + end, capacity - end);
        if (!got) return std::unexpected(got.error());
        if (*got == 0) {
            m_isAtEnd = true;
            break;
        }
        end += *got;
        m_bytesRead += static_cast<std::int64_t>(*got);
    }
    std::memset(block.get() + end, 0, padding);
    const bool hasMore = end > rest.size();
    m_block = std::move(block);
    m_shared = m_block;
    m_begin = 0;
    m_end = end;
    return hasMore;
}

}  // namespace docket::codec
