#pragma once

#include "core/ports/files.h"

namespace docket::storage {

/// The file system of this machine. Files are made with the permissions 0600 and folders with 0700. The source "-"
/// is standard input. Thread-safe: keeps no state.
class LocalFiles : public ports::Files {
public:
    Result<std::unique_ptr<ports::ByteSource>> openSource(const std::filesystem::path& file) override;
    Result<std::string> readSmall(const std::filesystem::path& file, std::size_t limit) override;
    Result<std::unique_ptr<ports::DatasetFolder::File>> createFile(const std::filesystem::path& file) override;
    Result<std::unique_ptr<ports::DatasetFolder>> createFolder(const std::filesystem::path& target) override;
};

}  // namespace docket::storage
