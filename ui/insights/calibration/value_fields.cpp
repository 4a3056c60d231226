#include "ui/insights/calibration/value_fields.h"

#include "ui/insights/calibration/threshold_words.h"
#include "ui/insights/frame/pane_area.h"

namespace docket::ui {

namespace {

constexpr double mostCost = 1e9;
constexpr double mostHoursADay = 1e6;
constexpr int digitsOfValue = 2;

}  // namespace

ValueFields::ValueFields(const Theme& theme, QWidget* parent) : Panel(theme, "valueFields", tr("Costs and capacity"), {}, parent), m_theme(theme), m_row(new QHBoxLayout) {
    auto* fields = new QWidget;
    fields->setLayout(m_row);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(paneGap);
    m_wrong = addField("costWrong", tr("A wrong label costs"), &services::ThresholdRequest::costWrong, mostCost);
    m_review = addField("costReview", tr("A review costs"), &services::ThresholdRequest::costReview, mostCost);
    m_hours = addField("hoursPerDay", tr("Hours a day"), &services::ThresholdRequest::hoursPerDay, mostHoursADay);
    add(fields);
}

NumberField* ValueFields::addField(const char* name, const QString& caption, std::optional<double> services::ThresholdRequest::*value, double most) {
    auto* field = new NumberField(m_theme, name, caption, {.least = 0, .most = most, .isWhole = false, .isOptional = true, .unit = {}});
    m_row->addWidget(field, 1);
    const auto take = [this, value](std::optional<double> number) {
        m_given.*value = number;
        Q_EMIT entered(m_given);
    };
    connect(field, &NumberField::entered, this, [take](double number) { take(number); });
    connect(field, &NumberField::cleared, this, [take] { take(std::nullopt); });
    return field;
}

void ValueFields::show(const services::ThresholdRequest& given, const services::ThresholdValues& known) {
    m_given = given;
    m_wrong->showKept(given.costWrong, costText(known.costWrong.value, digitsOfValue, known));
    m_review->showKept(given.costReview, costText(known.pricePerItem, digitsOfValue, known));
    m_hours->showKept(given.hoursPerDay, tr("not known"));
}

}  // namespace docket::ui
