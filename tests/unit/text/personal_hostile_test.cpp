#include "core/base/stable_hash.h"
#include "core/text/personal_data/character_walk.h"
#include "core/text/personal_data/phone_stretches.h"
#include "tests/unit/text/personal_findings.h"
#include "tests/unit/text/personal_lines.h"

#include <gtest/gtest.h>

#include <array>

namespace docket::text::test {
namespace {

constexpr std::size_t mebibyte = 1 << 20;

std::string repeated(std::string_view piece, std::size_t size) {
    std::string text;
    while (text.size() < size) text += piece;
    text.resize(size);
    return text;
}

const PersonalDataFinder& finder() {
    static const auto made = PersonalDataFinder::make({{"GB", "US"}, listedNames()}).value();
    return made;
}

/// Whether a place is the start of a character, or the end of the text.
bool isBetweenCharacters(std::string_view text, std::size_t place) {
    std::size_t at = 0;
    while (at < place) at += personal::characterAt(text, at).length;
    return at == place;
}

void expectOrdered(std::string_view text, const std::vector<Finding>& findings) {
    std::size_t done = 0;
    for (const Finding& finding : findings) {
        EXPECT_GE(finding.begin, done) << text;
        EXPECT_GT(finding.end, finding.begin) << text;
        ASSERT_LE(finding.end, text.size()) << text;
        EXPECT_FALSE(finding.value.empty()) << text;
        done = finding.end;
    }
}

// A rule that looks at the rest of the text from each place would take minutes to hours here.
TEST(PersonalDataHostile, TextsOfAMebibyteAreRead) {
    for (const std::string_view piece : {"7", "@", "a", ".", ":", "+", "(", "[", "\xFF", "\xF0\x9F\x98", "é", "٤", "DE89", "a@", "x://", "x://a@b/", "a-1-", "@a.b"}) {
        const auto findings = finder().find(repeated(piece, mebibyte));
        EXPECT_LE(findings.size(), 1u) << piece;
    }
}

TEST(PersonalDataHostile, TextsOfManyStartsAreRead) {
    for (const std::string_view piece : {"a.", "a@b.", "1:", "GB29 ", "2001:", "1.", "BSN "}) {
        EXPECT_EQ(finder().find(repeated(piece, mebibyte / 8)), std::vector<Finding>{}) << piece;
    }
}

// The search for phone numbers takes long for each sign that it is given, so what it is given is counted.
TEST(PersonalDataHostile, PhoneNumbersAreLookedForInTwiceTheTextAtMost) {
    for (const std::string_view piece : {"1 ", "4111 ", "7", "1.", "+1", "12345678901234567 ", "((((1", "020 7946 0958 "}) {
        std::size_t given = 0;
        for (const auto& stretch : personal::phoneStretches(repeated(piece, mebibyte))) given += stretch.end - stretch.begin;
        EXPECT_LE(given, 2 * mebibyte) << piece;
    }
    EXPECT_EQ(finder().find(repeated("4111 ", mebibyte / 128)), std::vector<Finding>{});
}

TEST(PersonalDataHostile, TextsFullOfPersonalDataAreMaskedWhole) {
    struct Case {
        std::string_view piece;
        std::string_view mask;
    };
    constexpr std::array cases = {Case{"a@example.com ", "[EMAIL_1] "}, Case{"4111 1111 1111 1111; ", "[CARD_1]; "}, Case{"192.0.2.1 ", "[IP_1] "},
                                  Case{"219-09-9999, ", "[ID_1], "},    Case{"jane doe, ", "[NAME_1], "},             Case{"+44 20 7946 0958, ", "[PHONE_1], "}};
    for (const auto& [piece, mask] : cases) {
        const std::string text = repeated(piece, piece.size() * 500);
        EXPECT_TRUE(masked(text, finder().find(text)) == repeated(mask, mask.size() * 500)) << piece;
    }
}

TEST(PersonalDataHostile, AnyBytesAreRead) {
    SeededRandom random(11);
    constexpr std::string_view likely = "0123456789 -.@:/+()abAZ\xC3\xA9\xD9\xA4\xFF";
    for (int round = 0; round < 400; ++round) {
        std::string text;
        for (std::size_t i = random.below(80); i > 0; --i) text += round % 2 == 0 ? static_cast<char>(random.below(256)) : likely[random.below(likely.size())];
        const auto findings = finder().find(text);
        expectOrdered(text, findings);
        for (const Finding& finding : findings) {
            EXPECT_TRUE(isBetweenCharacters(text, finding.begin));
            EXPECT_TRUE(isBetweenCharacters(text, finding.end));
        }
    }
}

/// Marked lines run together, and cut where it may hurt.
std::string mixedText(SeededRandom& random, const std::vector<MarkedLine>& lines) {
    constexpr std::array<std::string_view, 8> between = {" ", "", ",", "-", ".", "/", "\n", " ("};
    std::string text;
    for (std::size_t i = 1 + random.below(3); i > 0; --i) {
        const MarkedLine& line = lines[random.below(lines.size())];
        text += line.text.substr(0, 1 + random.below(line.text.size()));
        text += between[random.below(between.size())];
    }
    return text;
}

TEST(PersonalDataHostile, AMaskedTextHasNothingMoreToMask) {
    const auto lines = markedLines();
    const auto finds = PersonalDataFinder::make({{"GB", "US", "ES"}, {}}).value();
    SeededRandom random(3);
    std::size_t maskedTexts = 0;
    for (std::size_t round = 0; round < 1500; ++round) {
        const std::string text = round < lines.size() ? lines[round].text : mixedText(random, lines);
        const auto findings = finds.find(text);
        expectOrdered(text, findings);
        for (const Finding& finding : findings) {
            EXPECT_TRUE(isBetweenCharacters(text, finding.begin)) << text;
            EXPECT_TRUE(isBetweenCharacters(text, finding.end)) << text;
        }
        const std::string once = masked(text, findings);
        EXPECT_EQ(masked(once, finds.find(once)), once) << text;
        maskedTexts += once == text ? 0 : 1;
    }
    EXPECT_GT(maskedTexts, 300u);
}

}  // namespace
}  // namespace docket::text::test
