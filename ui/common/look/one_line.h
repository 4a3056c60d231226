#pragma once

#include <QList>
#include <QWidget>

namespace docket::ui {

/// Puts widgets beside each other at their own widths, so that a row of facts never makes its pane wider. The first for
/// which there is no room is narrowed, if it may be; those behind it are hidden. One more may stand at the far end; it
/// goes first when room is short.
class OneLine : public QWidget {
    Q_OBJECT

public:
    explicit OneLine(int spacing, QWidget* parent = nullptr) : QWidget(parent), m_spacing(spacing) {}

    void add(QWidget* widget);
    void setFarEnd(QWidget* widget);
    /// Takes a widget out of the row, or puts it back in its place.
    void setShown(QWidget* widget, bool isShown);
    /// Removes and deletes all widgets.
    void clear();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void place();

    int m_spacing;
    QList<QWidget*> m_widgets;
    QList<QWidget*> m_takenOut;
    QWidget* m_farEnd = nullptr;
};

}  // namespace docket::ui
