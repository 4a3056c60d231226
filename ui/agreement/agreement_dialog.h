#pragma once

#include "ui/agreement/agreement_desk.h"
#include "ui/agreement/study_form.h"
#include "ui/agreement/study_report.h"
#include "ui/common/parts/banner.h"
#include "ui/common/parts/live_region.h"

#include <QComboBox>
#include <QDialog>
#include <QStackedWidget>

namespace docket::ui {

/// The agreement test: draws one where none is open, shows how far people agree in it or in an earlier one, and ends it.
class AgreementDialog : public QDialog {
    Q_OBJECT

public:
    /// All references, also those of the environment, outlive the dialog.
    AgreementDialog(const Theme& theme, const TaxonomyController::Environment& environment, QWidget* parent);

    /// Esc takes back what is under way first: a draw, or the question whether to end.
    void reject() override;

Q_SIGNALS:
    /// To be shown in the editor; the dialog has closed.
    void labelAsked(docket::LabelId label);
    /// Items came into a study or left one.
    void itemsChanged();

private:
    QWidget* makeTop();
    QWidget* makeBottom();
    void fit(QWidget* parent);
    void read(std::optional<int> study);
    void receive(const std::shared_ptr<const StudyReading>& reading);
    void fillStudies(const StudyReading& reading);
    void startForm();
    void draw();
    void showError(const Error& error);

    const Theme& m_theme;
    const ports::Clock& m_clock;
    AgreementDesk m_desk;
    QComboBox* m_studies;
    Banner* m_banner;
    QStackedWidget* m_stack;
    QLabel* m_waiting;
    StudyForm* m_form;
    StudyReport* m_report;
    LiveRegion* m_live;
};

}  // namespace docket::ui
