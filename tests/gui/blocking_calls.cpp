#include "tests/gui/blocking_calls.h"

#include "ui/common/program/watchdog.h"

#include <algorithm>
#include <array>
#include <cstdarg>
#include <dlfcn.h>
#include <fcntl.h>
#include <string_view>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace docket::test {

namespace {

std::vector<std::string>& calls() {
    static std::vector<std::string> made;
    return made;
}

bool isHandlingEvent() {
    if (::syscall(SYS_gettid) != ::getpid()) return false;
    const auto* application = qobject_cast<const ui::WatchedApplication*>(QCoreApplication::instance());
    return application != nullptr && application->isInEvent();
}

bool isOfSystem(std::string_view path) {
    static constexpr std::array<std::string_view, 6> folders{"/usr/", "/etc/", "/proc/", "/sys/", "/dev/", "/var/cache/"};
    return std::ranges::any_of(folders, [&](std::string_view folder) { return path.starts_with(folder); });
}

void note(const char* call, std::string_view subject = {}) {
    if (isHandlingEvent()) calls().push_back(std::string(call) + ' ' + std::string(subject));
}

void noteOpen(const char* path) {
    if (path != nullptr && !isOfSystem(path)) note("open", path);
}

template <class Function>
Function* next(const char* name) {
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

}  // namespace

const std::vector<std::string>& BlockingCalls::seen() { return calls(); }
void BlockingCalls::forget() { calls().clear(); }

}  // namespace docket::test

extern "C" {

int open(const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const int mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, int) : 0;
    va_end(rest);
    docket::test::noteOpen(path);
    static auto* real = docket::test::next<int(const char*, int, ...)>("open");
    return real(path, flags, mode);
}

int open64(const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const int mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, int) : 0;
    va_end(rest);
    docket::test::noteOpen(path);
    static auto* real = docket::test::next<int(const char*, int, ...)>("open64");
    return real(path, flags, mode);
}

int fsync(int file) {
    docket::test::note("fsync");
    static auto* real = docket::test::next<int(int)>("fsync");
    return real(file);
}

int fdatasync(int file) {
    docket::test::note("fdatasync");
    static auto* real = docket::test::next<int(int)>("fdatasync");
    return real(file);
}

int connect(int socket, const sockaddr* address, socklen_t size) {
    if (address != nullptr && address->sa_family != AF_UNIX) docket::test::note("connect");
    static auto* real = docket::test::next<int(int, const sockaddr*, socklen_t)>("connect");
    return real(socket, address, size);
}

}
