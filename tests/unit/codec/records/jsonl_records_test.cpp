#include "tests/support/read_rows.h"

#include "core/base/time.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace docket::codec {
namespace {

using nlohmann::json;
using taxonomy::TaskKind;
using taxonomy::Taxonomy;
using test::readRows;
using test::ReadRows;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr LabelId billing{1};
constexpr LabelId refund{2};
constexpr LabelId other{3};

Taxonomy taxonomyOf(TaskKind kind) {
    std::vector<taxonomy::Label> labels(4);
    labels[0].key = "billing";
    labels[1].key = "refund";
    labels[2].key = "other";
    labels[3].key = "money";
    labels[3].isGroup = true;
    return Taxonomy::make(kind, std::move(labels)).value();
}

const Taxonomy single = taxonomyOf(TaskKind::Single);
const Taxonomy multi = taxonomyOf(TaskKind::Multi);

ReadOptions mapped(std::vector<std::string> entries) {
    ReadOptions options;
    options.fields = FieldMap::make(entries).value();
    return options;
}

/// The record of a row with an id and a text, and these members.
ReadRows readWith(const std::string& members, const Taxonomy& taxonomy = single) {
    return readRows(R"({"id":"t-1","text":"hello",)" + members + "}", taxonomy);
}

TEST(JsonlRecords, ReadsEveryField) {
    const auto rows = readRows(
        R"({"id":"t-1","text":"Where is my refund?","label":"refund","confidence":0.41,"scores":{"refund":0.41, "billing":0.33},)"
        R"("rationale":"asks","model":"m1","prompt_version":"p3","created_at":"2026-11-02T09:15:00Z","metadata":{"channel":"mail"}})",
        single);
    const ports::IncomingRecord& record = rows.only();
    EXPECT_EQ(record.externalId, "t-1");
    EXPECT_EQ(record.text, "Where is my refund?");
    EXPECT_TRUE(record.hasText);
    EXPECT_TRUE(record.hasPrediction);
    EXPECT_EQ(record.labels, (LabelSet{refund}));
    EXPECT_EQ(record.confidence, 0.41);
    EXPECT_EQ(record.confidenceSource, ConfidenceSource::Stated);
    EXPECT_EQ(record.scores, R"({"refund":0.41, "billing":0.33})") << "verbatim";
    EXPECT_EQ(record.rationale, "asks");
    EXPECT_EQ(record.model, "m1");
    EXPECT_EQ(record.promptVersion, "p3");
    EXPECT_EQ(record.createdAt, parseUtc("2026-11-02T09:15:00Z").value());
    EXPECT_EQ(record.metadata, R"({"channel":"mail"})");
    EXPECT_EQ(record.rawOutput, "");
    EXPECT_EQ(record.signals, "");
    EXPECT_EQ(rows.records[0].line, 1);
}

TEST(JsonlRecords, OnlyIdAndTextAreRequired) {
    const auto rows = readRows(R"({"id":"t-1","text":"hello"})", single);
    EXPECT_FALSE(rows.only().hasPrediction);
    EXPECT_EQ(rows.only().metadata, "{}");
    EXPECT_EQ(rows.only().labels, std::nullopt);
    EXPECT_EQ(rows.only().confidence, std::nullopt);
}

TEST(JsonlRecords, NullIsTheSameAsMissing) {
    const auto rows = readWith(R"("label":null,"labels":null,"confidence":null,"scores":null,"rationale":null,"model":null,)"
                               R"("created_at":null,"metadata":null,"samples":null,"label_logprobs":null)");
    EXPECT_FALSE(rows.only().hasPrediction);
    EXPECT_EQ(rows.only().metadata, "{}");
}

TEST(JsonlRecords, AFurtherPredictionNeedsNoText) {
    const auto rows = readRows(R"({"id":"t-1","label":"refund","model":"m2"})", single);
    EXPECT_FALSE(rows.only().hasText);
    EXPECT_TRUE(rows.only().hasPrediction);
    EXPECT_THAT(readRows(R"({"id":"t-1"})", single).onlyCause(), HasSubstr("neither a text nor a prediction"));
}

TEST(JsonlRecords, IdsAreTextsOrWholeNumbersVerbatim) {
    EXPECT_EQ(readRows(R"({"id":12345678901234567890123,"text":"x"})", single).only().externalId, "12345678901234567890123");
    EXPECT_EQ(readRows(R"({"id":" a b ","text":"x"})", single).only().externalId, " a b ");
    EXPECT_EQ(readRows(R"({"id":"\u00e9\"","text":"x"})", single).only().externalId, "é\"");
    EXPECT_THAT(readRows(R"({"id":1.5,"text":"x"})", single).onlyCause(), HasSubstr("neither a text nor a whole number"));
    EXPECT_THAT(readRows(R"({"id":null,"text":"x"})", single).onlyCause(), HasSubstr("neither a text nor a whole number"));
    EXPECT_THAT(readRows(R"({"id":["a"],"text":"x"})", single).onlyCause(), HasSubstr("neither a text nor a whole number"));
    EXPECT_THAT(readRows(R"({"id":"","text":"x"})", single).onlyCause(), HasSubstr("the id is empty"));
    EXPECT_THAT(readRows(R"({"id":"  ","text":"x"})", single).onlyCause(), HasSubstr("the id is empty"));
    EXPECT_THAT(readRows(R"({"text":"x"})", single).onlyCause(), HasSubstr("there is no id"));
    EXPECT_THAT(readRows("{\"id\":\"" + std::string(2000, 'x') + "\",\"text\":\"x\"}", single).onlyCause(), HasSubstr("over 1024 bytes"));
}

