#pragma once

#include "ui/charts/curve_pane.h"
#include "ui/datasets/advice/advice_rows.h"
#include "ui/datasets/preview/action_panel.h"

namespace docket::ui {

/// The stage that is advised, and what is missing to the next one; or why there is no advice.
class StagePanel : public ExportPanel {
    Q_OBJECT

public:
    explicit StagePanel(const Theme& theme, QWidget* parent = nullptr);

    void showAdvice(const services::Advice& advice);
    /// How things stand beside the advice, or instead of it; empty: there is nothing to say.
    void showState(const QString& words, bool isBad);

private:
    QLabel* addLine(const char* name, TextStyle style, const char* ink);

    QLabel* m_stage;
    QLabel* m_sentence;
    QLabel* m_missingTitle;
    QLabel* m_missing;
    QLabel* m_state;
};

/// The figures that it rests on. Up and Down go from one to the next.
class AdviceFigurePanel : public ActionPanel {
    Q_OBJECT

public:
    explicit AdviceFigurePanel(const Theme& theme, QWidget* parent = nullptr);

    void showAdvice(const services::Advice& advice, const AdviceAsked& asked);

private:
    AdviceRows m_rows;
};

/// What more data is worth, as a curve.
class CurvePanel : public ExportPanel {
    Q_OBJECT

public:
    explicit CurvePanel(const Theme& theme, QWidget* parent = nullptr);

    void showCurve(const dataset::LearningCurve& curve);
    bool hasCurve() const { return !m_pane->chart().dots().empty(); }
    CurvePane& pane() { return *m_pane; }

private:
    CurvePane* m_pane;
    QLabel* m_next;
    QLabel* m_source;
};

}  // namespace docket::ui
