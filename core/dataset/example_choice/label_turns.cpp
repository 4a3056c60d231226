#include "core/dataset/example_choice/label_turns.h"

#include <algorithm>

namespace docket::dataset {

std::vector<int> shareOut(std::span<const std::int64_t> candidates, int perLabel, ExampleBalance balance) {
    if (balance == ExampleBalance::Equal) return std::vector<int>(candidates.size(), perLabel);
    std::vector<int> most;
    for (const std::int64_t count : candidates) most.push_back(static_cast<int>(std::clamp<std::int64_t>(count, 1, mostChosenPerLabel)));
    LabelTurns turns(std::vector<std::int64_t>(candidates.begin(), candidates.end()), most, balance);
    for (std::size_t given = 0; given < candidates.size() * static_cast<std::size_t>(perLabel); ++given) {
        const auto label = turns.next();
        if (!label) break;
        turns.give(*label);
    }
    for (std::size_t label = 0; label < most.size(); ++label) most[label] = turns.has(label);
    return most;
}

LabelTurns::LabelTurns(std::vector<std::int64_t> candidates, std::vector<int> most, ExampleBalance balance)
    : m_candidates(std::move(candidates)), m_most(std::move(most)), m_has(m_candidates.size()), m_balance(balance) {}

bool LabelTurns::isBefore(std::size_t one, std::size_t other) const {
    if ((m_has[one] == 0) != (m_has[other] == 0)) return m_has[one] == 0;
    if (m_balance == ExampleBalance::BaseRate && m_has[one] > 0) {
        const std::int64_t dueToOne = m_candidates[one] * (2 * m_has[other] + 1);
        const std::int64_t dueToOther = m_candidates[other] * (2 * m_has[one] + 1);
        if (dueToOne != dueToOther) return dueToOne > dueToOther;
    } else if (m_has[one] != m_has[other]) {
        return m_has[one] < m_has[other];
    }
    return m_candidates[one] < m_candidates[other];
}

std::optional<std::size_t> LabelTurns::next() const {
    std::optional<std::size_t> first;
    for (std::size_t label = 0; label < m_has.size(); ++label) {
        if (m_has[label] < m_most[label] && (!first || isBefore(label, *first))) first = label;
    }
    return first;
}

}  // namespace docket::dataset
