#include "ui/insights/calibration/audit_panel.h"

#include "ui/common/parts/folding_row.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/parts/table_columns.h"
#include "ui/common/words/text.h"
#include "ui/insights/calibration/threshold_words.h"
#include "ui/insights/frame/number_words.h"
#include "ui/insights/frame/pane_area.h"
#include "ui/insights/traffic/traffic_words.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace docket::ui {

namespace {

constexpr double leastPoints = 0.01;
constexpr double mostPoints = 50;
constexpr std::size_t mostStrata = 6;
constexpr int bandColumn = 108;
constexpr int countColumn = 84;
constexpr int rateColumn = 72;

using services::AdvisedStratum;

QString halfWidthText(double halfWidth) { return fixedText(100 * halfWidth, halfWidth < 0.001 ? 2 : 1); }

QString bandText(const AdvisedStratum& stratum) {
    return stratum.below ? betweenText(thresholdText(stratum.from), thresholdText(*stratum.below)) : AuditPanel::tr("from %1", "a confidence").arg(thresholdText(stratum.from));
}

std::vector<FigureRow> rowsOf(const services::TrafficTable& table, std::vector<AdvisedStratum> strata) {
    std::ranges::stable_sort(strata, std::ranges::greater{}, &AdvisedStratum::items);
    if (strata.size() > mostStrata) strata.resize(mostStrata);
    std::vector<FigureRow> rows;
    for (const AdvisedStratum& each : strata) {
        rows.push_back({{{each.label ? labelName(table, *each.label) : AuditPanel::tr("Other labels")},
                         {bandText(each)},
                         {countText(each.audited), {}, false, true},
                         {countText(each.items)},
                         {percentOf(fixedText(100 * each.rate(), 1))}}});
    }
    return rows;
}

}  // namespace

AuditPanel::AuditPanel(const Theme& theme, QWidget* parent)
    : Panel(theme, "auditPanel", tr("Audit"), {}, parent),
      m_points(new NumberField(theme, "auditPoints", tr("Accuracy to ± points"), {.least = leastPoints, .most = mostPoints, .isWhole = false, .isOptional = false, .unit = {}})),
      m_words(wrappedLabel(theme, TextStyle::Body, "text")), m_table(new FigureTable(theme)), m_draft(new KeyButton(theme, KeyButton::Kind::Plain)) {
    m_words->setObjectName(QStringLiteral("auditWords"));
    m_words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_table->setObjectName(QStringLiteral("auditTable"));
    m_table->setAccessibleName(tr("What is to be audited, the most first"));
    m_draft->setObjectName(QStringLiteral("draftAudit"));
    m_draft->setText(tr("Audit into the draft"));
    m_draft->setSmall(true);
    auto* asked = new QWidget;
    auto* row = new FoldingRow(paneGap);
    asked->setLayout(row);
    row->addWidget(m_points);
    row->addWidget(m_words);
    add(asked);
    add(m_table);
    addFoot(m_draft);
    connect(m_points, &NumberField::entered, this, [this](double points) { Q_EMIT halfWidthEntered(points / 100); });
    connect(m_draft, &QAbstractButton::clicked, this, &AuditPanel::draftAsked);
}

void AuditPanel::show(const services::TrafficTable& table, const CalibrationPage& page, double halfWidth) {
    m_points->showKept(100 * halfWidth);
    const auto& audit = page.audit;
    m_table->setVisible(audit.has_value());
    m_draft->setVisible(audit.has_value());
    if (!audit) {
        setAside({});
        m_words->setText(tr("An audit is planned where predictions of one label are accepted; here there are none."));
        return;
    }
    setAside(std::isfinite(audit->standingHalfWidth) ? tr("%Ln item(s) audited so far: ±%1 points", nullptr, forPlural(audit->audited)).arg(halfWidthText(audit->standingHalfWidth))
                                                     : tr("%Ln item(s) audited so far, of some parts none", nullptr, forPlural(audit->audited)));
    m_words->setText(tr("It takes %Ln audited item(s) of a traffic like this one. The draft sets a rate for each part.", nullptr, forPlural(audit->items)));
    m_reason = tr("An audit of %Ln item(s) tells the accuracy of all traffic to ±%1 points", nullptr, forPlural(audit->items)).arg(halfWidthText(audit->halfWidth));
    m_table->setFigures({{tr("Predicted"), sharedColumn, false}, {tr("Confidence"), bandColumn, false}, {tr("Audited"), countColumn}, {tr("To audit"), countColumn}, {tr("Rate"), rateColumn}},
                        rowsOf(table, audit->strata));
}

}  // namespace docket::ui
