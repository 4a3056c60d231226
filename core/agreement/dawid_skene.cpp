#include "core/agreement/dawid_skene.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <numeric>
#include <utility>

namespace docket::agreement {

namespace {

Result<> checkVotes(std::span<const Vote> votes, std::size_t items, std::size_t raters, std::size_t answers) {
    if (votes.empty()) return failure(ErrorKind::InvalidInput, "There are no votes to fit a model to.");
    const auto isOutside = [&](const Vote& vote) { return vote.item >= items || vote.rater >= raters || vote.answer >= answers; };
    if (std::ranges::any_of(votes, isOutside)) return failure(ErrorKind::InvalidInput, "A vote names an item, a rater or an answer that is not there.");
    if (answers > mostConfusionCells / answers || raters > mostConfusionCells / (answers * answers)) {
        return failure(ErrorKind::InvalidInput, fmt::format("{} raters and {} answers are more than the model of Dawid and Skene is fitted to.", raters, answers));
    }
    return {};
}

/// An answer whose likelihood is below that of the likeliest by more than this factor, as a natural logarithm, has no part in
/// the sum: it is less than the last digit.
constexpr double negligibleLog = -40;

/// An answer that an item can be, and how likely it is.
struct Possible {
    std::uint32_t truth = 0;
    double posterior = 0;
};

/// For each item the answers that it can be, in ascending order.
class Posteriors {
public:
    void clear() {
        m_possible.clear();
        m_first.assign(1, 0);
    }
    void add(Possible possible) { m_possible.push_back(possible); }
    /// What was added since is of the next item.
    std::span<Possible> closeItem() {
        const std::size_t first = m_first.back();
        m_first.push_back(m_possible.size());
        return std::span(m_possible).subspan(first);
    }

    std::span<const Possible> all() const { return m_possible; }
    std::span<const Possible> of(std::size_t item) const { return std::span(m_possible).subspan(m_first[item], m_first[item + 1] - m_first[item]); }

private:
    std::vector<Possible> m_possible;
    std::vector<std::size_t> m_first;
};

/// The highest of some values, in four lanes that do not wait for each other.
double highestOf(std::span<const double> values) {
    std::array<double, 4> highest;
    highest.fill(values.front());
    std::size_t at = 0;
    for (; at + highest.size() <= values.size(); at += highest.size()) {
        for (std::size_t lane = 0; lane < highest.size(); ++lane) highest[lane] = std::max(highest[lane], values[at + lane]);
    }
    for (; at < values.size(); ++at) highest[0] = std::max(highest[0], values[at]);
    return std::max(std::max(highest[0], highest[1]), std::max(highest[2], highest[3]));
}

/// How far the posterior that differs most has moved.
double movedBetween(std::span<const Possible> before, std::span<const Possible> after) {
    double moved = 0;
    auto old = before.begin();
    for (const Possible& possible : after) {
        for (; old != before.end() && old->truth < possible.truth; ++old) moved = std::max(moved, old->posterior);
        const bool isSame = old != before.end() && old->truth == possible.truth;
        moved = std::max(moved, std::abs(possible.posterior - (isSame ? old->posterior : 0)));
        if (isSame) ++old;
    }
    for (; old != before.end(); ++old) moved = std::max(moved, old->posterior);
    return moved;
}

/// Expectation and maximisation in turn, over one model. What is done for each vote runs over cells that stand beside each other in
/// memory, and where only the posterior matters over the few answers that an item still can be.
class Fit {
public:
    Fit(std::span<const Vote> votes, std::size_t items, std::size_t raters, std::size_t answers)
        : m_items(items), m_raters(raters), m_answers(answers), m_isGiven(raters * answers, false), m_confusion(raters * answers * answers),
          m_logConfusion(raters * answers * answers), m_prior(answers), m_logs(answers) {
        orderByItem(votes);
        for (const Vote& vote : votes) m_isGiven[vote.rater * answers + vote.answer] = true;
        startFromVoteShares();
        maximise();
    }

