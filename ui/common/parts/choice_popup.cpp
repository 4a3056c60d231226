#include "ui/common/parts/choice_popup.h"

#include "ui/common/look/choice_rows.h"
#include "ui/common/look/painting.h"

#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace docket::ui {

namespace {
constexpr int widest = 320;
constexpr int popupGap = 2;
constexpr int rowHeight = 28;
constexpr int popupMostRows = 12;
constexpr qsizetype searchedFrom = 12;
}  // namespace

ChoicePopup::ChoicePopup(const Theme& theme, Kind kind, const QList<Choice>& choices, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_kind(kind), m_search(new QLineEdit), m_list(new QListWidget) {
    setObjectName(QStringLiteral("choicePopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_StyledBackground);
    m_search->setPlaceholderText(tr("Type to search"));
    m_search->setAccessibleName(tr("Search the choices"));
    m_search->setVisible(choices.size() > searchedFrom);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("choices"));
    m_list->setAccessibleName(tr("Choices"));
    m_list->setFont(theme.font(TextStyle::Body));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(new ChoiceRows(theme, m_list));
    m_list->installEventFilter(this);
    for (const Choice& choice : choices) {
        auto* item = new QListWidgetItem(choice.text, m_list);
        item->setData(Qt::UserRole, choice.value);
        if (kind == Kind::One) item->setData(ChoiceRows::ChosenRole, choice.isChosen);
        if (kind == Kind::Several) item->setCheckState(choice.isChosen ? Qt::Checked : Qt::Unchecked);
        else if (choice.isChosen) m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0) m_list->setCurrentRow(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(4);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    const int rows = static_cast<int>(std::min<qsizetype>(choices.size(), popupMostRows));
    const int width = std::clamp(m_list->sizeHintForColumn(0) + theme.px(24), theme.px(180), theme.px(widest));
    setFixedSize(width, rows * targetHeight(theme, rowHeight) + 12 + (choices.size() > searchedFrom ? theme.px(36) : 0));
    connect(m_search, &QLineEdit::textChanged, this, &ChoicePopup::narrow);
    connect(m_list, &QListWidget::itemClicked, this, &ChoicePopup::toggle);
}

void ChoicePopup::openUnder(const QWidget& widget) {
    const bool isMirrored = widget.layoutDirection() == Qt::RightToLeft;
    const int left = isMirrored ? widget.width() - width() : 0;
    const QPoint below = widget.mapToGlobal(QPoint(left, widget.height() + popupGap));
    const QPoint above = widget.mapToGlobal(QPoint(left, -height() - popupGap));
    const QRect screen = widget.screen()->availableGeometry();
    const bool isBelow = below.y() + height() <= screen.bottom() + 1 || above.y() < screen.top();
    move(isBelow ? below : above);
    show();
    (m_search->isVisible() ? static_cast<QWidget*>(m_search) : m_list)->setFocus(Qt::PopupFocusReason);
}

void ChoicePopup::narrow(const QString& typed) {
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool isHit = m_list->item(row)->text().contains(typed.trimmed(), Qt::CaseInsensitive);
        m_list->item(row)->setHidden(!isHit);
        if (isHit && first < 0) first = row;
    }
    m_list->setCurrentRow(first);
}

void ChoicePopup::toggle(QListWidgetItem* item) {
    if (item == nullptr || item->isHidden()) return;
    if (m_kind == Kind::One) {
        const QVariantList value{item->data(Qt::UserRole)};
        close();
        Q_EMIT chosen(value);
        return;
    }
    item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    QVariantList values;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked) values.append(m_list->item(row)->data(Qt::UserRole));
    }
    Q_EMIT chosen(values);
}

bool ChoicePopup::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    auto& key = static_cast<QKeyEvent&>(*event);
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const bool isToggle = isEnter || (key.key() == Qt::Key_Space && watched == m_list);
    if (isToggle && key.isAutoRepeat()) return true;
    if (isEnter && m_kind == Kind::Several && watched == m_list) {
        close();
        return true;
    }
    if (isToggle) {
        toggle(m_list->currentItem());
        return true;
    }
    const bool isMove = key.key() == Qt::Key_Up || key.key() == Qt::Key_Down;
    if (isMove && watched == m_search) {
        m_list->setFocus();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

}  // namespace docket::ui
