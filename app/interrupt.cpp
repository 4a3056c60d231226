#include "app/interrupt.h"

#include <csignal>
#include <optional>
#include <semaphore>
#include <thread>

#include <fcntl.h>
#include <unistd.h>

namespace docket::app {

namespace {

std::optional<std::stop_source> source;
int pipeEnds[2] = {-1, -1};
std::thread listener;

/// A handler may do next to nothing; it wakes the listener, which may do anything.
void onSignal(int) {
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
}

}  // namespace

Interrupt::Interrupt() {
    source.emplace();
    if (::pipe2(pipeEnds, O_CLOEXEC) != 0) return;
    listener = std::thread([] {
        char byte = 0;
        if (::read(pipeEnds[0], &byte, 1) == 1 && byte == 1) source->request_stop();
    });
    struct sigaction action {};
    action.sa_handler = onSignal;  // without SA_RESTART: a read from the terminal ends
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

Interrupt::~Interrupt() {
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    const char byte = 0;
    if (pipeEnds[1] >= 0 && ::write(pipeEnds[1], &byte, 1) == 1) listener.join();
    for (const int end : pipeEnds) ::close(end);
}

std::stop_token Interrupt::token() const { return source->get_token(); }

}  // namespace docket::app
