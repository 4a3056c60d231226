#pragma once

#include "core/ports/workspace.h"
#include "core/services/work/step_pace.h"
#include "core/services/work/writer.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <stop_token>
#include <utility>

namespace docket::services {

/// What one transaction does of a long change; returns for how many items.
using StepWork = std::function<Result<std::size_t>(ports::Workspace&)>;

/// Does the work of steps, each in a transaction of its own, after which others get the file. One thread at a time.
class Steps {
public:
    /// The writer or the workspace must outlive the steps. `stop`: before the next one.
    explicit Steps(Writer& writer, std::stop_token stop = {}) : m_writer(&writer), m_stop(std::move(stop)) {}
    explicit Steps(ports::Workspace& workspace, std::stop_token stop = {}) : m_workspace(&workspace), m_stop(std::move(stop)) {}

    /// Without a transaction.
    template <class Work>
    auto look(Work work) {
        return m_workspace != nullptr ? work(*m_workspace) : m_writer->run(Priority::Bulk, std::move(work)).get();
    }
    /// A connection of its own, which only reads.
    Result<std::unique_ptr<ports::Workspace>> reader() { return m_workspace != nullptr ? m_workspace->reader() : openReader(*m_writer); }

    /// How many items the next step should be about.
    std::size_t items() const { return m_pace.items(); }
    /// Errors: those of the work, and Cancelled.
    Result<std::size_t> run(const StepWork& work);
    const std::stop_token& stop() const { return m_stop; }

private:
    Writer* m_writer = nullptr;
    ports::Workspace* m_workspace = nullptr;
    std::stop_token m_stop;
    StepPace m_pace;
};

}  // namespace docket::services
