#include "core/codec/stored/policy_json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace docket::codec {
namespace {

using routing::Policy;
using testing::HasSubstr;

std::string refusalOf(std::string_view json) {
    const auto read = readPolicy(json, "policy.json");
    return read ? std::string() : read.error().message;
}

TEST(PolicyJson, EveryKeyIsOptional) { EXPECT_EQ(readPolicy("{}", "policy.json").value(), Policy{}); }

TEST(PolicyJson, ReadsEveryKey) {
    const auto policy = readPolicy(R"({"confidence":"calibrated","threshold":0.7,"review_share":0.2,"label_thresholds":{"fraud":0.95},
        "high_impact_labels":["closure"],"confused_pairs":[["a","b"]],"rare_labels":{"fraud":0.99},"audit_rate":0.05,"review_share_by_model":{"m":0.3},"review_share_by_label":{"fraud":0.5},"trusted_confidence":["scores","agreement"],"audit_strata":[{"label":"fraud","from":0.9,"rate":0.5},{"below":0.95,"rate":0.1}],"seed":18446744073709551615,
        "reviews_required":{"default":1,"high_impact":2},"consensus":"unanimous","adjudication":false,
        "suggestion":{"mode":"randomised","assisted_share":0.25},"sla_hours":{"default":24,"fraud":0.5},"lease_minutes":1.5,
        "gold_rate":0.05,"repeat_rate":0.02,"repeat_after_days":30,"gold_line":0.9})",
                                   "policy.json");
    ASSERT_TRUE(policy) << policy.error().message;
    Policy expected;
    expected.confidence = routing::ConfidenceKind::Calibrated;
    expected.threshold = 0.7;
    expected.reviewShare = 0.2;
    expected.labelThresholds = {{"fraud", 0.95}};
    expected.highImpactLabels = {"closure"};
    expected.confusedPairs = {{"a", "b"}};
    expected.rareLabels = {{"fraud", 0.99}};
    expected.auditRate = 0.05;
    expected.modelShares = {{"m", 0.3}};
    expected.labelShares = {{"fraud", 0.5}};
    expected.trustedSources = {ConfidenceSource::Scores, ConfidenceSource::Agreement};
    expected.auditStrata = {{"fraud", 0.9, std::nullopt, 0.5}, {"", 0, 0.95, 0.1}};
    expected.seed = 18446744073709551615ULL;
    expected.reviewsRequired = {{"default", 1}, {"high_impact", 2}};
    expected.consensus = routing::ConsensusRule::Unanimous;
    expected.hasAdjudication = false;
    expected.suggestion = routing::SuggestionMode::Randomised;
    expected.assistedShare = 0.25;
    expected.slaHours = {{"default", 24}, {"fraud", 0.5}};
    expected.leaseTime = seconds(90);
    expected.goldRate = 0.05;
    expected.repeatRate = 0.02;
    expected.repeatAfterDays = 30;
    expected.goldLine = 0.9;
    EXPECT_EQ(*policy, expected);

    const std::string written = writePolicy(*policy);
    EXPECT_EQ(readPolicy(written, "again.json").value(), expected);
    EXPECT_EQ(writePolicy(readPolicy(written, "again.json").value()), written);
}

TEST(PolicyJson, WritesTheDefaultAsItReadsIt) {
    EXPECT_EQ(readPolicy(writePolicy(Policy{}), "policy.json").value(), Policy{});
    EXPECT_THAT(writePolicy(Policy{}), testing::Not(HasSubstr("gold"))) << "documents of before there were gold items stay as they are";
}

TEST(PolicyJson, ARawConfidenceIsNotWrittenSoThatFormerDocumentsStayWhatTheyWere) {
    EXPECT_THAT(writePolicy(Policy()), testing::Not(HasSubstr("\"confidence\"")));
    EXPECT_EQ(readPolicy(R"({"confidence":"raw"})", "policy.json").value(), Policy());
    EXPECT_THAT(refusalOf(R"({"confidence":"true"})"), HasSubstr("must be raw or calibrated"));
}

TEST(PolicyJson, TakesBothSpellings) {
    EXPECT_EQ(readPolicy(R"({"suggestion":{"mode":"randomized"}})", "p").value().suggestion, routing::SuggestionMode::Randomised);
}

TEST(PolicyJson, NamesTheUnknownKey) {
    EXPECT_THAT(refusalOf(R"({"treshold":0.5})"), HasSubstr("unknown key \"treshold\""));
    EXPECT_THAT(refusalOf(R"({"suggestion":{"modus":"blind"}})"), HasSubstr("\"suggestion\" has an unknown key \"modus\""));
}

