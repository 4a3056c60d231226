#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/domain/prediction.h"

#include <cstdint>
#include <span>
#include <vector>

namespace docket::agreement {

/// What one rater said of one item in a single-label task.
struct Rating {
    ItemId item;
    ReviewerId rater;
    LabelId label;
};

/// What one rater said of one item in a multi-label task; the empty set is an answer.
struct SetRating {
    ItemId item;
    ReviewerId rater;
    LabelSet labels;
};

/// The most labels that one answer of a multi-label task may have.
inline constexpr std::size_t maxLabelsOfAnswer = 256;

/// The table of an agreement study: items by raters, with gaps. Immutable; may be read from several threads.
///
/// Items, raters, labels and answers are numbered from 0, items and raters in the order of their ids, so that no figure
/// depends on the order in which ratings came. An answer is what a rating says as a whole: in a single-label task
/// the answers are the labels, in their order; in a multi-label task they are the distinct sets that were given.
class Ratings {
public:
    struct Given {
        std::uint32_t rater = 0;
        std::uint32_t answer = 0;
    };
    struct Count {
        std::uint32_t answer = 0;
        std::uint32_t count = 0;  ///< ratings of the item with this answer, at least 1
    };

    /// `labels`: all that could be given, each once, also those that never were: chance agreement by Gwet's AC1 depends
    /// on their number. InvalidInput: a label that is not among them, or two ratings of one item by one rater (the
    /// caller chooses the one that stands). O(n log n) in the ratings.
    static Result<Ratings> make(std::span<const LabelId> labels, std::span<const Rating> ratings);
    /// The same for label sets; the order within a set does not matter. InvalidInput also: a set with a label twice, or
    /// with more than maxLabelsOfAnswer.
    static Result<Ratings> makeOfSets(std::span<const LabelId> labels, std::span<const SetRating> ratings);

    bool isOfSets() const { return m_isOfSets; }
    std::size_t itemCount() const { return m_firstGiven.size() - 1; }  ///< items with a rating
    std::int64_t pairedItemCount() const { return m_pairedItemCount; }         ///< of them, with two or more
    std::size_t ratingCount() const { return m_given.size(); }
    std::size_t answerCount() const { return m_labelsOfAnswer.size(); }
    std::span<const LabelId> labels() const { return m_labels; }
    std::span<const ReviewerId> raters() const { return m_raters; }

    /// The ratings of an item, by rater.
    std::span<const Given> givenOf(std::size_t item) const {
        return std::span(m_given).subspan(m_firstGiven[item], m_firstGiven[item + 1] - m_firstGiven[item]);
    }
    /// How often each answer was given to an item, by answer; only those that were.
    std::span<const Count> countsOf(std::size_t item) const {
        return std::span(m_counts).subspan(m_firstCount[item], m_firstCount[item + 1] - m_firstCount[item]);
    }
    /// The labels of an answer, as ascending positions in labels().
    std::span<const std::uint32_t> labelsOf(std::uint32_t answer) const { return m_labelsOfAnswer[answer]; }

private:
    struct Entry {
        ItemId item;
        ReviewerId rater;
        std::uint32_t answer = 0;
    };

    Ratings(std::span<const LabelId> labels, bool isOfSets) : m_labels(labels.begin(), labels.end()), m_isOfSets(isOfSets) {}
    Result<void> fill(std::vector<Entry> entries);
    void closeItem();

    std::vector<LabelId> m_labels;
    bool m_isOfSets = false;
    std::int64_t m_pairedItemCount = 0;
    std::vector<ReviewerId> m_raters;
    std::vector<std::vector<std::uint32_t>> m_labelsOfAnswer;
    std::vector<Given> m_given;
    std::vector<std::size_t> m_firstGiven = {0};
    std::vector<Count> m_counts;
    std::vector<std::size_t> m_firstCount = {0};
};

}  // namespace docket::agreement
