#include "app/interrupt.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <utility>

#include <fcntl.h>
#include <pthread.h>
#include <time.h>
#include <unistd.h>

namespace docket::app {

namespace {

constexpr std::array endings = {SIGINT, SIGTERM, SIGHUP};
constexpr int wakeReader = SIGURG;  // does nothing by itself
constexpr std::int64_t echoNs = 200'000'000;
constexpr char theEnd = 0;
constexpr char aSignal = 1;

int pipeEnds[2] = {-1, -1};
pthread_t reader;
std::atomic<std::int64_t> firstAt{0};  // 0: none came
static_assert(std::atomic<std::int64_t>::is_always_lock_free, "a handler may not wait");

std::int64_t nowNs() {
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * std::int64_t{1'000'000'000} + now.tv_nsec;
}

void tellListener(char what) {
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &what, 1);
}

/// A handler may do next to nothing; it wakes the listener, which may do anything.
void onSignal(int number) {
    const int before = errno;
    const std::int64_t now = nowNs();
    std::int64_t first = 0;
    if (firstAt.compare_exchange_strong(first, now)) tellListener(aSignal);
    else if (now - first > echoNs) ::_exit(128 + number);
    errno = before;
}

void onWake(int) {}

/// A read that was broken off is begun again, by the library too, and then finds the end.
void endStandardInput() {
    const int nothing = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (nothing > STDIN_FILENO) {
        ::dup2(nothing, STDIN_FILENO);
        ::close(nothing);
    }
    ::pthread_kill(reader, wakeReader);
}

void handle(int number, void (*handler)(int)) {
    struct sigaction action {};
    action.sa_handler = handler;  // without SA_RESTART
    ::sigemptyset(&action.sa_mask);
    ::sigaction(number, &action, nullptr);
}

bool isIgnored(int number) {
    struct sigaction action {};
    return ::sigaction(number, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

/// Threads that are started while this lives leave all signals to the others.
class NoSignals {
public:
    NoSignals() {
        sigset_t all;
        ::sigfillset(&all);
        ::pthread_sigmask(SIG_SETMASK, &all, &m_before);
    }
    ~NoSignals() { ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }
    NoSignals(const NoSignals&) = delete;
    NoSignals& operator=(const NoSignals&) = delete;

private:
    sigset_t m_before;
};

}  // namespace

Interrupt::Interrupt() {
    firstAt = 0;
    reader = ::pthread_self();
    handle(SIGPIPE, SIG_IGN);
    if (::pipe2(pipeEnds, O_CLOEXEC) != 0) return;
    {
        const NoSignals quiet;
        m_listener = std::thread([this] { listen(); });
    }
    handle(wakeReader, onWake);
    for (const int number : endings) {
        if (number != SIGHUP || !isIgnored(number)) handle(number, onSignal);
    }
}

/// A signal may still come when nobody reads the pipe any more: what it writes must not end the program.
Interrupt::~Interrupt() {
    if (m_listener.joinable()) {
        tellListener(theEnd);
        m_listener.join();
        handle(wakeReader, SIG_DFL);
        for (int& end : pipeEnds) ::close(std::exchange(end, -1));
    }
    handle(SIGPIPE, SIG_DFL);
}

void Interrupt::listen() {
    char what = theEnd;
    while (::read(pipeEnds[0], &what, 1) < 0 && errno == EINTR) {}
    if (what != aSignal) return;
    m_source.request_stop();  // before the end, so that nobody takes it for the end of the data
    endStandardInput();
}

}  // namespace docket::app
