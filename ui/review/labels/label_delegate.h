#pragma once

#include "ui/common/look/mirror.h"
#include "ui/common/look/theme.h"
#include "ui/review/labels/label_model.h"

#include <QHash>
#include <QSet>
#include <QStyledItemDelegate>

namespace docket::ui {

/// Paints a row of the label list from the model's roles: key cap, check box or mark, name, score.
class LabelDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    LabelDelegate(const Theme& theme, const LabelModel& model, QObject* parent)
        : QStyledItemDelegate(parent), m_theme(theme), m_model(model) {
        connect(&theme, &Theme::changed, this, &LabelDelegate::measure);
        measure();
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index) override;

    /// A narrow multi-label row has the number of a score without its bar.
    bool hasRoomForBar(int rowWidth) const { return rowWidth >= px(340); }

private:
    void measure();
    void paintHeading(QPainter& painter, const QRect& row, const QModelIndex& index) const;
    int px(int at100) const { return m_theme.px(at100); }
    int capRoom() const;
    void paintLabel(QPainter& painter, const QRect& whole, const QModelIndex& index, bool isCurrent) const;
    void paintName(QPainter& painter, const QRect& room, const QModelIndex& index) const;
    void paintLitName(QPainter& painter, const QRect& room, const QString& name, const MatchRanges& lit) const;
    QFont nameFont(const QModelIndex& index, int width, bool hasTwoLines) const;
    static QStringList shownLines(const QString& name, const QFont& font, int width, bool hasTwoLines);
    void paintScore(QPainter& painter, const QRect& room, const Mirror& mirrored, const QModelIndex& index) const;
    int paintEnd(QPainter& painter, const QRect& room, const Mirror& mirrored, const QModelIndex& index, bool isCurrent) const;
    int nameRoom(int rowWidth) const;
    int nameWidth(const QString& name) const;
    int rowHeight() const;

    const Theme& m_theme;
    const LabelModel& m_model;
    int m_sideRoom = 0;  ///< for the words that say that only one side chose the label
    mutable QSet<int> m_cutRows;               ///< whose names had no room when they were painted last
    mutable QHash<QString, int> m_nameWidths;  ///< measured once: a layout asks for thousands
};

}  // namespace docket::ui
