#include "ui/insights/calibration/switch_notes.h"

#include "ui/common/look/in_step.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/text.h"
#include "ui/insights/calibration/threshold_words.h"
#include "ui/insights/frame/number_words.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>
#include <optional>
#include <utility>

namespace docket::ui {

namespace {

using services::ThresholdDay;

constexpr int switchGlyph = 16;
constexpr double manyOnOne = 0.01;  // of all predictions, on one threshold

QString inPercent(double share, int digits) { return percentOf(fixedText(100 * share, digits)); }

SwitchNote capacityNote(const CalibrationPage& page, const ThresholdDay& then) {
    const QString icon = QStringLiteral("users");
    const QString hours = fixedText(then.hours, 1);
    if (!page.values.hoursPerDay) return {icon, SwitchNotes::tr("This threshold needs %1 hours a day. How many the team gives is not known here: enter it below.", "hours").arg(hours)};
    const QString given = fixedText(*page.values.hoursPerDay, 1);
    if (then.hours <= *page.values.hoursPerDay) return {icon, SwitchNotes::tr("The team gives %1 hours a day. This threshold needs %2, so the queue does not grow.", "hours, hours").arg(given, hours)};
    return {icon, SwitchNotes::tr("The team gives %1 hours a day. This threshold needs %2, so the queue grows.", "hours, hours").arg(given, hours), true};
}

SwitchNote flatNote(const CalibrationPage& page) {
    const calibration::ThresholdCurve& curve = *page.simulation.figures.curve;
    const QString icon = QStringLiteral("insights");
    const auto from = curve.points[curve.flatFrom].threshold;
    const auto to = curve.points[curve.flatTo].threshold;
    if (!from) return {icon, SwitchNotes::tr("It costs least to accept nothing: no threshold says that."), true};
    if (!to) return {icon, SwitchNotes::tr("Lowest cost is flat: any threshold from %1 on, and to accept nothing, costs at most 1 % more.", "a threshold").arg(thresholdText(*from))};
    if (curve.flatFrom == curve.flatTo) return {icon, SwitchNotes::tr("Lowest cost is sharp: every other threshold costs over 1 % more.")};
    return {icon, SwitchNotes::tr("Lowest cost is flat: any threshold from %1 to %2 costs at most 1 % more.", "two thresholds").arg(thresholdText(*from), thresholdText(*to))};
}

SwitchNote auditNote(const services::StandingThresholds& standing) {
    const QString icon = QStringLiteral("audit");
    if (standing.hasAuditStrata) return {icon, SwitchNotes::tr("The audit sample, which is drawn in strata, stays on at every threshold; without it these numbers cannot be checked.")};
    if (standing.auditRate > 0) {
        return {icon, SwitchNotes::tr("The %1 audit sample stays on at every threshold; without it these numbers cannot be checked.", "a share").arg(inPercent(standing.auditRate, 2))};
    }
    return {icon, SwitchNotes::tr("Nothing of what is accepted is audited: errors there cannot be checked. Set an audit rate on the Routing screen."), true};
}

SwitchNote promiseNote(const CalibrationPage& page) {
    const calibration::Promise& promise = page.promise;
    const QString icon = QStringLiteral("lock");
    const QString asked = SwitchNotes::tr("With %1 certainty at most %2 of what is accepted is wrong", "two shares").arg(inPercent(page.promised.certainty, 0), inPercent(page.promised.mostWrong, 0));
    const QString audited = SwitchNotes::tr("%Ln reviewed item(s)", nullptr, forPlural(promise.audited));
    if (promise.audited == 0) return {icon, SwitchNotes::tr("%1: that takes reviewed items, and there are none yet.", "a promise").arg(asked), true};
    if (promise.threshold) return {icon, SwitchNotes::tr("%1 from %2 on, by %3.", "a promise, a threshold, items").arg(asked, thresholdText(*promise.threshold), audited)};
    if (promise.needed) {
        return {icon, SwitchNotes::tr("%1: not to be had with %2; about %3 like these are needed.", "a promise, items, items").arg(asked, audited, countText(*promise.needed)), true};
    }
    return {icon, SwitchNotes::tr("%1: not to be had with %2; too many of them are wrong.", "a promise, items").arg(asked, audited), true};
}

std::optional<SwitchNote> ownNote(const CalibrationPage& page) {
    const auto own = std::ranges::count_if(page.standing.labels, [](const auto& threshold) { return threshold.has_value(); });
    if (own == 0) return std::nullopt;
    return SwitchNote{QStringLiteral("split"), SwitchNotes::tr("%Ln label(s) keep a threshold of their own; figures at another threshold are of one for all.", nullptr, forPlural(own))};
}

std::optional<SwitchNote> exactlyOnNote(const ThresholdDay& then) {
    if (then.exactlyOnShare < manyOnOne) return std::nullopt;
    return SwitchNote{QStringLiteral("info"), SwitchNotes::tr("%1 of predictions have exactly this confidence, and are accepted.", "a share").arg(inPercent(then.exactlyOnShare, 1))};
}

QWidget* noteRow(const Theme& theme, const SwitchNote& note) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* icon = plainLabel(theme, TextStyle::Caption, "text2");
    keepInStep(*icon, theme, [icon, &theme, name = note.icon, role = note.isWarn ? Role::Warn : Role::Text2] { icon->setPixmap(theme.icon(name, role, theme.px(switchGlyph))); });
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addWidget(wrappedLabel(theme, TextStyle::Caption, note.isWarn ? "warn" : "text2", note.words), 1);
    return row;
}

}  // namespace

std::vector<SwitchNote> switchNotes(const CalibrationPage& page, const ThresholdDay& then) {
    std::vector<SwitchNote> notes{capacityNote(page, then)};
    if (page.hasCosts()) notes.push_back(flatNote(page));
    notes.push_back(auditNote(page.standing));
    notes.push_back(promiseNote(page));
    if (const auto own = ownNote(page)) notes.push_back(*own);
    if (const auto on = exactlyOnNote(then)) notes.push_back(*on);
    return notes;
}

SwitchNotes::SwitchNotes(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setObjectName(QStringLiteral("switchNotes"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
}

void SwitchNotes::show(const std::vector<SwitchNote>& notes) {
    if (notes == m_shown) return;
    m_shown = notes;
    qDeleteAll(std::exchange(m_rows, {}));
    for (const SwitchNote& note : notes) {
        m_rows.push_back(noteRow(m_theme, note));
        layout()->addWidget(m_rows.back());
    }
}

QStringList SwitchNotes::words() const {
    QStringList words;
    for (const SwitchNote& note : m_shown) words << note.words;
    return words;
}

}  // namespace docket::ui
