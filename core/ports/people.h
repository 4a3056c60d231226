#pragma once

#include "core/base/error.h"
#include "core/base/time.h"
#include "core/domain/person.h"

#include <string_view>
#include <vector>

namespace docket::ports {

/// Who works in a workspace, and as what.
class People {
public:
    virtual ~People() = default;

    /// Everybody who has ever worked here or was given a role, by name.
    virtual Result<std::vector<Person>> all() = 0;
    /// The groups whose labels somebody is given; empty: all.
    virtual Result<std::vector<LabelId>> skillsOf(ReviewerId person) = 0;
    /// Gives somebody who is there their role and skills, which is an event of `by`. Belongs into a transaction of the caller.
    virtual Result<> set(const Person& person, std::string_view by, Timestamp now) = 0;
};

}  // namespace docket::ports
