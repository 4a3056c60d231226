#include "ui/settings/settings_page.h"

#include "ui/common/look/in_step.h"

#include <QLineEdit>

namespace docket::ui {

namespace {
constexpr int controlWidth = 260;
constexpr int betweenRows = 14;
}  // namespace

SettingsPage::SettingsPage(const Theme& theme, const QString& title, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_title(title), m_rows(new QVBoxLayout(this)) {
    setAccessibleName(title);
    m_rows->setContentsMargins(24, 20, 24, 16);
    m_rows->setSpacing(4);
    m_rows->setAlignment(Qt::AlignTop);
    auto* heading = new QLabel(title);
    heading->setTextFormat(Qt::PlainText);
    keepFont(*heading, theme, TextStyle::Title);
    m_rows->addWidget(heading);
    m_rows->addSpacing(betweenRows);
}

QLabel* SettingsPage::makeNote(const QString& text) const {
    auto* note = new QLabel(text);
    note->setTextFormat(Qt::PlainText);
    keepFont(*note, m_theme, TextStyle::Caption);
    note->setProperty("ink", QStringLiteral("text3"));
    note->setWordWrap(true);
    return note;
}

void SettingsPage::addRow(const QString& caption, QWidget* control, const QString& note) {
    auto* label = new QLabel(caption);
    label->setTextFormat(Qt::PlainText);
    keepFont(*label, m_theme, TextStyle::Medium);
    label->setBuddy(control);
    QString name = caption;
    control->setAccessibleName(name.remove(QLatin1Char('&')));
    if (auto* field = control->findChild<QLineEdit*>()) field->setAccessibleName(name);
    keepFixedWidth(*control, m_theme, controlWidth);
    m_rows->addWidget(label);
    addRow(control, note);
}

void SettingsPage::addRow(QWidget* control, const QString& note) {
    m_rows->addWidget(control, 0, Qt::AlignLeading);
    if (!note.isEmpty()) {
        control->setAccessibleDescription(note);
        m_rows->addWidget(makeNote(note));
    }
    m_rows->addSpacing(betweenRows);
}

}  // namespace docket::ui
