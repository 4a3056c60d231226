#pragma once

#include "core/base/byte_source.h"
#include "core/base/error.h"

#include <cstdint>
#include <memory>
#include <string_view>

namespace docket::codec {

/// A moving view over the bytes of a source. The bytes lie in blocks that are never changed once they are
/// visible, so that views stay good for as long as somebody holds the block.
class InputWindow {
public:
    /// Readable bytes after the end of what is visible, for readers that look ahead in wide registers.
    static constexpr std::size_t padding = 64;

    /// The source must outlive the window.
    explicit InputWindow(ByteSource& source) : m_source(source) {}

    /// What has been read and not consumed, all in block().
    std::string_view visible() const { return {m_block.get() + m_begin, m_end - m_begin}; }
    const std::shared_ptr<const char[]>& block() const { return m_shared; }
    void consume(std::size_t count) { m_begin += count; }

    /// Makes more visible, in a new block that begins with what is not consumed. False: there is no more.
    Result<bool> more();
    /// Bytes taken from the source.
    std::int64_t bytesRead() const { return m_bytesRead; }

private:
    ByteSource& m_source;
    std::shared_ptr<char[]> m_block;
    std::shared_ptr<const char[]> m_shared;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::int64_t m_bytesRead = 0;
    bool m_isAtEnd = false;
};

}  // namespace docket::codec
