#include "app/cli/command.h"
#include "app/composition.h"
#include "app/interrupt.h"
#include "core/base/caught.h"

#ifdef DOCKET_GUI
#include "app/paper.h"
#include "app/tour/tour.h"
#include "app/window.h"
#endif

#include <iostream>
#include <stop_token>
#include <unistd.h>

namespace {

using docket::cli::Environment;
using docket::cli::WindowRequest;

int openWindow([[maybe_unused]] docket::app::Composition& composition, [[maybe_unused]] const WindowRequest& request,
               [[maybe_unused]] const std::stop_token& stop, [[maybe_unused]] int argc, [[maybe_unused]] char** argv) {
#ifdef DOCKET_GUI
    return docket::app::runWindow(composition, request, stop, argc, argv);
#else
    std::cerr << "docket: this build has no window. See docket --help for the commands.\n";
    return docket::cli::wrongUsage;
#endif
}

int runProgram(int argc, char** argv) {
    const docket::app::Interrupt interrupt;
    docket::app::Composition composition = docket::app::compose(interrupt.token());
    std::ios::sync_with_stdio(false);
    Environment environment{*composition.clock, *composition.files, *composition.workspaces, *composition.locked, *composition.signatures, std::cin, std::cout, std::cerr,
                            ::isatty(STDERR_FILENO) != 0, interrupt.token()};
#ifdef DOCKET_GUI
    environment.tour = [&](const docket::cli::TourRequest& request) {
        return docket::app::runTour(composition, request, interrupt.token(), argc, argv);
    };
    environment.paper = [&](const docket::report::Report& report) { return docket::app::writePaper(report, argc, argv); };
#endif
    WindowRequest window;
    if (const auto status = docket::cli::runCommand(argc, argv, environment, window)) {
        std::cout.flush();
        return *status;
    }
    return openWindow(composition, window, interrupt.token(), argc, argv);
}

}  // namespace

int main(int argc, char** argv) {
    const auto status = docket::caught([&]() -> docket::Result<int> { return runProgram(argc, argv); });
    if (status) return *status;
    std::cerr << "docket: " << status.error().message << '\n';
    return docket::cli::failed;
}
