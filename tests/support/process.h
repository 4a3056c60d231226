#pragma once

#include "tests/support/patience.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <ctime>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace docket::test {

/// How a program ended and what it had written.
struct Finished {
    int status = 0;  ///< exit status, or 128 + the signal that ended it
    std::string out;
    std::string err;
};

/// A running program, with its standard streams as pipes. Reading and writing never block each other. A program
/// that still runs at the end of the object is killed. One that is asked for something and then neither answers nor
/// takes processor time for as long as `patience` is an error; one that is slow is not.
class Process {
public:
    explicit Process(const std::vector<std::string>& command, const std::vector<std::string>& addedEnvironment = {}) {
        ::signal(SIGPIPE, SIG_IGN);  // writing to a program that has ended is an error, not the end of the test
        std::array<Pipe, 3> pipes{Pipe(), Pipe(), Pipe()};
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, pipes[0].ends[0], STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&actions, pipes[1].ends[1], STDOUT_FILENO);
        posix_spawn_file_actions_adddup2(&actions, pipes[2].ends[1], STDERR_FILENO);
        posix_spawnattr_t attributes;
        posix_spawnattr_init(&attributes);
        sigset_t restored;
        sigemptyset(&restored);
        sigaddset(&restored, SIGPIPE);
        posix_spawnattr_setsigdefault(&attributes, &restored);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);

        const auto arguments = pointersTo(command);
        auto environment = pointersTo(addedEnvironment);
        environment.pop_back();
        for (char** entry = ::environ; *entry != nullptr; ++entry) environment.push_back(*entry);
        environment.push_back(nullptr);
        const int code = ::posix_spawnp(&m_pid, arguments[0], &actions, &attributes, arguments.data(), environment.data());
        posix_spawn_file_actions_destroy(&actions);
        posix_spawnattr_destroy(&attributes);
        if (code != 0) throw std::runtime_error("cannot start " + command.at(0));
        m_in = pipes[0].take(1);
        m_out.end = pipes[1].take(0);
        m_err.end = pipes[2].take(0);
        ::fcntl(m_in, F_SETFL, O_NONBLOCK);
    }
    ~Process() {
        closeInput();
        if (m_out.end >= 0) ::close(m_out.end);
        if (m_err.end >= 0) ::close(m_err.end);
        if (m_pid <= 0) return;
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
    }
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;

    /// Gives the program text to read. What it does not take, because it has ended, is dropped.
    void write(std::string_view text) {
        while (!text.empty() && m_in >= 0) pump(&text);
    }
    void closeInput() {
        if (m_in >= 0) ::close(std::exchange(m_in, -1));
    }
    /// Nobody reads what the program writes from now on.
    void closeOutput() {
        if (m_out.end >= 0) ::close(std::exchange(m_out.end, -1));
    }
    /// The next line of standard output without its end; nullopt when there is none any more.
    std::optional<std::string> readLine() {
        while (true) {
            if (const auto end = m_out.text.find('\n', m_lineStart); end != std::string::npos) {
                auto line = m_out.text.substr(m_lineStart, end - m_lineStart);
                m_lineStart = end + 1;
                return line;
            }
            if (m_out.end < 0) return std::nullopt;
            pump(nullptr);
        }
    }
    void signal(int number) { ::kill(m_pid, number); }
    pid_t pid() const { return m_pid; }

    /// Closes the program's input and waits for its end.
    Finished wait() {
        closeInput();
        return waitWithInputOpen();
    }
    /// Waits for an end that does not come from the input.
    Finished waitWithInputOpen() {
        while (m_out.end >= 0 || m_err.end >= 0) pump(nullptr);
        int status = 0;
        ::waitpid(std::exchange(m_pid, 0), &status, 0);
        return {WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status), m_out.text, m_err.text};
    }

private:
    struct Pipe {
        std::array<int, 2> ends{-1, -1};

        Pipe() {
            if (::pipe2(ends.data(), O_CLOEXEC) != 0) throw std::runtime_error("cannot make a pipe");
        }
        ~Pipe() {
            for (const int end : ends) {
                if (end >= 0) ::close(end);
            }
        }
        int take(std::size_t which) { return std::exchange(ends[which], -1); }
    };
    struct Stream {
        int end = -1;
        std::string text;
    };

    static std::vector<char*> pointersTo(const std::vector<std::string>& texts) {
        std::vector<char*> pointers;
        for (const std::string& text : texts) pointers.push_back(const_cast<char*>(text.c_str()));
        pointers.push_back(nullptr);
        return pointers;
    }

    /// Moves what can be moved now: takes output in, and gives some of `input` out.
    void pump(std::string_view* input) {
        std::array<pollfd, 3> ends{pollfd{m_out.end, POLLIN, 0}, pollfd{m_err.end, POLLIN, 0},
                                   pollfd{input != nullptr ? m_in : -1, POLLOUT, 0}};
        const int ready = ::poll(ends.data(), ends.size(), std::chrono::milliseconds(patience).count());
        if (ready < 0 && errno == EINTR) return;
        if (ready == 0 && isAtWork()) return;
        if (ready <= 0) throw std::runtime_error("the program does not answer");
        if (ends[0].revents != 0) take(m_out);
        if (ends[1].revents != 0) take(m_err);
        if (ends[2].revents == 0) return;
        const ssize_t count = ::write(m_in, input->data(), input->size());
        if (count > 0) {
            input->remove_prefix(static_cast<std::size_t>(count));
        } else if (errno != EAGAIN && errno != EINTR) {
            closeInput();
        }
    }

    /// Whether it has taken processor time since this was asked before.
    bool isAtWork() {
        clockid_t clock{};
        timespec taken{};
        if (m_pid <= 0 || ::clock_getcpuclockid(m_pid, &clock) != 0 || ::clock_gettime(clock, &taken) != 0) return false;
        const auto before = std::exchange(m_taken, std::chrono::seconds(taken.tv_sec) + std::chrono::nanoseconds(taken.tv_nsec));
        return m_taken > before;
    }

    static void take(Stream& stream) {
        std::array<char, 65536> buffer;
        const ssize_t count = ::read(stream.end, buffer.data(), buffer.size());
        if (count > 0) {
            stream.text.append(buffer.data(), static_cast<std::size_t>(count));
        } else if (count == 0 || errno != EINTR) {
            ::close(std::exchange(stream.end, -1));
        }
    }

    pid_t m_pid = 0;
    int m_in = -1;
    Stream m_out;
    Stream m_err;
    std::size_t m_lineStart = 0;
    std::chrono::nanoseconds m_taken{0};
};

/// Runs a program to its end.
inline Finished run(const std::vector<std::string>& command, std::string_view input = {},
                    const std::vector<std::string>& addedEnvironment = {}) {
    Process process(command, addedEnvironment);
    process.write(input);
    return process.wait();
}

/// The program that is tested.
inline Finished runDocket(std::vector<std::string> arguments, std::string_view input = {}) {
    arguments.insert(arguments.begin(), DOCKET_BINARY);
    return run(arguments, input);
}

}  // namespace docket::test
