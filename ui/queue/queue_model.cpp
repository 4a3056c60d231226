#include "ui/queue/queue_model.h"

#include "ui/common/words/relative_time.h"
#include "ui/common/words/text.h"
#include "ui/queue/item_words.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace docket::ui {

namespace {

constexpr int pagesAhead = 3;
constexpr std::size_t pagesKept = 60;
constexpr std::int64_t urgentMs = 30 * 60'000;
/// A table of more rows would overflow the heights that the view adds up.
constexpr std::int64_t modelMostRows = 50'000'000;

QString shortId(const std::string& id) { return isolated(oneLine(toQt(id))); }

}  // namespace

QueueModel::QueueModel(services::BrowseDesk& desk, const ports::Clock& clock, QObject* parent)
    : QAbstractTableModel(parent), m_desk(desk), m_clock(clock) {}

QueueModel::~QueueModel() { m_gui.close(); }

// Loading

void QueueModel::ask(const services::BrowseQuestion& question) {
    m_question = question;
    begin(false, 0);
}

void QueueModel::reload(int row) { begin(true, std::max(row, 0) / pageRows); }

void QueueModel::begin(bool keepsSelection, int page) {
    if (!keepsSelection) clearSelection();
    m_keepsSelection = keepsSelection && (!m_isStale || m_keepsSelection);
    ++m_generation;
    m_desk.replaceQuestion();
    m_count.reset();
    m_order.clear();
    m_loading = -1;
    m_askedAt = m_clock.now();
    setStale(true);
    m_desk.count(m_question, m_gui.callback([this, generation = m_generation](Result<std::int64_t> counted) {
        if (generation == m_generation) receiveCount(std::move(counted));
    }));
    load(page);
    if (!m_waiting.empty()) askForOrder();
}

void QueueModel::load(int page) {
    m_loading = page;
    // From the nearest row before it that is known: most often the last one of the page before.
    std::optional<ports::ListCursor> after;
    std::int64_t skip = static_cast<std::int64_t>(page) * pageRows;
    const auto next = m_pages.lower_bound(page);
    if (!m_isStale && next != m_pages.begin()) {
        const auto before = std::prev(next);
        if (!before->second.cursors.empty()) {
            after = before->second.cursors.back();
            skip = static_cast<std::int64_t>(page - before->first - 1) * pageRows;
        }
    }
    m_desk.page(m_question, after, skip, pageRows, m_gui.callback([this, page, generation = m_generation](Result<services::BrowsedPage> loaded) {
        if (generation == m_generation) receive(page, std::move(loaded));
    }));
}

void QueueModel::receive(int page, Result<services::BrowsedPage> loaded) {
    m_loading = -1;
    if (!loaded) {
        if (m_isStale) {  // what was shown before goes on to be
            m_question = m_answered;
            m_count = m_rows;
        }
        setStale(false);
        if (loaded.error().kind != ErrorKind::Cancelled) Q_EMIT failed(loaded.error());
        return;
    }
    if (m_isStale) {
        // There are fewer rows than before.
        if (loaded->rows.empty() && page > 0) return load(static_cast<int>(std::min<std::int64_t>(page - 1, m_count.value_or(0) / pageRows)));
        if (!m_keepsSelection) clearSelection();
        const int rows = page * pageRows + static_cast<int>(loaded->rows.size());
        const bool isLast = std::cmp_less(loaded->rows.size(), pageRows);
        beginResetModel();
        m_pages.clear();
        m_pages.emplace(page, std::move(*loaded));
        m_rows = isLast ? rows : static_cast<int>(std::clamp<std::int64_t>(m_count.value_or(rows), rows, modelMostRows));
        m_firstVisible = m_lastVisible = page * pageRows;
        endResetModel();
        if (isLast) m_count = rows;
        m_firstRowsMs = (m_clock.now() - m_askedAt).ms;
        m_answered = m_question;
        setStale(false);
        Q_EMIT firstRowsArrived();
        if (m_count) Q_EMIT countArrived();
        return;
    }
    m_pages.insert_or_assign(page, std::move(*loaded));
    forgetFarPages();
    const int first = page * pageRows;
    if (first < m_rows) Q_EMIT dataChanged(index(first, 0), index(std::min(first + pageRows, m_rows) - 1, ColumnCount - 1));
    loadNext();
}

void QueueModel::receiveCount(Result<std::int64_t> counted) {
    if (!counted) return;  // the page says what is wrong
    m_count = *counted;
    if (m_isStale) return;
    setRows(*counted);
    Q_EMIT countArrived();
}

void QueueModel::setRows(std::int64_t rows) {
    const int wanted = static_cast<int>(std::min(rows, modelMostRows));
    if (wanted > m_rows) {
        beginInsertRows({}, m_rows, wanted - 1);
        m_rows = wanted;
        endInsertRows();
    } else if (wanted < m_rows) {
        beginRemoveRows({}, wanted, m_rows - 1);
        m_rows = wanted;
        endRemoveRows();
    }
}

