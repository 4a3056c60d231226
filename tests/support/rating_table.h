#pragma once

#include "core/agreement/ratings.h"

#include <string>
#include <string_view>
#include <vector>

namespace docket::test {

/// A table of single-label ratings: a string an item, in it a character for each rater's label, '.' where the rater
/// said nothing. `labels`: all that could be given, label 1 first. Items and raters have the ids 1, 2, 3, …
inline agreement::Ratings ratingTable(std::string_view labels, const std::vector<std::string>& items) {
    std::vector<LabelId> ids;
    for (std::size_t label = 0; label < labels.size(); ++label) ids.push_back(LabelId{static_cast<std::int64_t>(label) + 1});
    std::vector<agreement::Rating> ratings;
    for (std::size_t item = 0; item < items.size(); ++item) {
        for (std::size_t rater = 0; rater < items[item].size(); ++rater) {
            const std::size_t label = labels.find(items[item][rater]);
            if (label == std::string_view::npos) continue;
            const ItemId itemId{static_cast<std::int64_t>(item) + 1};
            ratings.push_back({itemId, ReviewerId{static_cast<std::int64_t>(rater) + 1}, ids[label]});
        }
    }
    return agreement::Ratings::make(ids, ratings).value();
}

}  // namespace docket::test
