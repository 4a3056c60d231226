#pragma once

#include "core/domain/queue_entry.h"

#include <QString>

namespace docket::ui {

/// What the reasons are called why an item came before people, wherever the window names them.
QString reasonName(Reason reason);
QString reasonIcon(Reason reason);

/// Instead of a reason that would give the model's label away.
QString policyRule();

}  // namespace docket::ui
