#pragma once

#include "core/ports/files.h"

#include <stop_token>

namespace docket::storage {

/// The file system of this machine. Files are made with the permissions 0600 and folders with 0700. The source "-"
/// is standard input. Thread-safe.
class LocalFiles : public ports::Files {
public:
    /// `stop`: reading standard input ends with Cancelled when it is requested, and never with half of what there was.
    explicit LocalFiles(std::stop_token stop = {}) : m_stop(std::move(stop)) {}

    Result<std::unique_ptr<ByteSource>> openSource(const std::filesystem::path& file) override;
    Result<std::string> readSmall(const std::filesystem::path& file, std::size_t limit) override;
    Result<std::unique_ptr<ports::DatasetFolder::File>> createFile(const std::filesystem::path& file) override;
    Result<std::unique_ptr<ports::DatasetFolder>> createFolder(const std::filesystem::path& target) override;
    Result<std::unique_ptr<ports::StoredFolder>> openFolder(const std::filesystem::path& folder) override;

private:
    std::stop_token m_stop;
};

}  // namespace docket::storage
