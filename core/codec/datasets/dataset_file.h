#pragma once

#include "core/dataset/manifest.h"
#include "core/ports/files.h"

#include <memory>
#include <string>
#include <string_view>

namespace docket::codec {

/// A file of a dataset that is filled through a buffer: append to text(), then call flushIfFull().
class DatasetFile {
public:
    Result<> open(ports::DatasetFolder& folder, std::string_view name) {
        auto created = folder.create(name);
        if (!created) return std::unexpected(created.error());
        m_name = name;
        m_file = std::move(*created);
        m_text.reserve(2 * fullSize);
        return {};
    }

    std::string& text() { return m_text; }
    /// What is appended next is the record of an item; ItemId{}: of none.
    void beginRecord(ItemId item) { m_file->beginRecord(item, m_flushed + static_cast<std::int64_t>(m_text.size())); }
    Result<> flushIfFull() { return m_text.size() < fullSize ? Result<>() : flush(); }

    Result<dataset::FileFacts> close() {
        if (const auto flushed = flush(); !flushed) return std::unexpected(flushed.error());
        if (const auto closed = m_file->close(); !closed) return std::unexpected(closed.error());
        return dataset::FileFacts{m_name, m_file->bytes(), toHex(m_file->digest())};
    }

private:
    static constexpr std::size_t fullSize = std::size_t{512} * 1024;

    Result<> flush() {
        auto written = m_file->write(m_text);
        m_flushed += static_cast<std::int64_t>(m_text.size());
        m_text.clear();
        return written;
    }

    std::string m_name;
    std::unique_ptr<ports::DatasetFolder::File> m_file;
    std::string m_text;
    std::int64_t m_flushed = 0;  ///< bytes
};

/// A small file of a dataset, written at once.
inline Result<dataset::FileFacts> writeDatasetFile(ports::DatasetFolder& folder, std::string_view name, std::string_view text) {
    DatasetFile file;
    if (const auto opened = file.open(folder, name); !opened) return std::unexpected(opened.error());
    file.text() = text;
    return file.close();
}

}  // namespace docket::codec