void QueueModel::setVisibleRows(int first, int last) {
    m_firstVisible = std::max(first, 0);
    m_lastVisible = std::max(last, m_firstVisible);
    if (m_loading < 0 && !m_isStale) loadNext();
}

void QueueModel::loadNext() {
    if (m_rows == 0) return;
    const int last = std::min(m_lastVisible / pageRows + pagesAhead, (m_rows - 1) / pageRows);
    for (int page = m_firstVisible / pageRows; page <= last; ++page) {
        if (!m_pages.contains(page)) return load(page);
    }
}

void QueueModel::forgetFarPages() {
    const int centre = m_firstVisible / pageRows;
    while (m_pages.size() > pagesKept) {
        const bool isFirstFarther = centre - m_pages.begin()->first > m_pages.rbegin()->first - centre;
        m_pages.erase(isFirstFarther ? m_pages.begin() : std::prev(m_pages.end()));
    }
}

void QueueModel::setStale(bool isStale) {
    if (std::exchange(m_isStale, isStale) != isStale) Q_EMIT staleChanged();
}

// Selection

const services::BrowsedItem* QueueModel::itemAt(int row) const {
    const auto page = m_pages.find(row / pageRows);
    if (row < 0 || page == m_pages.end()) return nullptr;
    const auto at = static_cast<std::size_t>(row % pageRows);
    return at < page->second.rows.size() ? &page->second.rows[at] : nullptr;
}

int QueueModel::rowOf(ItemId item) const {
    for (const auto& [page, loaded] : m_pages) {
        const auto found = std::ranges::find(loaded.rows, item, [](const services::BrowsedItem& row) { return row.item.item; });
        if (found != loaded.rows.end()) return page * pageRows + static_cast<int>(found - loaded.rows.begin());
    }
    return -1;
}

std::optional<ItemId> QueueModel::idAt(int row) const {
    if (const services::BrowsedItem* item = itemAt(row)) return item->item.item;
    return row >= 0 && std::cmp_less(row, m_order.size()) ? std::optional(m_order[static_cast<std::size_t>(row)]) : std::nullopt;
}

bool QueueModel::isSelected(int row) const {
    const auto waiting = std::ranges::find_if(m_waiting.rbegin(), m_waiting.rend(), [row](const Stretch& stretch) { return row >= stretch.first && row <= stretch.last; });
    if (waiting != m_waiting.rend()) return waiting->isSelected;
    const auto item = idAt(row);
    return item && m_selected.contains(*item) != m_isAllSelected;
}

void QueueModel::setSelected(int firstRow, int lastRow, bool isSelected) {
    const Stretch stretch{firstRow, lastRow, isSelected};
    bool isKnown = m_waiting.empty();
    for (int row = firstRow; isKnown && row <= lastRow; ++row) isKnown = idAt(row).has_value();
    if (isKnown) {
        apply(stretch);
    } else {
        m_waiting.push_back(stretch);
        if (m_waiting.size() == 1) askForOrder();
    }
    tellSelection(firstRow, lastRow);
}

void QueueModel::apply(const Stretch& stretch) {
    for (int row = stretch.first; row <= stretch.last; ++row) {
        const auto item = idAt(row);
        if (!item) continue;  // gone since
        if (stretch.isSelected != m_isAllSelected) m_selected.insert(*item);
        else m_selected.erase(*item);
    }
}

void QueueModel::askForOrder() {
    m_desk.items(m_question, m_gui.callback([this, generation = m_generation](Result<std::vector<ItemId>> order) {
        if (generation == m_generation) receiveOrder(std::move(order));
    }));
}

void QueueModel::receiveOrder(Result<std::vector<ItemId>> order) {
    const auto waiting = std::exchange(m_waiting, {});
    if (order) {
        m_order = std::move(*order);
        for (const Stretch& stretch : waiting) apply(stretch);
    } else {
        Q_EMIT failed(order.error());
    }
    tellSelection(0, m_rows - 1);
}

void QueueModel::tellSelection(int firstRow, int lastRow) {
    if (lastRow >= firstRow) Q_EMIT dataChanged(index(firstRow, 0), index(lastRow, ColumnCount - 1), {SelectedRole, Qt::CheckStateRole});
    Q_EMIT selectionChanged();
}

void QueueModel::selectAll() {
    m_isAllSelected = true;
    m_selected.clear();
    m_waiting.clear();
    tellSelection(0, m_rows - 1);
}

void QueueModel::clearSelection() {
    if (!m_isAllSelected && m_selected.empty() && m_waiting.empty()) return;
    m_isAllSelected = false;
    m_selected.clear();
    m_waiting.clear();
    tellSelection(0, m_rows - 1);
}

