#include "tests/gui/window_under_test.h"

#include "core/services/intake/import_service.h"
#include "core/services/work/writer.h"
#include "ui/common/words/text.h"
#include "ui/intake/import_dialog.h"
#include "ui/intake/mapping_pane.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

namespace docket::ui {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;

/// The window over a workspace with an item, and files to bring into it.
class Import : public testing::Test {
protected:
    Import() {
        auto workspace = fixture.open();
        fixture.addItems(*workspace, 1, "invoice");
    }

    QString file(const std::string& name, const std::string& content) {
        std::ofstream(fixture.folder / name, std::ios::binary) << content;
        return toQt((fixture.folder / name).string());
    }
    std::string textOf(const char* label) { return fromQt(dialog()->findChild<QLabel*>(QLatin1String(label))->text()); }
    MappingTable& table() { return *dialog()->findChild<MappingTable*>(); }
    std::vector<std::string> becomes() {
        std::vector<std::string> words;
        for (int row = 0; row < table().model()->rowCount(); ++row) words.push_back(fromQt(table().model()->index(row, MappingModel::BecomesColumn).data().toString()));
        return words;
    }
    ImportDialog* dialog() { return ui.window->findChild<ImportDialog*>(); }
    void ask(const QString& source) {
        ui.open();
        ui.window->importFile(source);
        ASSERT_TRUE(ui.awaits([&] { return dialog() != nullptr && dialog()->isVisible() && dialog()->findChild<MappingTable*>()->model()->rowCount() > 0; }));
    }
    MappingModel& mapping() { return *static_cast<MappingModel*>(table().model()); }
    QComboBox& ids() { return *dialog()->findChild<QComboBox*>(QStringLiteral("idSource")); }
    QAbstractButton& formerSwitch() { return *dialog()->findChild<QAbstractButton*>(QStringLiteral("formerSwitch")); }
    /// Imports a file as another process does.
    void importBeside(const QString& source, const std::vector<std::string>& map, codec::IdSource idSource) {
        services::Writer writer(fixture.open());
        services::ImportRequest request;
        request.files = {fromQt(source)};
        request.fields = codec::FieldMap::make(map).value();
        request.reading.ids = idSource;
        const auto imported = services::ImportService(writer, ui.files, fixture.clock).run(request);
        ASSERT_TRUE(imported) << imported.error().message;
    }
    bool awaitForecast() {
        return ui.awaits([&] { return dialog()->reading().has_value(); });
    }
    bool awaitItems(std::int64_t items) {
        return ui.awaits([&] { return fixture.open()->records().counts()->items == items; });
    }

