#include "ui/shell/main_window.h"

#include "ui/common/words/text.h"
#include "ui/review/day_count.h"

#include <QFileInfo>

namespace docket::ui {

void MainWindow::addScreens() {
    m_reviewItem = m_screens->add({Context::Review, Command::GoReview, QStringLiteral("review"), [this] { return makeReview(); }});
    m_queueItem = m_screens->add({Context::Queue, Command::GoQueue, QStringLiteral("queue"), [this] { return makeQueue(); }});
    m_adjudicateItem = m_screens->add({Context::Adjudicate, Command::GoAdjudicate, QStringLiteral("adjudicate"), [this] { return makeAdjudicate(); }});
    m_screens->add({Context::Taxonomy, Command::GoTaxonomy, QStringLiteral("taxonomy"), [this] { return makeTaxonomy(); }});
    m_screens->add({Context::Insights, Command::GoInsights, QStringLiteral("insights"), [this] { return makeInsights(); }});
    m_screens->add({Context::Export, Command::GoExport, QStringLiteral("export"), [this] { return makeExport(); }});
    m_screens->add({Context::Routing, Command::GoRouting, QStringLiteral("split"), [this] { return makeRouting(); }});
    connect(m_screens, &ScreenStack::shown, this, &MainWindow::updateViews);
}

Screen* MainWindow::makeReview() {
    ReviewController& review = session()->review();
    m_review = new ReviewPage(m_context.theme, *m_actions, review);
    m_review->setTitle(QFileInfo(session()->path()).completeBaseName());
    auto* day = new DayCount(session()->writer(), m_context.clock, session()->reviewer(), m_review);
    connect(day, &DayCount::counted, m_review, &ReviewPage::setDoneToday);
    connect(&review, &ReviewController::countsChanged, day, &DayCount::read);
    connect(&review, &ReviewController::saved, day, &DayCount::read);
    showHabits();
    m_review->setLayoutState(m_context.settings.layout(workspaceKey()));
    connect(m_review, &ReviewPage::layoutChanged, this, &MainWindow::keepLayout);
    connect(m_review, &ReviewPage::copyAsked, this, &MainWindow::saveCopyElsewhere);
    connect(m_review, &ReviewPage::itemPainted, this, &MainWindow::indexTexts, Qt::SingleShotConnection);
    return m_review;
}

Screen* MainWindow::makeQueue() {
    m_queue = new QueuePage({m_context.theme, *m_actions, m_context.dialogs, m_context.settings, session()->browse(), m_context.clock, session()->path()});
    connect(m_queue, &QueuePage::viewsChanged, this, &MainWindow::updateViews);
    connect(m_queue, &QueuePage::openAsked, this, &MainWindow::openItem);
    connect(m_queue, &QueuePage::exportAsked, this, [this](const ItemsToExport& items) {
        m_screens->show(Context::Export);
        m_export->take(items.ids, items.search, items.selected);
    });
    connect(m_queue, &QueuePage::bulkAsked, m_jobs, &WindowJobs::change);
    indexTexts();
    return m_queue;
}

Screen* MainWindow::makeAdjudicate() {
    auto* adjudication = new AdjudicationController(session()->adjudication(), m_context.clock);
    m_adjudicate = new AdjudicatePage(m_context.theme, *m_actions, m_context.dialogs, *adjudication);
    adjudication->setParent(m_adjudicate);
    connect(adjudication, &AdjudicationController::listChanged, this, [this, adjudication] { m_adjudicateItem->setCount(adjudication->waiting()); });
    connect(adjudication, &AdjudicationController::saved, this, [this, adjudication](Timestamp at) {
        SaveState state;
        (adjudication->phase() == AdjudicationController::Phase::Ruled ? state.savedAt : state.draftAt) = at;
        m_status->showSaveState(state);
    });
    connect(adjudication, &AdjudicationController::itemChanged, this, [this, adjudication] {
        const auto* item = adjudication->item();
        m_status->showHold(item != nullptr ? std::optional(item->holdEndsAt) : std::nullopt);
    });
    connect(m_adjudicate, &AdjudicatePage::itemAsked, this, [this](const QString& externalId) {
        m_screens->show(Context::Queue);
        m_queue->showItem(externalId);
    });
    return m_adjudicate;
}

/// Whose items were ruled on is told quietly, and reads it when they like.
void MainWindow::watchRulings() {
    m_rulings = std::make_unique<RulingNotices>(session()->adjudication(), m_context.clock);
    connect(m_rulings.get(), &RulingNotices::counted, this, [this](int unseen) { m_rail->setNotice(unseen > 0 ? tr("%Ln ruling(s) on your items", nullptr, unseen) : QString()); });
    m_rulings->count();
}

Screen* MainWindow::makeTaxonomy() {
    m_taxonomy = new TaxonomyPage(m_context.theme, *m_actions,
                                  {session()->writer(), m_context.clock, m_context.workspaces, m_context.workers, pathOf(session()->path()), session()->reviewer()}, session()->publishing());
    connect(m_taxonomy, &TaxonomyPage::publishAsked, m_jobs, &WindowJobs::publish);
    connect(m_taxonomy, &TaxonomyPage::itemsChanged, m_jobs, &WindowJobs::itemsChanged);
    return m_taxonomy;
}

Screen* MainWindow::makeInsights() {
    m_insights = new InsightsPage({m_context.theme, *m_actions, session()->figures(), session()->traffic(), session()->drift(),
                                   session()->writer(), session()->reviewer(), m_context.dialogs, m_context.workers, m_context.files, m_context.workspaces, pathOf(session()->path()), m_context.clock});
    connect(m_insights, &InsightsPage::itemsAsked, this, [this](const QString& search) {
        m_screens->show(Context::Queue);
        m_queue->showResolved(search);
    });
    connect(m_insights, &InsightsPage::anyItemsAsked, this, [this](const QString& search) {
        m_screens->show(Context::Queue);
        m_queue->showFound(search);
    });
    return m_insights;
}

Screen* MainWindow::makeExport() {
    m_export = new ExportPage(m_context.theme, *m_actions, m_context.dialogs, m_jobs->exports(),
                              {m_context.workspaces, m_context.files, m_context.clock, m_context.workers, session()->writer(), session()->reviewer(), session()->path()});
    connect(m_export, &ExportPage::exportAsked, m_jobs, &WindowJobs::exportTo);
    connect(m_export, &ExportPage::againAsked, m_jobs, &WindowJobs::exportAgain);
    return m_export;
}

Screen* MainWindow::makeRouting() {
    m_routing = new RoutingPage(m_context.theme, *m_actions, session()->writer(), session()->dryRuns(), m_context.workspaces, pathOf(session()->path()), m_context.clock,
                                session()->reviewer());
    connect(m_routing, &RoutingPage::followUpsLeft, m_jobs, &WindowJobs::finishFollowUps);
    connect(m_routing, &RoutingPage::itemAsked, this, [this](const QString& externalId) {
        m_screens->show(Context::Queue);
        m_queue->showItem(externalId);
    });
    return m_routing;
}

}  // namespace docket::ui
