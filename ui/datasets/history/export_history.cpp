#include "ui/datasets/history/export_history.h"

#include <utility>

namespace docket::ui {

namespace {

Result<std::size_t> countExports(ports::WorkspaceFiles& workspaces, const std::filesystem::path& path) {
    const auto workspace = workspaces.open(path, ports::Access::ReadOnly);
    if (!workspace) return std::unexpected(workspace.error());
    const auto runs = (*workspace)->exports().all();
    if (!runs) return std::unexpected(runs.error());
    return runs->size();
}

Result<std::vector<services::ListedExport>> readExports(ports::WorkspaceFiles& workspaces, ports::Files& files, const std::filesystem::path& path) {
    const auto workspace = workspaces.open(path, ports::Access::ReadOnly);
    if (!workspace) return std::unexpected(workspace.error());
    return services::listExports(**workspace, files);
}

}  // namespace

ExportHistory::ExportHistory(Environment environment, QObject* parent) : QObject(parent), m_environment(std::move(environment)) {}

ExportHistory::~ExportHistory() { m_gui.close(); }

void ExportHistory::count() {
    m_environment.workers.run(
        m_gui, [&workspaces = m_environment.workspaces, path = m_environment.workspace] { return countExports(workspaces, path); },
        [this](Result<std::size_t> count) {
            if (!count) return;  // the preview says what is wrong
            m_count = *count;
            Q_EMIT changed();
        });
}

void ExportHistory::read() {
    m_isReading = true;
    Q_EMIT changed();
    m_environment.workers.run(
        m_gui, [&workspaces = m_environment.workspaces, &files = m_environment.files, path = m_environment.workspace] { return readExports(workspaces, files, path); },
        [this, question = ++m_question](Result<std::vector<services::ListedExport>> exports) {
            if (question != m_question) return;
            m_isReading = false;
            m_error.reset();
            if (exports) {
                m_exports = std::move(*exports);
                m_count = m_exports.size();
            } else m_error = exports.error();
            Q_EMIT changed();
        });
}

}  // namespace docket::ui
