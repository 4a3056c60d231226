#include "ui/settings/plain_pages.h"

#include "ui/common/parts/buttons.h"
#include "ui/common/words/languages.h"
#include "ui/common/words/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QSpinBox>

namespace docket::ui {

namespace {

constexpr int longestStretch = 240;
constexpr int highestGoal = 10'000;

/// A list of choices with the one that holds chosen; `apply` gets the data of another.
template <class Apply>
QComboBox* makeChoice(const QString& name, const QList<std::pair<QString, QString>>& choices, const QString& current, const QObject* receiver, Apply apply) {
    auto* box = new QComboBox;
    box->setObjectName(name);
    for (const auto& [data, words] : choices) box->addItem(words, data);
    box->setCurrentIndex(qMax(0, box->findData(current)));
    QObject::connect(box, &QComboBox::activated, receiver, [box, apply](int index) { apply(box->itemData(index).toString()); });
    return box;
}

QSpinBox* makeNumber(const QString& name, int least, int most, int value) {
    auto* box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(least, most);
    box->setKeyboardTracking(false);  // of 120, 1 and 12 are not meant
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setValue(value);
    return box;
}

}  // namespace

AppearancePage::AppearancePage(const SettingsContext& context) : SettingsPage(context.theme, tr("Appearance")) {
    Theme& theme = context.theme;
    Settings& settings = context.settings;
    auto* scheme = makeChoice(QStringLiteral("schemeChoice"),
                              {{QString(), tr("As the system")}, {QStringLiteral("light"), tr("Light")}, {QStringLiteral("dark"), tr("Dark")}},
                              settings.get(setting::scheme), this, [&theme, &settings](const QString& chosen) {
                                  settings.set(setting::scheme, chosen);
                                  theme.setScheme(schemeOf(chosen, theme));
                              });
    connect(&theme, &Theme::changed, scheme, [scheme, &settings] { scheme->setCurrentIndex(qMax(0, scheme->findData(settings.get(setting::scheme)))); });
    addRow(tr("&Colours"), scheme);

    auto* contrast = makeChoice(QStringLiteral("contrastChoice"),
                                {{QString(), tr("As the system")}, {QStringLiteral("on"), tr("On")}, {QStringLiteral("off"), tr("Off")}},
                                settings.get(setting::highContrast), this, [&theme, &settings](const QString& chosen) {
                                    settings.set(setting::highContrast, chosen);
                                    theme.setHighContrast(highContrastOf(chosen, theme));
                                });
    addRow(tr("&High contrast"), contrast, tr("The system’s own colours of high contrast, or else black and white."));

    auto* text = makeNumber(QStringLiteral("textSize"), Theme::smallestText, Theme::largestText, theme.textPercent());
    text->setSuffix(tr(" %"));
    text->setSingleStep(10);
    connect(text, &QSpinBox::valueChanged, this, [&theme, &settings](int percent) {
        settings.set(setting::textPercent, percent);
        theme.setTextPercent(percent);
    });
    addRow(tr("&Text of the window"), text, tr("All words and controls of the window. The text of an item grows with it."));

    auto* reading = makeNumber(QStringLiteral("readingSize"), Theme::smallestReading, Theme::largestReading, theme.readingSize());
    reading->setSuffix(tr(" px"));
    connect(reading, &QSpinBox::valueChanged, this, [&theme, &settings](int px) {
        settings.set(setting::readingSize, px);
        theme.setReadingSize(px);
    });
    connect(&theme, &Theme::changed, reading, [reading, &theme] { reading->setValue(theme.readingSize()); });
    addRow(tr("&Reading text"), reading, tr("The size of an item's text."));
    auto* surface = makeChoice(QStringLiteral("surfaceChoice"),
                               {{QString(), tr("Paper")}, {QStringLiteral("neutral"), tr("Neutral")}, {QStringLiteral("contrast"), tr("High contrast")}},
                               settings.get(setting::readingSurface), this, [&theme, &settings](const QString& chosen) {
                                   settings.set(setting::readingSurface, chosen);
                                   theme.setReadingSurface(surfaceOf(chosen));
                               });
    auto* steps = new QHBoxLayout;
    steps->setSpacing(6);
    for (const Command command : {Command::SmallerText, Command::LargerText, Command::NormalText}) {
        auto* step = new KeyButton(theme, KeyButton::Kind::Plain);
        step->setSmall(true);
        step->setAction(context.actions.action(command));
        steps->addWidget(step);
    }
    steps->addStretch(1);
    rows().addLayout(steps);
    rows().addSpacing(14);
    addRow(tr("Reading &surface"), surface, tr("What an item's text is read on."));
}

ReviewHabitsPage::ReviewHabitsPage(const SettingsContext& context) : SettingsPage(context.theme, tr("Review")) {
    auto* pace = new QCheckBox(tr("Show my &pace"));
    pace->setObjectName(QStringLiteral("showPace"));
    pace->setChecked(context.settings.get(setting::showPace));
    connect(pace, &QCheckBox::toggled, this, [this, &settings = context.settings](bool isOn) {
        settings.set(setting::showPace, isOn);
        Q_EMIT changed();
    });
    addRow(pace, tr("Items an hour, and how long the rest will take. Nobody else sees it."));
    auto* goal = makeNumber(QStringLiteral("dailyGoal"), 0, highestGoal, context.settings.get(setting::dailyGoal));
    goal->setSpecialValueText(tr("None", "no goal"));
    goal->setSingleStep(10);
    connect(goal, &QSpinBox::valueChanged, this, [this, &settings = context.settings](int items) {
        settings.set(setting::dailyGoal, items);
        Q_EMIT changed();
    });
    addRow(tr("&Goal of a day, in items"), goal, tr("Stands beside what you have decided today, “184 of 300”. Nobody else sees it; 0 is none."));
    auto* reminder = makeNumber(QStringLiteral("breakMinutes"), 0, longestStretch, context.settings.get(setting::breakMinutes));
    reminder->setSpecialValueText(tr("Never"));
    reminder->setSuffix(tr(" min"));
    reminder->setSingleStep(5);
    connect(reminder, &QSpinBox::valueChanged, this, [this, &settings = context.settings](int minutes) {
        settings.set(setting::breakMinutes, minutes);
        Q_EMIT changed();
    });
    addRow(tr("&Remind of a break after"), reminder, tr("Words in the status line, without a sound. Five minutes without work are a break; 0 is never."));
}

IdentityPage::IdentityPage(const SettingsContext& context)
    : SettingsPage(context.theme, tr("Identity")), m_settings(context.settings), m_name(new QLineEdit), m_note(makeNote({})) {
    m_name->setObjectName(QStringLiteral("reviewerField"));
    m_name->setMaxLength(200);
    addRow(tr("&Your name"), m_name);
    rows().addWidget(m_note);
    connect(m_name, &QLineEdit::editingFinished, this, &IdentityPage::keep);
    setWorkspace({});
}

void IdentityPage::setWorkspace(const QString& path) {
    m_workspace = path;
    m_name->setText(m_settings.reviewer(path));
    const QString note = path.isEmpty() ? tr("Decisions are recorded under this name, in workspaces that you have not given another.")
                                        : tr("Decisions in %1 are recorded under this name. A new name opens the workspace anew; "
                                             "what was recorded before keeps its name.").arg(isolated(oneLine(QFileInfo(path).fileName())));
    m_note->setText(note);
    m_name->setAccessibleDescription(note);
}

void IdentityPage::keep() {
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) return m_name->setText(m_settings.reviewer(m_workspace));
    if (name == m_settings.reviewer(m_workspace)) return;
    m_settings.setReviewer(name, m_workspace);
    Q_EMIT reviewerChanged();
}

LanguagePage::LanguagePage(const SettingsContext& context) : SettingsPage(context.theme, tr("Language")) {
    QList<std::pair<QString, QString>> choices{{QString(), tr("As the system")}};
    for (const Language& language : languages()) choices.append({language.code, language.name});
    auto* language = makeChoice(QStringLiteral("languageChoice"), choices, context.settings.get(setting::language), this,
                                [&settings = context.settings](const QString& chosen) { settings.set(setting::language, chosen); });
    addRow(tr("&Language of the window"), language, tr("Takes effect when Docket is started again. The language of items is their own."));
}

}  // namespace docket::ui
