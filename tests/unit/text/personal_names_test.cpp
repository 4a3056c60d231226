#include "tests/unit/text/personal_findings.h"

#include <gtest/gtest.h>

namespace docket::text::test {
namespace {

Found namesIn(std::string_view text, std::vector<std::string> names) { return foundIn(text, {{}, std::move(names)}); }

TEST(PersonalNames, AreWholeWordsWithoutCaseAndAccents) {
    EXPECT_EQ(namesIn("JÜRGEN BEISPIEL, jurgen  beispiel and Jürgen Beispielmann", {"Jürgen Beispiel"}), (Found{"NAME JÜRGEN BEISPIEL", "NAME jurgen  beispiel"}));
    EXPECT_EQ(namesIn("Straße, STRASSE", {"strasse"}), (Found{"NAME Straße", "NAME STRASSE"}));
    EXPECT_EQ(namesIn("Ju\u0308rgen", {"Jürgen"}), Found{"NAME Ju\u0308rgen"}) << "an accent that is a character of its own";
    EXPECT_EQ(namesIn("janet jane janes", {"Jane"}), Found{"NAME jane"});
}

TEST(PersonalNames, AreTheLongestOfTheList) {
    EXPECT_EQ(namesIn("Jane Doe Smith, Jane Doe, Jane", {"Jane", "Jane Doe Smith", "Doe"}), (Found{"NAME Jane Doe Smith", "NAME Jane", "NAME Doe", "NAME Jane"}));
}

TEST(PersonalNames, MayHaveDashesApostrophesAndInitials) {
    EXPECT_EQ(namesIn("Mary Ann O’Example; Mary-Ann O'Example's", {"Mary-Ann O'Example"}), (Found{"NAME Mary Ann O’Example", "NAME Mary-Ann O'Example"}));
    EXPECT_EQ(namesIn("John Q. Sample, John Q Sample", {"John Q. Sample"}), (Found{"NAME John Q. Sample", "NAME John Q Sample"}));
    EXPECT_EQ(namesIn("I met Jane. Doe left, and Jane, Doe\nor Jane\nDoe", {"Jane Doe"}), Found{}) << "not over the end of a sentence or line";
}

TEST(PersonalNames, AreFoundInScriptsWithoutBlanksAndBesideTheirPunctuation) {
    EXPECT_EQ(namesIn("我是王小明。", {"王小明"}), Found{"NAME 王小明"});
    EXPECT_EQ(namesIn("السيدة سلمى المثال، شكرا", {"سلمى المثال"}), Found{"NAME سلمى المثال"});
    EXPECT_EQ(namesIn("ИВАН Примеров", {"Иван Примеров"}), Found{"NAME ИВАН Примеров"});
}

TEST(PersonalNames, OfOnePersonHaveOneMask) {
    EXPECT_EQ(maskedText("Jane Doe and JANE-DOE and Max", {{}, {"jane doe", "max"}}), "[NAME_1] and [NAME_1] and [NAME_2]");
}

TEST(PersonalNames, OfTooManyWordsAreRefusedAndEmptyOnesPassedOver) {
    std::string longName;
    for (std::size_t i = 0; i <= maxWordsOfName; ++i) longName += "a ";
    const auto refused = PersonalDataFinder::make({{}, {"Jane", longName}});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::InvalidInput);
    EXPECT_TRUE(refused.error().message.starts_with("Name 2 "));
    EXPECT_EQ(namesIn("- . , \xFF", {"", " ", "-", "\xFF"}), Found{});
}

TEST(PersonalNames, StandOneOnALineOfAList) { EXPECT_EQ(namesInList("Jane Doe\r\n\n  Max \n\t\nErika"), (std::vector<std::string>{"Jane Doe", "Max", "Erika"})); }

TEST(PersonalNames, MayBeAHundredThousand) {
    std::vector<std::string> names;
    for (int i = 0; i < 100'000; ++i) names.push_back("name" + std::to_string(i) + " family" + std::to_string(i % 1000));
    EXPECT_EQ(namesIn("here is Name99999 Family999, not name99999 family998", std::move(names)), Found{"NAME Name99999 Family999"});
}

}  // namespace
}  // namespace docket::text::test
