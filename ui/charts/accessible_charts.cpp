#include "ui/charts/accessible_charts.h"

#include "ui/charts/threshold_chart.h"

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

QAccessibleInterface* makeChart(const QString&, QObject* object) {
    auto* chart = qobject_cast<ThresholdChart*>(object);
    return chart == nullptr ? nullptr : new AccessibleThreshold(chart);
}

}  // namespace

void installAccessibleCharts() { QAccessible::installFactory(makeChart); }

}  // namespace docket::ui
