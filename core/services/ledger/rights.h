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

/// Conflict where the workspace is a packet: what is in one, and its rules, stay as they were handed out.
Result<> checkIsNoPacket(ports::Workspace& workspace);

/// NotAllowed, saying who may do it instead, where somebody's role does not have the right. Nobody changes the rules of a packet.
Result<> checkRight(ports::Workspace& workspace, std::string_view name, Right right);
inline Result<> checkRight(ports::Workspace& workspace, const Actor& actor, Right right) {
    return actor.isAskedForRight ? checkRight(workspace, actor.name, right) : Result<>();
}

}  // namespace docket::services
