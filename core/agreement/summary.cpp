#include "core/agreement/summary.h"

namespace docket::agreement {

Summary summarise(const Ratings& ratings) {
    Summary summary;
    summary.items = static_cast<std::int64_t>(ratings.itemCount());
    summary.pairedItems = ratings.pairedItemCount();
    summary.ratings = static_cast<std::int64_t>(ratings.ratingCount());
    summary.raters = static_cast<std::int64_t>(ratings.raters().size());

    summary.observed = observedAgreement(ratings);
    summary.alpha = krippendorffAlpha(ratings);
    summary.ac1 = gwetAc1(ratings);
    summary.kappa = fleissKappa(ratings);
    summary.brennanPrediger = brennanPrediger(ratings);
    if (ratings.isOfSets()) {
        summary.sets = SetAlpha{krippendorffAlpha(ratings, SetDistance::Masi), krippendorffAlpha(ratings, SetDistance::Jaccard)};
    }

    summary.labels = labelAgreements(ratings);
    summary.confusions = labelConfusions(ratings);
    PairwiseKappa pairwise = pairwiseKappa(ratings);
    summary.light = pairwise.light;
    summary.raterPairs = std::move(pairwise.pairs);
    return summary;
}

Summary withoutTooFew(Summary summary, std::int64_t fewest) {
    const auto checkOf = [fewest](Estimate& figure, std::int64_t items) {
        if (figure.value && items < fewest) figure = undefinedEstimate(Undefined::TooFew, items);
    };
    const auto check = [&](Estimate& figure) { checkOf(figure, figure.items); };
    for (Estimate* figure : {&summary.observed, &summary.alpha, &summary.ac1, &summary.kappa, &summary.brennanPrediger, &summary.light.mean}) check(*figure);
    if (summary.sets) {
        check(summary.sets->masi);
        check(summary.sets->jaccard);
    }
    for (LabelAgreement& label : summary.labels) {
        const std::int64_t given = label.specific.items;
        for (Estimate* figure : {&label.specific, &label.alpha, &label.kappa}) checkOf(*figure, given);
    }
    for (RaterPair& pair : summary.raterPairs) check(pair.kappa);
    return summary;
}

}  // namespace docket::agreement
