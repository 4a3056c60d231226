#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/near_texts.h"

#include "core/text/near_duplicates.h"

#include <fmt/format.h>

#include <cstdlib>

namespace {

using namespace docket;

constexpr double timeLimit = 300;  // seconds and megabytes for a million texts
constexpr double memoryLimit = 1024;

/// Finds the near-duplicates of one kind of texts in this process, and tells what it found.
int find(const bench::NearKindName& wanted, std::uint32_t count) {
    const bench::NearTexts texts(wanted.kind);
    auto duplicates = text::NearDuplicates::make().value();
    std::uint64_t asked = 0;
    text::Clusters clusters;
    const double adding = bench::secondsOf([&] {
        for (std::uint32_t number = 0; number < count; ++number) duplicates.add(texts.at(number));
    });
    const double searching = bench::secondsOf([&] {
        clusters = duplicates.clusters([&](std::uint32_t number) -> Result<std::string> { return ++asked, texts.at(number); }).value();
    });
    std::int64_t joined = 0;
    for (std::uint32_t number = 0; number < count; ++number) joined += clusters.firstOf[number] != number ? 1 : 0;
    fmt::print("{}: {} texts, {} joined to an earlier one; {:.1f} s adding, {:.1f} s searching, {} texts read again\n", wanted.name,
               count, joined, adding, searching, asked);
    return EXIT_SUCCESS;
}

bool measureNear(const std::string& program, int count) {
    std::vector<bench::Row> rows;
    const double share = count / 1e6;
    for (const auto& kind : bench::nearKinds()) {
        if (!bench::NearTexts(kind.kind).areThere()) continue;
        const bench::ChildRun run = bench::runChild({program, "find", std::string(kind.name), std::to_string(count)});
        const std::string what = fmt::format("near-duplicates of {} texts: {}", count, kind.name);
        rows.push_back({what, run.seconds, timeLimit * share, 1, 0.5, "s", std::string(kind.description)});
        rows.push_back({"peak memory of it", run.peakMb, memoryLimit, 1, 0.5, "MB", ""});
    }
    return bench::print(rows);
}

}  // namespace

/// The table of what texts cost, the making of the texts included. Usage:
///   docket_bench_text [texts]              all kinds, each in a process of its own
///   docket_bench_text find KIND texts      one kind, and what was found
int main(int argc, char** argv) {
    if (argc == 4 && std::string_view(argv[1]) == "find") {
        for (const auto& kind : bench::nearKinds()) {
            if (kind.name == argv[2]) return find(kind, static_cast<std::uint32_t>(std::atoi(argv[3])));
        }
        return EXIT_FAILURE;
    }
    bench::printHeader();
    return measureNear(argv[0], argc > 1 ? std::atoi(argv[1]) : 1'000'000) ? EXIT_SUCCESS : EXIT_FAILURE;
}
