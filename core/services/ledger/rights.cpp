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

Result<> checkRight(ports::Workspace& workspace, std::string_view name, Right right) {
    const auto role = roleIn(workspace, name);
    if (!role) return std::unexpected(role.error());
    const Role needed = roleFor(right);
    if (*role >= needed) return {};
    return failure(ErrorKind::NotAllowed, fmt::format("{} is a {} here and may not {}. Nothing was changed; ask somebody who is {} {}{}.", name, toString(*role),
                                                      toString(right), needed == Role::Admin ? "an" : "a", toString(needed),
                                                      needed == Role::Lead ? " or admin" : ""));
}

}  // namespace docket::services
