#include "tests/unit/text/personal_findings.h"

#include <gtest/gtest.h>

namespace docket::text::test {
namespace {

TEST(PersonalPayment, CardsAreNumbersOfIssuersWithTheirCheckDigit) {
    for (const std::string_view card : {"4111 1111 1111 1111", "5555-5555-5555-4444", "2223003122003222", "378282246310005", "3782 822463 10005",
                                        "30569309025904", "3056 930902 5904",
                                        "6011111111111117", "3530111333300000", "6200000000000005"}) {
        EXPECT_EQ(foundIn(card), Found{"CARD " + std::string(card)});
    }
    for (const std::string_view text : {"4111 1111 1111 1112", "1234 5678 9012 3452", "0000 0000 0000 0000", "4111 1111-1111 1111",
                                        "41 11111111111111", "INV-4111111111111111", "x4111111111111111",
                                        "41111111111111110", "#4111111111111111", "4222222222222"}) {
        EXPECT_EQ(foundIn(text), Found{}) << text;
    }
}

TEST(PersonalPayment, CardsAreReadInOtherDigitsAndThroughWhatCannotBeSeen) {
    EXPECT_EQ(foundIn("٤١١١ ١١١١ ١١١١ ١١١١"), Found{"CARD ٤١١١ ١١١١ ١١١١ ١١١١"});
    EXPECT_EQ(foundIn("４１１１１１１１１１１１１１１１"), Found{"CARD ４１１１１１１１１１１１１１１１"});
    EXPECT_EQ(foundIn("4111\u200B1111\u200B1111\u200B1111").size(), 1u);
    EXPECT_EQ(foundIn("4111\u00A01111\u00A01111\u00A01111").size(), 1u);
    EXPECT_EQ(maskedText("4111 1111 1111 1111 = 4111-1111-1111-1111 = ٤١١١١١١١١١١١١١١١"), "[CARD_1] = [CARD_1] = [CARD_1]");
}

TEST(PersonalPayment, AccountsHaveTheLengthOfTheirCountryAndTheirCheckDigits) {
    for (const std::string_view iban : {"GB29 NWBK 6016 1331 9268 19", "DE89370400440532013000", "NL91 ABNA 0417 1643 00",
                                        "de89 3704 0044 0532 0130 00", "BE68-5390-0754-7034", "NO9386011117947",
                                        "MT84MALT011000012345MTLCAST001S", "LC55 HEMM 0001 0001 0012 0012 0002 3015"}) {
        EXPECT_EQ(foundIn("to " + std::string(iban) + ", now"), Found{"IBAN " + std::string(iban)});
    }
    for (const std::string_view text : {"GB29 NWBK 6016 1331 9268 18", "GB29NWBK601613319268191", "GB29NWBK60161331926819X",
                                        "ZZ29 NWBK 6016 1331 9268 19", "GB29 NWBK 60161331 9268 19", "is 24 hours"}) {
        EXPECT_EQ(foundIn(text), Found{}) << text;
    }
}

}  // namespace
}  // namespace docket::text::test
