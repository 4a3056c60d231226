#include "ui/routing/words/confidence_words.h"

#include "ui/common/words/text.h"
#include "ui/routing/words/rule_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace docket::ui {

namespace {

using metrics::ConfidenceSpread;
using metrics::ConfidenceTie;
using services::ModelConfidences;

struct ConfidenceWords {
    Q_DECLARE_TR_FUNCTIONS(ConfidenceWords)
};

constexpr std::int64_t fewValues = 100;  // so many a threshold could tell apart in any case

QString modelName(const std::string& model) { return model.empty() ? ConfidenceWords::tr("No model named") : inOwnDirection(oneLine(toQt(model))); }

/// Whether there are so few values that a threshold moves many predictions at a time.
bool isCoarse(const ConfidenceSpread& spread) { return spread.distinct() <= fewValues && 2 * spread.distinct() <= spread.count(); }

QString distinctWords(const ConfidenceSpread& spread) {
    const QString values = ConfidenceWords::tr("%Ln different value(s), %1 of all", nullptr, forPlural(spread.distinct())).arg(partText(spread.distinct(), spread.count()));
    const auto most = std::ranges::max_element(spread.ties(), {}, &ConfidenceTie::count);
    if (most == spread.ties().end()) return values;
    return listedApart({values, ConfidenceWords::tr("%1 are exactly %2", "share of the predictions, confidence").arg(partText(most->count, spread.count()), shareText(most->value))});
}

QString wordsOf(const ConfidenceSpread& spread, double threshold, bool isTrusted) {
    const QString below = ConfidenceWords::tr("%1 of %2 below %3, %4 exactly on it", "number, number, threshold, number")
                              .arg(countText(spread.below(threshold)), countText(spread.count()), shareText(threshold), countText(spread.exactly(threshold)));
    QStringList parts{below};
    if (isCoarse(spread)) parts << distinctWords(spread);
    if (!isTrusted) parts << ConfidenceWords::tr("not trusted, which counts as no confidence");
    return listedApart(parts);
}

/// What the ties stand for is not in the bars, too.
HistogramStrip stripOf(const QString& name, const QString& words, const ConfidenceSpread& spread) {
    HistogramStrip strip{name, words, {spread.bands().begin(), spread.bands().end()}};
    for (const ConfidenceTie& tie : spread.ties()) {
        strip.stems.push_back({tie.value, tie.count});
        strip.bars[ConfidenceSpread::bandOf(tie.value)] -= tie.count;
    }
    return strip;
}

HistogramStrip emptyStrip(const std::string& model, const ModelConfidences& confidences) {
    return {modelName(model), ConfidenceWords::tr("0 of %1 have one", "number of predictions; a confidence").arg(countText(confidences.predictions))};
}

}  // namespace

std::vector<HistogramStrip> stripsOf(const services::ConfidencesByModel& models, double threshold, const std::set<ConfidenceSource>& trusted) {
    std::vector<HistogramStrip> strips;
    for (const auto& [model, confidences] : models) {
        if (confidences.bySource.empty()) strips.push_back(emptyStrip(model, confidences));
        for (const auto& [source, spread] : confidences.bySource) {
            const QString name = ConfidenceWords::tr("%1, %2", "model, source of its confidences").arg(modelName(model), sourceName(source));
            strips.push_back(stripOf(name, wordsOf(spread, threshold, trusted.empty() || trusted.contains(source)), spread));
        }
    }
    std::ranges::stable_sort(strips, std::ranges::greater(), countIn);
    return strips;
}

}  // namespace docket::ui
