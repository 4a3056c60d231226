#include "ui/review/queue_bar.h"

#include "ui/common/look/in_step.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/text.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

namespace docket::ui {

namespace {

constexpr int roomyWidth = 1060;  // below, the pace and the progress bar go
constexpr int barNameWidth = 260;
constexpr qint64 mostProgress = 1'000'000;
constexpr int tightWidth = 800;   // below, the words around the count go

QString durationText(qint64 minutes) {
    if (minutes < 60) return QueueBar::tr("about %L1 min").arg(std::max<qint64>(1, minutes));
    return QueueBar::tr("about %L1 h %L2 min").arg(minutes / 60).arg(minutes % 60);
}

}  // namespace

QueueBar::QueueBar(const Theme& theme, const ActionRegistry& actions, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_name(plainLabel(theme, TextStyle::Title, "text")),
      m_mode(new Chip(theme, Chip::Kind::Accent, tr("Blind first"), QStringLiteral("eyeoff"))),
      m_assigned(new Chip(theme, Chip::Kind::Warn, QString(), QStringLiteral("user"))),
      m_done(plainLabel(theme, TextStyle::Medium, "text")),
      m_doneWhen(plainLabel(theme, TextStyle::Body, "text3")),
      m_progress(new QProgressBar),
      m_pace(plainLabel(theme, TextStyle::Body, "text2")),
      m_left(plainLabel(theme, TextStyle::Body, "text2")) {
    keepFixedHeight(*this, theme, 44);
    m_name->setObjectName(QStringLiteral("workspaceName"));
    m_mode->setObjectName(QStringLiteral("modeBadge"));
    m_mode->setSize(Chip::Size::Badge);
    m_assigned->setObjectName(QStringLiteral("assignedToYou"));
    m_assigned->setSize(Chip::Size::Badge);
    m_assigned->hide();
    m_done->setObjectName(QStringLiteral("itemsDone"));
    m_left->setObjectName(QStringLiteral("itemsLeft"));
    m_doneWhen->setText(tr("today"));
    m_progress->setTextVisible(false);
    keepFixedWidth(*m_progress, theme, 150);
    m_progress->setObjectName(QStringLiteral("progressToday"));
    m_progress->setAccessibleName(tr("Done today"));
    auto* line = new QFrame;
    line->setProperty("hairline", true);
    line->setFixedWidth(1);
    keepFixedHeight(*line, theme, 20);
    m_turn = new KeyButton(theme, KeyButton::Kind::Plain);
    m_turn->setObjectName(QStringLiteral("turn"));
    m_turn->setSmall(true);
    m_turn->hide();
    connect(m_turn, &QAbstractButton::clicked, this, &QueueBar::turnAsked);
    m_pause = new KeyButton(theme, KeyButton::Kind::Flat);
    m_pause->setObjectName(QStringLiteral("pause"));
    m_pause->setIconName(QStringLiteral("pause"));
    m_pause->setSmall(true);
    m_pause->setAction(actions.action(Command::Pause));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(12);
    layout->addWidget(m_name);
    layout->addWidget(m_mode);
    layout->addWidget(m_assigned);
    layout->addStretch(1);
    auto* done = new QHBoxLayout;
    done->setSpacing(8);
    for (QWidget* part : {static_cast<QWidget*>(m_done), static_cast<QWidget*>(m_doneWhen), static_cast<QWidget*>(m_progress)}) done->addWidget(part);
    layout->addLayout(done);
    for (QWidget* part : {static_cast<QWidget*>(line), static_cast<QWidget*>(m_pace), static_cast<QWidget*>(m_left), static_cast<QWidget*>(m_turn), static_cast<QWidget*>(m_pause)}) layout->addWidget(part);
    connect(&theme, &Theme::changed, this, &QueueBar::fit);
}

void QueueBar::setTitle(const QString& title) {
    m_title = oneLine(title);
    fit();
}

void QueueBar::setPaceShown(bool isShown) { m_isPaceShown = isShown; }

void QueueBar::showTurn(bool isOffered, bool areLabelsShown) {
    m_turn->setVisible(isOffered);
    m_turn->setText(areLabelsShown ? tr("Text") : tr("Labels"));
    m_turn->setAccessibleName(areLabelsShown ? tr("Text of the item") : tr("Labels to choose from"));
    m_turn->updateGeometry();
}

void QueueBar::showMode(const ReviewController& review) {
    const auto* item = review.item();
    const bool isAssisted = item != nullptr && item->arm == Arm::Assisted;
    m_mode->setVisible(item != nullptr);
    m_mode->setText(isAssisted ? tr("Assisted") : tr("Blind first"));
    m_mode->setIconName(isAssisted ? QStringLiteral("eye") : QStringLiteral("eyeoff"));
}

/// What was done today of the goal, or where there is none of all that can be done.
void QueueBar::showDone(qint64 left) {
    const QLocale locale;
    const qint64 whole = m_dailyGoal > 0 ? m_dailyGoal : std::clamp<qint64>(m_doneToday + left, 1, mostProgress);
    //: Items that were decided today, of those that the reviewer wants to decide in a day; "today" follows.
    m_done->setText(m_dailyGoal > 0 ? tr("%1 of %2").arg(locale.toString(m_doneToday), locale.toString(m_dailyGoal))
                                    : tr("%1 done").arg(locale.toString(m_doneToday)));
    m_progress->setRange(0, static_cast<int>(whole));
    m_progress->setValue(static_cast<int>(std::min(m_doneToday, whole)));
}

/// What is for this reviewer alone, and waits until they answer it.
void QueueBar::showAssigned(qint64 items) {
    const QLocale locale;
    m_isAssigned = items > 0;
    m_assigned->setText(items < ports::ReviewQueue::mostAssigned
                            ? tr("%Ln assigned to you", nullptr, forPlural(items))
                            //: At least this many items are for this reviewer alone.
                            : tr("%1 or more assigned to you").arg(locale.toString(items)));
}

void QueueBar::showCounts(const ReviewController& review) {
    const QLocale locale;
    const qint64 left = review.waiting();
    showDone(left);
    const auto pace = m_isPaceShown ? review.pace() : std::nullopt;
    m_pace->setText(pace ? tr("%1 per hour").arg(locale.toString(*pace)) : QString());
    //: Items that still wait.
    const QString count = tr("%1 left").arg(locale.toString(left));
    m_left->setText(pace && *pace > 0 && left > 0 ? tr("%1 · %2", "items left, how long they take").arg(count, durationText(left * 60 / *pace)) : count);
    showMode(review);
    showAssigned(review.assigned());
    fit();
    m_pause->setIconName(review.phase() == ReviewController::Phase::Paused ? QStringLiteral("play") : QStringLiteral("pause"));
}

void QueueBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void QueueBar::fit() {
    const bool isRoomy = width() >= m_theme.px(roomyWidth);
    const bool isTight = width() < m_theme.px(tightWidth);
    m_progress->setVisible(isRoomy);
    m_pace->setVisible(isRoomy);
    m_doneWhen->setVisible(!isTight);
    m_assigned->setVisible(m_isAssigned && !isTight);
    m_pause->setIconOnly(isTight);
    const bool isNameShort = isTight || (m_isAssigned && !isRoomy);
    m_name->setText(m_name->fontMetrics().elidedText(m_title, Qt::ElideMiddle, m_theme.px(isNameShort ? barNameWidth / 2 : barNameWidth)));
}

}  // namespace docket::ui
