#include "core/services/review/reviewer_model.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace docket::services {

namespace {

constexpr int steps = 100;
constexpr double tolerance = 1e-6;

LabelSet sorted(LabelSet labels) {
    std::ranges::sort(labels);
    return labels;
}

/// The number of a value, the next one where it is new.
template <class Map>
std::uint32_t numberOf(Map& numbers, const typename Map::key_type& value) {
    return numbers.try_emplace(value, static_cast<std::uint32_t>(numbers.size())).first->second;
}

}  // namespace

Result<> ReviewerModel::refresh() {
    if (m_wasFitted && m_answersSince < refittedAfter) return {};
    m_wasFitted = true;
    m_answersSince = 0;
    m_model.reset();
    m_answers.clear();
    m_raters.clear();
    std::unordered_map<ItemId, std::vector<agreement::Vote>> byItem;
    const auto visited = m_workspace.records().visitDecisions(std::nullopt, [&](const ports::DecisionRow& row) -> Result<> {
        if (!row.isRuling) byItem[row.item].push_back({0, numberOf(m_raters, row.reviewer), numberOf(m_answers, sorted(row.labels))});
        return {};
    });
    if (!visited) return visited;
    std::vector<agreement::Vote> votes;
    std::uint32_t items = 0;
    for (auto& [item, given] : byItem) {
        if (given.size() < 2) continue;
        for (agreement::Vote& vote : given) {
            vote.item = items;
            votes.push_back(vote);
        }
        ++items;
    }
    // Where there is nothing to fit, or more than can be held, there is no model.
    auto fitted = votes.empty() ? std::unexpected(Error{}) : agreement::fitDawidSkene(votes, items, m_raters.size(), m_answers.size(), {.steps = steps, .tolerance = tolerance});
    if (fitted) m_model = std::move(*fitted);
    return {};
}

std::optional<review::Support> ReviewerModel::supportOf(std::span<const StandingAnswer> answers) const {
    if (!m_model) return std::nullopt;
    std::vector<double> logs;
    for (const double share : m_model->prior) logs.push_back(std::log(std::max(share, agreement::emFloor)));
    bool isKnown = false;
    for (const StandingAnswer& answer : answers) {
        const auto rater = m_raters.find(answer.reviewer);
        const auto given = m_answers.find(sorted(answer.labels));
        if (rater == m_raters.end() || given == m_answers.end()) continue;
        isKnown = true;
        for (std::size_t truth = 0; truth < logs.size(); ++truth) {
            logs[truth] += std::log(std::max(m_model->confusionOf(rater->second, truth)[given->second], agreement::emFloor));
        }
    }
    if (!isKnown) return std::nullopt;
    const auto best = std::ranges::max_element(logs);
    double sum = 0;
    for (const double log : logs) sum += std::exp(log - *best);
    const auto number = static_cast<std::uint32_t>(best - logs.begin());
    const auto labels = std::ranges::find(m_answers, number, &std::pair<const LabelSet, std::uint32_t>::second);
    return review::Support{labels->first, 1 / sum};
}

}  // namespace docket::services