    test::WorkspaceFixture fixture{test::taxonomyOf({"invoice", "parcel"})};
    test::WindowUnderTest ui{fixture};
};

constexpr const char* rows = "message,predicted,score,channel\nWhere is it?,parcel,0.4,app\nHow much is it?,invoice,0.9,mail\n";

TEST_F(Import, OfAFileWithoutIdsIsMappedByEyeToo) {
    ask(file("more.csv", rows));
    EXPECT_THAT(becomes(), ElementsAre("Text", "Model’s label", "Confidence, 0 to 1", "Kept with the item"));
    ASSERT_TRUE(awaitForecast());
    test::WindowUnderTest::picture(*dialog(), QStringLiteral("import-mapping"));
    EXPECT_THAT(textOf("forecastRouting"), HasSubstr("Of 2 rows, "));
    EXPECT_EQ(fixture.open()->records().counts()->items, 1) << "nothing is written before";
    ui.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(awaitItems(3));
}

constexpr const char* nextRows = "channel,message,predicted,score\napp,And mine?,parcel,0.4\nmail,How much now?,invoice,0.9\n";

TEST_F(Import, BeginsAsTheLastOneOfAFileOfTheShape) {
    ask(file("more.csv", rows));
    EXPECT_EQ(textOf("formerReading"), "") << "there was none";
    EXPECT_FALSE(formerSwitch().isVisible());
    mapping().choose(3, codec::ColumnMeaning::leftOut());
    ids().setCurrentIndex(1);
    ASSERT_TRUE(awaitForecast());
    ui.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(awaitItems(3));
    ASSERT_TRUE(ui.awaits([&] { return dialog() == nullptr; }));

    ask(file("next.csv", nextRows));
    EXPECT_THAT(becomes(), ElementsAre("Do not import", "Text", "Model’s label", "Confidence, 0 to 1"));
    EXPECT_EQ(ids().currentIndex(), 1);
    EXPECT_THAT(textOf("formerReading"), HasSubstr("As in the import of 28 May"));
    EXPECT_TRUE(formerSwitch().isVisible());
    ASSERT_TRUE(awaitForecast());
    test::WindowUnderTest::picture(*dialog(), QStringLiteral("import-former"));

    formerSwitch().click();
    EXPECT_THAT(becomes(), ElementsAre("Kept with the item", "Text", "Model’s label", "Confidence, 0 to 1"));
    EXPECT_EQ(ids().currentIndex(), 0);
    EXPECT_THAT(textOf("formerWarning"), AllOf(HasSubstr("other ids than in the import of 28 May"), HasSubstr("a second time")));
    test::WindowUnderTest::picture(*dialog(), QStringLiteral("import-former-ids"));
    formerSwitch().click();
    EXPECT_THAT(textOf("formerReading"), HasSubstr("As in the import of 28 May"));
    EXPECT_EQ(ids().currentIndex(), 1);
    mapping().choose(3, codec::ColumnMeaning::kept());
    EXPECT_THAT(textOf("formerReading"), HasSubstr("Other than in the import of 28 May")) << "and the ids are those of the rows as before";
    formerSwitch().click();

    ASSERT_TRUE(awaitForecast());
    ui.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(awaitItems(5));
    EXPECT_TRUE(fixture.open()->items().findByExternalId("next.csv:2")->has_value());
}

TEST_F(Import, KnowsHowAnotherProcessReadSuchAFile) {
    importBeside(file("beside.csv", nextRows), {"text=message", "label=predicted"}, codec::IdSource::Row);
    ask(file("more.csv", rows));
    EXPECT_THAT(becomes(), ElementsAre("Text", "Model’s label", "Kept with the item", "Kept with the item"));
    EXPECT_EQ(ids().currentIndex(), 1);
    EXPECT_THAT(textOf("formerReading"), HasSubstr("As in the import of"));
    ASSERT_TRUE(awaitForecast());
}

TEST_F(Import, OfAnotherShapeIsGuessed) {
    importBeside(file("beside.csv", nextRows), {"text=message", "label=predicted"}, codec::IdSource::Row);
    ask(file("more.csv", "message,predicted,score,channel,more\nWhere is it?,parcel,0.4,app,1\nHow much is it?,invoice,0.9,mail,2\n"));
    EXPECT_EQ(textOf("formerReading"), "");
    EXPECT_EQ(ids().currentIndex(), 0);
}

TEST_F(Import, DoesNotTakeOverWhatDoesNotFit) {
    importBeside(file("beside.csv", nextRows), {"text=message", "label=predicted", "scores.parcel=score"}, codec::IdSource::Row);
    ask(file("more.csv", rows));
    EXPECT_THAT(becomes(), ElementsAre("Text", "Model’s label", "Confidence, 0 to 1", "Kept with the item")) << "the guesses";
    EXPECT_EQ(ids().currentIndex(), 1) << "the ids of which do not hang on it";
    EXPECT_THAT(textOf("formerReading"), HasSubstr("in a way that does not fit this one"));
    EXPECT_FALSE(formerSwitch().isVisible());
}

TEST_F(Import, TakesTheScoresOfEachLabelFromItsColumn) {
    ask(file("scored.csv", "id,text,label,scores.invoice,Scores.parcel\ns-1,Where is it?,parcel,0.1,0.4\n"));
    EXPECT_THAT(becomes(), ElementsAre("Item id, unique", "Text", "Model’s label", "Score of one label", "Score of one label"));
    ASSERT_TRUE(awaitForecast());
    ui.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(awaitItems(2));
    const auto item = fixture.open()->items().findByExternalId("s-1");
    ASSERT_TRUE(item && *item);
    std::string scores;
    const auto visited = fixture.open()->records().visit({.scope = ports::RecordScope::All, .detail = ports::Records::Detail::WithoutHistory}, [&](const ports::Record& record) -> Result<> {
        if (record.item == **item && record.prediction != nullptr) scores = record.prediction->scores;
        return {};
    });
    ASSERT_TRUE(visited);
    EXPECT_THAT(scores, AllOf(HasSubstr("\"invoice\":0.1"), HasSubstr("\"parcel\":0.4")));
}

TEST_F(Import, OfAnArrayIsMappedLikeLines) {
    ask(file("more.json", R"([{"message_id":"m-1","message":{"content":"Where is it?"},"prediction":{"label":"parcel"}},)"
                          "\n" R"({"message_id":"m-2","message":{"content":"How much is it?"},"prediction":{"label":"invoice"}}])"));
    EXPECT_THAT(becomes(), ElementsAre("Item id, unique", "Text", "Model’s label"));
    EXPECT_THAT(textOf("importFacts"), testing::EndsWith("JSON"));
    ASSERT_TRUE(awaitForecast());
    ui.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(awaitItems(3));
}

TEST_F(Import, InAnotherEncodingIsRefusedByName) {
    ui.open();
    ui.window->importFile(file("latin.csv", "id,text,label\n1,caf\xE9 noir,parcel\n2,th\xE9 vert,invoice\n"));
    ASSERT_TRUE(ui.awaits([&] { return dialog() != nullptr && textOf("forecastError").find("latin.csv is not UTF-8") != std::string::npos; }));
    EXPECT_THAT(textOf("forecastError"), HasSubstr("windows-1252"));
    EXPECT_FALSE(dialog()->findChild<QWidget*>(QStringLiteral("runImport"))->isEnabled());
    ui.press(Qt::Key_Escape);
    ASSERT_TRUE(ui.awaits([&] { return dialog() == nullptr; }));
}

TEST_F(Import, KnowsTheColumnWhoseValuesAreLabels) {
    ask(file("more.csv", "message,x,y\nWhere is it?,parcel,app\nHow much is it?,invoice,mail\n"));
    EXPECT_THAT(becomes(), ElementsAre("Text", "Model’s label", "Kept with the item"));
}

TEST_F(Import, OfNothingIsRefusedInRed) {
    ask(file("more.csv", "id,text,score\na,,0.4\nb,,0.5\n"));
    ASSERT_TRUE(ui.awaits([&] { return !textOf("forecastError").empty(); }));
    EXPECT_THAT(textOf("forecastError"), AllOf(HasSubstr("Nothing of this file can be imported"), HasSubstr("2 rows: ")));
    EXPECT_FALSE(dialog()->findChild<QWidget*>(QStringLiteral("runImport"))->isEnabled());
    ui.press(Qt::Key_Escape);
    ASSERT_TRUE(ui.awaits([&] { return dialog() == nullptr; }));
}

TEST_F(Import, ReadsAnExportOfDocketAsItWasWritten) {
    ask(file("export.csv", "id,text,label,predicted,confidence,model,prompt_version,created_at,overturned,resolution,resolved_at,decisions,reviewers,exposure,"
                           "notes,reasons,metadata\ne-1,Where?,invoice,parcel,0.4,m1,,,yes,single,,1,ada,blind,,,{}\n"));
    EXPECT_FALSE(dialog()->findChild<QLabel*>(QStringLiteral("ownExport"))->isHidden());
    EXPECT_FALSE(table().isVisible());
    ASSERT_TRUE(awaitForecast());
    ui.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(awaitItems(2));
    std::vector<LabelSet> predicted;
    const auto visited = fixture.open()->records().visit({.scope = ports::RecordScope::All, .detail = ports::Records::Detail::WithoutHistory}, [&](const ports::Record& record) -> Result<> {
        if (record.externalId == "e-1" && record.prediction != nullptr && record.prediction->labels) predicted.push_back(*record.prediction->labels);
        return {};
    });
    ASSERT_TRUE(visited);
    EXPECT_THAT(predicted, ElementsAre(ElementsAre(LabelId{2}))) << "what the model had said, and not what was decided";
}

TEST_F(Import, NamesLabelsThatTheTaxonomyDoesNotHaveWithTheNearest) {
    ask(file("cased.csv", "id,text,label,confidence\n1,Where is it?,Parcel,0.4\n2,And mine?,Parcel,0.5\n3,Who are you?,greeting,0.9\n"));
    ASSERT_TRUE(awaitForecast());
    EXPECT_THAT(textOf("forecastLabels"), AllOf(HasSubstr("“Parcel” (2), nearest: "), HasSubstr("parcel"), HasSubstr("differs in case only"), HasSubstr("“greeting” (1)")));
}

}  // namespace
}  // namespace docket::ui
