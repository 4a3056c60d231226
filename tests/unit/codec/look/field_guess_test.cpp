#include "core/codec/look/field_guess.h"

#include "tests/support/read_rows.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace docket::codec {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using Ground = ColumnGuess::Ground;
using Kind = ColumnMeaning::Kind;
using Shape = ColumnSample::Shape;

/// What each column is guessed to be: the name of a field, "kept" or "none".
std::vector<std::string> guessed(const std::string& bytes, RecordFormat format = RecordFormat::Csv, const std::vector<std::string>& labels = {}) {
    test::MemorySource source(bytes);
    const auto sample = sampleColumns(source, format);
    EXPECT_TRUE(sample) << bytes;
    std::vector<std::string> words;
    for (const ColumnGuess& guess : guessFields(sample->columns, labels)) {
        const ColumnMeaning& meaning = guess.meaning;
        words.emplace_back(meaning.kind == Kind::Field ? toString(meaning.field) : meaning.kind == Kind::Score ? "score" : meaning.kind == Kind::Kept ? "kept" : "none");
    }
    return words;
}

TEST(FieldGuess, KnowsTheNamesThatOtherProgramsUse) {
    EXPECT_THAT(guessed("message,predicted,score,channel\nwhere is it,parcel,0.4,mail\nhow much,invoice,0.9,app\n"),
                ElementsAre("text", "label", "confidence", "kept"));
    EXPECT_THAT(guessed("Ticket ID,Body,Predicted Label,predictedConfidence,Received At\nT-1,Hello you,pos,high,2026-11-02\nT-2,Bye now,neg,low,2026-11-03\n"),
                ElementsAre("id", "text", "label", "kept", "created_at"));
    EXPECT_THAT(guessed(R"({"uuid":"a","prediction":{"label":"pos","score":0.4,"scores":{"pos":0.4,"neg":0.6}},"input":{"text":"Hello"}})", RecordFormat::Jsonl),
                ElementsAre("id", "label", "confidence", "scores", "text"));
}

TEST(FieldGuess, GivesEachFieldOnceAndToItsOwnName) {
    EXPECT_THAT(guessed("message,text,review\na b,c d,e f\n"), ElementsAre("kept", "text", "kept"));
    EXPECT_THAT(guessed("id,item_id,text\n1,2,x\n"), ElementsAre("id", "kept", "text"));
    EXPECT_THAT(guessed("text,label,labels\nx,a,a|b\n"), ElementsAre("text", "label", "kept"));
}

TEST(FieldGuess, TakesNoColumnWhoseValuesCannotBeTheField) {
    EXPECT_THAT(guessed("text,label,score\nx,a,12.6\ny,b,0.5\n"), ElementsAre("text", "label", "kept")) << "a score of 12.6 is no confidence";
    EXPECT_THAT(guessed("id,text\n7,x\n7,y\n7,z\n"), ElementsAre("kept", "text")) << "the same id in all rows";
    EXPECT_THAT(guessed("text,date\nx,soon\n"), ElementsAre("text", "kept"));
}

TEST(FieldGuess, TakesAColumnOfAFieldsOwnNameWhateverItHolds) {
    EXPECT_THAT(guessed("id,text,confidence\n1,x,12.6\n2,y,high\n"), ElementsAre("id", "text", "confidence")) << "such rows are rejected, each by name";
    EXPECT_THAT(guessed("id,text,created_at,rationale\n1,x,soon,short\n2,y,later,no\n"), ElementsAre("id", "text", "created_at", "rationale"));
    EXPECT_THAT(guessed("id,text,model\n1,x,m1\n1,x,m2\n2,y,m1\n2,y,m2\n"), ElementsAre("id", "text", "model")) << "predictions of two models";
    EXPECT_THAT(guessed(R"({"id":"1","text":5,"label":["pos"],"model":7,"prompt_version":2,"confidence":null})", RecordFormat::Jsonl),
                ElementsAre("id", "text", "label", "model", "prompt_version", "confidence"));
    EXPECT_THAT(guessed("text,scores,metadata,samples\nx,a,b,c\n"), ElementsAre("text", "kept", "kept", "kept")) << "no cell holds an object or a list";
    EXPECT_THAT(guessed("ID,Text,Confidence\n1,x,12.6\n1,y,0.4\n"), ElementsAre("kept", "text", "kept")) << "a name in another case is not the field's own";
}

