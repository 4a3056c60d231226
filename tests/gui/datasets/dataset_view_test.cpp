#include "tests/gui/wait_until.h"
#include "ui/common/parts/check_delegate.h"
#include "ui/common/words/text.h"
#include "ui/datasets/preview/dataset_view.h"
#include "ui/datasets/preview/preview_lines.h"
#include "ui/datasets/recipe/split_shares.h"
#include "ui/datasets/words/export_words.h"
#include "ui/datasets/words/format_words.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include <set>

namespace docket::ui {
namespace {

QStringList partsOf(const QString& line) {
    QStringList parts;
    for (const JsonSpan& span : jsonSpans(line)) parts << (span.part == JsonPart::Key ? QLatin1Char('k') : QLatin1Char('s')) + line.sliced(span.begin, span.length);
    return parts;
}

TEST(PreviewLines, TellKeysFromStrings) {
    EXPECT_EQ(partsOf(QStringLiteral(R"({"a" : "b", "c":["d","e\"f"],"g":1})")),
              (QStringList{QStringLiteral("k\"a\""), QStringLiteral("s\"b\""), QStringLiteral("k\"c\""), QStringLiteral("s\"d\""), QStringLiteral("s\"e\\\"f\""), QStringLiteral("k\"g\"")}));
    EXPECT_EQ(partsOf(QStringLiteral(R"({"cut)")), QStringList{QStringLiteral("s\"cut")}) << "a line may be cut anywhere";
    EXPECT_EQ(partsOf(QStringLiteral(R"({"cut\)")), QStringList{QStringLiteral("s\"cut\\")});
    EXPECT_TRUE(partsOf({}).isEmpty());
}

TEST(PreviewLines, KeepTheDirectionOfAStringToIt) {
    const std::string arabic = R"({"content": "لماذا؟"}, {"role": "user"})";
    const QString shown = previewLines(arabic, true).front();
    EXPECT_TRUE(shown.contains(QChar(0x2068)) && shown.contains(QChar(0x2069)));
    EXPECT_LT(shown.indexOf(QChar(0x2068)), shown.indexOf(QChar(0x2069)));
    EXPECT_EQ(withoutIsolates(shown), QString::fromStdString(arabic));
    EXPECT_EQ(previewLines(R"({"content": "why"})", true).front(), QStringLiteral(R"({"content": "why"})")) << "nothing is added where nothing could be reordered";
}

TEST(PreviewLines, MakeVisibleWhatCouldHideSomething) {
    const QString shown = previewLines("a\xE2\x80\xAE" "b\x01" "c\xFF" "d\n", false).front();
    EXPECT_FALSE(shown.contains(QChar(0x202E)));
    EXPECT_FALSE(shown.contains(QChar(0x01)));
    EXPECT_TRUE(shown.startsWith(QLatin1Char('a')) && shown.endsWith(QLatin1Char('d')));
}

TEST(PreviewLines, AreBounded) {
    std::string many;
    for (int i = 0; i < 2 * mostPreviewLines; ++i) many += "line\r\n";
    EXPECT_EQ(previewLines(many, false).size(), mostPreviewLines);
    EXPECT_EQ(previewLines(many, false).front(), QStringLiteral("line"));
    EXPECT_EQ(firstLines(many, 2), "line\r\nline\r\n");
    EXPECT_EQ(firstLines("no end", 2), "no end");
    EXPECT_EQ(firstLines("", 2), "");
    EXPECT_EQ(previewLines(std::string(2 * mostPreviewLetters, 'x'), false).front().size(), mostPreviewLetters + 1);
}

TEST(SplitShares, AlwaysAddUpAndLeaveSomethingToTrainOn) {
    for (const dataset::Split split : dataset::allSplits) {
        for (const dataset::SplitRule& from : {dataset::SplitRule{100, 0, 0, {}, false}, dataset::SplitRule{80, 10, 10, {}, false}, dataset::SplitRule{1, 50, 49, {}, false}}) {
            for (int percent = -5; percent <= 105; ++percent) {
                const dataset::SplitRule rule = withShare(from, split, percent);
                ASSERT_TRUE(dataset::check(rule)) << percent;
            }
        }
    }
    EXPECT_EQ(withShare({80, 10, 10, {}, false}, dataset::Split::Test, 20), (dataset::SplitRule{70, 10, 20, {}, false}));
    EXPECT_EQ(withShare({80, 10, 10, {}, false}, dataset::Split::Train, 60), (dataset::SplitRule{60, 30, 10, {}, false}));
}

