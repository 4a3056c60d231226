#pragma once

#include "app/tour/tour_stage.h"

namespace docket::app {

/// Shows the screens and dialogs beside Review, over the workspace that is open. They change nothing in it: a draft that is
/// begun to show one is discarded.
class TourScreens {
public:
    /// `richest`: id of the item whose history is shown.
    TourScreens(TourStage& stage, QString richest) : m_stage(stage), m_richest(std::move(richest)) {}

    void walk();

private:
    void showQueue();
    void showHistory();
    void showTaxonomy();
    void showDraft();
    void showExamples();
    void showAgreement();
    void showKeys();
    void showPalette();
    void showSettings();

    ui::TaxonomyController& taxonomy() { return m_stage.window().taxonomyPage()->controller(); }
    void openView(int number);
    void awaitRows();

    TourStage& m_stage;
    QString m_richest;
};

}  // namespace docket::app
