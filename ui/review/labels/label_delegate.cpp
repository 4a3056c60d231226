#include "ui/review/labels/label_delegate.h"

#include "ui/common/look/mirror.h"
#include "ui/common/look/painting.h"
#include "ui/common/parts/row_list.h"
#include "ui/common/words/text.h"
#include "ui/review/labels/label_index.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>

namespace docket::ui {

namespace {

constexpr int labelSide = 12;
constexpr int labelGap = 9;
constexpr int keyRoom = 22;
constexpr int chordRoom = 44;
constexpr int box = 16;
constexpr int leastSideRoom = 58;
constexpr int labelBarWidth = 92;
constexpr int numberWidth = 28;
constexpr int headingHeight = 26;
constexpr int separatorHeight = 11;
constexpr int hintHeight = 30;
constexpr int labelLineHeight = 18;
constexpr int manyLabels = 16;
constexpr qsizetype mostWidths = 50'000;

using RowKind = LabelModel::RowKind;

RowKind kindOf(const QModelIndex& index) { return static_cast<RowKind>(index.data(LabelModel::KindRole).toInt()); }

/// Kept at the end of a multi-label row for bar and number; at 100 %.
int scoreWidth(bool hasBar) { return hasBar ? labelBarWidth + labelGap + numberWidth : numberWidth; }

/// The name as it breaks into lines: between words, or within one that is longer than a line.
QStringList linesOf(const QString& name, const QFont& font, int width) {
    QTextLayout layout(name, font);
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapping);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines += name.mid(line.textStart(), line.textLength());
    }
    layout.endLayout();
    return lines;
}

QString shownScore(const QVariant& score) { return QLocale().toString(score.toDouble(), 'f', 2); }

}  // namespace

int LabelDelegate::rowHeight() const { return px(!m_model.isLarge() && m_model.labelCount() > manyLabels ? 26 : 28); }

void LabelDelegate::measure() {
    m_nameWidths.clear();
    const QFontMetrics metrics(m_theme.font(TextStyle::Small));
    m_sideRoom = px(leastSideRoom);
    for (const QString& words : LabelModel::sides()) m_sideRoom = std::max(m_sideRoom, metrics.horizontalAdvance(words));
}

/// Room of the name as it is without any score: rows keep their height when scores appear.
int LabelDelegate::nameRoom(int rowWidth) const {
    const int before = px(labelSide) + capRoom() + px(labelGap) + (m_model.isMulti() ? px(box) + px(labelGap) : 0);
    const int behind = px(labelSide) + (m_model.isMulti() ? px(labelGap) + m_sideRoom + px(labelGap) + px(scoreWidth(hasRoomForBar(rowWidth))) : px(labelGap) + px(box));
    return rowWidth - before - behind;
}

QSize LabelDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    switch (kindOf(index)) {
        case RowKind::Group:
        case RowKind::Header: return {asWideAsTheList, px(headingHeight)};
        case RowKind::Separator: return {asWideAsTheList, px(separatorHeight)};
        case RowKind::Hint: return {asWideAsTheList, px(hintHeight)};
        default: break;
    }
    return {asWideAsTheList, rowHeight() + (nameWidth(index.data().toString()) > nameRoom(width) ? px(labelLineHeight) : 0)};
}

int LabelDelegate::nameWidth(const QString& name) const {
    const auto known = m_nameWidths.constFind(name);
    if (known != m_nameWidths.constEnd()) return *known;
    if (m_nameWidths.size() > mostWidths) m_nameWidths.clear();
    return *m_nameWidths.insert(name, QFontMetrics(m_theme.font(TextStyle::Body)).horizontalAdvance(name));
}

void LabelDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const bool isCurrent = (option.state & QStyle::State_Selected) != 0;
    if (isCurrent) painter->fillRect(option.rect, m_theme.color(Role::Soft));
    switch (kindOf(index)) {
        case RowKind::Separator:
            painter->fillRect(QRect(option.rect.left() + px(labelSide), option.rect.center().y(), option.rect.width() - 2 * px(labelSide), 1), m_theme.color(Role::Border));
            break;
        case RowKind::Group:
        case RowKind::Header:
        case RowKind::Hint: paintHeading(*painter, option.rect.adjusted(px(labelSide), 0, -px(labelSide), 0), index); break;
        default: paintLabel(*painter, option.rect, index, isCurrent); break;
    }
    if (isCurrent && (option.state & QStyle::State_HasFocus) != 0) drawFocusRing(*painter, option.rect, m_theme);
    painter->restore();
}