TEST(FormatWords, SayEachFormatInAnotherWay) {
    std::set<QString> titles;
    std::set<QString> sentences;
    for (const dataset::Format format : dataset::allFormats) {
        EXPECT_TRUE(titles.insert(titleOf(format)).second) << dataset::toString(format);
        EXPECT_TRUE(sentences.insert(sentenceOf(format)).second) << dataset::toString(format);
    }
}

TEST(ExportWords, HaveARowForEveryReasonAndATitleForEveryFinding) {
    std::set<QString> words;
    for (const auto& [reason, word] : dataset::leftOutWords.entries) EXPECT_TRUE(!leftOutText(reason).isEmpty() && words.insert(leftOutText(reason)).second) << word;
    std::set<QString> titles;
    for (const auto& [code, word] : dataset::findingWords.entries) EXPECT_TRUE(!titleOf(code).isEmpty() && titles.insert(titleOf(code)).second) << word;
    std::set<QString> remedies;
    for (const auto& [remedy, word] : dataset::remedyWords.entries) EXPECT_TRUE(!remedyText(remedy).isEmpty() && remedies.insert(remedyText(remedy)).second) << word;
}

TEST(ExportWords, NameTheStepThatTookTheLastItems) {
    dataset::Manifest manifest;
    EXPECT_EQ(nothingLeftText(manifest), QStringLiteral("Nothing to export: the workspace has no items."));
    manifest.items = 20;
    manifest.leftOut = {{"undecided", 14}, {"unsure", 6}};
    EXPECT_EQ(nothingLeftText(manifest), QStringLiteral("Nothing is left: the last 6 items went by “Reviewer was unsure”."));
    EXPECT_EQ(subtractionText(manifest), QStringLiteral("20 items, less 14 (Not decided yet), less 6 (Reviewer was unsure) = 0 records"));
    EXPECT_EQ(leftOutBy(manifest, dataset::LeftOut::Unsure), 6);
    EXPECT_EQ(leftOutBy(manifest, dataset::LeftOut::IsGold), 0);
}

TEST(ExportWords, CountTheItemsOfASplitOnlyWhereEachHasOneLabel) {
    dataset::Manifest manifest;
    manifest.records = 10;
    manifest.splits = {{dataset::Split::Train, {{"a", 5}, {"b", 3}}, 0}, {dataset::Split::Validation, {{"a", 1}}, 0}, {dataset::Split::Test, {{"b", 1}}, 0}};
    EXPECT_EQ(splitsText(manifest), QStringLiteral("8 for training, 1 for validation, 1 for testing"));
    manifest.records = 9;  // one of them has two labels
    EXPECT_TRUE(splitsText(manifest).isEmpty());
}

std::vector<dataset::LabelFacts> threeLabels() {
    return {{"refund", 1162, 400, 100, 93}, {"card", 31, 31, 0, 0}, {"transfer", 118, 118, 50, 29}};
}

TEST(LabelRows, OrderByAnyColumn) {
    LabelRows rows;
    const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
    rows.setLabels(threeLabels(), nullptr);
    const auto labels = [&] {
        QStringList names;
        for (int row = 0; row < rows.rowCount(); ++row) names << rows.index(row, LabelRows::Label).data().toString();
        return names.join(QLatin1Char(' '));
    };
    EXPECT_EQ(labels(), QStringLiteral("refund card transfer"));
    rows.sort(LabelRows::Exported, Qt::AscendingOrder);
    EXPECT_EQ(labels(), QStringLiteral("card transfer refund"));
    rows.sort(LabelRows::Agreement, Qt::AscendingOrder);
    EXPECT_EQ(labels(), QStringLiteral("transfer refund card")) << "what nobody decided twice comes last";
    rows.setLabels(threeLabels(), nullptr);
    EXPECT_EQ(labels(), QStringLiteral("transfer refund card")) << "the order stays";
}

TEST(LabelRows, SayWhatAFigureRestsOnAndMarkWhatNeedsAttention) {
    LabelRows rows;
    rows.setLabels(threeLabels(), nullptr);
    EXPECT_EQ(rows.index(0, LabelRows::Agreement).data().toString(), QStringLiteral("93 %"));
    EXPECT_TRUE(rows.index(0, LabelRows::Agreement).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("93 of 100 pairs of answers alike")));
    EXPECT_EQ(rows.index(1, LabelRows::Agreement).data().toString(), QStringLiteral("–"));
    EXPECT_TRUE(rows.index(1, LabelRows::Exported).data(LabelRows::WeakRole).toBool()) << "less than a tenth of the most frequent one";
    EXPECT_FALSE(rows.index(2, LabelRows::Exported).data(LabelRows::WeakRole).toBool());
    EXPECT_TRUE(rows.index(2, LabelRows::Agreement).data(LabelRows::WeakRole).toBool());
    EXPECT_DOUBLE_EQ(rows.index(0, LabelRows::Share).data(LabelRows::ShareRole).toDouble(), 1);
    EXPECT_EQ(rows.exportedLabels(), 3U);
}

