#include "core/domain/person.h"

#include <algorithm>
#include <array>

namespace docket {

namespace {

constexpr std::array roles = {Role::Reviewer, Role::Lead, Role::Admin};

}  // namespace

std::string_view toString(Role role) {
    switch (role) {
        case Role::Reviewer: return "reviewer";
        case Role::Lead: return "lead";
        case Role::Admin: return "admin";
    }
    return "reviewer";
}

std::optional<Role> parseRole(std::string_view word) {
    const auto found = std::ranges::find(roles, word, [](Role role) { return toString(role); });
    return found == roles.end() ? std::nullopt : std::optional(*found);
}

Role roleFor(Right right) {
    switch (right) {
        case Right::Review:
        case Right::SeeOwnFigures: return Role::Reviewer;
        case Right::Adjudicate:
        case Right::SteerQueue:
        case Right::SeeAllFigures:
        case Right::TakeDataOut: return Role::Lead;
        case Right::ChangeRules:
        case Right::ManagePeople: break;
    }
    return Role::Admin;
}

std::string_view toString(Right right) {
    switch (right) {
        case Right::Review: return "review items";
        case Right::SeeOwnFigures: return "see their own figures";
        case Right::Adjudicate: return "rule on items";
        case Right::SteerQueue: return "change who gets which item, and when";
        case Right::SeeAllFigures: return "see the figures of all reviewers";
        case Right::TakeDataOut: return "take data out";
        case Right::ChangeRules: return "change the taxonomy or the policy";
        case Right::ManagePeople: return "give roles";
    }
    return "do this";
}

Role roleOf(const Person* person, const std::vector<Person>& people) {
    if (person != nullptr && person->role) return *person->role;
    const bool somebodyLeads = std::ranges::any_of(people, [](const Person& other) { return other.role && *other.role >= Role::Lead; });
    return somebodyLeads ? Role::Reviewer : Role::Admin;
}

}  // namespace docket
