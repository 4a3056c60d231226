#include "tests/benchmarks/change_rows.h"
#include "tests/benchmarks/data_rows.h"
#include "tests/benchmarks/lint_rows.h"
#include "tests/benchmarks/list_rows.h"
#include "tests/benchmarks/review_rows.h"
#include "tests/support/temp_dir.h"

#include <fmt/format.h>

#include <cstdlib>
#include <string_view>

namespace {

using docket::bench::Row;

const char* verdict(const Row& row) {
    const double ratio = row.value / row.bound;
    return ratio <= row.stretch ? "stretch" : ratio <= row.goal ? "goal" : "OVER";
}

bool print(const std::vector<Row>& rows) {
    bool isMet = true;
    for (const Row& row : rows) {
        const double ratio = row.value / row.bound;
        fmt::print("{:<52} {:>9.3f} {:<2} {:>9.3f} {:>7.2f} {:>6.2f} {:>7.2f}  {:<7}  {}\n", row.what, row.value, row.unit, row.bound, ratio,
                   row.goal, row.stretch, verdict(row), row.remark);
        isMet = isMet && ratio <= row.goal;
    }
    std::fflush(stdout);
    return isMet;
}

}  // namespace

/// Prints the table of targets: each figure as a ratio to its bound, measured in this run. Usage:
///   docket_bench [rows] [import|export|review|paced|beside|changes|list|lint]…
int main(int argc, char** argv) {
    const int rows = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    const auto wants = [&](std::string_view part) {
        if (argc < 3) return true;
        for (int i = 2; i < argc; ++i) {
            if (part == argv[i]) return true;
        }
        return false;
    };
    const docket::test::TempDir folder;
    fmt::print("{:<52} {:>9} {:<2} {:>9} {:>7} {:>6} {:>7}  {:<7}\n", "what", "measured", "", "bound", "ratio", "goal", "stretch", "");
    bool isMet = true;
    if (wants("review")) isMet = print(docket::bench::reviewRows(folder.path(), rows)) && isMet;
    if (wants("paced")) isMet = print(docket::bench::pacedRows(folder.path(), DOCKET_BINARY)) && isMet;
    if (wants("import")) isMet = print(docket::bench::importRows(folder.path(), rows)) && isMet;
    if (wants("beside")) isMet = print(docket::bench::besideRows(folder.path(), rows / 5)) && isMet;
    if (wants("changes")) isMet = print(docket::bench::changeRows(folder.path(), rows)) && isMet;
    if (wants("export")) isMet = print(docket::bench::exportRows(folder.path(), rows / 5)) && isMet;
    if (wants("list")) isMet = print(docket::bench::listRows(folder.path(), rows)) && isMet;
    if (wants("lint")) isMet = print(docket::bench::lintRows()) && isMet;
    return isMet ? EXIT_SUCCESS : EXIT_FAILURE;
}
