#include "ui/insights/frame/number_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace docket::ui {

namespace {

struct NumberWords {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::NumberWords)
};

}  // namespace

QString fixedText(double value, int digits) {
    const double power = std::pow(10.0, digits);
    return QLocale().toString(std::round(value * power) / power + 0.0, 'f', digits);
}

QString signedFixedText(double value, int digits) {
    const QString text = fixedText(value, digits);
    return value > 0 && text != fixedText(0, digits) ? NumberWords::tr("+%1", "a number that is more than zero").arg(text) : text;
}

QString betweenText(const QString& low, const QString& high) { return NumberWords::tr("%1 to %2", "an interval").arg(low, high); }

QString percentOf(const QString& number) { return NumberWords::tr("%1 %", "a share").arg(number); }

QString tooFewText(std::int64_t observations) { return NumberWords::tr("too few (%L1)", "instead of a figure; how many it would rest on").arg(qlonglong{observations}); }

}  // namespace docket::ui
