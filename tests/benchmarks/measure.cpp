#include "tests/benchmarks/measure.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <stdexcept>

namespace docket::bench {

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
