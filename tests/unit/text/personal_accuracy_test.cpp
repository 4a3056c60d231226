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
    const std::string part = line.text.substr(finding.begin, finding.end - finding.begin);
    std::cout << fmt::format("{} {} \"{}\" in: {} {}\n", what, maskWord(finding.kind), part, line.language, line.text);
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

/// In the country of each line's language.
ByKind accuracyOn(const std::vector<MarkedLine>& lines) {
    ByKind accuracy;
    for (const MarkedLine& line : lines) count(line, finderFor(regionsOf(line.language)).find(line.text), accuracy);
    return accuracy;
}

ByKind accuracyOn(const std::vector<MarkedLine>& lines, const std::vector<std::string>& regions) {
    const auto finder = finderFor(regions);
    ByKind accuracy;
    for (const MarkedLine& line : lines) count(line, finder.find(line.text), accuracy);
    return accuracy;
}

std::string row(std::string_view name, const Accuracy& a) {
    return fmt::format("{:<12} {:>3} right {:>3} wrong {:>3} missed  precision {:.3f}  recall {:.3f}\n", name, a.right, a.wrong, a.missed, a.precision(), a.recall());
}

std::string tableOf(const ByKind& accuracy) {
    std::string table;
    for (const auto& [kind, each] : accuracy) table += row(toString(kind), each);
    return table + row("all", sumOf(accuracy));
}

void expectAtLeast(const Accuracy& accuracy, double precision, double recall, const std::string& table) {
    EXPECT_GE(accuracy.precision(), precision) << table;
    EXPECT_GE(accuracy.recall(), recall) << table;
}

TEST(PersonalDataAccuracy, LinesAreOfSixLanguagesAndHalfOfThemHaveNone) {
    const auto lines = markedLines();
    std::set<std::string> languages;
    for (const MarkedLine& line : lines) languages.insert(line.language);
    const auto without = std::ranges::count_if(lines, [](const MarkedLine& line) { return line.expected.empty(); });
    EXPECT_GE(lines.size(), 300u);
    EXPECT_EQ(languages.size(), 6u);
    EXPECT_GE(without * 20, static_cast<std::ptrdiff_t>(lines.size()) * 9);
}

TEST(PersonalDataAccuracy, ReachesItsFloorsByKind) {
    auto accuracy = accuracyOn(markedLines());
    const auto table = tableOf(accuracy);
    expectAtLeast(accuracy[PersonalData::Url], 1, 1, table);
    expectAtLeast(accuracy[PersonalData::Email], 1, 1, table);
    expectAtLeast(accuracy[PersonalData::Iban], 1, 1, table);
    expectAtLeast(accuracy[PersonalData::Card], 1, 1, table);
    expectAtLeast(accuracy[PersonalData::NationalId], 1, 1, table);
    expectAtLeast(accuracy[PersonalData::Ip], 0.92, 1, table);
    expectAtLeast(accuracy[PersonalData::Phone], 0.97, 0.90, table);
    expectAtLeast(accuracy[PersonalData::Name], 1, 0.91, table);
    expectAtLeast(sumOf(accuracy), 0.98, 0.96, table);
    RecordProperty("accuracy", table);
}

TEST(PersonalDataAccuracy, IsNearlyTheSameOnLinesThatNoRuleHasSeen) {
    const auto accuracy = accuracyOn(markedLines("personal_data_later_lines.tsv"));
    expectAtLeast(sumOf(accuracy), 0.97, 0.97, tableOf(accuracy));
    RecordProperty("accuracy", tableOf(accuracy));
}

TEST(PersonalDataAccuracy, TradesPrecisionOfPhonesForRecallWithMoreRegions) {
    const auto lines = markedLines();
    auto none = accuracyOn(lines, {});
    auto all = accuracyOn(lines, {"GB", "US", "DE", "FR", "ES", "NL", "SA"});
    expectAtLeast(none[PersonalData::Phone], 1, 0.3, tableOf(none));
    expectAtLeast(all[PersonalData::Phone], 0.88, 1, tableOf(all));
    EXPECT_LT(none[PersonalData::Phone].recall(), all[PersonalData::Phone].recall());
}

}  // namespace
}  // namespace docket::text::test
