#pragma once

#include "core/services/review_service.h"
#include "core/taxonomy/taxonomy.h"

#include <QAbstractListModel>

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace docket::ui {

/// The labels of a taxonomy as rows: pinned ones first where there are many, then the groups with their labels, in
/// taxonomy order and never by score. Filtered by what was typed. Scores are absent until they are set.
class LabelModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole + 1,
        LabelRole,      ///< LabelId as qlonglong
        KeyCapRole,     ///< the key that chooses it now, or empty
        ChosenRole,
        ScoreRole,      ///< double, invalid before the suggestion is shown
        ThresholdRole,
        SuggestedRole,  ///< the model's own choice, after the suggestion is shown
        CountRole,      ///< labels in a group
    };
    enum class RowKind { Label, Group, PinnedHeader, NoneFits };

    explicit LabelModel(QObject* parent = nullptr);

    void setTaxonomy(std::shared_ptr<const taxonomy::Taxonomy> taxonomy);
    void setChosen(const LabelSet& chosen);
    /// The suggestion once it may be seen; nullptr hides it again.
    void setSuggestion(const services::Suggestion* suggestion);
    void setFilter(const QString& filter);
    /// Whether keys choose labels now; caps are drawn only then.
    void setKeysActive(bool active);

    bool isFor(const taxonomy::Taxonomy* taxonomy) const { return m_taxonomy.get() == taxonomy; }
    QString filter() const { return m_filter; }
    bool isMulti() const;
    bool isLarge() const;  ///< over 36 labels: letters filter instead of choosing
    int labelCount() const;
    /// The label that a key chooses; `key` is a digit or an upper-case letter. 0 gives none.
    std::optional<LabelId> labelForKey(QChar key) const;
    std::optional<LabelId> labelAt(int row) const;
    /// First row of a label, from `from` on and in the direction of `step`; -1: none.
    int labelRow(int from, int step) const;
    int rowOf(LabelId label) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        RowKind kind = RowKind::Label;
        const taxonomy::Label* label = nullptr;
        QChar key;
        int depth = 0;
        int count = 0;
    };

    void giveKeys();
    void rebuild();
    void addBranch(const taxonomy::Label* parent, int depth);
    bool matches(const taxonomy::Label& label) const;
    QString spokenText(const Row& row) const;
    void changed(std::initializer_list<int> roles);

    std::shared_ptr<const taxonomy::Taxonomy> m_taxonomy;
    std::vector<Row> m_rows;
    std::unordered_map<LabelId, QChar> m_keys;
    LabelSet m_chosen;
    std::unordered_map<LabelId, double> m_scores;
    std::optional<LabelSet> m_suggested;
    QString m_filter;
    bool m_areKeysActive = true;
};

/// Whether the letters of `needle` occur in `text` in their order, without regard to case.
bool isSubsequence(const QString& needle, const QString& text);

}  // namespace docket::ui
