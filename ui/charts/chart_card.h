#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/chart_picture.h"
#include "ui/charts/chart_twin.h"
#include "ui/common/parts/buttons.h"
#include "ui/common/parts/elided_label.h"

#include <QHBoxLayout>
#include <QLabel>

namespace docket::ui {

/// A panel with a chart under a title: words beside the title, the chart or its numbers as a table, what the current point tells, a note,
/// and a menu that copies the figures or asks for a picture of them. Either half copies by Ctrl+C and opens what a point stands for
/// by Enter.
class ChartCard : public QWidget {
    Q_OBJECT

public:
    /// Takes the chart. `title`: the accessible name of chart and table, too.
    ChartCard(const Theme& theme, const QString& title, Chart* chart, QWidget* parent = nullptr);

    Chart& chart() { return *m_chart; }
    FigureTable& table() { return *m_table; }
    void setTitle(const QString& title);
    /// Beside the title: "yesterday 9.8 %, usual 8.1 %".
    void setAside(const QString& words);
    /// Under the chart: what it shows and what it rests on.
    void setNote(const QString& words);
    /// Within a panel that has an edge: it has none of its own.
    void setPlain(bool isPlain);
    /// Takes a control that stands in the line of the title, before the menu.
    void addControl(QWidget* control);

    /// Takes a control that stands below all else.
    void addFoot(QWidget* control);

    bool isTable() const { return m_isTable; }
    /// Shows the table instead of the chart, as soon as there is something in it.
    void setTable(bool isTable);
    /// The figures are of before: both halves are paler.
    void setOld(bool isOld);
    /// The table that is shown or would be.
    QString copied() const { return tabSeparated(m_table->rows()); }
    void copy() const;
    QByteArray picture(PictureKind kind) const { return pictureOf(*m_chart, kind, m_title->text()); }

Q_SIGNALS:
    /// By the menu: picture() is to be written to a file that the person names.
    void pictureAsked(docket::ui::PictureKind kind);
    /// A point of the chart, from it or from its row of the table.
    void activated(int point);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeHead();
    void applyMargins();
    void openMenu();
    void showFigures();
    void showHalf();
    void showCurrent();
    void activateRow(const QModelIndex& index);
    void nameParts();

    const Theme& m_theme;
    Chart* m_chart;
    FigureTable* m_table;
    ChartTwin* m_twin;
    ElidedLabel* m_title;
    ElidedLabel* m_aside;
    QHBoxLayout* m_controls = nullptr;
    KeyButton* m_more;
    ElidedLabel* m_told;
    QLabel* m_note;
    bool m_isTable = false;
    bool m_isPlain = false;
};

}  // namespace docket::ui
