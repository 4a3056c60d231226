#include "ui/insights/traffic/traffic_filter.h"

#include "ui/common/parts/plain_label.h"
#include "ui/common/words/text.h"
#include "ui/insights/frame/pane_area.h"

#include <QHBoxLayout>

#include <algorithm>

namespace docket::ui {

namespace {

constexpr int periodLetters = 13;  // of "Last 30 days"
constexpr int makerLetters = 22;

}  // namespace

TrafficFilter::TrafficFilter(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_predictions(new QHBoxLayout), m_labels(new QHBoxLayout), m_period(new QComboBox), m_maker(new QComboBox),
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
    m_rows = filterRow(this);
    for (QHBoxLayout* part : {m_predictions, m_labels}) part->setSpacing(m_rows->spacing());
    m_predictions->addWidget(plainLabel(theme, TextStyle::Caption, "text2", tr("Period")));
    m_predictions->addWidget(m_period);
    m_predictions->addWidget(plainLabel(theme, TextStyle::Caption, "text2", tr("Model")));
    m_predictions->addWidget(m_maker);
    m_predictions->addStretch(1);
    m_labels->addWidget(plainLabel(theme, TextStyle::Caption, "text2", tr("Items")));
    m_labels->addWidget(m_population);
    m_labels->addWidget(plainLabel(theme, TextStyle::Caption, "text2", tr("Final labels")));
    m_labels->addWidget(m_references);
    m_labels->addStretch(1);
    m_rows->addLayout(m_predictions);
    m_rows->addLayout(m_labels, 1);
    fillMakers();
    show(m_choice);
    connect(m_period, &QComboBox::currentIndexChanged, this, &TrafficFilter::take);
    connect(m_maker, &QComboBox::currentIndexChanged, this, &TrafficFilter::take);
    connect(m_population, &SegmentedSwitch::chosen, this, &TrafficFilter::take);
    connect(m_references, &SegmentedSwitch::chosen, this, &TrafficFilter::take);
}

/// That of the two parts below each other.
QSize TrafficFilter::minimumSizeHint() const {
    const QMargins around = m_rows->contentsMargins();
    return {around.left() + around.right() + std::max(m_predictions->minimumSize().width(), m_labels->minimumSize().width()), QWidget::minimumSizeHint().height()};
}

void TrafficFilter::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const QMargins around = m_rows->contentsMargins();
    const int beside = around.left() + around.right() + m_rows->spacing() + m_predictions->sizeHint().width() + m_labels->sizeHint().width();
    m_rows->setDirection(width() >= beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
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
