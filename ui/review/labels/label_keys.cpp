#include "ui/review/labels/label_keys.h"

#include "core/taxonomy/shortcut.h"
#include "ui/common/words/text.h"

#include <QString>

#include <algorithm>

namespace docket::ui {

namespace {

class KeyGiver {
public:
    explicit KeyGiver(const taxonomy::Taxonomy& taxonomy) : m_taxonomy(taxonomy) {}

    void giveShortcuts() {
        for (const taxonomy::Label* label : m_taxonomy.choices()) {
            const QChar key = keyOfShortcut(label->shortcut);
            const bool isFree = std::ranges::none_of(m_keys, [&](const auto& entry) { return entry.second == key; });
            if (key.isNull() || !isFree) continue;
            m_free.remove(key);
            m_keys.emplace(label->id, key);
        }
    }
    void giveDigits() {
        for (const taxonomy::Label* label : m_taxonomy.choices()) take(*label, QStringLiteral("123456789"));
    }
    /// First the initials of a name's words, then any of its letters, then whatever is left.
    void giveLetters() {
        for (const taxonomy::Label* label : m_taxonomy.choices()) take(*label, initials(toQt(label->name).toUpper()));
        for (const taxonomy::Label* label : m_taxonomy.choices()) take(*label, toQt(label->name).toUpper());
        for (const taxonomy::Label* label : m_taxonomy.choices()) take(*label, QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ"));
    }
    LabelKeys keys() && { return std::move(m_keys); }

private:
    static QString initials(const QString& name) {
        QString letters;
        for (qsizetype i = 0; i < name.size(); ++i) {
            if (i == 0 || name[i - 1] == QLatin1Char(' ')) letters += name[i];
        }
        return letters;
    }

    /// Gives the label the first of the candidates that is free, unless it has a key.
    void take(const taxonomy::Label& label, const QString& candidates) {
        if (m_keys.contains(label.id)) return;
        for (const QChar key : candidates) {
            const qsizetype at = m_free.indexOf(key);
            if (at < 0) continue;
            m_free.remove(at, 1);
            m_keys.emplace(label.id, key);
            return;
        }
    }

    const taxonomy::Taxonomy& m_taxonomy;
    QString m_free = QStringLiteral("123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    LabelKeys m_keys;
};

}  // namespace

LabelKeys giveKeys(const taxonomy::Taxonomy& taxonomy, const DigitLabels& digits) {
    LabelKeys keys;
    if (taxonomy.choices().size() > taxonomy::keyedLabels) {
        for (std::size_t i = 0; i < digits.size(); ++i) {
            if (digits[i] != LabelId{}) keys.emplace(digits[i], QChar(u'1' + static_cast<char16_t>(i)));
        }
        return keys;
    }
    KeyGiver giver(taxonomy);
    giver.giveShortcuts();
    const bool isSingle = taxonomy.kind() == taxonomy::TaskKind::Single;
    if (isSingle) giver.giveDigits();
    giver.giveLetters();
    if (!isSingle) giver.giveDigits();
    keys = std::move(giver).keys();
    const taxonomy::Label* none = noneFitsLabel(taxonomy);
    if (none != nullptr && keyOfShortcut(none->shortcut).isNull()) keys[none->id] = QLatin1Char('0');
    return keys;
}

QChar keyOfShortcut(std::string_view shortcut) {
    const QString character = toQt(shortcut);
    const bool isKey = character.size() == 1 && taxonomy::useOfShortcut(shortcut) == taxonomy::ShortcutUse::Works;
    return isKey ? character[0].toUpper() : QChar();
}

const taxonomy::Label* noneFitsLabel(const taxonomy::Taxonomy& taxonomy) {
    if (taxonomy.kind() == taxonomy::TaskKind::Multi) return nullptr;
    for (const taxonomy::Label* label : taxonomy.choices()) {
        if (taxonomy::saysNoneFits(*label)) return label;
    }
    return nullptr;
}

}  // namespace docket::ui
