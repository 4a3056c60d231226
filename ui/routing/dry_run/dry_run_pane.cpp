#include "ui/routing/dry_run/dry_run_pane.h"

#include "ui/common/parts/plain_label.h"
#include "ui/common/words/error_words.h"
#include "ui/common/words/relative_time.h"
#include "ui/common/words/text.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QVBoxLayout>

namespace docket::ui {

namespace {

using RunPhase = DryRunController::Phase;

constexpr int dryRunSide = 14;
constexpr int aroundTable = 6;  // whose cells have the rest of the side
constexpr int periodLength = 13;  // letters of "Last 30 days"
constexpr int steps = 1000;  // of the progress bar
constexpr double msPerMinute = 60'000;

QString countWords(const services::DryRun& run) {
    const QString predictions = DryRunPane::tr("%Ln prediction(s)", nullptr, forPlural(run.predictions));
    const std::int64_t items = run.effect.now.items();
    return items == run.predictions ? predictions : DryRunPane::tr("%1 of %2", "predictions, items").arg(predictions, DryRunPane::tr("%Ln item(s)", nullptr, forPlural(items)));
}

/// By what time the hours are reckoned.
QString hoursWords(const services::DryRun& run) {
    if (!run.isTimeMeasured()) {
        return DryRunPane::tr("Hours at an assumed %1 a review: %2 of %3 have a measured time.", "time, number of reviews, how many are needed")
            .arg(minutesText(1), countText(run.reviewTime.measured), countText(services::DryRun::fewestMeasured));
    }
    const QString minutes = QLocale().toString(static_cast<double>(run.timeOfReview().ms) / msPerMinute, 'f', 1);
    return DryRunPane::tr("Hours at %1 min a review, the mean of %Ln review(s).", nullptr, forPlural(run.reviewTime.measured)).arg(minutes);
}

}  // namespace

DryRunPane::DryRunPane(const Theme& theme, const ActionRegistry& actions, DryRunController& controller, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_actions(actions), m_controller(controller), m_count(new ElidedLabel(theme, TextStyle::Caption, "text2")),
      m_period(new QComboBox), m_bar(new QProgressBar), m_cancel(new KeyButton(theme, KeyButton::Kind::Plain)),
      m_state(wrappedLabel(theme, TextStyle::Caption, "text2")), m_table(new DryRunTable(theme)), m_hours(wrappedLabel(theme, TextStyle::Caption, "text3")),
      m_changedCount(wrappedLabel(theme, TextStyle::Strong, "text")), m_items(new ChangedItems(theme)), m_live(new LiveRegion(this)) {
    setObjectName(QStringLiteral("dryRunPane"));
    m_state->setObjectName(QStringLiteral("dryRunState"));
    m_state->setContentsMargins(dryRunSide, 8, dryRunSide, 8);
    m_hours->setObjectName(QStringLiteral("dryRunHours"));
    m_hours->setContentsMargins(dryRunSide, 4, dryRunSide, 8);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(hairline());
    layout->addWidget(makeProgress());
    layout->addWidget(m_state);
    auto* table = new QHBoxLayout;
    table->setContentsMargins(aroundTable, 0, aroundTable, 0);
    table->addWidget(m_table);
    layout->addLayout(table);
    layout->addWidget(m_hours);
    layout->addWidget(makeChanged());
    connect(m_items, &ChangedItems::openAsked, this, &DryRunPane::itemAsked);
    connect(&controller, &DryRunController::changed, this, &DryRunPane::follow);
    connect(&actions, &ActionRegistry::keysChanged, this, &DryRunPane::showState);
    follow();
}

QWidget* DryRunPane::makeHead() {
    m_count->setObjectName(QStringLiteral("dryRunCount"));
    m_period->setObjectName(QStringLiteral("dryRunPeriod"));
    m_period->setAccessibleName(tr("Predictions of the dry run"));
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_period->setMinimumContentsLength(periodLength);
    for (const DryRunPeriod period : allDryRunPeriods) m_period->addItem(periodName(period));
    m_period->setCurrentIndex(static_cast<int>(m_controller.period()));
    connect(m_period, &QComboBox::currentIndexChanged, this, [this](int index) { m_controller.setPeriod(allDryRunPeriods[static_cast<std::size_t>(index)]); });
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(dryRunSide, 6, dryRunSide, 6);
    row->setSpacing(8);
    row->addWidget(plainLabel(m_theme, TextStyle::Strong, "text", tr("Dry run")));
    row->addWidget(m_count, 1);
    row->addWidget(m_period);
    return head;
}

QWidget* DryRunPane::makeProgress() {
    m_bar->setObjectName(QStringLiteral("dryRunProgress"));
    m_bar->setAccessibleName(tr("Computing the dry run"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, steps);
    m_cancel->setObjectName(QStringLiteral("dryRunCancel"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setKey(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    m_cancel->setTiny(true);
    connect(m_cancel, &QAbstractButton::clicked, &m_controller, &DryRunController::cancel);
    m_progress = new QWidget;
    auto* row = new QHBoxLayout(m_progress);
    row->setContentsMargins(dryRunSide, 6, dryRunSide, 6);
    row->setSpacing(8);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    return m_progress;
}

QWidget* DryRunPane::makeChanged() {
    m_changedCount->setObjectName(QStringLiteral("changedCount"));
    m_changedCount->setContentsMargins(dryRunSide, 9, dryRunSide, 9);
    m_changed = new QWidget;
    auto* layout = new QVBoxLayout(m_changed);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(hairline());
    layout->addWidget(m_changedCount);
    layout->addWidget(m_items);
    return m_changed;
}

void DryRunPane::follow() {
    const ShownDryRun* shown = m_controller.shown();
    if (shown != nullptr && shown->run.get() != m_run) showRun();
    m_table->setOld(m_controller.isBehind());
    showState();
}

void DryRunPane::showRun() {
    const ShownDryRun& shown = *m_controller.shown();
    m_run = shown.run.get();
    m_count->setText(countWords(*m_run));
    m_table->setRun(shown);
    m_hours->setText(hoursWords(*m_run));
    m_items->setRun(shown.run);
    m_changedCount->setText(tr("%1 of %2 change sides", "items").arg(countText(m_run->changed()), countText(m_run->effect.now.items())));
    m_live->say(tr("Dry run: %1", "what it says").arg(allRulesFigures(shown)));
}

void DryRunPane::showState() {
    const ShownDryRun* shown = m_controller.shown();
    const bool hasFigures = shown != nullptr && !shown->isEmpty();
    m_progress->setVisible(m_controller.isLate());
    const services::Progress& progress = m_controller.progress();
    m_bar->setRange(0, progress.total > 0 ? steps : 0);
    if (progress.total > 0) m_bar->setValue(static_cast<int>(steps * progress.done / progress.total));
    m_table->setVisible(hasFigures);
    m_hours->setVisible(hasFigures);
    m_changed->setVisible(hasFigures && shown->isTrial);
    m_state->setText(stateWords());
    m_state->setVisible(!m_state->text().isEmpty());
}

/// What there is to know of the figures, or why there are none.
QString DryRunPane::stateWords() const {
    const ShownDryRun* shown = m_controller.shown();
    const QString again = m_actions.keyOf(Command::Refresh);
    switch (m_controller.phase()) {
        case RunPhase::Failed: return tr("%1 %2 computes again.", "an error, a key").arg(errorWords(m_controller.error()), again);
        case RunPhase::Cancelled:
            return shown == nullptr ? tr("Cancelled. %1 computes again.", "key").arg(again) : tr("Cancelled: the figures are those of before. %1 computes again.", "key").arg(again);
        case RunPhase::Waiting:
        case RunPhase::Computing: return shown == nullptr ? tr("Being computed") : QString();
        case RunPhase::Done: break;
    }
    if (m_controller.isStale()) return tr("Computed %1. Predictions came in since: %2 computes again.", "time, key").arg(clockTime(shown->computedAt, shown->computedAt), again);
    if (!shown->isEmpty()) return {};
    return shown->run->filling == services::WorkspaceFilling() ? tr("0 predictions, import first.") : tr("0 predictions in this time. Choose a longer one.");
}

}  // namespace docket::ui