TEST(PolicyJson, RefusesNumbersOutOfRange) {
    EXPECT_THAT(refusalOf(R"({"threshold":1.2})"), HasSubstr("\"threshold\" is 1.2"));
    EXPECT_THAT(refusalOf(R"({"review_share":-0.1})"), HasSubstr("\"review_share\" is -0.1"));
    EXPECT_THAT(refusalOf(R"({"label_thresholds":{"a":2}})"), HasSubstr("\"label_thresholds.a\" is 2"));
    EXPECT_THAT(refusalOf(R"({"rare_labels":{"a":2}})"), HasSubstr("\"rare_labels.a\" is 2"));
    EXPECT_THAT(refusalOf(R"({"audit_rate":7})"), HasSubstr("\"audit_rate\" is 7"));
    EXPECT_THAT(refusalOf(R"({"review_share_by_model":{"m":0.5}})"), HasSubstr("needs a \"review_share\""));
    EXPECT_THAT(refusalOf(R"({"review_share":0.1,"review_share_by_label":{"a":2}})"), HasSubstr("review_share_by_label.a"));
    EXPECT_THAT(refusalOf(R"({"trusted_confidence":[]})"), HasSubstr("leave it out"));
    EXPECT_THAT(refusalOf(R"({"trusted_confidence":["none"]})"), HasSubstr("stated, scores"));
    EXPECT_THAT(refusalOf(R"({"audit_strata":{}})"), HasSubstr("no list"));
    EXPECT_THAT(refusalOf(R"({"audit_strata":[{"label":"a"}]})"), HasSubstr("\"audit_strata\" 1 has no \"rate\""));
    EXPECT_THAT(refusalOf(R"({"audit_strata":[{"rate":0.1,"form":0.5}]})"), HasSubstr("\"from\""));
    EXPECT_THAT(refusalOf(R"({"audit_strata":[{"rate":0.1,"from":0.5,"below":0.5}]})"), HasSubstr("below"));
    EXPECT_THAT(refusalOf(R"({"reviews_required":{"default":0}})"), HasSubstr("\"reviews_required.default\" is 0"));
    EXPECT_THAT(refusalOf(R"({"sla_hours":{"default":0}})"), HasSubstr("\"sla_hours.default\" is 0"));
    EXPECT_THAT(refusalOf(R"({"lease_minutes":0})"), HasSubstr("lease_minutes"));
    EXPECT_THAT(refusalOf(R"({"lease_minutes":1e300})"), HasSubstr("lease_minutes"));
    EXPECT_THAT(refusalOf(R"({"gold_rate":0.6})"), HasSubstr("\"gold_rate\" is 0.6; it must be between 0 and 0.5."));
    EXPECT_THAT(refusalOf(R"({"repeat_rate":-0.1})"), HasSubstr("\"repeat_rate\" is -0.1"));
    EXPECT_THAT(refusalOf(R"({"repeat_after_days":0})"), HasSubstr("\"repeat_after_days\" is 0"));
    EXPECT_THAT(refusalOf(R"({"gold_line":80})"), HasSubstr("\"gold_line\" is 80"));
    EXPECT_THAT(refusalOf(R"({"suggestion":{"assisted_share":3}})"), HasSubstr("\"assisted_share\" is 3"));
    EXPECT_THAT(refusalOf(R"({"confused_pairs":[["a","a"]]})"), HasSubstr("a with itself"));
}

TEST(PolicyJson, RefusesWhatIsOfTheWrongType) {
    EXPECT_THAT(refusalOf("7"), HasSubstr("is not a JSON object"));
    EXPECT_THAT(refusalOf("{"), HasSubstr("policy.json is not valid JSON at line 1"));
    EXPECT_THAT(refusalOf(std::string(100, '[')), HasSubstr("nested more than 64"));
    for (const char* json : {R"({"threshold":"0.8"})", R"({"seed":-1})", R"({"seed":7.5})", R"({"confused_pairs":[["a"]]})",
                             R"({"confused_pairs":[["a","b","c"]]})", R"({"high_impact_labels":"a"})", R"({"consensus":"best"})",
                             R"({"label_thresholds":[0.5]})", R"({"label_thresholds":{"a":true}})",
                             R"({"reviews_required":{"default":1.5}})", R"({"reviews_required":{"default":99999999999}})",
                             R"({"suggestion":{"mode":"loud"}})", R"({"suggestion":7})", R"({"adjudication":1})"}) {
        EXPECT_THAT(refusalOf(json), HasSubstr("policy.json")) << json;
    }
}

}  // namespace
}  // namespace docket::codec
