#pragma once

#include <algorithm>
#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace docket::bench {

/// One row of the table: what was measured, its bound measured in the same run, and what is asked for.
struct Row {
    std::string what;
    double value = 0;
    double bound = 1;       ///< 1 and unit "" for figures that have no bound
    double goal = 0;        ///< of value / bound
    double stretch = 0;
    std::string unit = "s";
    std::string remark;
};

void printHeader();
/// Prints each row; says whether all of them meet what is asked for.
bool print(const std::vector<Row>& rows);

template <class Work>
double secondsOf(Work work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

inline double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// Nearest-rank percentile, 0 < p <= 100.
inline double percentile(std::vector<double> values, double p) {
    std::ranges::sort(values);
    const auto rank = static_cast<std::size_t>(p / 100.0 * static_cast<double>(values.size()) + 0.5);
    return values[std::clamp<std::size_t>(rank, 1, values.size()) - 1];
}

/// Which parts of a table the arguments from `first` on name; none: all.
class WantedParts {
public:
    WantedParts(int argc, char** argv, int first) : m_parts(argv + std::min(first, argc), argv + argc) {}
    bool operator()(std::string_view part) const { return m_parts.empty() || std::ranges::find(m_parts, part) != m_parts.end(); }

private:
    std::vector<std::string> m_parts;
};

/// A program run to its end.
struct ChildRun {
    double seconds = 0;
    double peakMb = 0;  ///< peak resident memory
};

/// Runs a program without its output; throws when it does not end with 0.
ChildRun runChild(const std::vector<std::string>& command);

}  // namespace docket::bench
