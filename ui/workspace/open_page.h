#pragma once

#include "core/ports/clock.h"
#include "core/ports/workspace.h"
#include "ui/actions/action_registry.h"
#include "ui/common/dialogs/dialogs.h"
#include "ui/workspace/new_workspace_pane.h"
#include "ui/workspace/recent_list.h"

#include <QScrollArea>
#include <QWidget>

#include <stop_token>
#include <string>
#include <vector>

namespace docket::ui {

/// What the open screen works with. All references outlive it.
struct OpenPageContext {
    const Theme& theme;
    ActionRegistry& actions;
    Dialogs& dialogs;
    Settings& settings;
    Workers& workers;
    const ports::Clock& clock;
    ports::Files& files;
    ports::WorkspaceFiles& workspaces;
};

/// The first screen: recent workspaces and ways to open one on the left, a new one from a file on the right.
class OpenPage : public QWidget {
    Q_OBJECT

public:
    explicit OpenPage(OpenPageContext context, QWidget* parent = nullptr);
    ~OpenPage() override;

    /// Reads the list anew, and looks how many items wait in each.
    void refresh();
    /// A workspace file is opened; any other is looked into, to make a workspace of it.
    void takeFile(const QString& file);
    void chooseSource();
    void showError(const QString& text) { m_pane->banner()->showError(text); }
    void showNote(const QString& text) { m_pane->banner()->showNote(text); }
    void setBusy(bool isBusy) { m_pane->setBusy(isBusy); }
    NewWorkspacePane* pane() const { return m_pane; }

Q_SIGNALS:
    void openAsked(const QString& path);
    /// The taxonomy is read; everything is there to make the workspace and to import the file.
    void createAsked(const docket::ui::WorkspacePlan& plan, const docket::taxonomy::Taxonomy& taxonomy);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeLeft();
    void fitLeft();
    KeyButton* addWay(QLayout& layout, Command command, const QString& icon);
    void lookInto(const QString& file);
    void examine();
    void takeTaxonomy(std::optional<taxonomy::Taxonomy> taxonomy, const QString& file, const QString& summary);
    static QString summaryOf(const taxonomy::Taxonomy& taxonomy, const std::vector<std::string>& warnings);
    void chooseTaxonomy();
    void chooseTarget();
    void create();
    void stopReading();

    OpenPageContext m_context;
    GuiThread m_gui{this};
    RecentModel m_recent;
    QWidget* m_left = nullptr;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_column = nullptr;  ///< of a small window, with what else stands side by side
    RecentList* m_list = nullptr;
    NewWorkspacePane* m_pane;
    services::FileFindings m_findings;
    std::optional<taxonomy::Taxonomy> m_fileTaxonomy;
    std::stop_source m_stopReading;
};

}  // namespace docket::ui
