#include "ui/review/desk_message.h"

#include "ui/common/look/in_step.h"
#include "ui/common/look/room.h"

#include <QVBoxLayout>

namespace docket::ui {

namespace {

constexpr int glyph = 28;
constexpr int widest = 460;

QLabel* centred(const char* ink) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setProperty("ink", QLatin1String(ink));
    return label;
}

}  // namespace

DeskMessage::DeskMessage(const Theme& theme, const ActionRegistry& actions, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_actions(actions), m_icon(new QLabel), m_title(centred("text")), m_text(centred("text2")), m_choices(new QHBoxLayout) {
    m_title->setObjectName(QStringLiteral("deskTitle"));
    m_text->setObjectName(QStringLiteral("deskMessage"));
    keepFont(*m_title, theme, TextStyle::Title);
    for (QLabel* label : {m_title, m_text}) keepInStep(*label, theme, [label, &theme] { label->setMaximumWidth(theme.px(widest)); });
    m_icon->setAlignment(Qt::AlignCenter);
    m_choices->setSpacing(8);
    auto* choices = new QHBoxLayout;
    choices->addStretch(1);
    choices->addLayout(m_choices);
    choices->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    auto* words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addLayout(words, 1000);
    middle->addStretch(1);
    layout->addLayout(middle);
    layout->addSpacing(16);
    layout->addLayout(choices);
    layout->addStretch(3);
    connect(&theme, &Theme::changed, this, &DeskMessage::showIcon);
}

void DeskMessage::showIcon() {
    if (!m_words.icon.isEmpty()) m_icon->setPixmap(m_theme.icon(m_words.icon, m_words.ink, m_theme.px(glyph)));
}

void DeskMessage::show(const DeskWords& words) {
    m_words = words;
    m_title->setText(words.title);
    m_text->setText(words.text);
    m_text->setVisible(!words.text.isEmpty());
    showIcon();
    // A button may be replaced within its own click.
    while (QLayoutItem* item = m_choices->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_choices->setDirection(!hasOneColumn(*this, m_theme) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (const DeskChoice& choice : words.choices) {
        auto* button = new KeyButton(m_theme, m_choices->count() == 0 ? KeyButton::Kind::Primary : KeyButton::Kind::Plain);
        button->setAction(m_actions.action(choice.command));
        if (!choice.text.isEmpty()) button->setText(choice.text);
        if (!choice.key.isEmpty()) button->setKey(choice.key);
        button->setAccessibleName(button->text());
        m_choices->addWidget(button);
    }
}

QString DeskMessage::spoken() const { return m_words.text.isEmpty() ? m_words.title : m_words.title + QStringLiteral(". ") + m_words.text; }

}  // namespace docket::ui
