#include "ui/review/labels/label_model.h"

#include "core/taxonomy/shortcut.h"
#include "ui/common/words/text.h"
#include <QLocale>

#include <algorithm>
#include <utility>

namespace docket::ui {

namespace {

/// More rows than anybody reads: typing another letter is faster than scrolling.
constexpr std::size_t mostMatches = 200;

QString nameOf(const taxonomy::Label& label) { return oneLine(toQt(label.name)); }

}  // namespace

LabelModel::LabelModel(QObject* parent) : QAbstractListModel(parent) {}

bool LabelModel::isMulti() const { return taxonomy() != nullptr && taxonomy()->kind() == taxonomy::TaskKind::Multi; }
bool LabelModel::isLarge() const { return labelCount() > static_cast<int>(taxonomy::keyedLabels); }

void LabelModel::setTaxonomy(std::shared_ptr<const taxonomy::Taxonomy> taxonomy) {
    m_index = taxonomy ? std::make_unique<const LabelIndex>(std::move(taxonomy)) : nullptr;
    m_chosen.clear();
    m_scores.clear();
    m_suggested.reset();
    m_openGroups.clear();
    rebuild();
}

void LabelModel::changePins(const DigitLabels& pins) {
    m_pins = pins;
    rebuild();
}

bool LabelModel::isPinned(LabelId label) const { return std::ranges::find(m_pins, label) != m_pins.end(); }

bool LabelModel::togglePin(LabelId label) {
    DigitLabels pins = m_pins;
    if (const auto own = std::ranges::find(pins, label); own != pins.end()) {
        *own = {};
    } else {
        for (LabelId& pin : pins) if (m_index->indexOf(pin) < 0) pin = {};
        const DigitLabels shown = digits();
        const auto at = std::ranges::find(shown, label);
        const auto last = std::ranges::find(pins.rbegin(), pins.rend(), LabelId{});
        if (at != shown.end()) pins[static_cast<std::size_t>(at - shown.begin())] = label;
        else if (last != pins.rend()) *last = label;
        else return false;
    }
    changePins(pins);
    return true;
}

/// The label of each digit; 0: a digit without one.
DigitLabels LabelModel::digits() const {
    DigitLabels digits{};
    if (!m_index || !isLarge()) return digits;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (m_index->indexOf(m_pins[i]) >= 0) digits[i] = m_pins[i];
    }
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const LabelId own = m_index->entry(static_cast<int>(i)).label->id;
        const bool isElsewhere = std::ranges::find(digits, own) != digits.end();
        if (digits[i] == LabelId{} && !isElsewhere) digits[i] = own;
    }
    return digits;
}

// Rows

void LabelModel::rebuild() {
    beginResetModel();
    m_rows.clear();
    m_matchCount = 0;
    m_keys = m_index ? giveKeys(m_index->taxonomy(), digits()) : LabelKeys();
    m_top = topLabels();
    if (m_index) {
        if (!m_filter.isEmpty()) {
            addMatches();
        } else {
            addTop();
            if (isLarge()) addPinned();
            addGroups();
            if (!isLarge()) addNoneFits();
        }
    }
    endResetModel();
}

LabelModel::Row LabelModel::rowFor(int entry) const { return {RowKind::Label, m_index->entry(entry).label, {}, {}}; }

/// Of few labels all have a row, and while one is searched its matches are what is looked at.
LabelSet LabelModel::topLabels() const {
    LabelSet top;
    if (!m_index || !isLarge() || !m_filter.isEmpty()) return top;
    if (m_onTop == OnTop::Compared && m_suggested) {
        top = m_chosen;
        std::ranges::copy_if(*m_suggested, std::back_inserter(top), [this](LabelId label) { return !has(m_chosen, label); });
    } else {
        const DigitLabels withDigit = digits();
        std::ranges::copy_if(m_chosen, std::back_inserter(top), [&](LabelId label) {
            const int entry = m_index->indexOf(label);
            const taxonomy::Label* group = entry < 0 ? nullptr : m_index->entry(entry).group;
            const bool isOpen = m_openGroups.contains(group == nullptr ? LabelId{} : group->id);
            return !isOpen && std::ranges::find(withDigit, label) == withDigit.end();
        });
    }
    std::erase_if(top, [this](LabelId label) { return m_index->indexOf(label) < 0; });
    return top;
}

void LabelModel::setOnTop(OnTop onTop) {
    m_onTop = onTop;
    if (topLabels() != m_top) rebuild();
}

