#pragma once

#include "core/services/queue/bulk_service.h"
#include "ui/actions/action_registry.h"
#include "ui/common/dialogs/dialogs.h"
#include "ui/common/parts/buttons.h"
#include "ui/common/parts/icon_field.h"
#include "ui/common/parts/screen.h"
#include "ui/common/program/settings.h"
#include "ui/queue/bulk_bar.h"
#include "ui/queue/export_selection.h"
#include "ui/queue/filter_bar.h"
#include "ui/queue/item_detail.h"
#include "ui/queue/queue_model.h"
#include "ui/queue/queue_questions.h"
#include "ui/queue/queue_table.h"
#include "ui/queue/saved_views.h"

#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

namespace docket::ui {

/// What the list of items works with. All references outlive it.
struct QueuePageContext {
    const Theme& theme;
    ActionRegistry& actions;
    Dialogs& dialogs;
    Settings& settings;
    services::BrowseDesk& desk;
    const ports::Clock& clock;
    QString workspace;  ///< path, by which views are kept
};

/// The screen of the list: search, filters, bulk actions, the table, and the details of the current item.
class QueuePage : public Screen {
    Q_OBJECT

public:
    explicit QueuePage(QueuePageContext context, QWidget* parent = nullptr);
    ~QueuePage() override;

    Banner* banner() const override { return m_banner; }
    QueueModel& model() { return m_model; }
    void refresh() override;
    void comeBack() override { refresh(); }
    void showIndexProgress(const ports::IndexProgress& progress);

    const QList<SavedView>& views() const { return m_views; }
    int currentView() const { return m_currentView; }
    void openView(int index);
    /// The list narrows to the item, whatever its state.
    void showItem(const QString& externalId);
    /// The list narrows to what is resolved and answers a search, which the person can read and change.
    void showResolved(const QString& words);
    /// The same of all items, in the queue or not.
    void showFound(const QString& words);

Q_SIGNALS:
    void viewsChanged();
    void openAsked(const QString& externalId);
    /// What is selected is to be exported, or where nothing is, all that the list shows.
    void exportAsked(const docket::ui::ItemsToExport& items);
    void bulkAsked(const docket::services::BulkAction& action, const std::vector<docket::ItemId>& items);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildLayout();
    QWidget* makeList();
    QWidget* makeTabs();
    bool isOneAtATime() const;
    void showDetail(bool isWanted);
    void layOutPanes();
    void connectCommands();
    void receiveRules(const services::BrowseRules& rules);
    void ask(const services::BrowseQuestion& question, int view);
    void askTyped();
    void askFromElsewhere(const services::BrowseQuestion& question);
    void order(int column);
    void clearFilters();
    void showCounts();
    void showRows();
    void showEmpty();
    void goToPlace();
    void loadDetail();
    void openCurrent();
    void goToRow();
    void chooseColumns();
    /// What a bulk action is about, as it was when it was asked for.
    struct Selection {
        bool isAll = false;          ///< everything that answers the question, but what is picked
        std::vector<ItemId> picked;
        services::BrowseQuestion question;
    };
    Selection selection() const { return {m_model.isAllSelected(), m_model.selectedItems(), m_model.question()}; }
    void askForBulk(const std::function<std::optional<services::BulkAction>()>& question);
    void sendBulk(const services::BulkAction& action, const Selection& selected);
    void askSaveView();
    void updateViews();

    QueuePageContext m_context;
    QueueQuestions m_questions;
    GuiThread m_gui{this};
    QueueModel m_model;
    services::BrowseRules m_rules;
    QList<SavedView> m_views;
    int m_currentView = 0;
    Banner* m_banner;
    ExportSelection* m_exporting;
    IconField* m_search;
    QLabel* m_searchError;
    QLabel* m_found;
    FilterBar* m_filters;
    BulkBar* m_bulk;
    QueueTable* m_table;
    QStackedWidget* m_body;
    QLabel* m_empty;
    QLabel* m_shown;
    KeyButton* m_goToRow = nullptr;
    QLabel* m_sorted;
    QLabel* m_index;
    QSplitter* m_split;
    QWidget* m_list = nullptr;
    QWidget* m_tabRow = nullptr;
    SegmentedSwitch* m_tabs = nullptr;
    ItemDetail* m_detail;
    QTimer m_searchPause;   ///< a search begins when typing pauses
    QTimer m_detailPause;
    /// Where somebody was in the list when it was read anew.
    struct Place {
        ItemId item;
        int row = 0;
        int above = 0;  ///< rows in sight over it
    };
    std::optional<Place> m_place;
    std::optional<services::BrowseQuestion> m_askedBefore;  ///< to be asked once there is a list
    std::function<void()> m_onSelectionKnown;  ///< what was asked for while it was being found out
    bool m_isDetailWanted = true;   ///< in a large window
    bool m_isDetailFirst = false;   ///< in a small one
};

}  // namespace docket::ui
