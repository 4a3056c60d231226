#include "ui/queue/queue_page.h"

#include "ui/common/look/in_step.h"
#include "ui/common/look/room.h"
#include "ui/common/parts/choice_popup.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/error_words.h"
#include "ui/common/words/text.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace docket::ui {

namespace {

constexpr int detailWidth = 343;
constexpr int searchPauseMs = 120;
constexpr int detailPauseMs = 60;

}  // namespace

QueuePage::QueuePage(QueuePageContext context, QWidget* parent)
    : Screen(parent),
      m_context(std::move(context)),
      m_questions(m_context.dialogs, m_context.theme, *this),
      m_model(m_context.desk, m_context.clock),
      m_banner(new Banner(m_context.theme)),
      m_exporting(new ExportSelection(m_context.desk, m_model, *m_banner, this)),
      m_search(new IconField(m_context.theme, QStringLiteral("search"))),
      m_searchError(plainLabel(m_context.theme, TextStyle::Caption, "bad")),
      m_found(plainLabel(m_context.theme, TextStyle::Caption, "text2")),
      m_filters(new FilterBar(m_context.theme, m_context.clock)),
      m_bulk(new BulkBar(m_context.theme, m_context.actions)),
      m_table(new QueueTable(m_context.theme, m_model)),
      m_body(new QStackedWidget),
      m_empty(new QLabel),
      m_shown(plainLabel(m_context.theme, TextStyle::Caption, "text2")), m_sorted(plainLabel(m_context.theme, TextStyle::Caption, "text2")),
      m_index(plainLabel(m_context.theme, TextStyle::Caption, "text3")),
      m_split(new QSplitter(Qt::Horizontal)),
      m_detail(new ItemDetail(m_context.theme, m_context.actions, m_context.clock)) {
    setObjectName(QStringLiteral("queuePage"));
    setAccessibleName(tr("Queue"));
    buildLayout();
    connectCommands();
    connect(&m_context.theme, &Theme::changed, this, &QueuePage::layOutPanes);
    connect(&m_model, &QueueModel::firstRowsArrived, this, &QueuePage::showRows);
    connect(&m_model, &QueueModel::countArrived, this, &QueuePage::showCounts);
    connect(&m_model, &QueueModel::selectionChanged, this, [this] {
        m_bulk->showSelection(m_model.selectedCount(), m_model.count().value_or(-1));
        if (m_model.isSelectionKnown() && m_onSelectionKnown) QTimer::singleShot(0, this, std::exchange(m_onSelectionKnown, {}));
    });
    connect(&m_model, &QueueModel::failed, this, [this](const Error& error) {
        const bool isAboutSearch = error.kind == ErrorKind::InvalidInput;
        m_searchError->setText(isAboutSearch ? errorWords(error) : QString());
        m_searchError->setVisible(isAboutSearch);
        if (!isAboutSearch) m_banner->showError(errorWords(error));
    });
    connect(m_exporting, &ExportSelection::found, this, &QueuePage::exportAsked);
    connect(&m_model, &QueueModel::dataChanged, this, [this] { m_table->viewport()->update(); });
    connect(&m_model, &QueueModel::staleChanged, m_table->viewport(), qOverload<>(&QWidget::update));
    m_context.desk.rules(m_gui.callback([this](Result<services::BrowseRules> rules) {
        if (rules) receiveRules(*rules);
        else m_banner->showError(errorWords(rules.error()));
    }));
}

QueuePage::~QueuePage() { m_gui.close(); }

void QueuePage::buildLayout() {
    keepInStep(*m_detail, m_context.theme, [this] { m_detail->setMinimumWidth(std::max(m_context.theme.px(300), m_detail->minimumSizeHint().width())); });
    m_split->setObjectName(QStringLiteral("queueSplit"));
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_list = makeList();
    m_split->addWidget(m_list);
    m_split->addWidget(m_detail);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    m_split->setSizes({1000, detailWidth});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(makeTabs());
    layout->addWidget(m_split, 1);
    m_banner->hide();
    setFocusProxy(m_table);
    for (QWidget* pane : {static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_table), m_detail->findChild<QWidget*>(QStringLiteral("detailText"))}) {
        pane->setProperty("pane", true);
    }
}

