#include "tests/benchmarks/review_rows.h"

#include "core/services/review/review_session.h"
#include "core/storage/workspace_files.h"
#include "tests/benchmarks/bounds.h"
#include "tests/benchmarks/workspaces.h"
#include "tests/support/process.h"

#include <fmt/format.h>

#include <mutex>
#include <random>
#include <stdexcept>
#include <thread>

namespace docket::bench {

namespace {

constexpr int smallQueue = 20'000;
constexpr int steps = 2'000;

Answer anyAnswer() {
    Answer answer;
    answer.labels = {LabelId{1}};
    return answer;
}

struct StepTimes {
    std::vector<double> claims;
    std::vector<double> steps;
    double kilobytes = 0;  ///< that a step adds to the log
};

constexpr int stepsWeighed = 100;  // at the beginning, before the log is written back and begins anew

StepTimes reviewSome(const std::filesystem::path& file) {
    const SystemClock clock;
    storage::SqliteWorkspaceFiles files(clock);
    auto workspace = files.open(file, ports::Access::ReadWrite).value();
    services::ReviewSession reviewer(*workspace, clock, {"bench", "bench"});
    StepTimes times;
    for (int i = 0; i < 200; ++i) {
        std::optional<services::ClaimedItem> claimed;
        times.claims.push_back(secondsOf([&] { claimed = reviewer.review.claim().value(); }));
        reviewer.review.release(claimed->item.id).value();
    }
    auto current = reviewer.review.claim().value().value();
    const auto log = [&] { return static_cast<double>(std::filesystem::file_size(file.string() + "-wal")); };
    const double before = log();
    for (int i = 0; i < steps; ++i) {
        if (i == stepsWeighed) times.kilobytes = (log() - before) / stepsWeighed / 1024;
        times.steps.push_back(secondsOf([&] { current = *reviewer.review.decideAndClaim(current.item.id, anyAnswer()).value().next; }));
        if (i > stepsWeighed) workspace->rest();
    }
    reviewer.review.releaseAll().value();
    return times;
}

/// One reviewer who thinks 10 ms on average; adds its step times to `all`.
void reviewPaced(const std::filesystem::path& docket, const std::filesystem::path& file, int number, std::mutex& mutex, std::vector<double>& all) {
    test::Process process({docket.string(), "review", file.string(), "--reviewer", fmt::format("r{}", number)});
    std::minstd_rand random(static_cast<unsigned>(number) + 1);
    std::exponential_distribution<double> think(1 / 0.010);
    const auto ask = [&](const char* request) {
        process.write(std::string(request) + "\n");
        if (!process.readLine()) throw std::runtime_error("a reviewer ended");
    };
    std::vector<double> own;
    ask(R"({"op":"claim"})");
    for (int i = 0; i < 400; ++i) {
        std::this_thread::sleep_for(std::chrono::duration<double>(think(random)));
        own.push_back(secondsOf([&] {
            ask(R"({"op":"decide","labels":["label_00"],"next":true})");
        }));
    }
    const std::lock_guard lock(mutex);
    all.insert(all.end(), own.begin(), own.end());
}

}  // namespace

std::vector<Row> reviewRows(const std::filesystem::path& folder, int items) {
    const auto large = folder / "large.docket";
    const auto small = folder / "small.docket";
    makeQueue(large, items);
    makeQueue(small, smallQueue);
    const auto writes = durableWrites(folder / "writes.bin", steps);
    const StepTimes onLarge = reviewSome(large);
    const StepTimes onSmall = reviewSome(small);
    constexpr double ms = 1000;
    std::vector<Row> rows = {
        {"decide and claim next, durable, p50", percentile(onLarge.steps, 50) * ms, percentile(writes, 50) * ms, 2, 1.5, "ms", "bound: write of 20 kB and fdatasync"},
        {"decide and claim next, durable, p99", percentile(onLarge.steps, 99) * ms, percentile(writes, 99) * ms, 4, 2.5, "ms", "bound: write of 20 kB and fdatasync"},
        {"decide and claim next, durable, longest", percentile(onLarge.steps, 100) * ms, 1, 15, 5, "ms", "the log is written back between two"},
        {"decide and claim next, written to the log", onLarge.kilobytes, 1, 25, 12, "kB", fmt::format("{:.1f} pages of 4 kB", onLarge.kilobytes * 1024 / (4096 + 24))},
        {fmt::format("claim at {} items, p50", items), percentile(onLarge.claims, 50) * ms, percentile(onSmall.claims, 50) * ms, 2, 1.3, "ms", "bound: claim at 20000 items"},
    };
    for (const auto& file : {large, small, folder / "writes.bin"}) std::filesystem::remove(file);
    return rows;
}

std::vector<Row> pacedRows(const std::filesystem::path& folder, const std::filesystem::path& docket) {
    const auto file = folder / "paced.docket";
    makeQueue(file, smallQueue);
    std::mutex mutex;
    std::vector<double> all;
    {
        std::vector<std::jthread> reviewers;
        for (int i = 0; i < 4; ++i) reviewers.emplace_back([&, i] { reviewPaced(docket, file, i, mutex, all); });
    }
    std::filesystem::remove(file);
    return {{"four processes with human pacing, p99", percentile(all, 99) * 1000, 1, 10, 5, "ms", "decide and claim over the protocol"},
            {"four processes with human pacing, max", percentile(all, 100) * 1000, 1, 50, 20, "ms", ""}};
}

}  // namespace docket::bench
