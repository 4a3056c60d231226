#pragma once

#include "core/services/taxonomy/publishing_desk.h"
#include "ui/common/look/theme.h"
#include "ui/common/parts/icon_label.h"
#include "ui/common/program/gui_thread.h"
#include "ui/taxonomy/versions/change_list.h"

#include <QComboBox>
#include <QDialog>

namespace docket::ui {

/// What differs between any two published versions, in whole sentences.
class CompareDialog : public QDialog {
    Q_OBJECT

public:
    /// `versions`: newest first. The desk must outlive the dialog.
    CompareDialog(const Theme& theme, services::PublishingDesk& desk, const std::vector<ports::TaxonomyVersion>& versions, QWidget* parent);
    ~CompareDialog() override;

private:
    QComboBox* versionBox(const char* name, const QString& accessibleName, const std::vector<ports::TaxonomyVersion>& versions, int chosen);
    void compare();

    const Theme& m_theme;
    services::PublishingDesk& m_desk;
    GuiThread m_gui{this};
    int m_question = 0;
    QComboBox* m_before;
    QComboBox* m_after;
    IconLabel* m_state;
    ChangeList* m_changes;
};

}  // namespace docket::ui
