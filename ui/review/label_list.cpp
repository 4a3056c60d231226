#include "ui/review/label_list.h"

#include "ui/common/painting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace docket::ui {

namespace {
constexpr int rowHeight = 28;
constexpr int groupHeight = 26;
constexpr int side = 12;
}  // namespace

QSize LabelDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const auto kind = static_cast<LabelModel::RowKind>(index.data(LabelModel::KindRole).toInt());
    return {100, kind == LabelModel::RowKind::Label || kind == LabelModel::RowKind::NoneFits ? rowHeight : groupHeight};
}

void LabelDelegate::paintGroup(QPainter& painter, const QRect& rect, const QModelIndex& index) const {
    QFont font = m_theme.font(TextStyle::Caption);
    font.setWeight(QFont::Medium);
    painter.setFont(font);
    painter.setPen(m_theme.color(Role::Text3));
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
    const int count = index.data(LabelModel::CountRole).toInt();
    if (count > 0) painter.drawText(rect, Qt::AlignVCenter | Qt::AlignRight, QLocale().toString(count));
}

void LabelDelegate::paintScore(QPainter& painter, QRect& rest, const QModelIndex& index, bool isMulti) const {
    const QVariant score = index.data(LabelModel::ScoreRole);
    const bool isSuggested = index.data(LabelModel::SuggestedRole).toBool();
    if (!score.isValid() && !isSuggested) return;
    const QString number = score.isValid() ? QLocale().toString(score.toDouble(), 'f', 2) : QString();
    painter.setFont(m_theme.font(TextStyle::Caption));
    if (isMulti && score.isValid()) {
        const QRect numberRect(rest.right() - 34, rest.top(), 35, rest.height());
        painter.setPen(m_theme.color(Role::Text2));
        painter.drawText(numberRect, Qt::AlignVCenter | Qt::AlignRight, number);
        const QRectF bar(rest.right() - 130, rest.center().y() - 2, 88, 6);
        drawBox(painter, bar, 3, m_theme.color(Role::Inset));
        drawBox(painter, QRectF(bar.left(), bar.top(), qMax(3.0, bar.width() * score.toDouble()), 6), 3,
                m_theme.color(isSuggested ? Role::Model : Role::Text3));
        const QVariant threshold = index.data(LabelModel::ThresholdRole);
        if (threshold.isValid()) {
            const qreal x = bar.left() + bar.width() * threshold.toDouble();
            painter.fillRect(QRectF(x, bar.top() - 3, 2, 12), m_theme.color(Role::Text2));
        }
        rest.setRight(static_cast<int>(bar.left()) - 8);
        return;
    }
    const QString text = isSuggested ? tr("Model %1").arg(number).trimmed() : tr("model %1").arg(number);
    const int width = painter.fontMetrics().horizontalAdvance(text) + 14;
    const QRect badge(rest.right() - width + 1, rest.center().y() - 9, width, 20);
    if (isSuggested) drawBox(painter, badge, 4, m_theme.color(Role::EvidenceModel));
    painter.setPen(m_theme.color(isSuggested ? Role::Model : Role::Text2));
    painter.drawText(badge, Qt::AlignCenter, text);
    rest.setRight(badge.left() - 6);
}

void LabelDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const auto kind = static_cast<LabelModel::RowKind>(index.data(LabelModel::KindRole).toInt());
    QRect rest = option.rect.adjusted(side, 0, -side, 0);
    if (kind == LabelModel::RowKind::Group || kind == LabelModel::RowKind::PinnedHeader) {
        paintGroup(*painter, rest, index);
        painter->restore();
        return;
    }
    const bool isCurrent = (option.state & QStyle::State_Selected) != 0;
    if (isCurrent) painter->fillRect(option.rect, m_theme.color(Role::Soft));
    const auto* model = qobject_cast<const LabelModel*>(index.model());
    const bool isMulti = model != nullptr && model->isMulti();
    const bool isChosen = index.data(LabelModel::ChosenRole).toBool();

    const QString key = index.data(LabelModel::KeyCapRole).toString();
    if (!key.isEmpty()) drawKeyCap(*painter, QRect(rest.left(), rest.top(), 22, rest.height()), key, m_theme);
    rest.setLeft(rest.left() + 30);
    if (isMulti && kind == LabelModel::RowKind::Label) {
        drawCheckBox(*painter, QRect(rest.left(), rest.center().y() - 7, 16, 16), isChosen, m_theme);
        rest.setLeft(rest.left() + 25);
    } else if (isChosen) {
        painter->drawPixmap(rest.right() - 15, rest.center().y() - 7, m_theme.icon(QStringLiteral("check"), Role::Accent, 16));
        rest.setRight(rest.right() - 22);
    }
    paintScore(*painter, rest, index, isMulti);
    painter->setFont(m_theme.font(isChosen ? TextStyle::Strong : TextStyle::Body));
    painter->setPen(m_theme.color(kind == LabelModel::RowKind::NoneFits ? Role::Text2 : Role::Text));
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rest.width()));
    const bool hasFocus = (option.state & QStyle::State_HasFocus) != 0;
    if (isCurrent && hasFocus) drawFocusRing(*painter, option.rect.adjusted(2, 0, -2, 0), 6, m_theme);
    painter->restore();
}

LabelList::LabelList(const Theme& theme, LabelModel& model, QWidget* parent)
    : QWidget(parent), m_model(model), m_filter(new QLineEdit(this)), m_view(new QListView(this)) {
    m_filter->setObjectName(QStringLiteral("labelFilter"));
    m_filter->setAccessibleName(tr("Filter labels"));
    m_filter->addAction(QIcon(theme.icon(QStringLiteral("search"), Role::Text3)), QLineEdit::LeadingPosition);
    m_filter->setClearButtonEnabled(true);
    m_view->setObjectName(QStringLiteral("labelList"));
    m_view->setAccessibleName(tr("Labels"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new LabelDelegate(theme, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(12, 10, 12, 0);
    filterRow->addWidget(m_filter);
    layout->addLayout(filterRow);
    layout->addWidget(m_view, 1);
    m_filter->installEventFilter(this);

    connect(m_filter, &QLineEdit::textChanged, this, &LabelList::applyFilter);
    connect(m_view, &QListView::clicked, this, &LabelList::choose);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &LabelList::highlightChanged);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_filter->setPlaceholderText(tr("Type to filter %n label(s)", nullptr, m_model.labelCount()));
        highlightEnd(true);
    });
}

std::optional<LabelId> LabelList::highlighted() const { return m_model.labelAt(m_view->currentIndex().row()); }

bool LabelList::isNoneFitsHighlighted() const {
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() && static_cast<LabelModel::RowKind>(current.data(LabelModel::KindRole).toInt()) == LabelModel::RowKind::NoneFits;
}

void LabelList::highlight(LabelId label) {
    const int row = m_model.rowOf(label);
    if (row >= 0) m_view->setCurrentIndex(m_model.index(row));
}

void LabelList::moveHighlight(int step) {
    const int row = m_model.labelRow(m_view->currentIndex().row() + step, step);
    if (row >= 0) m_view->setCurrentIndex(m_model.index(row));
}

void LabelList::highlightEnd(bool first) {
    const int row = first ? m_model.labelRow(0, 1) : m_model.labelRow(m_model.rowCount() - 1, -1);
    if (row >= 0) m_view->setCurrentIndex(m_model.index(row));
    if (first) m_view->scrollToTop();
}

void LabelList::typeFilter(const QString& text) {
    m_filter->setText(m_filter->text() + text);
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

void LabelList::clearFilter() { m_filter->clear(); }

void LabelList::applyFilter(const QString& text) {
    m_model.setFilter(text.trimmed());
    Q_EMIT highlightChanged();
}

void LabelList::choose(const QModelIndex& index) {
    if (const auto label = m_model.labelAt(index.row())) {
        Q_EMIT chosen(*label);
    } else if (isNoneFitsHighlighted()) {
        Q_EMIT noneFitsChosen();
    }
}

bool LabelList::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            moveHighlight(key == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace docket::ui
