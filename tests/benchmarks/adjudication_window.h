#pragma once

#include <filesystem>
#include <functional>
#include <vector>

namespace docket::bench {

/// What the Adjudicate screen takes over a workspace of disputes, in milliseconds from a key press to what it brings about painted.
struct AdjudicationTimes {
    double open = 0;             ///< from making the screen to its first item painted
    std::vector<double> moves;   ///< to the next item
    std::vector<double> labels;  ///< a digit to the label chosen
    std::vector<double> rulings; ///< to what the model had said, once the ruling is on disk
    std::vector<double> nexts;   ///< from a ruled item to the next
};

/// `isOpen` is called when the screen is there, before a person works.
AdjudicationTimes timeAdjudication(const std::filesystem::path& workspace, const std::function<void()>& isOpen);

}  // namespace docket::bench
