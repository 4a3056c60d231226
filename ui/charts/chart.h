#pragma once

#include "ui/charts/figure_table.h"
#include "ui/common/look/theme.h"

#include <QPainter>
#include <QWidget>

namespace docket::ui {

/// What a chart shows, as a table.
struct ChartFigures {
    std::vector<FigureColumn> columns;
    std::vector<FigureRow> rows;
};

/// Something drawn from figures that can be shown as a table, copied and kept as a picture. It knows what is drawn, never what it means:
/// all words come with the figures.
class Chart : public QWidget {
    Q_OBJECT

public:
    explicit Chart(const Theme& theme, QWidget* parent = nullptr);

    /// What stands there as long as there is nothing to draw: what is missing.
    void setEmptyWords(const QString& words);
    const QString& emptyWords() const { return m_emptyWords; }
    virtual bool isEmpty() const = 0;

    /// All that is drawn, as a table.
    virtual ChartFigures figures() const = 0;
    /// The point that a cell of that table is of; -1: it is of none. Unless said otherwise, each row is a point.
    virtual int pointInTable(int row, int /*column*/) const { return row; }
    /// Draws it as it is on screen, without the focus, in a picture of this size.
    virtual void draw(QPainter& painter) const = 0;
    virtual QSize pictureSize() const { return size().expandedTo(minimumSizeHint()); }
    /// What the current point tells; empty: there is none.
    virtual QString currentWords() const = 0;
    const Theme& theme() const { return m_theme; }

Q_SIGNALS:
    /// It shows others than before.
    void figuresChanged();
    void currentChanged(int point);
    /// Ctrl+C on it.
    void copyAsked();
    /// Enter or a double click on a point: what it stands for is to be opened.
    void activated(int point);

protected:
    /// Where it is drawn, on screen and in a picture.
    QRect area() const { return {QPoint(0, 0), pictureSize()}; }
    void drawEmptyWords(QPainter& painter) const;

private:
    const Theme& m_theme;
    QString m_emptyWords;
};

}  // namespace docket::ui
