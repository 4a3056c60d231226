#pragma once

#include <stop_token>

namespace docket::app {

/// Turns an interrupt from the keyboard (SIGINT) or a request to end (SIGTERM) into a stop request. While it
/// lives, reading from standard input is broken off by the signal. One at a time.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    std::stop_token token() const;
};

}  // namespace docket::app
