#include "ui/routing/forms/entry_list.h"

#include "ui/common/look/in_step.h"
#include "ui/common/look/mirror.h"
#include "ui/common/look/painting.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/parts/table_columns.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <vector>

namespace docket::ui {

namespace {

constexpr int entryHeight = 29;
constexpr int entryHeadHeight = 30;
constexpr int entrySide = 10;
constexpr int entryGap = 8;
constexpr int entryTagHeight = 18;
constexpr int entryTagSide = 6;
constexpr int entryValueWidth = 96;
constexpr int mostEntries = 10;  // in sight before the table scrolls

class EntryDelegate : public QStyledItemDelegate {
public:
    EntryDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_Active);
        painter->fillRect(option.rect, m_theme.color(isCurrent ? Role::Soft : Role::Base));
        painter->setPen(m_theme.color(Role::Border));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const Mirror mirrored{option.rect, option.direction};
        QRect cell = option.rect.adjusted(m_theme.px(entrySide), 0, -m_theme.px(entrySide), 0);
        const bool isFixed = index.data(EntryModel::FixedRole).toBool();
        painter->setPen(m_theme.color(isFixed ? Role::Text2 : Role::Text));
        if (index.column() > 0) {
            const bool isLast = index.column() == index.model()->columnCount() - 1;
            painter->setFont(m_theme.font(isLast && !isFixed ? TextStyle::Strong : TextStyle::Body));
            return painter->drawText(mirrored(cell), static_cast<int>(Qt::AlignVCenter | Qt::AlignTrailing), index.data().toString());
        }
        painter->setFont(m_theme.font(TextStyle::Fine));
        const QString tag = EntryModel::tr("changed", "tag of a label");
        const int tagWidth = index.data(EntryModel::ChangedRole).toBool() ? painter->fontMetrics().horizontalAdvance(tag) + 2 * m_theme.px(entryTagSide) : 0;
        painter->setFont(m_theme.font(TextStyle::Body));
        const int room = cell.width() - (tagWidth > 0 ? tagWidth + m_theme.px(entryGap) : 0);
        const int words = qMin(room, painter->fontMetrics().horizontalAdvance(index.data().toString()) + 1);
        drawOwnText(*painter, mirrored(QRect(cell.left(), cell.top(), words, cell.height())), index.data().toString());
        if (tagWidth == 0) return;
        const int height = m_theme.px(entryTagHeight);
        const QRect at = mirrored(QRect(cell.left() + words + m_theme.px(entryGap), cell.center().y() - height / 2, tagWidth, height));
        drawBox(*painter, at, 4, m_theme.color(isCurrent ? Role::Base : Role::Soft));
        painter->setFont(m_theme.font(TextStyle::Fine));
        painter->setPen(m_theme.color(isCurrent ? Role::Accent : Role::OnSoft));
        painter->drawText(at, Qt::AlignCenter, tag);
    }

private:
    const Theme& m_theme;
};

}  // namespace

EntryTable::EntryTable(const Theme& theme, EntryModel& model, QWidget* parent) : QTableView(parent), m_theme(theme) {
    setModel(&model);
    setItemDelegate(new EntryDelegate(theme, this));
    setUpRowTable(*this);
    setSelectionMode(SingleSelection);
    connect(this, &QAbstractItemView::doubleClicked, this, &EntryTable::editAsked);
    keepInStep(*this, theme, [this] { applyLook(); });
}

void EntryTable::applyLook() {
    QPalette colors = palette();
    colors.setColor(QPalette::Base, m_theme.color(Role::Base));
    setPalette(colors);
    horizontalHeader()->setFont(m_theme.font(TextStyle::Caption));
    horizontalHeader()->setFixedHeight(m_theme.px(entryHeadHeight));
    verticalHeader()->setMinimumSectionSize(m_theme.px(entryHeight));
    verticalHeader()->setDefaultSectionSize(targetHeight(m_theme, entryHeight));
    fitHeight();
    layOut();
}

void EntryTable::fitHeight() {
    const int rows = std::clamp(model()->rowCount(), 1, mostEntries);
    setFixedHeight(horizontalHeader()->height() + rows * targetHeight(m_theme, entryHeight) + 2);
}

void EntryTable::layOut() {
    std::vector<int> widths(static_cast<std::size_t>(model()->columnCount()), entryValueWidth);
    widths.front() = sharedColumn;
    layOutColumns({this}, m_theme, widths);
}

void EntryTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    layOut();
}

void EntryTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row()) Q_EMIT currentEntryChanged();
}

