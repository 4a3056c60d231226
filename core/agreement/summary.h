#pragma once

#include "core/agreement/chance_corrected.h"
#include "core/agreement/cohen.h"
#include "core/agreement/krippendorff.h"
#include "core/agreement/label_agreement.h"
#include "core/agreement/label_confusion.h"

namespace docket::agreement {

/// Alpha of label sets that may be partly alike.
struct SetAlpha {
    Estimate masi;
    Estimate jaccard;
};

/// All figures of an agreement study. Whole answers first; then each label, each pair of labels, each pair of raters.
struct Summary {
    std::int64_t items = 0;        ///< with a rating
    std::int64_t pairedItems = 0;  ///< of them, with two ratings or more: the study
    std::int64_t ratings = 0;
    std::int64_t raters = 0;

    Estimate observed;
    Estimate alpha;  ///< show it beside ac1 and the labels' shares: where one label prevails they part
    Estimate ac1;
    Estimate kappa;  ///< Fleiss'
    Estimate brennanPrediger;
    LightKappa light;
    std::optional<SetAlpha> sets;  ///< of label sets only

    std::vector<LabelAgreement> labels;       ///< in the order of ratings.labels(); see weakestFirst()
    std::vector<LabelConfusion> confusions;   ///< most frequent first
    std::vector<RaterPair> raterPairs;
};

/// Computes a study whole:
///
///     const auto ratings = Ratings::make(labels, triples);
///     if (!ratings) return std::unexpected(ratings.error());
///     const Summary study = summarise(*ratings);
///     if (study.alpha.value) show(*study.alpha.value, study.alpha.interval, study.alpha.items);
///     else show(toString(*study.alpha.undefined));
///
/// Depends on nothing but the ratings, without randomness. A million ratings of 5,000 labels, three an item, take about
/// half a second, as label sets three; see the parts for their costs. Too long for a screen's thread: run it as a job.
Summary summarise(const Ratings& ratings);

/// The same without the figures that rest on fewer than `fewest` items: their value and interval are Undefined::TooFew. A
/// label's figures rest on the items where it was given. Counts and shares stay as they are, and so does what was undefined before.
Summary withoutTooFew(Summary summary, std::int64_t fewest);

}  // namespace docket::agreement
