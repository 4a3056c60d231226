#pragma once

#include "core/base/id.h"
#include "core/domain/prediction.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace docket {

/// What somebody may see and do in a workspace; each may do what those before it may. A rule of work and no lock: whoever
/// can write the file can write anything. The values are stored.
enum class Role { Reviewer = 1, Lead, Admin };

std::string_view toString(Role role);  ///< "reviewer"
std::optional<Role> parseRole(std::string_view word);

/// What a role is needed for.
enum class Right {
    Review,
    SeeOwnFigures,
    Adjudicate,     ///< rule, send back, add gold items
    SteerQueue,     ///< assign, prioritise, release what others hold, send to adjudication
    SeeAllFigures,  ///< of every reviewer, with names
    TakeDataOut,    ///< exports and packets
    ChangeRules,    ///< taxonomy and policy
    ManagePeople,
};

/// The least role that has a right.
Role roleFor(Right right);
std::string_view toString(Right right);  ///< "rule on items", to stand after "may not"

/// Somebody who works in a workspace, known by a name of their own.
struct Person {
    ReviewerId id;
    std::string name;
    std::optional<Role> role;     ///< nullopt: none was given
    std::vector<LabelId> skills;  ///< groups of labels, ascending; empty: all of them

    bool operator==(const Person&) const = default;
};

/// The role that somebody has. As long as nobody leads, whoever was given no role may do everything; from then on they are
/// reviewers. `person`: nullptr where they are not known yet.
Role roleOf(const Person* person, const std::vector<Person>& people);

}  // namespace docket
