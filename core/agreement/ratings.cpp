#include "core/agreement/ratings.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

namespace docket::agreement {

namespace {

using LabelNumbers = std::unordered_map<LabelId, std::uint32_t>;

std::unexpected<Error> refused(std::string what) {
    return failure(ErrorKind::InvalidInput, std::move(what) + " No agreement was computed.");
}

Result<LabelNumbers> numbered(std::span<const LabelId> labels) {
    LabelNumbers numbers;
    numbers.reserve(labels.size());
    for (const LabelId label : labels) {
        if (!numbers.emplace(label, static_cast<std::uint32_t>(numbers.size())).second) {
            return refused(fmt::format("Label {} is listed twice among the labels that could be given.", label.value));
        }
    }
    return numbers;
}

std::unexpected<Error> unknownLabel(LabelId label, ItemId item) {
    return refused(fmt::format("A rating of item {} has label {}, which is not among those that could be given.", item.value,
                               label.value));
}

Result<std::vector<std::uint32_t>> numbersOf(const SetRating& rating, const LabelNumbers& numbers) {
    if (rating.labels.size() > maxLabelsOfAnswer) {
        return refused(fmt::format("A rating of item {} has {} labels; at most {} are compared.", rating.item.value,
                                   rating.labels.size(), maxLabelsOfAnswer));
    }
    std::vector<std::uint32_t> set;
    for (const LabelId label : rating.labels) {
        const auto number = numbers.find(label);
        if (number == numbers.end()) return unknownLabel(label, rating.item);
        set.push_back(number->second);
    }
    std::ranges::sort(set);
    if (std::ranges::adjacent_find(set) != set.end()) {
        return refused(fmt::format("A rating of item {} has the same label twice.", rating.item.value));
    }
    return set;
}

}  // namespace

Result<Ratings> Ratings::make(std::span<const LabelId> labels, std::span<const Rating> ratings) {
    const auto numbers = numbered(labels);
    if (!numbers) return std::unexpected(numbers.error());
    Ratings table(labels, false);
    for (std::uint32_t label = 0; label < labels.size(); ++label) table.m_labelsOfAnswer.push_back({label});

    std::vector<Entry> entries;
    entries.reserve(ratings.size());
    for (const Rating& rating : ratings) {
        const auto number = numbers->find(rating.label);
        if (number == numbers->end()) return unknownLabel(rating.label, rating.item);
        entries.push_back({rating.item, rating.rater, number->second});
    }
    if (auto filled = table.fill(std::move(entries)); !filled) return std::unexpected(filled.error());
    return table;
}

Result<Ratings> Ratings::makeOfSets(std::span<const LabelId> labels, std::span<const SetRating> ratings) {
    const auto numbers = numbered(labels);
    if (!numbers) return std::unexpected(numbers.error());
    std::map<std::vector<std::uint32_t>, std::vector<std::size_t>> ratingsWithSet;
    for (std::size_t i = 0; i < ratings.size(); ++i) {
        auto set = numbersOf(ratings[i], *numbers);
        if (!set) return std::unexpected(set.error());
        ratingsWithSet[std::move(*set)].push_back(i);
    }

    Ratings table(labels, true);
    std::vector<Entry> entries;
    entries.reserve(ratings.size());
    for (const auto& [set, indexes] : ratingsWithSet) {
        const auto answer = static_cast<std::uint32_t>(table.m_labelsOfAnswer.size());
        table.m_labelsOfAnswer.push_back(set);
        for (const std::size_t i : indexes) entries.push_back({ratings[i].item, ratings[i].rater, answer});
    }
    if (auto filled = table.fill(std::move(entries)); !filled) return std::unexpected(filled.error());
    return table;
}

Result<void> Ratings::fill(std::vector<Entry> entries) {
    std::ranges::sort(entries, {}, [](const Entry& entry) { return std::tuple(entry.item, entry.rater); });
    const auto isSamePlace = [](const Entry& a, const Entry& b) { return a.item == b.item && a.rater == b.rater; };
    if (const auto twice = std::ranges::adjacent_find(entries, isSamePlace); twice != entries.end()) {
        return refused(fmt::format("Reviewer {} has two ratings of item {}; hand in the one that stands.", twice->rater.value,
                                   twice->item.value));
    }
    for (const Entry& entry : entries) m_raters.push_back(entry.rater);
    std::ranges::sort(m_raters);
    m_raters.erase(std::ranges::unique(m_raters).begin(), m_raters.end());
    m_raters.shrink_to_fit();

    m_given.reserve(entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto rater = std::ranges::lower_bound(m_raters, entries[i].rater) - m_raters.begin();
        m_given.push_back({static_cast<std::uint32_t>(rater), entries[i].answer});
        if (i + 1 == entries.size() || entries[i + 1].item != entries[i].item) closeItem();
    }
    return {};
}

void Ratings::closeItem() {
    m_firstGiven.push_back(m_given.size());
    if (givenOf(itemCount() - 1).size() >= 2) ++m_pairedItemCount;
    std::vector<std::uint32_t> answers;
    for (const Given& given : givenOf(itemCount() - 1)) answers.push_back(given.answer);
    std::ranges::sort(answers);
    for (const std::uint32_t answer : answers) {
        const bool isNew = m_counts.size() == m_firstCount.back() || m_counts.back().answer != answer;
        if (isNew) m_counts.push_back({answer, 0});
        ++m_counts.back().count;
    }
    m_firstCount.push_back(m_counts.size());
}

}  // namespace docket::agreement
