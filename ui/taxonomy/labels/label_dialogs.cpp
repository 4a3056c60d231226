#include "ui/taxonomy/labels/label_dialogs.h"

#include "ui/common/parts/form_parts.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/text.h"
#include "ui/taxonomy/words/label_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace docket::ui {

namespace {

LabelChoiceDialog::Choice choiceOf(const taxonomy::Label& label, const taxonomy::TaxonomyDraft& draft) {
    QStringList groups;
    for (const taxonomy::Label* at = &label; at->parent;) {
        at = draft.find(*at->parent);
        if (at == nullptr) break;
        groups.prepend(nameOf(*at));
    }
    return {nameOf(label), label.id, groups.join(QStringLiteral(" › "))};
}

std::vector<ChoiceDialog::Row> choiceRowsOf(const std::vector<LabelChoiceDialog::Choice>& choices) {
    std::vector<ChoiceDialog::Row> rows;
    for (const auto& choice : choices) rows.push_back({choice.name, choice.groups});
    return rows;
}

bool isUnder(const taxonomy::Label& label, LabelId over, const taxonomy::TaxonomyDraft& draft) {
    for (const taxonomy::Label* at = &label; at != nullptr; at = at->parent ? draft.find(*at->parent) : nullptr) {
        if (at->id == over) return true;
    }
    return false;
}

std::vector<LabelChoiceDialog::Choice> mergeTargets(const taxonomy::Label& label, const taxonomy::TaxonomyDraft& draft) {
    std::vector<LabelChoiceDialog::Choice> choices;
    for (const taxonomy::Label* other : draft.labels()) {
        if (other->isChoice() && other->id != label.id) choices.push_back(choiceOf(*other, draft));
    }
    return choices;
}

std::vector<LabelChoiceDialog::Choice> groupsFor(const taxonomy::Label& label, const taxonomy::TaxonomyDraft& draft) {
    std::vector<LabelChoiceDialog::Choice> choices{{MoveDialog::tr("At the top, in no group"), std::nullopt, {}}};
    for (const taxonomy::Label* group : draft.labels()) {
        if (group->isGroup && !group->isArchived && !isUnder(*group, label.id, draft)) choices.push_back(choiceOf(*group, draft));
    }
    return choices;
}

}  // namespace

LabelChoiceDialog::LabelChoiceDialog(const Theme& theme, const QString& title, const QString& explanation, const QString& answer,
                                     const std::vector<Choice>& choices, QWidget* parent)
    : ChoiceDialog(theme, {title, explanation, answer, tr("Type to find a label")}, choiceRowsOf(choices), parent) {
    for (const Choice& choice : choices) m_labels.push_back(choice.label);
}

std::optional<LabelId> LabelChoiceDialog::chosen() const {
    const auto row = chosenRow();
    return row ? m_labels[*row] : std::nullopt;
}

MergeDialog::MergeDialog(const Theme& theme, const taxonomy::Label& label, const taxonomy::TaxonomyDraft& draft, QWidget* parent)
    : LabelChoiceDialog(theme, tr("Merge %1").arg(quoted(nameOf(label))),
                        tr("It goes into the label chosen here. What happens to its decisions is asked when the version is published."), tr("Merge"),
                        mergeTargets(label, draft), parent),
      m_carry(new QCheckBox(tr("Take its includes and examples along"))) {
    setObjectName(QStringLiteral("mergeDialog"));
    m_carry->setChecked(true);
    body()->addWidget(m_carry);
}

MoveDialog::MoveDialog(const Theme& theme, const taxonomy::Label& label, const taxonomy::TaxonomyDraft& draft, QWidget* parent)
    : LabelChoiceDialog(theme, tr("Move %1").arg(quoted(nameOf(label))), tr("It goes to the end of the group chosen here, with everything under it."),
                        tr("Move"), groupsFor(label, draft), parent) {
    setObjectName(QStringLiteral("moveDialog"));
}

SplitDialog::SplitDialog(const Theme& theme, const taxonomy::Label& label, QWidget* parent)
    : LabelDialog(theme, tr("Split %1").arg(quoted(nameOf(label))),
                  tr("It becomes several labels. What happens to its decisions is asked when the version is published."), tr("Split"), parent),
      m_names(new QPlainTextEdit),
      m_stays(new QCheckBox(tr("It stays as one of them"))) {
    setObjectName(QStringLiteral("splitDialog"));
    m_names->setObjectName(QStringLiteral("splitNames"));
    m_names->setProperty("field", true);
    m_names->setTabChangesFocus(true);
    m_names->setPlaceholderText(tr("one name on each line"));
    m_names->setFixedHeight(heightOf(120));
    m_stays->setObjectName(QStringLiteral("splitStays"));
    m_stays->setChecked(true);
    body()->addWidget(new Field(theme, tr("Names of the new labels"), m_names));
    body()->addWidget(m_stays);
    m_names->setFocus();
    setAnswerKey(tr("Ctrl+Enter"));  // Enter begins the next name
    const auto update = [this] { setAnswerable(entriesOf(m_names->toPlainText()).size() + (m_stays->isChecked() ? 1 : 0) >= 2); };
    connect(m_names, &QPlainTextEdit::textChanged, this, update);
    connect(m_stays, &QCheckBox::toggled, this, update);
    update();
}

