#include "core/services/agreement/agreement_studies.h"
#include "tests/gui/taxonomy/publishing_fixture.h"
#include "ui/datasets/export_dialog.h"

#include <gtest/gtest.h>

namespace docket {
namespace {

using test::PublishingUnderTest;
using ui::ExportDialog;

class NoDialogs : public ui::Dialogs {
public:
    QString fileToOpen(QWidget*, const QString&, const QString&) override { return {}; }
    QString fileToSave(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    QString folder(QWidget*, const QString&, const QString&) override { return {}; }
    std::optional<QString> line(QWidget*, const ui::Theme&, const ui::LineQuestion&) override { return {}; }
    void tell(QWidget*, const ui::Theme&, const QString&, const QString&) override {}
};

/// The dialog over 20 items, of which 6 are decided, one of them by somebody who was unsure.
class ExportDialogTest : public ::testing::Test {
protected:
    void SetUp() override {
        m_writing = under.fixture.open();
        under.fixture.addItems(*m_writing, 20, "card", "c-");
        for (int i = 1; i <= 6; ++i) decide("c-" + std::to_string(i), i == 6 ? Certainty::Unsure : Certainty::Sure);
    }

    void decide(const std::string& id, Certainty certainty) {
        services::ReviewSession session(*m_writing, under.fixture.clock, {"Ada Example", "s"});
        Answer answer;
        answer.labels = {under.label("card")};
        answer.certainty = certainty;
        ASSERT_TRUE(session.review.decide(session.review.claim(id)->item.id, answer));
    }
    void open() {
        m_dialog = std::make_unique<ExportDialog>(under.theme, m_dialogs, ui::ExportCount::Environment{under.fixture.files, under.fixture.clock, m_workers},
                                                  QString::fromStdString(under.fixture.path().string()), nullptr);
        m_dialog->show();
    }
    template <class Widget>
    Widget* find(const char* name) {
        auto* found = m_dialog->findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    void expectCount(const QString& words) {
        EXPECT_TRUE(PublishingUnderTest::waitUntil([&] { return find<QLabel>("exportCount")->text() == words; })) << find<QLabel>("exportCount")->text().toStdString();
    }

    PublishingUnderTest under;
    NoDialogs m_dialogs;
    std::unique_ptr<ports::Workspace> m_writing;
    ui::Workers m_workers;
    std::unique_ptr<ExportDialog> m_dialog;
};

TEST_F(ExportDialogTest, ShowsTheSubtractionBeforeItWrites) {
    open();
    expectCount(QStringLiteral("20 items, less 14 undecided = 6 records"));
    EXPECT_TRUE(find<QLabel>("exportWarnings")->text().contains(QStringLiteral("from 10 examples on; this one has 6"))) << "what the export would warn of";
    find<QCheckBox>("leaveOutUnsure")->click();
    expectCount(QStringLiteral("20 items, less 14 undecided, less 1 unsure = 5 records"));
    EXPECT_TRUE(m_dialog->recipe().leavesOut(dataset::Doubt::Unsure));
    PublishingUnderTest::picture(*m_dialog, QStringLiteral("export-dialog"));
    find<QAbstractButton>("format.native")->click();
    find<QComboBox>("include")->setCurrentIndex(2);
    find<QCheckBox>("leaveOutUnsure")->click();
    expectCount(QStringLiteral("20 items = 20 records"));
    under.theme.setScheme(ui::Scheme::Dark);
    PublishingUnderTest::picture(*m_dialog, QStringLiteral("export-dialog-dark"));
}

TEST_F(ExportDialogTest, SaysWhyAChoiceCannotBeMade) {
    open();
    find<QComboBox>("include")->setCurrentIndex(2);
    EXPECT_TRUE(find<QLabel>("exportCount")->text().contains(QStringLiteral("needs an answer for each item")));
    EXPECT_FALSE(find<QAbstractButton>("runExport")->isEnabled());
}

TEST_F(ExportDialogTest, LeavesOutAnOpenTest) {
    services::Writer writer(under.fixture.open());
    ASSERT_TRUE(services::AgreementStudies(writer, under.fixture.clock, "lead").draw({.items = 5, .seed = {}, .note = {}, .fewest = 1}));
    open();
    find<QAbstractButton>("format.native")->click();
    find<QComboBox>("include")->setCurrentIndex(2);
    find<QCheckBox>("leaveOutOpenTest")->click();
    expectCount(QStringLiteral("20 items, less 5 in an agreement test that is still running = 15 records"));
}

TEST_F(ExportDialogTest, ClosedWhileItCountsItWaitsForNothing) {
    open();
    m_dialog.reset();
}

}  // namespace
}  // namespace docket
