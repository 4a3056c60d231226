#include "ui/insights/insights_page.h"

#include "ui/common/look/painting.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/error_words.h"
#include "ui/common/words/relative_time.h"
#include "ui/common/words/text.h"
#include "ui/insights/insights_words.h"
#include "ui/insights/reviewer_rows.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace docket::ui {

namespace {

using FiguresPhase = InsightsController::Phase;

constexpr int insightsSide = 16;
constexpr int insightsGap = 12;
constexpr int panelsBesideEachOther = 1080;
constexpr int progressSteps = 1000;
constexpr int longestPeriod = 13;  // letters of "Last 30 days"

QString periodWords(FiguresPeriod period) {
    switch (period) {
        case FiguresPeriod::All: return InsightsPage::tr("All answers");
        case FiguresPeriod::Week: return InsightsPage::tr("Last 7 days");
        case FiguresPeriod::Month: return InsightsPage::tr("Last 30 days");
        case FiguresPeriod::Quarter: return InsightsPage::tr("Last 90 days");
    }
    return {};
}

/// A panel with an edge, on the ground of tables.
class Panel : public QWidget {
public:
    explicit Panel(const Theme& theme) : m_theme(theme) {}

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        drawBox(painter, rect(), 8, m_theme.color(Role::Base), m_theme.color(Role::Border));
    }

private:
    const Theme& m_theme;
};

}  // namespace

