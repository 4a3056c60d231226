#pragma once

#include "core/ports/clock.h"
#include "core/ports/workspace.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace docket::services {

/// What somebody is to be from now on; what is not given stays as it is.
struct PersonChange {
    std::optional<Role> role{};
    std::optional<std::vector<std::string>> skills{};  ///< keys of groups, or of labels at the top; empty: all
};

/// Gives somebody a role or skills, in one transaction; one who is new is added. `by`: who does it. InvalidInput where the name
/// is none or a group is not there; Conflict where nobody would be admin any more.
Result<Person> changePerson(ports::Workspace& workspace, const ports::Clock& clock, std::string_view name, const PersonChange& change, std::string_view by);

}  // namespace docket::services
