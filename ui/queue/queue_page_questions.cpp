#include "ui/queue/queue_page.h"

#include "ui/common/words/text.h"

#include <QHeaderView>

#include <utility>

// What the list is asked, by views, the search field, filters, heads, and other screens.

namespace docket::ui {

namespace {

std::optional<search::OrderBy> orderOf(int column) {
    switch (column) {
        case QueueModel::Item:
        case QueueModel::Age: return search::OrderBy::Item;
        case QueueModel::Confidence: return search::OrderBy::Confidence;
        case QueueModel::Due: return search::OrderBy::Due;
        case QueueModel::Priority: return search::OrderBy::Priority;
        default: return std::nullopt;
    }
}

int columnOf(search::OrderBy by) {
    switch (by) {
        case search::OrderBy::Due: return QueueModel::Due;
        case search::OrderBy::Priority: return QueueModel::Priority;
        case search::OrderBy::Confidence: return QueueModel::Confidence;
        case search::OrderBy::Item: return QueueModel::Item;
    }
    return QueueModel::Due;
}

}  // namespace

void QueuePage::receiveRules(const services::BrowseRules& rules) {
    m_rules = rules;
    m_model.setTaxonomy(rules.taxonomy);
    m_detail->setTaxonomy(rules.taxonomy);
    m_table->setBlind(rules.isBlind);
    m_filters->setRules(rules);
    updateViews();
    if (const auto question = std::exchange(m_askedBefore, std::nullopt)) askFromElsewhere(*question);
    else openView(0);
}

void QueuePage::updateViews() {
    m_views = standardViews(m_rules.isBlind, m_context.clock.now()) + savedViews(m_context.settings, m_context.workspace);
    Q_EMIT viewsChanged();
}

void QueuePage::openView(int index) {
    if (index < 0 || index >= m_views.size()) return;
    const services::BrowseQuestion question = m_views[index].question;
    m_search->setText(toQt(question.search));
    ask(question, index);
}

void QueuePage::ask(const services::BrowseQuestion& question, int view) {
    m_currentView = view;
    m_place.reset();
    m_searchError->hide();
    m_filters->show(question.filter);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_table->horizontalHeader()->setSortIndicator(columnOf(question.order.by), question.order.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_model.ask(question);
    Q_EMIT viewsChanged();
}

void QueuePage::askTyped() {
    services::BrowseQuestion question = m_model.question();
    if (question.search == fromQt(m_search->text())) return;
    question.search = fromQt(m_search->text());
    ask(question, -1);
}

void QueuePage::order(int column) {
    if (column == QueueModel::Check) {
        if (m_model.selectedCount() > 0) m_model.clearSelection();
        else m_model.selectAll();
        return;
    }
    const auto by = orderOf(column);
    services::BrowseQuestion question = m_model.question();
    if (by) {
        const bool isSame = question.order.by == *by;
        question.order = {*by, isSame && !question.order.isDescending};
    }
    ask(question, by ? -1 : m_currentView);
}

void QueuePage::clearFilters() {
    m_search->clear();
    services::BrowseQuestion question;
    question.order = m_model.question().order;
    ask(question, -1);
    m_table->setFocus(Qt::OtherFocusReason);
}

void QueuePage::showItem(const QString& externalId) {
    showFound(QStringLiteral("id:\"%1\"").arg(QString(externalId).remove(QLatin1Char('"'))));
}

void QueuePage::showResolved(const QString& words) {
    services::BrowseQuestion question;
    question.filter.stages.add(search::Stage::Resolved);
    question.order = {search::OrderBy::Item};
    question.search = fromQt(words);
    askFromElsewhere(question);
}

void QueuePage::showFound(const QString& words) {
    services::BrowseQuestion question;
    question.filter.isEverything = true;
    question.order = {search::OrderBy::Item};
    question.search = fromQt(words);
    askFromElsewhere(question);
}

/// As soon as there is a list.
void QueuePage::askFromElsewhere(const services::BrowseQuestion& question) {
    if (m_views.isEmpty()) {
        m_askedBefore = question;
        return;
    }
    m_search->setText(toQt(question.search));
    ask(question, -1);
}

void QueuePage::askSaveView() {
    const auto name = m_questions.viewName();
    if (!name) return;
    saveView(m_context.settings, m_context.workspace, {*name, m_model.question()});
    updateViews();
    for (int i = 0; i < m_views.size(); ++i) {
        if (m_views[i].name == *name) m_currentView = i;
    }
    Q_EMIT viewsChanged();
}

}  // namespace docket::ui
