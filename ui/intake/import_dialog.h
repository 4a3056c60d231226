#pragma once

#include "core/ports/clock.h"
#include "core/ports/workspace.h"
#include "ui/common/program/gui_thread.h"
#include "ui/common/program/workers.h"
#include "ui/intake/file_findings.h"
#include "ui/intake/import_forecast_view.h"
#include "ui/intake/mapping_pane.h"
#include "ui/intake/synthetic_choice.h"

#include <QDialog>

#include <stop_token>

namespace docket::ui {

class KeyButton;

/// What the dialog works with. All references outlive it.
struct ImportDialogContext {
    const Theme& theme;
    Workers& workers;
    const ports::Clock& clock;
    ports::Files& files;
    ports::WorkspaceFiles& workspaces;
};

/// Asks how a file is to be read that goes into an open workspace, and says before what would become of it.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    /// `workspace`: the open workspace file. Looks into the file at once.
    ImportDialog(ImportDialogContext context, QString workspace, QString file, QWidget* parent);
    ~ImportDialog() override;

    /// nullopt: it is not known yet whether anything can be imported, or nothing can.
    std::optional<FileReading> reading() const { return m_canImport ? chosen() : std::nullopt; }

Q_SIGNALS:
    /// The dialog closes; the file is to be imported so.
    void importAsked(const QString& file, const docket::ui::FileReading& reading);

private:
    QWidget* makeContent();
    QWidget* makeButtons();
    void lookInto();
    void examine();
    /// What is chosen so far; nullopt: a needed field is missing.
    std::optional<FileReading> chosen() const;
    void setCanImport(bool canImport);
    void ask();

    ImportDialogContext m_context;
    GuiThread m_gui{this};
    QString m_workspace;
    QString m_file;
    QLabel* m_facts = nullptr;
    MappingPane* m_mapping = nullptr;
    SyntheticChoice* m_synthetic = nullptr;
    ImportForecastView* m_forecast = nullptr;
    KeyButton* m_import = nullptr;
    std::stop_source m_stop;
    bool m_canImport = false;
};

}  // namespace docket::ui
