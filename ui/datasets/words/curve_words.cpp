#include "ui/datasets/words/curve_words.h"

#include "ui/common/words/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace docket::ui {

namespace {

struct CurveWords {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::CurveWords)
};

QString tenthsOf(double number) { return QLocale().toString(std::round(number * 10) / 10 + 0.0, 'f', 1); }

QString between(double low, double high) { return CurveWords::tr("%1 to %2", "an interval").arg(tenthsOf(100 * low), tenthsOf(100 * high)); }

}  // namespace

QString sharePercent(double share) { return CurveWords::tr("%1 %", "a share").arg(tenthsOf(100 * share)); }

QString intervalPercent(const dataset::CurveFigure& figure) {
    return figure.low && figure.high ? CurveWords::tr("%1 %", "a share").arg(between(*figure.low, *figure.high)) : QString();
}

QString pointText(const dataset::CurvePoint& point) {
    const QString right = CurveWords::tr("After %Ln example(s): %1 of %2 texts right", "a share, a count", forPlural(point.trained)).arg(sharePercent(point.accuracy.value), countText(point.tested));
    const QString interval = intervalPercent(point.accuracy);
    const QString f1 = CurveWords::tr("macro F1 %1", "a figure").arg(QLocale().toString(point.macroF1.value, 'f', 2));
    return interval.isEmpty() ? listedApart({right, f1}) : listedApart({right, CurveWords::tr("95 %: %1", "an interval").arg(interval), f1});
}

QString nextDoublingText(const dataset::LearningCurve& curve) {
    if (!curve.next || curve.points.empty()) return noCurveText(curve.undefined.value_or(dataset::NoCurve::TooFewTexts));
    const dataset::CurvePoint& last = curve.points.back();
    const dataset::CurveFigure& gain = curve.next->gain;
    const QString worth = gain.low && gain.high ? CurveWords::tr("%1 points (95 %: %2)", "a difference, its interval").arg(tenthsOf(100 * gain.value), between(*gain.low, *gain.high))
                                                : CurveWords::tr("%1 points", "a difference").arg(tenthsOf(100 * gain.value));
    return CurveWords::tr("A simple model is right on %1 of %2 texts after %Ln example(s); twice as many would be worth %3 more.", "a share, a count, a difference", forPlural(last.trained))
        .arg(sharePercent(last.accuracy.value), countText(last.tested), worth);
}

QString noCurveText(dataset::NoCurve reason) {
    using dataset::NoCurve;
    switch (reason) {
        case NoCurve::TooFewTexts:
            return CurveWords::tr("What more data is worth is not known: under %Ln decided text(s), near-duplicates counted once, nothing is said.", nullptr,
                                  static_cast<int>(dataset::fewestCurveTexts));
        case NoCurve::OneAnswer: return CurveWords::tr("What more data is worth is not known: all decided texts have the same labels.");
        case NoCurve::TooFewPoints: return CurveWords::tr("What more data is worth is not known: the curve has too few points for a law.");
        case NoCurve::DoesNotRise: return CurveWords::tr("What more data is worth is not known: more examples made the simple model no better, so that no law of rising describes it.");
    }
    return {};
}

QString curveSource(const dataset::LearningCurve& curve) {
    const QString texts = CurveWords::tr("From %Ln decided text(s), cross-validated: nearest centroid of TF-IDF, bars are 95 % intervals. It says how the task yields to data, and not what a better model would reach.",
                                         nullptr, forPlural(curve.texts));
    return curve.texts == curve.offered ? texts : texts + QLatin1Char(' ') + CurveWords::tr("Drawn from %Ln.", "decided texts", forPlural(curve.offered));
}

}  // namespace docket::ui
