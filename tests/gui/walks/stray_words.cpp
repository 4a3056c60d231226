#include "tests/gui/walks/stray_words.h"

#include "core/services/sample/sample_workspace.h"
#include "tests/gui/walks/ink_recorder.h"
#include "ui/common/parts/buttons.h"
#include "ui/common/words/text.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QSpinBox>

#include <algorithm>

namespace docket::test {

using namespace ui;

namespace {

constexpr int mostParts = 100;  // of one widget, that a screen reader is asked for

/// Names of keys, of formats and of the program, and what Qt writes by the locale.
QStringList namesOfThings() {
    QStringList names{QStringLiteral("Ctrl"), QStringLiteral("Shift"), QStringLiteral("Alt"), QStringLiteral("Space"), QStringLiteral("Return"),
                      QStringLiteral("Esc"), QStringLiteral("Up"), QStringLiteral("Down"), QStringLiteral("Left"), QStringLiteral("Right"),
                      QStringLiteral("Home"), QStringLiteral("End"), QStringLiteral("PgUp"), QStringLiteral("PgDown"), QStringLiteral("Del"), QStringLiteral("Ins"),
                      QStringLiteral("Docket"), QStringLiteral("docket"), QStringLiteral("CSV"), QStringLiteral("JSONL"), QStringLiteral("kB"),
                      QStringLiteral("bytes"), QStringLiteral("English"), QStringLiteral("Deutsch")};
    for (int month = 1; month <= 12; ++month) names += QLocale().monthName(month, QLocale::ShortFormat);
    return names;
}

void collect(const QJsonValue& value, QStringList& strings) {
    if (value.isString()) strings += value.toString();
    for (const QJsonValue& part : value.toArray()) collect(part, strings);
    const QJsonObject object = value.toObject();
    for (const QString& key : object.keys()) collect(object.value(key), strings);
    const bool isScores = std::ranges::all_of(object, [](const QJsonValue& field) { return field.isDouble(); });
    if (isScores) strings += object.keys();  // of labels
}

void addTextsOf(const QWidget& widget, QStringList& texts) {
    texts << widget.toolTip() << widget.accessibleName() << widget.accessibleDescription();
    if (widget.isWindow()) texts << widget.windowTitle();
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) texts << label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) texts << button->text();
    if (const auto* field = qobject_cast<const QLineEdit*>(&widget)) texts << field->placeholderText();
    if (const auto* number = qobject_cast<const QSpinBox*>(&widget)) texts << number->prefix() << number->suffix();
    if (const auto* chip = qobject_cast<const Chip*>(&widget)) texts << chip->text();
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
        for (int i = 0; i < box->count(); ++i) texts << box->itemText(i);
    }
    if (const auto* segments = qobject_cast<const SegmentedSwitch*>(&widget)) {
        for (const auto& segment : segments->segments()) texts << segment.text;
    }
    for (const QAction* action : widget.actions()) texts << action->text() << action->iconText() << action->toolTip();
}

void addPartsOf(QWidget& widget, QStringList& texts) {
    QAccessibleInterface* whole = QAccessible::queryAccessibleInterface(&widget);
    if (whole == nullptr || !widget.isVisible()) return;
    texts << whole->text(QAccessible::Name) << whole->text(QAccessible::Description);
    for (int i = 0; i < std::min(whole->childCount(), mostParts); ++i) {
        if (const QAccessibleInterface* part = whole->child(i)) texts << part->text(QAccessible::Name) << part->text(QAccessible::Description);
    }
}

}  // namespace

StrayWords::StrayWords(const QStringList& data) {
    for (const QString& text : data) m_data += oneLine(text) + QLatin1Char('\n');
}

QStringList StrayWords::in(const QString& text) const {
    static const QRegularExpression foreign(QStringLiteral(R"([^ -~]|[\[\]~])"));
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
    static const QRegularExpression markup(QStringLiteral("<[^>]*>"));
    static const QRegularExpression names(QStringLiteral(R"(\b(%1)\b)").arg(namesOfThings().join(QLatin1Char('|'))));
    static const QRegularExpression edges(QStringLiteral("^[^A-Za-z0-9]+|[^A-Za-z0-9]+$"));
    QStringList strays;
    QString plain = text;
    for (QString part : plain.remove(markup).replace(QStringLiteral("&amp;"), QStringLiteral("&")).split(foreign, Qt::SkipEmptyParts)) {
        part = part.remove(edges).simplified();
        if (m_data.contains(part)) continue;
        for (QString sentence : part.split(QStringLiteral(". "))) {
            if (!m_data.contains(sentence) && sentence.remove(names).contains(word)) strays += part;
        }
    }
    return strays;
}

QStringList wordsOfTheSample() {
    QStringList words;
    for (const services::SampleFile& file : services::sampleFiles()) {
        words += toQt(file.name);
        const QByteArray content(file.content.data(), static_cast<qsizetype>(file.content.size()));
        if (const auto whole = QJsonDocument::fromJson(content); !whole.isNull()) {
            collect(whole.isArray() ? QJsonValue(whole.array()) : QJsonValue(whole.object()), words);
            continue;
        }
        for (const QByteArray& line : content.split('\n')) collect(QJsonDocument::fromJson(line).object(), words);
        static const QRegularExpression nested(QStringLiteral(R"(:\s*(\{[^{}]*\}))"));  // shown as it stands, as the first value of a column
        for (const auto& match : nested.globalMatch(QString::fromUtf8(content))) words += match.captured(1);
    }
    return words;
}

QStringList textsOf(QWidget& window) {
    QStringList texts;
    addTextsOf(window, texts);
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        addTextsOf(*widget, texts);
        addPartsOf(*widget, texts);
    }
    for (const Ink& ink : inksOf(window)) texts << ink.words;
    texts.removeAll({});
    texts.removeDuplicates();
    return texts;
}

}  // namespace docket::test
