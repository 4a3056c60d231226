#pragma once

#include "core/services/review/review_session.h"
#include "tests/gui/window_under_test.h"
#include "ui/datasets/export_page.h"

#include <QLabel>
#include <QListWidget>
#include <gtest/gtest.h>

#include <memory>

namespace docket::test {

/// The screen in the whole window over 60 items, of which 24 are decided, the last of them by somebody who was unsure.
class ExportPageTest : public ::testing::Test {
protected:
    ExportPageTest() {
        m_fixture.addItems(*m_writing, 60);
        for (int item = 1; item <= 24; ++item) decide(item, item % 3 == 0 ? "refund" : item % 8 == 0 ? "other" : "billing", item == 24 ? Certainty::Unsure : Certainty::Sure);
    }

    void decide(int item, std::string_view key, Certainty certainty) {
        services::ReviewSession session(*m_writing, m_fixture.clock, {"Ada Example", "s"});
        const auto claimed = session.review.claim("t-" + std::to_string(item));
        ASSERT_TRUE(claimed) << claimed.error().message;
        Answer answer;
        answer.labels = {m_fixture.taxonomy().findByKey(key)->id};
        answer.certainty = certainty;
        ASSERT_TRUE(session.review.decide(claimed->item.id, answer));
    }
    void open(ui::Scheme scheme = ui::Scheme::Light) {
        start(scheme);
        ASSERT_NE(page(), nullptr);
        ASSERT_TRUE(awaitPreview());
        ASSERT_TRUE(WindowUnderTest::awaits([this] { return controller().choices() != nullptr && recipes().isRead(); }));
    }
    /// The same, whatever comes of it.
    void start(ui::Scheme scheme = ui::Scheme::Light) {
        desk = std::make_unique<WindowUnderTest>(m_fixture, scheme);
        desk->settings.setReviewer(QStringLiteral("Ines"));
        desk->open();
        desk->window->resize(1440, 900);
        desk->press(Qt::Key_7, Qt::ControlModifier);
    }
    ui::ExportPage* page() { return desk->window->exportPage(); }
    ui::ExportController& controller() { return page()->controller(); }
    ui::RecipeDesk& recipes() { return page()->recipes(); }
    bool awaitPreview() {
        return WindowUnderTest::awaits([this] { return controller().phase() == ui::ExportController::Phase::Done && controller().preview()->manifest.recipe == controller().recipe(); });
    }
    template <class Widget>
    Widget* find(const char* name) {
        auto* found = page()->findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    QString state() { return find<QLabel>("exportState")->text(); }
    QString records() { return find<QLabel>("exportedRecords")->text(); }
    QString subtraction() { return find<QWidget>("subtractionPanel")->accessibleDescription(); }
    bool awaitBanner(const QString& words) {
        return WindowUnderTest::awaits([&] { return page()->banner()->isVisible() && plain(page()->banner()->text()).contains(words); });
    }
    /// Without the marks around names that keep their direction.
    static QString plain(QString words) { return words.remove(QChar(0x2068)).remove(QChar(0x2069)); }
    /// The focus, also after a list that was open.
    void focus(QWidget* widget) {
        desk->window->activateWindow();
        ASSERT_TRUE(test::waitUntilActive(*desk->window));
        widget->setFocus();
        ASSERT_TRUE(desk->awaitFocus(widget));
    }

    test::WorkspaceFixture m_fixture{test::taxonomyOf({"billing", "refund", "other"})};
    std::unique_ptr<ports::Workspace> m_writing = m_fixture.open();
    std::unique_ptr<WindowUnderTest> desk;
};

/// The list of choices that is open, once it is.
inline QListWidget* openChoices() {
    EXPECT_TRUE(WindowUnderTest::awaits([] { return QApplication::activePopupWidget() != nullptr; }));
    return QApplication::activePopupWidget() == nullptr ? nullptr : QApplication::activePopupWidget()->findChild<QListWidget*>();
}

}  // namespace docket::test
