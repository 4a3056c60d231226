#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <functional>
#include <string_view>

namespace docket::ports {

/// Workspaces locked with a passphrase, to be carried from one place to another: only who knows it can read them, and a change of
/// a single byte is found. What is locked is no workspace until it is unlocked. Files are private to the user. Thread-safe.
class LockedFiles {
public:
    virtual ~LockedFiles() = default;

    /// Shorter ones are refused.
    static constexpr std::size_t shortestPassphrase = 8;  // bytes

    /// Whether the file begins like one that is locked.
    virtual bool isLocked(const std::filesystem::path& file) = 0;
    /// Locks a copy of the workspace as it is now. Refuses an existing target. Errors: InvalidInput (the passphrase, or a file over 1 GiB).
    virtual Result<> lock(const std::filesystem::path& file, const std::filesystem::path& target, std::string_view passphrase) = 0;
    /// The same, and removes the workspace, which nobody may have open.
    virtual Result<> lockAway(const std::filesystem::path& file, const std::filesystem::path& target, std::string_view passphrase) = 0;
    /// The workspace that was locked. Refuses an existing target. Errors: InvalidInput (another passphrase, or a file that was changed:
    /// the two cannot be told apart), NotAWorkspace (it is not locked).
    virtual Result<> unlock(const std::filesystem::path& file, const std::filesystem::path& target, std::string_view passphrase) = 0;
    /// Runs `work` on the workspace in a private place that goes away afterwards. Errors: as unlock(), and those of `work`.
    virtual Result<> withUnlocked(const std::filesystem::path& file, std::string_view passphrase, const std::function<Result<>(const std::filesystem::path&)>& work) = 0;
};

}  // namespace docket::ports
