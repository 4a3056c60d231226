#pragma once

#include "core/dataset/lint.h"
#include "core/dataset/split.h"
#include "core/domain/prediction.h"
#include "core/ports/items.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <map>
#include <span>
#include <vector>

namespace docket::services {

/// What is kept of an item that a recipe takes, to say what there is to say of the dataset: 24 bytes.
struct TakenItem {
    static constexpr std::uint32_t noAnswer = std::numeric_limits<std::uint32_t>::max();

    ItemId item;
    std::uint32_t answer = noAnswer;  ///< its place in AnswerList
    dataset::Split split = dataset::Split::Train;
    std::uint8_t copies = 0;   ///< in the dataset; 0: it is not there
    std::uint8_t marks = 0;    ///< of its text (text_marks.h)
    std::uint8_t reviews = 0;  ///< standing decisions, at most 255
    bool isLed = false;        ///< a standing decision was given with the suggestion in sight
    bool isRuled = false;      ///< an adjudicator had the last word

    bool isWritten() const { return copies > 0; }
};

/// Different answers by number, each once whatever its order.
class AnswerList {
public:
    std::uint32_t numberOf(LabelSet labels) {
        std::ranges::sort(labels);
        const auto [known, isNew] = m_numbers.try_emplace(std::move(labels), static_cast<std::uint32_t>(m_answers.size()));
        if (isNew) m_answers.push_back(&known->first);
        return known->second;
    }
    const LabelSet& operator[](std::uint32_t number) const { return *m_answers[number]; }
    std::size_t size() const { return m_answers.size(); }

private:
    std::map<LabelSet, std::uint32_t> m_numbers;
    std::vector<const LabelSet*> m_answers;
};

/// How many there are, and the external ids of the first.
Result<dataset::Sighting> sightingOf(ports::Items& items, std::span<const ItemId> seen);

}  // namespace docket::services
