#pragma once

#include "core/services/routing/policy_drafts.h"
#include "core/services/routing/policy_publishing.h"
#include "tests/gui/window_under_test.h"
#include "tests/support/workspace_builder.h"
#include "ui/routing/routing_page.h"

#include <QDialog>
#include <QLineEdit>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace docket::test {

/// The screen in the whole window over a real workspace file, worked by keys; what it keeps is read by another connection.
class RoutingPageUnderTest : public ::testing::Test {
protected:
    RoutingPageUnderTest() {
        const auto workspace = fixture.open();
        fixture.addItems(*workspace, 6);
    }

    void open() {
        desk = std::make_unique<WindowUnderTest>(fixture);
        desk->settings.setReviewer(QStringLiteral("Ines"));
        desk->open();
        goToRouting();
    }
    void goToRouting() {
        desk->press(Qt::Key_8, Qt::ControlModifier);
        ASSERT_NE(page(), nullptr);
        ASSERT_TRUE(WindowUnderTest::awaits([this] { return controller().desk() != nullptr; }));
        ASSERT_TRUE(desk->awaitFocus(&page()->rules()));
    }
    ui::RoutingPage* page() { return desk->window->routingPage(); }
    ui::RoutingController& controller() { return page()->controller(); }
    template <class Widget>
    Widget* find(const char* name) {
        auto* found = page()->findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    QString remarkOf(const char* name) { return find<QLineEdit>(name)->accessibleDescription(); }
    /// From anywhere on the screen, by Esc and the arrows.
    void goTo(ui::Rule rule) {
        desk->press(Qt::Key_Escape);
        ASSERT_TRUE(desk->awaitFocus(&page()->rules())) << "the focus is on " << QApplication::focusWidget()->metaObject()->className() << ' '
                                                        << QApplication::focusWidget()->objectName().toStdString();
        const auto row = [](ui::Rule each) { return std::ranges::find(ui::allRules, each) - ui::allRules.begin(); };
        for (int steps = 0; page()->rules().current() != rule && steps < 20; ++steps) desk->press(row(page()->rules().current()) < row(rule) ? Qt::Key_Down : Qt::Key_Up);
        ASSERT_EQ(page()->rules().current(), rule);
    }
    /// Opens the form of the rule by Enter, types into the field that has the focus then, and enters that.
    void enter(ui::Rule rule, const char* field, const QString& text) {
        goTo(rule);
        desk->press(Qt::Key_Return);
        ASSERT_TRUE(desk->awaitFocus(find<QLineEdit>(field))) << field;
        retype(text);
        desk->press(Qt::Key_Return);
    }
    void retype(const QString& text) {
        desk->press(Qt::Key_A, Qt::ControlModifier);
        desk->type(text);
    }
    /// As another connection reads it; nullopt: nobody holds a draft.
    std::optional<services::OpenPolicyDraft> onDisk() {
        const auto reading = fixture.open(ports::Access::ReadOnly);
        auto found = services::PolicyDrafts(*reading, fixture.clock, "anybody").look();
        EXPECT_TRUE(found);
        if (!found || !found->isBegun()) return std::nullopt;
        return *found;
    }
    bool awaitDraft(const std::function<bool(const routing::Policy&)>& holds) {
        return WindowUnderTest::awaits([&] {
            const auto draft = onDisk();
            return draft && holds(draft->policy);
        });
    }
    int versionOnDisk() { return fixture.open(ports::Access::ReadOnly)->rules().inForce()->policy; }
    QDialog* awaitDialog(const char* name) {
        EXPECT_TRUE(WindowUnderTest::awaits([name] {
            QWidget* modal = QApplication::activeModalWidget();
            return modal != nullptr && modal->objectName() == QLatin1String(name) && modal->isActiveWindow() && modal->isAncestorOf(QApplication::focusWidget());
        })) << name;
        return qobject_cast<QDialog*>(QApplication::activeModalWidget());
    }
    void awaitNoDialog() {
        EXPECT_TRUE(WindowUnderTest::awaits([] { return QApplication::activeModalWidget() == nullptr; }));
        desk->window->activateWindow();  // as a window manager does
        EXPECT_TRUE(WindowUnderTest::awaits([this] { return desk->window->isActiveWindow() && QApplication::focusWidget() != nullptr; }));
    }
    /// Types into the list of choices that is open, and takes the first row that fits.
    void choose(const QString& text) {
        QDialog* dialog = awaitDialog("ruleChoice");
        desk->type(text);
        desk->press(Qt::Key_Return);
        EXPECT_TRUE(WindowUnderTest::awaits([dialog] { return QApplication::activeModalWidget() != dialog; }));
        if (QApplication::activeModalWidget() == nullptr) awaitNoDialog();
    }
    /// What another program does with the draft, or the policy in force.
    void changeAs(const std::string& author, double threshold) {
        const auto workspace = fixture.open();
        services::PolicyDrafts drafts(*workspace, fixture.clock, author);
        auto policy = drafts.open();
        ASSERT_TRUE(policy) << policy.error().message;
        policy->policy.threshold = threshold;
        ASSERT_TRUE(drafts.change(policy->policy));
    }
    void publishElsewhere(double auditRate) {
        const auto workspace = fixture.open();
        const int inForce = workspace->rules().inForce()->policy;
        routing::Policy policy = *workspace->rules().policy(inForce);
        policy.auditRate = auditRate;
        const auto done = services::PolicyPublishing::bringInForce(*workspace, {inForce, policy, "Audit set elsewhere"}, "Ada", fixture.clock.now());
        ASSERT_TRUE(done) << done.error().message;
    }

    WorkspaceFixture fixture;
    std::unique_ptr<WindowUnderTest> desk;
};

}  // namespace docket::test
