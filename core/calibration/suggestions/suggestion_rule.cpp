#include "core/calibration/suggestions/suggestion_rule.h"

#include "core/calibration/suggestions/conformity.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace docket::calibration {

namespace {

/// Of a right label without a score: beyond every level.
constexpr double outOfReach = 2;

using Conformities = std::vector<double>;

std::size_t groupCount(const std::vector<std::size_t>& groupOfLabel) { return groupOfLabel.empty() ? 0 : std::ranges::max(groupOfLabel) + 1; }

/// The place of the level among so many sorted conformities, from 1 (Vovk and others 2005); beyond their number: there is none.
std::int64_t placeOfLevel(std::int64_t size, double coverage) {
    return static_cast<std::int64_t>(std::ceil(coverage * static_cast<double>(size + 1) - 1e-9));
}

bool isEnough(std::int64_t size, double coverage) { return size >= leastOfGroup && placeOfLevel(size, coverage) <= size; }

SuggestionLevel levelOf(Conformities conformities, double coverage) {
    std::ranges::sort(conformities);
    const auto size = std::ssize(conformities);
    SuggestionLevel level{std::nullopt, size, false};
    const auto place = placeOfLevel(size, coverage);
    if (place <= size && conformities[static_cast<std::size_t>(place - 1)] < outOfReach) level.most = conformities[static_cast<std::size_t>(place - 1)];
    return level;
}

double conformityOf(const SuggestionReference& reference, std::uint64_t seed) {
    return conformities(reference.scores, drawFor(reference.externalId, seed))[*reference.rightLabel];
}

/// By the group of the right label. A right label without a score counts in every group, since nobody knows whose it is.
std::vector<Conformities> conformitiesByGroup(std::span<const SuggestionReference> references, const SuggestionQuestion& question) {
    std::vector<Conformities> byGroup(groupCount(question.groupOfLabel));
    for (const SuggestionReference& reference : references) {
        if (reference.rightLabel) {
            byGroup[question.groupOfLabel[*reference.rightLabel]].push_back(conformityOf(reference, question.seed));
        } else {
            for (Conformities& group : byGroup) group.push_back(outOfReach);
        }
    }
    return byGroup;
}

/// The groups that share a level: those with too few references, and as many of the smallest others as it takes.
std::vector<std::size_t> sharingGroups(const std::vector<Conformities>& byGroup, double coverage) {
    std::vector<std::size_t> bySize(byGroup.size());
    for (std::size_t group = 0; group < bySize.size(); ++group) bySize[group] = group;
    std::ranges::stable_sort(bySize, {}, [&](std::size_t group) { return byGroup[group].size(); });
    std::vector<std::size_t> sharing;
    std::int64_t together = 0;
    for (const std::size_t group : bySize) {
        const auto size = std::ssize(byGroup[group]);
        if (isEnough(size, coverage) && (sharing.empty() || isEnough(together, coverage))) break;
        sharing.push_back(group);
        together += size;
    }
    return sharing;
}

bool areOfLabels(std::span<const SuggestionReference> references, std::size_t labels) {
    return std::ranges::all_of(references, [labels](const SuggestionReference& each) {
        const bool areScores = std::ranges::all_of(each.scores, [](double score) { return score >= 0 && std::isfinite(score); });
        return each.scores.size() == labels && areScores && (!each.rightLabel || *each.rightLabel < labels);
    });
}

}  // namespace

Result<SuggestionRule> calibrateSuggestions(std::span<const SuggestionReference> references, const SuggestionQuestion& question) {
    if (!(question.coverage > 0 && question.coverage < 1)) return failure(ErrorKind::InvalidInput, "How often a set holds the right label is a share between 0 and 1.");
    if (references.empty()) return failure(ErrorKind::InvalidInput, "There are no items with a known right label to calibrate suggestions on.");
    if (!areOfLabels(references, question.groupOfLabel.size())) {
        return failure(ErrorKind::InvalidInput, "The scores to calibrate suggestions on are not one for each label, or not 0 or above.");
    }
    const auto byGroup = conformitiesByGroup(references, question);
    SuggestionRule rule{question.coverage, question.seed, question.groupOfLabel, {}};
    for (const Conformities& group : byGroup) rule.levels.push_back(levelOf(group, question.coverage));
    const auto sharing = sharingGroups(byGroup, question.coverage);
    Conformities together;
    for (const std::size_t group : sharing) together.insert(together.end(), byGroup[group].begin(), byGroup[group].end());
    for (const std::size_t group : sharing) {
        rule.levels[group] = levelOf(together, question.coverage);
        rule.levels[group].isShared = sharing.size() > 1;
    }
    return rule;
}

std::vector<std::size_t> suggestedLabels(const SuggestionRule& rule, std::string_view externalId, std::span<const double> scores) {
    const auto values = conformities(scores, drawFor(externalId, rule.seed));
    std::vector<std::size_t> labels;
    for (std::size_t label = 0; label < values.size(); ++label) {
        const auto& most = rule.levels[rule.groupOfLabel[label]].most;
        if (!most || values[label] <= *most) labels.push_back(label);
    }
    if (labels.empty() && !scores.empty()) labels.push_back(static_cast<std::size_t>(std::ranges::max_element(scores) - scores.begin()));
    std::ranges::stable_sort(labels, std::ranges::greater{}, [scores](std::size_t label) { return scores[label]; });
    return labels;
}

}  // namespace docket::calibration
