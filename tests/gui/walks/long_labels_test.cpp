#include "tests/gui/walks/ink_recorder.h"
#include "tests/gui/walks/spoken_language.h"
#include "tests/gui/window_fixture.h"
#include "tests/support/workspace_builder.h"
#include "ui/common/parts/buttons.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QToolTip>

namespace docket::ui {
namespace {

constexpr int few = 4;
constexpr int many = 60;

const std::vector<std::string> longNames = {
    "Top up by bank transfer was charged although it should not be",
    "balance_not_updated_after_cheque_or_cash_deposit_at_a_machine",
    "Überweisung an ein Konto im Ausland wurde doppelt abgebucht !",
    "تم خصم رسوم على التحويل المصرفي رغم أنه كان يجب أن يكون مجانا",
    "通过银行转账充值时被错误地收取了手续费并且客户要求我们立即把这笔钱退回到他的原来的账户里面不要再次收取任何费用谢谢你们的帮助请尽快处理这件事情",
};

/// Long names, and as many others that it is a long list or not.
taxonomy::Taxonomy longLabels(taxonomy::TaskKind kind, int others) {
    std::vector<taxonomy::Label> labels;
    const auto add = [&](const std::string& name) {
        taxonomy::Label label;
        label.key = "k" + std::to_string(labels.size());
        label.name = name;
        labels.push_back(std::move(label));
    };
    for (const std::string& name : longNames) add(name);
    for (int i = 0; i < others; ++i) add("short " + std::to_string(i));
    return taxonomy::Taxonomy::make(kind, std::move(labels)).value();
}

routing::Policy everyItemWaits() {
    routing::Policy policy;
    policy.threshold = 1.0;
    return policy;
}

QString wordsOn(QWidget& widget) {
    QString words;
    for (const test::Ink& ink : test::inksOf(widget)) words += ink.words;
    return words;
}

/// The name of a chosen label stands on the screen: whole, or its begin, with a tool tip that has it all.
void expectReadable(QWidget& window, const std::string& name, const char* when) {
    const auto chips = window.findChildren<Chip*>(QStringLiteral("chosenLabel"));
    const auto shown = std::ranges::find_if(chips, [&](const Chip* chip) { return chip->isVisible() && chip->text() == toQt(name); });
    ASSERT_NE(shown, chips.end()) << when << ": no chip says " << name;
    Chip& chip = **shown;
    EXPECT_TRUE(chip.visibleRegion().boundingRect().contains(chip.rect())) << when << ": partly out of sight";
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&chip)->text(QAccessible::Name), toQt(name)) << when;
    const QString words = wordsOn(chip);
    const QString whole = toQt(name).remove(QLatin1Char(' '));  // where each word is painted alone, no blank is
    if (QString(words).remove(QLatin1Char(' ')) == whole) return;
    EXPECT_TRUE(words.endsWith(QChar(u'…'))) << when << ": " << words.toStdString();
    EXPECT_TRUE(QString(words).remove(QLatin1Char(' ')).startsWith(whole.first(6))) << when << ": " << words.toStdString();
    const QPoint centre = chip.rect().center();
    QHelpEvent hover(QEvent::ToolTip, centre, chip.mapToGlobal(centre));
    QCoreApplication::sendEvent(&chip, &hover);
    EXPECT_EQ(QToolTip::text(), toolTipOf(toQt(name))) << when;
}

struct Shown {
    QSize size;
    int text = 100;
    const char* language = "en";
};