TEST(JsonlRecords, TextsAreTakenAsTheyAre) {
    EXPECT_EQ(readRows(R"({"id":"a","text":" \"quoted\"\n\u20ac \ud83d\ude00 \\ "})", single).only().text, " \"quoted\"\n€ 😀 \\ ");
    EXPECT_THAT(readRows(R"({"id":"a","text":""})", single).onlyCause(), HasSubstr("the text is empty"));
    EXPECT_THAT(readRows(R"({"id":"a","text":7})", single).onlyCause(), HasSubstr("text is not a text"));
    const std::string longest(1UL << 20U, 'x');
    EXPECT_EQ(readRows(R"({"id":"a","text":")" + longest + "\"}", single).only().text.size(), longest.size());
    EXPECT_THAT(readRows(R"({"id":"a","text":"x)" + longest + "\"}", single).onlyCause(), HasSubstr("over 1 MiB"));
}

TEST(JsonlRecords, ConfidencesOutsideTheirRangeAreRejected) {
    for (const char* bad : {"1.01", "-0.01", "12.6", "1e999", "\"high\"", "\"\"", "true", "[0.8]", "{}", "NaN", "Infinity", "01", "+0.5", ".5", "0.5.1"}) {
        const auto rows = readWith(std::string(R"("label":"refund","confidence":)") + bad);
        EXPECT_THAT(rows.records, IsEmpty()) << bad;
        EXPECT_EQ(rows.rejected.size(), 1U) << bad;
    }
    EXPECT_THAT(readWith(R"("confidence":1.01)").onlyCause(), HasSubstr("the confidence 1.01 is not between 0 and 1"));
    EXPECT_EQ(readWith(R"("confidence":0)").only().confidence, 0.0);
    EXPECT_EQ(readWith(R"("confidence":1)").only().confidence, 1.0);
    EXPECT_EQ(readWith(R"("confidence":1e-3)").only().confidence, 0.001);
}

TEST(JsonlRecords, ScoresOutsideTheirRangeAreRejected) {
    EXPECT_THAT(readWith(R"("scores":{"refund":1.5})").onlyCause(), HasSubstr("the score 1.5 of \"refund\""));
    EXPECT_THAT(readWith(R"("scores":{"refund":null})").onlyCause(), HasSubstr("the score of \"refund\" is not a finite number"));
    EXPECT_THAT(readWith(R"("scores":{"refund":"high"})").onlyCause(), HasSubstr("the score of \"refund\""));
    EXPECT_THAT(readWith(R"("scores":[0.5])").onlyCause(), HasSubstr("scores is not an object"));
    EXPECT_EQ(readWith(R"("scores":{"no such label":0.5})").only().scores, R"({"no such label":0.5})");
    EXPECT_FALSE(readWith(R"("scores":{})").only().hasPrediction);
}

