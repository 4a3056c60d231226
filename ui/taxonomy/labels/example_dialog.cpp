#include "ui/taxonomy/labels/example_dialog.h"

#include "ui/common/look/in_step.h"
#include "ui/common/words/error_words.h"
#include "ui/common/words/text.h"
#include "ui/taxonomy/words/label_words.h"

#include <QLocale>

#include <algorithm>

namespace docket::ui {

namespace {

constexpr std::size_t mostTexts = 50;
constexpr int exampleListHeight = 300;
constexpr int widest = 720;

QString titleFor(ExampleDialog::Kind kind, const taxonomy::Label& label) {
    const QString name = quoted(nameOf(label));
    return kind == ExampleDialog::Kind::Example ? ExampleDialog::tr("Examples of %1 from decisions").arg(name)
                                                : ExampleDialog::tr("Counter-examples to %1 from decisions").arg(name);
}

QString explanationFor(ExampleDialog::Kind kind) {
    return kind == ExampleDialog::Kind::Example ? ExampleDialog::tr("Texts that people decided so, those on which most agree first.")
                                                : ExampleDialog::tr("Texts that the model gave this label and people decided otherwise.");
}

}  // namespace

ExampleDialog::ExampleDialog(const Theme& theme, const Source& source, const taxonomy::Label& label, Kind kind, QWidget* parent)
    : LabelDialog(theme, titleFor(kind, label), explanationFor(kind), tr("Add"), parent),
      m_kind(kind),
      m_known(kind == Kind::Example ? label.examples : label.counterExamples),
      m_list(new QListWidget),
      m_state(new QLabel) {
    setObjectName(QStringLiteral("exampleDialog"));
    m_list->setObjectName(QStringLiteral("exampleList"));
    m_list->setAccessibleName(titleFor(kind, label));
    m_list->setWordWrap(true);
    m_list->setProperty("rows", true);
    m_list->setMinimumHeight(heightOf(exampleListHeight));
    m_state->setObjectName(QStringLiteral("exampleState"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setProperty("ink", QLatin1String("text2"));
    keepFont(*m_state, theme, TextStyle::Caption);
    m_state->setText(tr("Looking through the decisions…"));
    body()->addWidget(m_list, 1);
    body()->addWidget(m_state);
    setMinimumWidth(qMin(theme.px(widest), parent == nullptr ? theme.px(widest) : parent->window()->width() - 40));
    connect(m_list, &QListWidget::itemChanged, this, &ExampleDialog::updateAnswer);
    m_list->setFocus();
    updateAnswer();
    source.workers.run(
        m_gui,
        [&files = source.files, path = source.workspace, id = label.id, stop = m_stop.get_token()]() -> Result<services::LabelExamples> {
            const auto workspace = files.open(path, ports::Access::ReadOnly);
            if (!workspace) return std::unexpected(workspace.error());
            return services::readLabelExamples(**workspace, id, mostTexts, stop);
        },
        [this](Result<services::LabelExamples> found) {
            if (found) list(m_kind == Kind::Example ? found->decided : found->mistaken);
            else m_state->setText(errorWords(found.error()));
        });
}

ExampleDialog::~ExampleDialog() {
    m_stop.request_stop();
    m_gui.close();
}

void ExampleDialog::list(const std::vector<services::DecidedText>& texts) {
    for (const services::DecidedText& found : texts) {
        const QString text = oneLine(toQt(found.text));
        if (std::ranges::find(m_known, fromQt(text)) != m_known.end()) continue;
        const QString people = tr("%1 of %2 agree").arg(QLocale().toString(found.agreeing), QLocale().toString(found.answers));
        auto* item = new QListWidgetItem(QStringLiteral("%1\n%2").arg(text, people), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setData(Qt::UserRole, text);
        item->setData(Qt::AccessibleTextRole, listed({text, people}));
    }
    m_list->setCurrentRow(0);
    m_state->setText(m_list->count() == 0 ? tr("There are no such decisions yet.") : tr("Space ticks a text, Enter adds what is ticked."));
}

void ExampleDialog::updateAnswer() { setAnswerable(!chosen().empty()); }

std::vector<std::string> ExampleDialog::chosen() const {
    std::vector<std::string> chosen;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (item->checkState() == Qt::Checked) chosen.push_back(fromQt(item->data(Qt::UserRole).toString()));
    }
    return chosen;
}

}  // namespace docket::ui