void LabelDelegate::paintHeading(QPainter& painter, const QRect& row, const QModelIndex& index) const {
    const Mirror mirrored{row, painter.layoutDirection()};
    QRect rest = row;
    const QVariant isOpen = index.data(LabelModel::OpenRole);
    const bool isPinned = index.data(LabelModel::PinsRole).toBool();
    if (isOpen.isValid() || isPinned) {
        const QString icon = isPinned ? QStringLiteral("pin") : isOpen.toBool() ? QStringLiteral("down") : mirrored.isOn() ? QStringLiteral("left") : QStringLiteral("right");
        painter.drawPixmap(mirrored(QRect(rest.left(), rest.center().y() + 1 - px(7), px(14), px(14))).topLeft(), m_theme.icon(icon, Role::Text3, px(14)));
        rest.setLeft(rest.left() + px(20));
    }
    QFont font = m_theme.font(TextStyle::Caption);
    painter.setFont(font);
    painter.setPen(m_theme.color(Role::Text3));
    const QString remark = index.data(LabelModel::RemarkRole).toString();
    painter.drawText(mirrored(rest), Qt::AlignVCenter | Qt::AlignTrailing, remark);
    rest.setRight(rest.right() - painter.fontMetrics().horizontalAdvance(remark) - px(labelGap));
    font.setWeight(kindOf(index) == RowKind::Hint ? QFont::Normal : QFont::Medium);
    painter.setFont(font);
    drawOwnText(painter, mirrored(rest), index.data().toString());
}

int LabelDelegate::capRoom() const { return m_model.keyCaps() == KeyCaps::AltDigits ? px(chordRoom) : px(keyRoom); }

void LabelDelegate::paintLabel(QPainter& painter, const QRect& whole, const QModelIndex& index, bool isCurrent) const {
    const Mirror mirrored{whole, painter.layoutDirection()};
    const QRect row = whole.adjusted(px(labelSide), 0, -px(labelSide), 0);
    const QString key = index.data(LabelModel::KeyCapRole).toString();
    if (!key.isEmpty()) drawKeyCap(painter, mirrored(QRect(row.left(), row.top(), capRoom(), row.height())), key, m_theme, CapGround::Plain, capRoom());
    QRect rest = row.adjusted(capRoom() + px(labelGap), 0, 0, 0);
    if (m_model.isMulti()) {
        const bool isChosen = index.data(LabelModel::ChosenRole).toBool();
        drawCheckBox(painter, mirrored(QRect(rest.left(), rest.center().y() - px(box) / 2 + 1, px(box), px(box))), isChosen, m_theme);
        rest.setLeft(rest.left() + px(box) + px(labelGap));
    }
    rest.setRight(rest.right() - paintEnd(painter, rest, mirrored, index, isCurrent));
    paintName(painter, mirrored(rest), index);
}

/// What stands behind the name; returns the width it takes.
int LabelDelegate::paintEnd(QPainter& painter, const QRect& room, const Mirror& mirrored, const QModelIndex& index, bool isCurrent) const {
    const int rowWidth = mirrored.whole.width();
    QRect rest = room;
    const auto write = [&](const QString& text, TextStyle style, Role ink, int fill = 0) {
        painter.setFont(m_theme.font(style));
        const int width = painter.fontMetrics().horizontalAdvance(text) + 2 * fill;
        const QRect at(rest.right() - width + 1, rest.center().y() + 1 - px(10), width, px(20));
        if (fill > 0) drawBox(painter, mirrored(at), 4, m_theme.color(Role::EvidenceModel));
        painter.setPen(m_theme.color(ink));
        painter.drawText(mirrored(at), Qt::AlignCenter, text);
        rest.setRight(at.left() - px(labelGap));
    };
    if (m_model.isMulti()) {
        if (m_model.hasScoreBars()) paintScore(painter, rest, mirrored, index);
        rest.setRight(rest.right() - px(scoreWidth(hasRoomForBar(rowWidth))) - px(labelGap));
        const QString onlyOne = index.data(LabelModel::SideRole).toString();
        const bool isModels = index.data(LabelModel::SuggestedRole).toBool();
        if (!onlyOne.isEmpty()) write(onlyOne, TextStyle::Small, isModels ? Role::Model : isCurrent ? Role::OnSoft : Role::Text2);
        return room.right() - rest.right();
    }
    const bool isChosen = index.data(LabelModel::ChosenRole).toBool();
    if (isChosen) {
        const int check = px(17);
        painter.drawPixmap(mirrored(QRect(rest.right() + 1 - check, rest.center().y() - check / 2, check, check)).topLeft(), m_theme.icon(QStringLiteral("check"), Role::Accent, check));
        rest.setRight(rest.right() - check - px(labelGap));
    }
    const QVariant score = index.data(LabelModel::ScoreRole);
    const bool isModels = index.data(LabelModel::SuggestedRole).toBool();
    if (isModels) write(score.isValid() ? tr("Model %1").arg(shownScore(score)) : tr("Model"), TextStyle::Caption, Role::Model, px(7));
    else if (isChosen && score.isValid()) write(tr("model %1").arg(shownScore(score)), TextStyle::Caption, Role::Text2);
    if (isCurrent && !m_model.filter().isEmpty() && !isChosen) {
        const QString enter = tr("Enter");
        const int width = keyCapWidth(enter, m_theme);
        const bool hasRoom = room.height() > rowHeight() || nameWidth(index.data().toString()) <= rest.width() - width - px(labelGap);  // a name goes before its key
        if (hasRoom) drawKeyCap(painter, mirrored(QRect(rest.right() - width + 1, rest.top(), width, rest.height())), enter, m_theme);
        if (hasRoom) rest.setRight(rest.right() - width - px(labelGap));
    }
    if (const QString remark = index.data(LabelModel::RemarkRole).toString(); !remark.isEmpty()) write(remark, TextStyle::Fine, Role::Text3);
    return room.right() - rest.right();
}

