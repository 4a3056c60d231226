#include "core/storage/files/unfinished.h"

#include "core/base/stable_hash.h"
#include "core/storage/files/process_mark.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cctype>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace docket::storage {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view prefix = ".docket-unfinished_";
constexpr std::array<std::string_view, 3> companions = {"-wal", "-shm", "-journal"};  // of an SQLite file
constexpr std::size_t fields = 5;  // system, boot, pid, start, count

std::string systemField() { return fmt::format("{:016x}", stableHash(thisSystem())); }

bool isPlain(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-'; }

/// The mark of the process that gave out the name; nullopt: it is no such name, or of another system.
std::optional<std::string> markIn(std::string_view name) {
    if (!name.starts_with(prefix)) return std::nullopt;
    name.remove_prefix(prefix.size());
    for (const std::string_view companion : companions) {
        if (name.ends_with(companion)) name.remove_suffix(companion.size());
    }
    std::vector<std::string> parts(1);
    for (const char c : name) {
        if (c == '_') parts.emplace_back();
        else if (isPlain(c)) parts.back() += c;
        else return std::nullopt;
    }
    const bool isWhole = parts.size() == fields && std::ranges::none_of(parts, &std::string::empty);
    if (!isWhole || parts[0] != systemField()) return std::nullopt;
    return fmt::format("{} {} {}", parts[1], parts[2], parts[3]);
}

bool isOurs(const fs::path& path) {
    struct stat info {};
    if (::lstat(path.c_str(), &info) != 0) return false;
    return info.st_uid == ::geteuid() && (S_ISDIR(info.st_mode) || S_ISREG(info.st_mode));
}

}  // namespace

fs::path unfinishedIn(const fs::path& folder) {
    static std::atomic<int> count{0};
    std::string mark = thisProcess();
    std::ranges::replace(mark, ' ', '_');
    return folder / fmt::format("{}{}_{}_{}", prefix, systemField(), mark, ++count);
}

bool isOfEndedProcess(const fs::path& path) {
    const auto mark = markIn(path.filename().native());
    return mark && !isRunning(*mark);
}

bool isAbandoned(const fs::path& path) { return isOfEndedProcess(path) && isOurs(path); }

void removeAbandoned(const fs::path& folder) {
    std::vector<fs::path> abandoned;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error); !error && entry != fs::directory_iterator(); entry.increment(error)) {
        if (isAbandoned(entry->path())) abandoned.push_back(entry->path());
    }
    for (const fs::path& path : abandoned) fs::remove_all(path, error);
}

}  // namespace docket::storage
