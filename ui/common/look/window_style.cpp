#include "ui/common/look/window_style.h"

#include "ui/common/look/choice_rows.h"
#include "ui/common/look/painting.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QStyleFactory>
#include <QStyleOption>

namespace docket::ui {

namespace {

// Of a box that opens a list, in px at 100 %.
constexpr int boxHeight = 30;
constexpr int boxSide = 9;
constexpr int boxArrow = 14;
constexpr int listFrame = 5;

/// The rows of the list that a box opens: the one that the box says has the check mark.
class BoxRows : public ChoiceRows {
public:
    BoxRows(const Theme& theme, QComboBox& box) : ChoiceRows(theme, &box), m_box(box) {}

protected:
    bool isChosen(const QModelIndex& index) const override { return index.row() == m_box.currentIndex(); }

private:
    const QComboBox& m_box;
};

}  // namespace

WindowStyle::WindowStyle(const Theme& theme) : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_theme(theme) {}

/// Alt alone does not go to the menu bar (F10 does): whoever lets go of Alt before the digit of Alt+1 would press the next
/// key in a menu.
int WindowStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* answer) const {
    if (hint == SH_MenuBar_AltKeyNavigation) return 0;
    if (hint == SH_ComboBox_Popup) return 0;  // a list under the box, and not a menu over it
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

/// Fusion draws the edge of a check box in a shade of the window, which in the dark is hardly seen.
void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    if (element == PE_FrameFocusRect) return drawFocusRing(*painter, option->rect, m_theme);
    const bool isCheck = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!isCheck || !option->state.testFlag(State_Enabled)) return QProxyStyle::drawPrimitive(element, option, painter, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawCheckBox(*painter, option->rect, option->state.testFlag(State_On), m_theme);
    painter->restore();
}

/// A style sheet would take the arrow away with the frame: it has none in a colour of the theme.
void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const {
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (control != CC_ComboBox || box == nullptr || box->editable) return QProxyStyle::drawComplexControl(control, option, painter, widget);
    const bool isOn = option->state.testFlag(State_Enabled);
    drawBox(*painter, option->rect, 6, m_theme.color(isOn ? Role::Base : Role::Window), m_theme.color(isOn ? Role::FieldBorder : Role::Border));
    if (option->state.testFlag(State_HasFocus)) drawFocusRing(*painter, option->rect, m_theme);
    const int size = m_theme.px(boxArrow);
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    painter->drawPixmap(arrow.center().x() - size / 2, arrow.center().y() - size / 2, m_theme.icon(QStringLiteral("down"), isOn ? Role::Text2 : Role::Disabled, size));
}

/// Boxes to check grow with their words, and what opens the rest of the menus can be hit.
int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
        case PM_IndicatorWidth:
        case PM_IndicatorHeight: return qMax(usual, m_theme.px(usual));
        case PM_ToolBarExtensionExtent: return targetHeight(m_theme, usual);
        default: return usual;
    }
}

QRect WindowStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const {
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (control == CC_ComboBox && box != nullptr && part == SC_ComboBoxListBoxPopup) return listRect(option->rect, widget, option->direction);
    const bool isOwn = control == CC_ComboBox && box != nullptr && !box->editable && (part == SC_ComboBoxArrow || part == SC_ComboBoxEditField);
    if (!isOwn) return QProxyStyle::subControlRect(control, option, part, widget);
    const QRect whole = option->rect;
    const int arrow = m_theme.px(boxArrow) + m_theme.px(boxSide);
    const QRect end(whole.right() + 1 - arrow, whole.top(), arrow, whole.height());
    const QRect words = whole.adjusted(m_theme.px(boxSide), 1, -arrow, -1);
    return visualRect(option->direction, whole, part == SC_ComboBoxArrow ? end : words);
}

QSize WindowStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const {
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (type != CT_ComboBox || box == nullptr || box->editable) return QProxyStyle::sizeFromContents(type, option, contents, widget);
    return {contents.width() + 2 * m_theme.px(boxSide) + m_theme.px(boxArrow), qMax(contents.height(), targetHeight(m_theme, boxHeight))};
}

/// In a mirrored window a label with Latin text would begin at the left, far from what it belongs to.
void WindowStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (auto* box = qobject_cast<QComboBox*>(widget); box != nullptr && dynamic_cast<BoxRows*>(box->itemDelegate()) == nullptr) {
        box->setItemDelegate(new BoxRows(m_theme, *box));
        box->view()->setTextElideMode(Qt::ElideRight);
    }
    auto* label = qobject_cast<QLabel*>(widget);
    if (label == nullptr || !QGuiApplication::isRightToLeft() || label->alignment() != (Qt::AlignLeft | Qt::AlignVCenter)) return;
    label->setAlignment(Qt::AlignAbsolute | Qt::AlignRight | Qt::AlignVCenter);
}

/// As wide as what stands in the list asks for, where the screen has the room.
QRect WindowStyle::listRect(const QRect& box, const QWidget* widget, Qt::LayoutDirection direction) const {
    const auto* combo = qobject_cast<const QComboBox*>(widget);
    if (combo == nullptr) return box;
    const int asked = combo->view()->sizeHintForColumn(0) + 2 * m_theme.px(listFrame) + pixelMetric(PM_ScrollBarExtent);
    const int width = qMax(box.width(), qMin(asked, combo->screen()->availableGeometry().width()));
    return {direction == Qt::RightToLeft ? box.right() + 1 - width : box.left(), box.top(), width, box.height()};
}

}  // namespace docket::ui
