#pragma once

#include "core/services/taxonomy/taxonomy_drafts.h"
#include "tests/gui/window_under_test.h"
#include "tests/support/draft_builder.h"
#include "ui/taxonomy/taxonomy_page.h"

#include <QDialog>

#include <memory>
#include <optional>
#include <string>

namespace docket::test {

/// Groups "cards" with card and fee, and "cash" with atm; "other" stands alone.
inline taxonomy::Taxonomy grouped(taxonomy::TaskKind kind = taxonomy::TaskKind::Single) {
    std::vector<taxonomy::Label> labels;
    const auto add = [&](const char* key, std::int64_t id, std::int64_t parent, bool isGroup) {
        taxonomy::Label label = keyed(key, static_cast<int>(id));
        label.name = std::string("The ") + key;
        if (parent > 0) label.parent = LabelId{parent};
        label.isGroup = isGroup;
        labels.push_back(std::move(label));
    };
    add("cards", 1, 0, true);
    add("card", 2, 1, false);
    add("fee", 3, 1, false);
    add("cash", 4, 0, true);
    add("atm", 5, 4, false);
    add("other", 6, 0, false);
    return taxonomy::Taxonomy::make(kind, std::move(labels)).value();
}

/// The screen in the whole window over a real workspace file, worked by keys.
class TaxonomyPageUnderTest : public ::testing::Test {
protected:
    explicit TaxonomyPageUnderTest(taxonomy::Taxonomy taxonomy = grouped()) : fixture(std::move(taxonomy)) {
        const auto workspace = fixture.open();
        fixture.addItems(*workspace, 12, fixture.taxonomy().choices().front()->key);
    }

    void open() {
        desk = std::make_unique<WindowUnderTest>(fixture);
        desk->open();
        goToTaxonomy();
    }
    void goToTaxonomy() {
        desk->press(Qt::Key_4, Qt::ControlModifier);
        ASSERT_NE(desk->window->taxonomyPage(), nullptr);
        ASSERT_TRUE(WindowUnderTest::awaits([this] { return controller().draft() != nullptr && controller().use() != nullptr && !controller().examination().findings.empty(); }));
        ASSERT_TRUE(desk->awaitFocus(&tree()));
    }
    ui::TaxonomyController& controller() { return desk->window->taxonomyPage()->controller(); }
    ui::LabelTree& tree() { return desk->window->taxonomyPage()->tree(); }
    void goTo(int id) {
        tree().select(LabelId{id});
        tree().setFocus();
    }
    template <class Widget>
    Widget* find(const char* name) {
        auto* found = desk->window->taxonomyPage()->findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    /// Until every edit is on disk.
    bool awaitSaved(const std::function<bool(const taxonomy::TaxonomyDraft&)>& holds) {
        return WindowUnderTest::awaits([&] {
            const auto draft = onDisk();
            return draft && holds(draft->draft);
        });
    }
    std::optional<services::OpenDraft> onDisk(const std::string& reader = "anybody") {
        const auto reading = fixture.open(ports::Access::ReadOnly);
        auto found = services::TaxonomyDrafts(*reading, fixture.clock, reader).read();
        EXPECT_TRUE(found);
        return found ? *found : std::nullopt;
    }
    std::string linesOnDisk() {
        const auto draft = onDisk();
        return draft ? linesOf(draft->draft) : std::string();
    }
    bool awaitLines(const std::string& lines) {
        return WindowUnderTest::awaits([&] { return linesOnDisk() == lines; });
    }
    void typeLines(const QString& text) {
        const QStringList lines = text.split(QLatin1Char('\n'));
        for (int i = 0; i < lines.size(); ++i) {
            if (i > 0) desk->press(Qt::Key_Return);
            desk->type(lines[i]);
        }
    }
    QDialog* awaitDialog(const char* name) {
        EXPECT_TRUE(WindowUnderTest::awaits([] {
            QWidget* modal = QApplication::activeModalWidget();
            return modal != nullptr && modal->isActiveWindow() && modal->isAncestorOf(QApplication::focusWidget());
        })) << name;
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        EXPECT_EQ(dialog->objectName(), QLatin1String(name));
        return dialog;
    }
    void awaitNoDialog() {
        EXPECT_TRUE(WindowUnderTest::awaits([] { return QApplication::activeModalWidget() == nullptr; }));
        desk->window->activateWindow();  // as a window manager does
        EXPECT_TRUE(WindowUnderTest::awaits([this] { return desk->window->isActiveWindow() && QApplication::focusWidget() != nullptr; }));
    }
    /// Takes the draft as somebody else.
    void beginAs(const std::string& author) {
        const auto workspace = fixture.open();
        services::TaxonomyDrafts drafts(*workspace, fixture.clock, author);
        ASSERT_TRUE(drafts.open());
    }

    WorkspaceFixture fixture;
    std::unique_ptr<WindowUnderTest> desk;
};

}  // namespace docket::test
