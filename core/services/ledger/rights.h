#pragma once

#include "core/domain/person.h"
#include "core/ports/workspace.h"

#include <string>
#include <string_view>

namespace docket::services {

/// The role that somebody has in a workspace; also of one who is new.
Result<Role> roleIn(ports::Workspace& workspace, std::string_view name);

/// In whose name something is done. The command line does what it is told, whatever the role of the account that it writes down.
struct Actor {
    std::string name;
    bool isAskedForRight = true;
};

/// NotAllowed, saying who may do it instead, where somebody's role does not have the right.
Result<> checkRight(ports::Workspace& workspace, std::string_view name, Right right);
inline Result<> checkRight(ports::Workspace& workspace, const Actor& actor, Right right) {
    return actor.isAskedForRight ? checkRight(workspace, actor.name, right) : Result<>();
}

}  // namespace docket::services
