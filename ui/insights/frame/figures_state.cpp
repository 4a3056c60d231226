#include "ui/insights/frame/figures_state.h"

#include "ui/common/parts/plain_label.h"
#include "ui/common/words/error_words.h"
#include "ui/common/words/relative_time.h"
#include "ui/common/words/text.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QVBoxLayout>

namespace docket::ui {

namespace {

constexpr int stateSide = 16;
constexpr int progressSteps = 1000;

}  // namespace

FiguresState::FiguresState(const Theme& theme, FiguresController& controller, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_progress(new QWidget), m_bar(new QProgressBar), m_cancel(new KeyButton(theme, KeyButton::Kind::Plain)),
      m_state(wrappedLabel(theme, TextStyle::Caption, "text2")) {
    m_state->setObjectName(QStringLiteral("figuresState"));
    m_state->setContentsMargins(stateSide, 8, stateSide, 8);
    m_bar->setObjectName(QStringLiteral("figuresProgress"));
    m_bar->setAccessibleName(tr("Computing the figures"));
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(QStringLiteral("figuresCancel"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setKey(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    m_cancel->setTiny(true);
    connect(m_cancel, &QAbstractButton::clicked, &controller, &FiguresController::cancel);
    auto* row = new QHBoxLayout(m_progress);
    row->setContentsMargins(stateSide, 6, stateSide, 6);
    row->setSpacing(8);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_progress);
    layout->addWidget(m_state);
}

void FiguresState::show(const QString& again, const QString& words) {
    m_progress->setVisible(m_controller.isLate());
    const services::Progress& progress = m_controller.progress();
    m_bar->setRange(0, progress.total > 0 ? progressSteps : 0);
    if (progress.total > 0) m_bar->setValue(static_cast<int>(progressSteps * progress.done / progress.total));
    m_state->setText(wordsOf(again, words));
    m_state->setVisible(!m_state->text().isEmpty());
    setVisible(m_controller.isLate() || !m_state->text().isEmpty());  // takes no room without words
}

QString FiguresState::wordsOf(const QString& again, const QString& words) const {
    const auto computed = m_controller.computedAt();
    switch (m_controller.phase()) {
        case FiguresController::Phase::Failed: return tr("%1 %2 computes again.", "an error, a key").arg(errorWords(m_controller.error()), again);
        case FiguresController::Phase::Cancelled:
            return computed ? tr("Cancelled: the figures are those of before. %1 computes again.", "key").arg(again) : tr("Cancelled. %1 computes again.", "key").arg(again);
        case FiguresController::Phase::Waiting:
        case FiguresController::Phase::Computing: return computed ? QString() : tr("Being computed");
        case FiguresController::Phase::Done: break;
    }
    if (m_controller.changed() == 0) return words;
    return tr("Computed %1.", "a time").arg(clockTime(*computed, *computed)) + QLatin1Char(' ') +
           tr("%Ln item(s) changed since: %1 computes again.", nullptr, forPlural(m_controller.changed())).arg(again);
}

}  // namespace docket::ui
