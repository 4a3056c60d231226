#include "ui/taxonomy/publish/publication_choices.h"

#include "core/taxonomy/treatments.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace docket::ui {

namespace {

using taxonomy::Change;
using taxonomy::ChangeKind;
using taxonomy::Disposition;
using taxonomy::Label;
using taxonomy::Treatment;

constexpr std::size_t mostParts = 12;  // of a split label, to choose from

/// What a row is named after, the strongest last.
int strengthOf(ChangeKind kind) {
    switch (kind) {
        case ChangeKind::Renamed: return 1;
        case ChangeKind::Rekeyed: return 2;
        case ChangeKind::Redefined: return 3;
        case ChangeKind::Archived: return 4;
        case ChangeKind::Split:
        case ChangeKind::Merged: return 5;
        default: return 0;
    }
}

std::unordered_map<LabelId, const Change*> strongestOf(const std::vector<Change>& changes) {
    std::unordered_map<LabelId, const Change*> strongest;
    for (const Change& change : changes) {
        const auto [known, isNew] = strongest.try_emplace(change.label, &change);
        if (!isNew && strengthOf(change.kind) > strengthOf(known->second->kind)) known->second = &change;
    }
    return strongest;
}

bool isChoice(const taxonomy::Taxonomy& taxonomy, LabelId id) {
    const Label* label = taxonomy.find(id);
    return label != nullptr && label->isChoice();
}

int choicesIn(const taxonomy::Taxonomy& taxonomy) { return static_cast<int>(std::ranges::count_if(taxonomy.labels(), &Label::isChoice)); }

/// Groups treatments into rows: labels that become the same one, treated alike, stand in one.
class RowMaker {
public:
    RowMaker(const services::Publication& publication, const std::vector<Change>& changes)
        : m_after(publication.taxonomy), m_treatments(publication.step.treatments), m_strongest(strongestOf(changes)) {}

    std::vector<PublicationRow> run() {
        std::vector<std::size_t> whole;  // a label that others become stands behind them
        for (std::size_t i = 0; i < m_treatments.size(); ++i) {
            const Change* change = changeOf(i);
            if (change == nullptr || strengthOf(change->kind) < strengthOf(ChangeKind::Archived)) whole.push_back(i);
            else if (change->kind == ChangeKind::Merged) place(i, change->into.front());
            else m_rows.push_back(alone(i));
        }
        for (const std::size_t i : whole) {
            const auto known = m_merged.find(m_treatments[i].label);
            if (known == m_merged.end() || !join(i, m_rows[known->second])) m_rows.push_back(alone(i));
        }
        return std::move(m_rows);
    }

private:
    const Change* changeOf(std::size_t treatment) const {
        const auto found = m_strongest.find(m_treatments[treatment].label);
        return found == m_strongest.end() ? nullptr : found->second;
    }

    void place(std::size_t treatment, LabelId target) {
        const auto [known, isNew] = m_merged.try_emplace(target, m_rows.size());
        if (isNew || !join(treatment, m_rows[known->second])) m_rows.push_back(alone(treatment));
    }

    bool join(std::size_t treatment, PublicationRow& row) const {
        const Treatment& first = m_treatments[row.treated.front()];
        if (first.disposition != m_treatments[treatment].disposition || first.rule != m_treatments[treatment].rule) return false;
        row.from.push_back(m_treatments[treatment].label);
        row.treated.push_back(treatment);
        return true;
    }

    PublicationRow alone(std::size_t at) const {
        const Treatment& treatment = m_treatments[at];
        const Change* change = changeOf(at);
        PublicationRow row{ChangeKind::Redefined, {treatment.label}, {}, {at}};
        if (change != nullptr && strengthOf(change->kind) > 0) row.kind = change->kind;
        if (row.kind != ChangeKind::Split && treatment.target != treatment.label) row.kind = ChangeKind::Merged;
        if (change != nullptr && !change->into.empty()) row.into = change->into;
        else if (isChoice(m_after, treatment.target)) row.into = {treatment.target};
        return row;
    }

    const taxonomy::Taxonomy& m_after;
    const std::vector<Treatment>& m_treatments;
    std::unordered_map<LabelId, const Change*> m_strongest;
    std::unordered_map<LabelId, std::size_t> m_merged;  ///< rows by the label that theirs become
    std::vector<PublicationRow> m_rows;
};

}  // namespace

PublicationChoices::PublicationChoices(services::Publication publication, std::shared_ptr<const taxonomy::Taxonomy> before)
    : m_publication(std::move(publication)), m_before(std::move(before)) {
    m_publication.step = taxonomy::withUsualTreatments(std::move(m_publication.step), *m_before, m_publication.taxonomy);
    m_changes = taxonomy::changesBetween(*m_before, m_publication.taxonomy, m_publication.step.successions);
    if (!isTakingBack()) treatTargets();
    m_rows = RowMaker(m_publication, m_changes).run();
}

