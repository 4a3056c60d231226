#include "ui/queue/queue_questions.h"

#include "ui/common/words/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace docket::ui {

namespace {

struct QueueQuestionsWords {
    Q_DECLARE_TR_FUNCTIONS(QueueQuestions)
};

std::optional<double> priorityOf(const QString& typed) {
    bool isNumber = false;
    const double priority = QLocale().toDouble(typed.trimmed(), &isNumber);
    return isNumber && priority >= 0 ? std::optional(priority) : std::nullopt;
}

QString problemOfPriority(const QString& typed) { return priorityOf(typed) ? QString() : QueueQuestionsWords::tr("Type a number of at least %L1.").arg(0); }
QString problemOfName(const QString& typed) { return typed.trimmed().isEmpty() ? QueueQuestionsWords::tr("Type a name.") : QString(); }
QString problemOfPlace(const QString& typed) { return typed.trimmed().isEmpty() ? QueueQuestionsWords::tr("Type a number or an id.") : QString(); }

}  // namespace

std::optional<services::Assign> QueueQuestions::assignee(const std::vector<std::string>& reviewers) const {
    QStringList known;
    for (const std::string& reviewer : reviewers) known += oneLine(toQt(reviewer));
    const QString question = QueueQuestionsWords::tr("Who alone is to get these items? Leave it empty for anybody.");
    const auto name = m_dialogs.line(&m_parent, m_theme, {QueueQuestionsWords::tr("Assign"), question, QueueQuestionsWords::tr("Assign", "button"), {}, known, {}});
    return name ? std::optional(services::Assign{fromQt(name->trimmed())}) : std::nullopt;
}

std::optional<services::SetPriority> QueueQuestions::priority() const {
    const auto typed = m_dialogs.line(&m_parent, m_theme, {QueueQuestionsWords::tr("Priority"), QueueQuestionsWords::tr("Items of a higher priority come first."), QueueQuestionsWords::tr("Set priority"),
                                                           QLocale().toString(1.0, 'f', 2), {}, problemOfPriority});
    const auto priority = typed ? priorityOf(*typed) : std::nullopt;
    return priority ? std::optional(services::SetPriority{*priority}) : std::nullopt;
}

std::optional<QString> QueueQuestions::place() const {
    const auto typed = m_dialogs.line(&m_parent, m_theme, {QueueQuestionsWords::tr("Go to row"), QueueQuestionsWords::tr("The number of a row, or the id of an item."), QueueQuestionsWords::tr("Go there"),
                                                           {}, {}, problemOfPlace});
    return typed && problemOfPlace(*typed).isEmpty() ? std::optional(typed->trimmed()) : std::nullopt;
}

std::optional<QString> QueueQuestions::viewName() const {
    const auto typed = m_dialogs.line(&m_parent, m_theme, {QueueQuestionsWords::tr("Save view"), QueueQuestionsWords::tr("Search, filters and order are kept under a name."),
                                                           QueueQuestionsWords::tr("Save view"), {}, {}, problemOfName});
    return typed && problemOfName(*typed).isEmpty() ? std::optional(oneLine(typed->trimmed())) : std::nullopt;
}

}  // namespace docket::ui
