#pragma once

#include "core/base/error.h"
#include "core/base/time.h"
#include "core/codec/records/file_reading.h"
#include "core/ports/files.h"
#include "core/ports/workspace.h"
#include "core/services/intake/import_service.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace docket::services {

/// How files of one shape (codec/file_shape.h) were read the last time.
struct FormerReading {
    codec::FileReading reading;
    Timestamp at;  ///< start of that import

    bool operator==(const FormerReading&) const = default;
};

/// What a workspace keeps of files of a shape; nullopt: nothing. Errors: Damaged.
Result<std::optional<FormerReading>> formerReading(ports::Workspace& workspace, std::string_view shape);

/// The same of the files of a request, whatever it says of their fields itself, and only where it is more than the names in
/// the files say. Standard input, pipes and files that cannot be read have no shape. Refuses files that were not all read in
/// one way.
Result<std::optional<FormerReading>> formerReading(ports::Workspace& workspace, ports::Files& files, const ImportRequest& request);

/// What the import of a request leaves behind for the next one, where the request states something. Nothing for a file
/// without a shape, and nothing over 16 KiB, or of more than 20 shapes.
std::vector<ports::KeptReading> readingsToKeep(ports::Files& files, const ImportRequest& request);

}  // namespace docket::services
