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

}  // namespace docket::agreement
