#include "core/services/ledger/rights.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::services {

Result<Role> roleIn(ports::Workspace& workspace, std::string_view name) {
    const auto people = workspace.people().all();
    if (!people) return std::unexpected(people.error());
    const auto found = std::ranges::find(*people, name, &Person::name);
    return roleOf(found == people->end() ? nullptr : &*found, *people);
}

Result<> checkIsNoPacket(ports::Workspace& workspace) {
    const auto packet = workspace.packets().slip();
    if (!packet) return std::unexpected(packet.error());
    if (!*packet) return {};
    return failure(ErrorKind::Conflict, fmt::format("This workspace is a packet of {}: what is in it, and its rules, stay as they were handed out. Nothing was changed.", (*packet)->workspace));
}

Result<> checkRight(ports::Workspace& workspace, std::string_view name, Right right) {
    if (right == Right::ChangeRules) {
        if (const auto checked = checkIsNoPacket(workspace); !checked) return checked;
    }
    const auto role = roleIn(workspace, name);
    if (!role) return std::unexpected(role.error());
    const Role needed = roleFor(right);
    if (*role >= needed) return {};
    return failure(ErrorKind::NotAllowed, fmt::format("{} is a {} here and may not {}. Nothing was changed; ask somebody who is {} {}{}.", name, toString(*role),
                                                      toString(right), needed == Role::Admin ? "an" : "a", toString(needed),
                                                      needed == Role::Lead ? " or admin" : ""));
}

}  // namespace docket::services
