#include "ui/insights/model/model_drafts.h"

#include "ui/common/words/text.h"
#include "ui/insights/frame/number_words.h"
#include "ui/insights/traffic/traffic_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace docket::ui {

namespace {

struct ModelDrafts {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::ModelDrafts)
};

constexpr double allOfIt = 1;  // a threshold that no confidence but 1 reaches

std::int64_t itemsOf(const services::ModelFigures& figures, services::LabelNumber reference, services::LabelNumber predicted) {
    const auto found = std::ranges::find_if(figures.confusion, [&](const services::Confused& cell) { return cell.reference == reference && cell.predicted == predicted; });
    return found == figures.confusion.end() ? 0 : found->items;
}

}  // namespace

std::optional<FigureDraft> pairDraft(const services::TrafficTable& table, const services::ModelFigures& figures, services::LabelNumber one, services::LabelNumber other) {
    if (one == other || one == services::noLabel || other == services::noLabel) return std::nullopt;
    const auto& labels = table.taxonomy().labels();
    const QString first = labelName(table, one);
    const QString second = labelName(table, other);
    FigureDraft draft;
    draft.proposal.confusedPairs.emplace_back(labels[one].key, labels[other].key);
    draft.proposal.reason = fromQt(ModelDrafts::tr("Of the reviewed items, %1 were %2 where the model said %3, and %4 the other way round", "items, a label, a label, items")
                                       .arg(countText(itemsOf(figures, one, other)), isolated(first), isolated(second), countText(itemsOf(figures, other, one))));
    draft.what = ModelDrafts::tr("%1 and %2 as a confused pair", "labels").arg(isolated(first), isolated(second));
    return draft;
}

FigureDraft rareLabelDraft(const services::TrafficTable& table, const services::ModelFigures& figures, const services::LabelQuality& label) {
    const QString name = isolated(labelName(table, label.label));
    const std::int64_t n = label.items.inReference;
    const QString interval = scoreIntervalText(label.f1, n);
    FigureDraft draft;
    draft.proposal.rareLabels.emplace(table.taxonomy().labels()[label.label].key, allOfIt);
    draft.proposal.reason = fromQt(ModelDrafts::tr("%1: F1 %2, predicted in %3 of %4 items", "a label, a figure, items, items")
                                       .arg(name, interval.isEmpty() ? scoreText(label.f1, n) : ModelDrafts::tr("%1 (%2)", "a figure, its interval").arg(scoreText(label.f1, n), interval),
                                            fixedText(label.predicted, 0), countText(figures.counts.predictions)));
    draft.what = ModelDrafts::tr("%1 as a rare label, of which people see everything", "a label").arg(name);
    return draft;
}

}  // namespace docket::ui
