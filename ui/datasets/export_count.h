#pragma once

#include "core/dataset/manifest.h"
#include "core/ports/clock.h"
#include "core/ports/workspace.h"
#include "ui/common/program/gui_thread.h"
#include "ui/common/program/workers.h"

#include <QObject>
#include <QString>

#include <stop_token>

namespace docket::ui {

/// Counts what an export would hold, on another thread.
class ExportCount : public QObject {
    Q_OBJECT

public:
    /// All must outlive this.
    struct Environment {
        ports::WorkspaceFiles& workspaces;
        const ports::Clock& clock;
        Workers& workers;
    };
    ExportCount(const Environment& environment, QString workspace, QObject* parent = nullptr);
    ~ExportCount() override;

    /// Only the last question is answered; those before are stopped.
    void ask(const dataset::Recipe& recipe);
    void stop();

Q_SIGNALS:
    void counted(const docket::dataset::Manifest& dataset);
    void failed(const docket::Error& error);

private:
    Environment m_environment;
    QString m_workspace;
    GuiThread m_gui{this};
    std::stop_source m_stop;
    int m_question = 0;
};

/// "412 items, less 12 unsure, less 3 undecided = 397 records"
QString subtractionWords(const dataset::Manifest& dataset);

}  // namespace docket::ui
