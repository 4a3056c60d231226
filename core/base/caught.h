#pragma once

#include "core/base/error.h"

#include <utility>

namespace docket {

/// What the exception that is being handled means to people. For catch clauses only.
Error errorInFlight();

/// Runs the body of an entry, which gives a Result: an exception becomes its error, so that none goes through a thread, a
/// slot or main().
template <class Body>
auto caught(Body&& body) -> decltype(body()) {
    try {
        return std::forward<Body>(body)();
    } catch (...) {
        return std::unexpected(errorInFlight());
    }
}

}  // namespace docket
