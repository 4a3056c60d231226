#include "ui/insights/reviewers/reviewers_pane.h"

#include "ui/common/parts/plain_label.h"
#include "ui/common/words/relative_time.h"
#include "ui/common/words/text.h"
#include "ui/insights/frame/pane_area.h"
#include "ui/insights/reviewers/reviewer_rows.h"
#include "ui/insights/reviewers/reviewer_words.h"
#include "ui/insights/reviewers/team_tiles.h"

#include <QHBoxLayout>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace docket::ui {

namespace {

constexpr int panelsBesideEachOther = 1080;
constexpr int longestPeriod = 13;  // letters of "Last 30 days"

template <class Widget>
Widget* named(Widget* widget, const char* name, const QString& spoken = {}) {
    widget->setObjectName(QLatin1String(name));
    if (!spoken.isEmpty()) widget->setAccessibleName(spoken);
    return widget;
}

}  // namespace

ReviewersPane::ReviewersPane(const Theme& theme, const ActionRegistry& actions, services::ReviewerFiguresDesk& desk, const ports::Clock& clock, std::optional<std::string> only,
                             QWidget* parent)
    : InsightsPane(parent), m_theme(theme), m_actions(actions), m_controller(desk, clock, std::move(only)), m_period(named(new QComboBox, "figuresPeriod", tr("Answers that count"))),
      m_state(new FiguresState(theme, m_controller)), m_strip(makeTeamStrip(theme)), m_people(named(new FigureTable(theme), "reviewerTable", tr("Reviewers"))),
      m_matrix(named(new HeatMatrix(theme), "pairMatrix", tr("Cohen’s kappa of each pair of reviewers"))),
      m_pairs(named(new FigureTable(theme), "pairTable", tr("Cohen’s kappa of each pair of reviewers, as a table"))), m_left(wrappedLabel(theme, TextStyle::Caption, "text3")),
      m_labels(named(new FigureTable(theme), "labelTable", tr("Labels reviewers disagree on, the lowest kappa first"))),
      m_confused(named(new FigureTable(theme), "confusedTable", tr("Labels that are confused most often"))), m_beside(wrappedLabel(theme, TextStyle::Caption, "text2")),
      m_anchoring(new AnchoringCard(theme)), m_peoplePanel(new Panel(theme, "reviewersPanel", tr("Reviewers"), tr("Marked: the whole interval is worse than the team’s figure"))),
      m_pairsPanel(new Panel(theme, "pairsPanel", tr("Agreement of each pair"), tr("Cohen’s kappa, items below"))),
      m_labelsPanel(new Panel(theme, "labelsPanel", tr("Labels reviewers disagree on"), tr("Square: whole interval under 0.67"))),
      m_anchoringPanel(new Panel(theme, "anchoringPanel", tr("Does seeing the suggestion pull reviewers?"))), m_lower(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_summary(named(wrappedLabel(theme, TextStyle::Caption, "text3"), "figuresSummary")), m_live(new LiveRegion(this)) {
    setObjectName(QStringLiteral("reviewersPane"));
    setAccessibleName(tr("Reviewers"));
    m_peoplePanel->add(m_people);
    for (QWidget* part : std::initializer_list<QWidget*>{m_matrix, m_pairs, m_left}) m_pairsPanel->add(part);
    for (QWidget* part : std::initializer_list<QWidget*>{m_labels, m_confused, m_beside}) m_labelsPanel->add(part);
    m_anchoringPanel->add(m_anchoring);
    m_lower->setSpacing(paneGap);
    m_lower->addWidget(m_pairsPanel, 5);
    m_lower->addWidget(m_labelsPanel, 5);
    m_lower->addWidget(m_anchoringPanel, 4);
    PaneArea area(*this);
    area.above(makeFilter());
    area.above(m_state);
    area.add(m_strip);
    area.add(m_peoplePanel);
    area.add(m_lower);
    area.add(m_summary);
    area.fill();
    setFocusProxy(m_people);
    connect(&m_controller, &FiguresController::changedState, this, &ReviewersPane::follow);
    connect(&actions, &ActionRegistry::keysChanged, this, &ReviewersPane::showState);
    connect(&theme, &Theme::changed, this, &ReviewersPane::layOut);
    setNumbers(false);
    layOut();
    follow();
}

ReviewersPane::~ReviewersPane() { m_controller.blockSignals(true); }

QWidget* ReviewersPane::makeFilter() {
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_period->setMinimumContentsLength(longestPeriod);
    for (const FiguresPeriod period : allFiguresPeriods) m_period->addItem(periodText(period, tr("All answers")));
    connect(m_period, &QComboBox::currentIndexChanged, this, [this](int index) { m_controller.setPeriod(allFiguresPeriods[static_cast<std::size_t>(index)]); });
    auto* filter = new QWidget;
    FilterRow(m_theme, *filter).add(tr("Period"), m_period);
    return filter;
}

// What is shown

void ReviewersPane::follow() {
    if (m_controller.figures() != m_shown) showFigures();
    const bool isOld = m_controller.isBehind();
    m_strip->setOld(isOld);
    for (FigureTable* table : {m_people, m_pairs, m_labels, m_confused}) table->setOld(isOld);
    showState();
}

void ReviewersPane::showFigures() {
    m_shown = m_controller.figures();
    const services::ReviewerFigures& figures = *m_shown;
    showTeam(*m_strip, figures);
    m_room = -1;
    layOut();
    if (figures.team) {
        auto labels = labelRows(figures);
        m_labels->setFigures(std::move(labels.columns), std::move(labels.rows));
        auto confused = confusionRows(figures);
        m_confused->setFigures(std::move(confused.columns), std::move(confused.rows));
        auto pairs = pairRows(figures);
        m_pairs->setFigures(std::move(pairs.columns), std::move(pairs.rows));
        PairMatrix matrix = pairMatrix(figures);
        m_left->setText(matrix.left > 0 ? tr("%Ln reviewer(s) with fewer decisions are in the table only.", nullptr, forPlural(static_cast<std::int64_t>(matrix.left))) : QString());
        m_matrix->setPairs(std::move(matrix.names), std::move(matrix.cells));
        const auto& latent = figures.team->latent;
        m_beside->setText(latent && services::ReviewerFigures::isGiven(latent->differs.n)
                              ? tr("The model of Dawid and Skene prefers another label than the majority on %1 of the items.", "a share").arg(percentText(latent->differs))
                              : QString());
        m_beside->setVisible(!m_beside->text().isEmpty());
        m_anchoring->setRow(figures.team->all);
    } else {
        m_anchoring->setRow(figures.reviewers.empty() ? services::ReviewerRow() : figures.reviewers.front());
    }
    setNumbers(m_areNumbers);
    m_summary->setText(summaryWords());
    m_live->say(m_summary->text());
}

void ReviewersPane::setNumbers(bool areNumbers) {
    m_areNumbers = areNumbers;
    for (FigureTable* table : {m_people, m_labels}) table->setNumbers(m_areNumbers);
    const bool hadFocus = m_matrix->hasFocus() || m_pairs->hasFocus();
    m_matrix->setVisible(!m_areNumbers);
    m_pairs->setVisible(m_areNumbers);
    m_left->setVisible(!m_areNumbers && !m_left->text().isEmpty());
    if (hadFocus) (m_areNumbers ? static_cast<QWidget*>(m_pairs) : m_matrix)->setFocus(Qt::OtherFocusReason);
}

void ReviewersPane::showState() {
    const bool hasFigures = m_shown != nullptr && m_shown->decisions > 0;
    const bool isTeam = hasFigures && m_shown->team.has_value();
    const bool isShared = isTeam && m_shown->itemsTwice > 0;
    for (QWidget* part : std::initializer_list<QWidget*>{m_strip, m_peoplePanel, m_anchoringPanel, m_summary}) part->setVisible(hasFigures);
    for (Panel* part : {m_pairsPanel, m_labelsPanel}) part->setVisible(isShared);
    m_confused->setVisible(isShared && m_confused->rows().rowCount() > 0);
    m_state->show(m_actions.keyOf(Command::Refresh), m_shown == nullptr ? QString() : ownWords());
}

/// What there is to know of the figures, or why there are none.
QString ReviewersPane::ownWords() const {
    if (m_shown->decisions > 0) {
        return m_shown->team && m_shown->itemsTwice == 0 ? tr("No item was reviewed by two people yet, so there is no agreement to measure. A policy can ask for two reviews, and an agreement test draws items.") : QString();
    }
    return m_controller.period() == FiguresPeriod::All ? tr("0 decisions: there is nothing to say of reviewers yet.") : tr("0 decisions in this time. Choose a longer one.");
}

QString ReviewersPane::summaryWords() const {
    return tr("Computed %1 from %2 on %3 by %4. Bars are 95 % intervals.", "a time; decisions, items, reviewers")
        .arg(clockTime(m_shown->computedAt, m_shown->computedAt), tr("%Ln decision(s)", nullptr, forPlural(m_shown->decisions)), tr("%Ln item(s)", nullptr, forPlural(m_shown->items)),
             tr("%Ln reviewer(s)", nullptr, forPlural(static_cast<std::int64_t>(m_shown->reviewers.size()))));
}

void ReviewersPane::layOut() {
    const int room = width() * 100 / std::max(1, m_theme.px(100));
    m_lower->setDirection(room >= panelsBesideEachOther ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (m_shown == nullptr || std::exchange(m_room, room) == room) return;
    auto rows = reviewerRows(*m_shown, room);
    m_people->setFigures(std::move(rows.columns), std::move(rows.rows));
}

void ReviewersPane::resizeEvent(QResizeEvent* event) {
    InsightsPane::resizeEvent(event);
    layOut();
}

}  // namespace docket::ui
