#include "ui/taxonomy/labels/label_tree_model.h"

#include "ui/common/words/text.h"
#include "ui/common/words/word_match.h"
#include "ui/taxonomy/words/label_words.h"

#include <QLocale>

#include <algorithm>
#include <unordered_set>

namespace docket::ui {

namespace {

using taxonomy::Label;

/// Whether labels come, go, or stand elsewhere after it.
bool changesTree(const taxonomy::Edit& edit) {
    if (!edit.ranks.empty()) return true;
    return std::ranges::any_of(edit.labels, [](const taxonomy::LabelEdit& change) {
        if (!change.before || !change.after) return true;
        return change.before->parent != change.after->parent || change.before->isArchived != change.after->isArchived;
    });
}

/// What is wrong, and which labels overlap; what only could be better stands in the checks, or every label of a young taxonomy
/// would have a mark.
bool isMarked(const taxonomy::Finding& finding) {
    using taxonomy::Check;
    if (finding.severity == taxonomy::Severity::Error) return true;
    return finding.severity == taxonomy::Severity::Warning &&
           (finding.check == Check::AlikeDefinitions || finding.check == Check::ConfusedPair || finding.check == Check::SharedInclude);
}

}  // namespace

LabelTreeModel::LabelTreeModel(QObject* parent) : QAbstractItemModel(parent) {}

void LabelTreeModel::setDraft(const taxonomy::TaxonomyDraft* draft) {
    m_draft = draft;
    rebuild();
}

void LabelTreeModel::follow(const taxonomy::Edit& edit) {
    if (m_draft == nullptr) return;
    if (changesTree(edit)) return rebuild();
    for (const taxonomy::LabelEdit& change : edit.labels) {
        const QModelIndex index = indexOf(change.id());
        if (index.isValid()) Q_EMIT dataChanged(index, index);
    }
}

void LabelTreeModel::setFilter(const QString& typed) {
    if (typed.trimmed() == m_filter) return;
    m_filter = typed.trimmed();
    rebuild();
}

void LabelTreeModel::setArchivedShown(bool areShown) {
    if (areShown == m_isArchivedShown) return;
    m_isArchivedShown = areShown;
    rebuild();
}

void LabelTreeModel::setUse(std::shared_ptr<const taxonomy::Use> use) {
    m_use = std::move(use);
    if (!m_nodes.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {CountRole});
}

void LabelTreeModel::setExamination(std::span<const taxonomy::Finding> findings, std::span<const taxonomy::Change> changes) {
    m_remarks.clear();
    for (const taxonomy::Change& change : changes) {
        Remark& remark = m_remarks[change.label];
        if (tagRank(change.kind) <= remark.tagRank) continue;
        remark.tagRank = tagRank(change.kind);
        remark.tag = tagOf(change.kind);
    }
    for (const taxonomy::Finding& finding : findings) {
        if (!isMarked(finding)) continue;
        for (const LabelId label : finding.labels) {
            auto& gravest = m_remarks[label].gravest;
            gravest = gravest ? std::min(*gravest, finding.severity) : finding.severity;
        }
    }
    if (!m_nodes.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {TagRole, MarkRole});
}

bool LabelTreeModel::isListed(const Label& label) const {
    if (!label.isArchived || m_isArchivedShown) return true;
    const taxonomy::Taxonomy* base = m_draft->base();
    const Label* before = base == nullptr ? nullptr : base->find(label.id);
    return before == nullptr || !before->isArchived;
}

void LabelTreeModel::rebuild() {
    beginResetModel();
    m_nodes.clear();
    m_tops.clear();
    m_byLabel.clear();
    m_groups = m_choices = 0;
    const auto labels = m_draft == nullptr ? std::vector<const Label*>() : m_draft->labels();
    std::unordered_set<LabelId> wanted;
    for (const Label* label : labels) {
        m_groups += label->isGroup && !label->isArchived ? 1 : 0;
        m_choices += label->isChoice() ? 1 : 0;
        if (!isListed(*label)) continue;
        if (!m_filter.isEmpty() && !matchWords(toQt(label->name) + QLatin1Char(' ') + toQt(label->key), m_filter)) continue;
        // With those over it; where one of them is wanted already, so are the others.
        for (const Label* at = label; at != nullptr && wanted.insert(at->id).second;) at = at->parent ? m_draft->find(*at->parent) : nullptr;
    }
    for (const Label* label : labels) {
        if (!wanted.contains(label->id)) continue;
        m_byLabel.emplace(label->id, static_cast<int>(m_nodes.size()));
        m_nodes.push_back({label->id, -1, 0, {}});
    }
    for (int i = 0; i < static_cast<int>(m_nodes.size()); ++i) {
        Node& node = m_nodes[static_cast<std::size_t>(i)];
        const auto over = m_draft->find(node.label)->parent;
        const auto found = over ? m_byLabel.find(*over) : m_byLabel.end();
        if (found != m_byLabel.end()) node.parent = found->second;
        auto& siblings = node.parent < 0 ? m_tops : m_nodes[static_cast<std::size_t>(node.parent)].children;
        node.row = static_cast<int>(siblings.size());
        siblings.push_back(i);
    }
    endResetModel();
}

std::optional<LabelId> LabelTreeModel::labelAt(const QModelIndex& index) const {
    if (!index.isValid()) return std::nullopt;
    return m_nodes[index.internalId()].label;
}

QModelIndex LabelTreeModel::indexOf(LabelId label) const {
    const auto found = m_byLabel.find(label);
    if (found == m_byLabel.end()) return {};
    return createIndex(m_nodes[static_cast<std::size_t>(found->second)].row, 0, static_cast<quintptr>(found->second));
}

const std::vector<int>& LabelTreeModel::childrenOf(const QModelIndex& parent) const {
    return parent.isValid() ? m_nodes[parent.internalId()].children : m_tops;
}

QModelIndex LabelTreeModel::index(int row, int column, const QModelIndex& parent) const {
    const auto& children = childrenOf(parent);
    if (column != 0 || row < 0 || row >= static_cast<int>(children.size())) return {};
    return createIndex(row, 0, static_cast<quintptr>(children[static_cast<std::size_t>(row)]));
}

QModelIndex LabelTreeModel::parent(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    const int parent = m_nodes[index.internalId()].parent;
    if (parent < 0) return {};
    return createIndex(m_nodes[static_cast<std::size_t>(parent)].row, 0, static_cast<quintptr>(parent));
}

int LabelTreeModel::rowCount(const QModelIndex& parent) const { return static_cast<int>(childrenOf(parent).size()); }
int LabelTreeModel::columnCount(const QModelIndex&) const { return 1; }

const Label* LabelTreeModel::labelOf(const QModelIndex& index) const {
    const auto label = labelAt(index);
    return label && m_draft != nullptr ? m_draft->find(*label) : nullptr;
}

std::int64_t LabelTreeModel::decisionsUnder(const Node& node) const {
    const auto own = m_use->labels.find(node.label);
    std::int64_t sum = own == m_use->labels.end() ? 0 : own->second.decisions;
    for (const int child : node.children) sum += decisionsUnder(m_nodes[static_cast<std::size_t>(child)]);
    return sum;
}

QVariant LabelTreeModel::data(const QModelIndex& index, int role) const {
    const Label* label = labelOf(index);
    if (label == nullptr) return {};
    const auto remark = m_remarks.find(label->id);
    switch (role) {
        case Qt::DisplayRole: return nameOf(*label);
        case Qt::AccessibleTextRole: return spokenText(*label, index);
        case LabelRole: return qlonglong{label->id.value};
        case GroupRole: return label->isGroup;
        case ArchivedRole: return label->isArchived;
        case CountRole: return m_use ? QLocale().toString(qlonglong{decisionsUnder(m_nodes[index.internalId()])}) : QString();
        case TagRole: return remark == m_remarks.end() ? QString() : remark->second.tag;
        case MarkRole:
            if (remark == m_remarks.end() || !remark->second.gravest || label->isArchived) return QString();
            return *remark->second.gravest == taxonomy::Severity::Error ? QStringLiteral("cross") : QStringLiteral("impact");
        default: return {};
    }
}

QString LabelTreeModel::spokenText(const Label& label, const QModelIndex& index) const {
    QStringList parts{nameOf(label)};
    if (label.isGroup) parts << tr("group");
    const QString tag = data(index, TagRole).toString();
    if (!tag.isEmpty()) parts << tag;
    else if (label.isArchived) parts << tagOf(taxonomy::ChangeKind::Archived);
    if (m_use) parts << tr("%Ln decision(s)", nullptr, static_cast<int>(decisionsUnder(m_nodes[index.internalId()])));
    if (!data(index, MarkRole).toString().isEmpty()) parts << tr("has open checks");
    return listed(parts);
}

}  // namespace docket::ui