TEST(JsonlRecords, ALabelOutsideTheTaxonomyIsKeptAsInvalidOutput) {
    const auto rows = readWith(R"("label":"Refund","confidence":0.9)");
    EXPECT_EQ(rows.only().labels, std::nullopt) << "case matters";
    EXPECT_EQ(rows.only().rawOutput, R"("Refund")");
    EXPECT_EQ(rows.only().confidence, 0.9);
    EXPECT_EQ(readWith(R"("label":"money")").only().rawOutput, R"("money")") << "a heading cannot be chosen";
    EXPECT_EQ(readWith(R"("label":{"name":"refund"})").only().rawOutput, R"({"name":"refund"})");
    EXPECT_EQ(readWith(R"("label":3)").only().rawOutput, "3");
    EXPECT_EQ(readWith(R"("label":"")").only().rawOutput, R"("")");
    EXPECT_EQ(readWith(R"("label":" refund\n")").only().labels, (LabelSet{refund})) << "blanks around it do not";
}

TEST(JsonlRecords, LabelAndLabelsAreUnderstoodInBothKinds) {
    EXPECT_EQ(readWith(R"("labels":["refund"])").only().labels, (LabelSet{refund}));
    EXPECT_EQ(readWith(R"("labels":["refund","billing"])").only().rawOutput, R"(["refund","billing"])");
    EXPECT_EQ(readWith(R"("labels":[])").only().rawOutput, "[]");
    EXPECT_EQ(readWith(R"("label":"refund")", multi).only().labels, (LabelSet{refund}));
    EXPECT_EQ(readWith(R"("labels":["other","billing","other"])", multi).only().labels, (LabelSet{billing, other})) << "in order";
    EXPECT_EQ(readWith(R"("labels":["other","unheard of"])", multi).only().rawOutput, R"(["other","unheard of"])");
    EXPECT_EQ(readWith(R"("labels":["other",null])", multi).only().rawOutput, R"(["other",null])");
    EXPECT_EQ(readWith(R"("labels":"other")", multi).only().labels, (LabelSet{other}));
}

TEST(JsonlRecords, AnEmptyListIsAPredictionInAMultiLabelTask) {
    const auto rows = readWith(R"("labels":[],"confidence":0.7)", multi);
    ASSERT_TRUE(rows.only().labels.has_value());
    EXPECT_THAT(*rows.only().labels, IsEmpty());
    EXPECT_EQ(rows.only().confidence, 0.7);
}

TEST(JsonlRecords, TheTasksOwnLabelKeyGoesFirstAndTheOtherIsKept) {
    const auto one = readWith(R"("labels":["billing"],"label":"refund")");
    EXPECT_EQ(one.only().labels, (LabelSet{refund}));
    EXPECT_EQ(one.only().metadata, R"({"labels":["billing"]})");
    const auto many = readWith(R"("labels":["billing"],"label":"refund")", multi);
    EXPECT_EQ(many.only().labels, (LabelSet{billing}));
    EXPECT_EQ(many.only().metadata, R"({"label":"refund"})");
}

TEST(JsonlRecords, UnknownKeysAreKeptVerbatim) {
    const auto rows = readWith(R"("split" : "test" ,"n":1.50,"deep":{"a":[1, 2,{"b":null}]},"metadata":{ "channel":"mail" },"caf\u00e9":"\u00e9")");
    EXPECT_EQ(rows.only().metadata,
              R"({ "channel":"mail","split":"test","n":1.50,"deep":{"a":[1, 2,{"b":null}]},"caf\u00e9":"\u00e9"})");
    EXPECT_TRUE(json::accept(rows.only().metadata));
}

TEST(JsonlRecords, AKeyInsideMetadataGoesBeforeOneBesideIt) {
    EXPECT_EQ(readWith(R"("channel":"phone","metadata":{"channel":"mail"},"x":1)").only().metadata, R"({"channel":"mail","x":1})");
    EXPECT_EQ(readWith(R"("\u0063hannel":"phone","metadata":{"channel":"mail"})").only().metadata, R"({"channel":"mail"})");
    EXPECT_EQ(readWith(R"("metadata":"free text")").only().metadata, R"({"metadata":"free text"})");
    EXPECT_EQ(readWith(R"("metadata":{},"x":1)").only().metadata, R"({"x":1})");
}

TEST(JsonlRecords, AKeyTwiceIsRejected) {
    EXPECT_THAT(readWith(R"("label":"refund","label":"billing")").onlyCause(), HasSubstr("the key \"label\" is there twice"));
    EXPECT_THAT(readWith(R"("x":1,"x":2)").onlyCause(), HasSubstr("the key \"x\" is there twice"));
}

