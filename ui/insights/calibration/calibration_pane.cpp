#include "ui/insights/calibration/calibration_pane.h"

#include "core/services/insights/calibration/threshold_draft.h"
#include "core/services/insights/model/model_figures.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/relative_time.h"
#include "ui/common/words/text.h"
#include "ui/insights/calibration/cost_series.h"
#include "ui/insights/calibration/threshold_rows.h"
#include "ui/insights/calibration/threshold_words.h"
#include "ui/insights/frame/pane_area.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace docket::ui {

namespace {

constexpr int panelsInARow = 1000;
constexpr std::size_t mostOwnThresholds = 8;

}  // namespace

CalibrationPane::CalibrationPane(const Theme& theme, ActionRegistry& actions, services::TrafficDesk& desk, PolicyProposer& proposer, services::Writer& writer, const ports::Clock& clock,
                                 const std::string& author, QWidget* parent)
    : InsightsPane(parent), m_theme(theme), m_actions(actions), m_controller(desk, clock), m_proposer(proposer), m_filter(new TrafficFilter(theme)),
      m_state(new FiguresState(theme, m_controller)), m_reliability(new ReliabilityPanel(theme)), m_use(new MappingUse(theme, writer, clock, author)), m_costs(new SeriesChart(theme)), m_costCard(new ChartCard(theme, tr("Cost per day"), m_costs)),
      m_simulator(new SimulatorPanel(theme, actions)), m_switchPanel(new Panel(theme, "switchPanel", tr("Before you switch"))), m_notes(new SwitchNotes(theme)),
      m_values(new ValueFields(theme)), m_labelsPanel(new Panel(theme, "ownThresholdsPanel", tr("Labels that need their own threshold"))), m_labels(new FigureTable(theme)),
      m_draftLabels(new KeyButton(theme, KeyButton::Kind::Plain)), m_audit(new AuditPanel(theme)),
      m_upper(new QBoxLayout(QBoxLayout::LeftToRight)), m_lower(new QBoxLayout(QBoxLayout::LeftToRight)), m_summary(wrappedLabel(theme, TextStyle::Caption, "text3")),
      m_live(new LiveRegion(this)) {
    setObjectName(QStringLiteral("calibrationPane"));
    setAccessibleName(tr("Calibration and thresholds"));
    m_costCard->setObjectName(QStringLiteral("costCard"));
    m_labels->setObjectName(QStringLiteral("ownThresholdTable"));
    m_labels->setAccessibleName(tr("Labels that need their own threshold"));
    m_summary->setObjectName(QStringLiteral("calibrationSummary"));
    layParts();
    setFocusProxy(m_costs);
    connect(m_filter, &TrafficFilter::chosen, &m_controller, &CalibrationController::choose);
    connect(m_reliability, &ReliabilityPanel::methodChosen, &m_controller, &CalibrationController::setMethod);
    connect(m_values, &ValueFields::entered, &m_controller, &CalibrationController::setValues);
    connect(m_audit, &AuditPanel::halfWidthEntered, &m_controller, &CalibrationController::setAuditPrecision);
    connect(m_audit, &AuditPanel::draftAsked, this, &CalibrationPane::draftAudit);
    connect(m_draftLabels, &QAbstractButton::clicked, this, &CalibrationPane::draftLabels);
    connect(m_costs, &SeriesChart::positionMoved, this, &CalibrationPane::moveTo);
    connect(&m_controller, &FiguresController::changedState, this, &CalibrationPane::follow);
    connect(&actions, &ActionRegistry::keysChanged, this, &CalibrationPane::showState);
    connect(&theme, &Theme::changed, this, &CalibrationPane::layOut);
    connect(m_use, &MappingUse::refused, this, &CalibrationPane::refused);
    connect(m_use, &MappingUse::done, this, [this](const QString& words) {
        Q_EMIT noted(words);
        m_controller.computeAnew();
    });
    connect(&proposer, &PolicyProposer::changedState, this, &CalibrationPane::showDraftable);
    actions.onTriggered(Command::DraftFigures, this, [this] {
        if (isVisible()) draft();
    });
    layOut();
    follow();
}

CalibrationPane::~CalibrationPane() { m_controller.blockSignals(true); }

