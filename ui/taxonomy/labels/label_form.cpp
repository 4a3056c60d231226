#include "ui/taxonomy/labels/label_form.h"

#include "core/taxonomy/shortcut.h"
#include "ui/common/look/in_step.h"
#include "ui/common/look/painting.h"
#include "ui/common/parts/typed_number.h"
#include "ui/common/words/text.h"
#include "ui/taxonomy/labels/label_changes.h"
#include "ui/taxonomy/words/change_words.h"
#include "ui/taxonomy/words/label_words.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollBar>
#include <QPainter>
#include <QSignalBlocker>

#include <utility>

namespace docket::ui {

namespace {

using services::EditStep;
using taxonomy::Label;

constexpr int sideMargin = 20;
constexpr int between = 14;
constexpr int mostShownDigits = 6;
constexpr int narrowUnder = 480;

QHBoxLayout* rowOf(std::initializer_list<QWidget*> widgets) {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (QWidget* widget : widgets) row->addWidget(widget, 1);
    return row;
}

QWidget* boxOf(std::initializer_list<QHBoxLayout*> rows) {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(between);
    for (QHBoxLayout* row : rows) layout->addLayout(row);
    return box;
}

QPixmap swatch(const Theme& theme, int colour) {
    const int size = theme.px(14);
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    if (colour > 0) drawBox(painter, pixmap.rect(), 3, chartColor(colour, theme.scheme()));
    else drawBox(painter, pixmap.rect(), 3, Qt::transparent, theme.color(Role::FieldBorder));
    return pixmap;
}

}  // namespace

LabelForm::LabelForm(const Theme& theme, const ActionRegistry& actions, TaxonomyController& controller, QWidget* parent)
    : QScrollArea(parent),
      m_theme(theme),
      m_actions(actions),
      m_controller(controller),
      m_content(new QWidget),
      m_title(new QLabel),
      m_name(makeLine("labelName")),
      m_key(new IconField(theme, {})),
      m_definition(new GrowingText(theme, 2, 8)),
      m_includes(new GrowingText(theme, 4, 10)),
      m_excludes(new ExcludesEdit(theme)),
      m_examples(new GrowingText(theme, 3, 12)),
      m_counterExamples(new GrowingText(theme, 2, 8)),
      m_shortcut(makeLine("labelShortcut")),
      m_colour(new QComboBox),
      m_threshold(makeLine("labelThreshold")),
      m_costFalsePositive(makeLine("labelCostFalsePositive")),
      m_costFalseNegative(makeLine("labelCostFalseNegative")),
      m_highImpact(new QCheckBox(tr("Always goes to people"))),
      m_exclusive(new QCheckBox(tr("Exclusive: an answer takes at most one of the labels under it"))),
      m_changes(new ChangeNote(theme, ChangeNote::tr("The label reads again as in the version in force"))),
      m_facts(new LabelFacts(theme)) {
    setObjectName(QStringLiteral("labelForm"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_definition->setObjectName(QStringLiteral("labelDefinition"));
    m_includes->setObjectName(QStringLiteral("labelIncludes"));
    m_excludes->setObjectName(QStringLiteral("labelExcludes"));
    m_examples->setObjectName(QStringLiteral("labelExamples"));
    m_counterExamples->setObjectName(QStringLiteral("labelCounterExamples"));
    m_colour->setObjectName(QStringLiteral("labelColour"));
    m_highImpact->setObjectName(QStringLiteral("labelHighImpact"));
    m_exclusive->setObjectName(QStringLiteral("labelExclusive"));
    m_title->setTextFormat(Qt::PlainText);
    keepFont(*m_title, theme, TextStyle::Title);

    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(sideMargin, 14, sideMargin, 20);
    layout->setSpacing(between);
    layout->addWidget(makeHead());
    layout->addWidget(makeNames());
    layout->addWidget(new Field(theme, fieldWord("description"), m_definition));
    layout->addWidget(m_exclusive);
    layout->addWidget(m_bounds = makeBounds());
    layout->addWidget(m_examplesBox = makeExamples());
    layout->addWidget(m_settings = makeSettings());
    layout->addWidget(m_changes);
    layout->addWidget(m_facts);
    layout->addStretch(1);
    setWidget(m_content);
    keepInStep(*this, theme, [this] {
        const QSignalBlocker quiet(m_colour);
        const int chosen = m_colour->currentIndex();
        m_colour->clear();
        for (int colour = 0; colour <= taxonomy::colourCount; ++colour) m_colour->addItem(swatch(m_theme, colour), colourName(colour), colour);
        m_colour->setCurrentIndex(qMax(0, chosen));
    });
    connectFields();
    connect(&controller, &TaxonomyController::reset, this, [this] {
        showDraft();
        showFacts();
    });
    connect(&controller, &TaxonomyController::edited, this, &LabelForm::showDraft);
    connect(&controller, &TaxonomyController::stateChanged, this, [this] { setEditable(m_controller.isEditable()); });
    connect(&controller, &TaxonomyController::useArrived, this, &LabelForm::showFacts);
    showDraft();
}

QLineEdit* LabelForm::makeLine(const char* objectName) {
    auto* line = new QLineEdit;
    line->setObjectName(QLatin1String(objectName));
    leaveUndoToWindow(*line);
    line->installEventFilter(this);
    return line;
}

QWidget* LabelForm::makeHead() {
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_title->setWordWrap(true);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_title, 1);
    const auto add = [&](Command command, const char* icon) {
        auto* button = new KeyButton(m_theme, KeyButton::Kind::Flat);
        button->setIconName(QLatin1String(icon));
        button->setAction(m_actions.action(command));
        button->setKeyShown(false);  // the name has the room
        button->setSmall(true);
        row->addWidget(button);
        m_ways.push_back(button);
    };
    add(Command::MergeLabels, "merge");
    add(Command::SplitLabel, "split");
    add(Command::MoveLabel, "branch");
    return head;
}

QWidget* LabelForm::makeNames() {
    keepInStep(*m_key, m_theme, [this] { m_key->setFont(m_theme.font(TextStyle::Mono)); });
    m_key->setObjectName(QStringLiteral("labelKey"));
    leaveUndoToWindow(*m_key);
    m_key->installEventFilter(this);
    return boxOf({rowOf({new Field(m_theme, fieldWord("name"), m_name), new Field(m_theme, tr("Key, used in exports"), m_key)})});
}

QWidget* LabelForm::makeBounds() {
    m_excludesField = new Field(m_theme, tr("Excludes, with the label to use instead"), m_excludes);
    m_excludesField->reserveRemark();
    m_excludes->setPlaceholderText(tr("one on each line; -> and a label"));
    m_includes->setPlaceholderText(tr("one on each line"));
    return boxOf({rowOf({new Field(m_theme, fieldWord("includes"), m_includes), m_excludesField})});
}

QWidget* LabelForm::makeExamples() {
    m_examples->setPlaceholderText(tr("one text on each line"));
    m_counterExamples->setPlaceholderText(tr("texts that look like it and are not, one on each line"));
    return boxOf({rowOf({makeExampleField(tr("Examples, also used as few-shot candidates"), m_examples, ExampleDialog::Kind::Example)}),
                  rowOf({makeExampleField(tr("Counter-examples"), m_counterExamples, ExampleDialog::Kind::CounterExample)})});
}

Field* LabelForm::makeExampleField(const QString& caption, GrowingText* texts, ExampleDialog::Kind kind) {
    auto* field = new Field(m_theme, caption, texts);
    auto* add = new KeyButton(m_theme, KeyButton::Kind::Flat);
    add->setObjectName(kind == ExampleDialog::Kind::Example ? QStringLiteral("addExamples") : QStringLiteral("addCounterExamples"));
    add->setText(tr("Add from decisions…"));
    add->setAccessibleDescription(caption);
    add->setTiny(true);
    connect(add, &QAbstractButton::clicked, this, [this, kind] { Q_EMIT examplesAsked(kind); });
    field->setFarEnd(add);
    return field;
}

QWidget* LabelForm::makeSettings() {
    m_shortcutField = new Field(m_theme, fieldWord("shortcut"), m_shortcut);
    m_thresholdField = new Field(m_theme, tr("Accept without review from"), m_threshold);
    m_positiveField = new Field(m_theme, fieldWord("cost_false_positive"), m_costFalsePositive);
    m_negativeField = new Field(m_theme, fieldWord("cost_false_negative"), m_costFalseNegative);
    m_numbers = {{{m_threshold, m_thresholdField, true, [](Label& label, std::optional<double> number) { label.threshold = number; }},
                  {m_costFalsePositive, m_positiveField, false, [](Label& label, std::optional<double> number) { label.costFalsePositive = number.value_or(1); }},
                  {m_costFalseNegative, m_negativeField, false, [](Label& label, std::optional<double> number) { label.costFalseNegative = number.value_or(1); }}}};
    for (Field* field : {m_shortcutField, m_thresholdField, m_positiveField, m_negativeField}) field->reserveRemark();
    auto* box = boxOf({rowOf({m_shortcutField, new Field(m_theme, tr("Colour in charts"), m_colour), m_thresholdField}),
                       rowOf({m_positiveField, m_negativeField, new Field(m_theme, fieldWord("high_impact"), m_highImpact)})});
    m_highImpact->setAccessibleName(tr("%1: %2", "field, what it says").arg(fieldWord("high_impact"), m_highImpact->text()));
    return box;
}

void LabelForm::connectFields() {
    for (QWidget* control : std::initializer_list<QWidget*>{m_definition, m_includes, m_excludes, m_examples, m_counterExamples}) control->installEventFilter(this);
    connect(m_name, &QLineEdit::textEdited, this, &LabelForm::nameTyped);
    connect(m_key, &QLineEdit::textEdited, this, [this](const QString& text) {
        send(m_key, [key = fromQt(text)](Label& label) { label.key = key; });
    });
    connect(m_definition, &GrowingText::typed, this, [this] {
        send(m_definition, [text = fromQt(m_definition->toPlainText())](Label& label) { label.description = text; });
    });
    connect(m_includes, &GrowingText::typed, this, [this] {
        send(m_includes, [entries = entriesOf(m_includes->toPlainText())](Label& label) { label.includes = entries; });
    });
    connect(m_excludes, &GrowingText::typed, this, [this] {
        send(m_excludes, [entries = m_excludes->exclusions()](Label& label) { label.excludes = entries; });
        showRemarks();
    });
    connect(m_examples, &GrowingText::typed, this, [this] {
        send(m_examples, [entries = entriesOf(m_examples->toPlainText())](Label& label) { label.examples = entries; });
    });
    connect(m_counterExamples, &GrowingText::typed, this, [this] {
        send(m_counterExamples, [entries = entriesOf(m_counterExamples->toPlainText())](Label& label) { label.counterExamples = entries; });
    });
    connect(m_shortcut, &QLineEdit::textEdited, this, &LabelForm::shortcutTyped);
    connect(m_colour, &QComboBox::activated, this, [this](int index) {
        m_continued = nullptr;
        send(m_colour, [colour = m_colour->itemData(index).toInt()](Label& label) { label.colour = colour; });
    });
    for (NumberField& number : m_numbers) {
        connect(number.line, &QLineEdit::textEdited, this, [this, &number] {
            number.isTyped = true;
            showRemarkOf(number);
        });
        connect(number.line, &QLineEdit::editingFinished, this, [this, &number] { finish(number); });
    }
    connect(m_highImpact, &QCheckBox::clicked, this, [this](bool isOn) {
        m_continued = nullptr;
        send(m_highImpact, [isOn](Label& label) { label.isHighImpact = isOn; });
    });
    connect(m_exclusive, &QCheckBox::clicked, this, [this](bool isOn) {
        m_continued = nullptr;
        send(m_exclusive, [isOn](Label& label) { label.isExclusive = isOn; });
    });
    connect(m_changes, &ChangeNote::revertAsked, this, [this] {
        const Label* label = current();
        const Label* before = label == nullptr ? nullptr : m_controller.draft()->base()->find(label->id);
        if (before == nullptr) return;
        m_continued = nullptr;
        if (label->key != before->key) {
            m_controller.edit([id = label->id, key = before->key](const taxonomy::TaxonomyDraft& draft) { return draft.rekey(id, key); });
        }
        send(nullptr, [was = *before](Label& now) { now = was; });
    });
}

void LabelForm::send(QWidget* control, const Setter& set) {
    if (!m_label) return;
    const auto step = control != nullptr && control == m_continued ? EditStep::Continued : EditStep::New;
    m_continued = control;
    m_controller.change(*m_label, set, step);
}

/// As long as it is typed for the first time, the key follows the name.
void LabelForm::nameTyped() {
    const Label* label = current();
    if (label == nullptr) return;
    const bool hasKeyOfName = !m_controller.draft()->isPublished(label->id) && label->key == keyFromName(toQt(label->name));
    send(m_name, [name = fromQt(m_name->text()), hasKeyOfName](Label& changed) {
        changed.name = name;
        if (hasKeyOfName) changed.key = keyFromName(toQt(name));
    });
}

/// One character as people see it, which may be several of a QString.
void LabelForm::shortcutTyped() {
    const QString typed = m_shortcut->text().trimmed();
    send(m_shortcut, [shortcut = fromQt(typed.toLower())](Label& label) { label.shortcut = shortcut; });
    showRemarks();
}

QString LabelForm::problemOf(const NumberField& number) const {
    const QString text = number.line->text().trimmed();
    const auto typed = typedNumber(text);
    if (text.isEmpty() || (typed && (!number.isShare || *typed <= 1))) return {};
    return number.isShare ? tr("Not kept: 0 to 1") : tr("Not kept: 0 or more");
}

void LabelForm::showRemarkOf(const NumberField& number) { number.field->setRemark(problemOf(number), true); }

/// A number counts once it is whole: on Enter, or when its field is left.
void LabelForm::finish(NumberField& number) {
    const Label* now = current();
    if (now == nullptr || !problemOf(number).isEmpty() || !std::exchange(number.isTyped, false)) return;
    Label changed = *now;
    number.set(changed, typedNumber(number.line->text()));
    if (changed == *now) return showFields(*now);
    m_continued = nullptr;
    send(number.line, [set = number.set, typed = typedNumber(number.line->text())](Label& label) { set(label, typed); });
}

bool LabelForm::finishNumbers() {
    for (NumberField& number : m_numbers) {
        finish(number);
        if (problemOf(number).isEmpty()) continue;
        number.line->setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(number.line);
        return false;
    }
    return true;
}

const Label* LabelForm::current() const {
    const taxonomy::TaxonomyDraft* draft = m_controller.draft();
    return draft == nullptr || !m_label ? nullptr : draft->find(*m_label);
}

void LabelForm::showLabel(std::optional<LabelId> label) {
    if (label == m_label) return;
    if (isAncestorOf(QApplication::focusWidget())) Q_EMIT left();
    m_label = label;
    m_continued = nullptr;
    // What was not kept of another label does not stay.
    for (NumberField& number : m_numbers) {
        number.isTyped = false;
        number.line->clear();
        number.field->setRemark({});
    }
    for (GrowingText* text : std::initializer_list<GrowingText*>{m_includes, m_excludes, m_examples, m_counterExamples}) text->setTextKeepingCaret({});
    showDraft();
    showFacts();
    verticalScrollBar()->setValue(0);
}

void LabelForm::showDraft() {
    m_excludes->setDraft(m_controller.draft());
    const Label* label = current();
    m_content->setVisible(label != nullptr);
    if (label != nullptr) showFields(*label);
    setEditable(m_controller.isEditable());
    showRemarks();
}

/// A field is set only where it says something else, so that the caret stays where a person types.
void LabelForm::showFields(const Label& label) {
    m_title->setText(nameOf(label));
    const auto setLine = [](QLineEdit* line, const std::string& text) {
        if (fromQt(line->text()) != text) line->setText(toQt(text));
    };
    setLine(m_name, label.name);
    setLine(m_key, label.key);
    setLine(m_shortcut, label.shortcut);
    if (fromQt(m_definition->toPlainText()) != label.description) m_definition->setTextKeepingCaret(toQt(label.description));
    const auto setLines = [](GrowingText* text, const std::vector<std::string>& entries) {
        if (entriesOf(text->toPlainText()) != entries) text->setTextKeepingCaret(linesOf(entries));
    };
    setLines(m_includes, label.includes);
    setLines(m_examples, label.examples);
    setLines(m_counterExamples, label.counterExamples);
    if (m_excludes->exclusions() != label.excludes) m_excludes->setExclusions(label.excludes);
    showNumber(m_numbers[0], label.threshold);
    showNumber(m_numbers[1], label.costFalsePositive);
    showNumber(m_numbers[2], label.costFalseNegative);
    m_colour->setCurrentIndex(qBound(0, label.colour, taxonomy::colourCount));
    m_highImpact->setChecked(label.isHighImpact);
    m_exclusive->setChecked(label.isExclusive);
    const bool isMulti = m_controller.draft()->kind() == taxonomy::TaskKind::Multi;
    m_exclusive->setVisible(label.isGroup && isMulti);
    for (QWidget* part : {m_bounds, m_examplesBox, m_settings}) part->setVisible(!label.isGroup);
    const bool isLocked = m_controller.draft()->isPublished(label.id);
    m_key->setHint(isLocked ? tr("locked", "key of a label") : QString(), {});
    const QString why = isLocked ? tr("Locked since it was published. Another key is given by %1.").arg(quoted(m_actions.action(Command::ChangeKey)->iconText())) : QString();
    m_key->setToolTip(toolTipOf(why));
    m_key->setAccessibleDescription(why);
}

/// What is being typed stays; so does what was not kept, with the remark that says so.
void LabelForm::showNumber(NumberField& number, std::optional<double> kept) {
    const QString text = number.line->text();
    const bool isShown = kept ? typedNumber(text) == kept : text.isEmpty();
    if (isShown || number.isTyped) return;
    number.line->setText(kept ? QLocale().toString(*kept, 'g', mostShownDigits) : QString());
}

void LabelForm::setEditable(bool isEditable) {
    const Label* label = current();
    const bool canType = isEditable && label != nullptr && !label->isArchived;
    for (QLineEdit* line : {m_name, m_shortcut, m_threshold, m_costFalsePositive, m_costFalseNegative}) line->setReadOnly(!canType);
    m_key->setReadOnly(!canType || m_controller.draft()->isPublished(*m_label));
    for (GrowingText* text : std::initializer_list<GrowingText*>{m_definition, m_includes, m_excludes, m_examples, m_counterExamples}) text->setReadOnly(!canType);
    for (QWidget* control : std::initializer_list<QWidget*>{m_colour, m_highImpact, m_exclusive}) control->setEnabled(canType);
    m_changes->setEditable(canType);
}

/// Of the version in force: no letter changes them.
void LabelForm::showFacts() {
    const auto& use = m_controller.use();
    m_threshold->setPlaceholderText(use && use->policyThreshold ? tr("%1 by the policy").arg(QLocale().toString(*use->policyThreshold, 'g', mostShownDigits)) : QString());
    if (const Label* label = current()) m_facts->showFacts(*label, *m_controller.draft(), use.get());
}

void LabelForm::showRemarks() {
    const Label* label = current();
    if (label == nullptr) return;
    const LabelChanges changes = changesOf(*label, *m_controller.draft());
    m_changes->say(changes.title, changes.words);
    const QStringList unknown = m_excludes->unknownLabels();
    m_excludesField->setRemark(unknown.isEmpty() ? QString() : tr("No label is called %1").arg(quoted(listed(unknown))), true);
    if (label->shortcut.empty()) return m_shortcutField->setRemark({});
    for (const Label* other : m_controller.draft()->labels()) {
        if (other->id == label->id || other->isArchived || other->shortcut.empty()) continue;
        if (taxonomy::foldedShortcut(other->shortcut) != taxonomy::foldedShortcut(label->shortcut)) continue;
        return m_shortcutField->setRemark(tr("Also of %1").arg(quoted(nameOf(*other))), true);
    }
    if (taxonomy::useOfShortcut(label->shortcut) != taxonomy::ShortcutUse::Works) return m_shortcutField->setRemark(tr("No key for a label"), true);
    m_shortcutField->setRemark(tr("Free: no clash"));
}

void LabelForm::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    for (KeyButton* way : m_ways) way->setIconOnly(viewport()->width() < m_theme.px(narrowUnder));
}

void LabelForm::focusField(const QString& field) {
    const std::initializer_list<std::pair<const char*, QWidget*>> controls = {
        {"key", m_key}, {"description", m_definition}, {"includes", m_includes}, {"excludes", m_excludes}, {"examples", m_examples},
        {"shortcut", m_shortcut}, {"colour", m_colour}, {"threshold", m_threshold}, {"cost_false_positive", m_costFalsePositive},
        {"cost_false_negative", m_costFalseNegative}, {"high_impact", m_highImpact}, {"exclusive", m_exclusive},
    };
    QWidget* control = m_name;
    for (const auto& [name, widget] : controls) {
        if (field == QLatin1String(name) && widget->isVisibleTo(m_content)) control = widget;
    }
    control->setFocus(Qt::ShortcutFocusReason);
    ensureWidgetVisible(control);
    if (auto* line = qobject_cast<QLineEdit*>(control)) line->selectAll();
}

bool LabelForm::eventFilter(QObject* watched, QEvent* event) {
    // Where the focus comes back to a field, a new edit begins.
    if (event->type() == QEvent::FocusOut) m_continued = nullptr;
    return QScrollArea::eventFilter(watched, event);
}

}  // namespace docket::ui
