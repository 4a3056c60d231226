#include "core/dataset/recipe.h"

#include <fmt/format.h>

namespace docket::dataset {

void Recipe::setLeftOut(Doubt doubt, bool isLeftOut) {
    std::erase(leaveOut, doubt);
    if (isLeftOut) leaveOut.insert(std::ranges::upper_bound(leaveOut, doubt), doubt);
}

namespace {

Result<> checkExamples(const Recipe& recipe) {
    if (recipe.examplesPerLabel < 1 || recipe.examplesPerLabel > maxExamplesPerLabel) {
        return failure(ErrorKind::InvalidInput, fmt::format("There can be 1 to {} examples per label; the recipe asks for {}. Nothing "
                                                            "was written.", maxExamplesPerLabel, recipe.examplesPerLabel));
    }
    if (recipe.format == Format::FewShot && recipe.examples.selection == Selection::Best && !recipe.examples.budgetTokens &&
        recipe.examplesPerLabel > mostChosenPerLabel) {
        return failure(ErrorKind::InvalidInput, fmt::format("Up to {} examples of a label can be chosen; the recipe asks for {}. Nothing was written; ask for fewer, or have them "
                                                            "drawn at random.", mostChosenPerLabel, recipe.examplesPerLabel));
    }
    if (recipe.examples.budgetTokens && *recipe.examples.budgetTokens < 1) {
        return failure(ErrorKind::InvalidInput, "The budget of the examples must be at least one token. Nothing was written.");
    }
    return {};
}

Result<> checkInclude(const Recipe& recipe) {
    if (recipe.include == Include::All && needsAnswer(recipe.format)) {
        return failure(ErrorKind::InvalidInput, fmt::format("The format {} needs an answer for each item, so it cannot include all "
                                                            "items. Nothing was written; include the resolved or decided ones.",
                                                            toString(recipe.format)));
    }
    return {};
}

Result<> checkNearness(double nearness) {
    if (nearness >= 0.5 && nearness <= 1) return {};
    return failure(ErrorKind::InvalidInput, fmt::format("Near-duplicates can be alike from 0.5 to 1; the recipe asks for {}. Nothing was written.", nearness));
}

Result<> checkLicense(const std::string& license) {
    const bool hasControl = std::ranges::any_of(license, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
    if (license.size() <= longestLicense && !hasControl) return {};
    return failure(ErrorKind::InvalidInput, fmt::format("The licence must be a name on one line, of at most {} bytes. Nothing was written.", longestLicense));
}

}  // namespace

Result<> check(const ItemRules& rules) {
    if (!rules.decidedFrom || !rules.decidedBelow || *rules.decidedFrom < *rules.decidedBelow) return {};
    return failure(ErrorKind::InvalidInput, "The period of the decisions ends before it begins. Nothing was written.");
}

Result<> check(const Recipe& recipe) {
    for (const auto& checked : {checkExamples(recipe), checkInclude(recipe), check(recipe.items), checkNearness(recipe.duplicates.nearness),
                                check(recipe.split), check(recipe.balance), checkLicense(recipe.license)}) {
        if (!checked) return checked;
    }
    return {};
}

bool needsHistory(const Recipe& recipe) {
    const ItemRules& items = recipe.items;
    return factsOf(recipe.format).needsHistory || recipe.include != Include::Resolved || recipe.exposure != ExposureFilter::Any || recipe.leavesOut(Doubt::Unsure) ||
           items.settled != Settled::Anyhow || items.unreviewed != Unreviewed::Exclude || !items.reasons.isEmpty() || !items.reviewers.empty() ||
           recipe.hasRationale || (recipe.format == Format::FewShot && recipe.examples.selection == Selection::Best);
}

bool needsSurvey(const Recipe& recipe) {
    return recipe.duplicates.duplicates != Duplicates::Keep || (recipe.split.isSplit() && (recipe.split.keepsNearTogether || recipe.split.isStratified || recipe.split.groupBy.size() > 1)) ||
           recipe.balance.balance == Balance::Cap || recipe.balance.balance == Balance::Oversample;
}

}  // namespace docket::dataset