/// In a small window list and details take turns.
QWidget* QueuePage::makeTabs() {
    m_tabRow = new QWidget;
    m_tabs = new SegmentedSwitch(m_context.theme, {{tr("Items"), {}}, {tr("Details"), {}}});
    m_tabs->setObjectName(QStringLiteral("queueTabs"));
    m_tabs->setAccessibleName(tr("Items or details"));
    const auto showKey = [this] { m_tabs->setKey(1, m_context.actions.keyOf(Command::DetailPane)); };
    connect(&m_context.actions, &ActionRegistry::keysChanged, this, showKey);
    showKey();
    connect(m_tabs, &SegmentedSwitch::chosen, this, [this](int index) { showDetail(index == 1); });
    auto* row = new QHBoxLayout(m_tabRow);
    row->setContentsMargins(16, 8, 16, 0);
    row->addWidget(m_tabs);
    row->addStretch(1);
    return m_tabRow;
}

bool QueuePage::isOneAtATime() const { return roomOf(*this, m_context.theme) != Room::Wide; }

void QueuePage::showDetail(bool isWanted) {
    (isOneAtATime() ? m_isDetailFirst : m_isDetailWanted) = isWanted;
    layOutPanes();
    if (isWanted) loadDetail();
}

void QueuePage::layOutPanes() {
    m_goToRow->setVisible(!hasOneColumn(*this, m_context.theme));  // the menu has it
    const bool takesTurns = isOneAtATime();
    const QWidget* focus = QApplication::focusWidget();
    const bool wasInList = m_list->isAncestorOf(focus);
    const bool wasInDetail = m_detail->isAncestorOf(focus);
    m_tabRow->setVisible(takesTurns);
    m_tabs->setCurrent(m_isDetailFirst ? 1 : 0);
    m_detail->setVisible(takesTurns ? m_isDetailFirst : m_isDetailWanted);
    m_list->setVisible(!takesTurns || !m_isDetailFirst);
    if (wasInList && m_list->isHidden()) m_detail->findChild<QWidget*>(QStringLiteral("detailText"))->setFocus(Qt::OtherFocusReason);
    if (wasInDetail && m_detail->isHidden()) m_table->setFocus(Qt::OtherFocusReason);
}

QWidget* QueuePage::makeList() {
    m_search->setObjectName(QStringLiteral("queueSearch"));
    m_search->setPlaceholderText(tr("Search the texts. Words, “exact phrase”, -without, id:… or note:…"));
    m_search->setAccessibleName(tr("Search the texts"));
    m_search->setHint({}, m_context.actions.action(Command::SearchItems)->property("keyCap").toString());
    m_search->setClearButtonEnabled(false);
    m_search->setMaxLength(static_cast<int>(search::maxSearchBytes) / 4);
    m_searchError->setObjectName(QStringLiteral("searchError"));
    m_searchError->hide();
    m_found->setObjectName(QStringLiteral("foundCount"));
    m_searchPause.setSingleShot(true);
    m_searchPause.setInterval(searchPauseMs);
    m_detailPause.setSingleShot(true);
    m_detailPause.setInterval(detailPauseMs);
    connect(&m_searchPause, &QTimer::timeout, this, &QueuePage::askTyped);
    connect(&m_detailPause, &QTimer::timeout, this, &QueuePage::loadDetail);
    connect(m_search, &QLineEdit::textEdited, &m_searchPause, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_searchPause.stop();
        askTyped();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_filters, &FilterBar::changed, this, [this](const search::ItemFilter& filter) {
        services::BrowseQuestion question = m_model.question();
        question.filter = filter;
        ask(question, -1);
    });
    connect(m_filters, &FilterBar::clearAsked, this, &QueuePage::clearFilters);
    connect(m_bulk, &BulkBar::selectAllAsked, &m_model, &QueueModel::selectAll);
    connect(m_bulk, &BulkBar::clearAsked, &m_model, &QueueModel::clearSelection);
    connect(m_table, &QueueTable::openAsked, this, &QueuePage::openCurrent);
    connect(m_table, &QueueTable::currentRowChanged, this, [this] {
        m_context.actions.setAvailable(Command::OpenInReview, m_table->currentRow() >= 0);
        m_detailPause.start();
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &QueuePage::order);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &QueuePage::showCounts);

    m_empty->setObjectName(QStringLiteral("queueEmpty"));
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setProperty("ink", QLatin1String("text2"));
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);

    auto* searchRow = new QHBoxLayout;
    searchRow->setSpacing(16);
    searchRow->addWidget(m_search, 1);
    searchRow->addWidget(m_found);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(16, 10, 16, 10);
    top->setSpacing(9);
    top->addLayout(searchRow);
    top->addWidget(m_searchError);
    top->addWidget(m_filters);

    auto* foot = new QWidget;
    keepInStep(*foot, m_context.theme, [this, foot] { foot->setFixedHeight(qMax(28, m_context.theme.px(28))); });
    auto* footRow = new QHBoxLayout(foot);
    footRow->setContentsMargins(12, 0, 12, 0);
    footRow->setSpacing(18);
    footRow->addWidget(m_shown);
    footRow->addWidget(m_sorted);
    footRow->addWidget(m_index);
    footRow->addStretch(1);
    for (const Command command : {Command::GoToRow, Command::Columns}) {
        auto* button = new KeyButton(m_context.theme, KeyButton::Kind::Flat);
        button->setAction(m_context.actions.action(command));
        button->setTiny(true);
        footRow->addWidget(button);
        if (command == Command::GoToRow) m_goToRow = button;
    }
    QFrame* line = hairline();
    auto* list = new QWidget;
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_bulk);
    layout->addWidget(m_body, 1);
    layout->addWidget(line);
    layout->addWidget(foot);
    return list;
}