TEST(FieldGuess, KnowsTheColumnsOfScores) {
    EXPECT_THAT(guessed("id,text,scores.pos,Scores.neg,scores.\n1,x,0.4,,y\n"), ElementsAre("id", "text", "score", "score", "kept"));
    const std::vector<std::string> names{"text", "scores.pos", "Scores.neg"};
    const std::vector<ColumnMeaning> meanings{ColumnMeaning::of(Field::Text), ColumnMeaning::score(), ColumnMeaning::score()};
    EXPECT_THAT(mappingOf(names, meanings), ElementsAre("text=text", "scores.pos=scores.pos", "scores.neg=Scores.neg"));
}

TEST(FieldGuess, LooksAtTheValuesWhereNamesSayNothing) {
    std::string rows = "a,b,c\n";
    for (int i = 0; i < 20; ++i) rows += "Where is my parcel number " + std::to_string(i) + "?," + (i % 2 == 0 ? "invoice" : "parcel") + ",0." + std::to_string(10 + i) + '\n';
    EXPECT_THAT(guessed(rows), ElementsAre("text", "label", "confidence"));
}

TEST(FieldGuess, ChoosesNotBetweenTwoColumnsThatCouldBothBe) {
    std::string rows = "message,x,y\n";
    for (int i = 0; i < 20; ++i) rows += "Where is it now?," + std::string(i % 2 == 0 ? "a" : "b") + ',' + (i % 3 == 0 ? "mail" : "app") + '\n';
    EXPECT_THAT(guessed(rows), ElementsAre("text", "kept", "kept"));
    EXPECT_THAT(guessed(rows, RecordFormat::Csv, {"a", "b"}), ElementsAre("text", "label", "kept")) << "its values are labels";
}

TEST(FieldGuess, LeavesOutWhatLooksLikePersonalData) {
    EXPECT_THAT(guessed("text,email,customer_ref,who\nx,ada@example.org,C-88120,+44 20 7946 0018\n"), ElementsAre("text", "none", "none", "none"));
    EXPECT_THAT(guessed("text,pay_to\nx,DE89 3704 0044 0532 0130 00\n"), ElementsAre("text", "none"));
    EXPECT_THAT(guessed(R"({"text":"x","customer":{"email":"a","plan":"gold"}})", RecordFormat::Jsonl), ElementsAre("text", "none", "kept"));
    EXPECT_THAT(guessed("text,channel,order\nx,mail,20261101\n"), ElementsAre("text", "kept", "kept"));
}

TEST(FieldGuess, MakesAMappingThatImportReads) {
    const std::vector<std::string> names{"message", "predicted", "label", "mail"};
    const std::vector<ColumnMeaning> meanings{ColumnMeaning::of(Field::Text), ColumnMeaning::of(Field::Label), ColumnMeaning::kept(), ColumnMeaning::leftOut()};
    EXPECT_THAT(mappingOf(names, meanings), ElementsAre("text=message", "label=predicted", "kept=label", "none=mail"));
    EXPECT_TRUE(FieldMap::make(mappingOf(names, meanings)));
}

class MappedRows : public testing::Test {
protected:
    ReadOptions options(std::vector<std::string> map, RecordFormat format) {
        ReadOptions made;
        made.format = format;
        made.fields = FieldMap::make(map).value();
        return made;
    }
    std::string metadataOf(std::string bytes, std::vector<std::string> map, RecordFormat format = RecordFormat::Jsonl) {
        const auto rows = test::readRows(std::move(bytes), taxonomy, options(std::move(map), format));
        EXPECT_EQ(rows.error, "");
        return std::string(rows.only().metadata);
    }