void CalibrationPane::layParts() {
    m_reliability->add(m_use);
    m_switchPanel->add(m_notes);
    m_labelsPanel->add(m_labels);
    m_draftLabels->setObjectName(QStringLiteral("draftOwnThresholds"));
    m_draftLabels->setText(tr("These into the draft"));
    m_draftLabels->setSmall(true);
    m_labelsPanel->addFoot(m_draftLabels);
    m_upper->setSpacing(paneGap);
    m_upper->addWidget(m_reliability, 4);
    m_upper->addWidget(m_costCard, 5);
    auto* right = new QVBoxLayout;
    right->setSpacing(paneGap);
    for (QWidget* part : std::initializer_list<QWidget*>{m_switchPanel, m_values, m_labelsPanel}) right->addWidget(part);
    right->addStretch(1);
    auto* left = new QVBoxLayout;
    left->setSpacing(paneGap);
    left->addWidget(m_simulator);
    left->addWidget(m_audit);
    left->addStretch(1);
    m_lower->setSpacing(paneGap);
    m_lower->addLayout(left, 3);
    m_lower->addLayout(right, 2);
    PaneArea area(*this);
    area.above(m_filter);
    area.above(m_state);
    area.add(m_upper);
    area.add(m_lower);
    area.add(m_summary);
    area.fill();
}

// What is shown

void CalibrationPane::follow() {
    if (m_controller.figures() != m_shown) showFigures();
    const bool isOld = m_controller.isBehind();
    m_reliability->setOld(isOld);
    m_costCard->setOld(isOld);
    m_simulator->setOld(isOld);
    m_labels->setOld(isOld);
    m_audit->setOld(isOld);
    showState();
}

void CalibrationPane::showFigures() {
    m_shown = m_controller.figures();
    m_filter->setMakers(m_controller.table()->makers());
    m_filter->show(m_controller.choice());
    m_reliability->show(*m_shown, m_controller.method());
    m_use->show(m_controller.sharedTable(), m_controller.sharedFigures());
    m_values->show(m_controller.values(), m_shown->values);
    m_costs->setEmptyWords(tr("%L1 of %L2 final labels with a confidence", "that there are, that are needed").arg(qlonglong{m_shown->sample.size()}).arg(qlonglong{services::fewestItems}));
    m_costs->setData(costSeries(*m_shown, threshold().value_or(0)));
    m_costCard->setNote(costNote(m_shown->values));
    m_audit->show(*m_controller.table(), *m_shown, m_controller.auditPrecision());
    showLabels();
    showThreshold();
    m_summary->setText(summaryWords());
    m_live->say(m_summary->text());
}

void CalibrationPane::showLabels() {
    ThresholdTable own = labelThresholdTable(*m_controller.table(), *m_shown, mostOwnThresholds);
    m_labelsPanel->setAside(tr("From %Ln final label(s) on; the others go by the common one.", nullptr, static_cast<int>(calibration::leastForOwnThreshold)));
    m_labels->setFigures(std::move(own.columns), std::move(own.rows));
}

std::optional<double> CalibrationPane::threshold() const {
    if (m_shown == nullptr || m_shown->simulation.days.empty()) return std::nullopt;
    const auto& days = m_shown->simulation.days;
    const auto& lowest = m_shown->simulation.lowest;
    const double highest = *days.back().threshold;
    const auto first = m_shown->hasCosts() && lowest ? lowest->threshold : m_shown->standing.threshold;
    return std::clamp(m_moved.value_or(first.value_or(highest)), *days.front().threshold, highest);
}

/// The threshold with the lowest cost is met where it lies, between two hundredths.
void CalibrationPane::moveTo(double threshold) {
    const auto before = this->threshold();
    const auto& lowest = m_shown->simulation.lowest;
    const bool isMeant = lowest && lowest->threshold && std::abs(*lowest->threshold - threshold) < services::simulatedStep / 2;
    m_moved = isMeant ? *lowest->threshold : threshold;
    if (isLowest(*m_shown, *before) == isLowest(*m_shown, *m_moved)) m_costs->setPosition(*m_moved, positionWords(*m_shown, *m_moved));
    else m_costs->setData(costSeries(*m_shown, *m_moved));
    showThreshold();
}

void CalibrationPane::showThreshold() {
    const auto at = threshold();
    if (!at) return showDraftable();
    const services::ThresholdDay& day = *m_shown->simulation.at(*at);
    m_simulator->show(*m_shown, day);
    m_notes->show(switchNotes(*m_shown, day));
    showDraftable();
}

void CalibrationPane::setNumbers(bool areNumbers) {
    m_reliability->setNumbers(areNumbers);
    m_costCard->setTable(areNumbers);
}

void CalibrationPane::showState() {
    const bool hasFigures = m_shown != nullptr && !m_controller.table()->predictions().empty();
    const bool hasThresholds = hasFigures && !m_shown->simulation.days.empty();
    for (QWidget* part : std::initializer_list<QWidget*>{m_reliability, m_summary}) part->setVisible(hasFigures);
    for (QWidget* part : std::initializer_list<QWidget*>{m_costCard, m_simulator, m_switchPanel, m_values, m_audit}) part->setVisible(hasThresholds);
    m_labelsPanel->setVisible(hasThresholds && m_labels->rows().rowCount() > 0);
    m_state->show(m_actions.keyOf(Command::Refresh), m_shown == nullptr ? QString() : ownWords());
}

