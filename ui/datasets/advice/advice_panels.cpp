#include "ui/datasets/advice/advice_panels.h"

#include "ui/common/parts/plain_label.h"
#include "ui/datasets/words/curve_words.h"

#include <QStyle>

namespace docket::ui {

StagePanel::StagePanel(const Theme& theme, QWidget* parent)
    : ExportPanel(theme, "stagePanel", tr("What the figures advise"), parent), m_stage(addLine("adviceStage", TextStyle::Title, "text")),
      m_sentence(addLine("adviceSentence", TextStyle::Body, "text2")), m_missingTitle(addLine("adviceMissingTitle", TextStyle::CaptionStrong, "text")),
      m_missing(addLine("adviceMissing", TextStyle::Caption, "text2")), m_state(addLine("adviceState", TextStyle::Caption, "text2")) {
    body().setContentsMargins(exportPanelSide, 0, exportPanelSide, exportPanelSide);
    body().setSpacing(4);
    m_missingTitle->setContentsMargins(0, 6, 0, 0);
    m_missingTitle->setText(tr("Missing to the next step"));
}

QLabel* StagePanel::addLine(const char* name, TextStyle style, const char* ink) {
    QLabel* line = wrappedLabel(theme(), style, ink);
    line->setObjectName(QLatin1String(name));
    line->hide();
    body().addWidget(line);
    return line;
}

void StagePanel::showAdvice(const services::Advice& advice) {
    QStringList missing;
    for (const services::AdviceGap& gap : advice.gaps) missing << gapText(gap);
    m_stage->setText(titleOf(advice.stage));
    m_sentence->setText(sentenceOf(advice.stage));
    m_missing->setText(missing.join(QLatin1Char('\n')));
    m_stage->show();
    m_sentence->show();
    m_missingTitle->setVisible(!missing.isEmpty());
    m_missing->setVisible(!missing.isEmpty());
    setAccessibleDescription(spokenAdvice(advice));
}

void StagePanel::showState(const QString& words, bool isBad) {
    m_state->setProperty("ink", QLatin1String(isBad ? "bad" : "text2"));
    m_state->style()->polish(m_state);  // the style sheet reads the property only then
    m_state->setText(words);
    m_state->setVisible(!words.isEmpty());
}

AdviceFigurePanel::AdviceFigurePanel(const Theme& theme, QWidget* parent) : ActionPanel(theme, "adviceFigurePanel", "adviceFigures", tr("Figures of the workspace"), parent) {
    setRows(m_rows);
}

void AdviceFigurePanel::showAdvice(const services::Advice& advice, const AdviceAsked& asked) {
    m_rows.setAdvice(advice, asked);
    setAside(tr("and which way each speaks"));
    followRows({});
}

CurvePanel::CurvePanel(const Theme& theme, QWidget* parent)
    : ExportPanel(theme, "curvePanel", tr("What more examples are worth"), parent),
      m_pane(new CurvePane(theme, new CurveChart(theme, tr("examples learned from", "what a chart counts")), new FigureTable(theme))),
      m_next(wrappedLabel(theme, TextStyle::Body, "text")), m_source(wrappedLabel(theme, TextStyle::Caption, "text3")) {
    m_pane->chart().setObjectName(QStringLiteral("learningCurve"));
    m_pane->chart().setAccessibleName(tr("Learning curve: share of texts that is right"));
    m_pane->chart().setProperty("pane", true);
    m_pane->table().setObjectName(QStringLiteral("learningTable"));
    m_pane->table().setAccessibleName(tr("Learning curve, as a table"));
    m_next->setObjectName(QStringLiteral("nextDoubling"));
    m_source->setObjectName(QStringLiteral("curveSource"));
    body().setContentsMargins(exportPanelSide, 0, exportPanelSide, exportPanelSide);
    body().setSpacing(6);
    body().addWidget(m_next);
    body().addWidget(m_pane);
    body().addWidget(m_source);
    body().addStretch(1);
}

void CurvePanel::showCurve(const dataset::LearningCurve& curve) {
    m_pane->setData(curveDots(curve), curveColumns(), curveRows(curve));
    m_pane->setVisible(hasCurve());
    m_next->setText(nextDoublingText(curve));
    m_source->setText(curveSource(curve));
    m_source->setVisible(hasCurve());
}

}  // namespace docket::ui
