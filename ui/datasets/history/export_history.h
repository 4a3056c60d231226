#pragma once

#include "core/services/datasets/export_history.h"
#include "ui/common/program/gui_thread.h"
#include "ui/common/program/workers.h"

#include <QObject>

#include <filesystem>
#include <optional>
#include <vector>

namespace docket::ui {

/// The exports that were made from a workspace, as the window has them. Read on other threads, as what is left of each has to be looked
/// for on the disk. Used in the window thread.
class ExportHistory : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    struct Environment {
        ports::WorkspaceFiles& workspaces;
        ports::Files& files;
        Workers& workers;
        std::filesystem::path workspace;
    };
    explicit ExportHistory(Environment environment, QObject* parent = nullptr);
    ~ExportHistory() override;

    /// How many there are; without a look at their folders.
    void count();
    std::optional<std::size_t> exportCount() const { return m_count; }
    /// Which there are, and what became of their folders.
    void read();
    bool isReading() const { return m_isReading; }
    /// As last read, newest first.
    const std::vector<services::ListedExport>& exports() const { return m_exports; }
    const std::optional<Error>& error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    Environment m_environment;
    GuiThread m_gui{this};
    std::vector<services::ListedExport> m_exports;
    std::optional<std::size_t> m_count;
    std::optional<Error> m_error;
    int m_question = 0;
    bool m_isReading = false;
};

}  // namespace docket::ui
