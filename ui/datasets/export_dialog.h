#pragma once

#include "ui/common/dialogs/dialogs.h"
#include "ui/common/look/theme.h"
#include "ui/common/parts/choice_card.h"
#include "ui/datasets/export_count.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>

#include <optional>
#include <vector>

namespace docket::ui {

class KeyButton;

/// Asks in which format decisions go out, which items, and into what folder, and says how many records that makes.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// `workspace`: the open workspace file; the folder suggested stands beside it.
    ExportDialog(const Theme& theme, Dialogs& dialogs, const ExportCount::Environment& environment, const QString& workspace, QWidget* parent);

    dataset::Recipe recipe() const;
    QString target() const { return m_target->text().trimmed(); }

private:
    QWidget* makeFormats(const Theme& theme);
    QWidget* makeChoices(const Theme& theme);
    QWidget* makeDoubts(const Theme& theme);
    QWidget* makeCount(const Theme& theme);
    QWidget* makeTarget(const Theme& theme);
    QWidget* makeButtons(const Theme& theme);
    void chooseFolder();
    void update();
    void countAnew();
    void showCount(const dataset::Manifest& dataset);

    Dialogs& m_dialogs;
    QString m_workspace;
    ExportCount m_count;
    std::optional<dataset::Recipe> m_counted;  ///< what was last asked for
    std::vector<std::pair<dataset::Format, ChoiceCard*>> m_formats;
    bool m_isNarrow = false;  ///< one card, and one choice, under the other
    QComboBox* m_include = nullptr;
    QComboBox* m_exposure = nullptr;
    QCheckBox* m_leavesUnsure = nullptr;
    QCheckBox* m_leavesOpenTest = nullptr;
    QLabel* m_subtraction = nullptr;
    QLabel* m_warnings = nullptr;
    QLineEdit* m_target = nullptr;
    KeyButton* m_export = nullptr;
    bool m_hasOwnTarget = false;
};

}  // namespace docket::ui
