#include "core/base/caught.h"

#include "core/base/shortened.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <functional>
#include <new>
#include <stdexcept>
#include <system_error>

namespace docket {
namespace {

using ::testing::HasSubstr;

Error errorOf(const std::function<void()>& work) {
    const auto result = caught([&]() -> Result<int> {
        work();
        return 1;
    });
    return result ? Error{} : result.error();
}

TEST(Caught, HandsOnWhatTheBodyGives) {
    EXPECT_EQ(caught([]() -> Result<int> { return 7; }), 7);
    EXPECT_EQ(caught([]() -> Result<int> { return failure(ErrorKind::Busy, "later"); }).error().kind, ErrorKind::Busy);
}

TEST(Caught, EveryExceptionBecomesAnErrorThatSaysWhatWasKept) {
    const std::vector<std::function<void()>> throwing = {
        [] { throw std::bad_alloc(); },
        [] { std::string().reserve(std::string::npos); },
        [] { (void)std::vector<int>().at(3); },
        [] { throw std::logic_error("a defect"); },
        [] { (void)std::filesystem::absolute(""); },
        [] { throw std::system_error(std::make_error_code(std::errc::resource_unavailable_try_again)); },
        [] { throw 7; },
    };
    for (const auto& work : throwing) EXPECT_THAT(errorOf(work).message, HasSubstr("kept"));
    EXPECT_EQ(errorOf([] { (void)std::filesystem::absolute(""); }).kind, ErrorKind::Io);
    EXPECT_THAT(errorOf([] { throw std::bad_alloc(); }).message, HasSubstr("memory"));
}

TEST(Caught, ALongCauseIsShortened) {
    EXPECT_LT(errorOf([] { throw std::runtime_error(std::string(1'000'000, 'x')); }).message.size(), longestMessage);
}

TEST(Shortened, KeepsWhatFitsAndBothEndsOfWhatDoesNot) {
    EXPECT_EQ(shortened("abc", 3), "abc");
    const std::string text = "begin" + std::string(1000, 'x') + "end";
    const std::string shown = shortened(text, 100);
    EXPECT_LE(shown.size(), 100U);
    EXPECT_EQ(shown.substr(0, 5), "begin");
    EXPECT_TRUE(shown.ends_with("end"));
}

TEST(BeginningOf, CutsNoCharacter) {
    EXPECT_EQ(beginningOf("abc", 3), "abc");
    EXPECT_EQ(beginningOf("abcd", 3), "abc");
    EXPECT_EQ(beginningOf("ab\u00e9", 3), "ab");
    EXPECT_EQ(beginningOf("\u00e9", 1), "");
    EXPECT_EQ(beginningOf("abc", 0), "");
}

TEST(Shortened, CutsNoCharacter) {
    for (std::size_t limit = 0; limit < 60; ++limit) {
        std::string text;
        for (int i = 0; i < 30; ++i) text += "\xF0\x9F\x92\xB3";
        std::string rest = shortened(text, limit);
        EXPECT_NE(rest.find("…"), std::string::npos);
        rest.erase(rest.find(" … "), std::string_view(" … ").size());
        EXPECT_EQ(rest.size() % 4, 0U) << limit;
        EXPECT_TRUE(rest.empty() || rest[0] == '\xF0') << limit;
    }
}

}  // namespace
}  // namespace docket
