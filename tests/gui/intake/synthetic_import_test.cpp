#include "core/codec/values/synthetic.h"
#include "core/services/review/review_session.h"
#include "tests/gui/window_under_test.h"
#include "ui/common/words/text.h"
#include "ui/datasets/export_page.h"
#include "ui/intake/import_dialog.h"

#include <QCheckBox>
#include <QLabel>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

namespace docket::ui {
namespace {

using testing::HasSubstr;

routing::Policy assistedPolicy() {
    routing::Policy policy;
    policy.suggestion = routing::SuggestionMode::Assisted;
    policy.auditRate = 0;
    return policy;
}

constexpr int candidates = 24;

/// The window over a workspace whose policy shows suggestions, and a file of candidates that a model is sure of.
class SyntheticImport : public testing::Test {
protected:
    SyntheticImport() {
        auto workspace = fixture.open();
        fixture.addItems(*workspace, 40, "invoice");
        std::ofstream out(fixture.folder / "candidates.csv", std::ios::binary);
        out << "id,text,label,confidence\n";
        for (int i = 1; i <= candidates; ++i) out << fmt::format("s-{},Made text number {},parcel,0.99\n", i, i);
    }

    ImportDialog* dialog() { return window.window->findChild<ImportDialog*>(); }
    std::string textOf(const char* label) { return fromQt(dialog()->findChild<QLabel*>(QLatin1String(label))->text()); }
    bool awaitForecast() {
        return window.awaits([&] { return dialog()->reading().has_value(); });
    }
    std::int64_t items() { return fixture.open()->records().counts()->items; }
    std::string metadataOf(const std::string& id) {
        const auto workspace = fixture.open();
        const auto found = workspace->items().findByExternalId(id);
        return (*workspace->items().find(**found))->metadata;
    }
    void import(bool isSynthetic) {
        window.open();
        window.window->importFile(toQt((fixture.folder / "candidates.csv").string()));
        ASSERT_TRUE(window.awaits([&] { return dialog() != nullptr && dialog()->isVisible() && dialog()->findChild<MappingTable*>()->model()->rowCount() > 0; }));
        ASSERT_TRUE(awaitForecast());
        if (!isSynthetic) return;
        auto* check = dialog()->findChild<QCheckBox*>(QStringLiteral("isSynthetic"));
        check->setFocus();
        ASSERT_TRUE(window.awaitFocus(check));
        window.press(Qt::Key_Space);
        ASSERT_TRUE(check->isChecked());
        ASSERT_TRUE(awaitForecast());
    }
    void run() {
        window.press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(window.awaits([&] { return dialog() == nullptr && items() == 40 + candidates; }));
    }
    void decide(const std::string& id, std::string_view key) {
        const auto writing = fixture.open();
        services::ReviewSession session(*writing, fixture.clock, {"Ada Example", "s"});
        const auto claimed = session.review.claim(id);
        ASSERT_TRUE(claimed) << claimed.error().message;
        Answer answer;
        answer.labels = {fixture.taxonomy().findByKey(key)->id};
        ASSERT_TRUE(session.review.decide(claimed->item.id, answer));
    }

    test::WorkspaceFixture fixture{test::taxonomyOf({"invoice", "parcel"}), assistedPolicy()};
    test::WindowUnderTest window{fixture};
};

TEST_F(SyntheticImport, SaysWhatItComesToAndMarksWhatComesIn) {
    import(true);
    EXPECT_THAT(textOf("forecastRouting"), HasSubstr(fmt::format("{} would go to people", candidates))) << "however sure the model is";
    EXPECT_THAT(textOf("forecastNotes"), HasSubstr("machine-written"));
    test::WindowUnderTest::picture(*dialog(), QStringLiteral("import-synthetic"));
    run();
    EXPECT_TRUE(codec::isSynthetic(metadataOf("s-1")));
    auto* banner = window.window->findChild<Banner*>();
    ASSERT_TRUE(window.awaits([&] {
        const auto all = window.window->findChildren<Banner*>();
        return std::ranges::any_of(all, [](const Banner* each) { return each->text().contains(QStringLiteral("marked as machine-written")); });
    })) << banner->text().toStdString();
}

TEST_F(SyntheticImport, UncheckedMarksNothing) {
    import(false);
    EXPECT_THAT(textOf("forecastRouting"), HasSubstr("0 would go to people"));
    run();
    EXPECT_FALSE(codec::isSynthetic(metadataOf("s-1")));
}

TEST_F(SyntheticImport, HidesTheSuggestionWhereThePolicyShowsIt) {
    import(true);
    run();
    window.window->session()->review().open("t-1");
    ASSERT_TRUE(window.awaitItem("t-1"));
    EXPECT_TRUE(window.review().isSuggestionVisible()) << "the policy shows suggestions";
    window.window->session()->review().open("s-1");
    ASSERT_TRUE(window.awaitItem("s-1"));
    EXPECT_FALSE(window.review().isSuggestionVisible());
}

TEST_F(SyntheticImport, IsInNoSplitThatModelsAreMeasuredOn) {
    import(true);
    run();
    ASSERT_TRUE(window.awaits([&] { return window.review().item() != nullptr; }));
    window.window->activateWindow();
    ASSERT_TRUE(test::waitUntilActive(*window.window));
    window.press(Qt::Key_7, Qt::ControlModifier);
    ASSERT_NE(window.window->exportPage(), nullptr);
    for (int i = 5; i <= 40; ++i) decide("t-" + std::to_string(i), "invoice");
    int made = 0;
    for (int i = 3; i <= candidates; ++i, ++made) decide("s-" + std::to_string(i), "parcel");
    ExportController& controller = window.window->exportPage()->controller();
    dataset::Recipe recipe = controller.recipe();
    recipe.split = {40, 30, 30, {}, false};
    controller.change(recipe);
    ASSERT_TRUE(window.awaits([&] { return controller.phase() == ExportController::Phase::Done && controller.preview()->manifest.recipe == recipe; }));
    const dataset::Manifest& manifest = controller.preview()->manifest;
    EXPECT_EQ(manifest.records, 36 + made);
    for (const dataset::SplitFacts& split : manifest.splits) {
        for (const auto& [label, count] : split.byLabel) {
            if (label == "parcel") {
                EXPECT_EQ(count, split.split == dataset::Split::Train ? made : 0);
            }
        }
    }
}

}  // namespace
}  // namespace docket::ui