void QueuePage::connectCommands() {
    const auto on = [this](Command command, auto run) { m_context.actions.onTriggered(command, this, run); };
    on(Command::SearchItems, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    on(Command::OpenInReview, [this] { openCurrent(); });
    on(Command::GoToRow, [this] { goToRow(); });
    on(Command::Columns, [this] { chooseColumns(); });
    on(Command::DetailPane, [this] { showDetail(!m_detail->isVisible()); });
    on(Command::FilterItems, [this] { m_filters->focusFirst(); });
    on(Command::ClearFilters, [this] { clearFilters(); });
    on(Command::SaveView, [this] { askSaveView(); });
    on(Command::SelectAllItems, [this] { m_model.selectAll(); });
    on(Command::Assign, [this] { askForBulk([this] { return m_questions.assignee(m_rules.reviewers); }); });
    on(Command::SetPriority, [this] { askForBulk([this] { return m_questions.priority(); }); });
    on(Command::SendToAdjudication, [this] { askForBulk([] { return services::ReferToAdjudication{}; }); });
    on(Command::ExportSelection, [this] { m_exporting->find(); });
    on(Command::EndHolds, [this] { askForBulk([] { return services::EndHolds{}; }); });
}

void QueuePage::refresh() {
    const services::BrowsedItem* current = m_model.itemAt(m_table->currentRow());
    if (!m_model.isStale()) m_place.reset();
    if (!m_model.isStale() && current != nullptr) {
        m_place = {current->item.item, m_table->currentRow(), std::max(0, m_table->currentRow() - std::max(0, m_table->rowAt(0)))};
    }
    m_model.reload(m_place ? m_place->row : 0);
}

// Answers

void QueuePage::showRows() {
    m_searchError->hide();
    const bool isEmpty = m_model.rowCount() == 0;
    if (isEmpty) showEmpty();
    m_body->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_table);
    if (isEmpty) m_detail->clear();
    else goToPlace();
    showCounts();
}

/// To the item that was current, or where it was: to its neighbour.
void QueuePage::goToPlace() {
    const auto place = std::exchange(m_place, {});
    if (!place) return m_table->goToRow(0);
    const int found = m_model.rowOf(place->item);
    const int row = found >= 0 ? found : std::min(place->row, m_model.rowCount() - 1);
    m_table->goToRow(row, place->above);
}

void QueuePage::showEmpty() {
    const QString key = m_context.actions.action(Command::ClearFilters)->property("keyCap").toString();
    m_empty->setText(tr("No item matches. Clear filters (%1)").arg(key));
}

void QueuePage::showCounts() {
    const QLocale locale;
    const auto count = m_model.count();
    if (count) {
        m_found->setText(tr("%1 match · %2 ms").arg(locale.toString(qlonglong{*count}), locale.toString(qlonglong{m_model.firstRowsMs()})));
    } else {
        m_found->setText(tr("counting"));
    }
    const int first = m_table->rowAt(0);
    const int lastAt = m_table->rowAt(m_table->viewport()->height() - 1);
    const int last = lastAt < 0 ? m_model.rowCount() - 1 : lastAt;
    m_shown->setText(m_model.rowCount() == 0 ? QString()
                     : count ? tr("Rows %1–%2 of %3").arg(locale.toString(first + 1), locale.toString(last + 1), locale.toString(qlonglong{*count}))
                             : tr("Rows %1–%2").arg(locale.toString(first + 1), locale.toString(last + 1)));
    const QString by = m_model.headerData(m_table->horizontalHeader()->sortIndicatorSection(), Qt::Horizontal, Qt::DisplayRole).toString();
    m_sorted->setText(m_model.question().order.isDescending ? tr("Sorted by %1, downwards").arg(by) : tr("Sorted by %1").arg(by));
    m_bulk->showSelection(m_model.selectedCount(), count.value_or(-1));
}