TEST(JsonlRecords, SamplesGiveConfidenceByAgreement) {
    const auto given = readWith(R"("label":"refund","samples":["refund","refund","billing"])");
    EXPECT_DOUBLE_EQ(given.only().confidence.value(), 2.0 / 3);
    EXPECT_EQ(given.only().confidenceSource, ConfidenceSource::Agreement);
    EXPECT_EQ(given.only().signals, R"({"samples":["refund","refund","billing"]})");

    const auto majority = readWith(R"("samples":["billing","refund","refund"])");
    EXPECT_EQ(majority.only().labels, (LabelSet{refund}));
    EXPECT_DOUBLE_EQ(majority.only().confidence.value(), 2.0 / 3);
    EXPECT_EQ(readWith(R"("samples":["billing","refund"])").only().labels, (LabelSet{billing})) << "the first of a tie";
    EXPECT_EQ(readWith(R"("samples":["refnd","refnd","billing"])").only().rawOutput, R"("refnd")");
    EXPECT_DOUBLE_EQ(readWith(R"("label":"refund","samples":["refund",null])").only().confidence.value(), 0.5);
    EXPECT_EQ(readWith(R"("label":"refund","confidence":0.9,"samples":["billing"])").only().confidence, 0.9);
    EXPECT_EQ(readWith(R"("label":"refund","samples":[])").only().confidence, std::nullopt);
    EXPECT_EQ(readWith(R"("label":"refund","samples":"refund")").only().confidence, std::nullopt);
}

TEST(JsonlRecords, SamplesOfLabelSetsAgreeAsSets) {
    const auto rows = readWith(R"("labels":["billing","refund"],"samples":[["refund","billing"],["billing"],[]])", multi);
    EXPECT_DOUBLE_EQ(rows.only().confidence.value(), 1.0 / 3);
    const auto majority = readWith(R"("samples":[["refund","billing"],[],["billing","refund"]])", multi);
    EXPECT_EQ(majority.only().labels, (LabelSet{billing, refund}));
    EXPECT_DOUBLE_EQ(majority.only().confidence.value(), 2.0 / 3);
}

TEST(JsonlRecords, LogProbsGiveConfidenceByNormalisedProbability) {
    const auto rows = readWith(R"("label":"refund","label_logprobs":{"refund":-0.1,"billing":-2.3})");
    EXPECT_NEAR(rows.only().confidence.value(), std::exp(-0.1) / (std::exp(-0.1) + std::exp(-2.3)), 1e-12);
    EXPECT_EQ(rows.only().confidenceSource, ConfidenceSource::LogProbs);
    EXPECT_EQ(rows.only().signals, R"({"label_logprobs":{"refund":-0.1,"billing":-2.3}})");

    EXPECT_EQ(readWith(R"("label_logprobs":{"refund":-0.1,"billing":-2.3})").only().labels, (LabelSet{refund}));
    EXPECT_NEAR(readWith(R"("label":"refund","label_logprobs":{"refund":-9999.0,"billing":-9999.0})").only().confidence.value(), 0.5, 1e-12);
    EXPECT_NEAR(readWith(R"("label":"refund","label_logprobs":{"refund":-1,"billing":null,"other":"?"})").only().confidence.value(), 1, 1e-12);
    for (const char* unclear : {"{}", "[]", "{\"billing\":-1}", "{\"refund\":{\"logprob\":-1}}", "7"}) {
        const auto kept = readWith(std::string(R"("label":"refund","label_logprobs":)") + unclear);
        EXPECT_EQ(kept.only().confidence, std::nullopt) << unclear;
        EXPECT_EQ(kept.only().signals, std::string(R"({"label_logprobs":)") + unclear + "}");
    }
    EXPECT_EQ(readWith(R"("labels":["refund"],"label_logprobs":{"refund":-0.1})", multi).only().confidence, std::nullopt);
}

