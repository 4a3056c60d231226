#pragma once

#include "ui/charts/chart.h"

namespace docket::ui {

enum class ChartMove { Left, Right, Up, Down, First, Last };

/// A chart of points. Arrows, Home and End go from point to point, a click goes to the one under it, Enter and a double click ask for
/// what it stands for, Ctrl+C for all of them. Each point is a part of its own to assistive technology, named by its words, which are
/// its tool tip too. Left is left whatever the direction of the window, as the axes are.
class PointChart : public Chart {
    Q_OBJECT

public:
    explicit PointChart(const Theme& theme, QWidget* parent = nullptr);

    virtual int pointCount() const = 0;
    /// All that the point tells, on one line.
    virtual QString wordsOf(int point) const = 0;
    /// Where it can be hit, with the focus drawn around its middle.
    virtual QRect placeOf(int point) const = 0;

    bool isEmpty() const override { return pointCount() == 0; }
    QString currentWords() const override { return m_current < 0 ? QString() : wordsOf(m_current); }
    int current() const { return m_current; }  ///< -1: there is none
    void setCurrent(int point);

protected:
    /// The point where a move from this one leads, itself where it leads nowhere. Unless said otherwise: one row from left to right.
    virtual int pointAfter(int from, ChartMove move) const;
    /// A ring around the current point, unless said otherwise.
    virtual void drawCurrent(QPainter& painter) const;
    /// To be called when there are other points, and with the one that is the current then.
    void resetPoints(int current);
    /// A place of the size that can be hit around a point.
    QRect placeAround(const QPointF& at) const;
    /// The point that is hit, the nearest where there are several; -1: none.
    int pointAt(const QPoint& place) const;

    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void tellCurrent();

    int m_current = -1;
};

}  // namespace docket::ui