void LabelModel::addTop() {
    if (m_top.empty()) return;
    const bool isCompared = m_onTop == OnTop::Compared;
    const QString own = isMulti() ? tr("Chosen labels") : tr("Your label");
    const QString both = isMulti() ? tr("Your labels and the model’s") : tr("Your label and the model’s");
    m_rows.push_back({RowKind::Header, nullptr, isCompared ? both : own, {}});
    for (const LabelId label : m_top) m_rows.push_back(rowFor(m_index->indexOf(label)));
    m_rows.push_back({RowKind::Separator, nullptr, {}, {}});
}

void LabelModel::addPinned() {
    const bool hasPins = m_pins != DigitLabels{};
    m_rows.push_back({RowKind::Header, nullptr, hasPins ? tr("Your pins and the first labels") : tr("First nine labels"), hasPins ? QString() : tr("same order for everyone")});
    m_rows.back().isPins = true;
    for (const LabelId label : digits()) {
        if (label == LabelId{}) continue;
        Row row = rowFor(m_index->indexOf(label));
        if (isPinned(label)) row.remark = tr("pinned");
        m_rows.push_back(std::move(row));
    }
    addNoneFits();
    m_rows.push_back({RowKind::Separator, nullptr, {}, {}});
}

void LabelModel::addNoneFits() {
    const taxonomy::Label* none = noneFitsLabel(m_index->taxonomy());
    if (none != nullptr && !isLarge()) return;  // it stands in the list, with the key 0
    const QString text = isMulti() ? tr("No label fits") : tr("None of these fits");
    const QString remark = isMulti() ? QString() : none != nullptr ? nameOf(*none) : tr("goes to a lead");
    m_rows.push_back({RowKind::NoneFits, none, text, remark});
}

/// Labels in no group come first where all are listed, so that they do not look as if they were in the group before
/// them; of many they are a group of their own.
void LabelModel::addGroups() {
    const auto addGroup = [this](const taxonomy::Label* group, const QString& name) {
        const auto& members = membersOf(group);
        m_rows.push_back({RowKind::Group, group, name, isLarge() ? QLocale().toString(static_cast<qlonglong>(members.size())) : QString()});
        if (isLarge() && !m_openGroups.contains(group == nullptr ? LabelId{} : group->id)) return;
        std::ranges::move(rowsOf(group), std::back_inserter(m_rows));
    };
    if (!isLarge()) {
        for (const int entry : m_index->ungrouped()) m_rows.push_back(rowFor(entry));
    }
    for (const LabelIndex::Group& group : m_index->groups()) addGroup(group.label, group.path);
    if (isLarge() && !m_index->ungrouped().empty()) addGroup(nullptr, m_index->groups().empty() ? tr("All labels") : tr("Other labels"));
}

void LabelModel::addMatches() {
    const auto matches = m_index->matches(m_filter);
    m_matchCount = static_cast<int>(matches.size());
    const auto isOf = [](LabelMatch match, LabelMatch section) { return section == LabelMatch::NameBegin ? match <= LabelMatch::NameInside : match == section; };
    const auto count = [&](LabelMatch section) {
        return static_cast<int>(std::ranges::count_if(matches, [&](const LabelIndex::Match& match) { return isOf(match.how, section); }));
    };
    std::size_t listed = 0;
    const auto addSection = [&](LabelMatch section, const QString& heading) {
        if (count(section) == 0 || listed == mostMatches) return;
        m_rows.push_back({RowKind::Header, nullptr, heading, {}});
        for (const LabelIndex::Match& match : matches) {
            if (!isOf(match.how, section) || listed == mostMatches) continue;
            Row row = rowFor(match.entry);
            if (const taxonomy::Label* group = m_index->entry(match.entry).group) row.remark = nameOf(*group);
            m_rows.push_back(std::move(row));
            ++listed;
        }
    };
    addSection(LabelMatch::NameBegin, tr("%Ln name(s) contain “%1”", nullptr, count(LabelMatch::NameBegin)).arg(m_filter));
    addSection(LabelMatch::Letters, tr("%Ln name(s) with these letters", nullptr, count(LabelMatch::Letters)));
    addSection(LabelMatch::Description, tr("%Ln definition(s) or examples mention “%1”", nullptr, count(LabelMatch::Description)).arg(m_filter));
    if (m_rows.empty()) m_rows.push_back({RowKind::Header, nullptr, tr("No label has “%1”").arg(m_filter), {}});
    if (listed < matches.size()) {
        m_rows.push_back({RowKind::Hint, nullptr, tr("%Ln more; another letter narrows them down", nullptr, m_matchCount - static_cast<int>(listed)), {}});
    }
    m_rows.push_back({RowKind::Separator, nullptr, {}, {}});
    addNoneFits();
    m_rows.push_back({RowKind::Hint, nullptr, tr("Looks in names, keys, definitions and examples. Letters may be skipped."), {}});
}

