#pragma once

#include <stop_token>
#include <thread>

namespace docket::app {

/// The wish from outside that the program ends: SIGINT, SIGTERM, and SIGHUP where it was not started to survive that
/// (nohup). The first of them becomes a stop request, made on a thread of its own; from then on standard input is at its
/// end, also for a read that waits already, so whoever finds an end there asks the token what it means. A later one ends
/// the process at once with 128 + its number. What follows within a fifth of a second is taken for an echo of the first:
/// a terminal, `timeout` and a session that ends tell a process more than once.
/// While it lives, a write for which there is no reader any more is an error and not the end (SIGPIPE).
/// One at a time; made and destroyed by the thread that reads standard input.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    std::stop_token token() const { return m_source.get_token(); }

private:
    void listen();

    std::stop_source m_source;
    std::thread m_listener;
};

}  // namespace docket::app