dataset::Finding unevenLabels() {
    dataset::Finding finding;
    finding.code = dataset::FindingCode::UnevenLabels;
    finding.data = {.sentence = dataset::FindingSentence::UnevenLabels, .limit = 10, .named = {{"billing", 400}, {"refund", 31}}};
    finding.remedy = dataset::Remedy::LowerTheCap;
    return finding;
}

/// The panes over a preview that no workspace is needed for.
class DatasetViewTest : public ::testing::Test {
protected:
    void SetUp() override {
        theme.apply();
        view.resize(900, 700);
        view.show();
        view.activateWindow();
        ASSERT_TRUE(test::waitUntilActive(view));
    }
    template <class Widget>
    Widget* find(const char* name) {
        auto* found = view.findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    Theme theme{Scheme::Light};
    DatasetView view{theme};
};

TEST_F(DatasetViewTest, GoesFromFileToFileAndCopiesWhatTheFileHas) {
    services::DatasetPreview preview;
    preview.files = {{"train.jsonl", "{\"a\": \"\xD9\x84\"}\n{\"a\": 2}\n", 24, 2}, {"data/test.jsonl", "{\"b\": 1}\n", 9, 1}};
    view.showPreview(preview, nullptr);
    EXPECT_EQ(view.files().lines().document()->blockCount(), 2);
    find<QAbstractButton>("copyPreview")->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QString::fromStdString(preview.files[0].beginning));
    view.files().lines().setFocus();
    view.files().lines().selectAll();
    QTest::keyClick(&view.files().lines(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QString::fromStdString(preview.files[0].beginning).chopped(1)) << "without the marks that only show it";
    view.files().go(1);
    EXPECT_EQ(view.files().lines().toPlainText(), QStringLiteral("{\"b\": 1}"));
    EXPECT_EQ(find<SegmentedSwitch>("previewFiles")->segments()[1].text, QStringLiteral("test.jsonl"));
    view.files().go(1);
    EXPECT_EQ(find<SegmentedSwitch>("previewFiles")->current(), 0);
    preview.files.resize(1);
    view.showPreview(preview, nullptr);
    EXPECT_EQ(find<SegmentedSwitch>("previewFiles")->segments().size(), 1);
}

TEST_F(DatasetViewTest, AppliesARemedyByOneKeyOrOneClick) {
    services::DatasetPreview preview;
    dataset::Finding silent = unevenLabels();
    silent.code = dataset::FindingCode::InvisibleCharacters;
    silent.remedy.reset();
    preview.findings = {unevenLabels(), silent};
    view.showPreview(preview, nullptr);
    const QAbstractItemModelTester tester(const_cast<FindingRows*>(&view.findings().rows()), QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::vector<dataset::Finding> asked;
    QObject::connect(&view.findings(), &FindingPanel::remedyAsked, &view, [&](const dataset::Finding& finding) { asked.push_back(finding); });
    auto* list = find<QListView>("findingList");
    view.findings().go(1);
    EXPECT_TRUE(list->hasFocus());
    EXPECT_EQ(list->currentIndex().data(Qt::AccessibleTextRole).toString(), QStringLiteral("Uneven labels. There are over 10 times as many records to learn from of %1 (400) as of %2 (31). Enter: Lower the cap")
                                                                                .arg(isolated(QStringLiteral("billing")), isolated(QStringLiteral("refund"))));
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(asked, std::vector{unevenLabels()});
    view.findings().go(1);
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(asked.size(), 1U) << "the recipe cannot help there";
    const QModelIndex first = list->model()->index(0, 0);
    const QRect row = list->visualRect(first);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.bottomLeft() + QPoint(40, -6));
    EXPECT_EQ(asked.size(), 1U) << "a click on the words changes nothing";
    const auto* delegate = static_cast<const CheckDelegate*>(list->itemDelegate());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, delegate->actionRect(row, first, list->layoutDirection()).center());
    EXPECT_EQ(asked.size(), 2U);
}

TEST_F(DatasetViewTest, OrdersLabelsByKeys) {
    services::DatasetPreview preview;
    preview.labels = threeLabels();
    view.showPreview(preview, nullptr);
    LabelTable& table = view.labels().table();
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(table.model()->index(0, 0).data().toString(), QStringLiteral("card")) << "fewest available first";
    QTest::keyClick(&table, Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(table.model()->index(0, 0).data().toString(), QStringLiteral("refund"));
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text().split(QLatin1Char('\n')).front(), QStringLiteral("Label\tAvailable\tIn export\tAgreement"));
}

}  // namespace
}  // namespace docket::ui
