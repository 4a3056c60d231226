#include "core/services/datasets/traced_folder.h"

#include <algorithm>
#include <deque>

namespace docket::services {

namespace {

std::uint64_t firstBits(const Digest& digest) {
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < sizeof bits; ++i) bits = bits << 8U | digest[i];
    return bits;
}

class TracingFile : public ports::DatasetFolder::File {
public:
    explicit TracingFile(std::shared_ptr<TracedFile> traced) : m_traced(std::move(traced)) {}

    void beginRecord(ItemId item, std::int64_t offset) override { m_begun.push_back({item, offset}); }

    Result<> write(std::string_view bytes) override {
        m_hash.update(bytes);
        while (!m_begun.empty() && m_begun.front().offset < m_lines.bytes() + static_cast<std::int64_t>(bytes.size())) {
            const auto before = bytes.substr(0, static_cast<std::size_t>(m_begun.front().offset - m_lines.bytes()));
            takeIn(before);
            bytes.remove_prefix(before.size());
            m_traced->records.push_back({m_begun.front().item, m_lineEnds});
            m_begun.pop_front();
        }
        takeIn(bytes);
        return {};
    }
    Result<> close() override {
        m_lines.finish();
        m_traced->lines = m_lines.hashes();
        m_traced->digest = m_hash.finish();
        return {};
    }
    Digest digest() const override { return m_traced->digest; }
    std::int64_t bytes() const override { return m_lines.bytes(); }

private:
    struct Begun {
        ItemId item;
        std::int64_t offset = 0;
    };

    void takeIn(std::string_view bytes) {
        m_lines.add(bytes);
        m_lineEnds += std::ranges::count(bytes, '\n');
    }

    std::shared_ptr<TracedFile> m_traced;
    std::deque<Begun> m_begun;  ///< whose bytes are still to come
    LineHashes m_lines;
    std::int64_t m_lineEnds = 0;
    Sha256 m_hash;
};

}  // namespace

void LineHashes::add(std::string_view bytes) {
    m_bytes += static_cast<std::int64_t>(bytes.size());
    while (!bytes.empty()) {
        const std::size_t end = bytes.find('\n');
        const auto piece = bytes.substr(0, end == std::string_view::npos ? bytes.size() : end + 1);
        m_line.update(piece);
        m_isLineBegun = true;
        bytes.remove_prefix(piece.size());
        if (end != std::string_view::npos) endLine();
    }
}

void LineHashes::finish() {
    if (m_isLineBegun) endLine();
}

void LineHashes::endLine() {
    m_hashes.push_back(firstBits(m_line.finish()));
    m_isLineBegun = false;
}

Result<std::unique_ptr<ports::DatasetFolder::File>> TracedFolder::create(std::string_view name) {
    m_files.push_back(std::make_shared<TracedFile>(TracedFile{std::string(name), {}, {}, {}}));
    return std::make_unique<TracingFile>(m_files.back());
}

}  // namespace docket::services