    Result<DawidSkene> run(const EmLimits& limits) && {
        DawidSkene model;
        while (model.steps < limits.steps && !model.hasConverged) {
            if (limits.stop.stop_requested()) return failure(ErrorKind::Cancelled, "Fitting the model of Dawid and Skene was stopped.");
            const double moved = expect();
            maximise();
            ++model.steps;
            model.hasConverged = moved <= limits.tolerance && limits.tolerance > 0;
        }
        model.answers = m_answers;
        model.logLikelihood = logLikelihood();
        model.prior = std::move(m_prior);
        model.confusion = confusionByTruth();
        model.posterior.assign(m_items * m_answers, 0);
        for (std::size_t item = 0; item < m_items; ++item) {
            for (const Possible& possible : m_posteriors.of(item)) model.posterior[item * m_answers + possible.truth] = possible.posterior;
        }
        return model;
    }

private:
    void orderByItem(std::span<const Vote> votes) {
        m_firstVote.assign(m_items + 1, 0);
        for (const Vote& vote : votes) ++m_firstVote[vote.item + 1];
        std::partial_sum(m_firstVote.begin(), m_firstVote.end(), m_firstVote.begin());
        std::vector<std::size_t> next(m_firstVote.begin(), m_firstVote.end() - 1);
        m_votes.resize(votes.size());
        for (const Vote& vote : votes) m_votes[next[vote.item]++] = vote;
    }
    std::span<const Vote> votesOn(std::size_t item) const { return std::span(m_votes).subspan(m_firstVote[item], m_firstVote[item + 1] - m_firstVote[item]); }

    void startFromVoteShares() {
        std::vector<double> counts(m_answers);
        m_posteriors.clear();
        for (std::size_t item = 0; item < m_items; ++item) {
            const auto votes = votesOn(item);
            std::ranges::fill(counts, votes.empty() ? 1.0 : 0.0);
            for (const Vote& vote : votes) ++counts[vote.answer];
            const auto n = static_cast<double>(votes.empty() ? m_answers : votes.size());
            for (std::size_t truth = 0; truth < m_answers; ++truth) {
                if (counts[truth] > 0) m_posteriors.add({static_cast<std::uint32_t>(truth), counts[truth] / n});
            }
            m_posteriors.closeItem();
        }
    }

    /// Where the cells of a rater's answer begin: one for each truth.
    std::size_t cells(std::size_t rater, std::size_t given) const { return (rater * m_answers + given) * m_answers; }

    /// Prior and confusion from the posteriors.
    void maximise() {
        std::ranges::fill(m_prior, 0.0);
        for (const Possible& possible : m_posteriors.all()) m_prior[possible.truth] += possible.posterior;
        for (double& share : m_prior) share /= static_cast<double>(m_items);
        std::ranges::fill(m_confusion, 0.0);
        for (const Vote& vote : m_votes) {
            const std::size_t first = cells(vote.rater, vote.answer);
            for (const Possible& possible : m_posteriors.of(vote.item)) m_confusion[first + possible.truth] += possible.posterior;
        }
        for (std::size_t rater = 0; rater < m_raters; ++rater) normalise(rater);
    }

    /// What a rater never says of anything stays at 0; what they say of other items only is at the floor.
    void normalise(std::size_t rater) {
        std::vector<double> sums(m_answers, 0);
        for (std::size_t given = 0; given < m_answers; ++given) {
            if (!m_isGiven[rater * m_answers + given]) continue;
            for (std::size_t truth = 0; truth < m_answers; ++truth) {
                double& count = m_confusion[cells(rater, given) + truth];
                count = std::max(count, emFloor);
                sums[truth] += count;
            }
        }
        for (std::size_t given = 0; given < m_answers; ++given) {
            if (!m_isGiven[rater * m_answers + given]) continue;
            for (std::size_t truth = 0; truth < m_answers; ++truth) {
                const std::size_t at = cells(rater, given) + truth;
                m_confusion[at] /= sums[truth];
                m_logConfusion[at] = std::log(m_confusion[at]);
            }
        }
    }

    std::vector<double> logPrior() const {
        std::vector<double> logs(m_answers);
        std::ranges::transform(m_prior, logs.begin(), [](double share) { return std::log(std::max(share, emFloor)); });
        return logs;
    }

