#pragma once

#include "ui/charts/histogram.h"
#include "ui/charts/strip_painting.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace docket::ui {

/// How values of several groups are spread, a strip for each on one scale, and a threshold among them. With the focus on it,
/// Left and Right ask for a threshold that is a hundredth away (mirrored as the window is), PgUp and PgDown for one that is five.
/// Its words, which are all that it tells but for the heights, are its accessible description.
class ThresholdChart : public QWidget {
    Q_OBJECT

public:
    struct Words {
        QString below;      ///< what becomes of what is below the threshold
        QString notBelow;
        QString bar;        ///< what a bar and a stem stand for
        QString stem;
    };
    struct Mark {
        double value = 0;
        QString words;

        bool operator==(const Mark&) const = default;
    };

    static constexpr int steps = 100;  ///< from 0 to 1

    ThresholdChart(const Theme& theme, Words words, QWidget* parent = nullptr);

    /// `other`: a threshold to compare with, which is dashed; nullopt: there is none.
    void setData(std::vector<HistogramStrip> strips, Mark threshold, std::optional<Mark> other);
    const std::vector<HistogramStrip>& strips() const { return m_strips; }
    const Mark& threshold() const { return m_threshold; }
    const std::optional<Mark>& other() const { return m_other; }
    /// Whether keys move the threshold.
    void setEditable(bool isEditable) { m_isEditable = isEditable; }
    bool isEditable() const { return m_isEditable; }
    /// As a key does.
    void ask(double threshold);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Another one than it is, by the person, 0 to 1.
    void thresholdAsked(double threshold);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Place {
        QRect name;
        QRect words;
        QRect plot;   ///< null: there are no values
        bool hasAxis = false;  ///< under the plot
    };

    /// Where its name and words stand.
    Place headOf(const HistogramStrip& strip, int top, int width) const;
    /// Where the strips stand.
    std::vector<Place> places(int width) const;
    int plotLeft() const;
    HistogramAxis axisOf(const Place& place) const;
    void drawLegend(QPainter& painter) const;
    void drawHead(QPainter& painter, const HistogramStrip& strip, const Place& place) const;
    void drawStrip(QPainter& painter, const HistogramStrip& strip, const Place& place) const;
    void drawThresholds(QPainter& painter, const HistogramAxis& axis) const;
    QRectF markAt(const Mark& mark, const HistogramAxis& axis, bool isBefore) const;
    void drawMarks(QPainter& painter, const HistogramAxis& axis) const;
    QString cutWords(const HistogramStrip& strip) const;
    void describe();

    const Theme& m_theme;
    Words m_words;
    std::vector<HistogramStrip> m_strips;
    Mark m_threshold;
    std::optional<Mark> m_other;
    bool m_isEditable = false;
};

}  // namespace docket::ui
