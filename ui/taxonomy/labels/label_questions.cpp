#include "ui/taxonomy/labels/label_questions.h"

#include "ui/common/words/text.h"
#include "ui/taxonomy/labels/label_dialogs.h"
#include "ui/taxonomy/words/label_words.h"

#include <array>

namespace docket::ui {

namespace {

using taxonomy::Label;
using taxonomy::TaxonomyDraft;

}  // namespace

LabelQuestions::LabelQuestions(const Theme& theme, TaxonomyController& controller, ExampleDialog::Source decisions, QWidget* page)
    : QObject(page), m_theme(theme), m_controller(controller), m_decisions(std::move(decisions)), m_page(page) {}

const Label* LabelQuestions::editable(LabelId id) const {
    const TaxonomyDraft* draft = m_controller.isEditable() ? m_controller.draft() : nullptr;
    const Label* label = draft == nullptr ? nullptr : draft->find(id);
    return label == nullptr || label->isArchived ? nullptr : label;
}

void LabelQuestions::ask(QDialog* dialog, const std::function<void()>& answered) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, answered);
    dialog->open();
}

void LabelQuestions::merge(LabelId id) {
    const Label* label = editable(id);
    if (label == nullptr) return;
    auto* dialog = new MergeDialog(m_theme, *label, *m_controller.draft(), m_page);
    ask(dialog, [this, dialog, id] {
        const auto into = dialog->chosen();
        if (!into) return;
        m_controller.edit([id, into = *into, texts = dialog->texts()](const TaxonomyDraft& draft) { return draft.merge(std::array{id}, into, texts); });
    });
}

void LabelQuestions::move(LabelId id) {
    const Label* label = editable(id);
    if (label == nullptr) return;
    auto* dialog = new MoveDialog(m_theme, *label, *m_controller.draft(), m_page);
    ask(dialog, [this, dialog, id] {
        m_controller.edit([id, group = dialog->chosen()](const TaxonomyDraft& draft) { return draft.move(id, {group, std::nullopt}); });
    });
}

void LabelQuestions::split(LabelId id) {
    const Label* label = editable(id);
    if (label == nullptr) return;
    auto* dialog = new SplitDialog(m_theme, *label, m_page);
    ask(dialog, [this, dialog, id] {
        m_controller.edit([id, split = dialog->chosen()](const TaxonomyDraft& draft) {
            const Label* now = draft.find(id);
            return draft.split(id, now == nullptr ? std::vector<Label>() : split.partsOf(*now));
        });
    });
}

void LabelQuestions::rekey(LabelId id) {
    const Label* label = editable(id);
    if (label == nullptr) return;
    auto* dialog = new KeyDialog(m_theme, *label, m_page);
    ask(dialog, [this, dialog, id] {
        m_controller.edit([id, key = dialog->key()](const TaxonomyDraft& draft) { return draft.rekey(id, key); });
    });
}

void LabelQuestions::archive(LabelId id) {
    const Label* label = editable(id);
    if (label == nullptr) return;
    if (!m_controller.draft()->isPublished(id)) {
        return m_controller.edit([id](const TaxonomyDraft& draft) { return draft.remove(id); });
    }
    auto* dialog = new LabelDialog(m_theme, tr("Archive %1").arg(quoted(nameOf(*label))),
                                   tr("It cannot be chosen any more once the draft is published. What was decided with it is kept."), tr("Archive label"), m_page);
    dialog->setObjectName(QStringLiteral("archiveDialog"));
    ask(dialog, [this, id] {
        m_controller.edit([id](const TaxonomyDraft& draft) { return draft.archive(id); });
    });
}

void LabelQuestions::addExamples(LabelId id, ExampleDialog::Kind kind) {
    const Label* label = editable(id);
    if (label == nullptr) return;
    auto* dialog = new ExampleDialog(m_theme, m_decisions, *label, kind, m_page);
    ask(dialog, [this, dialog, id, kind] {
        m_controller.change(id, [kind, texts = dialog->chosen()](Label& changed) {
            auto& examples = kind == ExampleDialog::Kind::Example ? changed.examples : changed.counterExamples;
            examples.insert(examples.end(), texts.begin(), texts.end());
        });
    });
}

void LabelQuestions::compare(LabelId first, LabelId second) {
    const TaxonomyDraft& draft = *m_controller.draft();
    const Label* one = draft.find(first);
    const Label* other = draft.find(second);
    if (one == nullptr || other == nullptr) return;
    auto* dialog = new ComparePairDialog(m_theme, *one, *other, draft, m_page);
    connect(dialog, &ComparePairDialog::editAsked, this, [this](LabelId label) { Q_EMIT goAsked(label, QStringLiteral("description")); });
    connect(dialog, &ComparePairDialog::mergeAsked, this, [this, first] { merge(first); });
    ask(dialog, [] {});
}

void LabelQuestions::resizeAnswers() {
    auto* dialog = new AnswerSizeDialog(m_theme, m_controller.draft()->answerSize(), m_page);
    ask(dialog, [this, dialog] {
        m_controller.edit([size = dialog->size()](const TaxonomyDraft& draft) { return draft.resize(size); });
    });
}

void LabelQuestions::discardDraft() {
    const auto changes = static_cast<int>(m_controller.examination().changes.size());
    auto* dialog = new LabelDialog(m_theme, tr("Discard the draft"),
                                   tr("%Ln change(s) will be lost. The version in use stays as it is. This cannot be undone.", nullptr, changes), tr("Discard draft"), m_page);
    dialog->setObjectName(QStringLiteral("discardDialog"));
    ask(dialog, [this] { m_controller.discard(); });
}

}  // namespace docket::ui
