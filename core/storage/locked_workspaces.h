#pragma once

#include "core/ports/locked_files.h"

namespace docket::storage {

/// Locked files of workspaces that are SQLite databases: the content is held in memory while it is locked or unlocked.
class LockedWorkspaces : public ports::LockedFiles {
public:
    bool isLocked(const std::filesystem::path& file) override;
    Result<> lock(const std::filesystem::path& file, const std::filesystem::path& target, std::string_view passphrase) override;
    Result<> lockAway(const std::filesystem::path& file, const std::filesystem::path& target, std::string_view passphrase) override;
    Result<> unlock(const std::filesystem::path& file, const std::filesystem::path& target, std::string_view passphrase) override;
    Result<> withUnlocked(const std::filesystem::path& file, std::string_view passphrase, const std::function<Result<>(const std::filesystem::path&)>& work) override;
};

}  // namespace docket::storage
