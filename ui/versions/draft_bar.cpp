#include "ui/versions/draft_bar.h"

#include "ui/common/look/in_step.h"
#include "ui/common/look/one_line.h"

#include <QHBoxLayout>
#include <QLabel>

namespace docket::ui {

namespace {
constexpr int draftBarHeight = 44;
}

DraftBar::DraftBar(const Theme& theme, const ActionRegistry& actions, const QString& title, const Commands& commands, QWidget* parent)
    : QWidget(parent), m_badge(new Chip(theme, Chip::Kind::Accent, {})) {
    keepFixedHeight(*this, theme, draftBarHeight);
    auto* name = new QLabel;
    name->setTextFormat(Qt::PlainText);
    name->setText(title);
    keepFont(*name, theme, TextStyle::Title);
    m_badge->setObjectName(QStringLiteral("draftBadge"));
    m_badge->setSize(Chip::Size::Badge);
    auto* facts = new OneLine(12);
    facts->add(m_badge);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(12);
    row->addWidget(name);
    row->addWidget(facts, 1);
    m_undo = add(theme, actions.action(commands.undo), KeyButton::Kind::Flat, "undoEdit");
    m_undo->setIconName(QStringLiteral("undo"));
    m_discard = add(theme, actions.action(commands.discard), KeyButton::Kind::Flat, "discardDraft");
    add(theme, actions.action(commands.publish), KeyButton::Kind::Primary, "publishVersion");
}

KeyButton* DraftBar::add(const Theme& theme, QAction* action, KeyButton::Kind kind, const char* name) {
    auto* button = new KeyButton(theme, kind);
    button->setObjectName(QLatin1String(name));
    button->setAction(action);
    layout()->addWidget(button);
    return button;
}

void DraftBar::showState(const QString& words) {
    m_badge->setText(words);
    m_badge->setAccessibleName(words);
}

void DraftBar::setShort(bool isShort) {
    m_undo->setIconOnly(isShort);
    m_discard->setVisible(!isShort);
}

}  // namespace docket::ui