    /// The log of prior and votes together, for each answer that an item could be; until the next call.
    std::span<const double> jointOf(std::size_t item, const std::vector<double>& prior) {
        std::ranges::copy(prior, m_logs.begin());
        const auto votes = votesOn(item);
        const auto logsOf = [&](const Vote& vote) { return m_logConfusion.data() + cells(vote.rater, vote.answer); };
        std::size_t at = 0;
        for (; at + 1 < votes.size(); at += 2) {  // two at once: the sums go to memory half as often
            const double* const one = logsOf(votes[at]);
            const double* const other = logsOf(votes[at + 1]);
            for (std::size_t truth = 0; truth < m_answers; ++truth) m_logs[truth] += one[truth] + other[truth];
        }
        if (at < votes.size()) std::ranges::transform(m_logs, std::span(logsOf(votes[at]), m_answers), m_logs.begin(), std::plus());
        return m_logs;
    }

    /// The posteriors from prior and confusion; returns how far the one that moved most did.
    double expect() {
        const std::vector<double> prior = logPrior();
        double moved = 0;
        m_next.clear();
        for (std::size_t item = 0; item < m_items; ++item) {
            const auto logs = jointOf(item, prior);
            const double most = highestOf(logs);
            double sum = 0;
            for (std::size_t truth = 0; truth < m_answers; ++truth) {
                if (logs[truth] - most < negligibleLog) continue;
                const double likelihood = std::exp(logs[truth] - most);
                sum += likelihood;
                m_next.add({static_cast<std::uint32_t>(truth), likelihood});
            }
            const auto possible = m_next.closeItem();
            for (Possible& each : possible) each.posterior /= sum;
            moved = std::max(moved, movedBetween(m_posteriors.of(item), possible));
        }
        std::swap(m_posteriors, m_next);
        return moved;
    }

    double logLikelihood() {
        const std::vector<double> prior = logPrior();
        double sum = 0;
        for (std::size_t item = 0; item < m_items; ++item) {
            const auto logs = jointOf(item, prior);
            const double most = highestOf(logs);
            sum += most + std::log(std::accumulate(logs.begin(), logs.end(), 0.0, [most](double total, double log) { return total + std::exp(log - most); }));
        }
        return sum;
    }

    /// The confusion matrices as the model has them.
    std::vector<double> confusionByTruth() const {
        std::vector<double> confusion(m_confusion.size());
        for (std::size_t rater = 0; rater < m_raters; ++rater) {
            for (std::size_t given = 0; given < m_answers; ++given) {
                for (std::size_t truth = 0; truth < m_answers; ++truth) confusion[(rater * m_answers + truth) * m_answers + given] = m_confusion[cells(rater, given) + truth];
            }
        }
        return confusion;
    }

    std::size_t m_items;
    std::size_t m_raters;
    std::size_t m_answers;
    std::vector<Vote> m_votes;  ///< by item
    std::vector<std::size_t> m_firstVote;
    std::vector<bool> m_isGiven;      ///< by rater and answer
    std::vector<double> m_confusion;  ///< by rater, answer and truth
    std::vector<double> m_logConfusion;
    std::vector<double> m_prior;
    std::vector<double> m_logs;  ///< of the item under way
    Posteriors m_posteriors;
    Posteriors m_next;
};

}  // namespace

std::vector<Vote> votesOf(const Ratings& ratings) {
    std::vector<Vote> votes;
    votes.reserve(ratings.ratingCount());
    for (std::size_t item = 0; item < ratings.itemCount(); ++item) {
        for (const Ratings::Given& given : ratings.givenOf(item)) votes.push_back({static_cast<std::uint32_t>(item), given.rater, given.answer});
    }
    return votes;
}

std::uint32_t DawidSkene::mostLikelyOf(std::size_t item) const {
    const auto ofItem = posteriorOf(item);
    return static_cast<std::uint32_t>(std::ranges::max_element(ofItem) - ofItem.begin());
}

double DawidSkene::accuracyOf(std::size_t rater) const {
    double accuracy = 0;
    for (std::size_t truth = 0; truth < answers; ++truth) accuracy += prior[truth] * confusionOf(rater, truth)[truth];
    return std::clamp(accuracy, 0.0, 1.0);
}

Result<DawidSkene> fitDawidSkene(std::span<const Vote> votes, std::size_t items, std::size_t raters, std::size_t answers, const EmLimits& limits) {
    if (const auto checked = checkVotes(votes, items, raters, answers); !checked) return std::unexpected(checked.error());
    return Fit(votes, items, raters, answers).run(limits);
}

}  // namespace docket::agreement
