#include "core/text/personal_data/phone_stretches.h"
#include "tests/unit/text/personal_findings.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace docket::text::test {
namespace {

using personal::phoneStretches;

TEST(PersonalPhones, OfTheCountryNeedItsRegion) {
    EXPECT_EQ(foundIn("call 020 7946 0958", {{"GB"}, {}}), Found{"PHONE 020 7946 0958"});
    EXPECT_EQ(foundIn("call 020 7946 0958", {{"gb", "ZZ"}, {}}), Found{"PHONE 020 7946 0958"}) << "small letters, and the region that is none";
    EXPECT_EQ(foundIn("call 020 7946 0958"), Found{});
    EXPECT_EQ(foundIn("call 212-555-0187 or 030 23125 123", {{"US", "DE"}, {}}), (Found{"PHONE 212-555-0187", "PHONE 030 23125 123"}));
}

TEST(PersonalPhones, WithAPlusNeedNone) {
    EXPECT_EQ(foundIn("+44 20 7946 0018 and (+33) 5 36 49 12 34"), (Found{"PHONE +44 20 7946 0018", "PHONE (+33) 5 36 49 12 34"}));
    EXPECT_EQ(foundIn("+44 7700 900123"), Found{"PHONE +44 7700 900123"}) << "possible, though given to nobody";
    EXPECT_EQ(foundIn("+999 123 456 789 and +1 23"), Found{});
}

TEST(PersonalPhones, AreTheSameHoweverWritten) {
    EXPECT_EQ(maskedText("020 7946 0958, (020) 7946-0958, +44 20 7946 0958, 020 7946 0959", {{"GB"}, {}}), "[PHONE_1], [PHONE_1], [PHONE_1], [PHONE_2]");
}

TEST(PersonalPhones, AreNoDatesTimesOrParts) {
    const PersonalDataOptions options{{"GB", "US", "DE", "FR", "ES", "NL"}, {}};
    for (const std::string_view text : {"2024-03-12 14:22:05", "05.06.2024 16", "12/03/2024 07946", "112-3948576-2233445", "#2125550187",
                                        "$2125550187", "2125550187%", "INV-020-79460958", "3.2125550187",
                                        "550e8400-e29b-41d4-a716-446655440000", "123456789012345678901234567890"}) {
        EXPECT_EQ(foundIn(text, options), Found{}) << text;
    }
}

TEST(PersonalPhones, AreFoundWhereTheyAreCrowded) {
    EXPECT_EQ(foundIn("info: 02079460958/02079460959-free", {{"GB"}, {}}), (Found{"PHONE 02079460958", "PHONE 02079460959"}));
    EXPECT_EQ(foundIn("02079460958 02079460959", {{"GB"}, {}}).size(), 2u);
    EXPECT_EQ(foundIn("/help/02079460958", {{"GB"}, {}}), Found{}) << "a part of a path";
}

TEST(PersonalPhones, UnknownRegionsAreRefused) {
    const auto unknown = PersonalDataFinder::make({{"GB", "XX"}, {}});
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().kind, ErrorKind::InvalidInput);
    EXPECT_NE(unknown.error().message.find("\"XX\""), std::string::npos);
    EXPECT_FALSE(PersonalDataFinder::make({std::vector<std::string>(maxPersonalDataRegions + 1, "GB"), {}}));
}

TEST(PhoneStretches, AreCutIntoPiecesThatHoldEveryNumberWhole) {
    std::string numbers;
    for (int i = 0; i < 200; ++i) numbers += "020 7946 0" + std::to_string(100 + i) + " / ";
    const auto stretches = phoneStretches(numbers);
    ASSERT_GT(stretches.size(), 10u);
    for (std::size_t at = numbers.find("020"); at != std::string::npos; at = numbers.find("020 ", at + 1)) {
        const bool isWhole = std::ranges::any_of(stretches, [&](const personal::PhoneStretch& piece) { return piece.begin <= at && at + 13 <= piece.end; });
        EXPECT_TRUE(isWhole) << at;
    }
    for (const personal::PhoneStretch& piece : stretches) EXPECT_LE(piece.end - piece.begin, personal::longestPhoneStretch);
}

TEST(PhoneStretches, HaveEnoughDigitsAndNoRunThatIsTooLong) {
    EXPECT_TRUE(phoneStretches("123 456").empty());
    EXPECT_EQ(phoneStretches("123 4567"), (std::vector<personal::PhoneStretch>{{0, 8}}));
    EXPECT_TRUE(phoneStretches(std::string(1000, '7')).empty());
    EXPECT_EQ(phoneStretches("a0207946a" + std::string(18, '1') + "1234567"), (std::vector<personal::PhoneStretch>{{1, 8}}));
}

}  // namespace
}  // namespace docket::text::test
