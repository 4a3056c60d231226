#pragma once

#include "core/services/taxonomy/taxonomy_publishing.h"
#include "core/taxonomy/change.h"

#include <memory>
#include <optional>
#include <vector>

namespace docket::ui {

/// What to do with the decisions of a row.
struct Choice {
    taxonomy::Disposition disposition = taxonomy::Disposition::CarryOver;
    LabelId target;  ///< under which label they count then; 0: each under its own

    bool operator==(const Choice&) const = default;
};

/// One line of what a publication does: a label that it touches, or labels that become one.
struct PublicationRow {
    taxonomy::ChangeKind kind = taxonomy::ChangeKind::Redefined;
    std::vector<LabelId> from;         ///< at least one
    std::vector<LabelId> into;         ///< as what they read then; empty: as nothing that can be chosen
    std::vector<std::size_t> treated;  ///< where their treatments stand in the publication's step, parallel to `from`
};

/// What is foreseen for a row, or for all of them.
struct RowFigures {
    std::int64_t decisions = 0;  ///< = carried + left + toReview
    std::int64_t carried = 0;
    std::int64_t left = 0;
    std::int64_t toReview = 0;

    bool operator==(const RowFigures&) const = default;
};

/// A publication while somebody chooses what it does with what was decided. Every label that it touches has a treatment,
/// and so has one that others are merged into: what was decided as either stands in one row.
class PublicationChoices {
public:
    /// `before`: the version that it is based on; not null.
    PublicationChoices(services::Publication publication, std::shared_ptr<const taxonomy::Taxonomy> before);

    const services::Publication& publication() const { return m_publication; }
    const taxonomy::Taxonomy& before() const { return *m_before; }
    const taxonomy::Taxonomy& after() const { return m_publication.taxonomy; }
    const std::vector<taxonomy::Change>& changes() const { return m_changes; }
    const std::vector<PublicationRow>& rows() const { return m_rows; }
    bool isTakingBack() const { return m_publication.step.reverts.has_value(); }

    /// What can be chosen for a row, what is usual first.
    std::vector<Choice> choicesOf(std::size_t row) const;
    Choice choiceOf(std::size_t row) const;
    void choose(std::size_t row, const Choice& choice);
    const taxonomy::ReviewRule& ruleOf(std::size_t row) const { return treatmentOf(row).rule; }
    void setRule(std::size_t row, const taxonomy::ReviewRule& rule);
    /// The first row that asks for a rule and has none.
    std::optional<std::size_t> rowWithoutRule() const;

    /// `impact` was foreseen for this publication.
    RowFigures figuresOf(std::size_t row, const services::PublicationImpact& impact) const;
    static RowFigures unchanged(const services::PublicationImpact& impact);
    static RowFigures total(const services::PublicationImpact& impact);

    // Of labels that can be chosen.
    int labelsBefore() const;
    int labelsAfter() const;
    int labelsUnchanged() const;            ///< in no row, and in both versions
    std::vector<LabelId> labelsAdded() const;  ///< in no row, and in the new version only

private:
    const taxonomy::Treatment& treatmentOf(std::size_t row) const { return m_publication.step.treatments[m_rows[row].treated.front()]; }
    void treatTargets();

    services::Publication m_publication;
    std::shared_ptr<const taxonomy::Taxonomy> m_before;
    std::vector<taxonomy::Change> m_changes;
    std::vector<PublicationRow> m_rows;
};

}  // namespace docket::ui
