#include "ui/datasets/shelf/shelf_bar.h"

#include "ui/common/look/in_step.h"
#include "ui/common/look/mirror.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/error_words.h"
#include "ui/common/words/text.h"
#include "ui/datasets/words/recipe_words.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include <array>

namespace docket::ui {

namespace {
constexpr int shelfSide = 18;
constexpr int shelfAbove = 9;
constexpr int formScrollBar = 10;  // of the form over it, with whose fields these stand in line
constexpr std::array furtherCommands = {Command::SaveRecipeAs, Command::RecipeVersions, Command::DeleteRecipe};
}  // namespace

ShelfBar::ShelfBar(const Theme& theme, ActionRegistry& actions, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_actions(actions), m_choice(new CheckedChoice(theme, ChoicePopup::Kind::One)), m_more(new KeyButton(theme, KeyButton::Kind::Plain)),
      m_save(new KeyButton(theme, KeyButton::Kind::Plain)), m_state(wrappedLabel(theme, TextStyle::Caption, "text2")) {
    setObjectName(QStringLiteral("shelfBar"));
    m_choice->setObjectName(QStringLiteral("recipeChoice"));
    m_choice->setProperty("pane", true);
    m_choice->setAccessibleName(tr("Recipe"));
    keepFont(*m_choice, theme, TextStyle::Body);
    m_more->setObjectName(QStringLiteral("recipeMore"));
    m_more->setIconName(QStringLiteral("dots"));
    m_more->setText(tr("More about the recipe"));
    m_more->setIconOnly(true);
    m_save->setObjectName(QStringLiteral("saveRecipe"));
    m_save->setAction(actions.action(Command::SaveRecipe));
    m_save->setKeyShown(false);
    m_state->setObjectName(QStringLiteral("recipeState"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_choice, 1);
    row->addWidget(m_more);
    row->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(mirroredMargins(shelfSide, shelfAbove, shelfSide + formScrollBar, shelfAbove));
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_state);
    m_state->hide();
    connect(m_more, &QAbstractButton::clicked, this, &ShelfBar::openMenu);
    connect(m_choice, &CheckedChoice::chosen, this, [this](const QVariantList& names) {
        if (!names.isEmpty()) Q_EMIT recipeChosen(names.front().toString());
    });
}

void ShelfBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Role::Base));
}

void ShelfBar::openMenu() {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("recipeMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Command command : furtherCommands) menu->addAction(m_actions.action(command));
    menu->popup(m_more->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void ShelfBar::show(const RecipeDesk& desk, const dataset::Recipe& recipe, Timestamp now) {
    QList<ChoicePopup::Choice> choices;
    for (const ports::NamedRecipe& each : desk.newest()) {
        const bool isTaken = desk.taken() && desk.taken()->name == each.name;
        choices.push_back({recipeText(each, now), toQt(each.name), isTaken});
    }
    m_choice->setChoices(choices, fieldWords(desk));
    const QString state = stateWords(desk, recipe);
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    m_choice->setAccessibleDescription(state.isEmpty() ? textOfToolTip(m_choice->toolTip()) : state);
}

QString ShelfBar::fieldWords(const RecipeDesk& desk) const {
    if (desk.taken()) return tr("Recipe: %1", "name and version").arg(recipeTag(desk.taken()->name, desk.taken()->version));
    if (!desk.newest().empty()) return tr("Recipe: not saved");
    return desk.isRead() ? tr("No recipe is saved yet") : QString();
}

QString ShelfBar::stateWords(const RecipeDesk& desk, const dataset::Recipe& recipe) const {
    QStringList words;
    if (desk.isChanged(recipe)) words << tr("Changed since v%1.", "version of the recipe").arg(desk.taken()->version);
    if (desk.taken() && desk.newestOf(desk.taken()->name) > desk.taken()->version) words << tr("The newest is v%1.", "version of the recipe").arg(desk.newestOf(desk.taken()->name));
    if (desk.refusal()) words << tr("It cannot be saved: %1").arg(errorWords(*desk.refusal()));
    return words.join(QLatin1Char(' '));
}

void ShelfBar::offerVersions(const std::vector<ports::NamedRecipe>& versions, int current, Timestamp now) {
    QList<ChoicePopup::Choice> choices;
    for (const ports::NamedRecipe& each : versions) choices.push_back({versionText(each, now), each.version, each.version == current});
    auto* popup = new ChoicePopup(m_theme, ChoicePopup::Kind::One, choices, this);
    popup->setAccessibleName(tr("Versions of the recipe"));
    connect(popup, &ChoicePopup::chosen, this, [this](const QVariantList& chosen) {
        if (!chosen.isEmpty()) Q_EMIT versionChosen(chosen.front().toInt());
    });
    popup->openUnder(*m_choice);
}

}  // namespace docket::ui
