#include "ui/insights/traffic/traffic_filter.h"

#include "ui/common/words/text.h"
#include "ui/insights/frame/pane_area.h"

#include <algorithm>

namespace docket::ui {

namespace {

constexpr int periodLetters = 13;  // of "Last 30 days"
constexpr int makerLetters = 22;

}  // namespace

TrafficFilter::TrafficFilter(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_period(new QComboBox), m_maker(new QComboBox),
      m_population(new SegmentedSwitch(theme, {{tr("Reviewed only"), {}}, {tr("All traffic, weighted"), {}}})),
      m_references(new SegmentedSwitch(theme, {{tr("Nobody was led to"), {}}, {tr("Any"), {}}})) {
    m_period->setObjectName(QStringLiteral("trafficPeriod"));
    m_period->setAccessibleName(tr("Predictions that count"));
    m_maker->setObjectName(QStringLiteral("trafficMaker"));
    m_maker->setAccessibleName(tr("Model and prompt version"));
    m_population->setObjectName(QStringLiteral("trafficPopulation"));
    m_population->setAccessibleName(tr("Items that figures are of"));
    m_references->setObjectName(QStringLiteral("trafficReferences"));
    m_references->setAccessibleName(tr("Final labels that count as right"));
    m_references->setToolTip(toolTipOf(tr("Final labels given blind, or ruled on before the model’s label was shown; or all of them.")));
    for (QComboBox* box : {m_period, m_maker}) box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_period->setMinimumContentsLength(periodLetters);
    m_maker->setMinimumContentsLength(makerLetters);
    for (const FiguresPeriod period : allFiguresPeriods) m_period->addItem(periodText(period, tr("All predictions")));
    FilterRow row(theme, *this);
    row.add(tr("Period"), m_period);
    row.add(tr("Model"), m_maker);
    row.add(tr("Items"), m_population);
    row.add(tr("Final labels"), m_references);
    fillMakers();
    show(m_choice);
    connect(m_period, &QComboBox::currentIndexChanged, this, &TrafficFilter::take);
    connect(m_maker, &QComboBox::currentIndexChanged, this, &TrafficFilter::take);
    connect(m_population, &SegmentedSwitch::chosen, this, &TrafficFilter::take);
    connect(m_references, &SegmentedSwitch::chosen, this, &TrafficFilter::take);
}

void TrafficFilter::setMakers(std::span<const services::Maker> makers) {
    std::vector<MakerChoice> choices{MakerChoice()};
    for (const auto& maker : makers) choices.push_back({maker.model, maker.promptVersion});
    if (choices == m_makers) return;
    m_makers = std::move(choices);
    fillMakers();
    show(m_choice);
}

void TrafficFilter::fillMakers() {
    m_isFilling = true;
    m_maker->clear();
    for (const MakerChoice& maker : m_makers) {
        if (!maker.model) m_maker->addItem(tr("All, the latest of each item"));
        else if (maker.promptVersion->empty()) m_maker->addItem(oneLine(toQt(*maker.model)));
        else m_maker->addItem(tr("%1, prompt %2", "a model and its prompt version").arg(oneLine(toQt(*maker.model)), oneLine(toQt(*maker.promptVersion))));
    }
    m_isFilling = false;
}

void TrafficFilter::show(const TrafficChoice& choice) {
    m_choice = choice;
    m_isFilling = true;
    m_period->setCurrentIndex(static_cast<int>(choice.period));
    const auto found = std::ranges::find(m_makers, choice.maker);
    m_maker->setCurrentIndex(found == m_makers.end() ? 0 : static_cast<int>(found - m_makers.begin()));
    m_population->setCurrent(choice.population == services::Population::Reviewed ? 0 : 1);
    m_references->setCurrent(choice.references == services::References::Unled ? 0 : 1);
    m_isFilling = false;
}

void TrafficFilter::take() {
    if (m_isFilling) return;
    m_choice.period = allFiguresPeriods[static_cast<std::size_t>(m_period->currentIndex())];
    m_choice.maker = m_makers[static_cast<std::size_t>(std::max(0, m_maker->currentIndex()))];
    m_choice.population = m_population->current() == 0 ? services::Population::Reviewed : services::Population::Weighted;
    m_choice.references = m_references->current() == 0 ? services::References::Unled : services::References::Any;
    Q_EMIT chosen(m_choice);
}

}  // namespace docket::ui
