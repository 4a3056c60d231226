#include "ui/shell/status_line.h"

#include "ui/common/look/in_step.h"
#include "ui/common/look/mirror.h"
#include "ui/common/words/relative_time.h"
#include "ui/common/words/text.h"

#include <QAccessible>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>

namespace docket::ui {

namespace {

constexpr int lineHeight = 26;
constexpr std::int64_t shortHoldMs = 60'000;
constexpr int roomyWidth = 1000;  // below, the hold says less
constexpr int tightWidth = 760;   // below, what can be undone is not said

QString secondsClock(Timestamp at) {
    return secondText(QDateTime::fromMSecsSinceEpoch(at.ms).time());
}

QString secondsText(qint64 seconds) {
    return seconds < 60 ? StatusLine::tr("%L1 s left").arg(seconds) : StatusLine::tr("%L1 min left").arg((seconds + 30) / 60);
}

}  // namespace

StatusLine::StatusLine(const Theme& theme, JobRunner& jobs, const ports::Clock& clock, QAction* keysOfScreen, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_clock(clock),
      m_saved(new IconLabel(theme, QStringLiteral("save"), this)),
      m_hold(new IconLabel(theme, QStringLiteral("lock"), this)),
      m_draft(new IconLabel(theme, QStringLiteral("note"), this)),
      m_job(new QWidget(this)),
      m_jobText(new QLabel),
      m_jobBar(new QProgressBar),
      m_jobCancel(new KeyButton(theme, KeyButton::Kind::Flat)),
      m_break(new IconLabel(theme, QStringLiteral("clock"), this)),
      m_undo(new IconLabel(theme, QStringLiteral("undo"), this)) {
    setObjectName(QStringLiteral("statusLine"));
    setAttribute(Qt::WA_StyledBackground);
    keepInStep(*this, theme, [this] { setFixedHeight(qMax(lineHeight, m_theme.px(lineHeight))); });  // holds what can be hit
    m_saved->setObjectName(QStringLiteral("savedState"));
    m_hold->setObjectName(QStringLiteral("holdState"));
    m_draft->setObjectName(QStringLiteral("draftState"));
    m_break->setObjectName(QStringLiteral("breakReminder"));
    m_undo->setObjectName(QStringLiteral("undoDepth"));
    m_job->setObjectName(QStringLiteral("jobStrip"));

    auto* job = new QHBoxLayout(m_job);
    job->setContentsMargins(0, 0, 0, 0);
    job->setSpacing(8);
    m_jobText->setTextFormat(Qt::PlainText);
    keepFont(*m_jobText, theme, TextStyle::Caption);
    m_jobBar->setTextVisible(false);
    keepFixedWidth(*m_jobBar, theme, 120);
    m_jobCancel->setObjectName(QStringLiteral("jobCancel"));
    m_jobCancel->setText(tr("Cancel"));
    m_jobCancel->setTiny(true);
    for (QWidget* part : {static_cast<QWidget*>(m_jobText), static_cast<QWidget*>(m_jobBar), static_cast<QWidget*>(m_jobCancel)}) job->addWidget(part);
    m_job->hide();

    auto* keys = new KeyButton(theme, KeyButton::Kind::Flat);
    keys->setObjectName(QStringLiteral("allKeys"));
    keys->setText(tr("All keys"));
    keys->setKeyOf(keysOfScreen);
    keys->setTiny(true);
    keys->setFocusPolicy(Qt::NoFocus);
    connect(keys, &QAbstractButton::clicked, keysOfScreen, &QAction::trigger);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(mirroredMargins(12, 1, 4, 0));
    layout->setSpacing(18);
    layout->addWidget(m_saved);
    layout->addWidget(m_hold);
    layout->addWidget(m_draft);
    layout->addWidget(m_job);
    layout->addStretch(1);
    layout->addWidget(m_break);
    layout->addWidget(m_undo);
    layout->addWidget(keys);

    connect(&m_tick, &QTimer::timeout, this, &StatusLine::updateHold);
    connect(m_jobCancel, &QAbstractButton::clicked, &jobs, &JobRunner::cancel);
    connect(&jobs, &JobRunner::started, this, [this](const QString& title) {
        m_jobTitle = title;
        m_jobText->setText(title);
        m_jobBar->setRange(0, 0);
        m_jobCancel->setEnabled(true);
        m_job->show();
    });
    connect(&jobs, &JobRunner::progressed, this, &StatusLine::showProgress);
    connect(&jobs, &JobRunner::cancelAsked, this, [this] {
        m_jobCancel->setEnabled(false);
        m_jobText->setText(tr("%1: stopping").arg(m_jobTitle));
    });
    connect(&jobs, &JobRunner::finished, m_job, &QWidget::hide);
    showUndoDepth(0);
}

void StatusLine::showProgress(const services::Progress& progress, qint64 secondsLeft) {
    if (!m_jobCancel->isEnabled()) return;
    const bool isKnown = progress.total > 0;
    m_jobBar->setRange(0, isKnown ? 1000 : 0);
    if (isKnown) m_jobBar->setValue(static_cast<int>(progress.done * 1000 / progress.total));
    if (!isKnown) return m_jobText->setText(m_jobTitle);
    const QString percent = QLocale().toString(progress.done * 100 / progress.total);
    m_jobText->setText(secondsLeft < 0 ? tr("%1: %2 %", "job, percent").arg(m_jobTitle, percent)
                                       : tr("%1: %2 %, %3", "job, percent, time left").arg(m_jobTitle, percent, secondsText(secondsLeft)));
}

void StatusLine::showSaveState(const SaveState& state) {
    m_saveState = state;
    if (state.inHand > 0) m_saved->setText(tr("Not saved: %Ln answer(s) in hand", nullptr, state.inHand), Role::Bad);
    else if (state.onTheWay > 0) m_saved->setText(tr("Saving"));
    else m_saved->setText(state.savedAt ? tr("Saved %1").arg(secondsClock(*state.savedAt)) : QString());
    if (state.isDraftRefused) m_draft->setText(tr("Draft not kept"), Role::Bad);
    else m_draft->setText(state.draftAt ? tr("Draft kept %1").arg(secondsClock(*state.draftAt)) : QString());
}

void StatusLine::saySaved() {
    if (m_saveState.inHand == 0 && m_saveState.onTheWay == 0) {
        m_saved->setText(m_saveState.savedAt ? tr("Already saved %1").arg(secondsClock(*m_saveState.savedAt)) : tr("Nothing to save yet"));
    }
    setAccessibleName(m_saved->text());
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void StatusLine::showWord(const QString& word) { m_saved->setText(word); }

void StatusLine::showHold(std::optional<Timestamp> end) {
    m_holdEnd = end;
    if (end) m_tick.start(1000);
    else m_tick.stop();
    updateHold();
}

void StatusLine::updateHold() {
    if (!m_holdEnd) return m_hold->setText({});
    const std::int64_t leftMs = m_holdEnd->ms - m_clock.now().ms;
    if (leftMs <= 0) return m_hold->setText(tr("The hold on this item ended"), Role::Warn);
    const qint64 seconds = leftMs / 1000;
    const QString words = width() < m_theme.px(roomyWidth) ? tr("Held for you, %L1 min %L2 s left") : tr("Item held for you, %L1 min %L2 s left, renews while you work");
    m_hold->setText(words.arg(seconds / 60).arg(seconds % 60), leftMs < shortHoldMs ? Role::Warn : Role::Text2);
}

void StatusLine::showUndoDepth(int depth) {
    m_undoDepth = depth;
    const bool isShown = depth > 0 && width() >= m_theme.px(tightWidth);
    m_undo->setText(isShown ? tr("%Ln decision(s) can be undone", nullptr, depth) : QString());
}

void StatusLine::showBreak(std::optional<int> minutes) { m_break->setText(minutes ? tr("%Ln minute(s) without a break", nullptr, *minutes) : QString()); }

void StatusLine::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    updateHold();
    showUndoDepth(m_undoDepth);
}

void StatusLine::clear() {
    showHold(std::nullopt);
    showUndoDepth(0);
    showBreak(std::nullopt);
    showSaveState({});
}

}  // namespace docket::ui
