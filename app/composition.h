#pragma once

#include "core/ports/clock.h"
#include "core/ports/files.h"
#include "core/ports/workspace.h"

#include <memory>

namespace docket::app {

/// The outside world as this program uses it: the one place that names concrete adapters.
struct Composition {
    std::unique_ptr<ports::Clock> clock;
    std::unique_ptr<ports::Files> files;
    std::unique_ptr<ports::WorkspaceFiles> workspaces;
};

Composition compose();

}  // namespace docket::app
