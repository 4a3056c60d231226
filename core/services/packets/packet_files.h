#pragma once

#include "core/ports/locked_files.h"
#include "core/ports/workspace.h"

namespace docket::services {

/// The files that packets are: workspaces, and workspaces that are locked. References outlive it.
struct PacketFiles {
    ports::WorkspaceFiles& workspaces;
    ports::LockedFiles& locked;
};

}  // namespace docket::services