class LongLabels : public testing::TestWithParam<Shown> {
protected:
    void keepPicture(QWidget& window, const QString& state) {
        const QString folder = qEnvironmentVariable("DOCKET_PICTURES");
        const Shown& shown = GetParam();
        if (!folder.isEmpty()) window.grab().save(QStringLiteral("%1/long-%2-%3-%4-%5.png").arg(folder).arg(shown.size.width()).arg(shown.text).arg(QLatin1String(shown.language), state));
    }
    void expectEachReadable(taxonomy::TaskKind kind, int others) {
        const test::Speaking speaking(GetParam().language);
        test::WorkspaceFixture fixture{longLabels(kind, others), everyItemWaits()};
        fixture.addItems(*fixture.open(), 8, "k5");
        test::WindowUnderTest desk(Scheme::Light, GetParam().size, GetParam().text);
        desk.open(fixture.path());
        const QString kindName = QStringLiteral("%1-%2").arg(kind == taxonomy::TaskKind::Multi ? QStringLiteral("multi") : QStringLiteral("single")).arg(others);
        const std::size_t step = others > few || kind == taxonomy::TaskKind::Multi ? 3 : 1;  // the names are drawn alike there
        for (std::size_t i = 0; i < longNames.size(); i += step) {
            desk.review().toggleLabel(fixture.taxonomy().findByKey("k" + std::to_string(i))->id);
            QCoreApplication::processEvents();
            keepPicture(desk.window(), QStringLiteral("%1-%2-chosen").arg(kindName).arg(i));
            expectReadable(desk.window(), longNames[i], "chosen");
            desk.keys.press(QStringLiteral("Return"));
            desk.await(ReviewController::Phase::Comparing);
            keepPicture(desk.window(), QStringLiteral("%1-%2-compared").arg(kindName).arg(i));
            expectReadable(desk.window(), longNames[i], "compared");
            desk.pressAndAwaitItem(QStringLiteral("Ctrl+Return"));
        }
    }
};

TEST_P(LongLabels, AreReadableOnceChosen) { expectEachReadable(taxonomy::TaskKind::Single, few); }
TEST_P(LongLabels, AreReadableOnceChosenFromALongList) { expectEachReadable(taxonomy::TaskKind::Single, many); }
TEST_P(LongLabels, AreReadableOnceChosenWithOthers) { expectEachReadable(taxonomy::TaskKind::Multi, few); }

TEST_P(LongLabels, WithoutRoomAreCountedAndNamed) {
    const test::Speaking speaking(GetParam().language);
    test::WorkspaceFixture fixture{longLabels(taxonomy::TaskKind::Multi, few), everyItemWaits()};
    fixture.addItems(*fixture.open(), 2, "k5");
    test::WindowUnderTest desk(Scheme::Light, GetParam().size, GetParam().text);
    desk.open(fixture.path());
    for (const taxonomy::Label* label : fixture.taxonomy().choices()) desk.review().toggleLabel(label->id);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);  // the chips of before
    keepPicture(desk.window(), QStringLiteral("all-chosen"));
    const auto chips = desk.window().findChildren<Chip*>(QStringLiteral("chosenLabel"));
    const auto out = std::ranges::count_if(chips, [](const Chip* chip) { return !chip->isVisible(); });
    ASSERT_GT(out, 0);
    const auto rests = desk.window().findChildren<Chip*>(QStringLiteral("restOfChosen"));
    const auto rest = std::ranges::find_if(rests, &QWidget::isVisible);
    ASSERT_NE(rest, rests.end());
    EXPECT_EQ(wordsOn(**rest), QStringLiteral("+") + QLocale().toString(qlonglong{out}));
    EXPECT_TRUE((*rest)->visibleRegion().boundingRect().contains((*rest)->rect()));
    for (const Chip* chip : chips) {
        EXPECT_TRUE(chip->isVisible() || (*rest)->accessibleName().contains(chip->text()));
    }
}

INSTANTIATE_TEST_SUITE_P(Sizes, LongLabels,
                         testing::Values(Shown{{1440, 900}}, Shown{{1024, 640}}, Shown{{1024, 640}, 100, "de"}, Shown{{1024, 640}, 100, "ar"}, Shown{{1440, 900}, 200, "de"}),
                         [](const auto& shown) { return shown.param.language + std::to_string(shown.param.size.width()) + "at" + std::to_string(shown.param.text); });

}  // namespace
}  // namespace docket::ui
