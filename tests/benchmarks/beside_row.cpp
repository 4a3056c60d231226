#include "tests/benchmarks/beside_row.h"

#include "core/services/review/review_session.h"
#include "core/storage/workspace_files.h"
#include "tests/benchmarks/workspaces.h"

#include <fmt/format.h>

#include <atomic>
#include <future>
#include <stdexcept>
#include <thread>

namespace docket::bench {

namespace {

constexpr double ms = 1000;

std::vector<double> stepsOf(const std::filesystem::path& file, const std::string& name, const std::atomic<bool>& isChanging) {
    const SystemClock clock;
    auto workspace = storage::SqliteWorkspaceFiles(clock).open(file, ports::Access::ReadWrite).value();
    services::ReviewSession reviewer(*workspace, clock, {name, name});
    auto current = reviewer.review.claim().value().value();
    std::vector<double> steps;
    while (isChanging) {
        Result<services::DecidedAndNext> step;
        steps.push_back(secondsOf([&] { step = reviewer.review.decideAndClaim(current.item.id, anyAnswer()); }));
        if (!step) throw std::runtime_error(step.error().message);
        if (!step->next) break;
        current = *step->next;
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    reviewer.review.releaseAll().value();
    return steps;
}

}  // namespace

Answer anyAnswer() {
    Answer answer;
    answer.labels = {LabelId{1}};
    return answer;
}

Row besideRow(const std::string& what, const std::filesystem::path& file, const std::function<void(services::Writer&, const ports::Clock&)>& change,
              int reviewers, double goal) {
    const SystemClock clock;
    storage::SqliteWorkspaceFiles files(clock);
    std::atomic<bool> isChanging = true;
    std::vector<std::future<std::vector<double>>> working;
    for (int i = 0; i < reviewers; ++i) {
        working.push_back(std::async(std::launch::async, [&, i] { return stepsOf(file, fmt::format("bench {}", i), isChanging); }));
    }
    services::Writer writer(files.open(file, ports::Access::ReadWrite).value());
    const double took = secondsOf([&] { change(writer, clock); });
    isChanging = false;
    std::vector<double> steps;
    for (auto& each : working) {
        const auto own = each.get();
        steps.insert(steps.end(), own.begin(), own.end());
    }
    return {fmt::format("a reviewer's step while {}, p99", what), percentile(steps, 99) * ms, 1, goal, 10, "ms",
            fmt::format("{} steps in {:.1f} s, longest {:.1f} ms", steps.size(), took, percentile(steps, 100) * ms)};
}

}  // namespace docket::bench
