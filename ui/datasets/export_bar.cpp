#include "ui/datasets/export_bar.h"

#include "ui/common/look/painting.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/text.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace docket::ui {

namespace {
constexpr int exportSteps = 1000;
constexpr qint64 secondsOfMinute = 60;
}  // namespace

ExportBar::ExportBar(const Theme& theme, ActionRegistry& actions, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_words(wrappedLabel(theme, TextStyle::Medium, "text")), m_left(plainLabel(theme, TextStyle::Caption, "text3")), m_bar(new QProgressBar),
      m_cancel(new KeyButton(theme, KeyButton::Kind::Plain)), m_run(new KeyButton(theme, KeyButton::Kind::Primary)) {
    setObjectName(QStringLiteral("exportBar"));
    m_words->setObjectName(QStringLiteral("exportState"));
    m_bar->setObjectName(QStringLiteral("exportProgress"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(QStringLiteral("cancelExport"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setKey(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    m_run->setObjectName(QStringLiteral("runExport"));
    m_run->setAction(actions.action(Command::RunExport));
    m_run->setProperty("pane", true);
    connect(m_cancel, &QAbstractButton::clicked, this, &ExportBar::cancelAsked);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_words, 1);
    head->addWidget(m_left);
    auto* left = new QVBoxLayout;
    left->setSpacing(6);
    left->addStretch(1);
    left->addLayout(head);
    left->addWidget(m_bar);
    left->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 10, 14, 10);
    row->setSpacing(12);
    row->addLayout(left, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_run);
    showWords({}, false);
}

void ExportBar::showWords(const QString& words, bool isBad) {
    m_words->setProperty("ink", QLatin1String(isBad ? "bad" : "text"));
    m_words->style()->polish(m_words);  // the style sheet reads the property only then
    m_words->setText(words);
    m_bar->hide();
    m_left->hide();
    if (m_cancel->hasFocus()) m_run->setFocus(Qt::OtherFocusReason);
    m_cancel->hide();
}

void ExportBar::showProgress(const QString& words, const services::Progress& progress, qint64 secondsLeft) {
    showWords(words, false);
    const bool isKnown = progress.total > 0;
    m_bar->setRange(0, isKnown ? exportSteps : 0);
    if (isKnown) m_bar->setValue(static_cast<int>(exportSteps * qMin(progress.done, progress.total) / progress.total));
    m_left->setText(secondsLeft < 0 ? QString() : secondsLeft < secondsOfMinute ? tr("about %Ln s left", nullptr, static_cast<int>(secondsLeft)) : tr("about %Ln min left", nullptr, static_cast<int>(secondsLeft / secondsOfMinute)));
    m_left->setVisible(secondsLeft >= 0);
    m_bar->show();
    m_cancel->show();
}

void ExportBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawBox(painter, rect(), 8, m_theme.color(Role::Base), m_theme.color(Role::Border));
}

}  // namespace docket::ui
