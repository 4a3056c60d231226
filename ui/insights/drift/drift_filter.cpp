#include "ui/insights/drift/drift_filter.h"

#include "ui/common/parts/plain_label.h"
#include "ui/common/words/text.h"
#include "ui/insights/frame/pane_area.h"

#include <QHBoxLayout>

#include <algorithm>
#include <array>

namespace docket::ui {

namespace {

constexpr int driftPeriodLetters = 13;  // of "Last 30 days"
constexpr int driftMakerLetters = 22;
constexpr std::array bucketLengths = {services::BucketLength::Hour, services::BucketLength::Day, services::BucketLength::Week};

}  // namespace

DriftFilter::DriftFilter(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_period(new QComboBox), m_maker(new QComboBox), m_bucket(new SegmentedSwitch(theme, {{tr("Hour"), {}}, {tr("Day"), {}}, {tr("Week"), {}}})) {
    m_period->setObjectName(QStringLiteral("driftPeriod"));
    m_period->setAccessibleName(tr("Predictions that count"));
    m_maker->setObjectName(QStringLiteral("driftMaker"));
    m_maker->setAccessibleName(tr("Model and prompt version"));
    m_bucket->setObjectName(QStringLiteral("driftBucket"));
    m_bucket->setAccessibleName(tr("Time that a point stands for"));
    for (QComboBox* box : {m_period, m_maker}) box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_period->setMinimumContentsLength(driftPeriodLetters);
    m_maker->setMinimumContentsLength(driftMakerLetters);
    for (const FiguresPeriod period : allFiguresPeriods) m_period->addItem(periodText(period, tr("All predictions")));
    FilterRow row(theme, *this);
    row.add(tr("Period"), m_period);
    row.add(tr("Model"), m_maker);
    row.add(tr("Each", "before Hour, Day, Week: what a point stands for"), m_bucket);
    fillMakers();
    show(m_choice);
    connect(m_period, &QComboBox::currentIndexChanged, this, &DriftFilter::take);
    connect(m_maker, &QComboBox::currentIndexChanged, this, &DriftFilter::take);
    connect(m_bucket, &SegmentedSwitch::chosen, this, &DriftFilter::take);
}

void DriftFilter::setMakers(std::span<const services::MakerCount> makers) {
    std::vector<MakerChoice> choices{MakerChoice()};
    for (const auto& maker : makers) choices.push_back({maker.model, maker.promptVersion});
    if (choices == m_makers) return;
    m_makers = std::move(choices);
    fillMakers();
    show(m_choice);
}

void DriftFilter::fillMakers() {
    m_isFilling = true;
    m_maker->clear();
    for (const MakerChoice& maker : m_makers) {
        if (!maker.model) m_maker->addItem(tr("All models and prompts"));
        else if (maker.promptVersion->empty()) m_maker->addItem(oneLine(toQt(*maker.model)));
        else m_maker->addItem(tr("%1, prompt %2", "a model and its prompt version").arg(oneLine(toQt(*maker.model)), oneLine(toQt(*maker.promptVersion))));
    }
    m_isFilling = false;
}

void DriftFilter::show(const DriftChoice& choice) {
    m_choice = choice;
    m_isFilling = true;
    m_period->setCurrentIndex(static_cast<int>(choice.period));
    const auto found = std::ranges::find(m_makers, choice.maker);
    m_maker->setCurrentIndex(found == m_makers.end() ? 0 : static_cast<int>(found - m_makers.begin()));
    m_bucket->setCurrent(static_cast<int>(std::ranges::find(bucketLengths, choice.bucket) - bucketLengths.begin()));
    m_isFilling = false;
}

void DriftFilter::take() {
    if (m_isFilling) return;
    m_choice.period = allFiguresPeriods[static_cast<std::size_t>(m_period->currentIndex())];
    m_choice.maker = m_makers[static_cast<std::size_t>(std::max(0, m_maker->currentIndex()))];
    m_choice.bucket = bucketLengths[static_cast<std::size_t>(m_bucket->current())];
    Q_EMIT chosen(m_choice);
}

}  // namespace docket::ui