const std::vector<int>& LabelModel::membersOf(const taxonomy::Label* group) const {
    return group == nullptr ? m_index->ungrouped() : m_index->groupOf(*group)->members;
}

std::vector<LabelModel::Row> LabelModel::rowsOf(const taxonomy::Label* group) const {
    std::vector<Row> rows;
    for (const int entry : membersOf(group)) {
        Row row = rowFor(entry);
        row.isIndented = isLarge();
        row.place = m_index->entry(entry).place;
        rows.push_back(std::move(row));
    }
    return rows;
}

void LabelModel::setGroupOpen(int row, bool isOpen) {
    if (!isOpenableGroup(row)) return;
    const taxonomy::Label* group = m_rows[static_cast<std::size_t>(row)].label;
    const LabelId id = groupId(m_rows[static_cast<std::size_t>(row)]);
    if (m_openGroups.contains(id) == isOpen) return;
    auto rows = rowsOf(group);
    const int count = static_cast<int>(rows.size());
    const auto after = m_rows.begin() + row + 1;
    if (isOpen) {
        beginInsertRows({}, row + 1, row + count);
        m_openGroups.insert(id);
        m_rows.insert(after, std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
        endInsertRows();
    } else {
        beginRemoveRows({}, row + 1, row + count);
        m_openGroups.erase(id);
        m_rows.erase(after, after + count);
        endRemoveRows();
    }
    Q_EMIT dataChanged(index(row), index(row), {OpenRole});
}

// State

void LabelModel::changed(std::initializer_list<int> roles) {
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1), roles);
}

/// Tells the view of the rows of these labels only: thousands of others stay as they are.
void LabelModel::changedLabels(const LabelSet& before, const LabelSet& now, std::initializer_list<int> roles) {
    for (int row = 0; row < rowCount(); ++row) {
        const Row& at = m_rows[static_cast<std::size_t>(row)];
        const bool isTouched = at.kind == RowKind::NoneFits ||
                               (at.kind == RowKind::Label && has(before, at.label->id) != has(now, at.label->id));
        if (isTouched) Q_EMIT dataChanged(index(row), index(row), roles);
    }
}

void LabelModel::setChosen(const LabelSet& chosen, bool saysNone) {
    const LabelSet before = std::exchange(m_chosen, chosen);
    m_saysNone = saysNone;
    changedLabels(before, m_chosen, {ChosenRole, SideRole});
}

void LabelModel::setSuggestion(const services::Suggestion* suggestion) {
    m_scores.clear();
    m_suggested.reset();
    if (suggestion != nullptr) {
        for (const LabelScore& score : suggestion->scores) m_scores[score.label] = score.score;
        m_suggested = suggestion->labels.value_or(LabelSet());
    }
    changed({ScoreRole, SuggestedRole, SideRole});
}

void LabelModel::setFilter(const QString& typed) {
    const QString filter = folded(typed.trimmed());
    if (filter == m_filter) return;
    m_filter = filter;
    rebuild();
}

void LabelModel::setKeyCaps(KeyCaps caps) {
    if (caps == m_caps) return;
    m_caps = caps;
    changed({KeyCapRole});
}

// Looking up

LabelModel::RowKind LabelModel::kindAt(int row) const {
    return row < 0 || row >= rowCount() ? RowKind::Separator : m_rows[static_cast<std::size_t>(row)].kind;
}

std::optional<LabelId> LabelModel::labelForKey(QChar key) const {
    const auto found = std::ranges::find_if(m_keys, [&](const auto& entry) { return entry.second == key.toUpper(); });
    return found == m_keys.end() ? std::nullopt : std::optional(found->first);
}

std::optional<LabelId> LabelModel::labelAt(int row) const {
    if (kindAt(row) != RowKind::Label) return std::nullopt;
    return m_rows[static_cast<std::size_t>(row)].label->id;
}

bool LabelModel::isOpenableGroup(int row) const { return isLarge() && kindAt(row) == RowKind::Group; }

int LabelModel::groupRowOf(int row) const {
    if (row < 0 || row >= rowCount() || !m_rows[static_cast<std::size_t>(row)].isIndented) return -1;
    while (row >= 0 && kindAt(row) != RowKind::Group) --row;
    return row;
}

