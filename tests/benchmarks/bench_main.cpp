#include "tests/benchmarks/change_rows.h"
#include "tests/benchmarks/data_rows.h"
#include "tests/benchmarks/lint_rows.h"
#include "tests/benchmarks/list_rows.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/review_rows.h"
#include "tests/benchmarks/routing_rows.h"
#include "tests/benchmarks/script_rows.h"
#include "tests/support/temp_dir.h"

#include <cstdlib>

/// Prints the table of targets: each figure as a ratio to its bound, measured in this run. Usage:
///   docket_bench [rows] [import|verify|export|review|paced|script|beside|changes|list|routing|lint]…
int main(int argc, char** argv) {
    const int rows = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    const docket::bench::WantedParts wants(argc, argv, 2);
    using docket::bench::print;
    const docket::test::TempDir folder;
    docket::bench::printHeader();
    bool isMet = true;
    if (wants("review")) isMet = print(docket::bench::reviewRows(folder.path(), rows)) && isMet;
    if (wants("paced")) isMet = print(docket::bench::pacedRows(folder.path(), DOCKET_BINARY)) && isMet;
    if (wants("script")) isMet = print(docket::bench::scriptRows(folder.path(), DOCKET_BINARY, rows / 5)) && isMet;
    if (wants("import")) isMet = print(docket::bench::importRows(folder.path(), rows)) && isMet;
    if (wants("verify")) isMet = print(docket::bench::verifyRows(folder.path(), rows)) && isMet;
    if (wants("beside")) isMet = print(docket::bench::besideRows(folder.path(), rows / 5)) && isMet;
    if (wants("changes")) isMet = print(docket::bench::changeRows(folder.path(), rows)) && isMet;
    if (wants("export")) isMet = print(docket::bench::exportRows(folder.path(), rows / 5)) && isMet;
    if (wants("list")) isMet = print(docket::bench::listRows(folder.path(), rows)) && isMet;
    if (wants("routing")) isMet = print(docket::bench::routingRows(folder.path(), rows)) && isMet;
    if (wants("lint")) isMet = print(docket::bench::lintRows()) && isMet;
    return isMet ? EXIT_SUCCESS : EXIT_FAILURE;
}
