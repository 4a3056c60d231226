#include "core/metrics/quality/label_sums.h"

#include <numeric>

namespace docket::metrics {

namespace {

void addEach(std::vector<double>& sums, const std::vector<double>& others) {
    for (std::size_t i = 0; i < sums.size(); ++i) sums[i] += others[i];
}

double totalOf(const std::vector<double>& sums) { return std::accumulate(sums.begin(), sums.end(), 0.0); }

template <class LabelFigure>
MacroFigure meanOverLabels(const LabelSums& sums, LabelFigure figureOf) {
    MacroFigure macro;
    double total = 0;
    for (std::size_t label = 0; label < sums.labels(); ++label) {
        const Figure figure = figureOf(sums, label);
        if (!figure.value) continue;
        total += *figure.value;
        ++macro.labels;
    }
    macro.mean = Figure::ratio(total, static_cast<double>(macro.labels), Undefined::NoLabelDefined);
    return macro;
}

}  // namespace

LabelSums& LabelSums::operator+=(const LabelSums& other) {
    addEach(reference, other.reference);
    addEach(predicted, other.predicted);
    addEach(right, other.right);
    return *this;
}

Figure precisionOf(const LabelSums& sums, std::size_t label) {
    return Figure::ratio(sums.right[label], sums.predicted[label], Undefined::NeverPredicted);
}

Figure recallOf(const LabelSums& sums, std::size_t label) {
    return Figure::ratio(sums.right[label], sums.reference[label], Undefined::NeverInReference);
}

Figure f1Of(const LabelSums& sums, std::size_t label) {
    return Figure::ratio(2 * sums.right[label], sums.predicted[label] + sums.reference[label], Undefined::NeverSeen);
}

MacroFigure macroPrecisionOf(const LabelSums& sums) { return meanOverLabels(sums, precisionOf); }
MacroFigure macroRecallOf(const LabelSums& sums) { return meanOverLabels(sums, recallOf); }
MacroFigure macroF1Of(const LabelSums& sums) { return meanOverLabels(sums, f1Of); }

Figure microPrecisionOf(const LabelSums& sums) { return Figure::ratio(totalOf(sums.right), totalOf(sums.predicted), Undefined::NeverPredicted); }
Figure microRecallOf(const LabelSums& sums) { return Figure::ratio(totalOf(sums.right), totalOf(sums.reference), Undefined::NeverInReference); }
Figure microF1Of(const LabelSums& sums) {
    return Figure::ratio(2 * totalOf(sums.right), totalOf(sums.predicted) + totalOf(sums.reference), Undefined::NeverSeen);
}

Figure weightedF1Of(const LabelSums& sums) {
    double weighted = 0;
    for (std::size_t label = 0; label < sums.labels(); ++label) weighted += sums.reference[label] * f1Of(sums, label).value.value_or(0);
    return Figure::ratio(weighted, totalOf(sums.reference), Undefined::NeverInReference);
}

}  // namespace docket::metrics
