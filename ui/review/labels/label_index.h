#pragma once

#include "core/taxonomy/taxonomy.h"

#include <QList>
#include <QString>

#include <memory>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

namespace docket::ui {

/// How a label answers to what was typed; better ones first.
enum class LabelMatch {
    NameBegin,    ///< the name begins so
    WordBegin,    ///< a later word of the name does
    NameInside,   ///< the name has it somewhere
    Letters,      ///< name or key has its letters, in their order
    Description,  ///< definition, includes or examples mention it
};

/// Begin and length of each place in the label's shown name.
using MatchRanges = QList<std::pair<int, int>>;

/// Text without regard to case and marks over letters. Turkish dotless i counts as i.
QString folded(const QString& text);
/// Where the name has what was typed, to be lit up.
MatchRanges matchRanges(const QString& name, const QString& typed);

/// The labels of a taxonomy prepared for a list: shown names, the groups' members, and what a filter looks at. Made
/// once for each taxonomy version, so that a key press costs no more than going through prepared texts.
class LabelIndex {
public:
    struct Entry {
        const taxonomy::Label* label = nullptr;
        const taxonomy::Label* group = nullptr;  ///< the nearest one above it; null: none
        QString name;                            ///< as shown
        QString foldedName;
        QString foldedKey;
        QString foldedRest;                      ///< definition, includes and examples
        int place = 0;                           ///< in its group, from 1
    };
    struct Group {
        const taxonomy::Label* label = nullptr;
        QString path;                            ///< "Payments › Fees"
        std::vector<int> members;                ///< indexes of entries, in taxonomy order
    };
    struct Match {
        int entry = 0;
        LabelMatch how = LabelMatch::NameBegin;
    };

    explicit LabelIndex(std::shared_ptr<const taxonomy::Taxonomy> taxonomy);

    const taxonomy::Taxonomy& taxonomy() const { return *m_taxonomy; }
    std::span<const Entry> entries() const { return m_entries; }
    const Entry& entry(int index) const { return m_entries[static_cast<std::size_t>(index)]; }
    int indexOf(LabelId label) const;  ///< -1: it cannot be chosen
    /// Groups with members, in taxonomy order.
    std::span<const Group> groups() const { return m_groups; }
    const Group* groupOf(const taxonomy::Label& group) const;
    /// Labels that are in no group, in taxonomy order.
    const std::vector<int>& ungrouped() const { return m_ungrouped; }

    /// The labels that answer to folded text, best first and then in taxonomy order.
    std::vector<Match> matches(const QString& typed) const;

private:
    QString pathOf(const taxonomy::Label& group) const;
    const taxonomy::Label* groupAbove(const taxonomy::Label& label) const;

    std::shared_ptr<const taxonomy::Taxonomy> m_taxonomy;
    std::vector<Entry> m_entries;
    std::vector<Group> m_groups;
    std::vector<int> m_ungrouped;
    std::unordered_map<LabelId, int> m_byLabel;
    std::unordered_map<LabelId, std::size_t> m_byGroup;
};

}  // namespace docket::ui
