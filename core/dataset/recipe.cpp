#include "core/dataset/recipe.h"

#include <fmt/format.h>

namespace docket::dataset {

std::string_view toString(Include include) {
    switch (include) {
        case Include::Resolved: return "resolved";
        case Include::Decided: return "decided";
        case Include::All: return "all";
    }
    return "resolved";
}

std::optional<Include> parseInclude(std::string_view word) {
    for (const Include include : {Include::Resolved, Include::Decided, Include::All}) {
        if (word == toString(include)) return include;
    }
    return std::nullopt;
}

std::string_view toString(ExposureFilter filter) { return filter == ExposureFilter::Any ? "any" : "blind"; }

std::optional<ExposureFilter> parseExposureFilter(std::string_view word) {
    for (const ExposureFilter filter : {ExposureFilter::Any, ExposureFilter::Blind}) {
        if (word == toString(filter)) return filter;
    }
    return std::nullopt;
}

std::string_view toString(Doubt doubt) { return doubt == Doubt::Unsure ? "unsure" : "open_test"; }

std::optional<Doubt> parseDoubt(std::string_view word) {
    for (const Doubt doubt : allDoubts) {
        if (word == toString(doubt)) return doubt;
    }
    return std::nullopt;
}

void Recipe::setLeftOut(Doubt doubt, bool isLeftOut) {
    std::erase(leaveOut, doubt);
    if (isLeftOut) leaveOut.insert(std::ranges::upper_bound(leaveOut, doubt), doubt);
}

Result<> check(const Recipe& recipe) {
    if (recipe.examplesPerLabel < 1 || recipe.examplesPerLabel > maxExamplesPerLabel) {
        return failure(ErrorKind::InvalidInput, fmt::format("There can be 1 to {} examples per label; the recipe asks for {}. Nothing "
                                                            "was written.", maxExamplesPerLabel, recipe.examplesPerLabel));
    }
    if (recipe.include == Include::All && needsAnswer(recipe.format)) {
        return failure(ErrorKind::InvalidInput, fmt::format("The format {} needs an answer for each item, so it cannot include all "
                                                            "items. Nothing was written; include the resolved or decided ones.",
                                                            toString(recipe.format)));
    }
    return {};
}

bool needsHistory(const Recipe& recipe) {
    return factsOf(recipe.format).needsHistory || recipe.include != Include::Resolved || recipe.exposure != ExposureFilter::Any ||
           recipe.leavesOut(Doubt::Unsure);
}

}  // namespace docket::dataset
