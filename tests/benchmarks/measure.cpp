#include "tests/benchmarks/measure.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fmt/format.h>

#include <cstdio>
#include <stdexcept>

namespace docket::bench {

namespace {

const char* verdict(const Row& row) {
    const double ratio = row.value / row.bound;
    return ratio <= row.stretch ? "stretch" : ratio <= row.goal ? "goal" : "OVER";
}

}  // namespace

void printHeader() { fmt::print("{:<52} {:>9} {:<2} {:>9} {:>7} {:>6} {:>7}  {:<7}\n", "what", "measured", "", "bound", "ratio", "goal", "stretch", ""); }

bool print(const std::vector<Row>& rows) {
    bool isMet = true;
    for (const Row& row : rows) {
        const double ratio = row.value / row.bound;
        fmt::print("{:<52} {:>9.3f} {:<2} {:>9.3f} {:>7.2f} {:>6.2f} {:>7.2f}  {:<7}  {}\n", row.what, row.value, row.unit, row.bound, ratio,
                   row.goal, row.stretch, verdict(row), row.remark);
        isMet = isMet && ratio <= row.goal;
    }
    std::fflush(stdout);
    return isMet;
}

ChildRun runChild(const std::vector<std::string>& command) {
    std::vector<char*> arguments;
    for (const std::string& argument : command) arguments.push_back(const_cast<char*>(argument.c_str()));
    arguments.push_back(nullptr);
    ChildRun run;
    rusage usage{};
    int status = 0;
    run.seconds = secondsOf([&] {
        // Not posix_spawn: its child shares this process's memory until it runs the program, and would be charged
        // with the peak of a bound that was measured here before.
        const pid_t child = ::fork();
        if (child == 0) {
            ::dup2(::open("/dev/null", O_WRONLY), STDOUT_FILENO);
            ::execvp(arguments[0], arguments.data());
            ::_exit(127);
        }
        ::wait4(child, &status, 0, &usage);
    });
    if (status != 0) throw std::runtime_error(command[0] + " failed");
    run.peakMb = static_cast<double>(usage.ru_maxrss) / 1024.0;
    return run;
}

}  // namespace docket::bench
