#include "ui/intake/former_line.h"

#include "ui/common/parts/plain_label.h"

#include <QHBoxLayout>

namespace docket::ui {

namespace {

QString wordsOf(FormerLine::State state, const QString& day) {
    switch (state) {
        case FormerLine::State::None: break;
        case FormerLine::State::Unfit: return FormerLine::tr("The import of %1 read such files in a way that does not fit this one.", "a day").arg(day);
        case FormerLine::State::Same: return FormerLine::tr("As in the import of %1", "a day").arg(day);
        case FormerLine::State::Other: return FormerLine::tr("Other than in the import of %1", "a day").arg(day);
        case FormerLine::State::OtherIds:
            return FormerLine::tr("Items get other ids than in the import of %1: those that came in then would come in a second time.", "a day").arg(day);
    }
    return {};
}

}  // namespace

FormerLine::FormerLine(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_words(wrappedLabel(theme, TextStyle::Caption, "text2")), m_warning(wrappedLabel(theme, TextStyle::CaptionStrong, "warn")),
      m_switch(new KeyButton(theme, KeyButton::Kind::Flat)) {
    m_words->setObjectName(QStringLiteral("formerReading"));
    m_warning->setObjectName(QStringLiteral("formerWarning"));
    m_switch->setObjectName(QStringLiteral("formerSwitch"));
    m_switch->setSmall(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_warning, 1);
    layout->addWidget(m_switch);
    connect(m_switch, &QAbstractButton::clicked, this, [this] {
        if (m_state == State::Same) Q_EMIT guessesAsked();
        else Q_EMIT formerAsked();
    });
    show(State::None, {});
}

void FormerLine::show(State state, const QString& day) {
    m_state = state;
    const bool warns = state == State::OtherIds;
    const QString words = wordsOf(state, day);
    m_words->setText(warns ? QString() : words);
    m_words->setVisible(!warns);
    m_warning->setText(warns ? words : QString());
    m_warning->setVisible(warns);
    m_switch->setText(state == State::Same ? tr("Guess from the file") : tr("As then"));
    m_switch->setVisible(state != State::Unfit);
    setVisible(state != State::None);
}

}  // namespace docket::ui
