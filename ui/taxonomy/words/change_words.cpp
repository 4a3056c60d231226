#include "ui/taxonomy/words/change_words.h"

#include "ui/common/words/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <unordered_map>

namespace docket::ui {

namespace {

using taxonomy::Change;
using taxonomy::ChangeKind;
using taxonomy::Label;
using taxonomy::LabelsView;

struct ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

constexpr qsizetype valueShown = 160;     // of a text that was and is now, in a sentence
constexpr qsizetype shortValue = 24;      // both of these beside each other
constexpr std::size_t changeNamesShown = 12;
constexpr std::size_t changesInSummary = 4;

QString clipped(const QString& text, qsizetype most) { return text.size() <= most ? text : text.left(most) + QStringLiteral("…"); }

/// A field's text as core/taxonomy/change writes it: a number, a yes or no, or words.
QString valueText(const Change& change, const std::string& value) {
    if (value.empty()) return ChangeWords::tr("nothing", "the field is empty");
    const QString text = oneLine(toQt(value));
    if (change.kind != ChangeKind::Adjusted && change.kind != ChangeKind::Resized) return text;
    if (change.field == "shortcut") return text;
    if (value == "yes") return ChangeWords::tr("yes");
    if (value == "no") return ChangeWords::tr("no");
    bool isNumber = false;
    const double number = QLocale::c().toDouble(text, &isNumber);
    return isNumber ? QLocale().toString(number, 'g', QLocale::FloatingPointShortest) : text;
}

QString quotedValue(const Change& change, const std::string& value) {
    const QString text = clipped(valueText(change, value), valueShown);
    return value.empty() ? text : quoted(inOwnDirection(text));
}

QString shownName(LabelId id, const LabelsView& first, const LabelsView& second) {
    const Label* label = first.find(id);
    if (label == nullptr) label = second.find(id);
    return label == nullptr ? ChangeWords::tr("label %L1").arg(id.value) : nameOf(*label);
}

QString changedNames(const std::vector<LabelId>& labels, const LabelsView& after, const LabelsView& before) {
    QStringList names;
    for (std::size_t i = 0; i < std::min(labels.size(), changeNamesShown); ++i) names << shownName(labels[i], after, before);
    if (labels.size() > changeNamesShown) names << ChangeWords::tr("%Ln more", nullptr, static_cast<int>(labels.size() - changeNamesShown));
    return listed(names);
}

QString groupWords(const std::string& key) { return key.empty() ? ChangeWords::tr("the top", "of the tree of labels") : inOwnDirection(oneLine(toQt(key))); }

QString changeSentence(const Change& change, const QString& label, const LabelsView& before, const LabelsView& after) {
    const QString name = inOwnDirection(label);
    switch (change.kind) {
        case ChangeKind::Added: return ChangeWords::tr("%1 was added.").arg(name);
        case ChangeKind::Renamed:
            return ChangeWords::tr("%1 is called %2 now.").arg(inOwnDirection(oneLine(toQt(change.before))), inOwnDirection(oneLine(toQt(change.after))));
        case ChangeKind::Rekeyed:
            return ChangeWords::tr("%1 has the key %2 now; it was %3.").arg(name, inOwnDirection(oneLine(toQt(change.after))), inOwnDirection(oneLine(toQt(change.before))));
        case ChangeKind::Redefined:
        case ChangeKind::Adjusted:
            return ChangeWords::tr("%1. %2: was %3, is %4 now.", "label, field, before, after")
                .arg(name, fieldWord(change.field), quotedValue(change, change.before), quotedValue(change, change.after));
        case ChangeKind::Moved:
            if (change.field == "position") return ChangeWords::tr("%1 has another place among its siblings.").arg(name);
            return ChangeWords::tr("%1 moved from %2 to %3.").arg(name, groupWords(change.before), groupWords(change.after));
        case ChangeKind::Archived: return ChangeWords::tr("%1 was archived.").arg(name);
        case ChangeKind::Restored: return ChangeWords::tr("%1 was restored.").arg(name);
        case ChangeKind::Merged: return ChangeWords::tr("%1 was merged into %2.").arg(name, changedNames(change.into, after, before));
        case ChangeKind::Split: return ChangeWords::tr("%1 was split into %2.").arg(name, changedNames(change.into, after, before));
        case ChangeKind::Resized:
            return ChangeWords::tr("%1: was %2, is %3 now.", "field, before, after")
                .arg(fieldWord(change.field), quotedValue(change, change.before), quotedValue(change, change.after));
    }
    return {};
}

/// What stands behind the name where there is room for both sides.
QString shortValues(const Change& change, const LabelsView& before, const LabelsView& after) {
    const auto between = [](const QString& then, const QString& now) {
        if (then.size() > shortValue || now.size() > shortValue) return QString();
        return ChangeWords::tr("%1 → %2", "before, after").arg(inOwnDirection(then), inOwnDirection(now));
    };
    switch (change.kind) {
        case ChangeKind::Merged:
        case ChangeKind::Split: return ChangeWords::tr("→ %1", "became").arg(changedNames(change.into, after, before));
        case ChangeKind::Renamed: return ChangeWords::tr("→ %1", "became").arg(inOwnDirection(oneLine(toQt(change.after))));
        case ChangeKind::Rekeyed:
        case ChangeKind::Adjusted:
        case ChangeKind::Resized: return between(valueText(change, change.before), valueText(change, change.after));
        case ChangeKind::Redefined: return fieldName(toQt(change.field));
        default: return {};
    }
}

/// The kind as it goes on in a sentence.
QString summaryPart(ChangeKind kind, const QString& names) {
    switch (kind) {
        case ChangeKind::Added: return ChangeWords::tr("added %1", "of a note; the first letter becomes large where it begins the line").arg(names);
        case ChangeKind::Renamed: return ChangeWords::tr("renamed %1").arg(names);
        case ChangeKind::Rekeyed: return ChangeWords::tr("gave another key to %1").arg(names);
        case ChangeKind::Redefined: return ChangeWords::tr("edited %1").arg(names);
        case ChangeKind::Adjusted: return ChangeWords::tr("adjusted %1").arg(names);
        case ChangeKind::Moved: return ChangeWords::tr("moved %1").arg(names);
        case ChangeKind::Archived: return ChangeWords::tr("archived %1").arg(names);
        case ChangeKind::Restored: return ChangeWords::tr("restored %1").arg(names);
        case ChangeKind::Merged: return ChangeWords::tr("merged %1").arg(names);
        case ChangeKind::Split: return ChangeWords::tr("split %1").arg(names);
        case ChangeKind::Resized: return ChangeWords::tr("changed how many labels an answer takes");
    }
    return {};
}

}  // namespace

QString fieldWord(std::string_view field) {
    if (field == "name") return ChangeWords::tr("Name");
    if (field == "key") return ChangeWords::tr("Key", "of a label, in files");
    if (field == "description") return ChangeWords::tr("Definition");
    if (field == "includes") return ChangeWords::tr("Includes", "a list: what a label is for");
    if (field == "excludes") return ChangeWords::tr("Excludes", "a list: what a label is not for");
    if (field == "examples") return ChangeWords::tr("Examples");
    if (field == "counter_examples") return ChangeWords::tr("Counter-examples");
    if (field == "threshold") return ChangeWords::tr("Threshold");
    if (field == "cost_false_positive") return ChangeWords::tr("Cost of a false positive");
    if (field == "cost_false_negative") return ChangeWords::tr("Cost of a false negative");
    if (field == "high_impact") return ChangeWords::tr("High impact");
    if (field == "shortcut") return ChangeWords::tr("Shortcut");
    if (field == "colour") return ChangeWords::tr("Colour");
    if (field == "exclusive") return ChangeWords::tr("Exclusive");
    if (field == "group") return ChangeWords::tr("Group");
    if (field == "fewest_labels") return ChangeWords::tr("Fewest labels of an answer");
    if (field == "most_labels") return ChangeWords::tr("Most labels of an answer");
    return oneLine(toQt(field));
}

QString kindWord(ChangeKind kind) {
    switch (kind) {
        //: What was done to a label.
        case ChangeKind::Added: return ChangeWords::tr("Added");
        case ChangeKind::Renamed: return ChangeWords::tr("Renamed");
        case ChangeKind::Rekeyed: return ChangeWords::tr("New key");
        case ChangeKind::Redefined: return ChangeWords::tr("Edited");
        case ChangeKind::Adjusted: return ChangeWords::tr("Adjusted");
        case ChangeKind::Moved: return ChangeWords::tr("Moved");
        case ChangeKind::Archived: return ChangeWords::tr("Archived");
        case ChangeKind::Restored: return ChangeWords::tr("Restored");
        case ChangeKind::Merged: return ChangeWords::tr("Merged");
        case ChangeKind::Split: return ChangeWords::tr("Split");
        case ChangeKind::Resized: return ChangeWords::tr("Answer size");
    }
    return {};
}

QString kindIcon(ChangeKind kind) {
    switch (kind) {
        case ChangeKind::Added: return QStringLiteral("plus");
        case ChangeKind::Renamed:
        case ChangeKind::Redefined: return QStringLiteral("note");
        case ChangeKind::Rekeyed: return QStringLiteral("export");
        case ChangeKind::Adjusted: return QStringLiteral("adjudicate");
        case ChangeKind::Moved: return QStringLiteral("taxonomy");
        case ChangeKind::Archived: return QStringLiteral("inbox");
        case ChangeKind::Restored: return QStringLiteral("undo");
        case ChangeKind::Merged: return QStringLiteral("merge");
        case ChangeKind::Split: return QStringLiteral("split");
        case ChangeKind::Resized: return QStringLiteral("settings");
    }
    return {};
}

ChangeLine lineOf(const Change& change, const LabelsView& before, const LabelsView& after) {
    const QString name = change.label == LabelId{} ? QString() : shownName(change.label, before, after);
    const bool isField = change.kind == ChangeKind::Adjusted || change.kind == ChangeKind::Resized;
    const QString field = fieldName(toQt(change.kind == ChangeKind::Renamed ? std::string("name") : change.field));
    return {change.kind, isField ? fieldWord(change.field) : kindWord(change.kind), name, shortValues(change, before, after),
            changeSentence(change, name, before, after), field.isEmpty() ? QStringList() : QStringList{field}, change.label};
}

std::vector<ChangeLine> linesOf(std::span<const Change> changes, const LabelsView& before, const LabelsView& after) {
    std::vector<ChangeLine> lines;
    lines.reserve(changes.size());
    for (const Change& change : changes) lines.push_back(lineOf(change, before, after));
    return lines;
}

std::vector<ChangeLine> perLabel(std::vector<ChangeLine> lines) {
    std::vector<ChangeLine> result;
    std::unordered_map<LabelId, std::size_t> edited;  // index into result, by label
    for (ChangeLine& line : lines) {
        const bool isEdit = line.kind == ChangeKind::Renamed || line.kind == ChangeKind::Redefined || line.kind == ChangeKind::Adjusted;
        if (!isEdit || line.id == LabelId{}) {
            result.push_back(std::move(line));
            continue;
        }
        const auto [known, isNew] = edited.try_emplace(line.id, result.size());
        if (isNew) {
            result.push_back(std::move(line));
            continue;
        }
        ChangeLine& whole = result[known->second];
        if (whole.fields.size() == 1) {  // what was one change is several from here on
            whole.kind = ChangeKind::Redefined;
            whole.word = kindWord(whole.kind);
        }
        whole.fields += line.fields;
        whole.values = listed(whole.fields);
        whole.sentence += QLatin1Char('\n') + line.sentence;
    }
    return result;
}

QString summaryOf(std::span<const ChangeLine> lines) {
    constexpr std::size_t namesOfAKind = 2;
    QStringList parts;
    // What changes most of what was decided comes first.
    for (const ChangeKind kind : {ChangeKind::Split, ChangeKind::Merged, ChangeKind::Archived, ChangeKind::Added, ChangeKind::Restored, ChangeKind::Renamed,
                                  ChangeKind::Redefined, ChangeKind::Rekeyed, ChangeKind::Moved, ChangeKind::Adjusted, ChangeKind::Resized}) {
        QStringList names;
        for (const ChangeLine& line : lines) {
            if (line.kind == kind && !names.contains(line.label)) names << line.label;
            if (names.size() > static_cast<qsizetype>(namesOfAKind)) break;
        }
        if (names.isEmpty() || parts.size() == static_cast<qsizetype>(changesInSummary)) continue;
        if (names.size() > static_cast<qsizetype>(namesOfAKind)) names.back() = ChangeWords::tr("others", "other labels, at the end of a list");
        parts << summaryPart(kind, listed(names));
    }
    QString summary = listed(parts);
    const auto first = std::ranges::find_if(summary, [](QChar c) { return c.isLetter(); });  // in a mirrored window behind an isolate
    if (first != summary.end()) *first = first->toUpper();
    return summary;
}

}  // namespace docket::ui
