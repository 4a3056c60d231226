#include "core/agreement/dawid_skene.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>

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

/// Expectation and maximisation in turn, over one model.
class Fit {
public:
    Fit(std::span<const Vote> votes, std::size_t items, std::size_t raters, std::size_t answers)
        : m_votes(votes), m_items(items), m_raters(raters), m_isGiven(raters * answers, false), m_logConfusion(raters * answers * answers) {
        m_model.answers = answers;
        m_model.prior.resize(answers);
        m_model.confusion.resize(raters * answers * answers);
        m_model.posterior.resize(items * answers);
        for (const Vote& vote : votes) m_isGiven[vote.rater * answers + vote.answer] = true;
        startFromVoteShares();
        maximise();
    }

    Result<DawidSkene> run(const EmLimits& limits) && {
        while (m_model.steps < limits.steps && !m_model.hasConverged) {
            if (limits.stop.stop_requested()) return failure(ErrorKind::Cancelled, "Fitting the model of Dawid and Skene was stopped.");
            const double moved = expect();
            maximise();
            ++m_model.steps;
            m_model.hasConverged = moved <= limits.tolerance && limits.tolerance > 0;
        }
        m_model.logLikelihood = logLikelihood();
        return std::move(m_model);
    }

private:
    void startFromVoteShares() {
        std::vector<double> votesOfItem(m_items, 0);
        for (const Vote& vote : m_votes) {
            ++m_model.posterior[vote.item * m_model.answers + vote.answer];
            ++votesOfItem[vote.item];
        }
        for (std::size_t item = 0; item < m_items; ++item) {
            for (double& share : posteriorOf(item)) {
                share = votesOfItem[item] > 0 ? share / votesOfItem[item] : 1 / static_cast<double>(m_model.answers);
            }
        }
    }

    std::span<double> posteriorOf(std::size_t item) { return std::span(m_model.posterior).subspan(item * m_model.answers, m_model.answers); }
    std::size_t cell(std::size_t rater, std::size_t truth, std::size_t given) const { return (rater * m_model.answers + truth) * m_model.answers + given; }

    /// Prior and confusion from the posteriors.
    void maximise() {
        const std::size_t answers = m_model.answers;
        std::ranges::fill(m_model.prior, 0.0);
        for (std::size_t item = 0; item < m_items; ++item) {
            for (std::size_t truth = 0; truth < answers; ++truth) m_model.prior[truth] += m_model.posterior[item * answers + truth] / static_cast<double>(m_items);
        }
        std::ranges::fill(m_model.confusion, 0.0);
        for (const Vote& vote : m_votes) {
            for (std::size_t truth = 0; truth < answers; ++truth) m_model.confusion[cell(vote.rater, truth, vote.answer)] += m_model.posterior[vote.item * answers + truth];
        }
        for (std::size_t rater = 0; rater < m_raters; ++rater) {
            for (std::size_t truth = 0; truth < answers; ++truth) normalise(rater, truth);
        }
    }

    /// What a rater never says of anything stays at 0; what they say of other items only is at the floor.
    void normalise(std::size_t rater, std::size_t truth) {
        double sum = 0;
        for (std::size_t given = 0; given < m_model.answers; ++given) {
            double& count = m_model.confusion[cell(rater, truth, given)];
            if (m_isGiven[rater * m_model.answers + given]) count = std::max(count, emFloor);
            sum += count;
        }
        for (std::size_t given = 0; given < m_model.answers; ++given) {
            const std::size_t at = cell(rater, truth, given);
            if (sum > 0) m_model.confusion[at] /= sum;
            m_logConfusion[at] = m_model.confusion[at] > 0 ? std::log(m_model.confusion[at]) : 0;
        }
    }

    /// The log of prior and votes together, for each item and answer.
    std::vector<double> joint() const {
        const std::size_t answers = m_model.answers;
        std::vector<double> logs(m_items * answers);
        for (std::size_t item = 0; item < m_items; ++item) {
            for (std::size_t truth = 0; truth < answers; ++truth) logs[item * answers + truth] = std::log(std::max(m_model.prior[truth], emFloor));
        }
        for (const Vote& vote : m_votes) {
            for (std::size_t truth = 0; truth < answers; ++truth) logs[vote.item * answers + truth] += m_logConfusion[cell(vote.rater, truth, vote.answer)];
        }
        return logs;
    }

    /// The posteriors from prior and confusion; returns how far the one that moved most did.
    double expect() {
        const std::size_t answers = m_model.answers;
        const std::vector<double> logs = joint();
        double moved = 0;
        std::vector<double> likelihoods(answers);
        for (std::size_t item = 0; item < m_items; ++item) {
            const auto ofItem = std::span(logs).subspan(item * answers, answers);
            const double most = std::ranges::max(ofItem);
            std::ranges::transform(ofItem, likelihoods.begin(), [most](double log) { return std::exp(log - most); });
            const double sum = std::accumulate(likelihoods.begin(), likelihoods.end(), 0.0);
            const auto posterior = posteriorOf(item);
            for (std::size_t truth = 0; truth < answers; ++truth) {
                const double next = likelihoods[truth] / sum;
                moved = std::max(moved, std::abs(next - posterior[truth]));
                posterior[truth] = next;
            }
        }
        return moved;
    }

    double logLikelihood() const {
        const std::size_t answers = m_model.answers;
        const std::vector<double> logs = joint();
        double sum = 0;
        for (std::size_t item = 0; item < m_items; ++item) {
            const auto ofItem = std::span(logs).subspan(item * answers, answers);
            const double most = std::ranges::max(ofItem);
            sum += most + std::log(std::accumulate(ofItem.begin(), ofItem.end(), 0.0, [most](double total, double log) { return total + std::exp(log - most); }));
        }
        return sum;
    }

    std::span<const Vote> m_votes;
    std::size_t m_items;
    std::size_t m_raters;
    std::vector<bool> m_isGiven;  ///< by rater and answer
    std::vector<double> m_logConfusion;
    DawidSkene m_model;
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
