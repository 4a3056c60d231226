#pragma once

#include "core/base/error.h"
#include "core/dataset/learning_curve/power_law.h"
#include "core/domain/prediction.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace docket::dataset {

/// A decided text to learn from.
struct DecidedText {
    std::string externalId;                 ///< of this item alone
    std::string text;
    LabelSet labels;                        ///< empty: no label, an answer of its own
    std::optional<std::int64_t> cluster{};  ///< of near-duplicates: they are all learned from, or all tested
};

struct CurveOptions {
    std::uint64_t seed = 7;
    std::size_t points = 10;          ///< at most; at least 1
    std::size_t mostTexts = 20'000;   ///< that are used; of more, a draw by stable hash
};

inline constexpr std::size_t curveFolds = 10;
inline constexpr std::size_t fewestCurveTexts = 50;   ///< under which nothing is said; near-duplicates counted once
inline constexpr std::size_t fewestTrained = 20;      ///< texts of the first point
inline constexpr std::size_t mostCurveAnswers = 1000; ///< different answers that are told apart; texts of rarer ones count as wrong

/// A figure with its 95 % interval; it has none where all folds show the same.
struct CurveFigure {
    double value = 0;
    std::optional<double> low{};
    std::optional<double> high{};

    bool operator==(const CurveFigure&) const = default;
};

struct CurvePoint {
    std::int64_t trained = 0;  ///< texts that were learned from, on average of the folds, rounded
    double share = 0;          ///< of those that could be, in (0, 1]
    std::int64_t right = 0;    ///< texts whose answer was found, label for label…
    std::int64_t tested = 0;   ///< …of so many: each text once
    CurveFigure accuracy;      ///< right / tested
    CurveFigure macroF1;       ///< mean over the labels that were decided of F1, from the counts of all folds (Forman and Scholz 2010)

    bool operator==(const CurvePoint&) const = default;
};

/// Why there is no curve, or no statement of what more data would be worth.
enum class NoCurve {
    TooFewTexts,      ///< under fewestCurveTexts
    OneAnswer,        ///< all texts have the same labels
    TooFewPoints,     ///< of the curve, for the law that would be laid through them
    DoesNotRise,      ///< the accuracy does not rise with the texts, so that no law of rising describes it
};
std::string_view toString(NoCurve reason);  ///< "too_few_texts"

/// What twice as many texts would be worth: the accuracy there less that of the last point, by the law. It goes beyond what was measured.
struct NextDoubling {
    PowerLaw errorLaw;  ///< of the error, by texts learned from
    CurveFigure gain;   ///< at least 0; what its interval leaves out, that the law may not hold, `missed` gives an idea of
    std::optional<double> missed{};  ///< accuracy that the law of the points before foretold for the last point, less what was measured

    bool operator==(const NextDoubling&) const = default;
};

struct LearningCurve {
    std::int64_t offered = 0;          ///< texts given
    std::int64_t texts = 0;            ///< of them, used
    std::int64_t answers = 0;          ///< different ones among those
    std::vector<CurvePoint> points;    ///< by rising number of texts; empty where there is no curve
    std::optional<NextDoubling> next;
    std::optional<NoCurve> undefined;  ///< set exactly when there is no curve, or no `next`

    bool operator==(const LearningCurve&) const = default;
};

/// How well texts are labelled by a simple model that learned from more and more of the others: that of the nearest centroid of
/// TF-IDF vectors (Rocchio 1971), a centroid for each answer, of which its 512 heaviest features are kept. In a multi-label task a whole
/// label set is an answer. Cross-validated in curveFolds folds by stable hash; the last point learns from all texts outside a
/// fold, each point before it from half as many, down to fewestTrained. The weights of words are learned from all texts, their labels
/// unseen. It says how the task yields to data, and not what a better model would reach.
///
/// Intervals: Student's t over the folds, left out one after the other (jackknife, Tukey 1958), within [0, 1]. Folds share what they
/// learn from, so that they are somewhat too narrow (Bengio and Grandvalet 2004). What the next doubling is worth follows from a power law
/// (Cortes et al. 1994) through the last five points, since few texts err by another law; its interval from the laws without one fold each.
///
/// Does not depend on the order of the texts. Fails only with Cancelled, when asked to stop. Safe to call from any thread.
Result<LearningCurve> learningCurve(std::span<const DecidedText> texts, const CurveOptions& options = {}, const std::stop_token& stop = {});

}  // namespace docket::dataset
