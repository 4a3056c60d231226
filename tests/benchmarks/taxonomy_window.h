#pragma once

#include <filesystem>
#include <functional>
#include <vector>

namespace docket::bench {

/// What the screen of the taxonomy takes over a workspace, in milliseconds.
struct TaxonomyTimes {
    double open = 0;            ///< from making the screen to its labels painted, with the first one in the form
    double checked = 0;         ///< from there until the checks and the counts are shown
    std::vector<double> rows;   ///< arrow key to form painted
    std::vector<double> letters;  ///< letter in the definition to field painted
    std::vector<double> moves;  ///< Alt and an arrow to tree painted
    double longest = 0;         ///< that the window was held by what came in from other threads while a person typed
    double publish = 0;         ///< from Ctrl+Shift+Enter to the dialog with all figures
};

/// `isOpen` is called when the screen is there, before a person works.
TaxonomyTimes timeTaxonomy(const std::filesystem::path& workspace, const std::function<void()>& isOpen);

}  // namespace docket::bench
