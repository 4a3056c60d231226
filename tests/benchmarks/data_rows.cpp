#include "tests/benchmarks/data_rows.h"

#include "core/services/datasets/dataset_pass.h"
#include "core/services/review/review_session.h"
#include "core/storage/files/local_files.h"
#include "core/storage/workspace_files.h"
#include "tests/benchmarks/bounds.h"
#include "tests/benchmarks/workload.h"
#include "tests/benchmarks/workspaces.h"

#include <fmt/format.h>

#include <atomic>
#include <chrono>
#include <thread>

namespace docket::bench {

namespace {

namespace fs = std::filesystem;

constexpr int repeats = 3;
constexpr double memoryLimitMb = 256;

/// How long the last item of an export takes to come by, and how long all of it: what is between is for the manifest and its findings.
struct ExportTimes {
    double pass = 0;
    double all = 0;
};

ExportTimes timeExport(const fs::path& file, const fs::path& out) {
    const SystemClock clock;
    storage::SqliteWorkspaceFiles files(clock);
    storage::LocalFiles folders;
    const auto workspace = files.open(file, ports::Access::ReadOnly).value();
    const auto folder = folders.createFolder(out).value();
    const auto start = std::chrono::steady_clock::now();
    const auto sinceStart = [&] { return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(); };
    ExportTimes times;
    ports::reading(*workspace, [&] {
        return services::makeDataset(*workspace, dataset::Recipe(), *folder, clock.now(), {}, [&](const services::Progress&) { times.pass = sinceStart(); });
    }).value();
    times.all = sinceStart();
    return times;
}

}  // namespace

std::vector<Row> importRows(const fs::path& folder, int rows) {
    const fs::path predictions = folder / "predictions.jsonl";
    writePredictions(predictions, rows);
    std::vector<double> bare;
    std::vector<double> python;
    std::vector<double> ours;
    double peak = 0;
    for (int i = 0; i < repeats; ++i) {
        const fs::path bareFile = folder / fmt::format("bare-{}.db", i);
        bare.push_back(bareInsert(predictions, bareFile));
        fs::remove(bareFile);
        const fs::path pythonFile = folder / fmt::format("python-{}.db", i);
        if (i == 0) python.push_back(runChild({"python3", DOCKET_SOURCE_DIR "/tests/benchmarks/python_import.py", predictions.string(), pythonFile.string()}).seconds);
        fs::remove(pythonFile);
        const fs::path workspace = folder / fmt::format("import-{}.docket", i);
        makeEmpty(workspace);
        const ChildRun run = runChild({DOCKET_BINARY, "import", workspace.string(), predictions.string(), "--json"});
        ours.push_back(run.seconds);
        peak = std::max(peak, run.peakMb);
        fs::remove(workspace);
    }
    fs::remove(predictions);
    return {{fmt::format("first import of {} rows, all indexes", rows), median(ours), median(bare), 2.0, 1.5, "s", "bound: bare insert, one table, no index"},
            {"same", median(ours), median(python), 0.25, 0.20, "s", "bound: Python json and executemany (1 run)"},
            {"peak memory of import", peak, 1, memoryLimitMb, memoryLimitMb, "MB", ""}};
}

std::vector<Row> verifyRows(const fs::path& folder, int rows) {
    const fs::path predictions = folder / "verified.jsonl";
    const fs::path file = folder / "verify.docket";
    writePredictions(predictions, rows);
    makeEmpty(file);
    runChild({DOCKET_BINARY, "import", file.string(), predictions.string()});
    fs::remove(predictions);
    decideSome(file, rows / 40);
    std::vector<double> bound;
    std::vector<double> ours;
    double peak = 0;
    for (int i = 0; i < repeats; ++i) {
        bound.push_back(stepEverything(file));
        const ChildRun run = runChild({DOCKET_BINARY, "verify", file.string()});
        ours.push_back(run.seconds);
        peak = std::max(peak, run.peakMb);
    }
    fs::remove(file);
    return {{fmt::format("verify of {} rows", rows), median(ours), median(bound), 2.0, 1.7, "s", "bound: reading every value of every table"},
            {"peak memory of verify", peak, 1, memoryLimitMb, memoryLimitMb, "MB", ""}};
}

std::vector<Row> besideRows(const fs::path& folder, int rows) {
    const fs::path predictions = folder / "beside.jsonl";
    writePredictions(predictions, rows);
    const fs::path file = folder / "beside.docket";
    makeQueue(file, 20'000);
    const SystemClock clock;
    storage::SqliteWorkspaceFiles files(clock);
    auto workspace = files.open(file, ports::Access::ReadWrite).value();
    services::ReviewSession reviewer(*workspace, clock, {"bench", "bench"});
    auto current = reviewer.review.claim().value().value();
    std::atomic<bool> isImporting = true;
    std::jthread import([&] {
        runChild({DOCKET_BINARY, "import", file.string(), predictions.string()});
        isImporting = false;
    });
    Answer answer;
    answer.labels = {LabelId{1}};
    std::vector<double> steps;
    while (isImporting) {
        steps.push_back(secondsOf([&] { current = *reviewer.review.decideAndClaim(current.item.id, answer).value().next; }));
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    import.join();
    reviewer.review.releaseAll().value();
    fs::remove(file);
    fs::remove(predictions);
    return {{"a reviewer's step while an import runs, p99", percentile(steps, 99) * 1000, 1, 30, 10, "ms", fmt::format("{} steps", steps.size())}};
}

std::vector<Row> exportRows(const fs::path& folder, int items) {
    const fs::path file = folder / "export.docket";
    makeQueue(file, items);
    decideSome(file, items);
    std::vector<double> bound;
    std::vector<double> pass;
    std::vector<double> manifest;
    std::vector<double> start;
    std::vector<double> ours;
    double peak = 0;
    for (int i = 0; i < repeats; ++i) {
        bound.push_back(stepResolved(file));
        const ExportTimes times = timeExport(file, folder / "pass");
        pass.push_back(times.pass);
        manifest.push_back(times.all - times.pass);
        start.push_back(runChild({DOCKET_BINARY, "--version"}).seconds);
        const fs::path out = folder / fmt::format("dataset-{}", i);
        const ChildRun run = runChild({DOCKET_BINARY, "export", file.string(), "--out", out.string(), "--format", "openai-chat", "--json"});
        ours.push_back(run.seconds);
        peak = std::max(peak, run.peakMb);
        fs::remove_all(out);
    }
    fs::remove(file);
    return {{fmt::format("export of {} decided items: the pass into files", items), median(pass), median(bound), 1.3, 1.3, "s",
             fmt::format("bound: stepping the query, all columns; then {:.3f} s for manifest and findings; a start takes {:.3f} s", median(manifest), median(start))},
            {"all of it, with its start", median(ours), median(bound), 1.6, 1.3, "s", "bound: the same"},
            {"peak memory of export", peak, 1, memoryLimitMb, memoryLimitMb, "MB", ""}};
}

}  // namespace docket::bench
