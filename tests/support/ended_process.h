#pragma once

#include "core/storage/files/unfinished.h"

#include <array>
#include <filesystem>
#include <stdexcept>
#include <string>

#include <sys/wait.h>
#include <unistd.h>

namespace docket::test {

/// A hidden name that was given out in `folder` by a process which has ended.
inline std::filesystem::path abandonedName(const std::filesystem::path& folder) {
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) throw std::runtime_error("cannot make a pipe");
    const pid_t child = ::fork();
    if (child == 0) {
        const std::string name = storage::unfinishedIn(folder).string();
        const auto written = ::write(ends[1], name.data(), name.size());
        ::_exit(written == static_cast<ssize_t>(name.size()) ? 0 : 1);
    }
    ::close(ends[1]);
    std::string name(4096, '\0');
    const ssize_t count = ::read(ends[0], name.data(), name.size());
    ::close(ends[0]);
    ::waitpid(child, nullptr, 0);
    name.resize(count > 0 ? static_cast<std::size_t>(count) : 0);
    return name;
}

}  // namespace docket::test
