#pragma once

#include "core/domain/person.h"
#include "core/ports/workspace.h"

#include <string_view>

namespace docket::services {

/// The role that somebody has in a workspace; also of one who is new.
Result<Role> roleIn(ports::Workspace& workspace, std::string_view name);

/// NotAllowed, saying who may do it instead, where somebody's role does not have the right.
Result<> checkRight(ports::Workspace& workspace, std::string_view name, Right right);

}  // namespace docket::services
