#pragma once

#include <expected>
#include <string>
#include <string_view>

namespace docket {

/// What kind of thing went wrong. Closed: the screen and the command line translate each one.
enum class ErrorKind {
    InvalidInput,    ///< the input breaks a rule that the message names
    NotFound,        ///< no such file, item, label or entry
    AlreadyExists,   ///< the target is there and is never overwritten
    NotAWorkspace,   ///< the file is something else than a Docket workspace
    Damaged,         ///< the workspace cannot be read consistently
    NewerSchema,     ///< made by a newer Docket
    ReadOnly,        ///< the file or its folder may not be written
    DiskFull,        ///< no room left; what was committed is kept
    Busy,            ///< another process held the workspace for too long
    LeaseLost,       ///< the hold on the item ended; nothing was recorded
    NothingClaimed,  ///< the operation needs a claimed item
    Exported,        ///< the decision went out in a dataset and cannot be undone
    Conflict,        ///< the state does not allow the operation any more
    Cancelled,       ///< stopped on request; what was committed is kept
    Io,              ///< the operating system refused to read or write
    Internal,        ///< a defect in Docket
    NotAllowed,      ///< the role of who asks for it does not allow it
};

/// Stable lower-case word for a kind, as it stands in JSON ("lease_lost").
std::string_view toString(ErrorKind kind);

struct Error {
    ErrorKind kind = ErrorKind::Internal;
    std::string message;  ///< one plain English sentence: what happened, where, what was kept, what to do
    std::string detail;   ///< the technical cause, may be empty

    bool operator==(const Error&) const = default;
};

template <class T = void>
using Result = std::expected<T, Error>;

/// Shorthand for the failing return: `return failure(ErrorKind::NotFound, "…");`
inline std::unexpected<Error> failure(ErrorKind kind, std::string message, std::string detail = {}) {
    return std::unexpected(Error{kind, std::move(message), std::move(detail)});
}

}  // namespace docket
