#pragma once

#include "core/base/byte_source.h"

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace docket::codec {

/// A source whose first bytes can be looked at before they are read, for one that cannot be read twice.
class PeekedSource : public ByteSource {
public:
    explicit PeekedSource(std::unique_ptr<ByteSource> source) : m_source(std::move(source)) {}

    /// The first bytes, as many as there are up to `most`. Before the first read.
    Result<std::string_view> peek(std::size_t most) {
        m_first.resize(most);
        std::size_t size = 0;
        while (size < most) {
            const auto got = m_source->read(m_first.data() + size, most - size);
            if (!got) return std::unexpected(got.error());
            if (*got == 0) break;
            size += *got;
        }
        m_first.resize(size);
        return m_first;
    }

    Result<std::size_t> read(char* buffer, std::size_t capacity) override {
        if (m_at == m_first.size()) return m_source->read(buffer, capacity);
        const auto count = std::min(capacity, m_first.size() - m_at);
        std::copy_n(m_first.data() + m_at, count, buffer);
        m_at += count;
        return count;
    }
    std::string name() const override { return m_source->name(); }
    std::int64_t size() const override { return m_source->size(); }

private:
    std::unique_ptr<ByteSource> m_source;
    std::string m_first;
    std::size_t m_at = 0;
};

}  // namespace docket::codec
