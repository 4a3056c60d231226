#include "core/text/personal_data/check_digits.h"
#include "core/text/personal_data/national_id_table.h"
#include "core/text/personal_data/shape.h"
#include "tests/unit/text/personal_findings.h"

#include <gtest/gtest.h>

#include <array>
#include <set>

namespace docket::text::test {
namespace {

struct Example {
    std::string_view country;
    std::string_view id;
    std::string_view word = {};  ///< that has to stand before it
};

// Examples of authorities and of textbooks.
constexpr std::array examples = {
    Example{"AT", "1237 010180"},
    Example{"AT", "1237010180", "SVNR"},
    Example{"AU", "123 456 782", "TFN"},
    Example{"BE", "85.07.30-033.28"},
    Example{"BE", "85073003328"},
    Example{"BG", "7523169263", "EGN"},
    Example{"BR", "11.222.333/0001-81"},
    Example{"BR", "11222333000181"},
    Example{"BR", "111.444.777-35"},
    Example{"BR", "11144477735"},
    Example{"CA", "046 454 286"},
    Example{"CA", "046454286", "SIN"},
    Example{"CH", "756.9217.0769.85"},
    Example{"CL", "12.345.678-5"},
    Example{"CL", "12345678-5"},
    Example{"CN", "11010519491231002X"},
    Example{"CZ", "710319/2745"},
    Example{"CZ", "7103192745", "RC"},
    Example{"DE", "86 095 742 719"},
    Example{"DE", "86095742719"},
    Example{"DK", "211062-5629"},
    Example{"DK", "2110625629", "CPR-nummer"},
    Example{"EE", "37605030299"},
    Example{"ES", "12345678Z"},
    Example{"ES", "X1234567L"},
    Example{"FI", "131052-308T"},
    Example{"FR", "1 85 05 78 006 084 91"},
    Example{"GB", "943 476 5919", "NHS"},
    Example{"GR", "01013099997"},
    Example{"HR", "33392005961", "OIB"},
    Example{"IE", "6433435F"},
    Example{"IL", "039337423", "teudat zehut"},
    Example{"IN", "2341 2341 2346"},
    Example{"IN", "234123412346", "Aadhaar"},
    Example{"IS", "120174-3399"},
    Example{"IS", "1201743399", "kennitala"},
    Example{"IT", "RSSMRA85T10A562S"},
    Example{"JP", "123456789018", "My Number"},
    Example{"KR", "971013-9019902"},
    Example{"LT", "33309240064"},
    Example{"MX", "BOXW310820HNERXN09"},
    Example{"NL", "111222333", "BSN"},
    Example{"NO", "151086 95088"},
    Example{"NO", "15108695088"},
    Example{"PL", "44051401359"},
    Example{"PT", "501 964 843", "NIF"},
    Example{"RO", "1630615123457"},
    Example{"SE", "811228-9874"},
    Example{"SE", "198112289874", "personnummer"},
    Example{"SG", "S1234567D"},
    Example{"SI", "0101006500006"},
    Example{"SK", "7103192745", "rodne cislo"},
    Example{"TH", "1-2345-45678-78-1"},
    Example{"TH", "1234545678781", "Thai ID"},
    Example{"TR", "10000000146"},
    Example{"TW", "A123456789"},
    Example{"US", "219-09-9999"},
    Example{"ZA", "800101 5009 087"},
};

std::string sentence(const Example& example) { return std::string(example.word) + " " + std::string(example.id); }

/// The row of the table that takes an example.
const personal::NationalId* rowOf(const Example& example) {
    for (const personal::NationalId& row : personal::nationalIds()) {
        if (row.country == example.country && personal::anyShapeEnd(example.id, 0, row.shapes) == example.id.size()) return &row;
    }
    return nullptr;
}

TEST(PersonalIds, AreFoundInTheirCountry) {
    for (const Example& example : examples) {
        EXPECT_EQ(foundIn(sentence(example), {{std::string(example.country)}, {}}), Found{"ID " + std::string(example.id)}) << example.country;
    }
}

TEST(PersonalIds, OfEveryRowHaveAnExample) {
    std::set<const personal::NationalId*> seen;
    for (const Example& example : examples) seen.insert(rowOf(example));
    for (const personal::NationalId& row : personal::nationalIds()) EXPECT_TRUE(seen.contains(&row)) << row.country << " " << row.shapes;
    EXPECT_FALSE(seen.contains(nullptr));
}

/// Sums modulo ten with even weights, and such modulo eleven that are folded to ten, let some changes through.
bool isLax(std::string_view country) { return std::string_view("LT MX SE TH TW").contains(country); }

TEST(PersonalIds, DoNotHoldWithAnotherDigit) {
    for (const Example& example : examples) {
        if (example.country == "US") continue;  // has no check digit
        const std::string id = personal::compact(example.id);
        const auto* row = rowOf(example);
        ASSERT_NE(row, nullptr) << example.id;
        int changed = 0;
        int passed = 0;
        for (std::size_t i = 0; i < id.size(); ++i) {
            for (char digit = '0'; digit <= '9' && id[i] <= '9'; ++digit) {
                std::string other = id;
                other[i] = digit;
                if (digit == id[i]) continue;
                ++changed;
                passed += row->isValid(other) ? 1 : 0;
            }
        }
        EXPECT_GT(changed, 0) << example.id;
        EXPECT_LE(passed * (isLax(example.country) ? 6 : 20), changed) << example.country << " " << example.id;
    }
}

TEST(PersonalIds, ThatManyNumbersPassNeedAWordOrTheirRegion) {
    EXPECT_EQ(foundIn("111222333", {{"NL"}, {}}), Found{});
    EXPECT_EQ(foundIn("Mijn BSN-nummer is 111222333"), Found{"ID 111222333"});
    EXPECT_EQ(foundIn("44051401359"), Found{});
    EXPECT_EQ(foundIn("PESEL: 44051401359"), Found{"ID 44051401359"});
    EXPECT_EQ(foundIn("BSN\n111222333"), Found{}) << "the word of another line";
    EXPECT_EQ(foundIn("my BSN is somewhere else, but this here is the number 111222333"), Found{}) << "a word too far away";
    EXPECT_EQ(foundIn("absn 111222333"), Found{}) << "a part of a word";
}

TEST(PersonalIds, ArePartsOfNothingLonger) {
    for (const std::string_view text : {"A12345678Z", "12345678Z9", "12345678-Z-1", "INV-12345678Z", "1.12345678Z", "219-09-9999-1", "123456789"}) {
        EXPECT_EQ(foundIn(text, {{"ES", "US"}, {}}), Found{}) << text;
    }
    for (const std::string_view text : {"000-12-3456", "666-12-3456", "123-00-4567", "123-45-0000",
                                        "923-45-6789"}) EXPECT_EQ(foundIn(text, {{"US"}, {}}), Found{}) << text << " is given to nobody";
}

TEST(CheckDigits, AreThoseOfTheStandards) {
    EXPECT_TRUE(personal::hasLuhnDigit("79927398713"));
    EXPECT_FALSE(personal::hasLuhnDigit("79927398710"));
    EXPECT_TRUE(personal::hasVerhoeffDigit("2363"));
    EXPECT_FALSE(personal::hasVerhoeffDigit("2633"));
    EXPECT_TRUE(personal::hasMod1110Digit("07945"));
    EXPECT_FALSE(personal::hasMod1110Digit("07946"));
    EXPECT_TRUE(personal::isDay(2, 29));
    EXPECT_FALSE(personal::isDay(4, 31));
    EXPECT_FALSE(personal::isDay(13, 1));
}

}  // namespace
}  // namespace docket::text::test
