#include "ui/review/label_model.h"

#include "ui/common/text.h"
#include "ui/review/label_filter.h"

#include <QLocale>

#include <algorithm>

namespace docket::ui {

namespace {

bool contains(const LabelSet& labels, LabelId label) { return std::ranges::find(labels, label) != labels.end(); }
QString nameOf(const taxonomy::Label& label) { return oneLine(toQt(label.name)); }

}  // namespace

LabelModel::LabelModel(QObject* parent) : QAbstractListModel(parent) {}

bool LabelModel::isMulti() const { return m_taxonomy && m_taxonomy->kind() == taxonomy::TaskKind::Multi; }
int LabelModel::labelCount() const { return m_taxonomy ? static_cast<int>(m_taxonomy->choices().size()) : 0; }
bool LabelModel::isLarge() const { return labelCount() > keyedLabels; }

void LabelModel::setTaxonomy(std::shared_ptr<const taxonomy::Taxonomy> taxonomy) {
    m_taxonomy = std::move(taxonomy);
    m_chosen.clear();
    m_scores.clear();
    m_suggested.reset();
    m_openGroups.clear();
    m_keys = m_taxonomy ? giveKeys(*m_taxonomy) : LabelKeys();
    rebuild();
}

// Rows

void LabelModel::rebuild() {
    beginResetModel();
    m_rows.clear();
    if (m_taxonomy) {
        if (!m_filter.isEmpty()) {
            addMatches();
        } else {
            if (isLarge()) addPinned();
            addGroups();
            if (!isLarge()) addNoneFits();
        }
    }
    endResetModel();
}

void LabelModel::addPinned() {
    m_rows.push_back({RowKind::Header, nullptr, tr("First nine labels"), tr("same order for everyone")});
    const auto choices = m_taxonomy->choices();
    for (int i = 0; i < pinnedLabels; ++i) m_rows.push_back({RowKind::Label, choices[static_cast<std::size_t>(i)], {}, {}});
    addNoneFits();
    m_rows.push_back({RowKind::Separator, nullptr, {}, {}});
}

void LabelModel::addNoneFits() {
    const taxonomy::Label* none = noneFitsLabel(*m_taxonomy);
    if (none != nullptr && !isLarge()) return;  // it stands in the list, with the key 0
    const QString text = isMulti() ? tr("No label fits") : tr("None of these fits");
    const QString remark = isMulti() ? QString() : none != nullptr ? nameOf(*none) : tr("goes to a lead");
    m_rows.push_back({RowKind::NoneFits, none, text, remark});
}

void LabelModel::addGroups() {
    const auto labels = m_taxonomy->labels();
    const bool hasGroups = std::ranges::any_of(labels, &taxonomy::Label::isGroup);
    if (isLarge() && !hasGroups) m_rows.push_back({RowKind::Header, nullptr, tr("All labels"), QLocale().toString(labelCount())});
    for (const taxonomy::Label& label : labels) {
        if (label.isGroup) {
            const auto members = membersOf(label);
            if (members.empty()) continue;
            const bool isClosable = isLarge();
            m_rows.push_back({RowKind::Group, &label, nameOf(label), isClosable ? QLocale().toString(static_cast<int>(members.size())) : QString()});
            if (isClosable && !m_openGroups.contains(label.id)) continue;
            std::ranges::move(rowsOf(label), std::back_inserter(m_rows));
        } else if (groupOf(label) == nullptr) {
            m_rows.push_back({RowKind::Label, &label, {}, {}});
        }
    }
}

void LabelModel::addMatches() {
    std::vector<Row> byName;
    std::vector<Row> byLetters;
    std::vector<Row> byDescription;
    for (const taxonomy::Label* label : m_taxonomy->choices()) {
        const taxonomy::Label* group = groupOf(*label);
        const Row row{RowKind::Label, label, {}, group == nullptr ? QString() : nameOf(*group)};
        switch (matchLabel(*label, m_filter)) {
            case LabelMatch::Name: byName.push_back(row); break;
            case LabelMatch::Letters: byLetters.push_back(row); break;
            case LabelMatch::Description: byDescription.push_back(row); break;
            case LabelMatch::None: break;
        }
    }
    const auto section = [this](const QString& heading, const std::vector<Row>& rows) {
        if (rows.empty()) return;
        m_rows.push_back({RowKind::Header, nullptr, heading, {}});
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    };
    section(tr("%n name(s) contain “%1”", nullptr, static_cast<int>(byName.size())).arg(m_filter), byName);
    section(tr("%n name(s) with these letters", nullptr, static_cast<int>(byLetters.size())), byLetters);
    section(tr("%n definition(s) or examples mention “%1”", nullptr, static_cast<int>(byDescription.size())).arg(m_filter), byDescription);
    if (m_rows.empty()) m_rows.push_back({RowKind::Header, nullptr, tr("No label has “%1”").arg(m_filter), {}});
    m_rows.push_back({RowKind::Separator, nullptr, {}, {}});
    addNoneFits();
    m_rows.push_back({RowKind::Hint, nullptr, tr("Looks in names, keys, definitions and examples. Letters may be skipped."), {}});
}

const taxonomy::Label* LabelModel::groupOf(const taxonomy::Label& label) const {
    const taxonomy::Label* at = label.parent ? m_taxonomy->find(*label.parent) : nullptr;
    while (at != nullptr && !at->isGroup) at = at->parent ? m_taxonomy->find(*at->parent) : nullptr;
    return at;
}

std::vector<const taxonomy::Label*> LabelModel::membersOf(const taxonomy::Label& group) const {
    auto members = m_taxonomy->choices();
    std::erase_if(members, [&](const taxonomy::Label* label) { return groupOf(*label) != &group; });
    return members;
}

std::vector<LabelModel::Row> LabelModel::rowsOf(const taxonomy::Label& group) const {
    std::vector<Row> rows;
    const auto members = membersOf(group);
    const int count = static_cast<int>(members.size());
    for (int i = 0; i < count; ++i) rows.push_back({RowKind::Label, members[static_cast<std::size_t>(i)], {}, {}, isLarge(), i + 1, count});
    return rows;
}

void LabelModel::setGroupOpen(int row, bool isOpen) {
    if (!isOpenableGroup(row)) return;
    const taxonomy::Label& group = *m_rows[static_cast<std::size_t>(row)].label;
    if (m_openGroups.contains(group.id) == isOpen) return;
    auto rows = rowsOf(group);
    const int count = static_cast<int>(rows.size());
    const auto after = m_rows.begin() + row + 1;
    if (isOpen) {
        beginInsertRows({}, row + 1, row + count);
        m_openGroups.insert(group.id);
        m_rows.insert(after, std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
        endInsertRows();
    } else {
        beginRemoveRows({}, row + 1, row + count);
        m_openGroups.erase(group.id);
        m_rows.erase(after, after + count);
        endRemoveRows();
    }
    Q_EMIT dataChanged(index(row), index(row), {OpenRole});
}

// State

void LabelModel::changed(std::initializer_list<int> roles) {
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1), roles);
}

