#include "core/base/error.h"

namespace docket {

std::string_view toString(ErrorKind kind) {
    switch (kind) {
        case ErrorKind::InvalidInput: return "invalid_input";
        case ErrorKind::NotFound: return "not_found";
        case ErrorKind::AlreadyExists: return "already_exists";
        case ErrorKind::NotAWorkspace: return "not_a_workspace";
        case ErrorKind::Damaged: return "damaged";
        case ErrorKind::NewerSchema: return "newer_schema";
        case ErrorKind::ReadOnly: return "read_only";
        case ErrorKind::DiskFull: return "disk_full";
        case ErrorKind::Busy: return "busy";
        case ErrorKind::LeaseLost: return "lease_lost";
        case ErrorKind::NothingClaimed: return "nothing_claimed";
        case ErrorKind::Exported: return "exported";
        case ErrorKind::Conflict: return "conflict";
        case ErrorKind::Cancelled: return "cancelled";
        case ErrorKind::Io: return "io";
        case ErrorKind::Internal: return "internal";
        case ErrorKind::NotAllowed: return "not_allowed";
    }
    return "internal";
}

}  // namespace docket
