#include "ui/queue/bulk_bar.h"

#include "ui/common/look/in_step.h"
#include "ui/common/look/room.h"
#include "ui/common/words/text.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace docket::ui {

namespace {
constexpr int bulkBarHeight = 40;
/// From here on the buttons say how many items they are about to change.
constexpr std::int64_t many = 100;
}  // namespace

BulkBar::BulkBar(const Theme& theme, ActionRegistry& actions, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_actions(actions),
      m_line(new OneLine(6)),
      m_words(new QLabel),
      m_all(new KeyButton(theme, KeyButton::Kind::Flat)),
      m_none(new KeyButton(theme, KeyButton::Kind::Flat)) {
    setObjectName(QStringLiteral("bulkBar"));
    keepFixedHeight(*this, theme, bulkBarHeight);
    m_words->setObjectName(QStringLiteral("selectedCount"));
    m_words->setTextFormat(Qt::PlainText);
    m_all->setObjectName(QStringLiteral("selectAll"));
    m_none->setObjectName(QStringLiteral("clearSelection"));
    m_all->setSmall(true);
    m_none->setSmall(true);
    m_none->setText(tr("Clear selection"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(6);
    m_line->add(m_words);
    m_line->add(m_all);
    for (const Command command : {Command::Assign, Command::SetPriority, Command::SendToAdjudication, Command::EndHolds, Command::ExportSelection}) {
        auto* button = new KeyButton(theme, KeyButton::Kind::Plain);
        button->setToolTip(toolTipOf(actions.action(command)->toolTip()));
        button->setSmall(true);
        connect(button, &QAbstractButton::clicked, actions.action(command), &QAction::trigger);
        m_buttons.push_back(button);
        m_line->add(button);
    }
    layout->addWidget(m_line, 1);
    layout->addWidget(m_none);
    connect(m_all, &QAbstractButton::clicked, this, &BulkBar::selectAllAsked);
    connect(m_none, &QAbstractButton::clicked, this, &BulkBar::clearAsked);
    connect(&theme, &Theme::changed, this, &BulkBar::applyFont);
    showSelection(0, -1);
}

void BulkBar::applyFont() { m_words->setFont(m_theme.font(m_isSelecting ? TextStyle::Strong : TextStyle::Caption)); }

void BulkBar::showSelection(std::int64_t selected, std::int64_t total) {
    const QLocale locale;
    m_isSelecting = selected > 0;
    applyFont();
    m_words->setProperty("ink", QLatin1String(m_isSelecting ? "text" : "text3"));
    m_words->style()->polish(m_words);  // the style sheet reads the property only then
    m_words->setText(m_isSelecting ? tr("%1 selected").arg(locale.toString(qlonglong{selected})) : tr("Space selects a row, Shift and arrows several"));
    m_all->setText(tr("Select all %1").arg(locale.toString(qlonglong{total})));
    m_line->setShown(m_all, m_isSelecting && total > selected);
    m_none->setVisible(m_isSelecting && roomOf(*this, m_theme) != Room::Tight);  // Esc does it
    for (KeyButton* button : m_buttons) m_line->setShown(button, m_isSelecting);
    for (const Command command : {Command::Assign, Command::SetPriority, Command::SendToAdjudication, Command::EndHolds}) {
        m_actions.setAvailable(command, m_isSelecting, tr("No item is selected"));
    }
    const QString words[] = {tr("Assign"), tr("Priority"), tr("To adjudication"), tr("Release"), tr("Export")};
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const bool asks = i < 2;
        QString text = selected > many ? tr("%1 %2", "what, how many items").arg(words[i], locale.toString(qlonglong{selected})) : words[i];
        if (asks) text += QChar(u'…');
        m_buttons[i]->setText(text);
        m_buttons[i]->setAccessibleName(text);
        m_buttons[i]->updateGeometry();
    }
    update();
}

void BulkBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(m_isSelecting ? Role::Soft : Role::Window));
    painter.fillRect(0, height() - 1, width(), 1, m_theme.color(Role::Border));
}

}  // namespace docket::ui
