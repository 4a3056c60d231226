#include "ui/charts/accessible_charts.h"

#include "ui/charts/curve_chart.h"
#include "ui/charts/threshold_chart.h"
#include "ui/common/parts/accessible_parts.h"

#include <QAccessibleWidget>

#include <utility>

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

class AccessibleDot : public AccessiblePart {
public:
    AccessibleDot(CurveChart& chart, int index) : AccessiblePart(chart, index), m_chart(chart) {}

    bool isValid() const override { return AccessiblePart::isValid() && std::cmp_less(index(), m_chart.dots().size()); }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text kind) const override { return kind == QAccessible::Name && isValid() ? m_chart.dots()[static_cast<std::size_t>(index())].words : QString(); }
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
    CurveChart& m_chart;
};

class AccessibleCurve : public AccessibleWhole {
public:
    explicit AccessibleCurve(CurveChart* chart) : AccessibleWhole(chart, QAccessible::Chart), m_chart(*chart) {}

    int childCount() const override { return static_cast<int>(m_chart.dots().size()); }
    QAccessibleInterface* focusChild() const override { return m_chart.hasFocus() && m_chart.current() >= 0 ? child(m_chart.current()) : nullptr; }

protected:
    AccessiblePart* makePart(int index) const override { return new AccessibleDot(m_chart, index); }

private:
    CurveChart& m_chart;
};

QAccessibleInterface* makeChart(const QString&, QObject* object) {
    if (auto* curve = qobject_cast<CurveChart*>(object)) return new AccessibleCurve(curve);
    auto* chart = qobject_cast<ThresholdChart*>(object);
    return chart == nullptr ? nullptr : new AccessibleThreshold(chart);
}

}  // namespace

void installAccessibleCharts() { QAccessible::installFactory(makeChart); }

}  // namespace docket::ui
