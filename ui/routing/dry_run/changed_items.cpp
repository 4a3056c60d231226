#include "ui/routing/dry_run/changed_items.h"

#include "ui/common/look/in_step.h"
#include "ui/common/look/mirror.h"
#include "ui/common/look/painting.h"
#include "ui/common/parts/row_list.h"
#include "ui/common/words/text.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <utility>

namespace docket::ui {

namespace {

constexpr int changedRowHeight = 24;
constexpr int changedSide = 14;
constexpr int changedGap = 8;
constexpr int changedIdWidth = 72;  // at most
constexpr int confidenceDigits = 3;

QString confidenceText(double confidence) { return QLocale().toString(confidence, 'f', confidenceDigits); }

class ChangedItemDelegate : public QStyledItemDelegate {
public:
    ChangedItemDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {asWideAsTheList, targetHeight(m_theme, changedRowHeight)}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_Active);
        painter->fillRect(option.rect, m_theme.color(isCurrent ? Role::Soft : Role::Base));
        const Mirror mirrored{option.rect, option.direction};
        QRect left = option.rect.adjusted(m_theme.px(changedSide), 0, -m_theme.px(changedSide), 0);
        const int gap = m_theme.px(changedGap);
        const auto drawLast = [&](const QString& text, int width) {
            painter->drawText(mirrored(QRect(left.right() - width + 1, left.top(), width, left.height())), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), text);
            left.setRight(left.right() - width - gap);
        };
        painter->setFont(m_theme.font(TextStyle::Caption));
        painter->setPen(m_theme.color(Role::Text2));
        drawLast(index.data(ChangedItemRows::SideRole).toString(), widthOfSides(painter->fontMetrics()));
        painter->setPen(m_theme.color(Role::Text));
        drawLast(index.data(ChangedItemRows::ConfidenceRole).toString(), painter->fontMetrics().horizontalAdvance(confidenceText(0)) + 1);
        painter->setFont(m_theme.font(TextStyle::MonoSmall));
        painter->setPen(m_theme.color(Role::Text2));
        const QString id = index.data(ChangedItemRows::IdRole).toString();
        const int idWidth = qMin(m_theme.px(changedIdWidth), painter->fontMetrics().horizontalAdvance(id) + 1);
        drawOwnText(*painter, mirrored(QRect(left.left(), left.top(), idWidth, left.height())), id);
        left.setLeft(left.left() + idWidth + gap);
        painter->setFont(m_theme.font(TextStyle::Body));
        painter->setPen(m_theme.color(Role::Text));
        drawOwnText(*painter, mirrored(left), index.data().toString());
    }

private:
    static int widthOfSides(const QFontMetrics& metrics) {
        return qMax(metrics.horizontalAdvance(ChangedItemRows::tr("to people")), metrics.horizontalAdvance(ChangedItemRows::tr("accepted")));
    }

    const Theme& m_theme;
};

}  // namespace

void ChangedItemRows::setRun(std::shared_ptr<const services::DryRun> run) {
    beginResetModel();
    m_run = std::move(run);
    endResetModel();
}

QVariant ChangedItemRows::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const services::ChangedItem& changed = item(index.row());
    const QString id = oneLine(toQt(changed.externalId));
    const QString text = oneLine(toQt(changed.text));
    const QString confidence = changed.confidence ? confidenceText(*changed.confidence) : QString();
    const QString side = changed.goesToPeople ? tr("to people") : tr("accepted");
    switch (role) {
        case Qt::DisplayRole: return text;
        case IdRole: return id;
        case ConfidenceRole: return confidence;
        case SideRole: return side;
        case Qt::ToolTipRole: return toolTipOf(visible(changed.text));
        case Qt::AccessibleTextRole:
            return confidence.isEmpty() ? tr("%1, %2, no confidence: %3", "item, where it goes, its text").arg(isolated(id), side, inOwnDirection(text))
                                        : tr("%1, %2, confidence %3, text: %4", "item, where it goes, number, its text").arg(isolated(id), side, confidence, inOwnDirection(text));
        default: return {};
    }
}

ChangedItems::ChangedItems(const Theme& theme, QWidget* parent) : QListView(parent), m_theme(theme) {
    setObjectName(QStringLiteral("changedItems"));
    setAccessibleName(tr("Items that change sides"));
    setAccessibleDescription(tr("Enter opens the item in the queue"));
    setProperty("pane", true);
    setModel(&m_rows);
    setItemDelegate(new ChangedItemDelegate(theme, this));
    setUpRowList(*this, theme);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);  // the pane scrolls
    setResizeMode(Adjust);
    connect(this, &QAbstractItemView::doubleClicked, this, &ChangedItems::open);
    keepInStep(*this, theme, [this] { fitHeight(); });
}

void ChangedItems::setRun(std::shared_ptr<const services::DryRun> run) {
    const int row = currentIndex().row();
    m_rows.setRun(std::move(run));
    if (row >= 0 && m_rows.rowCount() > 0) setCurrentIndex(m_rows.index(qMin(row, m_rows.rowCount() - 1)));
    fitHeight();
}

void ChangedItems::fitHeight() { setFixedHeight(qMax(1, m_rows.rowCount() * targetHeight(m_theme, changedRowHeight))); }

void ChangedItems::open(const QModelIndex& index) {
    if (index.isValid()) Q_EMIT openAsked(toQt(m_rows.item(index.row()).externalId));
}

void ChangedItems::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isEnter && isPlain && !event->isAutoRepeat()) return open(currentIndex());
    if (isEnter || event->key() == Qt::Key_Escape) return event->ignore();
    QListView::keyPressEvent(event);
}

}  // namespace docket::ui
