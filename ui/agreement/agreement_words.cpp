#include "ui/agreement/agreement_words.h"

#include "ui/common/words/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace docket::ui {

namespace {

using agreement::Estimate;
using agreement::Undefined;

struct AgreementWords {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::AgreementWords)
};

QString number(double value, FigureScale scale) {
    const double digits = scale == FigureScale::Percent ? 1 : 100;
    const double shown = scale == FigureScale::Percent ? 100 * value : value;
    const double rounded = std::round(shown * digits) / digits + 0.0;  // no minus before a zero
    return QLocale().toString(rounded, 'f', scale == FigureScale::Percent ? 0 : 2);
}

}  // namespace

QString reasonOf(Undefined reason) {
    switch (reason) {
        case Undefined::NoItems: return AgreementWords::tr("no answers yet");
        case Undefined::FewerThanTwoRatings: return AgreementWords::tr("no two answers yet");
        case Undefined::OneClassOnly: return AgreementWords::tr("all answers the same");
        case Undefined::NotGiven: return AgreementWords::tr("on no shared item");
        case Undefined::SingleItem: return AgreementWords::tr("one item: no interval");
        case Undefined::NoSpread: return AgreementWords::tr("all alike: no interval");
        case Undefined::TooFew: return AgreementWords::tr("too few items");
    }
    return {};
}

FigureWords wordsOf(const Estimate& figure, FigureScale scale) {
    if (figure.undefined == Undefined::TooFew) {
        return {AgreementWords::tr("too few (%L1)", "instead of a figure; how many items it would rest on").arg(qlonglong{figure.items}),
                AgreementWords::tr("from %L1 items on", "how many a figure needs").arg(qlonglong{services::fewestFigureItems})};
    }
    const QString reason = figure.undefined ? reasonOf(*figure.undefined) : QString();
    if (!figure.value) return {AgreementWords::tr("undefined"), reason};
    const QString value = number(*figure.value, scale);
    const QString shown = scale == FigureScale::Percent ? AgreementWords::tr("%1 %", "a share").arg(value) : value;
    if (!figure.interval) return {shown, reason};
    const QString interval = scale == FigureScale::Percent ? AgreementWords::tr("%1 to %2 %", "an interval of shares") : AgreementWords::tr("%1 to %2", "an interval of figures");
    return {shown, interval.arg(number(figure.interval->low, scale), number(figure.interval->high, scale))};
}

FigureWords wordsOf(const metrics::Share& share) {
    Estimate figure;
    figure.value = share.value();
    figure.items = share.n;
    if (share.n > 0 && !services::AgreementReport::isGiven(share)) return wordsOf(agreement::undefinedEstimate(Undefined::TooFew, share.n), FigureScale::Percent);
    if (const auto interval = share.interval()) figure.interval = agreement::Interval{interval->low, interval->high};
    else figure.undefined = Undefined::NoItems;
    return wordsOf(figure, FigureScale::Percent);
}

QString progressWords(const services::AgreementReport& report) {
    const QLocale locale;
    const std::int64_t items = report.study.items();
    if (report.isEmpty()) {
        return AgreementWords::tr("%1 of %Ln answer(s) are given, and no item has two of them, so that there is nothing to compare yet.", nullptr, forPlural(items * report.study.reviewers))
            .arg(locale.toString(qlonglong{report.answers()}));
    }
    return AgreementWords::tr("%1 of %Ln answer(s) given.", nullptr, forPlural(items * report.study.reviewers)).arg(locale.toString(qlonglong{report.answers()})) + QLatin1Char(' ') +
           AgreementWords::tr("%1 of %Ln item(s) have all of theirs.", nullptr, forPlural(items)).arg(locale.toString(qlonglong{report.itemsByAnswers.back()}));
}

QString reviewersWords(const services::AgreementReport& report) {
    QStringList parts;
    for (const services::StudyReviewer& reviewer : report.reviewers) {
        parts << AgreementWords::tr("%1 %L2", "a reviewer and how many answers").arg(inOwnDirection(oneLine(toQt(reviewer.name)))).arg(qlonglong{reviewer.answers});
    }
    return listed(parts);
}

QString endedWords(const services::EndedStudy& ended) {
    return AgreementWords::tr("Test %L1 has ended.").arg(ended.study) + QLatin1Char(' ') +
           AgreementWords::tr("%Ln item(s) had every answer;", nullptr, forPlural(ended.answered)) + QLatin1Char(' ') +
           AgreementWords::tr("%Ln unfinished one(s) go on by the usual rules.", nullptr, forPlural(ended.unfinished));
}

}  // namespace docket::ui
