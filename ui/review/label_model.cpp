#include "ui/review/label_model.h"

#include "ui/common/text.h"

#include <algorithm>

namespace docket::ui {

namespace {
constexpr int keyedLabels = 36;
constexpr int pinnedLabels = 9;
}  // namespace

bool isSubsequence(const QString& needle, const QString& text) {
    qsizetype at = 0;
    for (const QChar c : needle) {
        if (c.isSpace()) continue;
        at = text.indexOf(c, at, Qt::CaseInsensitive);
        if (at < 0) return false;
        ++at;
    }
    return true;
}

LabelModel::LabelModel(QObject* parent) : QAbstractListModel(parent) {}

bool LabelModel::isMulti() const { return m_taxonomy && m_taxonomy->kind() == taxonomy::TaskKind::Multi; }
int LabelModel::labelCount() const { return m_taxonomy ? static_cast<int>(m_taxonomy->choices().size()) : 0; }
bool LabelModel::isLarge() const { return labelCount() > keyedLabels; }

void LabelModel::setTaxonomy(std::shared_ptr<const taxonomy::Taxonomy> taxonomy) {
    m_taxonomy = std::move(taxonomy);
    m_chosen.clear();
    m_scores.clear();
    m_suggested.reset();
    giveKeys();
    rebuild();
}

/// Up to 36 labels each have a key: their shortcut, else a digit, else a free letter. Of more, nine are pinned.
void LabelModel::giveKeys() {
    m_keys.clear();
    if (!m_taxonomy) return;
    const auto choices = m_taxonomy->choices();
    if (isLarge()) {
        for (int i = 0; i < pinnedLabels; ++i) m_keys[choices[static_cast<std::size_t>(i)]->id] = QChar(u'1' + i);
        return;
    }
    QString free = QStringLiteral("123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    for (const taxonomy::Label* label : choices) {
        const QString shortcut = toQt(label->shortcut).toUpper();
        if (shortcut.size() != 1 || !free.contains(shortcut)) continue;
        m_keys[label->id] = shortcut[0];
        free.remove(shortcut[0]);
    }
    for (const taxonomy::Label* label : choices) {
        if (m_keys.contains(label->id) || free.isEmpty()) continue;
        m_keys[label->id] = free[0];
        free.remove(0, 1);
    }
}

void LabelModel::rebuild() {
    beginResetModel();
    m_rows.clear();
    if (m_taxonomy) {
        if (isLarge() && m_filter.isEmpty()) {
            const auto choices = m_taxonomy->choices();
            m_rows.push_back({RowKind::PinnedHeader, nullptr, {}, 0, 0});
            for (int i = 0; i < pinnedLabels; ++i) {
                const taxonomy::Label* label = choices[static_cast<std::size_t>(i)];
                m_rows.push_back({RowKind::Label, label, m_keys[label->id], 0, 0});
            }
        }
        addBranch(nullptr, 0);
        if (m_filter.isEmpty()) m_rows.push_back({RowKind::NoneFits, nullptr, QLatin1Char('0'), 0, 0});
    }
    endResetModel();
}

void LabelModel::addBranch(const taxonomy::Label* parent, int depth) {
    for (const taxonomy::Label& label : m_taxonomy->labels()) {
        const bool isHere = parent == nullptr ? !label.parent : label.parent == parent->id;
        if (!isHere) continue;
        if (!label.isGroup) {
            if (matches(label)) m_rows.push_back({RowKind::Label, &label, isLarge() && m_filter.isEmpty() ? QChar() : m_keys[label.id], depth, 0});
            addBranch(&label, depth + 1);
            continue;
        }
        const std::size_t header = m_rows.size();
        m_rows.push_back({RowKind::Group, &label, {}, depth, 0});
        addBranch(&label, depth);
        m_rows[header].count = static_cast<int>(m_rows.size() - header - 1);
        if (m_rows[header].count == 0) m_rows.pop_back();
    }
}

bool LabelModel::matches(const taxonomy::Label& label) const {
    if (m_filter.isEmpty()) return true;
    if (isSubsequence(m_filter, toQt(label.name)) || isSubsequence(m_filter, toQt(label.key))) return true;
    if (toQt(label.description).contains(m_filter, Qt::CaseInsensitive)) return true;
    return std::ranges::any_of(label.examples, [&](const std::string& e) { return toQt(e).contains(m_filter, Qt::CaseInsensitive); });
}

void LabelModel::changed(std::initializer_list<int> roles) {
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1), roles);
}

