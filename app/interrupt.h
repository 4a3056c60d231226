#pragma once

#include <stop_token>
#include <thread>

namespace docket::app {

/// The wish from outside that the program ends: SIGINT, SIGTERM, and SIGHUP where it was not started to survive that
/// (nohup). The first of them becomes a stop request, made on a thread of its own; from then on standard input is at its
/// end, also for a read that waits already, so whoever finds an end there asks the token what it means. A later one ends
/// the process at once with 128 + its number. What follows within a fifth of a second is taken for an echo of the first:
/// a terminal, `timeout` and a session that ends tell a process more than once.
/// After it the program is about to return what it did, and a first wish that comes only then changes nothing: what was
/// done must not be answered by a status that says it was not. A second one ends the process even then.
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
