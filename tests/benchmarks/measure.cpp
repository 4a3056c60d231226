#include "tests/benchmarks/measure.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <stdexcept>

namespace docket::bench {

ChildRun runChild(const std::vector<std::string>& command) {
    std::vector<char*> arguments;
    for (const std::string& argument : command) arguments.push_back(const_cast<char*>(argument.c_str()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);

    ChildRun run;
    rusage usage{};
    int status = 0;
    run.seconds = secondsOf([&] {
        pid_t child = 0;
        if (posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), environ) != 0) throw std::runtime_error("cannot start " + command[0]);
        ::wait4(child, &status, 0, &usage);
    });
    posix_spawn_file_actions_destroy(&actions);
    if (status != 0) throw std::runtime_error(command[0] + " failed");
    run.peakMb = static_cast<double>(usage.ru_maxrss) / 1024.0;
    return run;
}

}  // namespace docket::bench
