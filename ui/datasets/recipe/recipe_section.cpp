#include "ui/datasets/recipe/recipe_section.h"

#include "ui/common/look/in_step.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScopedValueRollback>

namespace docket::ui {

namespace {

constexpr int captionWidth = 98;
constexpr int captionHeight = 28;  // of a row with a field: words stand beside the field’s own
constexpr int fewestChoiceLetters = 14;  // that a field has room for
constexpr int numberWidth = 62;

}  // namespace

RecipeSection::RecipeSection(const Theme& theme, const char* name, const QString& title, QWidget* parent) : QWidget(parent), m_theme(theme), m_body(new QVBoxLayout(this)), m_into(m_body) {
    setObjectName(QLatin1String(name));
    setAccessibleName(title);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(6);
    m_body->addWidget(plainLabel(theme, TextStyle::Strong, "text", title));
}

void RecipeSection::showRecipe(const dataset::Recipe& recipe) {
    const QScopedValueRollback showing(m_isShowing, true);
    show(recipe);
}

void RecipeSection::tellEdited() {
    if (!m_isShowing) Q_EMIT edited();
}

void RecipeSection::addRow(const QString& caption, QWidget* control) {
    if (m_form == nullptr) {
        m_form = new QFormLayout;
        m_form->setContentsMargins(0, 0, 0, 0);
        m_form->setHorizontalSpacing(8);
        m_form->setVerticalSpacing(6);
        m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        m_form->setFormAlignment(Qt::AlignLeading | Qt::AlignTop);
        m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
        m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        m_into->addLayout(m_form);
    }
    QLabel* label = wrappedLabel(m_theme, TextStyle::Caption, "text2", caption);
    keepInStep(*label, m_theme, [label, &theme = m_theme] {
        label->setFixedWidth(theme.px(captionWidth));
        label->setMinimumHeight(theme.px(captionHeight));
    });
    label->setBuddy(control);
    if (control->accessibleName().isEmpty()) control->setAccessibleName(caption);
    m_form->addRow(label, control);
}

void RecipeSection::addWide(QWidget* control) {
    m_form = nullptr;
    m_into->addWidget(control);
}

void RecipeSection::goOnIn(QVBoxLayout& column) {
    m_form = nullptr;
    m_into = &column;
}

QComboBox* RecipeSection::makeBox(const char* name) {
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(fewestChoiceLetters);
    box->setPlaceholderText(tr("As the recipe says"));
    keepFont(*box, m_theme, TextStyle::Body);
    guardWheel(*box);
    connect(box, &QComboBox::currentIndexChanged, this, &RecipeSection::tellEdited);
    return box;
}

QCheckBox* RecipeSection::makeCheck(const char* name, const QString& words) {
    auto* check = new QCheckBox(words);
    check->setObjectName(QLatin1String(name));
    keepFont(*check, m_theme, TextStyle::Body);
    connect(check, &QCheckBox::toggled, this, &RecipeSection::tellEdited);
    return check;
}

QSpinBox* RecipeSection::makeNumber(const char* name, const QString& accessibleName, int least, int most) {
    auto* number = new QSpinBox;
    setUpNumber(*number, name, accessibleName);
    number->setRange(least, most);
    connect(number, &QSpinBox::valueChanged, this, &RecipeSection::tellEdited);
    return number;
}

void RecipeSection::setUpNumber(QAbstractSpinBox& number, const char* name, const QString& accessibleName) {
    number.setObjectName(QLatin1String(name));
    number.setAccessibleName(accessibleName);
    number.setButtonSymbols(QAbstractSpinBox::NoButtons);
    number.setGroupSeparatorShown(true);
    keepFont(number, m_theme, TextStyle::Body);
    keepFixedWidth(number, m_theme, numberWidth);
    guardWheel(number);
}

void RecipeSection::guardWheel(QWidget& control) {
    control.setFocusPolicy(Qt::StrongFocus);
    control.installEventFilter(this);
}

bool RecipeSection::eventFilter(QObject* watched, QEvent* event) {
    const auto* control = qobject_cast<QWidget*>(watched);
    if (event->type() != QEvent::Wheel || control == nullptr || control->hasFocus()) return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

CountedRow::CountedRow(const Theme& theme, QWidget* control, QWidget* parent) : QWidget(parent), m_count(plainLabel(theme, TextStyle::Caption, "text3")) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(control, 1);
    row->addWidget(m_count);
    m_count->hide();
    m_count->setObjectName(control->objectName() + QStringLiteral("Count"));
    setFocusProxy(control);
}

void CountedRow::setCount(std::int64_t count) {
    m_count->setText(count == 0 ? QString() : countText(count));
    m_count->setVisible(count != 0);
    focusProxy()->setAccessibleDescription(count == 0 ? textOfToolTip(focusProxy()->toolTip()) : tr("%Ln item(s) left out", nullptr, forPlural(count)));
}

}  // namespace docket::ui
