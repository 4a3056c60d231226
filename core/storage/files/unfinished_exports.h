#pragma once

#include "core/ports/workspace.h"

namespace docket::storage {

/// Settles the exports of a workspace whose processes were killed: one that has its name already is noted as a run; of the
/// others what is left on disk goes away. What cannot be settled now waits for the next time.
void settleExports(ports::Workspace& workspace);

}  // namespace docket::storage
