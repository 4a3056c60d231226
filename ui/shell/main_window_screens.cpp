#include "ui/shell/main_window.h"

#include "ui/common/words/text.h"
#include "ui/review/day_count.h"

#include <QFileInfo>

namespace docket::ui {

void MainWindow::addScreens() {
    m_reviewItem = m_screens->add({Context::Review, Command::GoReview, QStringLiteral("review"), [this] { return makeReview(); }});
    m_queueItem = m_screens->add({Context::Queue, Command::GoQueue, QStringLiteral("queue"), [this] { return makeQueue(); }});
    m_screens->add({Context::Taxonomy, Command::GoTaxonomy, QStringLiteral("taxonomy"), [this] { return makeTaxonomy(); }});
    m_screens->add({Context::Insights, Command::GoInsights, QStringLiteral("insights"), [this] { return makeInsights(); }});
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
    connect(m_queue, &QueuePage::bulkAsked, m_jobs, &WindowJobs::change);
    indexTexts();
    return m_queue;
}

Screen* MainWindow::makeTaxonomy() {
    m_taxonomy = new TaxonomyPage(m_context.theme, *m_actions,
                                  {session()->writer(), m_context.clock, m_context.workspaces, m_context.workers, pathOf(session()->path()), session()->reviewer()}, session()->publishing());
    connect(m_taxonomy, &TaxonomyPage::publishAsked, m_jobs, &WindowJobs::publish);
    connect(m_taxonomy, &TaxonomyPage::itemsChanged, m_jobs, &WindowJobs::itemsChanged);
    return m_taxonomy;
}

Screen* MainWindow::makeInsights() {
    m_insights = new InsightsPage(m_context.theme, *m_actions, session()->figures(), m_context.clock);
    return m_insights;
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
