#include "app/cli/command.h"
#include "app/composition.h"
#include "app/interrupt.h"

#ifdef DOCKET_GUI
#include "app/tour.h"
#include "app/window.h"
#endif

#include <iostream>
#include <string_view>
#include <unistd.h>

namespace {

using docket::cli::Environment;
using docket::cli::WindowRequest;

int openWindow([[maybe_unused]] docket::app::Composition& composition, [[maybe_unused]] const WindowRequest& request,
               [[maybe_unused]] int argc, [[maybe_unused]] char** argv) {
#ifdef DOCKET_GUI
    return docket::app::runWindow(composition, request, argc, argv);
#else
    std::cerr << "docket: this build has no window. See docket --help for the commands.\n";
    return docket::cli::wrongUsage;
#endif
}

}  // namespace

int main(int argc, char** argv) {
    docket::app::Composition composition = docket::app::compose();
#ifdef DOCKET_GUI
    if (argc > 1 && std::string_view(argv[1]) == "tour") return docket::app::runTour(composition, argc, argv);
#endif
    const docket::app::Interrupt interrupt;
    std::ios::sync_with_stdio(false);
    Environment environment{*composition.clock, *composition.files, *composition.workspaces, std::cin, std::cout, std::cerr,
                            ::isatty(STDERR_FILENO) != 0, interrupt.token()};
    WindowRequest window;
    if (const auto status = docket::cli::runCommand(argc, argv, environment, window)) {
        std::cout.flush();
        return *status;
    }
    return openWindow(composition, window, argc, argv);
}
