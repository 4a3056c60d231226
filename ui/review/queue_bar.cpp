#include "ui/review/queue_bar.h"

#include <QHBoxLayout>
#include <QLocale>

namespace docket::ui {

QueueBar::QueueBar(const Theme& theme, const ActionRegistry& actions, QWidget* parent)
    : QWidget(parent),
      m_mode(new Chip(theme, Chip::Kind::Accent, tr("Blind first"), QStringLiteral("eyeoff"))),
      m_done(new QLabel),
      m_left(new QLabel) {
    setFixedHeight(44);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(12);
    m_mode->setObjectName(QStringLiteral("modeBadge"));
    for (QLabel* label : {m_done, m_left}) label->setTextFormat(Qt::PlainText);
    m_left->setObjectName(QStringLiteral("itemsLeft"));
    m_done->setObjectName(QStringLiteral("itemsDone"));
    layout->addWidget(m_mode);
    layout->addStretch(1);
    layout->addWidget(m_done);
    layout->addWidget(m_left);
    auto* pause = new KeyButton(theme, KeyButton::Kind::Flat);
    pause->setIconName(QStringLiteral("pause"));
    pause->setAction(actions.action(Command::Pause));
    layout->addWidget(pause);
}

void QueueBar::showCounts(const ReviewController& review) {
    const QLocale locale;
    m_done->setText(tr("%1 done in this session").arg(locale.toString(review.decidedThisSession())));
    m_left->setText(tr("%1 left").arg(locale.toString(static_cast<qlonglong>(review.waiting()))));
    const auto* item = review.item();
    const bool isAssisted = item != nullptr && item->arm == Arm::Assisted;
    m_mode->setText(isAssisted ? tr("Assisted") : tr("Blind first"));
    m_mode->setIconName(isAssisted ? QStringLiteral("eye") : QStringLiteral("eyeoff"));
}

}  // namespace docket::ui
