#include "app/composition.h"

#include "core/services/workspace/resumed_workspaces.h"
#include "core/storage/files/local_files.h"
#include "core/storage/files/signing_keys.h"
#include "core/storage/locked_workspaces.h"
#include "core/storage/workspace_files.h"

#include <chrono>
#include <utility>

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

WatchedWorkspaces watchedWorkspaces(const ports::Clock& clock) {
    return [&clock](const std::stop_token& stop, services::ProgressSink progress) {
        storage::SqliteWorkspaceFiles::Progress told;
        if (progress) told = [progress = std::move(progress)](std::int64_t done, std::int64_t total) { progress({done, total}); };
        return std::make_unique<storage::SqliteWorkspaceFiles>(clock, storage::migrations(), stop, std::move(told));
    };
}

Composition compose(const std::stop_token& stop) {
    auto clock = std::make_unique<SystemClock>();
    auto files = std::make_unique<storage::SqliteWorkspaceFiles>(*clock, storage::migrations(), stop);
    auto workspaces = std::make_unique<services::ResumedWorkspaces>(std::move(files), *clock);
    WatchedWorkspaces watched = watchedWorkspaces(*clock);
    auto local = std::make_unique<storage::LocalFiles>(stop);
    auto signatures = std::make_unique<storage::SigningKeys>(*local);
    return {std::move(clock), std::move(local), std::move(workspaces), std::make_unique<storage::LockedWorkspaces>(), std::move(signatures), std::move(watched)};
}

}  // namespace docket::app
