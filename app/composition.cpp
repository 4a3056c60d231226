#include "app/composition.h"

#include "core/services/resumed_workspaces.h"
#include "core/storage/local_files.h"
#include "core/storage/workspace_files.h"

#include <chrono>

namespace docket::app {

namespace {

class SystemClock : public ports::Clock {
public:
    Timestamp now() const override {
        using namespace std::chrono;
        return {duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count()};
    }
};

}  // namespace

Composition compose(const std::stop_token& stop) {
    auto clock = std::make_unique<SystemClock>();
    auto files = std::make_unique<storage::SqliteWorkspaceFiles>(*clock, storage::migrations(), stop);
    auto workspaces = std::make_unique<services::ResumedWorkspaces>(std::move(files), *clock);
    return {std::move(clock), std::make_unique<storage::LocalFiles>(stop), std::move(workspaces)};
}

}  // namespace docket::app
