#include "tests/gui/walks/chosen_check.h"

#include "tests/gui/walks/ink_recorder.h"
#include "ui/common/parts/buttons.h"
#include "ui/common/words/text.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <gtest/gtest.h>

namespace docket::test {

using namespace ui;

namespace {

/// Where each line is painted alone, no blank is where it breaks; marks of direction are not painted.
QString lettersOf(const QString& words) {
    QString letters;
    for (const QChar c : words) {
        if (!c.isSpace() && c.category() != QChar::Other_Format) letters += c;
    }
    return letters;
}

QString paintedBy(QWidget& widget) {
    QString words;
    for (const Ink& ink : inksOf(widget)) words += ink.words;
    return lettersOf(words);
}

/// Words of one direction among those of another, as a number in Arabic, are painted for themselves, in the order in which they stand.
bool isPaintedInPieces(QWidget& widget, const QString& words) {
    QString left = lettersOf(words);
    for (const Ink& ink : inksOf(widget)) {
        const QString piece = lettersOf(ink.words);
        if (const auto at = left.indexOf(piece); at >= 0) left.remove(at, piece.size());
    }
    return left.isEmpty();
}

bool isSeen(const QWidget& widget, const QWidget& window) {
    return widget.isVisible() && widget.window() == &window && !widget.visibleRegion().isEmpty();
}

void expectWhole(const std::string& state, QWidget& widget, const QString& words) {
    EXPECT_TRUE(paintedBy(widget).contains(lettersOf(words)) || isPaintedInPieces(widget, words))
        << state << ": “" << widget.objectName().toStdString() << "” says “" << paintedBy(widget).toStdString() << "” of “" << words.toStdString() << "”";
}

/// What the current row paints, without its neighbours.
QString paintedByRow(QAbstractItemView& view, const QModelIndex& current) {
    QString words;
    const QRect row = view.visualRect(current.siblingAtColumn(0)).united(view.visualRect(current.siblingAtColumn(current.model()->columnCount() - 1)));
    for (const Ink& ink : inksOf(*view.viewport())) {
        if (row.contains(QPoint(row.left(), ink.place.center().y()))) words += ink.words;
    }
    return words;
}

/// Views whose current row is what was chosen, and stands nowhere else.
bool isChoice(const QAbstractItemView& view) {
    for (const char* name : {"labelList", "publicationTable", "agreementTable", "mapping", "choices", "settingsPages"}) {
        if (view.objectName() == QLatin1String(name)) return true;
    }
    return false;
}

}  // namespace

void expectChosenReadable(const std::string& state, QWidget& window) {
    for (auto* chip : window.findChildren<Chip*>(QStringLiteral("chosenLabel"))) {
        if (isSeen(*chip, window)) expectWhole(state, *chip, chip->text());
    }
    for (auto* box : window.findChildren<QComboBox*>()) {
        if (isSeen(*box, window)) expectWhole(state, *box, box->currentText());
    }
    for (auto* view : window.findChildren<QAbstractItemView*>()) {
        if (!isSeen(*view, window) || !isChoice(*view) || !view->currentIndex().isValid()) continue;
        const QString words = paintedByRow(*view, view->currentIndex());
        EXPECT_FALSE(words.contains(QChar(u'…'))) << state << ": the current row of “" << view->objectName().toStdString() << "” says “" << words.toStdString() << "”";
    }
    for (auto* panel : window.findChildren<QWidget*>(QStringLiteral("definitionPanel"))) {
        for (auto* label : panel->findChildren<QLabel*>()) {
            if (isSeen(*label, window) && label->visibleRegion().boundingRect() == label->rect()) expectWhole(state, *label, label->text());
        }
    }
}

void expectOnScreen(const std::string& state, const QWidget& dialog, QSize screen) {
    EXPECT_LE(dialog.width(), screen.width()) << state;
    EXPECT_LE(dialog.height(), screen.height()) << state;
    for (const char* name : {"dialogAnswer", "publishNow", "runExport", "runImport", "reportClose", "agreementClose", "settingsClose"}) {
        const auto* answer = dialog.findChild<QAbstractButton*>(QLatin1String(name));
        if (answer == nullptr || !answer->isVisible()) continue;
        EXPECT_EQ(answer->visibleRegion().boundingRect(), answer->rect()) << state << ": “" << name << "” is not in sight";
    }
}

}  // namespace docket::test