void EntryTable::keyPressEvent(QKeyEvent* event) {
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isPlain && isEnter && !event->isAutoRepeat()) return Q_EMIT editAsked();
    if (isPlain && event->key() == Qt::Key_Delete && !event->isAutoRepeat()) return Q_EMIT removeAsked();
    if (event->key() == Qt::Key_Escape) return event->ignore();
    QTableView::keyPressEvent(event);
}

EntryList::EntryList(const Theme& theme, const char* name, const Words& words, QWidget* parent)
    : QWidget(parent), m_model(words.heads), m_table(new EntryTable(theme, m_model)), m_none(wrappedLabel(theme, TextStyle::Body, "text2", words.none)),
      m_add(new KeyButton(theme, KeyButton::Kind::Flat)), m_remove(new KeyButton(theme, KeyButton::Kind::Flat)) {
    m_table->setObjectName(QLatin1String(name));
    m_table->setAccessibleName(words.caption);
    m_add->setObjectName(QLatin1String(name) + QStringLiteral("Add"));
    m_add->setText(words.add);
    m_add->setKey(tr("Ins"));
    m_remove->setObjectName(QLatin1String(name) + QStringLiteral("Remove"));
    m_remove->setText(tr("Remove"));
    m_remove->setKey(tr("Del"));
    for (KeyButton* button : {m_add, m_remove}) button->setTiny(true);
    auto* caption = wrappedLabel(theme, TextStyle::Caption, "text2", words.caption);
    caption->setBuddy(m_table);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(caption, 1);
    head->addWidget(m_remove);
    head->addWidget(m_add);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    layout->addLayout(head);
    layout->addWidget(m_table);
    layout->addWidget(m_none);
    connect(m_table, &EntryTable::currentEntryChanged, this, &EntryList::currentChanged);
    connect(m_table, &EntryTable::editAsked, this, &EntryList::editAsked);
    connect(m_table, &EntryTable::removeAsked, this, &EntryList::removeAsked);
    connect(m_add, &QAbstractButton::clicked, this, &EntryList::addAsked);
    connect(m_remove, &QAbstractButton::clicked, this, &EntryList::removeAsked);
}

void EntryList::setEntries(std::vector<RuleEntry> entries) {
    const int row = std::max(0, m_table->currentIndex().row());
    const std::string name = current() == nullptr ? std::string() : current()->name;
    m_model.setEntries(std::move(entries));
    const int count = m_model.rowCount();
    if (count == 0 && m_table->hasFocus()) m_add->setFocus(Qt::OtherFocusReason);
    m_table->setVisible(count > 0);
    m_none->setVisible(count == 0);
    m_table->fitHeight();
    if (count > 0 && !m_table->currentIndex().isValid()) {
        const auto same = std::ranges::find(m_model.entries(), name, &RuleEntry::name);
        const bool isThere = !name.empty() && same != m_model.entries().end();
        m_table->setCurrentIndex(m_model.index(isThere ? static_cast<int>(same - m_model.entries().begin()) : std::min(row, count - 1), 0));
    }
    Q_EMIT currentChanged();
    setEditable(m_isEditable);
    showExpected();
}

void EntryList::expect(const std::string& name) {
    m_expected = name;
    showExpected();
}

void EntryList::showExpected() {
    if (m_expected.empty() || std::ranges::find(m_model.entries(), m_expected, &RuleEntry::name) == m_model.entries().end()) return;
    select(std::exchange(m_expected, {}));
    m_table->setFocus(Qt::OtherFocusReason);
    Q_EMIT editAsked();
}

const RuleEntry* EntryList::current() const {
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model.rowCount()) return nullptr;
    const RuleEntry& entry = m_model.entries()[static_cast<std::size_t>(row)];
    return entry.name.empty() ? nullptr : &entry;
}

void EntryList::select(const std::string& name) {
    const auto at = std::ranges::find(m_model.entries(), name, &RuleEntry::name);
    if (at != m_model.entries().end()) m_table->setCurrentIndex(m_model.index(static_cast<int>(at - m_model.entries().begin()), 0));
}

void EntryList::setEditable(bool isEditable) {
    m_isEditable = isEditable;
    m_add->setEnabled(isEditable);
    m_remove->setEnabled(isEditable && current() != nullptr);
    // Tab takes a control that has another in its place for one that can get the focus, also where that is hidden, and stays put then.
    QWidget* control = m_model.rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_add;
    setFocusProxy(control == m_add && !m_add->isEnabled() ? nullptr : control);
}

}  // namespace docket::ui