void LabelDelegate::paintScore(QPainter& painter, const QRect& room, const Mirror& mirrored, const QModelIndex& index) const {
    const bool hasBar = hasRoomForBar(mirrored.whole.width());
    const QVariant score = index.data(LabelModel::ScoreRole);
    if (!score.isValid()) return;
    const bool isModels = index.data(LabelModel::SuggestedRole).toBool();
    const QRect number(room.right() - px(numberWidth) + 1, room.top(), px(numberWidth), room.height());
    painter.setFont(m_theme.font(TextStyle::Caption));
    painter.setPen(m_theme.color(!hasBar && isModels ? Role::Model : Role::Text2));
    painter.drawText(mirrored(number), Qt::AlignVCenter | Qt::AlignTrailing, shownScore(score));
    if (!hasBar) return;
    const QRectF bar(number.left() - px(labelGap) - px(labelBarWidth), room.center().y() + 1 - px(3), px(labelBarWidth), px(6));
    drawBox(painter, mirrored.exactly(bar), 3, m_theme.color(Role::Inset));
    drawBox(painter, mirrored.exactly(QRectF(bar.topLeft(), QSizeF(qMax(3.0, bar.width() * score.toDouble()), bar.height()))), 3,
            m_theme.color(isModels ? Role::Model : Role::FieldBorder));
    const QVariant threshold = index.data(LabelModel::ThresholdRole);
    if (threshold.isValid()) painter.fillRect(mirrored.exactly(QRectF(bar.left() + bar.width() * threshold.toDouble() - 1, bar.top() - 3, 2, bar.height() + 6)), m_theme.color(Role::Text2));
}

/// Semibold is wider: a chosen name that would be cut by it keeps the usual weight, and its check mark says that it is chosen.
QFont LabelDelegate::nameFont(const QModelIndex& index, int width, bool hasTwoLines) const {
    if (!index.data(LabelModel::ChosenRole).toBool()) return m_theme.font(TextStyle::Body);
    const QFont strong = m_theme.font(TextStyle::Strong);
    return linesOf(index.data().toString(), strong, width).size() <= (hasTwoLines ? 2 : 1) ? strong : m_theme.font(TextStyle::Body);
}

/// What stands on each line: two at most, and the second has the rest, whether there is room for it or not.
QStringList LabelDelegate::shownLines(const QString& name, const QFont& font, int width, bool hasTwoLines) {
    if (!hasTwoLines) return {name};
    const QStringList lines = linesOf(name, font, width);
    if (lines.size() < 2) return {name};
    return {lines.front().trimmed(), name.mid(lines.front().size())};
}

void LabelDelegate::paintName(QPainter& painter, const QRect& room, const QModelIndex& index) const {
    const QString name = index.data().toString();
    const bool hasTwoLines = room.height() > rowHeight();
    const QFont font = nameFont(index, room.width(), hasTwoLines);
    const QStringList lines = shownLines(name, font, room.width(), hasTwoLines);
    const auto lit = index.data(LabelModel::MatchRole).value<MatchRanges>();
    painter.setFont(font);
    painter.setPen(m_theme.color(kindOf(index) == RowKind::NoneFits ? Role::Text2 : Role::Text));
    const bool isCut = painter.fontMetrics().horizontalAdvance(lines.back()) > room.width();
    if (isCut) m_cutRows.insert(index.row());
    else m_cutRows.remove(index.row());
    if (lines.size() == 1 && !isCut && !lit.isEmpty()) return paintLitName(painter, room, name, lit);
    const int top = room.center().y() + 1 - px(labelLineHeight) * static_cast<int>(lines.size()) / 2;
    for (int i = 0; i < lines.size(); ++i) drawOwnText(painter, QRect(room.left(), top + i * px(labelLineHeight), room.width(), px(labelLineHeight)), lines[i]);
}

/// A name with what was typed lit up in it.
void LabelDelegate::paintLitName(QPainter& painter, const QRect& room, const QString& name, const MatchRanges& lit) const {
    QTextLayout layout(name, painter.font());
    QList<QTextLayout::FormatRange> formats;
    for (const auto& [start, length] : lit) {
        QTextCharFormat format;
        format.setBackground(m_theme.color(Role::EvidenceMine));
        formats.append({start, length, format});
    }
    layout.setFormats(formats);
    QTextOption option(Qt::AlignAbsolute | (painter.layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    option.setTextDirection(name.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room.width());
    layout.endLayout();
    layout.draw(&painter, QPointF(room.left(), room.center().y() - line.height() / 2 + 1));
}

/// A name that was cut when it was painted is told whole.
bool LabelDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip) return QStyledItemDelegate::helpEvent(event, view, option, index);
    if (!m_cutRows.contains(index.row())) {
        QToolTip::hideText();
        return false;
    }
    QToolTip::showText(event->globalPos(), toolTipOf(index.data().toString()), view);
    return true;
}

}  // namespace docket::ui
