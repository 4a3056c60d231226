#include "core/services/insights/traffic/figures_age.h"

#include <iterator>

namespace docket::services {

Result<std::int64_t> itemsTouchedAfter(ports::Workspace& workspace, EventId event) {
    const auto touched = ports::reading(workspace, [&] { return workspace.decisions().touchedAfter(event); });
    if (!touched) return std::unexpected(touched.error());
    return std::ssize(*touched);
}

}  // namespace docket::services
