#include "ui/adjudication/ruling_rows.h"

#include "ui/common/look/mirror.h"
#include "ui/common/look/painting.h"
#include "ui/common/parts/row_list.h"
#include "ui/common/words/relative_time.h"
#include "ui/common/words/text.h"

#include <QKeyEvent>
#include <QPainter>

namespace docket::ui {

namespace {

constexpr int rowSide = 12;
constexpr int rowAbove = 8;
constexpr int rowLine = 18;
constexpr int rowGap = 8;
constexpr std::int64_t urgentMs = 30 * 60'000;

}  // namespace

RulingModel::RulingModel(AdjudicationController& adjudication, QObject* parent) : QAbstractListModel(parent), m_adjudication(adjudication) {
    connect(&adjudication, &AdjudicationController::listChanged, this, [this] {
        beginResetModel();
        m_count = static_cast<int>(m_adjudication.items().size());
        endResetModel();
    });
    connect(&adjudication, &AdjudicationController::rowsChanged, this, [this](int first, int last) {
        if (last < m_count) Q_EMIT dataChanged(index(first), index(last));
    });
}

QVariant RulingModel::data(const QModelIndex& index, int role) const {
    const ports::ItemToRule* row = m_adjudication.describe(static_cast<std::size_t>(index.row()));
    return row == nullptr ? QVariant() : rowData(*row, role);
}

QVariant RulingModel::rowData(const ports::ItemToRule& row, int role) const {
    const Timestamp now = m_adjudication.clock().now();
    switch (role) {
        case Qt::DisplayRole: return oneLine(toQt(row.beginning));
        case Qt::AccessibleTextRole: return spoken(row);
        case IdRole: return oneLine(toQt(row.externalId));
        case DueRole: return tr("due %1", "a time of the day").arg(clockTime(row.dueAt, now));
        case UrgentRole: return row.dueAt.ms - now.ms < urgentMs;
        case FlaggedRole: return row.isFlagged;
        case VotesRole: {
            QStringList votes;
            for (const int n : row.votes) votes << QLocale().toString(n);
            return votes.join(QStringLiteral(" : "));
        }
        case LabelRole: {
            if (row.isFlagged) return tr("Flagged");
            const services::ItemForRuling* item = m_adjudication.item();
            const taxonomy::Label* label = item == nullptr || row.labels.empty() ? nullptr : item->taxonomy->find(row.labels.front());
            return label == nullptr ? QString() : oneLine(toQt(label->name));
        }
        default: return {};
    }
}

QString RulingModel::spoken(const ports::ItemToRule& row) const {
    QStringList parts{rowData(row, IdRole).toString(), rowData(row, DueRole).toString(), oneLine(toQt(row.beginning))};
    if (row.isFlagged) parts << tr("Flagged");
    if (!row.votes.empty()) parts << tr("answers %1", "how many reviewers said the same: 2 : 1").arg(rowData(row, VotesRole).toString());
    return listed(parts);
}

QSize RulingDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {asWideAsTheList, 2 * m_theme.px(rowAbove) + 3 * m_theme.px(rowLine)};
}

void RulingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QRect row = option.rect;
    const Mirror mirrored{row, option.direction};
    if (option.state.testFlag(QStyle::State_Selected)) painter->fillRect(row, m_theme.color(Role::Soft));
    painter->setPen(m_theme.color(Role::Border));
    painter->drawLine(row.bottomLeft(), row.bottomRight());
    QRect line = row.adjusted(m_theme.px(rowSide), m_theme.px(rowAbove), -m_theme.px(rowSide), 0);
    line.setHeight(m_theme.px(rowLine));

    /// One text at the end of a line, another before it.
    const auto paintLine = [&](const QString& begin, TextStyle beginStyle, Role beginInk, const QString& end, Role endInk) {
        painter->setFont(m_theme.font(TextStyle::Caption));
        const int endWidth = end.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(end) + 1;
        painter->setPen(m_theme.color(endInk));
        const QRect endRect(line.right() - endWidth + 1, line.top(), endWidth, line.height());
        if (endWidth > 0) painter->drawText(mirrored(endRect), Qt::AlignVCenter | Qt::AlignHCenter, end);
        painter->setFont(m_theme.font(beginStyle));
        painter->setPen(m_theme.color(beginInk));
        const QRect beginRect = line.adjusted(0, 0, endWidth > 0 ? -endWidth - m_theme.px(rowGap) : 0, 0);
        drawOwnText(*painter, mirrored(beginRect), begin);
        line.translate(0, line.height());
    };
    const bool isUrgent = index.data(RulingModel::UrgentRole).toBool();
    paintLine(index.data(RulingModel::IdRole).toString(), TextStyle::MonoSmall, Role::Text2, index.data(RulingModel::DueRole).toString(), isUrgent ? Role::Warn : Role::Text2);
    paintLine(index.data().toString(), TextStyle::Body, Role::Text, {}, Role::Text);
    paintLine(index.data(RulingModel::LabelRole).toString(), TextStyle::Caption, Role::Text2, index.data(RulingModel::VotesRole).toString(), Role::Text2);
    if (option.state.testFlag(QStyle::State_HasFocus)) drawFocusRing(*painter, row.adjusted(0, 0, -1, -1), m_theme);
}

RulingListView::RulingListView(const Theme& theme, AdjudicationController& adjudication, QWidget* parent)
    : QListView(parent), m_adjudication(adjudication), m_model(new RulingModel(adjudication, this)) {
    setObjectName(QStringLiteral("rulingList"));
    setAccessibleName(tr("Items to rule on"));
    setModel(m_model);
    setItemDelegate(new RulingDelegate(theme, this));
    setUpRowList(*this, theme);
    connect(&adjudication, &AdjudicationController::itemChanged, this, &RulingListView::showInHand);
    connect(&adjudication, &AdjudicationController::listChanged, this, &RulingListView::showInHand);
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) { Q_EMIT rowChosen(index.row()); });
}

void RulingListView::showInHand() {
    const int row = m_adjudication.rowInHand();
    if (row < 0) return clearSelection();
    setCurrentIndex(m_model->index(row));
}

void RulingListView::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) return Q_EMIT rowChosen(currentIndex().row());
    QListView::keyPressEvent(event);
}

}  // namespace docket::ui
