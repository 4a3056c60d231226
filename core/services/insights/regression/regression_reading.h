#pragma once

#include "core/ports/regression_sets.h"
#include "core/services/ledger/rule_book.h"

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace docket::services {

/// What references and answers of models are under one taxonomy version: ascending numbers of labels, as metrics::RunComparison counts
/// them. Empty: an answer without a label, which is never right.
using LabelNumbers = std::vector<std::uint32_t>;

/// Reads the references of a regression set and what models said under one taxonomy version. Used by one thread at a time.
class RegressionReading {
public:
    /// `under`: a version up to the one in force.
    static Result<RegressionReading> make(ports::Rules& rules, int under);

    const taxonomy::Taxonomy& taxonomy() const { return *m_taxonomy; }
    const taxonomy::Taxonomy& inForce() const { return *m_rules.taxonomy(); }
    bool isSingle() const { return m_taxonomy->kind() == taxonomy::TaskKind::Single; }

    /// Numbers below it are places in the taxonomy, and this is "none fits", of a multi-label task.
    std::uint32_t noneFits() const { return static_cast<std::uint32_t>(m_taxonomy->labels().size()); }
    /// Stands for every label that the version does not have.
    std::uint32_t notKnown() const { return noneFits() + 1; }
    std::size_t count() const { return notKnown() + 1; }

    /// nullopt: nothing is left of it that an answer could be held against.
    Result<std::optional<LabelNumbers>> reference(const LabelSet& labels, int given);
    Result<LabelNumbers> answer(const ports::RegressionPrediction& prediction);

private:
    RegressionReading(RuleBook rules, int under, std::shared_ptr<const taxonomy::Taxonomy> taxonomy);

    RuleBook m_rules;
    int m_under;
    std::shared_ptr<const taxonomy::Taxonomy> m_taxonomy;
    std::unordered_map<LabelId, std::uint32_t> m_places;
};

/// Labels that an item can be held against under a taxonomy, without those that cannot be chosen; nullopt: there is nothing left of them,
/// or not the one that a single-label task asks for.
std::optional<LabelSet> referenceIn(const taxonomy::Taxonomy& taxonomy, LabelSet labels);

}  // namespace docket::services