TEST(JsonlRecords, ScoresGiveTheConfidenceOfThePrediction) {
    const auto rows = readWith(R"("label":"refund","scores":{"refund":0.6,"billing":0.3})");
    EXPECT_EQ(rows.only().confidence, 0.6);
    EXPECT_EQ(rows.only().confidenceSource, ConfidenceSource::Scores);
    EXPECT_EQ(readWith(R"("label":"other","scores":{"refund":0.6})").only().confidence, std::nullopt);
    EXPECT_EQ(readWith(R"("scores":{"billing":0.3,"refund":0.6})").only().labels, (LabelSet{refund})) << "the most probable one";

    EXPECT_EQ(readWith(R"("labels":["refund","billing"],"scores":{"refund":0.6,"billing":0.55,"other":0.1})", multi).only().confidence, 0.55);
    EXPECT_DOUBLE_EQ(readWith(R"("labels":[],"scores":{"refund":0.3,"billing":0.1})", multi).only().confidence.value(), 0.7);
    EXPECT_EQ(readWith(R"("labels":["other","refund"],"scores":{"refund":0.6})", multi).only().confidence, std::nullopt);
    EXPECT_EQ(readWith(R"("labels":[])", multi).only().confidence, std::nullopt);
    EXPECT_EQ(readWith(R"("scores":{"refund":0.6})", multi).only().labels, std::nullopt) << "a set needs a threshold";
}

TEST(JsonlRecords, ScoresAreResolvedWhenAskedFor) {
    ReadOptions options;
    options.scores = RecordRules::Scores::Resolve;
    const auto rows = readRows(R"({"id":"a","text":"x","scores":{"refund":0.6,"unknown":0.2,"billing":0.1}})", single, options);
    EXPECT_THAT(rows.records[0].scores, ElementsAre(LabelScore{refund, 0.6}, LabelScore{billing, 0.1}));
    EXPECT_THAT(readWith(R"("scores":{"refund":0.6})").records[0].scores, IsEmpty());
}

TEST(JsonlRecords, TimesThatCannotBeReadAreLeftOutAndNoted) {
    for (const char* unread : {"\"yesterday\"", "5", "true", "{\"$date\":1}"}) {
        const auto rows = readWith(std::string(R"("label":"refund","created_at":)") + unread);
        EXPECT_EQ(rows.only().createdAt, std::nullopt) << unread;
        EXPECT_EQ(rows.batches.front()->tally().noted(RowNote::UnreadTime).count, 1) << unread;
    }
    EXPECT_EQ(readWith(R"("created_at":1793610900)").only().createdAt, parseUtc("2026-11-02T09:15:00Z").value());
}

TEST(JsonlRecords, FieldsCanBeMappedFromPaths) {
    const auto options = mapped({"id=ticket.number", "text=body.plain.content", "label=answer", "model=run.model"});
    const auto rows = readRows(R"({"ticket":{"number":17,"team":"x"},"body":{"plain":{"content":"hello"}},"answer":"refund",)"
                               R"("run":{"model":"m1"},"text":"not this one","label":"nor this"})",
                               single, options);
    EXPECT_EQ(rows.only().externalId, "17");
    EXPECT_EQ(rows.only().text, "hello");
    EXPECT_EQ(rows.only().labels, (LabelSet{refund}));
    EXPECT_EQ(rows.only().model, "m1");
    const json metadata = json::parse(rows.only().metadata);
    EXPECT_EQ(metadata["ticket"]["team"], "x") << "an object of which a part is mapped is kept whole";
    EXPECT_EQ(metadata["text"], "not this one") << "a key whose name is mapped elsewhere is one like others";
    EXPECT_EQ(metadata["label"], "nor this");
    EXPECT_FALSE(metadata.contains("answer"));
}

TEST(JsonlRecords, AKeyWithDotsInItsNameGoesBeforeAPath) {
    const auto options = mapped({"text=body.plain"});
    EXPECT_EQ(readRows(R"({"id":1,"body":{"plain":"inner"},"body.plain":"outer"})", single, options).only().text, "outer");
    EXPECT_EQ(readRows(R"({"id":1,"body":{"plain":"inner"}})", single, options).only().text, "inner");
    EXPECT_THAT(readRows(R"({"id":1,"body":"text"})", single, options).onlyCause(), HasSubstr("neither a text nor a prediction"));
}

TEST(FieldMap, RefusesWhatItCannotMap) {
    const auto refusalOf = [](std::vector<std::string> entries) { return FieldMap::make(entries).error().message; };
    EXPECT_THAT(refusalOf({"text"}), HasSubstr("field=path"));
    EXPECT_THAT(refusalOf({"text="}), HasSubstr("empty path"));
    EXPECT_THAT(refusalOf({"body=x"}), HasSubstr("names no field"));
    EXPECT_THAT(refusalOf({"text=a", "text=b"}), HasSubstr("second time"));
    EXPECT_THAT(refusalOf({"text=a", "id=a"}), HasSubstr("another field takes"));
}

}  // namespace
}  // namespace docket::codec
