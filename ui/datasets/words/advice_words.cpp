#include "ui/datasets/words/advice_words.h"

#include "ui/common/words/text.h"
#include "ui/datasets/words/curve_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>
#include <optional>

namespace docket::ui {

namespace {

using services::AdviceFigure;
using services::Favours;
using services::Stage;

struct AdviceWords {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::AdviceWords)
};

enum class Figure { Unchanged, Decided, Rarest, PerDay, Agreement, Gain, Cost, Time, Reason };

constexpr std::array figureNames = {
    std::pair{Figure::Unchanged, "labels_unchanged_days"}, std::pair{Figure::Decided, "decided_examples"},  std::pair{Figure::Rarest, "rarest_label_examples"},
    std::pair{Figure::PerDay, "predictions_per_day"},      std::pair{Figure::Agreement, "agreement"},        std::pair{Figure::Gain, "gain_of_next_doubling"},
    std::pair{Figure::Cost, "cost_per_day"},               std::pair{Figure::Time, "most_milliseconds"},     std::pair{Figure::Reason, "needs_reason"},
};

std::optional<Figure> figureOf(const std::string& name) {
    for (const auto& [figure, known] : figureNames) {
        if (name == known) return figure;
    }
    return std::nullopt;
}

QString numberText(double number, int digits) { return QLocale().toString(number, 'f', digits); }
/// As many as count: 3.4 a day, 1,200 a day.
QString rateText(double perDay) { return numberText(perDay, perDay < 10 && perDay != std::floor(perDay) ? 1 : 0); }
QString limitText(double limit) { return countText(std::llround(limit)); }

QString volumeSentence(const AdviceFigure& figure, const AdviceAsked& asked) {
    if (!figure.value) return AdviceWords::tr("No item has come in.");
    const QString limits = AdviceWords::tr("Under %1 a day a prompt is the cheaper way, from %2 on a model of your own.", "two numbers").arg(limitText(services::fewPredictions), limitText(services::manyPredictions));
    if (asked.request.predictionsPerDay) return AdviceWords::tr("As you say. %1", "a sentence").arg(limits);
    const QString came = AdviceWords::tr("%Ln item(s) came in over the last 30 days that had any.", nullptr, forPlural(figure.n));
    return AdviceWords::tr("%1 %2 Imports may hold less than all traffic; say what it is if they do.", "two sentences").arg(came, limits);
}

QString agreementSentence(const AdviceFigure& figure) {
    if (!figure.value) return AdviceWords::tr("No item has the answers of two people, so how far they agree is not known.");
    const auto interval = metrics::wilson(std::llround(*figure.value * static_cast<double>(figure.n)), figure.n);
    const QString of = AdviceWords::tr("Of %Ln pair(s) of answers to the same item, %1 say the same (95 %: %2 to %3).", "a share, its interval", forPlural(figure.n))
                           .arg(sharePercent(*figure.value), numberText(100 * interval->low, 1), numberText(100 * interval->high, 1));
    return AdviceWords::tr("%1 Under %2 more data teaches what people differ about: mend the definitions first.", "a sentence, a share").arg(of, sharePercent(services::fairAgreement));
}

QString costSentence(const services::Advice& advice, const AdviceAsked& asked) {
    const services::AdviceRequest& request = asked.request;
    const auto perDay = std::ranges::find(advice.figures, "predictions_per_day", &AdviceFigure::name);
    if (perDay == advice.figures.end() || !perDay->value || !request.promptPrice || !request.tunedPrice) {
        return AdviceWords::tr("Costs are not compared: give the price of a thousand predictions by prompt and by a model of your own.");
    }
    const double thousands = *perDay->value / 1000;
    return AdviceWords::tr("At %1 a day, %2 by prompt and %3 by a model of your own.", "a count, two prices")
        .arg(rateText(*perDay->value), numberText(thousands * *request.promptPrice, 2), numberText(thousands * *request.tunedPrice, 2));
}

QString rarestSentence(const AdviceFigure& figure, const taxonomy::Taxonomy* taxonomy) {
    if (!figure.value) return AdviceWords::tr("There is no label to choose.");
    const taxonomy::Label* label = taxonomy == nullptr ? nullptr : taxonomy->findByKey(figure.label);
    const QString name = isolated(oneLine(toQt(label == nullptr ? figure.label : label->name)));
    return AdviceWords::tr("The rarest label is “%1”. Under %Ln decided item(s) a label cannot be learned.", "name of a label", static_cast<int>(services::enoughOfLabel)).arg(name);
}

QString unchangedSentence(const AdviceFigure& figure) {
    return AdviceWords::tr("So long has version %1 of the labels been in force. Under %2 days they are moving, from %3 on they have settled.", "a version, two numbers")
        .arg(countText(figure.n), limitText(services::changingDays), limitText(services::settledDays));
}

}  // namespace

QString titleOf(Stage stage) {
    switch (stage) {
        case Stage::Prompt: return AdviceWords::tr("Prompt");
        case Stage::FewShot: return AdviceWords::tr("Prompt with chosen examples");
        case Stage::FineTune: return AdviceWords::tr("Fine-tune");
    }
    return {};
}

