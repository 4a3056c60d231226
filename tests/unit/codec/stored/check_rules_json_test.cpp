#include "core/codec/stored/check_rules_json.h"

#include <gtest/gtest.h>

namespace docket::codec {
namespace {

TEST(CheckRulesJson, ReadsWhatItWrote) {
    drift::CheckRules rules;
    rules.alertStays = 5;
    rules.shiftLook = 0.05;
    rules.tell = {"ada", "ben"};
    EXPECT_EQ(readCheckRules(writeCheckRules(rules), "rules.json").value(), rules);
    EXPECT_EQ(readCheckRules("{}", "rules.json").value(), drift::CheckRules{});
}

TEST(CheckRulesJson, RefusesWithFileAndKey) {
    EXPECT_EQ(readCheckRules(R"({"recal_look":0.4})", "rules.json").error().message.substr(0, 10), "rules.json");
    EXPECT_NE(readCheckRules(R"({"recal_look":0.4})", "rules.json").error().message.find("recal_look"), std::string::npos);
    EXPECT_NE(readCheckRules(R"({"rare_share":"much"})", "rules.json").error().message.find("\"rare_share\""), std::string::npos);
    EXPECT_EQ(readCheckRules(R"({"rare_share":2})", "rules.json").error().message, "rules.json: \"rare_share\" must be from 0 to 1.");
    EXPECT_FALSE(readCheckRules("[]", "rules.json"));
}

}  // namespace
}  // namespace docket::codec
