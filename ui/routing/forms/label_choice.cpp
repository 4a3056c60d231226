#include "ui/routing/forms/label_choice.h"

#include "core/domain/queue_entry.h"
#include "ui/common/words/reason_words.h"
#include "ui/common/words/text.h"
#include "ui/taxonomy/words/label_words.h"

#include <QCoreApplication>

#include <utility>
#include <vector>

namespace docket::ui {

namespace {

struct LabelChoiceWords {
    Q_DECLARE_TR_FUNCTIONS(LabelChoiceWords)
};

struct Subject {
    std::string name;
    ChoiceDialog::Row row;
};

std::vector<Subject> labelsOf(const taxonomy::Taxonomy& taxonomy, const std::set<std::string>& but) {
    std::vector<Subject> labels;
    for (const taxonomy::Label* label : taxonomy.choices()) {
        if (!but.contains(label->key)) labels.push_back({label->key, {nameOf(*label), {}}});
    }
    return labels;
}

void choose(const Theme& theme, std::vector<Subject> subjects, const ChoiceDialog::Words& words, QWidget* page, std::function<void(const std::string&)> chosen) {
    std::vector<ChoiceDialog::Row> rows;
    for (const Subject& subject : subjects) rows.push_back(subject.row);
    auto* dialog = new ChoiceDialog(theme, words, std::move(rows), page);
    dialog->setObjectName(QStringLiteral("ruleChoice"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, page, [dialog, subjects = std::move(subjects), chosen = std::move(chosen)] {
        if (const auto row = dialog->chosenRow()) chosen(subjects[*row].name);
    });
    dialog->open();
}

}  // namespace

void chooseLabel(const Theme& theme, const taxonomy::Taxonomy& taxonomy, const std::set<std::string>& but, const ChoiceDialog::Words& words, QWidget* page,
                 std::function<void(const std::string& key)> chosen) {
    choose(theme, labelsOf(taxonomy, but), words, page, std::move(chosen));
}

void chooseLabelOrAny(const Theme& theme, const taxonomy::Taxonomy& taxonomy, const ChoiceDialog::Words& words, QWidget* page,
                      std::function<void(const std::string& key)> chosen) {
    std::vector<Subject> subjects = labelsOf(taxonomy, {});
    subjects.insert(subjects.begin(), {{}, {LabelChoiceWords::tr("Any label"), {}}});
    choose(theme, std::move(subjects), words, page, std::move(chosen));
}

void chooseModel(const Theme& theme, const std::set<std::string>& models, const std::set<std::string>& but, const ChoiceDialog::Words& words, QWidget* page,
                 std::function<void(const std::string& model)> chosen) {
    std::vector<Subject> subjects;
    for (const std::string& model : models) {
        if (!but.contains(model)) subjects.push_back({model, {oneLine(toQt(model)), {}}});
    }
    choose(theme, std::move(subjects), words, page, std::move(chosen));
}

void chooseSubject(const Theme& theme, const taxonomy::Taxonomy& taxonomy, const std::set<std::string>& but, const ChoiceDialog::Words& words, QWidget* page,
                   std::function<void(const std::string& name)> chosen) {
    std::vector<Subject> subjects;
    for (int i = 0; i < reasonCount; ++i) {
        const auto reason = static_cast<Reason>(i);
        const std::string name(toString(reason));
        if (!but.contains(name)) subjects.push_back({name, {reasonName(reason), LabelChoiceWords::tr("Reason")}});
    }
    for (Subject& label : labelsOf(taxonomy, but)) subjects.push_back(std::move(label));
    choose(theme, std::move(subjects), words, page, std::move(chosen));
}

}  // namespace docket::ui
