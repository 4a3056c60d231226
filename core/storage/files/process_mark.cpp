#include "core/storage/files/process_mark.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <fstream>
#include <sstream>

namespace docket::storage {

namespace {

constexpr int startTimeField = 22;  // of /proc/<pid>/stat, counted from 1
constexpr int stateField = 3;       // the name before it may itself have blanks

std::string firstLineOf(const char* file) {
    std::ifstream in(file);
    std::string line;
    std::getline(in, line);
    return line;
}

/// Empty where the system has no name for itself.
std::string thisComputer() {
    std::string name = firstLineOf("/etc/machine-id");
    if (!name.empty()) return name;
    std::array<char, 256> host{};
    return ::gethostname(host.data(), host.size() - 1) == 0 ? host.data() : "";
}

/// In clock ticks since the system started; empty when there is no such process, or it has ended.
std::string startTimeOf(const std::string& pid) {
    const std::string stat = firstLineOf(fmt::format("/proc/{}/stat", pid).c_str());
    const auto nameEnd = stat.rfind(')');
    if (nameEnd == std::string::npos) return {};
    std::istringstream fields(stat.substr(nameEnd + 1));
    std::string field;
    for (int i = stateField; i <= startTimeField; ++i) {
        fields >> field;
        if (i == stateField && (field == "Z" || field == "X")) return {};
    }
    return field;
}

/// "boot pid start"
std::string markOf(const std::string& pid) {
    return fmt::format("{} {} {}", firstLineOf("/proc/sys/kernel/random/boot_id"), pid, startTimeOf(pid));
}

}  // namespace

std::string placeOf(const std::filesystem::path& file) {
    struct stat info {};
    const bool isThere = ::stat(file.c_str(), &info) == 0;
    return fmt::format("{} {}", thisComputer(), isThere ? info.st_ino : 0);
}

std::string thisSystem() {
    std::error_code none;
    return fmt::format("{} {}", thisComputer(), std::filesystem::read_symlink("/proc/self/ns/pid", none).string());
}

std::string thisProcess() { return markOf(std::to_string(::getpid())); }

bool isRunning(const std::string& process) {
    std::istringstream fields(process);
    std::string boot;
    std::string pid;
    std::string start;
    const bool isMark = static_cast<bool>(fields >> boot >> pid >> start);
    return isMark && markOf(pid) == process;
}

}  // namespace docket::storage
