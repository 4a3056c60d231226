#include "ui/insights/drift/drift_rows.h"

#include "core/services/insights/model/model_figures.h"
#include "ui/common/parts/table_columns.h"
#include "ui/common/words/text.h"
#include "ui/insights/drift/drift_words.h"
#include "ui/insights/frame/number_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace docket::ui {

namespace {

using services::DriftAnswer;
using services::DriftFinding;
using services::InvalidKind;

struct DriftRowWords {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::DriftRows)
};

constexpr int wideFindings = 620;  // room at 100 % for every column
constexpr std::array invalidOnes = {InvalidKind::NoLabelText, InvalidKind::UnknownLabel, InvalidKind::ArchivedLabel, InvalidKind::SeveralLabels, InvalidKind::Empty};

QString invalidName(InvalidKind kind) {
    switch (kind) {
        case InvalidKind::Empty: return DriftRowWords::tr("Empty", "an answer");
        case InvalidKind::ArchivedLabel: return DriftRowWords::tr("Archived label");
        case InvalidKind::UnknownLabel: return DriftRowWords::tr("Unknown label");
        case InvalidKind::SeveralLabels: return DriftRowWords::tr("More labels than the task takes");
        case InvalidKind::NoLabelText: return DriftRowWords::tr("Prose or broken JSON");
    }
    return {};
}

FigureRow findingRow(const DriftAnswer& answer, const DriftFinding& finding) {
    const HealthLook look = healthLook(finding.state);
    const auto& reading = answer.reading;
    return {{{findingName(finding.cause, finding.subject, reading.taxonomy)},
             {look.word, {}, true},
             {findingText(finding.cause, finding.value)},
             {findingText(finding.cause, finding.usual), {}, false, true},
             {finding.since ? dayOf(*finding.since, reading.question, reading.computedAt) : QString(), {}, false, true}}};
}

QString saidMostOften(InvalidKind kind, const services::DriftCounts& counts) {
    const auto form = std::ranges::find_if(counts.rawForms, [kind](const services::RawForm& each) { return each.kind == kind; });
    return form == counts.rawForms.end() ? QString() : oneLine(toQt(form->raw));
}

}  // namespace

DriftRows findingRows(const DriftAnswer& answer, int roomAt100) {
    DriftRows rows;
    for (const services::DetectorReport& report : answer.report.detectors) {
        for (const DriftFinding& finding : report.findings) {
            rows.rows.push_back(findingRow(answer, finding));
            rows.searches.push_back(toQt(finding.search));
        }
    }
    const bool isWide = roomAt100 >= wideFindings;
    rows.columns = {{DriftRowWords::tr("What was found"), sharedColumn, false},
                    {DriftRowWords::tr("State"), 60, false},
                    {DriftRowWords::tr("Now"), 96},
                    {DriftRowWords::tr("Usual"), isWide ? 96 : hiddenColumn},
                    {DriftRowWords::tr("Since"), isWide ? 76 : hiddenColumn}};
    return rows;
}

DriftRows invalidRows(const DriftAnswer& answer, int roomAt100) {
    const auto& counts = answer.reading.counts;
    DriftRows rows;
    for (const InvalidKind kind : invalidOnes) {
        std::int64_t n = 0;
        for (const services::MakerCount& maker : counts.makers) n += maker.invalid[static_cast<std::size_t>(kind)];
        if (n == 0) continue;
        const QString share = counts.predictions < services::fewestItems ? tooFewText(counts.predictions) : partText(n, counts.predictions);
        rows.rows.push_back({{{invalidName(kind)}, {countText(n)}, {share}, {saidMostOften(kind, counts), {}, false, true}}});
        rows.searches.push_back(QStringLiteral("reason:invalid_output"));
    }
    rows.columns = {{DriftRowWords::tr("Instead of a label"), sharedColumn, false},
                    {DriftRowWords::tr("Predictions"), 90},
                    {DriftRowWords::tr("Share"), 76},
                    {DriftRowWords::tr("Most often"), roomAt100 >= wideFindings ? sharedColumn : hiddenColumn, false}};
    return rows;
}

QString searchOf(const services::KeptAlert& alert, const DriftAnswer& answer) {
    for (const services::DetectorReport& report : answer.report.detectors) {
        if (alert.detector != toString(report.detector)) continue;
        for (const DriftFinding& finding : report.findings) {
            if (finding.cause == alert.cause && finding.subject == alert.subject) return toQt(finding.search);
        }
    }
    return {};
}

}  // namespace docket::ui
