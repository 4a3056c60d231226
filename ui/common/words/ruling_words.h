#pragma once

#include "core/domain/ruling.h"

#include <QString>

namespace docket::ui {

/// What decided a ruling, wherever the window names it.
QString causeName(RulingCause cause);

}  // namespace docket::ui
