#pragma once

#include <filesystem>
#include <functional>
#include <vector>

namespace docket::bench {

/// What the Reviewers page of Insights takes over a workspace, in milliseconds from asking to the figures painted.
struct InsightsTimes {
    double open = 0;             ///< from making the screen
    std::vector<double> asked;   ///< again, by F5
};

/// `isOpen` is called when the figures are there for the first time.
InsightsTimes timeInsights(const std::filesystem::path& workspace, const std::function<void()>& isOpen);

}  // namespace docket::bench
