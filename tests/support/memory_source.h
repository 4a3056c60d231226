#pragma once

#include "core/ports/files.h"

#include <algorithm>
#include <string>
#include <utility>

namespace docket::test {

/// Bytes from memory, handed out in pieces of a chosen size, with an error behind them if one is asked for.
class MemorySource : public ByteSource {
public:
    explicit MemorySource(std::string bytes, std::size_t piece = 1UL << 20U) : m_bytes(std::move(bytes)), m_piece(piece) {}

    void failAtEnd(Error error) { m_error = std::move(error); }

    Result<std::size_t> read(char* buffer, std::size_t capacity) override {
        const auto count = std::min({capacity, m_piece, m_bytes.size() - m_at});
        if (count == 0 && m_error.kind != ErrorKind::Internal) return std::unexpected(m_error);
        std::copy_n(m_bytes.data() + m_at, count, buffer);
        m_at += count;
        return count;
    }
    std::string name() const override { return "test-file"; }
    std::int64_t size() const override { return static_cast<std::int64_t>(m_bytes.size()); }

private:
    std::string m_bytes;
    std::size_t m_piece;
    std::size_t m_at = 0;
    Error m_error;
};

/// Bytes that are made up as they are read: `head`, then `filler` repeated to `total` bytes in all, then `tail`.
class EndlessSource : public ByteSource {
public:
    EndlessSource(std::string head, char filler, std::size_t total, std::string tail)
        : m_head(std::move(head)), m_filler(filler), m_total(total), m_tail(std::move(tail)) {}

    Result<std::size_t> read(char* buffer, std::size_t capacity) override {
        std::size_t count = 0;
        while (count < capacity && m_at < m_total + m_tail.size()) {
            buffer[count++] = m_at < m_head.size() ? m_head[m_at] : m_at < m_total ? m_filler : m_tail[m_at - m_total];
            ++m_at;
        }
        return count;
    }
    std::string name() const override { return "test-file"; }
    std::int64_t size() const override { return -1; }

private:
    std::string m_head;
    char m_filler;
    std::size_t m_total;
    std::string m_tail;
    std::size_t m_at = 0;
};

}  // namespace docket::test
