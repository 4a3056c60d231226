#include "ui/insights/drift/drift_pane.h"

#include "core/services/insights/model/model_figures.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/error_words.h"
#include "ui/common/words/relative_time.h"
#include "ui/common/words/text.h"
#include "ui/insights/drift/drift_charts.h"
#include "ui/insights/drift/drift_rows.h"
#include "ui/insights/frame/number_words.h"
#include "ui/insights/frame/pane_area.h"

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace docket::ui {

namespace {

// In px at 100 %.
constexpr int alertsBeside = 1000;
constexpr int chartsBeside = 640;
constexpr int alertsWidth = 316;

constexpr std::size_t findingsInSight = 6;

}  // namespace

DriftPane::DriftPane(const Theme& theme, const ActionRegistry& actions, services::DriftDesk& desk, AlertsContext alerts, const ports::Clock& clock, QWidget* parent)
    : InsightsPane(parent), m_theme(theme), m_actions(actions), m_dialogs(alerts.dialogs), m_controller(desk, clock), m_alerts(alerts.writer, clock, std::move(alerts.reviewer)),
      m_filter(new DriftFilter(theme)), m_state(new FiguresState(theme, m_controller)), m_tiles(new DetectorTiles(theme)), m_foundPanel(new Panel(theme, "foundPanel", tr("What was found"))),
      m_found(new FigureTable(theme)), m_escalatedChart(new SeriesChart(theme)), m_confidenceChart(new SeriesChart(theme)), m_sharesChart(new SmallMultiples(theme)),
      m_escalated(new ChartCard(theme, tr("Escalation rate"), m_escalatedChart)), m_confidence(new ChartCard(theme, tr("Mean confidence"), m_confidenceChart)),
      m_shares(new ChartCard(theme, tr("Share of each label"), m_sharesChart)), m_invalidPanel(new Panel(theme, "invalidPanel", tr("Invalid output"))), m_invalid(new FigureTable(theme)),
      m_alertsPanel(new Panel(theme, "alertsPanel", tr("Alerts"))), m_keep(new KeyButton(theme, KeyButton::Kind::Plain)), m_told(wrappedLabel(theme, TextStyle::Caption, "text2")),
      m_list(new AlertList(theme)), m_columns(new QBoxLayout(QBoxLayout::LeftToRight)), m_pair(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_summary(wrappedLabel(theme, TextStyle::Caption, "text3")), m_live(new LiveRegion(this)) {
    nameParts();
    layParts();
    connectParts();
    setFocusProxy(m_tiles);
    layOut();
    follow();
}

DriftPane::~DriftPane() {
    m_controller.blockSignals(true);
    m_alerts.blockSignals(true);
}

void DriftPane::nameParts() {
    setObjectName(QStringLiteral("driftPane"));
    setAccessibleName(tr("Drift"));
    m_found->setObjectName(QStringLiteral("foundTable"));
    m_found->setAccessibleName(tr("What was found"));
    m_invalid->setObjectName(QStringLiteral("invalidTable"));
    m_invalid->setAccessibleName(tr("Invalid output"));
    m_escalated->setObjectName(QStringLiteral("escalatedCard"));
    m_confidence->setObjectName(QStringLiteral("confidenceCard"));
    m_shares->setObjectName(QStringLiteral("sharesCard"));
    m_keep->setObjectName(QStringLiteral("keepFound"));
    m_keep->setText(tr("Keep what is found now"));
    m_keep->setSmall(true);
    m_told->setObjectName(QStringLiteral("alertsTold"));
    m_summary->setObjectName(QStringLiteral("driftSummary"));
    m_escalatedChart->setEmptyWords(tr("No prediction was routed."));
    m_confidenceChart->setEmptyWords(tr("No prediction has a confidence."));
    m_sharesChart->setEmptyWords(tr("No prediction has a label."));
}

void DriftPane::layParts() {
    m_foundPanel->add(m_found);
    m_invalidPanel->add(m_invalid);
    m_pair->setSpacing(paneGap);
    m_pair->addWidget(m_escalated, 1);
    m_pair->addWidget(m_confidence, 1);
    auto* left = new QVBoxLayout;
    left->setSpacing(paneGap);
    left->addWidget(m_foundPanel);
    left->addLayout(m_pair);
    left->addWidget(m_shares);
    left->addWidget(m_invalidPanel);
    left->addStretch(1);
    m_columns->setSpacing(paneGap);
    m_columns->addLayout(left, 1);
    m_columns->addWidget(makeAlertsPanel());
    PaneArea area(*this);
    area.above(m_filter);
    area.above(m_state);
    area.add(m_tiles);
    area.add(m_columns);
    area.add(m_summary);
    area.fill();
}

QWidget* DriftPane::makeAlertsPanel() {
    m_alertsPanel->add(m_keep);
    m_alertsPanel->add(m_told);
    m_alertsPanel->add(m_list, 1);
    auto* foot = wrappedLabel(m_theme, TextStyle::Caption, "text3", tr("Alerts never change routing by themselves."));
    foot->setObjectName(QStringLiteral("alertsFoot"));
    m_alertsPanel->add(foot);
    return m_alertsPanel;
}

void DriftPane::connectParts() {
    connect(m_filter, &DriftFilter::chosen, &m_controller, &DriftController::choose);
    connect(&m_controller, &FiguresController::changedState, this, &DriftPane::follow);
    connect(&m_actions, &ActionRegistry::keysChanged, this, &DriftPane::showState);
    connect(&m_theme, &Theme::changed, this, &DriftPane::layOut);
    connect(m_tiles, &DetectorTiles::pressed, this, &DriftPane::openDetector);
    connect(m_found, &QAbstractItemView::activated, this, [this](const QModelIndex& index) { openRow(m_foundSearches, index); });
    connect(m_invalid, &QAbstractItemView::activated, this, [this](const QModelIndex& index) { openRow(m_invalidSearches, index); });
    connect(m_shares, &ChartCard::activated, this, &DriftPane::openShare);
    connect(m_keep, &QAbstractButton::clicked, this, [this] { m_alerts.keep(m_shown); });
    connect(m_list, &AlertList::itemsAsked, this, &DriftPane::itemsAsked);
    connect(m_list, &AlertList::acknowledgeAsked, this, &DriftPane::askToAcknowledge);
    connect(&m_alerts, &AlertsController::changed, this, &DriftPane::showAlerts);
    connect(&m_alerts, &AlertsController::failed, this, [this](const Error& error) { tell(errorWords(error)); });
    connect(&m_alerts, &AlertsController::kept, this, [this](const services::AlertChanges& changes) {
        const auto count = [](const std::vector<std::int64_t>& numbers) { return countText(static_cast<std::int64_t>(numbers.size())); };
        tell(tr("Kept: %1 opened, %2 changed, %3 closed.", "numbers of alerts").arg(count(changes.opened), count(changes.changed), count(changes.closed)));
    });
}

// What is shown

void DriftPane::follow() {
    if (m_controller.answer() != m_shown) showAnswer();
    const bool isOld = m_controller.isBehind();
    m_tiles->setOld(isOld);
    for (FigureTable* table : {m_found, m_invalid}) table->setOld(isOld);
    for (ChartCard* card : {m_escalated, m_confidence, m_shares}) card->setOld(isOld);
    showState();
}

void DriftPane::showAnswer() {
    m_shown = m_controller.answer();
    if (m_controller.asked().maker == MakerChoice()) m_filter->setMakers(m_shown->reading.counts.makers);
    m_filter->show(m_controller.choice());
    m_tiles->show(*m_shown);
    showCharts();
    m_room = -1;
    layOut();
    showAlerts();
    m_alerts.read();
    m_summary->setText(summaryWords());
    m_live->say(m_summary->text());
}

void DriftPane::showCharts() {
    using services::SeriesKind;
    m_escalated->setAside(lastAndUsual(*m_shown, SeriesKind::Escalated));
    m_escalatedChart->setData(driftSeriesData(*m_shown, SeriesKind::Escalated, tr("Rate", "of predictions that go to people")));
    m_confidence->setAside(lastAndUsual(*m_shown, SeriesKind::Confidence));
    m_confidenceChart->setData(driftSeriesData(*m_shown, SeriesKind::Confidence, tr("Mean", "of the confidences of a day")));
    ShareLines lines = shareLines(*m_shown);
    m_shareLabels = std::move(lines.labels);
    const auto shown = static_cast<std::int64_t>(lines.data.lines.size());
    const auto all = static_cast<std::int64_t>(lines.all);
    m_shares->setTitle(lines.areGroups ? tr("Share of each group") : tr("Share of each label"));
    const auto& psi = m_shown->report.figures.labels.psi.value;
    m_shares->setAside(psi && m_shown->report.figures.recentPredictions >= services::fewestItems ? tr("PSI of labels %1", "population stability index").arg(fixedText(*psi, 3)) : QString());
    m_shares->setNote(shown < all ? tr("Dashed: usual. One scale for all. The ones that moved and the largest, %1 of %2.", "lines that are shown, all").arg(countText(shown), countText(all))
                                  : tr("Dashed: usual. One scale for all."));
    m_sharesChart->setData(std::move(lines.data));
}

void DriftPane::showRows() {
    if (m_shown == nullptr) return;
    DriftRows found = findingRows(*m_shown, roomAt100());
    m_foundSearches = std::move(found.searches);
    m_found->setMostRows(found.rows.size() > findingsInSight ? static_cast<int>(findingsInSight) : 0);
    m_found->setFigures(std::move(found.columns), std::move(found.rows));
    DriftRows invalid = invalidRows(*m_shown, roomAt100());
    m_invalidSearches = std::move(invalid.searches);
    m_invalid->setFigures(std::move(invalid.columns), std::move(invalid.rows));
}

void DriftPane::showAlerts() {
    if (m_shown == nullptr) return;
    std::vector<ListedAlert> alerts;
    for (const services::KeptAlert& alert : m_alerts.alerts()) alerts.push_back(entryOf(alert));
    m_list->setAlerts(std::move(alerts));
    m_keep->setEnabled(!m_controller.asked().isNarrow());
    m_alertsPanel->setAside(m_controller.asked().isNarrow() ? tr("What is found in all predictions can be kept: choose all of them, and all models.") : QString());
}

ListedAlert DriftPane::entryOf(const services::KeptAlert& alert) const {
    const auto& reading = m_shown->reading;
    const auto day = [&](Timestamp at) { return dayOf(at, reading.question, reading.computedAt); };
    ListedAlert entry{alert, findingName(alert.cause, alert.subject, reading.taxonomy), day(alert.openedAt), searchOf(alert, *m_shown), {}};
    for (const services::Acknowledgement& each : alert.acknowledged) {
        const QString who = oneLine(toQt(each.by));
        entry.notes << (each.note.empty() ? tr("Acknowledged by %1, %2", "somebody, a day").arg(who, day(each.at))
                                          : tr("Acknowledged by %1, %2: %3", "somebody, a day, a note").arg(who, day(each.at), oneLine(toQt(each.note))));
    }
    if (alert.closedAt) entry.notes << tr("Not found any more: %1", "a day").arg(day(*alert.closedAt));
    return entry;
}

void DriftPane::setNumbers(bool areNumbers) {
    for (ChartCard* card : {m_escalated, m_confidence, m_shares}) card->setTable(areNumbers);
}

void DriftPane::showState() {
    const bool hasFigures = m_shown != nullptr && m_shown->reading.counts.predictions > 0;
    for (QWidget* part : std::initializer_list<QWidget*>{m_tiles, m_escalated, m_confidence, m_shares, m_summary}) part->setVisible(hasFigures);
    m_foundPanel->setVisible(hasFigures && !m_foundSearches.empty());
    m_invalidPanel->setVisible(hasFigures && !m_invalidSearches.empty());
    m_alertsPanel->setVisible(m_shown != nullptr);
    m_state->show(m_actions.keyOf(Command::Refresh), m_shown == nullptr ? QString() : ownWords());
}

/// Why there is nothing to see.
QString DriftPane::ownWords() const {
    if (m_shown->reading.counts.predictions > 0) return {};
    if (m_controller.choice().isNarrow()) return tr("0 predictions answer this. Choose a longer period or another model.");
    return tr("0 predictions: there is nothing to hold against each other yet.");
}

QString DriftPane::summaryWords() const {
    const auto& reading = m_shown->reading;
    const auto& baseline = m_shown->report.figures.baseline;
    if (!baseline) return {};
    const auto day = [&](Timestamp at) { return dayOf(at, reading.question, reading.computedAt); };
    return tr("Computed %1 from %2, held against %3 to %4. Squares lie outside the usual range.", "a time, predictions, the first day of the baseline, the last")
        .arg(clockTime(reading.computedAt, reading.computedAt), tr("%Ln prediction(s)", nullptr, forPlural(reading.counts.predictions)), day(baseline->from), day({baseline->until.ms - 1}));
}

void DriftPane::tell(const QString& words) {
    m_told->setText(words);
    m_told->setVisible(!words.isEmpty());
    m_live->say(words);
}

void DriftPane::layOut() {
    const int room = roomAt100();
    const bool isBeside = room >= alertsBeside;
    m_columns->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_alertsPanel->setMaximumWidth(isBeside ? m_theme.px(alertsWidth) : QWIDGETSIZE_MAX);
    m_alertsPanel->setMinimumWidth(isBeside ? m_theme.px(alertsWidth) : 0);
    m_pair->setDirection(room >= chartsBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_told->setVisible(!m_told->text().isEmpty());
    if (std::exchange(m_room, room) != room) showRows();
}

void DriftPane::resizeEvent(QResizeEvent* event) {
    InsightsPane::resizeEvent(event);
    layOut();
}

// From a figure to its items

void DriftPane::openDetector(int detector) {
    for (const services::DriftFinding& finding : m_shown->report.detectors[static_cast<std::size_t>(detector)].findings) {
        if (!finding.search.empty()) return Q_EMIT itemsAsked(toQt(finding.search));
    }
}

void DriftPane::openRow(const std::vector<QString>& searches, const QModelIndex& index) {
    if (!index.isValid()) return;
    const QString& search = searches[static_cast<std::size_t>(index.row())];
    if (!search.isEmpty()) Q_EMIT itemsAsked(search);
}

void DriftPane::openShare(int line) {
    const auto place = static_cast<std::size_t>(line);
    if (place < m_shareLabels.size()) Q_EMIT itemsAsked(toQt(services::searchForLabel(m_shareLabels[place])));
}

/// The alert is a copy: the list may show others while the question is open.
void DriftPane::askToAcknowledge(services::KeptAlert alert) {
    LineQuestion question;
    question.title = tr("Acknowledge the alert");
    question.text = tr("%1. You can leave a note for the others; routing stays as it is.", "what was found").arg(findingName(alert.cause, alert.subject, m_shown->reading.taxonomy));
    question.answer = tr("Acknowledge");
    question.problem = [](const QString& note) {
        return fromQt(note).size() > services::AlertBook::longestNote ? tr("The note is too long: %L1 bytes at most.").arg(qulonglong{services::AlertBook::longestNote}) : QString();
    };
    if (const auto note = m_dialogs.line(this, m_theme, question)) m_alerts.acknowledge(alert.number, note->trimmed());
}

}  // namespace docket::ui
