#include "tests/unit/text/personal_findings.h"

#include <gtest/gtest.h>

#include <array>
#include <thread>

namespace docket::text::test {
namespace {

PersonalDataFinder finder() { return PersonalDataFinder::make({{"GB"}, {"Jane Doe"}}).value(); }

TEST(PersonalMasks, GiveTheSameValueTheSameMask) {
    EXPECT_EQ(maskedText("a@example.com, b@example.com, A@EXAMPLE.COM"), "[EMAIL_1], [EMAIL_2], [EMAIL_1]");
    EXPECT_EQ(maskedText("192.0.2.1 a@example.com 192.0.2.2"), "[IP_1] [EMAIL_1] [IP_2]");
    EXPECT_EQ(maskedText("nothing here"), "nothing here");
}

TEST(PersonalMasks, AreTheSameInAllTextsOfAnItem) {
    PersonalDataMasker masker;
    const auto finds = finder();
    const std::string first = "Jane Doe, a@example.com";
    const std::string second = "b@example.com and a@example.com";
    EXPECT_EQ(masker.mask(first, finds.find(first)), "[NAME_1], [EMAIL_1]");
    EXPECT_EQ(masker.mask(second, finds.find(second)), "[EMAIL_2] and [EMAIL_1]");
}

TEST(PersonalMasks, StandForSomeOfTheFindingsWhereOnlyTheseAreGiven) {
    const std::string text = "Jane Doe, a@example.com, 020 7946 0958";
    auto findings = finder().find(text);
    std::erase_if(findings, [](const Finding& finding) { return finding.kind != PersonalData::Phone; });
    EXPECT_EQ(masked(text, findings), "Jane Doe, a@example.com, [PHONE_1]");
}

TEST(PersonalFindings, DoNotOverlapAndTheLongestStands) {
    EXPECT_EQ(foundIn("https://jane.doe@example.com/x", {{}, {"Jane Doe"}}), Found{"URL https://jane.doe@example.com/x"});
    EXPECT_EQ(foundIn("jane.doe@example.com", {{}, {"Doe"}}), Found{"EMAIL jane.doe@example.com"});
    EXPECT_EQ(foundIn("PESEL 44051401359", {{"PL", "GB"}, {}}), Found{"ID 44051401359"});
    EXPECT_EQ(foundIn("+44 20 7946 0958 Jane Doe", {{"GB"}, {"Jane Doe"}}), (Found{"PHONE +44 20 7946 0958", "NAME Jane Doe"}));
}

TEST(PersonalFindings, HaveTheirPlaceInBytes) {
    const std::string text = "é\xFF ü: ada@example.com\xC3";
    const auto findings = finder().find(text);
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings[0], (Finding{PersonalData::Email, text.find("ada"), text.find(".com") + 4, "ada@example.com"}));
}

TEST(PersonalFindings, AreTheSameInEveryThread) {
    const std::string text = "Jane Doe, a@example.com, 020 7946 0958, 4111 1111 1111 1111";
    const auto finds = finder();
    const auto expected = finds.find(text);
    EXPECT_EQ(expected.size(), 4u);
    std::array<std::vector<Finding>, 4> found;
    {
        std::vector<std::jthread> threads;
        for (auto& each : found) {
            threads.emplace_back([&] {
                for (int round = 0; round < 20; ++round) each = finds.find(text);
            });
        }
    }
    for (const auto& each : found) EXPECT_EQ(each, expected);
}

TEST(PersonalDataWords, OfTreatmentsAreReadAsTheyAreWritten) {
    for (const PersonalDataTreatment treatment : allPersonalDataTreatments) EXPECT_EQ(parsePersonalDataTreatment(toString(treatment)), treatment);
    EXPECT_EQ(parsePersonalDataTreatment("hide"), std::nullopt);
}

}  // namespace
}  // namespace docket::text::test
