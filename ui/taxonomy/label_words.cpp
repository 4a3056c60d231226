#include "ui/taxonomy/label_words.h"

#include "ui/common/text.h"

#include <QCoreApplication>

namespace docket::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::LabelWords)
};

}  // namespace

QString nameOf(const taxonomy::Label& label) {
    if (!label.name.empty()) return oneLine(toQt(label.name));
    return label.key.empty() ? Words::tr("Label without a name") : oneLine(toQt(label.key));
}

QString tagOf(taxonomy::ChangeKind kind) {
    using enum taxonomy::ChangeKind;
    switch (kind) {
        case Added: return Words::tr("new", "tag of a label");
        case Renamed:
        case Rekeyed:
        case Redefined:
        case Adjusted:
        case Resized: return Words::tr("edited", "tag of a label");
        case Moved: return Words::tr("moved", "tag of a label");
        case Archived: return Words::tr("archived", "tag of a label");
        case Restored: return Words::tr("restored", "tag of a label");
        case Merged: return Words::tr("merged", "tag of a label");
        case Split: return Words::tr("split", "tag of a label");
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
        {"name", Words::tr("name")},
        {"key", Words::tr("key")},
        {"description", Words::tr("definition")},
        {"includes", Words::tr("includes")},
        {"excludes", Words::tr("excludes")},
        {"examples", Words::tr("examples")},
        {"counter_examples", Words::tr("counter-examples")},
        {"threshold", Words::tr("threshold")},
        {"cost_false_positive", Words::tr("cost of a false positive")},
        {"cost_false_negative", Words::tr("cost of a false negative")},
        {"high_impact", Words::tr("high impact")},
        {"exclusive", Words::tr("exclusive")},
        {"shortcut", Words::tr("shortcut")},
        {"colour", Words::tr("colour")},
        {"group", Words::tr("group")},
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
        case 1: return Words::tr("Blue");
        case 2: return Words::tr("Ochre");
        case 3: return Words::tr("Dark red");
        case 4: return Words::tr("Green");
        case 5: return Words::tr("Brown");
        case 6: return Words::tr("Violet");
        case 7: return Words::tr("Plum");
        case 8: return Words::tr("Navy");
        default: return Words::tr("None of its own");
    }
}

}  // namespace docket::ui
