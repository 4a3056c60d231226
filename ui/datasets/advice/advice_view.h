#pragma once

#include "ui/actions/action_registry.h"
#include "ui/common/parts/live_region.h"
#include "ui/datasets/advice/advice_controller.h"
#include "ui/datasets/advice/advice_fields.h"
#include "ui/datasets/advice/advice_panels.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace docket::ui {

/// Whether to prompt or to fine-tune: the stage, the figures and the curve that it rests on, and fields for what a workspace does not
/// know. It scrolls where room is short.
class AdviceView : public QScrollArea {
    Q_OBJECT

public:
    /// All must outlive the view.
    AdviceView(const Theme& theme, ActionRegistry& actions, const ExportController::Environment& environment, const QString& workspace, QWidget* parent = nullptr);
    ~AdviceView() override;

    AdviceController& controller() { return m_controller; }
    /// It is what is seen by now, and computed anew; or it is not.
    void setShown(bool isShown);
    bool isShown() const { return m_isShown; }
    void lookAgain();
    /// Gives labels their names; null: keys stand for them.
    void setTaxonomy(const taxonomy::Taxonomy* taxonomy);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow();
    void showAdvice();
    void setOld(bool isOld);
    void switchTable();
    QString stateWords() const;
    void layOut();

    const Theme& m_theme;
    ActionRegistry& m_actions;
    AdviceController m_controller;
    const taxonomy::Taxonomy* m_taxonomy = nullptr;
    StagePanel* m_stage;
    AdviceFigurePanel* m_figures;
    AdviceFields* m_fields;
    CurvePanel* m_curve;
    QBoxLayout* m_columns;
    LiveRegion* m_live;
    bool m_isShown = false;
};

}  // namespace docket::ui