InsightsPage::InsightsPage(const Theme& theme, ActionRegistry& actions, services::ReviewerFiguresDesk& desk, const ports::Clock& clock, std::optional<std::string> only, QWidget* parent)
    : Screen(parent), m_theme(theme), m_actions(actions), m_controller(desk, clock, std::move(only)), m_banner(new Banner(theme)), m_period(new QComboBox), m_bar(new QProgressBar),
      m_cancel(new KeyButton(theme, KeyButton::Kind::Plain)), m_state(wrappedLabel(theme, TextStyle::Caption, "text2")), m_strip(new FigureStrip(theme)), m_people(new FigureTable(theme)),
      m_matrix(new HeatMatrix(theme)), m_pairs(new FigureTable(theme)), m_left(wrappedLabel(theme, TextStyle::Caption, "text3")), m_labels(new FigureTable(theme)),
      m_confused(new FigureTable(theme)), m_beside(wrappedLabel(theme, TextStyle::Caption, "text2")), m_anchoring(new AnchoringCard(theme)),
      m_summary(wrappedLabel(theme, TextStyle::Caption, "text3")), m_live(new LiveRegion(this)) {
    setObjectName(QStringLiteral("insightsPage"));
    setAccessibleName(tr("Insights"));
    m_state->setObjectName(QStringLiteral("figuresState"));
    m_summary->setObjectName(QStringLiteral("figuresSummary"));
    m_people->setObjectName(QStringLiteral("reviewerTable"));
    m_people->setAccessibleName(tr("Reviewers"));
    m_matrix->setObjectName(QStringLiteral("pairMatrix"));
    m_matrix->setAccessibleName(tr("Cohen’s kappa of each pair of reviewers"));
    m_pairs->setObjectName(QStringLiteral("pairTable"));
    m_pairs->setAccessibleName(tr("Cohen’s kappa of each pair of reviewers, as a table"));
    m_labels->setObjectName(QStringLiteral("labelTable"));
    m_labels->setAccessibleName(tr("Labels reviewers disagree on, the lowest kappa first"));
    m_confused->setObjectName(QStringLiteral("confusedTable"));
    m_confused->setAccessibleName(tr("Labels that are confused most often"));

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(insightsSide, insightsGap, insightsSide, insightsGap);
    column->setSpacing(insightsGap);
    column->addWidget(m_strip);
    m_peoplePanel = makePanel("reviewersPanel", tr("Reviewers"), tr("Marked: the whole interval is worse than the team’s figure"), {m_people});
    column->addWidget(m_peoplePanel);
    m_pairsPanel = makePanel("pairsPanel", tr("Agreement of each pair"), tr("Cohen’s kappa, items below"), {m_matrix, m_pairs, m_left});
    m_labelsPanel = makePanel("labelsPanel", tr("Labels reviewers disagree on"), tr("Square: whole interval under 0.67"), {m_labels, m_confused, m_beside});
    m_anchoringPanel = makePanel("anchoringPanel", tr("Does seeing the suggestion pull reviewers?"), {}, {m_anchoring});
    m_lower = new QBoxLayout(QBoxLayout::LeftToRight);
    m_lower->setSpacing(insightsGap);
    m_lower->addWidget(m_pairsPanel, 5);
    m_lower->addWidget(m_labelsPanel, 5);
    m_lower->addWidget(m_anchoringPanel, 4);
    column->addLayout(m_lower);
    column->addWidget(m_summary);
    column->addStretch(1);
    auto* area = new QScrollArea;
    area->setObjectName(QStringLiteral("insightsArea"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(hairline());
    layout->addWidget(m_banner);
    layout->addWidget(makeProgress());
    layout->addWidget(m_state);
    layout->addWidget(area, 1);
    setFocusProxy(m_people);
    m_actions.onTriggered(Command::FiguresAsTable, this, [this] {
        m_areNumbers = !m_areNumbers;
        showNumbers();
    });
    connect(&m_controller, &InsightsController::changedState, this, &InsightsPage::follow);
    connect(&actions, &ActionRegistry::keysChanged, this, &InsightsPage::showState);
    connect(&theme, &Theme::changed, this, &InsightsPage::layOut);
    showNumbers();
    layOut();
    follow();
    m_controller.checkAge();
}

InsightsPage::~InsightsPage() { m_controller.blockSignals(true); }

QWidget* InsightsPage::makeHead() {
    m_period->setObjectName(QStringLiteral("figuresPeriod"));
    m_period->setAccessibleName(tr("Answers that count"));
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_period->setMinimumContentsLength(longestPeriod);
    for (const FiguresPeriod period : allFiguresPeriods) m_period->addItem(periodWords(period));
    connect(m_period, &QComboBox::currentIndexChanged, this, [this](int index) { m_controller.setPeriod(allFiguresPeriods[static_cast<std::size_t>(index)]); });
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(insightsSide, 8, insightsSide, 8);
    row->setSpacing(insightsGap);
    row->addWidget(plainLabel(m_theme, TextStyle::Heading, "text", tr("Insights")));
    row->addWidget(plainLabel(m_theme, TextStyle::Strong, "text2", tr("Reviewers")), 1);
    row->addWidget(m_period);
    return head;
}

QWidget* InsightsPage::makeProgress() {
    m_bar->setObjectName(QStringLiteral("figuresProgress"));
    m_bar->setAccessibleName(tr("Computing the figures"));
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(QStringLiteral("figuresCancel"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setKey(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    m_cancel->setTiny(true);
    connect(m_cancel, &QAbstractButton::clicked, &m_controller, &InsightsController::cancel);
    m_progress = new QWidget;
    auto* row = new QHBoxLayout(m_progress);
    row->setContentsMargins(insightsSide, 6, insightsSide, 6);
    row->setSpacing(8);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    m_state->setContentsMargins(insightsSide, 8, insightsSide, 8);
    return m_progress;
}

QWidget* InsightsPage::makePanel(const char* name, const QString& title, const QString& aside, const QList<QWidget*>& parts) {
    auto* panel = new Panel(m_theme);
    panel->setObjectName(QLatin1String(name));
    panel->setAccessibleName(title);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(insightsGap, 10, insightsGap, insightsGap);
    layout->setSpacing(6);
    layout->addWidget(wrappedLabel(m_theme, TextStyle::Strong, "text", title));
    if (!aside.isEmpty()) layout->addWidget(wrappedLabel(m_theme, TextStyle::Caption, "text3", aside));
    for (QWidget* part : parts) layout->addWidget(part);
    layout->addStretch(1);
    return panel;
}

// What is shown

void InsightsPage::follow() {
    if (m_controller.figures() != m_shown) showFigures();
    const bool isOld = m_controller.isBehind();
    m_strip->setOld(isOld);
    for (FigureTable* table : {m_people, m_pairs, m_labels, m_confused}) table->setOld(isOld);
    showState();
}

void InsightsPage::showFigures() {
    m_shown = m_controller.figures();
    const services::ReviewerFigures& figures = *m_shown;
    m_strip->setFigures(figures);
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
    showNumbers();
    m_summary->setText(summaryWords());
    m_live->say(m_summary->text());
}

void InsightsPage::showNumbers() {
    for (FigureTable* table : {m_people, m_labels}) table->setNumbers(m_areNumbers);
    const bool hadFocus = m_matrix->hasFocus() || m_pairs->hasFocus();
    m_matrix->setVisible(!m_areNumbers);
    m_pairs->setVisible(m_areNumbers);
    m_left->setVisible(!m_areNumbers && !m_left->text().isEmpty());
    if (hadFocus) (m_areNumbers ? static_cast<QWidget*>(m_pairs) : m_matrix)->setFocus(Qt::OtherFocusReason);
}

void InsightsPage::showState() {
    const bool hasFigures = m_shown != nullptr && m_shown->decisions > 0;
    const bool isTeam = hasFigures && m_shown->team.has_value();
    const bool isShared = isTeam && m_shown->itemsTwice > 0;
    m_progress->setVisible(m_controller.isLate());
    const services::Progress& progress = m_controller.progress();
    m_bar->setRange(0, progress.total > 0 ? progressSteps : 0);
    if (progress.total > 0) m_bar->setValue(static_cast<int>(progressSteps * progress.done / progress.total));
    for (QWidget* part : {static_cast<QWidget*>(m_strip), m_peoplePanel, m_anchoringPanel, static_cast<QWidget*>(m_summary)}) part->setVisible(hasFigures);
    for (QWidget* part : {m_pairsPanel, m_labelsPanel}) part->setVisible(isShared);
    m_confused->setVisible(isShared && m_confused->rows().rowCount() > 0);
    m_state->setText(stateWords());
    m_state->setVisible(!m_state->text().isEmpty());
}

/// What there is to know of the figures, or why there are none.
QString InsightsPage::stateWords() const {
    const QString again = m_actions.keyOf(Command::Refresh);
    switch (m_controller.phase()) {
        case FiguresPhase::Failed: return tr("%1 %2 computes again.", "an error, a key").arg(errorWords(m_controller.error()), again);
        case FiguresPhase::Cancelled:
            return m_shown == nullptr ? tr("Cancelled. %1 computes again.", "key").arg(again) : tr("Cancelled: the figures are those of before. %1 computes again.", "key").arg(again);
        case FiguresPhase::Waiting:
        case FiguresPhase::Computing: return m_shown == nullptr ? tr("Being computed") : QString();
        case FiguresPhase::Done: break;
    }
    if (m_controller.changed() > 0) {
        return tr("Computed %1.", "a time").arg(clockTime(m_shown->computedAt, m_shown->computedAt)) + QLatin1Char(' ') +
               tr("%Ln item(s) changed since: %1 computes again.", nullptr, forPlural(m_controller.changed())).arg(again);
    }
    if (m_shown->decisions > 0) {
        return m_shown->team && m_shown->itemsTwice == 0 ? tr("No item was reviewed by two people yet, so there is no agreement to measure. A policy can ask for two reviews, and an agreement test draws items.") : QString();
    }
    return m_controller.period() == FiguresPeriod::All ? tr("0 decisions: there is nothing to say of reviewers yet.") : tr("0 decisions in this time. Choose a longer one.");
}

QString InsightsPage::summaryWords() const {
    return tr("Computed %1 from %2 on %3 by %4. Bars are 95 % intervals.", "a time; decisions, items, reviewers")
        .arg(clockTime(m_shown->computedAt, m_shown->computedAt), tr("%Ln decision(s)", nullptr, forPlural(m_shown->decisions)), tr("%Ln item(s)", nullptr, forPlural(m_shown->items)),
             tr("%Ln reviewer(s)", nullptr, forPlural(static_cast<std::int64_t>(m_shown->reviewers.size()))));
}

void InsightsPage::layOut() {
    const int room = width() * 100 / std::max(1, m_theme.px(100));
    m_lower->setDirection(room >= panelsBesideEachOther ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (m_shown == nullptr || std::exchange(m_room, room) == room) return;
    auto rows = reviewerRows(*m_shown, room);
    m_people->setFigures(std::move(rows.columns), std::move(rows.rows));
}

void InsightsPage::resizeEvent(QResizeEvent* event) {
    Screen::resizeEvent(event);
    layOut();
}

void InsightsPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return Screen::keyPressEvent(event);
    if (m_controller.phase() == FiguresPhase::Computing) return m_controller.cancel();
    m_people->setFocus(Qt::OtherFocusReason);
}

}  // namespace docket::ui