void LabelModel::setChosen(const LabelSet& chosen, bool saysNone) {
    m_chosen = chosen;
    m_saysNone = saysNone;
    changed({ChosenRole, SideRole});
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
    if (row.kind == RowKind::NoneFits) return m_saysNone || (row.label != nullptr && contains(m_chosen, row.label->id));
    return row.kind == RowKind::Label && contains(m_chosen, row.label->id);
}

QString LabelModel::keyCap(const Row& row) const {
    QChar key;
    if (row.kind == RowKind::NoneFits) key = QLatin1Char('0');
    else if (row.kind == RowKind::Label && !row.isIndented && m_keys.contains(row.label->id)) key = m_keys.at(row.label->id);
    if (key.isNull()) return {};
    const bool works = m_caps == KeyCaps::All || m_caps == (key.isDigit() ? KeyCaps::Digits : KeyCaps::Letters);
    return works ? QString(key) : QString();
}

QString LabelModel::side(const Row& row) const {
    if (!hasScoreBars() || row.kind != RowKind::Label) return {};
    const bool isModels = contains(*m_suggested, row.label->id);
    if (isModels == isChosen(row)) return {};
    return isModels ? tr("only model") : tr("only you");
}

QString LabelModel::spokenText(const Row& row) const {
    QStringList words{row.label != nullptr && row.kind == RowKind::Label ? nameOf(*row.label) : row.text};
    if (const QString key = keyCap(row); !key.isEmpty()) words += tr("key %1").arg(key);
    if (isChosen(row)) words += tr("chosen");
    if (const QString onlyOne = side(row); !onlyOne.isEmpty()) words += onlyOne;
    if (row.places > 0) words += tr("%1 of %2 in %3").arg(row.place).arg(row.places).arg(nameOf(*groupOf(*row.label)));
    else if (!row.remark.isEmpty()) words += row.remark;
    return words.join(QStringLiteral(", "));
}

QVariant LabelModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isLabel = row.kind == RowKind::Label;
    switch (role) {
        case Qt::DisplayRole: return isLabel ? nameOf(*row.label) : row.text;
        case Qt::AccessibleTextRole: return spokenText(row);
        case KindRole: return static_cast<int>(row.kind);
        case LabelRole: return isLabel ? QVariant(static_cast<qlonglong>(row.label->id.value)) : QVariant();
        case KeyCapRole: return keyCap(row);
        case ChosenRole: return isChosen(row);
        case ScoreRole: return isLabel && m_scores.contains(row.label->id) ? QVariant(m_scores.at(row.label->id)) : QVariant();
        case ThresholdRole: return isLabel && row.label->threshold ? QVariant(*row.label->threshold) : QVariant();
        case SuggestedRole: return isLabel && m_suggested && contains(*m_suggested, row.label->id);
        case SideRole: return side(row);
        case RemarkRole: return row.remark;
        case MatchRole: return isLabel && !m_filter.isEmpty() ? QVariant::fromValue(matchRanges(nameOf(*row.label), m_filter)) : QVariant();
        case OpenRole: return isOpenableGroup(index.row()) ? QVariant(m_openGroups.contains(row.label->id)) : QVariant();
        case IndentRole: return row.isIndented;
        default: return {};
    }
}

}  // namespace docket::ui