    taxonomy::Taxonomy taxonomy = [] {
        taxonomy::Label label;
        label.key = "a";
        return taxonomy::Taxonomy::make(taxonomy::TaskKind::Single, {label}).value();
    }();
};

TEST_F(MappedRows, LeaveOutWhatIsToBeLeftOut) {
    EXPECT_EQ(metadataOf("id,text,mail,channel\n1,x,ada@example.org,app\n", {"none=mail"}, RecordFormat::Csv), R"({"channel":"app"})");
    EXPECT_EQ(metadataOf(R"({"id":"1","text":"x","mail":"ada@example.org","channel":"app"})", {"none=mail"}), R"({"channel":"app"})");
    EXPECT_EQ(metadataOf(R"({"id":"1","text":"x","customer":{"mail":"ada@example.org","plan":{"name":"gold","payer":"B"}}})",
                         {"none=customer.mail", "none=customer.plan.payer"}), R"({"customer":{"plan":{"name":"gold"}}})");
    EXPECT_EQ(metadataOf(R"({"id":"1","text":"x","c":{"label":["a", 1],"mail":{"to":[1]}, "k" : 2 }})", {"none=c.mail", "label=c.label"}),
              R"({"c":{"label":["a", 1],"k":2}})");
    EXPECT_EQ(metadataOf(R"({"id":"1","text":"x","a.b":1,"a":{"b":2}})", {"none=a.b"}), R"({"a":{}})");
    EXPECT_EQ(metadataOf(R"({"id":"1","text":"x","metadata":{"mail":"a","k":1,"deep":{"mail":"b","n":[2]}},"more":3})", {"none=metadata.mail", "none=metadata.deep.mail"}),
              R"({"k":1,"deep":{"n":[2]},"more":3})");
    EXPECT_EQ(metadataOf(R"({"id":"1","text":"x","own":{"mail":"a","k":1}})", {"metadata=own", "none=own.mail"}), R"({"k":1})");
}

TEST_F(MappedRows, KeepAFieldsNamesakeAsMetadata) {
    EXPECT_EQ(metadataOf("id,text,label\n1,x,a\n", {"kept=label"}, RecordFormat::Csv), R"({"label":"a"})");
    EXPECT_EQ(metadataOf("id,text,Label\n1,x,a\n", {"kept=Label"}, RecordFormat::Csv), R"({"Label":"a"})");
    EXPECT_EQ(metadataOf(R"({"id":"1","text":"x","confidence":"high","label":"b"})", {"kept=confidence", "none=label"}), R"({"confidence":"high"})");
    EXPECT_EQ(metadataOf("id,text,scores.a\n1,x,high\n", {"kept=scores.a"}, RecordFormat::Csv), R"({"scores.a":"high"})");
}

TEST_F(MappedRows, StillCheckWhatIsLeftOut) {
    const auto cause = [&](std::string line) {
        return test::readRows(std::move(line), taxonomy, options({"none=secret", "none=deep.secret"}, RecordFormat::Jsonl)).onlyCause();
    };
    EXPECT_EQ(cause(R"({"id":"1","text":"x","secret":1,"secret":2})"), "the key \"secret\" is there twice");
    EXPECT_EQ(cause(R"({"id":"1","text":"x","deep":{"secret":{"a":1,"a":2}}})"), "the key \"a\" is there twice in one object");
    EXPECT_EQ(cause(R"({"id":"1","text":"x","secret":tru})"), "it is not valid JSON");
}

TEST_F(MappedRows, SayWhatIsToBeLeftOutAndIsNotThere) {
    const auto csv = test::readRows("id,text\n1,x\n", taxonomy, options({"none=mial"}, RecordFormat::Csv));
    EXPECT_THAT(csv.error, HasSubstr("no column \"mial\""));
    test::MemorySource source("{\"id\":\"1\",\"text\":\"x\"}\n");
    const auto reader = openRecords(source, taxonomy, options({"none=mial"}, RecordFormat::Jsonl));
    EXPECT_THAT((*reader)->notes(), ElementsAre(HasSubstr("\"mial\" is to be left out")));
}

}  // namespace
}  // namespace docket::codec
