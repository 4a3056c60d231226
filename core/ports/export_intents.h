#pragma once

#include "core/ports/records.h"

#include <span>
#include <string>
#include <vector>

namespace docket::ports {

struct IntentTag;
using IntentId = Id<IntentTag>;

/// An export that was begun and is not noted as a run yet.
struct ExportIntent {
    IntentId id;
    std::string hidden;         ///< the folder that it is made in
    ExportRun run;              ///< as long as it is not whole: without digest and records
    std::vector<ItemId> items;  ///< ascending
    bool isWhole = false;       ///< it has its name, or is about to get it
};

/// The exports that are under way in a workspace: so that no folder is left, and none appears, that the workspace does
/// not know of, whenever a process is killed. Each member but all() belongs into a transaction of the caller.
class ExportIntents {
public:
    virtual ~ExportIntents() = default;

    /// Before anything is on disk.
    virtual Result<IntentId> begin(const ExportRun& run, const std::string& hidden) = 0;
    /// Before it gets its name. The decisions of the items cannot be undone from now on.
    virtual Result<> complete(IntentId intent, const ExportRun& run, std::span<const ItemId> items) = 0;
    /// It was noted as a run, or given up. Error: NotFound.
    virtual Result<> end(IntentId intent) = 0;
    virtual Result<std::vector<ExportIntent>> all() = 0;
};

/// The intents of a workspace whose records keep them. nullptr: its exports are only noted when they are done.
inline ExportIntents* intentsOf(Records& records) { return dynamic_cast<ExportIntents*>(&records); }

}  // namespace docket::ports
