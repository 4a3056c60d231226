#include "core/services/insights/reviewers/team_agreement.h"

#include "core/agreement/dawid_skene.h"
#include "core/agreement/votes.h"

#include <algorithm>
#include <unordered_set>

namespace docket::services {

namespace {

/// A likelihood that is above that of the answer with most votes by no more than this is a tie of the model's.
constexpr double likelyTie = 1e-6;

/// Enough for shares of items; the last digits of rare labels' priors take hundreds of steps more.
agreement::EmLimits latentSteps(const std::stop_token& stop) { return {100, 1e-5, stop}; }

/// The labels that can be given, and those that once could.
std::vector<LabelId> labelsIn(std::span<const agreement::SetRating> ratings, const taxonomy::Taxonomy& taxonomy) {
    LabelSet labels;
    for (const taxonomy::Label* label : taxonomy.choices()) labels.push_back(label->id);
    std::unordered_set<LabelId> known(labels.begin(), labels.end());
    for (const agreement::SetRating& rating : ratings) {
        for (const LabelId label : rating.labels) {
            if (known.insert(label).second) labels.push_back(label);
        }
    }
    return labels;
}

Result<agreement::Ratings> ratingsOf(std::span<const agreement::SetRating> ratings, const taxonomy::Taxonomy& taxonomy) {
    const auto labels = labelsIn(ratings, taxonomy);
    if (taxonomy.kind() == taxonomy::TaskKind::Multi) return agreement::Ratings::makeOfSets(labels, ratings);
    std::vector<agreement::Rating> single;
    for (const agreement::SetRating& rating : ratings) {
        if (rating.labels.size() == 1) single.push_back({rating.item, rating.rater, rating.labels.front()});
    }
    return agreement::Ratings::make(labels, single);
}

/// How many items one answer has most votes on, and on how many of them another is preferred.
metrics::Share differing(std::span<const agreement::Verdict> votes, const auto& preferred) {
    metrics::Share share;
    for (std::size_t item = 0; item < votes.size(); ++item) {
        if (votes[item].answer) share.add(preferred(item, *votes[item].answer));
    }
    return share;
}

/// The ratings without the labels that nobody gave, which the model would carry along.
Result<agreement::Ratings> ofGivenLabels(const agreement::Ratings& ratings) {
    std::vector<bool> isGiven(ratings.answerCount(), false);
    std::vector<agreement::Rating> given;
    for (std::size_t item = 0; item < ratings.itemCount(); ++item) {
        for (const auto& [rater, answer] : ratings.givenOf(item)) {
            isGiven[answer] = true;
            given.push_back({ItemId{static_cast<std::int64_t>(item)}, ratings.raters()[rater], ratings.labels()[answer]});
        }
    }
    std::vector<LabelId> labels;
    for (std::size_t answer = 0; answer < isGiven.size(); ++answer) {
        if (isGiven[answer]) labels.push_back(ratings.labels()[answer]);
    }
    return agreement::Ratings::make(labels, given);
}

std::vector<LatentClasses::Class> classesOf(const agreement::Ratings& ratings, const agreement::DawidSkene& model) {
    std::vector<LatentClasses::Class> classes;
    for (std::size_t answer = 0; answer < ratings.answerCount(); ++answer) classes.push_back({ratings.labels()[answer], 0, model.prior[answer]});
    for (std::size_t item = 0; item < ratings.itemCount(); ++item) {
        for (const auto& [answer, count] : ratings.countsOf(item)) classes[answer].votes += count / static_cast<double>(ratings.ratingCount());
    }
    return classes;
}

/// nullopt: there is no model of such ratings.
Result<std::optional<LatentClasses>> latentClassesOf(const agreement::Ratings& all, const std::stop_token& stop) {
    if (all.isOfSets() || all.pairedItemCount() < fewestReviewerObservations) return std::nullopt;
    const auto given = ofGivenLabels(all);
    if (!given) return std::unexpected(given.error());
    const agreement::Ratings& ratings = *given;
    const auto model = agreement::fitDawidSkene(agreement::votesOf(ratings), ratings.itemCount(), ratings.raters().size(), ratings.answerCount(), latentSteps(stop));
    if (!model && model.error().kind == ErrorKind::InvalidInput) return std::nullopt;
    if (!model) return std::unexpected(model.error());
    std::vector<double> accuracies;
    for (std::size_t rater = 0; rater < ratings.raters().size(); ++rater) accuracies.push_back(model->accuracyOf(rater));
    const auto votes = agreement::pluralityVotes(ratings);
    const auto weighted = agreement::weightedVotes(ratings, accuracies);

    LatentClasses latent;
    latent.steps = model->steps;
    latent.hasConverged = model->hasConverged;
    latent.ties = std::ranges::count_if(votes, [](const agreement::Verdict& verdict) { return !verdict.answer; });
    latent.differs = differing(votes, [&](std::size_t item, std::uint32_t answer) {
        return model->posteriorOf(item)[model->mostLikelyOf(item)] > model->posteriorOf(item)[answer] + likelyTie;
    });
    latent.weightedDiffers = differing(votes, [&](std::size_t item, std::uint32_t answer) {
        return !weighted.empty() && weighted[item].answer && *weighted[item].answer != answer;
    });
    latent.classes = classesOf(ratings, *model);
    return latent;
}

}  // namespace

Result<TeamFigures> teamAgreement(std::span<const agreement::SetRating> standing, std::span<const agreement::SetRating> blind, const taxonomy::Taxonomy& taxonomy,
                                  const std::stop_token& stop) {
    const auto ratings = ratingsOf(standing, taxonomy);
    if (!ratings) return std::unexpected(ratings.error());
    const auto blindRatings = ratingsOf(blind, taxonomy);
    if (!blindRatings) return std::unexpected(blindRatings.error());
    auto latent = latentClassesOf(*ratings, stop);
    if (!latent) return std::unexpected(latent.error());

    TeamFigures team;
    team.agreement = agreement::withoutTooFew(agreement::summarise(*ratings), fewestReviewerObservations);
    team.blindAlpha = agreement::krippendorffAlpha(*blindRatings);
    if (team.blindAlpha.value && team.blindAlpha.items < fewestReviewerObservations) {
        team.blindAlpha = agreement::undefinedEstimate(agreement::Undefined::TooFew, team.blindAlpha.items);
    }
    team.latent = std::move(*latent);
    return team;
}

}  // namespace docket::services
