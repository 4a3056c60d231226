#pragma once

#include "ui/common/look/theme.h"
#include "ui/common/parts/icon_label.h"
#include "ui/common/program/gui_thread.h"
#include "ui/versions/version_source.h"

#include <QComboBox>
#include <QDialog>

namespace docket::ui {

/// What differs between any two published versions, in whole sentences.
class CompareDialog : public QDialog {
    Q_OBJECT

public:
    /// `versions`: newest first. What the source reads must outlive the dialog.
    CompareDialog(const Theme& theme, VersionSource source, const std::vector<VersionRow>& versions, QWidget* parent);
    ~CompareDialog() override;

private:
    QComboBox* versionBox(const char* name, const QString& accessibleName, const std::vector<VersionRow>& versions, int chosen);
    void compare();

    const Theme& m_theme;
    VersionSource m_source;
    GuiThread m_gui{this};
    int m_question = 0;
    QComboBox* m_before;
    QComboBox* m_after;
    IconLabel* m_state;
    ChangeList* m_changes;
};

}  // namespace docket::ui
