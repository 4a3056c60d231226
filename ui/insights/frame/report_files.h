#pragma once

#include "core/ports/clock.h"
#include "core/ports/files.h"
#include "core/ports/workspace.h"
#include "core/services/insights/report/workspace_report.h"
#include "ui/common/dialogs/dialogs.h"
#include "ui/common/program/gui_thread.h"
#include "ui/common/program/workers.h"

#include <QObject>

#include <filesystem>
#include <stop_token>

namespace docket::ui {

/// Writes the report of a workspace into a file that the person names, as a page or for paper, away from the window's thread and over a connection of
/// its own. An existing file is kept as it is. Used in the window thread; what it is given outlives it.
class ReportFiles : public QObject {
    Q_OBJECT

public:
    struct Context {
        Dialogs& dialogs;
        Workers& workers;
        ports::Files& files;
        ports::WorkspaceFiles& workspaces;
        const ports::Clock& clock;
        std::filesystem::path workspace;
    };

    explicit ReportFiles(Context context, QObject* parent = nullptr) : QObject(parent), m_context(std::move(context)) {}
    ~ReportFiles() override;

    /// `request`: its name and program are filled in. Does nothing while one is being written.
    void ask(QWidget* parent, services::ReportRequest request);
    bool isWriting() const { return m_isWriting; }

Q_SIGNALS:
    void changedState();
    /// In words: where the report is, or why it is not.
    void saved(const QString& words);
    void failed(const QString& words);

private:
    void write(const QString& file, const services::ReportRequest& request);
    void setWriting(bool isWriting);

    Context m_context;
    GuiThread m_gui{this};
    std::stop_source m_stop;
    bool m_isWriting = false;
};

}  // namespace docket::ui
