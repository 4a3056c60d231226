#include "ui/review/labels/label_list.h"

#include "ui/common/look/in_step.h"
#include "ui/common/look/mirror.h"
#include "ui/review/labels/label_delegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace docket::ui {

LabelList::LabelList(const Theme& theme, const ActionRegistry& actions, LabelModel& model, QWidget* parent)
    : QWidget(parent), m_actions(actions), m_model(model), m_filter(new IconField(theme, QStringLiteral("search"), this)), m_view(new QListView(this)), m_delegate(new LabelDelegate(theme, model, m_view)) {
    m_filter->setObjectName(QStringLiteral("labelFilter"));
    m_filter->setAccessibleName(tr("Filter labels"));
    m_filter->setProperty("pane", true);
    m_filter->installEventFilter(this);
    m_view->setObjectName(QStringLiteral("labelList"));
    m_view->setModel(&m_model);  // before a name is given, at which assistive technology looks what the view is
    m_view->setAccessibleName(tr("Labels"));
    m_view->setItemDelegate(m_delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setResizeMode(QListView::Adjust);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(12, 10, 12, 8);
    filterRow->addWidget(m_filter);
    layout->addLayout(filterRow);
    layout->addWidget(makeHints(theme));
    layout->addWidget(m_view, 1);

    connect(m_filter, &QLineEdit::textChanged, this, &LabelList::applyFilter);
    connect(m_view, &QListView::clicked, this, &LabelList::choose);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &LabelList::highlightChanged);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_highlightedBefore = m_isFiltering ? std::nullopt : highlighted(); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        updateHints();
        highlightEnd(true);
        if (m_highlightedBefore) highlight(*m_highlightedBefore);
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &LabelList::updateHints);
    connect(&actions, &ActionRegistry::keysChanged, this, &LabelList::updateHints);
    connect(&theme, &Theme::changed, m_view, &QListView::doItemsLayout);  // rows are as high as their text
}

QWidget* LabelList::makeHints(const Theme& theme) {
    m_hints = new QWidget(this);
    auto* row = new QHBoxLayout(m_hints);
    keepInStep(*m_hints, theme, [row, &theme] { row->setContentsMargins(mirroredMargins(theme.px(12 + 22 + 9 + 16 + 9), 2, theme.px(12 + 28 + 9), 4)); });
    row->setSpacing(0);
    row->setAlignment(Qt::AlignTrailing);
    m_switchHint = new QLabel(tr("A key switches its label on or off"), m_hints);
    m_scoreHint = new QLabel(tr("model, threshold"), m_hints);
    m_scoreHint->setAlignment(Qt::AlignHCenter);
    keepFixedWidth(*m_scoreHint, theme, 92);
    m_switchHint->setWordWrap(true);
    for (QLabel* hint : {m_switchHint, m_scoreHint}) {
        hint->setTextFormat(Qt::PlainText);
        keepFont(*hint, theme, TextStyle::Fine);
        hint->setProperty("ink", QStringLiteral("text3"));
        row->addWidget(hint, hint == m_switchHint ? 1 : 0);
    }
    m_scoreHint->setFixedWidth(std::max(92, m_scoreHint->sizeHint().width()));
    m_hints->hide();
    return m_hints;
}

void LabelList::updateHints() {
    const int count = m_model.labelCount();
    m_filter->setPlaceholderText(m_model.isLarge() ? tr("Type to filter %Ln label(s)", nullptr, count) : tr("Filter %Ln label(s)", nullptr, count));
    if (m_model.filter().isEmpty()) {
        m_filter->setHint({}, m_model.isLarge() && m_actions.hasSingleKeys() ? QString() : m_actions.keyOf(Command::Filter));
    } else {
        m_filter->setHint(tr("%L1 of %L2").arg(m_model.matchCount()).arg(count), tr("Esc"));
    }
    m_hints->setVisible(m_model.isMulti() && m_model.filter().isEmpty());
    const QMargins beside = m_hints->layout()->contentsMargins();
    const int words = m_switchHint->fontMetrics().horizontalAdvance(m_switchHint->text());
    m_switchHint->setVisible(words <= width() - beside.left() - beside.right() - (m_model.hasScoreBars() ? m_scoreHint->width() : 0));
    m_scoreHint->setVisible(m_model.hasScoreBars() && m_delegate->hasRoomForBar(width()));
}

void LabelList::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    updateHints();
}

std::optional<LabelId> LabelList::highlighted() const { return m_model.labelAt(m_view->currentIndex().row()); }

bool LabelList::isNoneFitsHighlighted() const { return m_view->currentIndex().isValid() && m_model.isNoneFits(m_view->currentIndex().row()); }

QString LabelList::highlightedText() const {
    const bool isChoice = highlighted() || isNoneFitsHighlighted();
    return isChoice ? m_view->currentIndex().data().toString() : QString();
}

void LabelList::setCurrentRow(int row) {
    if (row < 0) return;
    m_view->setCurrentIndex(m_model.index(row));
    m_view->scrollTo(m_model.index(row));
}

void LabelList::highlight(LabelId label) { setCurrentRow(m_model.rowOf(label)); }

void LabelList::moveHighlight(int step) { setCurrentRow(m_model.stopRow(m_view->currentIndex().row() + step, step)); }

void LabelList::highlightEnd(bool first) {
    setCurrentRow(first ? m_model.stopRow(0, 1) : m_model.stopRow(m_model.rowCount() - 1, -1));
    if (first) m_view->scrollToTop();
}

bool LabelList::setGroupOpen(bool isOpen) {
    int row = m_view->currentIndex().row();
    if (!m_model.isOpenableGroup(row)) row = m_model.groupRowOf(row);
    if (row < 0) return false;
    if (!isOpen) setCurrentRow(row);
    m_model.setGroupOpen(row, isOpen);
    return true;
}

bool LabelList::toggleGroup() {
    const QModelIndex current = m_view->currentIndex();
    return m_model.isOpenableGroup(current.row()) && setGroupOpen(!current.data(LabelModel::OpenRole).toBool());
}

void LabelList::typeFilter(const QString& text) {
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->setText(m_filter->text() + text);
}

void LabelList::clearFilter() { m_filter->setText({}); }  // clear() would leave it to be undone

void LabelList::applyFilter(const QString& text) {
    m_isFiltering = true;  // the best match is highlighted, whatever was before
    m_model.setFilter(text);
    m_isFiltering = false;
    Q_EMIT highlightChanged();
}

void LabelList::choose(const QModelIndex& index) {
    if (const auto label = m_model.labelAt(index.row())) Q_EMIT chosen(*label);
    else if (m_model.isNoneFits(index.row())) Q_EMIT noneFitsChosen();
    else toggleGroup();
}

bool LabelList::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_filter || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down) return QWidget::eventFilter(watched, event);
    moveHighlight(key == Qt::Key_Up ? -1 : 1);
    return true;
}

}  // namespace docket::ui