/// A label that others carry over to is counted with them, also where nothing else happens to it.
void PublicationChoices::treatTargets() {
    std::vector<Treatment>& treatments = m_publication.step.treatments;
    std::unordered_map<LabelId, Disposition> treated;
    for (const Treatment& treatment : treatments) treated.emplace(treatment.label, treatment.disposition);
    for (const taxonomy::Succession& succession : m_publication.step.successions) {
        const auto own = treated.find(succession.from);
        if (succession.into.size() != 1 || own == treated.end() || own->second != Disposition::CarryOver) continue;
        const LabelId target = succession.into.front();
        if (isChoice(*m_before, target) && treated.try_emplace(target, Disposition::CarryOver).second) treatments.push_back({target, Disposition::CarryOver, target, {}});
    }
}

std::vector<Choice> PublicationChoices::choicesOf(std::size_t at) const {
    const PublicationRow& row = m_rows[at];
    const Choice own{Disposition::Leave, {}};
    std::vector<Choice> choices;
    if (row.kind == ChangeKind::Split) {
        const LabelId whole = row.from.front();
        choices = {{Disposition::ReviewAll, whole}, {Disposition::ReviewMatching, whole}};
        for (const LabelId part : row.into) {
            if (choices.size() < mostParts + 2) choices.push_back({Disposition::CarryOver, part});
        }
        if (std::ranges::find(row.into, whole) == row.into.end()) choices.push_back(own);
        return choices;
    }
    if (row.into.empty()) return {own, {Disposition::ReviewAll, {}}, {Disposition::ReviewMatching, {}}};
    const LabelId target = row.into.front();
    choices = {{Disposition::CarryOver, target}, {Disposition::ReviewAll, target}, {Disposition::ReviewMatching, target}};
    if (row.kind == ChangeKind::Merged && !isTakingBack()) choices.push_back(own);
    return choices;
}

Choice PublicationChoices::choiceOf(std::size_t row) const {
    const Treatment& treatment = treatmentOf(row);
    if (treatment.disposition == Disposition::Leave || m_rows[row].into.empty()) return {treatment.disposition, {}};
    return {treatment.disposition, treatment.target};
}

void PublicationChoices::choose(std::size_t row, const Choice& choice) {
    for (const std::size_t at : m_rows[row].treated) {
        Treatment& treatment = m_publication.step.treatments[at];
        treatment.disposition = choice.disposition;
        treatment.target = choice.target == LabelId{} ? treatment.label : choice.target;
        if (choice.disposition != Disposition::ReviewMatching) treatment.rule = {};
    }
}

void PublicationChoices::setRule(std::size_t row, const taxonomy::ReviewRule& rule) {
    for (const std::size_t at : m_rows[row].treated) m_publication.step.treatments[at].rule = rule;
}

std::optional<std::size_t> PublicationChoices::rowWithoutRule() const {
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (treatmentOf(row).disposition == Disposition::ReviewMatching && treatmentOf(row).rule.isEmpty()) return row;
    }
    return std::nullopt;
}

RowFigures PublicationChoices::figuresOf(std::size_t row, const services::PublicationImpact& impact) const {
    RowFigures sum;
    for (const std::size_t at : m_rows[row].treated) {
        if (at >= impact.labels.size()) continue;
        const services::LabelImpact& label = impact.labels[at];
        sum.decisions += label.decisions;
        sum.carried += label.carried;
        sum.left += label.left;
        sum.toReview += label.toReview;
    }
    return sum;
}

RowFigures PublicationChoices::unchanged(const services::PublicationImpact& impact) {
    return {impact.unchanged, impact.unchanged - impact.unchangedToReview, 0, impact.unchangedToReview};
}

RowFigures PublicationChoices::total(const services::PublicationImpact& impact) {
    RowFigures sum = unchanged(impact);
    for (const services::LabelImpact& label : impact.labels) {
        sum.decisions += label.decisions;
        sum.carried += label.carried;
        sum.left += label.left;
        sum.toReview += label.toReview;
    }
    return sum;
}

int PublicationChoices::labelsBefore() const { return choicesIn(*m_before); }
int PublicationChoices::labelsAfter() const { return choicesIn(m_publication.taxonomy); }

int PublicationChoices::labelsUnchanged() const {
    std::unordered_set<LabelId> treated;
    for (const Treatment& treatment : m_publication.step.treatments) treated.insert(treatment.label);
    return static_cast<int>(std::ranges::count_if(m_before->labels(), [&](const Label& label) {
        return label.isChoice() && !treated.contains(label.id) && isChoice(m_publication.taxonomy, label.id);
    }));
}

std::vector<LabelId> PublicationChoices::labelsAdded() const {
    std::unordered_set<LabelId> named;
    for (const PublicationRow& row : m_rows) named.insert(row.into.begin(), row.into.end());
    std::vector<LabelId> added;
    for (const Label& label : m_publication.taxonomy.labels()) {
        if (label.isChoice() && !isChoice(*m_before, label.id) && !named.contains(label.id)) added.push_back(label.id);
    }
    return added;
}

}  // namespace docket::ui