/// How many rows the stretches that wait pick together; a later one takes back what it overlaps.
std::int64_t QueueModel::waitingCount() const {
    std::vector<Stretch> parts;
    for (const Stretch& stretch : m_waiting) {
        std::vector<Stretch> left;
        for (const Stretch& part : parts) {
            if (part.first < stretch.first) left.push_back({part.first, std::min(part.last, stretch.first - 1), true});
            if (part.last > stretch.last) left.push_back({std::max(part.first, stretch.last + 1), part.last, true});
        }
        if (stretch.isSelected != m_isAllSelected) left.push_back(stretch);
        parts = std::move(left);
    }
    std::int64_t rows = 0;
    for (const Stretch& part : parts) rows += part.last - part.first + 1;
    return rows;
}

std::int64_t QueueModel::selectedCount() const {
    const auto picked = static_cast<std::int64_t>(m_selected.size()) + waitingCount();
    return m_isAllSelected ? m_count.value_or(m_rows) - picked : picked;
}

// What the view asks

int QueueModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_rows; }

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Item: return tr("Item");
        case Text: return tr("Text");
        case Label: return tr("Model label");
        case Confidence: return tr("Confidence");
        case Reason: return tr("Reason");
        case State: return tr("State");
        //: Heading of a column: until when the item is to be decided.
        case Due: return tr("Due");
        case Reviewer: return tr("Reviewer");
        case Priority: return tr("Priority");
        case Source: return tr("Source");
        case Age: return tr("Age");
        case Decisions: return tr("Decisions");
        default: return {};
    }
}

QString QueueModel::textOf(const services::BrowsedItem& row, int column) const {
    const ports::ListedItem& item = row.item;
    const QLocale locale;
    switch (column) {
        case Item: return shortId(item.externalId);
        case Text: return oneLine(toQt(item.text));
        case Label: return item.predicted ? labelNames(*item.predicted, m_taxonomy.get()) : QString();
        case Confidence: return item.confidence ? locale.toString(*item.confidence, 'f', 2) : QString();
        case Reason: return firstReason(row);
        case State: return item.holder.empty() ? stageName(item.stage) : tr("Held");
        case Due: return item.entry ? clockTime(item.entry->dueAt, m_clock.now()) : QString();
        case Reviewer: return oneLine(toQt(item.holder.empty() ? item.assignee : item.holder));
        case Priority: return item.entry && !row.isMasked ? locale.toString(item.entry->priority, 'f', 2) : QString();
        case Source: return sourceOf(item.metadata);
        case Age: return relativeTime(item.receivedAt, m_clock.now());
        case Decisions: return item.entry ? tr("%1 of %2", "decisions given, asked for").arg(item.answers).arg(item.entry->reviewsRequired) : QString();
        default: return {};
    }
}

/// What a screen reader says of a cell: the heading with it, and in words what is drawn.
QString QueueModel::spokenText(const services::BrowsedItem& row, int column) const {
    if (column == Check) return isolated(oneLine(toQt(row.item.externalId)));
    if (row.isMasked && (column == Label || column == Confidence || column == Priority)) return tr("hidden until you have decided the item");
    return textOf(row, column);
}

QVariant QueueModel::checkData(int row, int role) const {
    if (role == Qt::CheckStateRole) return isSelected(row) ? Qt::Checked : Qt::Unchecked;
    return {};
}

QVariant QueueModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const services::BrowsedItem* row = itemAt(index.row());
    if (role == LoadedRole) return row != nullptr;
    if (role == SelectedRole) return isSelected(index.row());
    if (row == nullptr) return {};
    if (index.column() == Check && role == Qt::CheckStateRole) return checkData(index.row(), role);
    const ports::ListedItem& item = row->item;
    switch (role) {
        case Qt::DisplayRole: return textOf(*row, index.column());
        case Qt::AccessibleTextRole: return spokenText(*row, index.column());
        case Qt::ToolTipRole: return index.column() == Text ? QVariant() : QVariant(toolTipOf(textOf(*row, index.column())));
        case MaskedRole: return row->isMasked;
        case ShareRole: return index.column() == Confidence && item.confidence ? QVariant(*item.confidence) : QVariant();
        case UrgentRole: {
            const bool isOpen = item.stage != search::Stage::Resolved && item.stage != search::Stage::Dismissed;
            return index.column() == Due && item.entry && isOpen && (item.entry->dueAt - m_clock.now()).ms < urgentMs;
        }
        case IconRole:
            if (index.column() == Reason) return firstReasonIcon(*row);
            if (index.column() == State && !item.holder.empty()) return QStringLiteral("lock");
            return QString();
        default: return {};
    }
}

}  // namespace docket::ui
