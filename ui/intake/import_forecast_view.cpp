#include "ui/intake/import_forecast_view.h"

#include "ui/common/parts/plain_label.h"
#include "ui/common/words/text.h"
#include "ui/queue/item_words.h"

#include <QLocale>
#include <QVBoxLayout>

namespace docket::ui {

namespace {

constexpr int mostCauses = 5;
constexpr int mostLabels = 5;
constexpr qsizetype labelShown = 60;

QString numbered(std::int64_t count) { return QLocale().toString(static_cast<qlonglong>(count)); }

QString reasonWords(const services::ImportReport& report) {
    QStringList reasons;
    for (int i = 0; i < reasonCount; ++i) {
        const auto rows = report.byReason[static_cast<std::size_t>(i)];
        if (rows > 0) reasons += ImportForecastView::tr("%1: %2", "reason, how many").arg(reasonName(static_cast<Reason>(i)), numbered(rows));
    }
    return listed(reasons);
}

QString routingWords(const services::ImportReport& report) {
    const auto all = report.escalated + report.autoAccepted;
    QStringList words{ImportForecastView::tr("Of %Ln row(s), %1 would go to people and %2 be accepted automatically.", nullptr, static_cast<int>(all))
                          .arg(numbered(report.escalated), numbered(report.autoAccepted))};
    if (report.escalated > 0) words += reasonWords(report) + QLatin1Char('.');
    if (report.duplicates > 0) words += ImportForecastView::tr("%Ln row(s) would bring nothing new.", nullptr, static_cast<int>(report.duplicates));
    return words.join(QLatin1Char(' '));
}

QString differenceWords(codec::LabelDifference difference) {
    using codec::LabelDifference;
    switch (difference) {
        case LabelDifference::Case: return ImportForecastView::tr("differs in case only");
        case LabelDifference::Decimals: return ImportForecastView::tr("is the same number");
        case LabelDifference::Invisible: return ImportForecastView::tr("differs by characters that cannot be seen");
        case LabelDifference::Accents: return ImportForecastView::tr("differs in accents");
        case LabelDifference::Punctuation: return ImportForecastView::tr("differs in blanks, hyphens or quotes");
        case LabelDifference::Name: return ImportForecastView::tr("is the label of that name");
        case LabelDifference::Group: return ImportForecastView::tr("is a group, which cannot be chosen");
        case LabelDifference::Archived: return ImportForecastView::tr("is archived");
        case LabelDifference::Spelling: return ImportForecastView::tr("is spelled much like it");
    }
    return {};
}

/// The most frequent labels that the taxonomy does not have, each with the one that is likely meant.
QString unknownLabelWords(const services::ImportReport& report) {
    QStringList labels;
    std::int64_t others = report.otherUnknownLabels;
    for (const services::UnknownLabel& unknown : report.unknownLabels) {
        if (labels.size() == mostLabels) {
            others += unknown.count;
            continue;
        }
        const QString said = ImportForecastView::tr("%1 (%L2)", "a label, how often it is said").arg(quoted(oneLine(toQt(unknown.label)).left(labelShown))).arg(unknown.count);
        labels += unknown.nearest.empty() || !unknown.difference
                      ? said
                      : ImportForecastView::tr("%1, nearest: %2, which %3", "a label and how often, a label of the taxonomy, how they differ")
                            .arg(said, isolated(oneLine(toQt(unknown.nearest))), differenceWords(*unknown.difference));
    }
    if (labels.isEmpty()) return {};
    if (others > 0) labels += ImportForecastView::tr("further ones %Ln time(s)", nullptr, forPlural(others));
    return ImportForecastView::tr("The taxonomy does not have these labels, and their rows go to people as invalid: %1.").arg(listedApart(labels));
}

}  // namespace

QStringList rejectedCauseWords(const services::ImportReport& report) {
    QStringList causes;
    for (const services::RejectedCause& rejected : report.rejectedByCause) {
        if (causes.size() == mostCauses) break;
        QStringList places;
        for (const services::ImportProblem& problem : rejected.first) places += numbered(problem.line);
        const std::string& cause = rejected.rows == 1 ? rejected.first.front().cause : rejected.cause;
        causes += ImportForecastView::tr("%Ln row(s): %1 (from line %2)", "how many, what is wrong, where", static_cast<int>(rejected.rows))
                      .arg(oneLine(toQt(cause)), listed(places));
    }
    if (std::ssize(report.rejectedByCause) > causes.size()) causes += ImportForecastView::tr("and others");
    return causes;
}

ImportForecastView::ImportForecastView(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_routing(wrappedLabel(theme, TextStyle::Body, "text")), m_error(wrappedLabel(theme, TextStyle::Body, "bad")),
      m_labels(wrappedLabel(theme, TextStyle::Caption, "warn")), m_rejected(wrappedLabel(theme, TextStyle::Caption, "warn")),
      m_notes(wrappedLabel(theme, TextStyle::Caption, "text2")) {
    setObjectName(QStringLiteral("importForecast"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const std::pair<QLabel*, const char*> lines[] = {
        {m_routing, "forecastRouting"}, {m_error, "forecastError"}, {m_labels, "forecastLabels"}, {m_rejected, "forecastRejected"}, {m_notes, "forecastNotes"}};
    for (const auto& [label, name] : lines) {
        label->setObjectName(QLatin1String(name));
        layout->addWidget(label);
    }
    clear();
}

void ImportForecastView::show(QLabel* label, const QString& text) {
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

void ImportForecastView::clear() {
    for (QLabel* label : {m_routing, m_error, m_labels, m_rejected, m_notes}) show(label, {});
}

void ImportForecastView::showCounting() {
    clear();
    show(m_routing, tr("Counting…"));
}

void ImportForecastView::showError(const QString& words) {
    clear();
    show(m_error, words);
}

void ImportForecastView::showReport(const services::ImportReport& report) {
    clear();
    const QString rejected = listedApart(rejectedCauseWords(report));
    if (report.escalated + report.autoAccepted == 0 && report.duplicates == 0) {
        return showError(tr("Nothing of this file can be imported. %1").arg(rejected));
    }
    show(m_routing, routingWords(report));
    if (report.rejected > 0) show(m_rejected, tr("%Ln row(s) cannot be read and would be left out: %1", nullptr, static_cast<int>(report.rejected)).arg(rejected));
    show(m_labels, unknownLabelWords(report));
    QStringList notes;
    if (report.areSynthetic) notes += tr("All would be marked as machine-written, and their confidence is not taken.");
    for (const std::string& warning : report.warnings) notes += oneLine(toQt(warning));
    show(m_notes, notes.join(QLatin1Char(' ')));
}

}  // namespace docket::ui
