#include "tests/benchmarks/script_rows.h"

#include "tests/benchmarks/workload.h"
#include "tests/benchmarks/workspaces.h"
#include "tests/support/process.h"

#include <fmt/format.h>

#include <stdexcept>

namespace docket::bench {

namespace {

namespace fs = std::filesystem;

constexpr int steps = 2'000;
constexpr const char* script = DOCKET_SOURCE_DIR "/tests/benchmarks/script_desk.py";

/// The median of the steps of a reviewer who never thinks, in seconds.
double docketStep(const fs::path& docket, const fs::path& file) {
    test::Process process({docket.string(), "review", file.string(), "--reviewer", "bench"});
    const auto ask = [&](const char* request) {
        process.write(std::string(request) + "\n");
        if (!process.readLine()) throw std::runtime_error("the reviewer ended");
    };
    ask(R"({"op":"claim"})");
    std::vector<double> times;
    for (int i = 0; i < steps; ++i) times.push_back(secondsOf([&] { ask(R"({"op":"decide","labels":["label_00"],"next":true})"); }));
    return median(times);
}

double scriptStep(const fs::path& file) {
    test::Process process({"python3", script, "review", file.string(), std::to_string(steps)});
    const auto line = process.readLine();
    if (!line) throw std::runtime_error("the script ended");
    return std::stod(*line);
}

Row compared(std::string what, double ours, double theirs, double goal, const char* unit) {
    const std::string remark = ours <= theirs ? fmt::format("Docket is {:.1f} times faster than 45 lines of Python", theirs / ours)
                                              : fmt::format("45 lines of Python are {:.1f} times faster", ours / theirs);
    return {std::move(what), ours, theirs, goal, 1, unit, remark};
}

}  // namespace

std::vector<Row> scriptRows(const fs::path& folder, const fs::path& docket, int rows) {
    const fs::path predictions = folder / "script.jsonl";
    const fs::path ours = folder / "script.docket";
    const fs::path theirs = folder / "script.db";
    writePredictions(predictions, rows);
    makeEmpty(ours);
    const double importOurs = runChild({docket.string(), "import", ours.string(), predictions.string(), "--json"}).seconds;
    const double importTheirs = runChild({"python3", script, "import", predictions.string(), theirs.string()}).seconds;
    constexpr double ms = 1000;
    const double stepOurs = docketStep(docket, ours) * ms;
    const double stepTheirs = scriptStep(theirs) * ms;
    decideSome(ours, rows / 5);
    runChild({"python3", "-c", "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute(\"UPDATE items SET state = 2, label = 'label_01' WHERE rowid <= "
                               "?\", (int(sys.argv[2]),)); c.commit()", theirs.string(), std::to_string(rows / 5)});
    const double exportOurs = runChild({docket.string(), "export", ours.string(), "--out", (folder / "script-dataset").string(), "--format", "openai-chat"}).seconds;
    const double exportTheirs = runChild({"python3", script, "export", theirs.string(), (folder / "script-export.jsonl").string()}).seconds;
    for (const char* name : {"script.jsonl", "script.docket", "script.db", "script-dataset", "script-export.jsonl"}) fs::remove_all(folder / name);
    return {compared(fmt::format("beside a script: import of {} rows", rows), importOurs, importTheirs, 1, "s"),
            compared("beside a script: decide and next, p50", stepOurs, stepTheirs, 1, "ms"),
            compared(fmt::format("beside a script: export of about {} decided", rows / 5), exportOurs, exportTheirs, 1, "s")};
}

}  // namespace docket::bench