LabelSplit SplitDialog::chosen() const { return {entriesOf(m_names->toPlainText()), m_stays->isChecked()}; }

std::vector<taxonomy::Label> LabelSplit::partsOf(const taxonomy::Label& label) const {
    std::vector<taxonomy::Label> parts;
    if (stays) parts.push_back(label);
    for (const std::string& name : names) parts.push_back(taxonomy::partOf(label, keyFromName(toQt(name)), name));
    return parts;
}

KeyDialog::KeyDialog(const Theme& theme, const taxonomy::Label& label, QWidget* parent)
    : LabelDialog(theme, tr("Change the key of %1").arg(quoted(nameOf(label))),
                  tr("What was decided stays with the label. Models and files that write the old key must follow."), tr("Change the key"), parent),
      m_key(new QLineEdit(toQt(label.key))) {
    setObjectName(QStringLiteral("keyDialog"));
    m_key->setObjectName(QStringLiteral("newKey"));
    m_key->selectAll();
    body()->addWidget(new Field(theme, tr("New key"), m_key));
    m_key->setFocus();
    const auto update = [this, old = label.key] { setAnswerable(!key().empty() && key() != old); };
    connect(m_key, &QLineEdit::textEdited, this, update);
    update();
}

std::string KeyDialog::key() const { return fromQt(m_key->text().trimmed()); }

AnswerSizeDialog::AnswerSizeDialog(const Theme& theme, const taxonomy::AnswerSize& size, QWidget* parent)
    : LabelDialog(theme, tr("How many labels an answer takes"), tr("An answer without any label always says that none of them fits."), tr("Set"), parent),
      m_fewest(new QSpinBox),
      m_most(new QSpinBox) {
    setObjectName(QStringLiteral("answerSizeDialog"));
    m_fewest->setObjectName(QStringLiteral("fewestLabels"));
    m_most->setObjectName(QStringLiteral("mostLabels"));
    m_fewest->setRange(0, 999);
    m_most->setRange(0, 999);
    m_most->setSpecialValueText(tr("any number"));
    m_fewest->setValue(size.fewest);
    m_most->setValue(size.most.value_or(0));
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new Field(theme, tr("At least"), m_fewest), 1);
    row->addWidget(new Field(theme, tr("At most"), m_most), 1);
    body()->addLayout(row);
    const auto update = [this] { setAnswerable(m_most->value() == 0 || m_most->value() >= m_fewest->value()); };
    connect(m_fewest, &QSpinBox::valueChanged, this, update);
    connect(m_most, &QSpinBox::valueChanged, this, update);
}

taxonomy::AnswerSize AnswerSizeDialog::size() const {
    return {m_fewest->value(), m_most->value() == 0 ? std::nullopt : std::optional(m_most->value())};
}

ComparePairDialog::ComparePairDialog(const Theme& theme, const taxonomy::Label& first, const taxonomy::Label& second,
                                     const taxonomy::TaxonomyDraft& draft, QWidget* parent)
    : LabelDialog(theme, tr("What sets them apart"), tr("Say in the excludes of each which of the two is used when, or merge them."), tr("Close"), parent) {
    setObjectName(QStringLiteral("comparePairDialog"));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    for (const taxonomy::Label* label : {&first, &second}) {
        auto* column = new QVBoxLayout;
        column->setSpacing(6);
        column->addWidget(wrappedLabel(theme, TextStyle::Strong, "text", nameOf(*label)));
        const QString definition = visible(label->description);
        column->addWidget(wrappedLabel(theme, TextStyle::Body, definition.isEmpty() ? "text3" : "text", definition.isEmpty() ? tr("No definition yet") : definition));
        for (const std::string& include : label->includes) column->addWidget(wrappedLabel(theme, TextStyle::Caption, "text2", tr("Includes %1").arg(oneLine(toQt(include)))));
        for (const taxonomy::Exclusion& exclude : label->excludes) {
            const taxonomy::Label* use = exclude.use ? draft.find(*exclude.use) : nullptr;
            const QString text = oneLine(toQt(exclude.text));
            column->addWidget(wrappedLabel(theme, TextStyle::Caption, "text2", use == nullptr ? tr("Excludes %1").arg(text) : tr("Excludes %1: use %2").arg(text, nameOf(*use))));
        }
        column->addStretch(1);
        auto* edit = new KeyButton(theme, KeyButton::Kind::Plain);
        edit->setText(tr("Edit"));
        edit->setAccessibleName(tr("Edit %1").arg(nameOf(*label)));
        edit->setSmall(true);
        connect(edit, &QAbstractButton::clicked, this, [this, id = label->id] {
            accept();
            Q_EMIT editAsked(id);
        });
        column->addWidget(edit, 0, Qt::AlignLeading);
        columns->addLayout(column, 1);
    }
    body()->addLayout(columns);
    auto* merge = new KeyButton(theme, KeyButton::Kind::Flat);
    merge->setText(tr("Merge %1…").arg(quoted(nameOf(first))));
    connect(merge, &QAbstractButton::clicked, this, [this] {
        accept();
        Q_EMIT mergeAsked();
    });
    body()->addWidget(merge, 0, Qt::AlignLeading);
    setMinimumWidth(qMin(theme.px(640), parent == nullptr ? theme.px(640) : parent->window()->width() - 40));
}

}  // namespace docket::ui
