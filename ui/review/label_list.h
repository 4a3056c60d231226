#pragma once

#include "ui/common/theme.h"
#include "ui/review/label_model.h"

#include <QLineEdit>
#include <QListView>
#include <QStyledItemDelegate>
#include <QWidget>

namespace docket::ui {

/// Paints a row of the label list from the model's roles: key cap, check box, name, score.
class LabelDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    LabelDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGroup(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintScore(QPainter& painter, QRect& rest, const QModelIndex& index, bool isMulti) const;

    const Theme& m_theme;
};

/// The labels with their filter. The highlight moves by keys; choosing is left to the page.
class LabelList : public QWidget {
    Q_OBJECT

public:
    LabelList(const Theme& theme, LabelModel& model, QWidget* parent = nullptr);

    QLineEdit* filterField() const { return m_filter; }
    QListView* view() const { return m_view; }

    /// The label under the highlight; nullopt: a heading, "none fits", or nothing.
    std::optional<LabelId> highlighted() const;
    bool isNoneFitsHighlighted() const;
    void highlight(LabelId label);
    void moveHighlight(int step);
    void highlightEnd(bool first);
    /// Starts filtering with a letter typed elsewhere.
    void typeFilter(const QString& text);
    void clearFilter();

Q_SIGNALS:
    void highlightChanged();
    void chosen(docket::LabelId label);
    void noneFitsChosen();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void applyFilter(const QString& text);
    void choose(const QModelIndex& index);

    LabelModel& m_model;
    QLineEdit* m_filter;
    QListView* m_view;
};

}  // namespace docket::ui
