#include "ui/routing/rules/rule_delegate.h"

#include "ui/common/look/mirror.h"
#include "ui/common/look/painting.h"
#include "ui/common/parts/row_list.h"
#include "ui/routing/rules/rule_model.h"

#include <QPainter>

namespace docket::ui {

namespace {

constexpr int ruleSide = 12;
constexpr int ruleAbove = 4;
constexpr int ruleLine = 18;
constexpr int ruleBox = 16;
constexpr int ruleIndent = 24;  // of the words from the side
constexpr int ruleHeadHeight = 30;
constexpr int ruleTagHeight = 18;
constexpr int ruleTagSide = 6;
constexpr int ruleGap = 8;

}  // namespace

QSize RuleDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    if (index.data(RuleModel::HeadRole).toBool()) return {asWideAsTheList, m_theme.px(ruleHeadHeight)};
    return {asWideAsTheList, 2 * m_theme.px(ruleAbove) + 2 * m_theme.px(ruleLine)};
}

QRect RuleDelegate::boxIn(const QRect& row, Qt::LayoutDirection direction) const {
    const int size = m_theme.px(ruleBox);
    return Mirror{row, direction}(QRect(row.left() + m_theme.px(ruleSide), row.center().y() - size / 2 + 1, size, size));
}

void RuleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QRect row = option.rect;
    if (index.data(RuleModel::HeadRole).toBool()) return paintHead(*painter, row, index.data().toString(), option.direction);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const Mirror mirrored{row, option.direction};
    if (isCurrent) painter->fillRect(row, m_theme.color(Role::Soft));
    const QVariant checked = index.data(Qt::CheckStateRole);
    const QRect box = boxIn(row, option.direction);
    if (checked.isValid()) drawCheckBox(*painter, box, checked.toInt() == Qt::Checked, m_theme);
    else if (index.data(RuleModel::LockedRole).toBool()) painter->drawPixmap(box.topLeft(), m_theme.icon(QStringLiteral("lock"), Role::Text3, box.width()));

    const bool isOff = checked.isValid() && checked.toInt() != Qt::Checked;
    QRect line(row.left() + m_theme.px(ruleSide) + m_theme.px(ruleIndent), row.top() + m_theme.px(ruleAbove), 0, m_theme.px(ruleLine));
    line.setRight(row.right() - m_theme.px(ruleSide));
    QRect sentence = line;
    if (index.data(RuleModel::ChangedRole).toBool()) sentence.setRight(paintTag(*painter, line, option));
    painter->setFont(m_theme.font(isCurrent ? TextStyle::Strong : TextStyle::Body));
    painter->setPen(m_theme.color(isOff ? Role::Text2 : Role::Text));
    drawOwnText(*painter, mirrored(sentence), index.data().toString());
    painter->setFont(m_theme.font(TextStyle::Caption));
    painter->setPen(m_theme.color(index.data(RuleModel::OldRole).toBool() ? Role::Text3 : Role::Text2));
    drawOwnText(*painter, mirrored(line.translated(0, line.height())), index.data(RuleModel::DetailRole).toString());
    if (option.state.testFlag(QStyle::State_HasFocus)) drawFocusRing(*painter, row.adjusted(0, 0, -1, -1), m_theme);
}

void RuleDelegate::paintHead(QPainter& painter, const QRect& row, const QString& words, Qt::LayoutDirection direction) const {
    if (row.top() > 0) {
        painter.setPen(m_theme.color(Role::Border));
        painter.drawLine(row.topLeft(), row.topRight());
    }
    painter.setFont(m_theme.font(TextStyle::Caption));
    painter.setPen(m_theme.color(Role::Text2));
    const QRect at = row.adjusted(m_theme.px(ruleSide), 0, -m_theme.px(ruleSide), 0);
    drawOwnText(painter, Mirror{row, direction}(at), words);
}

int RuleDelegate::paintTag(QPainter& painter, const QRect& line, const QStyleOptionViewItem& option) const {
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const QString tag = RuleModel::tr("changed", "tag of a rule");
    painter.setFont(m_theme.font(TextStyle::Fine));
    const int width = painter.fontMetrics().horizontalAdvance(tag) + 2 * m_theme.px(ruleTagSide);
    const int height = m_theme.px(ruleTagHeight);
    const QRect at(line.right() - width + 1, line.center().y() - height / 2 + 1, width, height);
    const QRect shown = Mirror{option.rect, option.direction}(at);
    drawBox(painter, shown, 4, m_theme.color(isCurrent ? Role::Base : Role::Soft));
    painter.setPen(m_theme.color(isCurrent ? Role::Accent : Role::OnSoft));
    painter.drawText(shown, Qt::AlignCenter, tag);
    return at.left() - m_theme.px(ruleGap);
}

}  // namespace docket::ui
