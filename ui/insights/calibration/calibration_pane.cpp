#include "ui/insights/calibration/calibration_pane.h"

#include "core/services/insights/model/model_figures.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/error_words.h"
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

CalibrationPane::CalibrationPane(const Theme& theme, ActionRegistry& actions, services::TrafficDesk& desk, services::Writer& writer, const ports::Clock& clock, const std::string& author,
                                 QWidget* parent)
    : InsightsPane(parent), m_theme(theme), m_actions(actions), m_controller(desk, clock), m_drafter(writer, clock, author), m_filter(new TrafficFilter(theme)),
      m_state(new FiguresState(theme, m_controller)), m_reliability(new ReliabilityPanel(theme)), m_costs(new SeriesChart(theme)), m_costCard(new ChartCard(theme, tr("Cost per day"), m_costs)),
      m_simulator(new SimulatorPanel(theme, actions)), m_switchPanel(new Panel(theme, "switchPanel", tr("Before you switch"))), m_notes(new SwitchNotes(theme)),
      m_values(new ValueFields(theme)), m_labelsPanel(new Panel(theme, "ownThresholdsPanel", tr("Labels that need their own threshold"))), m_labels(new FigureTable(theme)),
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
    connect(m_costs, &SeriesChart::positionMoved, this, &CalibrationPane::moveTo);
    connect(&m_controller, &FiguresController::changedState, this, &CalibrationPane::follow);
    connect(&actions, &ActionRegistry::keysChanged, this, &CalibrationPane::showState);
    connect(&theme, &Theme::changed, this, &CalibrationPane::layOut);
    connect(&m_drafter, &ThresholdDrafter::drafted, this, [this](double threshold, int basedOn) {
        showDraftable();
        Q_EMIT noted(tr("The draft of policy %L1 has the threshold %2. Nothing is routed by it yet: look at it and publish it on the Routing screen (%3).", "a version, a threshold, a key")
                         .arg(basedOn + 1)
                         .arg(thresholdText(threshold), m_actions.keyOf(Command::GoRouting)));
    });
    connect(&m_drafter, &ThresholdDrafter::refused, this, [this](const Error& error) {
        showDraftable();
        Q_EMIT refused(errorWords(error));
    });
    actions.onTriggered(Command::DraftThreshold, this, [this] {
        m_drafter.draft(*threshold());
        showDraftable();
    });
    layOut();
    follow();
}

CalibrationPane::~CalibrationPane() { m_controller.blockSignals(true); }

void CalibrationPane::layParts() {
    m_switchPanel->add(m_notes);
    m_labelsPanel->add(m_labels);
    m_upper->setSpacing(paneGap);
    m_upper->addWidget(m_reliability, 4);
    m_upper->addWidget(m_costCard, 5);
    auto* right = new QVBoxLayout;
    right->setSpacing(paneGap);
    for (QWidget* part : std::initializer_list<QWidget*>{m_switchPanel, m_values, m_labelsPanel}) right->addWidget(part);
    right->addStretch(1);
    auto* left = new QVBoxLayout;
    left->addWidget(m_simulator);
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
    showState();
}

void CalibrationPane::showFigures() {
    m_shown = m_controller.figures();
    m_filter->setMakers(m_controller.table()->makers());
    m_filter->show(m_controller.choice());
    m_reliability->show(*m_shown, m_controller.method());
    m_values->show(m_controller.values(), m_shown->values);
    m_costs->setEmptyWords(tr("%L1 of %L2 final labels with a confidence", "that there are, that are needed").arg(qlonglong{m_shown->sample.size()}).arg(qlonglong{services::fewestItems}));
    m_costs->setData(costSeries(*m_shown, threshold().value_or(0)));
    m_costCard->setNote(costNote(m_shown->values));
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
    for (QWidget* part : std::initializer_list<QWidget*>{m_costCard, m_simulator, m_switchPanel, m_values}) part->setVisible(hasThresholds);
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
    if (!isVisible()) return tr("A threshold is tried on the page “Calibration and thresholds”");
    const auto at = threshold();
    if (!at || !m_shown->hasCosts()) return tr("Too little is known of what a threshold costs");
    if (m_shown->standing.threshold == *at) return tr("Routing goes by this threshold already");
    return m_drafter.isWriting() ? tr("The draft is being written") : QString();
}

void CalibrationPane::showDraftable() {
    const QString why = whyNoDraft();
    m_actions.setAvailable(Command::DraftThreshold, why.isEmpty(), why);
}

void CalibrationPane::showEvent(QShowEvent* event) {
    InsightsPane::showEvent(event);
    showDraftable();
}

void CalibrationPane::hideEvent(QHideEvent* event) {
    InsightsPane::hideEvent(event);
    showDraftable();
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
