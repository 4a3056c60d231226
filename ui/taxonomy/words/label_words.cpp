#include "ui/taxonomy/words/label_words.h"

#include "ui/common/words/text.h"

#include <QCoreApplication>

namespace docket::ui {

namespace {

struct LabelWords {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::LabelWords)
};

}  // namespace

QString nameOf(const taxonomy::Label& label) {
    if (!label.name.empty()) return oneLine(toQt(label.name));
    return label.key.empty() ? LabelWords::tr("Label without a name") : oneLine(toQt(label.key));
}

QString tagOf(taxonomy::ChangeKind kind) {
    using enum taxonomy::ChangeKind;
    switch (kind) {
        case Added: return LabelWords::tr("new", "tag of a label");
        case Renamed:
        case Rekeyed:
        case Redefined:
        case Adjusted:
        case Resized: return LabelWords::tr("edited", "tag of a label");
        case Moved: return LabelWords::tr("moved", "tag of a label");
        case Archived: return LabelWords::tr("archived", "tag of a label");
        case Restored: return LabelWords::tr("restored", "tag of a label");
        case Merged: return LabelWords::tr("merged", "tag of a label");
        case Split: return LabelWords::tr("split", "tag of a label");
    }
    return {};
}

int tagRank(taxonomy::ChangeKind kind) {
    using enum taxonomy::ChangeKind;
    switch (kind) {
        case Moved: return 1;
        case Renamed:
        case Rekeyed:
        case Redefined:
        case Adjusted:
        case Resized: return 2;
        case Restored: return 3;
        case Archived: return 4;
        case Split:
        case Merged: return 5;
        case Added: return 6;
    }
    return 1;
}

QString fieldName(const QString& field) {
    const std::initializer_list<std::pair<const char*, QString>> names = {
        {"name", LabelWords::tr("name")},
        {"key", LabelWords::tr("key")},
        {"description", LabelWords::tr("definition")},
        {"includes", LabelWords::tr("includes")},
        {"excludes", LabelWords::tr("excludes")},
        {"examples", LabelWords::tr("examples")},
        {"counter_examples", LabelWords::tr("counter-examples")},
        {"threshold", LabelWords::tr("threshold")},
        {"cost_false_positive", LabelWords::tr("cost of a false positive")},
        {"cost_false_negative", LabelWords::tr("cost of a false negative")},
        {"high_impact", LabelWords::tr("high impact")},
        {"exclusive", LabelWords::tr("exclusive")},
        {"shortcut", LabelWords::tr("shortcut")},
        {"colour", LabelWords::tr("colour")},
        {"group", LabelWords::tr("group")},
    };
    for (const auto& [name, words] : names) {
        if (field == QLatin1String(name)) return words;
    }
    return {};
}

std::string keyFromName(const QString& name) {
    QString key;
    for (const QChar c : name.normalized(QString::NormalizationForm_KC).toLower()) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) key += c;
        else if (!key.isEmpty() && !key.endsWith(QLatin1Char('_'))) key += QLatin1Char('_');
    }
    while (key.endsWith(QLatin1Char('_'))) key.chop(1);
    return fromQt(key);
}

QString colourName(int colour) {
    switch (colour) {
        case 1: return LabelWords::tr("Blue");
        case 2: return LabelWords::tr("Ochre");
        case 3: return LabelWords::tr("Dark red");
        case 4: return LabelWords::tr("Green");
        case 5: return LabelWords::tr("Brown");
        case 6: return LabelWords::tr("Violet");
        case 7: return LabelWords::tr("Plum");
        case 8: return LabelWords::tr("Navy");
        default: return LabelWords::tr("None of its own");
    }
}

}  // namespace docket::ui
