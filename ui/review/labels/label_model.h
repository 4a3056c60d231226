#pragma once

#include "core/services/review/review_service.h"
#include "core/taxonomy/taxonomy.h"
#include "ui/review/labels/label_index.h"
#include "ui/review/labels/label_keys.h"

#include <QAbstractListModel>

#include <memory>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace docket::ui {

/// Which key caps are drawn: only those that work now.
/// AltDigits: single keys are off, and Alt and the digit choose.
enum class KeyCaps { None, Digits, Letters, All, AltDigits };

/// The labels of a taxonomy as rows: of many the first nine and then closed groups, of few all of them; in taxonomy
/// order and never by score. While something is typed: the labels that answer to it. Scores are absent until the
/// suggestion may be seen.
class LabelModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole + 1,
        LabelRole,      ///< LabelId as qlonglong
        KeyCapRole,     ///< the key that chooses it now, or empty
        ChosenRole,
        ScoreRole,      ///< double, invalid before the suggestion is shown
        ThresholdRole,  ///< double, invalid where the label has none of its own
        SuggestedRole,  ///< the model's own choice, after the suggestion is shown
        SideRole,       ///< "only you", "only model", or empty
        RemarkRole,     ///< right-hand words: a count, a group's name
        MatchRole,      ///< MatchRanges of the name while filtering
        OpenRole,       ///< whether a group is open; invalid where it cannot be closed
        PinsRole,       ///< whether the row heads the labels of the digits
        IndentRole,     ///< whether the row stands in a group that can be closed
    };
    enum class RowKind { Label, NoneFits, Group, Header, Separator, Hint };

    explicit LabelModel(QObject* parent = nullptr);

    /// Every text that SideRole can give.
    static QStringList sides();

    void setTaxonomy(std::shared_ptr<const taxonomy::Taxonomy> taxonomy);
    const taxonomy::Taxonomy* taxonomy() const { return m_index ? &m_index->taxonomy() : nullptr; }
    /// Where there are too many labels for a key each: those that are pinned to the digits 1 to 9, 0 for a digit without a
    /// pin. Such a digit keeps its label of the first nine of the taxonomy.
    void setPins(const DigitLabels& pins) { changePins(pins); }
    /// Pins a label to the digit that it has, else to the last one without a pin; or takes its pin away. False: nine are
    /// pinned.
    bool togglePin(LabelId label);
    const DigitLabels& pins() const { return m_pins; }
    void setChosen(const LabelSet& chosen, bool saysNone);
    /// What stands over a long list, so that it is in sight: the chosen labels that have no row else; while comparing, the
    /// reviewer's labels and the model's.
    enum class OnTop { Chosen, Compared };
    void setOnTop(OnTop onTop);
    /// The suggestion once it may be seen; nullptr hides it again.
    void setSuggestion(const services::Suggestion* suggestion);
    /// Whether the scores of all labels are drawn as bars: multi-label, and the suggestion is shown.
    bool hasScoreBars() const { return isMulti() && m_suggested.has_value(); }
    void setFilter(const QString& typed);
    void setKeyCaps(KeyCaps caps);
    KeyCaps keyCaps() const { return m_caps; }
    void setGroupOpen(int row, bool isOpen);

    QString filter() const { return m_filter; }
    bool isMulti() const;
    bool isLarge() const;  ///< over 36 labels: letters filter instead of choosing
    int labelCount() const { return m_index ? static_cast<int>(m_index->entries().size()) : 0; }
    /// How many labels answer to the filter, also those that are too many to be listed.
    int matchCount() const { return m_matchCount; }
    /// The label that a key chooses; `key` is a digit or an upper-case letter.
    std::optional<LabelId> labelForKey(QChar key) const;
    std::optional<LabelId> labelAt(int row) const;
    bool isNoneFits(int row) const { return kindAt(row) == RowKind::NoneFits; }
    bool isOpenableGroup(int row) const;
    /// The group's row for a row in it; -1: it is in none.
    int groupRowOf(int row) const;
    /// First row that can be highlighted, from `from` on and in the direction of `step`; -1: none.
    int stopRow(int from, int step) const;
    /// First row of a label; -1: it is not shown.
    int rowOf(LabelId label) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        RowKind kind = RowKind::Label;
        const taxonomy::Label* label = nullptr;
        QString text;
        QString remark;
        bool isIndented = false;
        bool isPins = false;
        int place = 0;   ///< of a label in its group, from 1; 0: it does not stand under it
    };

    RowKind kindAt(int row) const;
    void rebuild();
    void changePins(const DigitLabels& pins);
    bool isPinned(LabelId label) const;
    DigitLabels digits() const;
    LabelSet topLabels() const;
    void addTop();
    void addPinned();
    void addNoneFits();
    void addGroups();
    void addMatches();
    Row rowFor(int entry) const;
    std::vector<Row> rowsOf(const taxonomy::Label* group) const;
    const std::vector<int>& membersOf(const taxonomy::Label* group) const;
    LabelId groupId(const Row& row) const { return row.label == nullptr ? LabelId{} : row.label->id; }
    bool isChosen(const Row& row) const;
    QString keyCap(const Row& row) const;
    QString side(const Row& row) const;
    QString placeText(const Row& row) const;
    QString spokenText(const Row& row) const;
    void changed(std::initializer_list<int> roles);
    void changedLabels(const LabelSet& before, const LabelSet& now, std::initializer_list<int> roles);

    std::unique_ptr<const LabelIndex> m_index;
    DigitLabels m_pins{};
    OnTop m_onTop = OnTop::Chosen;
    LabelSet m_top;   ///< the labels that stand over the list now
    std::vector<Row> m_rows;
    LabelKeys m_keys;
    LabelSet m_chosen;
    bool m_saysNone = false;
    std::unordered_map<LabelId, double> m_scores;
    std::optional<LabelSet> m_suggested;
    std::unordered_set<LabelId> m_openGroups;  ///< id 0: the labels in no group
    int m_matchCount = 0;
    QString m_filter;  ///< folded
    KeyCaps m_caps = KeyCaps::All;
};

}  // namespace docket::ui
