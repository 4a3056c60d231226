#include "ui/taxonomy/labels/label_changes.h"

#include "ui/common/parts/change_note.h"
#include "ui/common/words/text.h"
#include "ui/taxonomy/words/label_words.h"

namespace docket::ui {

namespace {

constexpr qsizetype mostShown = 200;

QString shortened(const std::string& text) {
    const QString line = oneLine(toQt(text));
    return quoted(line.size() > mostShown ? line.left(mostShown) + QChar(u'…') : line);
}

}  // namespace

LabelChanges changesOf(const taxonomy::Label& label, const taxonomy::TaxonomyDraft& draft) {
    const taxonomy::Label* before = draft.base() == nullptr ? nullptr : draft.base()->find(label.id);
    QStringList fields;
    if (before != nullptr) {
        for (const auto field : taxonomy::differingFields(*before, label)) {
            const QString words = fieldName(toQt(field));
            if (!words.isEmpty()) fields << words;
        }
    }
    if (fields.isEmpty()) return {};
    QStringList lines;
    if (before->name != label.name) lines << ChangeNote::tr("The name was %1").arg(shortened(before->name));
    if (before->key != label.key) lines << ChangeNote::tr("The key was %1").arg(shortened(before->key));
    if (before->description != label.description) {
        lines << (before->description.empty() ? ChangeNote::tr("There was no definition") : ChangeNote::tr("The definition was %1").arg(shortened(before->description)));
    }
    return {ChangeNote::tr("Changed in this draft: %1").arg(listed(fields)), lines.join(QLatin1Char('\n'))};
}

}  // namespace docket::ui
