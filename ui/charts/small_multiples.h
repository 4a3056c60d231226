#pragma once

#include "ui/charts/plot/plot_scale.h"
#include "ui/charts/point_chart.h"

#include <optional>

namespace docket::ui {

/// One of many lines on one scale.
struct SmallLine {
    QString name;
    QString change;                             ///< beside it: "+3.8 points"
    std::vector<std::optional<double>> values;  ///< in equal steps; nullopt: a gap
    std::optional<double> usual{};              ///< dashed: what is compared with
    bool isWeak = false;                        ///< to be looked at: in ochre, with a square
    QString words;                              ///< all that the line tells

    bool operator==(const SmallLine&) const = default;
};

struct SmallMultiplesData {
    std::vector<SmallLine> lines;
    std::vector<QString> steps;           ///< what each value is of, over the columns of the table; as many as there are values
    QString names;                        ///< what the lines are of, likewise
    AxisKind kind = AxisKind::Share;
    double low = 0;                       ///< of the one scale
    std::optional<double> high{};         ///< nullopt: the highest value

    bool operator==(const SmallMultiplesData&) const = default;
};

/// Many small lines in a grid, each with its name, what has changed and its last value, on one scale so that they can be compared.
/// The arrows go from line to line as they stand. As high as its width asks for.
class SmallMultiples : public PointChart {
    Q_OBJECT

public:
    explicit SmallMultiples(const Theme& theme, QWidget* parent = nullptr);

    void setData(SmallMultiplesData data);
    const SmallMultiplesData& data() const { return m_data; }
    int columnCount() const { return columnsIn(area().width()); }

    int pointCount() const override { return static_cast<int>(m_data.lines.size()); }
    QString wordsOf(int line) const override { return m_data.lines[static_cast<std::size_t>(line)].words; }
    QRect placeOf(int line) const override;
    /// The last ten steps: more would have no room.
    ChartFigures figures() const override;
    void draw(QPainter& painter) const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    int pointAfter(int from, ChartMove move) const override;
    void drawCurrent(QPainter& painter) const override;

private:
    int columnsIn(int width) const;
    void drawLine(QPainter& painter, const SmallLine& line, const QRectF& at) const;
    void drawHead(QPainter& painter, const SmallLine& line, const QRect& at) const;

    SmallMultiplesData m_data;
    double m_high = 1;
};

}  // namespace docket::ui
