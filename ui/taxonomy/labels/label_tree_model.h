#pragma once

#include "core/taxonomy/draft.h"
#include "core/taxonomy/finding.h"
#include "core/taxonomy/label_use.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace docket::ui {

/// The labels of a draft as a tree: groups to any depth, in the order of the draft. While something is typed: the labels
/// that answer to it, and those over them. Archived labels are there when they are asked for, or were archived in this
/// draft.
class LabelTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        LabelRole = Qt::UserRole + 1,  ///< LabelId as qlonglong
        CountRole,     ///< decisions, as text; of a group those of all labels under it; empty: not known
        TagRole,       ///< what the draft does to it, in a word; or empty
        GroupRole,
        ArchivedRole,
        MarkRole,      ///< icon of the gravest finding about it; or empty
    };

    explicit LabelTreeModel(QObject* parent = nullptr);

    /// Shows this draft; nullptr: none. It must stay where it is until another is set.
    void setDraft(const taxonomy::TaxonomyDraft* draft);
    /// The draft has changed by this edit.
    void follow(const taxonomy::Edit& edit);
    void setFilter(const QString& typed);
    void setArchivedShown(bool areShown);
    void setUse(std::shared_ptr<const taxonomy::Use> use);
    void setExamination(std::span<const taxonomy::Finding> findings, std::span<const taxonomy::Change> changes);

    bool isFiltered() const { return !m_filter.isEmpty(); }
    bool isArchivedShown() const { return m_isArchivedShown; }
    std::optional<LabelId> labelAt(const QModelIndex& index) const;
    /// Invalid where the label is not shown.
    QModelIndex indexOf(LabelId label) const;

    int groupCount() const { return m_groups; }
    int choiceCount() const { return m_choices; }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Node {
        LabelId label;
        int parent = -1;  ///< its place among the nodes; -1: at the top
        int row = 0;
        std::vector<int> children;
    };
    /// What is said of a label beside its name.
    struct Remark {
        QString tag;
        int tagRank = 0;
        std::optional<taxonomy::Severity> gravest;
    };

    void rebuild();
    bool isListed(const taxonomy::Label& label) const;
    const taxonomy::Label* labelOf(const QModelIndex& index) const;
    const std::vector<int>& childrenOf(const QModelIndex& parent) const;
    std::int64_t decisionsUnder(const Node& node) const;
    QString spokenText(const taxonomy::Label& label, const QModelIndex& index) const;

    const taxonomy::TaxonomyDraft* m_draft = nullptr;
    std::vector<Node> m_nodes;
    std::vector<int> m_tops;
    std::unordered_map<LabelId, int> m_byLabel;
    std::unordered_map<LabelId, Remark> m_remarks;
    std::shared_ptr<const taxonomy::Use> m_use;
    QString m_filter;
    bool m_isArchivedShown = false;
    int m_groups = 0;
    int m_choices = 0;
};

}  // namespace docket::ui
