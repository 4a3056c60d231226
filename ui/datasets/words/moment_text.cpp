#include "ui/datasets/words/moment_text.h"

#include <QDateTime>
#include <QLocale>

#include <array>

namespace docket::ui {

namespace {

constexpr std::array timeForms = {"yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"};

QString dayForm() { return QStringLiteral("yyyy-MM-dd"); }
QDateTime local(Timestamp moment) { return QDateTime::fromMSecsSinceEpoch(moment.ms); }

/// Digits of any script, as those of the forms.
QString withPlainDigits(QString typed) {
    for (QChar& letter : typed) {
        if (letter.digitValue() >= 0) letter = QChar(u'0' + letter.digitValue());
    }
    return typed;
}

}  // namespace

QString momentText(Timestamp moment, PeriodEnd end) {
    const QDateTime at = local(moment);
    if (at == at.date().startOfDay()) return QLocale::c().toString(end == PeriodEnd::From ? at.date() : at.date().addDays(-1), dayForm());
    return QLocale::c().toString(at, QLatin1String(timeForms[at.time().second() == 0 ? 0 : 1]));
}

std::optional<Timestamp> momentOf(const QString& typed, PeriodEnd end) {
    const QString text = withPlainDigits(typed.simplified());
    if (const QDate day = QLocale::c().toDate(text, dayForm()); day.isValid()) {
        return Timestamp{(end == PeriodEnd::From ? day : day.addDays(1)).startOfDay().toMSecsSinceEpoch()};
    }
    for (const char* form : timeForms) {
        if (const QDateTime at = QLocale::c().toDateTime(text, QLatin1String(form)); at.isValid()) return Timestamp{at.toMSecsSinceEpoch()};
    }
    return std::nullopt;
}

}  // namespace docket::ui
