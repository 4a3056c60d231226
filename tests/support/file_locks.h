#pragma once

#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <sys/stat.h>

namespace docket::test {

/// The locks that a process of this computer holds on a file, as the system tells of each descriptor: kind, access and
/// range.
inline std::set<std::string> locksOn(const std::filesystem::path& file, int process) {
    namespace fs = std::filesystem;
    std::set<std::string> locks;
    struct stat wanted {};
    if (::stat(file.c_str(), &wanted) != 0) return locks;
    const fs::path home = "/proc/" + std::to_string(process);
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(home / "fd", ignored)) {
        struct stat opened {};
        if (::stat(entry.path().c_str(), &opened) != 0 || opened.st_dev != wanted.st_dev || opened.st_ino != wanted.st_ino) continue;
        std::ifstream information(home / "fdinfo" / entry.path().filename());
        for (std::string line; std::getline(information, line);) {
            const auto kind = line.find("POSIX");  // behind the lock's place in the list
            if (line.starts_with("lock:") && kind != std::string::npos) locks.insert(line.substr(kind));
        }
    }
    return locks;
}

}  // namespace docket::test