void QueuePage::showIndexProgress(const ports::IndexProgress& progress) {
    const bool isPartly = !progress.isComplete();
    m_index->setVisible(isPartly);
    if (isPartly && progress.items > 0) m_index->setText(tr("Search index %L1 % done").arg(progress.indexed * 100 / progress.items));
}

void QueuePage::loadDetail() {
    const services::BrowsedItem* row = m_model.itemAt(m_table->currentRow());
    if (row == nullptr || !m_detail->isVisible()) return;
    const ItemId item = row->item.item;
    m_context.desk.detail(item, m_gui.callback([this, item](Result<services::BrowsedDetail> detail) {
        const services::BrowsedItem* current = m_model.itemAt(m_table->currentRow());
        if (current == nullptr || current->item.item != item) return;
        if (detail) m_detail->showItem(*detail);
        else m_banner->showError(errorWords(detail.error()));
    }));
}

// Doing

void QueuePage::openCurrent() {
    const services::BrowsedItem* row = m_model.itemAt(m_table->currentRow());
    if (row != nullptr) Q_EMIT openAsked(toQt(row->item.externalId));
}

void QueuePage::goToRow() {
    const auto typed = m_questions.place();
    if (!typed) return;
    bool isNumber = false;
    const int row = QLocale().toInt(*typed, &isNumber);
    if (isNumber && row >= 1 && row <= m_model.rowCount()) return m_table->goToRow(row - 1);
    showItem(*typed);
}

void QueuePage::chooseColumns() {
    QList<ChoicePopup::Choice> choices;
    for (int column = QueueModel::Label; column < QueueModel::ColumnCount; ++column) {
        if (!m_table->isColumnAllowed(column)) continue;
        choices.append({m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), column, !m_table->isColumnHidden(column)});
    }
    auto* popup = new ChoicePopup(m_context.theme, ChoicePopup::Kind::Several, choices, this);
    connect(popup, &ChoicePopup::chosen, this, [this](const QVariantList& shown) {
        for (int column = QueueModel::Label; column < QueueModel::ColumnCount; ++column) {
            if (m_table->isColumnAllowed(column)) m_table->setColumnHidden(column, !shown.contains(column));
        }
        m_table->layOutColumns();
    });
    popup->openUnder(*m_table->horizontalHeader());
}

void QueuePage::askForBulk(const std::function<std::optional<services::BulkAction>()>& question) {
    if (!m_model.isSelectionKnown()) {
        m_onSelectionKnown = [this, question] { askForBulk(question); };
        return;
    }
    if (m_model.selectedCount() == 0) return;
    const Selection selected = selection();  // the list may be read anew while the question stands
    if (const auto action = question()) sendBulk(*action, selected);
}

void QueuePage::sendBulk(const services::BulkAction& action, const Selection& selected) {
    if (!selected.isAll && selected.picked.empty()) return;
    if (!selected.isAll) return Q_EMIT bulkAsked(action, selected.picked);
    m_context.desk.items(selected.question, m_gui.callback([this, action, left = selected.picked](Result<std::vector<ItemId>> items) {
        if (!items) return m_banner->showError(errorWords(items.error()));
        const std::unordered_set<ItemId> leftOut(left.begin(), left.end());
        std::erase_if(*items, [&](ItemId item) { return leftOut.contains(item); });
        Q_EMIT bulkAsked(action, *items);
    }));
}

void QueuePage::keyPressEvent(QKeyEvent* event) {
    const bool isView = event->modifiers() == Qt::AltModifier && !event->isAutoRepeat() && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9;
    if (isView) return openView(event->key() - Qt::Key_1);
    if (event->key() == Qt::Key_Escape) {
        if (!m_list->isVisible()) showDetail(false);
        else if (m_search->hasFocus()) m_table->setFocus(Qt::OtherFocusReason);
        else m_model.clearSelection();
        return;
    }
    QWidget::keyPressEvent(event);
}

void QueuePage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layOutPanes();
}

}  // namespace docket::ui