int LabelModel::stopRow(int from, int step) const {
    for (int row = from; row >= 0 && row < rowCount(); row += step) {
        if (flags(index(row)).testFlag(Qt::ItemIsSelectable)) return row;
    }
    return -1;
}

int LabelModel::rowOf(LabelId label) const {
    const auto found = std::ranges::find_if(m_rows, [&](const Row& row) { return row.kind == RowKind::Label && row.label->id == label; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

// What the view asks

int LabelModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

Qt::ItemFlags LabelModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    switch (kindAt(index.row())) {
        case RowKind::Label:
        case RowKind::NoneFits: return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
        case RowKind::Group: {
            const auto selectable = isOpenableGroup(index.row()) ? Qt::ItemFlags(Qt::ItemIsSelectable) : Qt::ItemFlags();
            return selectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
        }
        default: return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    }
}

bool LabelModel::isChosen(const Row& row) const {
    if (row.kind == RowKind::NoneFits) return m_saysNone || (row.label != nullptr && has(m_chosen, row.label->id));
    return row.kind == RowKind::Label && has(m_chosen, row.label->id);
}

QString LabelModel::keyCap(const Row& row) const {
    QChar key;
    if (row.kind == RowKind::NoneFits) key = QLatin1Char('0');
    else if (row.kind == RowKind::Label && !row.isIndented && m_keys.contains(row.label->id)) key = m_keys.at(row.label->id);
    if (key.isNull()) return {};
    if (m_caps == KeyCaps::AltDigits) return key.isDigit() ? QKeySequence(Qt::ALT | static_cast<Qt::Key>(key.unicode())).toString(QKeySequence::NativeText) : QString();
    const bool works = m_caps == KeyCaps::All || m_caps == (key.isDigit() ? KeyCaps::Digits : KeyCaps::Letters);
    return works ? QString(key) : QString();
}

QString LabelModel::side(const Row& row) const {
    if (!hasScoreBars() || row.kind != RowKind::Label) return {};
    const bool isModels = has(*m_suggested, row.label->id);
    if (isModels == isChosen(row)) return {};
    return sides()[isModels ? 0 : 1];
}

QStringList LabelModel::sides() { return {tr("only model"), tr("only you")}; }

QString LabelModel::placeText(const Row& row) const {
    const taxonomy::Label* group = m_index->entry(m_index->indexOf(row.label->id)).group;
    const QString place = QLocale().toString(row.place);
    const QString places = QLocale().toString(static_cast<qlonglong>(membersOf(group).size()));
    return group == nullptr ? tr("%1 of %2").arg(place, places) : tr("%1 of %2 in %3").arg(place, places, nameOf(*group));
}

QString LabelModel::spokenText(const Row& row) const {
    QStringList words{row.label != nullptr && row.kind == RowKind::Label ? nameOf(*row.label) : row.text};
    if (const QString key = keyCap(row); !key.isEmpty()) words += tr("key %1").arg(key);
    if (isChosen(row)) words += tr("chosen");
    if (const QString onlyOne = side(row); !onlyOne.isEmpty()) words += onlyOne;
    if (row.place > 0) words += placeText(row);
    else if (!row.remark.isEmpty()) words += row.remark;
    return listed(words);
}

QVariant LabelModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isLabel = row.kind == RowKind::Label;
    switch (role) {
        case Qt::DisplayRole: return isLabel ? m_index->entry(m_index->indexOf(row.label->id)).name : row.text;
        case Qt::AccessibleTextRole: return spokenText(row);
        case KindRole: return static_cast<int>(row.kind);
        case LabelRole: return isLabel ? QVariant(static_cast<qlonglong>(row.label->id.value)) : QVariant();
        case KeyCapRole: return keyCap(row);
        case ChosenRole: return isChosen(row);
        case ScoreRole: return isLabel && m_scores.contains(row.label->id) ? QVariant(m_scores.at(row.label->id)) : QVariant();
        case ThresholdRole: return isLabel && row.label->threshold ? QVariant(*row.label->threshold) : QVariant();
        case SuggestedRole: return isLabel && m_suggested && has(*m_suggested, row.label->id);
        case SideRole: return side(row);
        case RemarkRole: return row.remark;
        case MatchRole: return isLabel && !m_filter.isEmpty() ? QVariant::fromValue(matchRanges(nameOf(*row.label), m_filter)) : QVariant();
        case OpenRole: return isOpenableGroup(index.row()) ? QVariant(m_openGroups.contains(groupId(row))) : QVariant();
        case PinsRole: return row.kind == RowKind::Header && row.isPins;
        case IndentRole: return row.isIndented;
        default: return {};
    }
}

}  // namespace docket::ui