void LabelModel::setChosen(const LabelSet& chosen) {
    m_chosen = chosen;
    changed({ChosenRole});
}

void LabelModel::setSuggestion(const services::Suggestion* suggestion) {
    m_scores.clear();
    m_suggested.reset();
    if (suggestion != nullptr) {
        for (const LabelScore& score : suggestion->scores) m_scores[score.label] = score.score;
        m_suggested = suggestion->labels;
    }
    changed({ScoreRole, SuggestedRole});
}

void LabelModel::setFilter(const QString& filter) {
    if (filter == m_filter) return;
    m_filter = filter;
    rebuild();
}

void LabelModel::setKeysActive(bool active) {
    m_areKeysActive = active;
    changed({KeyCapRole});
}

std::optional<LabelId> LabelModel::labelForKey(QChar key) const {
    for (const auto& [label, own] : m_keys) {
        if (own == key.toUpper()) return label;
    }
    return std::nullopt;
}

std::optional<LabelId> LabelModel::labelAt(int row) const {
    if (row < 0 || row >= rowCount() || m_rows[static_cast<std::size_t>(row)].kind != RowKind::Label) return std::nullopt;
    return m_rows[static_cast<std::size_t>(row)].label->id;
}

int LabelModel::labelRow(int from, int step) const {
    for (int row = from; row >= 0 && row < rowCount(); row += step) {
        const RowKind kind = m_rows[static_cast<std::size_t>(row)].kind;
        if (kind == RowKind::Label || kind == RowKind::NoneFits) return row;
    }
    return -1;
}

int LabelModel::rowOf(LabelId label) const {
    const auto found = std::ranges::find_if(m_rows, [&](const Row& row) { return row.kind == RowKind::Label && row.label->id == label; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int LabelModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

Qt::ItemFlags LabelModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    const RowKind kind = m_rows[static_cast<std::size_t>(index.row())].kind;
    return kind == RowKind::Label || kind == RowKind::NoneFits ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

QString LabelModel::spokenText(const Row& row) const {
    if (row.kind == RowKind::PinnedHeader) return tr("First nine labels");
    if (row.kind == RowKind::NoneFits) return tr("None of these fits, key 0");
    QString text = oneLine(toQt(row.label->name));
    if (row.kind == RowKind::Group) return tr("Group %1, %n label(s)", nullptr, row.count).arg(text);
    if (m_areKeysActive && !row.key.isNull()) text = tr("%1, key %2").arg(text, row.key);
    if (std::ranges::find(m_chosen, row.label->id) != m_chosen.end()) text = tr("%1, chosen").arg(text);
    return text;
}

QVariant LabelModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::AccessibleTextRole) return spokenText(row);
    if (role == KindRole) return static_cast<int>(row.kind);
    if (role == KeyCapRole) return m_areKeysActive && !row.key.isNull() ? QString(row.key) : QString();
    if (role == Qt::DisplayRole && row.kind == RowKind::PinnedHeader) return tr("First nine labels");
    if (role == Qt::DisplayRole && row.kind == RowKind::NoneFits) return isMulti() ? tr("No label fits") : tr("None of these fits");
    if (row.label == nullptr) return {};
    const auto score = m_scores.find(row.label->id);
    switch (role) {
        case Qt::DisplayRole: return oneLine(toQt(row.label->name));
        case LabelRole: return static_cast<qlonglong>(row.label->id.value);
        case ChosenRole: return std::ranges::find(m_chosen, row.label->id) != m_chosen.end();
        case ScoreRole: return score == m_scores.end() ? QVariant() : QVariant(score->second);
        case ThresholdRole: return row.label->threshold ? QVariant(*row.label->threshold) : QVariant();
        case SuggestedRole: return m_suggested && std::ranges::find(*m_suggested, row.label->id) != m_suggested->end();
        case CountRole: return row.count;
        default: return {};
    }
}

}  // namespace docket::ui
