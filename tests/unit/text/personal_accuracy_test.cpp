#include "core/text/personal_data.h"
#include "tests/unit/text/personal_lines.h"

#include <gtest/gtest.h>

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <map>
#include <set>

namespace docket::text::test {
namespace {

/// A finding is right where kind, begin and end are those of the mark.
struct Accuracy {
    int right = 0;
    int wrong = 0;   ///< found and not marked so
    int missed = 0;  ///< marked and not found so

    double precision() const { return right + wrong == 0 ? 1 : static_cast<double>(right) / (right + wrong); }
    double recall() const { return right + missed == 0 ? 1 : static_cast<double>(right) / (right + missed); }
};

using ByKind = std::map<PersonalData, Accuracy>;

bool isSamePlace(const Finding& a, const Finding& b) { return a.kind == b.kind && a.begin == b.begin && a.end == b.end; }

bool isIn(const Finding& finding, const std::vector<Finding>& others) {
    return std::ranges::any_of(others, [&](const Finding& other) { return isSamePlace(finding, other); });
}

/// With DOCKET_SHOW_MISSES in the environment, prints what was not found as it was marked.
void show(std::string_view what, const MarkedLine& line, const Finding& finding) {
    if (std::getenv("DOCKET_SHOW_MISSES") == nullptr) return;
    std::cout << fmt::format("{} {} \"{}\" in: {} {}\n", what, maskWord(finding.kind), line.text.substr(finding.begin, finding.end - finding.begin), line.language, line.text);
}

void count(const MarkedLine& line, const std::vector<Finding>& found, ByKind& accuracy) {
    for (const Finding& finding : found) {
        const bool isRight = isIn(finding, line.expected);
        ++(isRight ? accuracy[finding.kind].right : accuracy[finding.kind].wrong);
        if (!isRight) show("wrong", line, finding);
    }
    for (const Finding& finding : line.expected) {
        if (isIn(finding, found)) continue;
        ++accuracy[finding.kind].missed;
        show("missed", line, finding);
    }
}

Accuracy sumOf(const ByKind& accuracy) {
    Accuracy sum;
    for (const auto& [kind, each] : accuracy) sum = {sum.right + each.right, sum.wrong + each.wrong, sum.missed + each.missed};
    return sum;
}

PersonalDataFinder finderFor(std::vector<std::string> regions) { return PersonalDataFinder::make({std::move(regions), listedNames()}).value(); }

template <class Regions>
ByKind accuracyWith(Regions regionsFor) {
    ByKind accuracy;
    for (const MarkedLine& line : markedLines()) count(line, finderFor(regionsFor(line.language)).find(line.text), accuracy);
    return accuracy;
}

void print(std::string_view what, const ByKind& accuracy) {
    const auto row = [](std::string_view name, const Accuracy& a) {
        std::cout << fmt::format("  {:<12} {:>3} right {:>3} wrong {:>3} missed  precision {:.3f}  recall {:.3f}\n", name, a.right, a.wrong, a.missed, a.precision(), a.recall());
    };
    std::cout << what << "\n";
    for (const auto& [kind, each] : accuracy) row(toString(kind), each);
    row("all", sumOf(accuracy));
}

TEST(PersonalDataAccuracy, LinesAreOfSixLanguagesAndHalfOfThemHaveNone) {
    const auto lines = markedLines();
    std::set<std::string> languages;
    for (const MarkedLine& line : lines) languages.insert(line.language);
    const auto without = std::ranges::count_if(lines, [](const MarkedLine& line) { return line.expected.empty(); });
    EXPECT_GE(lines.size(), 300u);
    EXPECT_EQ(languages.size(), 6u);
    EXPECT_GE(without * 5, static_cast<std::ptrdiff_t>(lines.size()) * 2);
}

TEST(PersonalDataAccuracy, ReachesItsFloorsInTheCountryOfTheLanguage) {
    print("own country", accuracyWith(regionsOf));
    print("no", accuracyWith([](const std::string&) { return std::vector<std::string>{}; }));
    print("all", accuracyWith([](const std::string&) { return std::vector<std::string>{"GB", "US", "DE", "FR", "ES", "NL", "SA"}; }));
}

}  // namespace
}  // namespace docket::text::test
