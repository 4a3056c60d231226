#include "ui/review/reading/suggestion_text.h"

#include "ui/common/words/text.h"
#include "ui/common/words/overturn_reasons.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace docket::ui {

namespace {

constexpr std::size_t barsShown = 3;
constexpr std::size_t differencesShown = 3;
constexpr double scoresAreShares = 1.02;  // above it the scores are no parts of one whole

struct SuggestionTextWords {
    Q_DECLARE_TR_FUNCTIONS(SuggestionText)
};

QString nameOf(LabelId label, const taxonomy::Taxonomy& taxonomy) {
    const taxonomy::Label* found = taxonomy.find(label);
    return found == nullptr ? QString() : oneLine(toQt(found->name));
}

QString number(double value) { return QLocale().toString(value, 'f', 2); }

const LabelScore* scoreOf(const services::Suggestion& suggestion, LabelId label) {
    const auto found = std::ranges::find(suggestion.scores, label, &LabelScore::label);
    return found == suggestion.scores.end() ? nullptr : &*found;
}

QString singleTitle(const services::Suggestion& suggestion, const taxonomy::Taxonomy& taxonomy) {
    if (suggestion.labels && !suggestion.labels->empty()) return SuggestionTextWords::tr("Model suggests %1").arg(nameOf(suggestion.labels->front(), taxonomy));
    if (suggestion.labels) return SuggestionTextWords::tr("Model suggests no label");
    if (suggestion.rawOutput.empty()) return SuggestionTextWords::tr("The model gave no label");
    return SuggestionTextWords::tr("The model said %1, which is no label here").arg(isolated(oneLine(toQt(suggestion.rawOutput)).left(60)));
}

QList<SuggestionText::Line> singleLines(const services::Suggestion& suggestion, const SuggestionContext& context) {
    // The highest scores, but the reviewer's own label and the model's in any case.
    std::vector<LabelId> shown;
    if (suggestion.labels) shown = *suggestion.labels;
    for (const LabelId own : context.own) {
        if (!has(shown, own) && scoreOf(suggestion, own) != nullptr) shown.push_back(own);
    }
    for (const LabelScore& score : suggestion.scores) {
        if (shown.size() >= barsShown) break;
        if (!has(shown, score.label)) shown.push_back(score.label);
    }
    QList<SuggestionText::Line> lines;
    for (const LabelId label : shown) {
        const LabelScore* score = scoreOf(suggestion, label);
        if (score == nullptr) continue;
        const bool isModels = suggestion.labels && has(*suggestion.labels, label);
        const bool isOwn = has(context.own, label);
        const QString remark = isModels && isOwn ? SuggestionTextWords::tr("model’s first choice, your label") : isModels ? SuggestionTextWords::tr("model’s first choice") : isOwn ? SuggestionTextWords::tr("your label") : QString();
        lines.push_back({{}, nameOf(label, context.taxonomy), score->score, {}, remark, isModels, false});
    }
    std::ranges::stable_sort(lines, std::greater(), &SuggestionText::Line::score);
    return lines;
}

QString singleFooter(const services::Suggestion& suggestion, const SuggestionContext& context, const QList<SuggestionText::Line>& lines) {
    QStringList words;
    double shown = 0;
    for (const auto& line : lines) shown += line.score;
    const int others = static_cast<int>(context.taxonomy.choices().size()) - static_cast<int>(lines.size());
    if (!lines.isEmpty() && others > 0 && shown <= scoresAreShares) {
        words += SuggestionTextWords::tr("The other %Ln label(s) share %1.", nullptr, others).arg(number(std::max(0.0, 1 - shown)));
    }
    if (lines.isEmpty() && suggestion.confidence) words += SuggestionTextWords::tr("Confidence %1.").arg(number(*suggestion.confidence));
    if (!suggestion.rationale.empty()) words += SuggestionTextWords::tr("Model’s reason: %1").arg(isolated(oneLine(toQt(suggestion.rationale)).left(240)));
    else if (!suggestion.model.empty()) words += SuggestionTextWords::tr("Model: %1").arg(isolated(oneLine(toQt(suggestion.model)).left(60)));
    return words.join(QLatin1Char(' '));
}

QString factsOf(const services::Suggestion& suggestion, LabelId label, const taxonomy::Taxonomy& taxonomy) {
    QStringList facts;
    if (const LabelScore* score = scoreOf(suggestion, label)) facts += SuggestionTextWords::tr("model %1").arg(number(score->score));
    const taxonomy::Label* found = taxonomy.find(label);
    if (found != nullptr && found->threshold) facts += SuggestionTextWords::tr("threshold %1").arg(number(*found->threshold));
    return listed(facts);
}

SuggestionText multiText(const services::Suggestion& suggestion, const SuggestionContext& context) {
    const LabelSet models = suggestion.labels.value_or(LabelSet());
    const int agreed = static_cast<int>(std::ranges::count_if(models, [&](LabelId label) { return has(context.own, label); }));
    const int differing = static_cast<int>(context.differences.size());
    SuggestionText text;
    if (!suggestion.labels) {
        text.title = singleTitle(suggestion, context.taxonomy);
    } else if (context.own.empty() && !context.isComparing) {
        text.title = models.empty() ? SuggestionTextWords::tr("Model suggests no label") : SuggestionTextWords::tr("Model suggests %Ln label(s)", nullptr, static_cast<int>(models.size()));
    } else {
        text.title = SuggestionTextWords::tr("%Ln label(s) agree, %L1 differ", nullptr, agreed).arg(differing);
        const int all = agreed + differing;
        if (all > 0) text.aside = SuggestionTextWords::tr("overlap %L1 of %L2 (Jaccard %3)").arg(agreed).arg(all).arg(number(static_cast<double>(agreed) / all));
    }
    for (std::size_t i = 0; i < std::min(context.differences.size(), differencesShown); ++i) {
        const LabelDifference& difference = context.differences[i];
        SuggestionText::Line line;
        line.side = difference.isModels ? SuggestionTextWords::tr("Only model") : SuggestionTextWords::tr("Only you");
        line.label = nameOf(difference.label, context.taxonomy);
        line.facts = factsOf(suggestion, difference.label, context.taxonomy);
        line.isModels = difference.isModels;
        line.isOpen = context.isComparing && i == context.reasons.size();
        if (i < context.reasons.size()) line.remark = reasonText(toQt(context.reasons[i]));
        else if (context.isComparing) line.remark = SuggestionTextWords::tr("Reason needed");
        text.lines.push_back(line);
    }
    const int hidden = differing - static_cast<int>(text.lines.size());
    if (hidden > 0) text.footer = SuggestionTextWords::tr("and %Ln more", nullptr, hidden);
    return text;
}

}  // namespace

SuggestionText suggestionText(const services::Suggestion& suggestion, const SuggestionContext& context) {
    if (context.taxonomy.kind() == taxonomy::TaskKind::Multi) return multiText(suggestion, context);
    SuggestionText text;
    text.title = singleTitle(suggestion, context.taxonomy);
    text.lines = singleLines(suggestion, context);
    text.footer = singleFooter(suggestion, context, text.lines);
    return text;
}

}  // namespace docket::ui
