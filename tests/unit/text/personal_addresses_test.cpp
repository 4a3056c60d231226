#include "tests/unit/text/personal_findings.h"

#include <gtest/gtest.h>

namespace docket::text::test {
namespace {

TEST(PersonalAddresses, AreFoundInSentences) {
    EXPECT_EQ(foundIn("Write to ada@example.com, or (bob@mail.example.org)."), (Found{"EMAIL ada@example.com", "EMAIL bob@mail.example.org"}));
    EXPECT_EQ(foundIn("<o'brien+x@example.co.uk>"), Found{"EMAIL o'brien+x@example.co.uk"});
    EXPECT_EQ(foundIn("'ada@example.com'"), Found{"EMAIL ada@example.com"}) << "quotes around it are not of it";
    EXPECT_EQ(foundIn("请联系ada@example.com谢谢"), Found{"EMAIL ada@example.com"});
    EXPECT_EQ(foundIn("jürgen@bücher.example"), Found{"EMAIL jürgen@bücher.example"});
    EXPECT_EQ(foundIn("ada＠example．com"), Found{"EMAIL ada＠example．com"}) << "wide signs";
}

TEST(PersonalAddresses, NeedALocalPartAndADomainOfNames) {
    for (const std::string_view text : {"@ada", "ada@", "ada@localhost", "ada@1.2", "a..b@example.com", "ada.@example.com", "logo@2x.png",
                                        "5 @ 2.50", "@ @ @@", "ada@-.com"}) {
        EXPECT_EQ(foundIn(text), Found{}) << text;
    }
    EXPECT_EQ(foundIn(std::string(65, 'a') + "@example.com"), Found{}) << "a local part of 65 signs";
    EXPECT_EQ(foundIn(std::string(64, 'a') + "@example.com").size(), 1u);
}

TEST(PersonalAddresses, OfTheWebAreThoseWithUserInformation) {
    EXPECT_EQ(foundIn("see https://ada:pw@files.example.com/a?b=c#d."), Found{"URL https://ada:pw@files.example.com/a?b=c#d"});
    EXPECT_EQ(foundIn("(ssh://git@example.org)"), Found{"URL ssh://git@example.org"});
    EXPECT_EQ(foundIn("https://example.com/@ada and http://example.com?q=a"), Found{}) << "an @ in the path is no user";
    EXPECT_EQ(foundIn("https://@example.com/ ://a@b"), Found{});
    EXPECT_EQ(foundIn("https://example.com/?mail=ada@example.com"), Found{"EMAIL ada@example.com"});
}

TEST(PersonalAddresses, OfHostsAreNeitherVersionsNorMasks) {
    EXPECT_EQ(foundIn("from 192.0.2.44:8080, 198.51.100.7."), (Found{"IP 192.0.2.44", "IP 198.51.100.7"}));
    for (const std::string_view text : {"1.2.3", "256.1.1.1", "1.2.3.4.5", "192.0.2.044", "version 2.4.1.0", "Version: 1.2.3.4", "v1.2.3.4",
                                        "127.0.0.1", "0.0.0.0", "255.255.255.0",
                                        "x.1.2.3.4", "3.192.0.2.44"}) {
        EXPECT_EQ(foundIn(text), Found{}) << text;
    }
}

TEST(PersonalAddresses, OfHostsAreAlsoOfVersionSix) {
    EXPECT_EQ(foundIn("2001:db8:85a3::8a2e:370:7334."), Found{"IP 2001:db8:85a3::8a2e:370:7334"});
    EXPECT_EQ(foundIn("[2001:db8::1]:443 fe80::1%eth0"), (Found{"IP 2001:db8::1", "IP fe80::1"}));
    EXPECT_EQ(foundIn("2001:DB8:0:0:1:0:0:9"), Found{"IP 2001:DB8:0:0:1:0:0:9"});
    EXPECT_EQ(foundIn("::ffff:192.0.2.1"), Found{"IP ::ffff:192.0.2.1"});
    for (const std::string_view text : {"::1", "::", "abc::def", "std::vector", "10:30:45", "00:1a:2b:3c:4d:5e", "2001:db8:1", "2001:::1",
                                        "2001:db8:1:2:3:4:5:6:7", "2001::1::2",
                                        "2001:db8::12345"}) {
        EXPECT_EQ(foundIn(text), Found{}) << text;
    }
}

}  // namespace
}  // namespace docket::text::test
