#include "ui/charts/accessible_charts.h"

#include "ui/charts/series_chart.h"
#include "ui/charts/threshold_chart.h"
#include "ui/common/parts/accessible_parts.h"

#include <QAccessibleWidget>

namespace docket::ui {

namespace {

class AccessibleThreshold : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit AccessibleThreshold(ThresholdChart* chart) : QAccessibleWidget(chart, QAccessible::Slider), m_chart(*chart) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this) : QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override { return kind == QAccessible::Value ? m_chart.threshold().words : QAccessibleWidget::text(kind); }
    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = !m_chart.isEditable();
        return state;
    }

    QVariant currentValue() const override { return m_chart.threshold().value; }
    void setCurrentValue(const QVariant& value) override { m_chart.ask(value.toDouble()); }
    QVariant maximumValue() const override { return 1.0; }
    QVariant minimumValue() const override { return 0.0; }
    QVariant minimumStepSize() const override { return 1.0 / ThresholdChart::steps; }

private:
    ThresholdChart& m_chart;
};

class AccessiblePoint : public AccessiblePart {
public:
    AccessiblePoint(PointChart& chart, int index) : AccessiblePart(chart, index), m_chart(chart) {}

    bool isValid() const override { return AccessiblePart::isValid() && index() < m_chart.pointCount(); }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text kind) const override { return kind == QAccessible::Name && isValid() ? m_chart.wordsOf(index()) : QString(); }
    QAccessible::State state() const override {
        QAccessible::State state;
        state.readOnly = true;
        state.focusable = true;
        state.selectable = true;
        state.selected = m_chart.current() == index();
        state.focused = m_chart.hasFocus() && state.selected;
        state.invisible = !m_chart.isVisible();
        return state;
    }

protected:
    QRect place() const override { return isValid() ? m_chart.placeOf(index()) : QRect(); }
    bool canPress() const override { return true; }
    void press() override { m_chart.setCurrent(index()); }

private:
    PointChart& m_chart;
};

class AccessiblePoints : public AccessibleWhole {
public:
    explicit AccessiblePoints(PointChart* chart) : AccessibleWhole(chart, QAccessible::Chart), m_chart(*chart) {}

    int childCount() const override { return m_chart.pointCount(); }
    QAccessibleInterface* focusChild() const override { return m_chart.hasFocus() && m_chart.current() >= 0 ? child(m_chart.current()) : nullptr; }

protected:
    AccessiblePart* makePart(int index) const override { return new AccessiblePoint(m_chart, index); }

private:
    PointChart& m_chart;
};

/// Lines over which a position can be moved: its points, and a value as a slider has it.
class AccessibleSeries : public AccessiblePoints, public QAccessibleValueInterface {
public:
    explicit AccessibleSeries(SeriesChart* chart) : AccessiblePoints(chart), m_series(*chart) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ValueInterface && m_series.data().position ? static_cast<QAccessibleValueInterface*>(this) : AccessiblePoints::interface_cast(type);
    }
    QAccessible::Role role() const override { return m_series.data().position ? QAccessible::Slider : QAccessible::Chart; }
    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Value && m_series.data().position ? m_series.data().position->words : AccessiblePoints::text(kind);
    }
    /// The value is what the keys move, and a reader follows it, not a point.
    QAccessibleInterface* focusChild() const override { return m_series.data().position ? nullptr : AccessiblePoints::focusChild(); }

    QVariant currentValue() const override { return position().at; }
    void setCurrentValue(const QVariant& value) override { m_series.movePosition(value.toDouble()); }
    QVariant maximumValue() const override { return position().high; }
    QVariant minimumValue() const override { return position().low; }
    QVariant minimumStepSize() const override { return position().step; }

private:
    SeriesPosition position() const { return m_series.data().position.value_or(SeriesPosition{}); }

    SeriesChart& m_series;
};

QAccessibleInterface* makeChart(const QString&, QObject* object) {
    if (auto* series = qobject_cast<SeriesChart*>(object)) return new AccessibleSeries(series);
    if (auto* points = qobject_cast<PointChart*>(object)) return new AccessiblePoints(points);
    auto* chart = qobject_cast<ThresholdChart*>(object);
    return chart == nullptr ? nullptr : new AccessibleThreshold(chart);
}

}  // namespace

void installAccessibleCharts() { QAccessible::installFactory(makeChart); }

}  // namespace docket::ui
