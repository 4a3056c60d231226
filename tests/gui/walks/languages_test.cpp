#include "tests/gui/walks/spoken_language.h"
#include "ui/actions/command_table.h"
#include "ui/common/look/mirror.h"
#include "ui/common/words/error_words.h"
#include "ui/common/words/key_words.h"
#include "ui/common/words/languages.h"
#include "ui/common/words/pseudo_translator.h"
#include "ui/common/words/relative_time.h"
#include "ui/common/words/text.h"
#include "ui/review/reading/reading_view.h"
#include "ui/settings/plain_pages.h"

#include <QGuiApplication>
#include <QLocale>
#include <gtest/gtest.h>

#include <set>

namespace docket::ui {
namespace {


TEST(LanguageChoice, IsThePersonsThenTheSystemsThenEnglish) {
    EXPECT_EQ(languageFor(QStringLiteral("de"), {QStringLiteral("ar-EG")}), QStringLiteral("de"));
    EXPECT_EQ(languageFor({}, {QStringLiteral("fr-FR"), QStringLiteral("ar-Arab-EG"), QStringLiteral("de")}), QStringLiteral("ar"));
    EXPECT_EQ(languageFor({}, {QStringLiteral("fr-FR")}), QStringLiteral("en"));
    EXPECT_EQ(languageFor(QStringLiteral("xx"), {QStringLiteral("de-AT")}), QStringLiteral("de")) << "a code of another version";
    EXPECT_EQ(languageFor(pseudoLanguage, {}), pseudoLanguage);
    EXPECT_EQ(languageFor({}, {QStringLiteral("pseudo")}), QStringLiteral("en"));
}

TEST(LanguageChoice, DoesNotOfferThePseudoLanguage) {
    for (const Language& language : languages()) EXPECT_NE(language.code, pseudoLanguage);
}

TEST(SpokenLanguages, AreTranslatedWithTheirPluralsNumbersAndDirection) {
    const auto labels = [](int n) { return QCoreApplication::translate("docket::ui::OpenPage", "%Ln label(s)", nullptr, n); };
    {
        const test::Speaking speaking("de");
        const SpokenLanguage german({});
        EXPECT_EQ(labels(1), QStringLiteral("1 Label"));
        EXPECT_EQ(labels(1234), QStringLiteral("1.234 Labels"));
        EXPECT_EQ(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        EXPECT_EQ(relativeTime({0}, {3 * 24 * 3'600'000LL}), QStringLiteral("vor 3 Tagen"));
        EXPECT_FALSE(speaksEnglish());
    }
    {
        const test::Speaking speaking("ar");
        const SpokenLanguage arabic({});
        EXPECT_EQ(labels(2), QStringLiteral("وسمان"));
        EXPECT_EQ(labels(5), QLocale().toString(5) + QStringLiteral(" وسوم"));
        EXPECT_EQ(labels(11), QLocale().toString(11) + QStringLiteral(" وسمًا"));
        EXPECT_EQ(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        EXPECT_EQ(QLocale().language(), QLocale::Arabic);
    }
    EXPECT_EQ(QGuiApplication::layoutDirection(), Qt::LeftToRight) << "as before";
    EXPECT_EQ(labels(5), QStringLiteral("5 labels"));
    EXPECT_TRUE(speaksEnglish());
}

QChar letterOf(const QString& text) {
    const qsizetype at = text.indexOf(QLatin1Char('&'));
    return at < 0 ? QChar() : text[at + 1].toLower();
}

/// Two commands of one menu that open with the same letter could not both be reached by it.
TEST(SpokenLanguages, GiveEachCommandOfAMenuALetterOfItsOwn) {
    for (const Language& spoken : languages()) {
        const test::Speaking speaking(spoken.code.toLatin1());
        const SpokenLanguage language({});
        for (const CommandSpec& one : commandTable()) {
            for (const CommandSpec& other : commandTable()) {
                if (&one >= &other || one.menu != other.menu || one.menu == Menu::None || !meet(one.context, other.context)) continue;
                const QString text = translatedText(one);
                EXPECT_FALSE(!letterOf(text).isNull() && letterOf(text) == letterOf(translatedText(other)))
                    << spoken.code.toStdString() << ": " << text.toStdString() << ", " << translatedText(other).toStdString();
            }
        }
        for (const Context screen : {Context::Review, Context::Queue, Context::Taxonomy, Context::Insights, Context::Export, Context::Routing}) {
            std::set<QChar> menus;
            for (int menu = 1; menu < menuCount; ++menu) {
                if (screenOf(static_cast<Menu>(menu)).value_or(screen) != screen) continue;
                const QChar letter = letterOf(menuTitle(static_cast<Menu>(menu)));
                EXPECT_TRUE(letter.isNull() || menus.insert(letter).second) << spoken.code.toStdString() << ": menu " << menu;
            }
        }
    }
}

TEST(SpokenLanguages, KeepTheNamesOfKeysLatinInArabic) {
    const test::Speaking speaking("ar");
    const SpokenLanguage arabic({});
    for (const CommandSpec& spec : commandTable()) {
        for (const QChar c : fixedKey(spec)) EXPECT_FALSE(c.script() == QChar::Script_Arabic) << spec.id;
    }
    EXPECT_EQ(shownKey(QKeySequence(Qt::CTRL | Qt::Key_Home)), QStringLiteral("Ctrl+Home"));
    EXPECT_EQ(fixedKey(specOf(Command::CloseGroup)), QStringLiteral("Right")) << "a group closes to the side where lines begin";
}

TEST(ErrorWords, SayTheKindInTheLanguageAndTheMessageInEnglish) {
    const Error full{ErrorKind::DiskFull, "The disk with a.docket is full.", {}};
    EXPECT_EQ(errorWords(full), QStringLiteral("The disk with a.docket is full."));
    const test::Speaking speaking("de");
    const SpokenLanguage german({});
    EXPECT_TRUE(errorWords(full).startsWith(QStringLiteral("Der Datenträger ist voll."))) << errorWords(full).toStdString();
    EXPECT_TRUE(errorWords(full).contains(QStringLiteral("The disk with a.docket is full.")));
    EXPECT_FALSE(errorWords({ErrorKind::Io, {}, {}}).contains(QLatin1Char('('))) << "nothing is added to nothing";
}

TEST(ErrorWords, HaveASentenceOfTheirOwnForEveryKind) {
    for (const char* code : {"de", "ar"}) {
        const test::Speaking speaking(code);
        const SpokenLanguage language({});
        std::set<QString> sentences;
        for (int kind = 0; kind <= static_cast<int>(ErrorKind::Internal); ++kind) sentences.insert(errorWords({static_cast<ErrorKind>(kind), {}, {}}));
        EXPECT_EQ(sentences.size(), static_cast<std::size_t>(ErrorKind::Internal) + 1) << code;
        EXPECT_FALSE(sentences.contains(QString())) << code;
    }
}

TEST(PseudoLanguage, KeepsPlaceholdersAndAcceleratorsAndIsLonger) {
    const PseudoTranslator pseudo;
    const QString text = pseudo.translate("Page", "&Open %1 of %L2 (*.json)…", nullptr, -1);
    EXPECT_TRUE(text.contains(QStringLiteral("%1")) && text.contains(QStringLiteral("%L2")) && text.contains(QStringLiteral("(*.json)"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("&Ö"))) << text.toStdString();
    EXPECT_TRUE(text.startsWith(QLatin1Char('[')) && text.endsWith(QStringLiteral("]…"))) << text.toStdString();
    EXPECT_GE(text.size(), QStringLiteral("&Open %1 of %L2 (*.json)…").size() * 14 / 10);
    EXPECT_EQ(pseudo.translate("Page", "%Ln label(s)", nullptr, 1).count(QStringLiteral("ļåƀéļš")), 0) << "one label";
    EXPECT_EQ(pseudo.translate("Page", "%Ln label(s)", nullptr, 2).count(QStringLiteral("ļåƀéļš")), 1);
    EXPECT_TRUE(pseudo.translate("QShortcut", "Ctrl", nullptr, -1).isEmpty()) << "Qt's own";
}

TEST(Listed, IsolatesPartsOnlyInAMirroredWindow) {
    const QStringList parts{QStringLiteral("Late delivery"), {}, QStringLiteral("Refund")};
    EXPECT_EQ(listed(parts), QStringLiteral("Late delivery, Refund"));
    const test::Speaking speaking("ar");
    const SpokenLanguage arabic({});
    EXPECT_EQ(listed(parts), isolated(QStringLiteral("Late delivery")) + QStringLiteral("، ") + isolated(QStringLiteral("Refund")));
}

TEST(Mirroring, PutsAPartAtTheOtherSideOfTheWhole) {
    const QRect whole(10, 0, 100, 20);
    const Mirror leftToRight{whole, Qt::LeftToRight};
    const Mirror rightToLeft{whole, Qt::RightToLeft};
    EXPECT_EQ(leftToRight(QRect(15, 2, 20, 8)), QRect(15, 2, 20, 8));
    EXPECT_EQ(rightToLeft(QRect(15, 2, 20, 8)), QRect(85, 2, 20, 8));
    EXPECT_EQ(rightToLeft.exactly(QRectF(15, 2, 20.5, 8)), QRectF(84.5, 2, 20.5, 8));
    EXPECT_EQ(unmirroredKey(Qt::Key_Left, Qt::RightToLeft), Qt::Key_Right);
    EXPECT_EQ(unmirroredKey(Qt::Key_Left, Qt::LeftToRight), Qt::Key_Left);
    EXPECT_EQ(unmirroredKey(Qt::Key_Up, Qt::RightToLeft), Qt::Key_Up);
}

TEST(MirroredReading, KeepsAWholeLineInSightBesideItsScrollBar) {
    const test::Speaking speaking("ar");
    const SpokenLanguage arabic({});
    const Theme theme(Scheme::Light);
    ReadingView view(theme);
    for (const QSize size : {QSize(900, 300), QSize(420, 300)}) {
        view.resize(size);
        view.show();
        for (const int words : {3, 3000}) {
            view.showText(QStringLiteral("الطرد متأخر ").repeated(words));
            QCoreApplication::processEvents();
            const QRect seen(view.viewport()->pos(), view.viewport()->size());
            EXPECT_GE(seen.width(), view.lineWrapColumnOrWidth()) << size.width() << ", " << words;
            EXPECT_EQ(view.width() - 1 - seen.right(), 32) << "lines begin at the right";
        }
    }
}

}  // namespace
}  // namespace docket::ui
