#pragma once

#include "core/ports/records.h"

#include <optional>
#include <vector>

namespace docket::ports {

/// The exports that a workspace has noted (Records::addExportRun()).
class ExportRuns {
public:
    virtual ~ExportRuns() = default;

    struct Noted {
        RunId id;
        ExportRun run;        ///< its manifest is empty where an earlier Docket noted it, which kept none
        EventId noted;        ///< the last event before the note: the data goes up to it at the latest
    };
    /// Newest first, without their manifests.
    virtual Result<std::vector<Noted>> all() = 0;
    /// With its manifest. nullopt: there is none of this number.
    virtual Result<std::optional<Noted>> find(RunId id) = 0;
};

}  // namespace docket::ports
