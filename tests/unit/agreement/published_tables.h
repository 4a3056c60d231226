#pragma once

#include "core/agreement/estimate.h"
#include "tests/support/rating_table.h"

#include <cmath>

namespace docket::test {

/// Fleiss 1971, table 1 as it is usually printed: 10 subjects, 14 raters, 5 categories.
inline agreement::Ratings fleiss1971() {
    return ratingTable("12345", {"55555555555555", "22333333444455", "33344444555555", "22233333333344", "11223333333345",
                                 "11111112222222", "11122333333444", "11222223334455", "11111122222334", "22334445555555"});
}

/// Krippendorff 2011, section C: 12 units, 4 observers, 5 categories, 7 ratings missing.
inline agreement::Ratings krippendorff2011() {
    return ratingTable("12345", {"11.1", "2232", "3333", "3333", "2222", "1234", "4444", "1121", "2222", ".555", "..11", "..3."});
}

/// Gwet 2014, 100 pregnancies by type, two abstractors: the table (13 0 0 / 0 20 7 / 0 4 56).
inline agreement::Ratings gwet2014Abstractors() {
    std::vector<std::string> items;
    items.insert(items.end(), 13, "aa");
    items.insert(items.end(), 20, "bb");
    items.insert(items.end(), 7, "bc");
    items.insert(items.end(), 4, "cb");
    items.insert(items.end(), 56, "cc");
    return ratingTable("abc", items);
}

/// irrCAC divides variances of a table of two raters by n, those of raw ratings by n - 1, as Docket does: the factor
/// between.
inline double overAllItems(double n) { return std::sqrt((n - 1) / n); }

/// Half the width of the interval in standard errors; both ends must lie inside the range.
inline double standardErrorOf(const agreement::Interval& interval) {
    return (interval.high - interval.low) / 2 / 1.959963984540054;
}

}  // namespace docket::test
