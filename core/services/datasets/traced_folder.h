#pragma once

#include "core/ports/files.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace docket::services {

/// The lines of a text as they come, of which only a hash is kept: the first 64 bits of the SHA-256 of a line with its end.
class LineHashes {
public:
    void add(std::string_view bytes);
    /// The last line too, where it has no end.
    void finish();

    const std::vector<std::uint64_t>& hashes() const { return m_hashes; }
    std::int64_t bytes() const { return m_bytes; }

private:
    void endLine();

    std::vector<std::uint64_t> m_hashes;
    Sha256 m_line;
    bool m_isLineBegun = false;
    std::int64_t m_bytes = 0;
};

/// Where the record of an item begins in a file.
struct RecordStart {
    ItemId item;            ///< ItemId{}: what follows is of none
    std::int64_t line = 0;  ///< from 0

    bool operator==(const RecordStart&) const = default;
};

/// A file of a dataset that was made to be compared. 8 bytes a line and 16 bytes a record.
struct TracedFile {
    std::string name;
    Digest digest{};
    std::vector<std::uint64_t> lines;   ///< hashes
    std::vector<RecordStart> records;   ///< in the order of the file; empty where its format has no record of one item
};

/// A folder that keeps no file, but a hash of each line and where the record of each item begins.
class TracedFolder : public ports::DatasetFolder {
public:
    Result<std::unique_ptr<File>> create(std::string_view name) override;
    std::filesystem::path unpublishedPath() const override { return {}; }
    Result<> publish() override { return {}; }

    /// Those that were closed, in the order in which they were created. Valid as long as the folder.
    const std::vector<std::shared_ptr<TracedFile>>& files() const { return m_files; }

private:
    std::vector<std::shared_ptr<TracedFile>> m_files;
};

}  // namespace docket::services
