#pragma once

#include "core/dataset/recipe.h"
#include "ui/common/dialogs.h"
#include "ui/common/theme.h"
#include "ui/workspace/choice_card.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>

#include <vector>

namespace docket::ui {

class KeyButton;

/// Asks in which format decisions go out, which items, and into what folder.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// `workspace`: the open workspace file; the folder suggested stands beside it.
    ExportDialog(const Theme& theme, Dialogs& dialogs, const QString& workspace, QWidget* parent);

    dataset::Recipe recipe() const;
    QString target() const { return m_target->text().trimmed(); }

private:
    QWidget* makeFormats(const Theme& theme);
    QWidget* makeChoices(const Theme& theme);
    QWidget* makeTarget(const Theme& theme);
    QWidget* makeButtons(const Theme& theme);
    void chooseFolder();
    void update();

    Dialogs& m_dialogs;
    QString m_workspace;
    std::vector<std::pair<dataset::Format, ChoiceCard*>> m_formats;
    QComboBox* m_include = nullptr;
    QComboBox* m_exposure = nullptr;
    QLineEdit* m_target = nullptr;
    KeyButton* m_export = nullptr;
    bool m_hasOwnTarget = false;
};

}  // namespace docket::ui
