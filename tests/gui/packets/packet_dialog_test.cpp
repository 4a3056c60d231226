#include "tests/gui/taxonomy/publishing_fixture.h"
#include "ui/common/dialogs/report_dialog.h"
#include "ui/packets/packet_dialog.h"

#include <gtest/gtest.h>

#include <fstream>

namespace docket {
namespace {

using test::PublishingUnderTest;
using ui::PacketDialog;

class OneTarget : public ui::Dialogs {
public:
    QString fileToOpen(QWidget*, const QString&, const QString&) override { return {}; }
    QString fileToSave(QWidget*, const QString&, const QString&, const QString&) override { return QStringLiteral("/elsewhere/p.docket"); }
    QString folder(QWidget*, const QString&, const QString&) override { return {}; }
    std::optional<QString> line(QWidget*, const ui::Theme&, const ui::LineQuestion&) override { return {}; }
    void tell(QWidget*, const ui::Theme&, const QString&, const QString&) override {}
};

class PacketDialogTest : public ::testing::Test {
protected:
    PacketDialogTest() {
        m_dialog = std::make_unique<PacketDialog>(under.theme, m_dialogs, QStringList{QStringLiteral("Ada Example"), QStringLiteral("ben")},
                                                  QString::fromStdString(under.fixture.path().string()), nullptr);
        m_dialog->show();
    }
    template <class Widget>
    Widget* find(const char* name) {
        auto* found = m_dialog->findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    QAbstractButton* answer() {
        const auto buttons = m_dialog->findChildren<QAbstractButton*>();
        const auto found = std::ranges::find(buttons, QStringLiteral("Make packet"), &QAbstractButton::text);
        return found == buttons.end() ? nullptr : *found;
    }

    PublishingUnderTest under;
    OneTarget m_dialogs;
    std::unique_ptr<PacketDialog> m_dialog;
};

TEST_F(PacketDialogTest, NamesTheFileAfterWhoItIsForUntilSomebodyNamesIt) {
    EXPECT_FALSE(answer()->isEnabled()) << "it is for nobody yet";
    find<QLineEdit>("packetReviewer")->setText(QStringLiteral(" Ada Example "));
    EXPECT_TRUE(answer()->isEnabled());
    EXPECT_EQ(m_dialog->request().reviewer, "Ada Example");
    EXPECT_EQ(m_dialog->request().file.filename(), "test-Ada-Example.docket");
    PublishingUnderTest::picture(*m_dialog, QStringLiteral("packet-dialog"));
    std::ofstream(under.fixture.folder / "test-ben.docket") << "there already";
    find<QLineEdit>("packetReviewer")->setText(QStringLiteral("ben"));
    EXPECT_EQ(m_dialog->request().file.filename(), "test-ben-2.docket");
    for (QAbstractButton* button : m_dialog->findChildren<QAbstractButton*>()) {
        if (button->text() == QStringLiteral("Choose…")) button->click();
    }
    find<QLineEdit>("packetReviewer")->setText(QStringLiteral("cem"));
    EXPECT_EQ(m_dialog->request().file, "/elsewhere/p.docket");
    EXPECT_EQ(std::pair(m_dialog->request().items, m_dialog->request().days), std::pair(50, 14));
}

TEST_F(PacketDialogTest, APassphraseIsLongEnoughOrThereIsNone) {
    find<QLineEdit>("packetReviewer")->setText(QStringLiteral("ben"));
    EXPECT_FALSE(m_dialog->request().passphrase);
    auto* field = find<QLineEdit>("packetPassphrase");
    EXPECT_EQ(field->echoMode(), QLineEdit::Password);
    for (const auto& [typed, isEnough] : {std::pair("short", false), {"long enough", true}, {"ünüüü", true}, {"", true}}) {
        field->setText(QString::fromUtf8(typed));
        EXPECT_EQ(answer()->isEnabled(), isEnough) << typed;
        if (!isEnough) PublishingUnderTest::picture(*m_dialog, QStringLiteral("packet-dialog-short"));
    }
    under.theme.setScheme(ui::Scheme::Dark);
    PublishingUnderTest::picture(*m_dialog, QStringLiteral("packet-dialog-dark"));
}

TEST_F(PacketDialogTest, WhatWouldBeMergedIsShownAndAsked) {
    ui::Report report{QStringLiteral("packetReport"), QStringLiteral("Merge packets"), QStringLiteral("Nothing was changed yet."),
                      {QStringLiteral("Packet"), QStringLiteral("Reviewer or item"), QStringLiteral("What comes of it")},
                      {{{QStringLiteral("a.docket"), QStringLiteral("ada"), QStringLiteral("48 decisions to add · 48 of 50 items answered")}},
                       {{QStringLiteral("a.docket"), QStringLiteral("t-7"), QStringLiteral("stays as it is: ada has answered it in this workspace too")}}}};
    report.answer = QStringLiteral("Merge 48 decisions");
    ui::ReportDialog dialog(under.theme, report, nullptr);
    dialog.show();
    PublishingUnderTest::picture(dialog, QStringLiteral("packet-report"));
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    report.answer.clear();
    ui::ReportDialog onlyRead(under.theme, report, nullptr);
    onlyRead.show();
    QTest::keyClick(&onlyRead, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_NE(onlyRead.result(), QDialog::Accepted);
}

}  // namespace
}  // namespace docket
