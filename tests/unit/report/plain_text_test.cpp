#include "core/report/plot/plain_text.h"

#include <gtest/gtest.h>

namespace docket::report {
namespace {

TEST(PlainText, ShowsWhatWouldTurnOrHideText) {
    EXPECT_EQ(plainText("a\u202Eb\u2066c"), "a⟨202E⟩b⟨2066⟩c");
    EXPECT_EQ(plainText(std::string_view("a\0b\x1B", 4)), "a⟨0000⟩b⟨001B⟩");
    EXPECT_EQ(plainText("a\r\n\tb"), "a   b");
    EXPECT_EQ(plainText("Zürich, عربي, 🙂"), "Zürich, عربي, 🙂");
}

TEST(PlainText, PutsASignWhereBytesAreNoCharacter) {
    EXPECT_EQ(plainText("a\xFF"), "a\uFFFD");
    EXPECT_EQ(plainText("\xE2\x82"), "\uFFFD\uFFFD") << "cut off";
    EXPECT_EQ(plainText("\xC0\xAF"), "\uFFFD\uFFFD") << "longer than it needs to be";
    EXPECT_EQ(plainText("\xED\xA0\x80"), "\uFFFD\uFFFD\uFFFD") << "half of a pair";
}

TEST(Escaped, CannotBecomeAnElementOrEndAnAttribute) { EXPECT_EQ(escaped("<a b=\"c\">&amp;"), "&lt;a b=&quot;c&quot;&gt;&amp;amp;"); }

}  // namespace
}  // namespace docket::report
