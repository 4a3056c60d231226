#include "ui/datasets/advice/advice_view.h"

#include "ui/common/words/error_words.h"

#include <QGraphicsOpacityEffect>
#include <QScrollBar>

namespace docket::ui {

namespace {

constexpr int adviceSide = 16;
constexpr int adviceGap = 12;
constexpr int columnsBesideEachOther = 720;  // px at 100 %

bool hasDecisions(const services::Advice& advice) {
    const auto found = std::ranges::find(advice.figures, "decided_examples", &services::AdviceFigure::name);
    return found != advice.figures.end() && found->n > 0;
}

QVBoxLayout* columnOf(std::initializer_list<QWidget*> panels) {
    auto* column = new QVBoxLayout;
    column->setSpacing(adviceGap);
    for (QWidget* panel : panels) column->addWidget(panel);
    column->addStretch(1);
    return column;
}

}  // namespace

AdviceView::AdviceView(const Theme& theme, ActionRegistry& actions, const ExportController::Environment& environment, const QString& workspace, QWidget* parent)
    : QScrollArea(parent), m_theme(theme), m_actions(actions), m_controller(environment, workspace), m_stage(new StagePanel(theme)), m_figures(new AdviceFigurePanel(theme)),
      m_fields(new AdviceFields(theme)), m_curve(new CurvePanel(theme)), m_columns(new QBoxLayout(QBoxLayout::LeftToRight)), m_live(new LiveRegion(this)) {
    setObjectName(QStringLiteral("adviceView"));
    m_columns->setContentsMargins(adviceSide, adviceGap, adviceSide, adviceGap);
    m_columns->setSpacing(adviceGap);
    m_columns->addLayout(columnOf({m_stage, m_figures}), 1);
    m_columns->addLayout(columnOf({m_curve, m_fields}), 1);
    auto* content = new QWidget;
    content->setLayout(m_columns);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
    setFocusProxy(m_figures->findChild<QListView*>());
    connect(m_fields, &AdviceFields::edited, &m_controller, &AdviceController::setRequest);
    connect(&m_controller, &AdviceController::adviceChanged, this, &AdviceView::showAdvice);
    connect(&m_controller, &AdviceController::stateChanged, this, &AdviceView::follow);
    connect(&theme, &Theme::changed, this, &AdviceView::layOut);
    m_actions.onTriggered(Command::CurveAsTable, this, [this] { switchTable(); });
    m_figures->hide();
    m_curve->hide();
    follow();
}

AdviceView::~AdviceView() { m_controller.blockSignals(true); }

void AdviceView::setShown(bool isShown) {
    m_isShown = isShown;
    if (isShown) return m_controller.compute();
    m_controller.cancel();
    follow();
}

void AdviceView::lookAgain() {
    if (m_isShown) m_controller.compute();
}

void AdviceView::setTaxonomy(const taxonomy::Taxonomy* taxonomy) {
    m_taxonomy = taxonomy;
    if (m_controller.advice()) showAdvice();
}

void AdviceView::showAdvice() {
    const services::Advice& advice = *m_controller.advice();
    m_stage->showAdvice(advice);
    m_figures->show();
    m_figures->showAdvice(advice, {m_controller.request(), m_taxonomy});
    m_curve->show();
    m_curve->showCurve(advice.curve);
    m_fields->showPerDay(m_controller.perDay());
    layOut();
    m_live->say(spokenAdvice(advice));
}

void AdviceView::follow() {
    m_stage->showState(stateWords(), m_controller.phase() == AdviceController::Phase::Failed);
    setOld(m_controller.isBehind());
    m_actions.setAvailable(Command::CurveAsTable, m_isShown && m_curve->hasCurve(), m_isShown ? tr("There is no curve yet") : tr("The curve is under “Prompt or fine-tune?”"));
}

QString AdviceView::stateWords() const {
    using Phase = AdviceController::Phase;
    const QString again = m_actions.keyOf(Command::Refresh);
    const bool isThere = m_controller.advice().has_value();
    switch (m_controller.phase()) {
        case Phase::Failed: return tr("%1 %2 computes again.", "an error, a key").arg(errorWords(m_controller.error()), again);
        case Phase::Cancelled: return isThere ? tr("Cancelled: the figures are those of before. %1 computes again.", "key").arg(again) : tr("Cancelled. %1 computes again.", "key").arg(again);
        case Phase::Waiting:
        case Phase::Computing: return isThere ? tr("Being computed; the figures are those of before.") : tr("Being computed");
        case Phase::Done: break;
    }
    return hasDecisions(*m_controller.advice()) ? QString() : tr("No item has a final label yet: review some, and the figures will say more.");
}

/// The figures are of before.
void AdviceView::setOld(bool isOld) {
    for (QWidget* panel : {static_cast<QWidget*>(m_figures), static_cast<QWidget*>(m_curve)}) {
        if (isOld == (panel->graphicsEffect() != nullptr)) continue;
        auto* dim = isOld ? new QGraphicsOpacityEffect(panel) : nullptr;
        if (dim != nullptr) dim->setOpacity(0.6);
        panel->setGraphicsEffect(dim);
    }
}

void AdviceView::switchTable() { m_curve->pane().setTable(!m_curve->pane().isTable()); }

/// Beside each other where both have room, long words and a scroll bar included.
void AdviceView::layOut() {
    m_columns->setDirection(QBoxLayout::LeftToRight);
    const int room = width() - verticalScrollBar()->sizeHint().width();
    if (width() < m_theme.px(columnsBesideEachOther) || m_columns->minimumSize().width() > room) m_columns->setDirection(QBoxLayout::TopToBottom);
}

void AdviceView::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    layOut();
}

}  // namespace docket::ui