QString sentenceOf(Stage stage) {
    switch (stage) {
        case Stage::Prompt: return AdviceWords::tr("There is too little to learn from yet: write the definitions into the prompt.");
        case Stage::FewShot: return AdviceWords::tr("There is enough to show examples, and not yet enough to train a model of your own.");
        case Stage::FineTune: return AdviceWords::tr("What a model of your own needs is there.");
    }
    return {};
}

QString favoursText(Favours favours) {
    switch (favours) {
        case Favours::Prompt: return AdviceWords::tr("for a prompt", "which way a figure speaks");
        case Favours::FineTune: return AdviceWords::tr("for fine-tuning", "which way a figure speaks");
        case Favours::Either: return AdviceWords::tr("for either", "which way a figure speaks");
        case Favours::Unknown: return AdviceWords::tr("says nothing", "which way a figure speaks");
    }
    return {};
}

QString titleOf(const AdviceFigure& figure) {
    const auto known = figureOf(figure.name);
    if (!known) return {};
    switch (*known) {
        case Figure::Unchanged: return AdviceWords::tr("Labels unchanged");
        case Figure::Decided: return AdviceWords::tr("Decided items");
        case Figure::Rarest: return AdviceWords::tr("Decided items of the rarest label");
        case Figure::PerDay: return AdviceWords::tr("Predictions a day");
        case Figure::Agreement: return AdviceWords::tr("Agreement of reviewers");
        case Figure::Gain: return AdviceWords::tr("Twice as many examples");
        case Figure::Cost: return AdviceWords::tr("A model of your own saves a day");
        case Figure::Time: return AdviceWords::tr("Longest time of a prediction");
        case Figure::Reason: return AdviceWords::tr("A reason is wanted");
    }
    return {};
}

QString valueText(const AdviceFigure& figure) {
    const auto known = figureOf(figure.name);
    if (!figure.value || !known) return AdviceWords::tr("not known");
    const double value = *figure.value;
    switch (*known) {
        case Figure::Unchanged: return AdviceWords::tr("%Ln day(s)", nullptr, static_cast<int>(value));
        case Figure::Decided:
        case Figure::Rarest: return limitText(value);
        case Figure::PerDay: return rateText(value);
        case Figure::Agreement: return sharePercent(value);
        case Figure::Gain: return AdviceWords::tr("%1 points", "a difference").arg(numberText(100 * value, 1));
        case Figure::Cost: return numberText(value, 2);
        case Figure::Time: return AdviceWords::tr("%1 ms", "milliseconds").arg(limitText(value));
        case Figure::Reason: return value > 0 ? AdviceWords::tr("yes", "a reason is wanted") : AdviceWords::tr("no", "a reason is wanted");
    }
    return {};
}

QString sentenceOf(const AdviceFigure& figure, const services::Advice& advice, const AdviceAsked& asked) {
    const auto known = figureOf(figure.name);
    if (!known) return {};
    switch (*known) {
        case Figure::Unchanged: return unchangedSentence(figure);
        case Figure::Decided:
            return AdviceWords::tr("So many have a final label. From %1 on examples can be chosen for a prompt, from %2 on a model can be tuned.", "two numbers")
                .arg(limitText(services::enoughToShow), limitText(services::enoughToTune));
        case Figure::Rarest: return rarestSentence(figure, asked.taxonomy);
        case Figure::PerDay: return volumeSentence(figure, asked);
        case Figure::Agreement: return agreementSentence(figure);
        case Figure::Gain:
            return advice.curve.next ? AdviceWords::tr("%1 Under one point the data has said about all that it can say to such a model.", "a sentence").arg(nextDoublingText(advice.curve))
                                     : nextDoublingText(advice.curve);
        case Figure::Cost: return costSentence(advice, asked);
        case Figure::Time:
            return AdviceWords::tr("Over %1 ms a prompt has the time, under %2 it has not.", "two numbers").arg(limitText(services::slowMilliseconds), limitText(services::fastMilliseconds));
        case Figure::Reason:
            return figure.value.value_or(0) > 0 ? AdviceWords::tr("A prompt gives a reason with each label.") : AdviceWords::tr("The label alone is wanted.");
    }
    return {};
}

QString gapText(const services::AdviceGap& gap) {
    const AdviceFigure least{.name = gap.name, .value = gap.least, .n = 0, .unit = {}, .favours = Favours::Unknown, .because = {}};
    AdviceFigure is = least;
    is.value = gap.value;
    if (!gap.value) return AdviceWords::tr("%1: not known, %2 wanted", "a figure, what it must come to").arg(titleOf(is), valueText(least));
    return AdviceWords::tr("%1: %2 of %3", "a figure, what it comes to, what it must come to").arg(titleOf(is), valueText(is), valueText(least));
}

QString spokenAdvice(const services::Advice& advice) {
    QStringList missing;
    for (const services::AdviceGap& gap : advice.gaps) missing << gapText(gap);
    const QString stage = AdviceWords::tr("%1. %2", "an advice, what it means").arg(titleOf(advice.stage), sentenceOf(advice.stage));
    return missing.isEmpty() ? stage : AdviceWords::tr("%1 Missing to the next step: %2.", "an advice, figures").arg(stage, listedApart(missing));
}

}  // namespace docket::ui
