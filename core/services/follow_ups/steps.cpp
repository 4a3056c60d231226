#include "core/services/follow_ups/steps.h"

namespace docket::services {

Result<std::size_t> Steps::run(const StepWork& work) {
    if (m_stop.stop_requested()) return failure(ErrorKind::Cancelled, "It was stopped.");
    StepPace::Clock::duration held{};
    const Result<std::size_t> items = look([&](ports::Workspace& workspace) {
        return ports::inTransaction(workspace, [&]() -> Result<std::size_t> {
            const auto begun = StepPace::Clock::now();
            auto done = work(workspace);
            held = StepPace::Clock::now() - begun;
            return done;
        });
    });
    if (!items || *items == 0) return items;
    m_pace.note(*items, held);
    StepPace::pause();
    return items;
}

}  // namespace docket::services