/// Why there is nothing to see, or less than one may expect.
QString CalibrationPane::ownWords() const {
    const services::TrafficTable& table = *m_controller.table();
    if (table.predictions().empty()) {
        return m_controller.choice() == TrafficChoice() ? tr("0 predictions: there is nothing to say of a confidence yet.") : tr("0 predictions answer this. Choose a longer period or another model.");
    }
    if (m_shown->simulation.days.empty()) return tr("No prediction has a label and a confidence that a threshold decides about.");
    if (m_shown->sample.size() == 0) return tr("No item with a confidence has a final label that counts: what a confidence is worth will show once some were reviewed.");
    if (!m_controller.choice().maker.model && table.makers().size() > 1) {
        return tr("These are the confidences of %Ln model(s) and prompt versions together. Choose one to see what its own are worth.", nullptr, forPlural(static_cast<std::int64_t>(table.makers().size())));
    }
    return {};
}

QString CalibrationPane::summaryWords() const {
    const Timestamp at = *m_controller.computedAt();
    return tr("Computed %1 from %2 and %3, %4 of them audited. Costs are of all traffic: each final label stands for those like it that were not drawn.", "a time, predictions, final labels, items")
        .arg(clockTime(at, at), tr("%Ln prediction(s)", nullptr, forPlural(static_cast<std::int64_t>(m_controller.table()->predictions().size()))),
             tr("%Ln final label(s)", nullptr, forPlural(m_shown->sample.size())), countText(m_shown->sample.audited));
}

// The draft

/// Empty: it can be made.
QString CalibrationPane::whyNoDraft() const {
    const auto at = threshold();
    if (!at || !m_shown->hasCosts()) return tr("Too little is known of what a threshold costs");
    if (m_shown->standing.threshold == *at) return tr("Routing goes by this threshold already");
    return m_proposer.isWriting() ? tr("The draft is being written") : QString();
}

void CalibrationPane::draft() {
    const services::ThresholdDay& then = *m_shown->simulation.at(*threshold());
    m_proposer.propose({.threshold = *threshold(), .reason = fromQt(simulatedWords(*m_shown, then))}, tr("the threshold %1").arg(thresholdText(*threshold())));
}

/// All that have their own, shown or not.
void CalibrationPane::draftLabels() {
    services::PolicyProposal proposal = services::proposalByLabel(m_controller.table()->taxonomy(), *m_shown->simulation.figures.labels);
    const int count = static_cast<int>(proposal.labelThresholds.size());
    proposal.reason = fromQt(tr("Each label at its lowest cost, by %Ln final label(s)", nullptr, forPlural(m_shown->sample.size())));
    const QString common = thresholdText(*proposal.threshold);
    m_proposer.propose(std::move(proposal), tr("the threshold %1 and those of %Ln label(s)", "the common one", count).arg(common));
}

void CalibrationPane::draftAudit() {
    services::PolicyProposal proposal = services::auditProposal(*m_shown->audit, m_controller.table()->taxonomy());
    const int strata = static_cast<int>(proposal.auditStrata.size());
    proposal.reason = fromQt(m_audit->reason());
    m_proposer.propose(std::move(proposal), tr("the audit rates of %Ln part(s) of the traffic", nullptr, strata));
}

void CalibrationPane::showDraftable() {
    m_audit->setDraftable(!m_proposer.isWriting());
    m_draftLabels->setEnabled(!m_proposer.isWriting());
    if (!isVisible()) return;
    const QString why = whyNoDraft();
    m_actions.setAvailable(Command::DraftFigures, why.isEmpty(), why);
}

void CalibrationPane::showEvent(QShowEvent* event) {
    InsightsPane::showEvent(event);
    showDraftable();
}

void CalibrationPane::hideEvent(QHideEvent* event) {
    InsightsPane::hideEvent(event);
    m_actions.setAvailable(Command::DraftFigures, false, tr("Figures are put into a draft on the pages “Model” and “Calibration and thresholds”"));
}

void CalibrationPane::layOut() {
    const int room = width() * 100 / std::max(1, m_theme.px(100));
    for (QBoxLayout* row : {m_upper, m_lower}) row->setDirection(room >= panelsInARow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void CalibrationPane::resizeEvent(QResizeEvent* event) {
    InsightsPane::resizeEvent(event);
    layOut();
}

}  // namespace docket::ui
