#include "ui/insights/insights_page.h"

#include "ui/common/look/painting.h"
#include "ui/common/parts/plain_label.h"
#include "ui/insights/frame/pane_area.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <chrono>

namespace docket::ui {

namespace {

constexpr std::chrono::seconds fromAgeToAge{5};

}  // namespace

InsightsPage::InsightsPage(InsightsPageContext context, QWidget* parent)
    : Screen(parent), m_theme(context.theme), m_files(context.dialogs, context.workers, context.files),
      m_proposer(context.actions, context.writer, context.clock, context.reviewer),
      m_reports({context.dialogs, context.workers, context.files, context.workspaces, context.clock, context.workspace}), m_reviewer(context.reviewer), m_banner(new Banner(context.theme)), m_tabs(new QTabBar), m_report(new KeyButton(context.theme, KeyButton::Kind::Plain)), m_stack(new QStackedWidget),
      m_model(new ModelPane(context.theme, context.actions, context.traffic, m_proposer, context.clock)),
      m_calibration(new CalibrationPane(context.theme, context.actions, context.traffic, m_proposer, context.writer, context.clock, context.reviewer)),
      m_reviewers(new ReviewersPane(context.theme, context.actions, context.reviewers, context.clock, std::move(context.only))),
      m_drift(new DriftPane(context.theme, context.actions, context.drift, {context.writer, context.dialogs, context.reviewer}, context.clock)) {
    setObjectName(QStringLiteral("insightsPage"));
    setAccessibleName(tr("Insights"));
    m_report->setObjectName(QStringLiteral("saveReport"));
    m_report->setText(tr("Report…"));
    m_report->setSmall(true);
    m_tabs->setObjectName(QStringLiteral("insightsTabs"));
    m_tabs->setAccessibleName(tr("Pages of Insights"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    for (QWidget* unused : m_tabs->findChildren<QAbstractButton*>()) unused->setAccessibleName(tr("Further pages"));
    addPane(m_model, tr("Model"));
    addPane(m_calibration, tr("Calibration and thresholds"));
    addPane(m_reviewers, tr("Reviewers"));
    addPane(m_drift, tr("Drift"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(hairline());
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
    context.actions.onTriggered(Command::FiguresAsTable, this, [this] {
        m_areNumbers = !m_areNumbers;
        pane().setNumbers(m_areNumbers);
    });
    context.actions.onTriggered(Command::NextFigures, this, [this] { step(1); });
    context.actions.onTriggered(Command::PreviousFigures, this, [this] { step(-1); });
    connect(m_tabs, &QTabBar::currentChanged, this, &InsightsPage::showPane);
    connect(m_model, &ModelPane::itemsAsked, this, [this](const QString& search) { leaveFor(search, &InsightsPage::itemsAsked); });
    connect(m_drift, &DriftPane::itemsAsked, this, [this](const QString& search) { leaveFor(search, &InsightsPage::anyItemsAsked); });
    connect(&m_proposer, &PolicyProposer::drafted, m_banner, &Banner::showNote);
    connect(&m_proposer, &PolicyProposer::refused, m_banner, &Banner::showError);
    connect(m_calibration, &CalibrationPane::noted, m_banner, &Banner::showNote);
    connect(m_calibration, &CalibrationPane::refused, m_banner, &Banner::showError);
    connect(m_report, &QAbstractButton::clicked, this, &InsightsPage::saveReport);
    connect(&m_reports, &ReportFiles::changedState, this, [this] { m_report->setEnabled(!m_reports.isWriting()); });
    connect(&m_reports, &ReportFiles::saved, m_banner, &Banner::showNote);
    connect(&m_reports, &ReportFiles::failed, m_banner, &Banner::showError);
    connect(&m_files, &FigureFiles::saved, m_banner, &Banner::showNote);
    connect(&m_files, &FigureFiles::failed, m_banner, &Banner::showError);
    m_ageing.setInterval(fromAgeToAge);
    connect(&m_ageing, &QTimer::timeout, this, &InsightsPage::refresh);
    showPane(0);
}

InsightsPage::~InsightsPage() { m_tabs->blockSignals(true); }

QWidget* InsightsPage::makeHead() {
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(paneSide, 4, paneSide, 0);
    row->setSpacing(paneSide);
    row->addWidget(plainLabel(m_theme, TextStyle::Heading, "text", tr("Insights")));
    row->addWidget(m_tabs, 1);
    row->addWidget(m_report);
    return head;
}

void InsightsPage::addPane(InsightsPane* pane, const QString& name) {
    m_panes.push_back(pane);
    m_stack->addWidget(pane);
    m_tabs->addTab(name);
    for (ChartCard* card : pane->findChildren<ChartCard*>()) m_files.serve(*card);
}

void InsightsPage::show(Tab tab) { m_tabs->setCurrentIndex(static_cast<int>(tab)); }

/// Of the predictions that the page Model is asked about, and of all of it until that has figures.
void InsightsPage::saveReport() {
    const ModelController& model = m_model->controller();
    services::ReportRequest request;
    if (const services::TrafficTable* table = model.table()) request.traffic = table->question();
    request.population = model.choice().population;
    request.references = model.choice().references;
    request.asker = m_reviewer;
    m_reports.ask(this, std::move(request));
}

void InsightsPage::step(int by) {
    const int count = m_tabs->count();
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + count) % count);
}

void InsightsPage::leaveFor(const QString& search, void (InsightsPage::*asked)(const QString&)) {
    m_left = m_stack->isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    Q_EMIT (this->*asked)(search);
}

void InsightsPage::comeBack() {
    setFocusProxy(m_left && pane().isAncestorOf(m_left) ? m_left.data() : &pane());
    m_left = nullptr;
    refresh();
}

void InsightsPage::showPane(int index) {
    const bool hadFocus = m_stack->isAncestorOf(focusWidget());
    m_stack->setCurrentIndex(index);
    pane().setNumbers(m_areNumbers);
    setFocusProxy(&pane());
    if (hadFocus) pane().setFocus(Qt::OtherFocusReason);
    pane().controller().checkAge();
}

void InsightsPage::showEvent(QShowEvent* event) {
    Screen::showEvent(event);
    m_ageing.start();
}

void InsightsPage::hideEvent(QHideEvent* event) {
    Screen::hideEvent(event);
    m_ageing.stop();
}

void InsightsPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return Screen::keyPressEvent(event);
    FiguresController& figures = pane().controller();
    if (figures.phase() == FiguresController::Phase::Computing) return figures.cancel();
    pane().setFocus(Qt::OtherFocusReason);
}

}  // namespace docket::ui
