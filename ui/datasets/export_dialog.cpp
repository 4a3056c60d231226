#include "ui/datasets/export_dialog.h"

#include "ui/common/dialogs/answer_keys.h"
#include "ui/common/dialogs/answer_row.h"
#include "ui/common/look/in_step.h"
#include "ui/common/parts/buttons.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/parts/tall_content.h"
#include "ui/common/words/error_words.h"
#include "ui/common/words/text.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace docket::ui {

namespace {

struct FormatWords {
    dataset::Format format;
    const char* title;
    const char* sentence;
};

constexpr int exportDialogWidest = 620;
constexpr int aroundExportButtons = 50;

constexpr std::array formatWords = {
    FormatWords{dataset::Format::OpenAiChat, QT_TRANSLATE_NOOP("docket::ui::ExportDialog", "Chat fine-tuning"),
                QT_TRANSLATE_NOOP("docket::ui::ExportDialog", "JSONL, one conversation a line: system, user, assistant.")},
    FormatWords{dataset::Format::FewShot, QT_TRANSLATE_NOOP("docket::ui::ExportDialog", "Few-shot prompt"),
                QT_TRANSLATE_NOOP("docket::ui::ExportDialog", "Three seeded examples of each label, as text and as messages.")},
    FormatWords{dataset::Format::Native, QT_TRANSLATE_NOOP("docket::ui::ExportDialog", "Everything"),
                QT_TRANSLATE_NOOP("docket::ui::ExportDialog", "JSONL with items, predictions, reasons, all decisions and resolutions.")},
    FormatWords{dataset::Format::Csv, QT_TRANSLATE_NOOP("docket::ui::ExportDialog", "CSV"),
                QT_TRANSLATE_NOOP("docket::ui::ExportDialog", "One row an item, safe to open in a spreadsheet.")},
};

QLabel* caption(const Theme& theme, const QString& text) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    keepFont(*label, theme, TextStyle::Strong);
    return label;
}

}  // namespace

ExportDialog::ExportDialog(const Theme& theme, Dialogs& dialogs, const ExportCount::Environment& environment, const QString& workspace, QWidget* parent)
    : QDialog(parent), m_dialogs(dialogs), m_workspace(workspace), m_count(environment, workspace) {
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export decisions"));
    const QSize room = parent == nullptr ? QSize(exportDialogWidest, QWIDGETSIZE_MAX) : parent->window()->size() - QSize(40, 40);
    auto* content = new QWidget;
    auto* parts = new QVBoxLayout(content);
    parts->setContentsMargins(24, 20, 24, 16);
    parts->setSpacing(16);
    m_isNarrow = room.width() < theme.px(exportDialogWidest);
    for (QWidget* part : {makeFormats(theme), makeChoices(theme), makeDoubts(theme), makeCount(theme), makeTarget(theme)}) parts->addWidget(part);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 18);
    layout->setSpacing(0);
    layout->addWidget(new TallContent(content, room.height() - theme.px(aroundExportButtons)), 1);
    layout->addWidget(makeButtons(theme));
    setMinimumWidth(qMin(qMax(theme.px(exportDialogWidest), parts->totalMinimumSize().width()), room.width()));
    update();
}

QWidget* ExportDialog::makeFormats(const Theme& theme) {
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    for (std::size_t i = 0; i < formatWords.size(); ++i) {
        auto* card = new ChoiceCard(theme, tr(formatWords[i].title), box);
        card->setObjectName(QStringLiteral("format.") + toQt(dataset::toString(formatWords[i].format)));
        card->setSentence(tr(formatWords[i].sentence));
        card->setChecked(i == 0);
        connect(card, &QAbstractButton::toggled, this, &ExportDialog::update);
        m_formats.emplace_back(formatWords[i].format, card);
        const int columns = m_isNarrow ? 1 : 2;
        grid->addWidget(card, static_cast<int>(i) / columns, static_cast<int>(i) % columns);
    }
    return box;
}

QWidget* ExportDialog::makeChoices(const Theme& theme) {
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    m_include = new QComboBox;
    m_include->setObjectName(QStringLiteral("include"));
    m_include->setAccessibleName(tr("Which items"));
    m_include->addItem(tr("Resolved items"), static_cast<int>(dataset::Include::Resolved));
    m_include->addItem(tr("Also items whose decisions agree so far"), static_cast<int>(dataset::Include::Decided));
    m_include->addItem(tr("All items, decided or not"), static_cast<int>(dataset::Include::All));
    m_exposure = new QComboBox;
    m_exposure->setObjectName(QStringLiteral("exposure"));
    m_exposure->setAccessibleName(tr("Which decisions"));
    m_exposure->addItem(tr("All decisions"), static_cast<int>(dataset::ExposureFilter::Any));
    m_exposure->addItem(tr("Only those given without sight of the suggestion"), static_cast<int>(dataset::ExposureFilter::Blind));
    const auto add = [&](const QString& words, QComboBox* choice, int place) {
        const int row = m_isNarrow ? 2 * place : 0;
        const int column = m_isNarrow ? 0 : place;
        grid->addWidget(caption(theme, words), row, column);
        grid->addWidget(choice, row + 1, column);
    };
    add(tr("Items"), m_include, 0);
    add(tr("Decisions"), m_exposure, 1);
    for (const QComboBox* choice : {m_include, m_exposure}) connect(choice, &QComboBox::currentIndexChanged, this, &ExportDialog::update);
    return box;
}

QWidget* ExportDialog::makeDoubts(const Theme& theme) {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_leavesUnsure = new QCheckBox(tr("Leave out answers that somebody was unsure of"));
    m_leavesUnsure->setObjectName(QStringLiteral("leaveOutUnsure"));
    m_leavesOpenTest = new QCheckBox(tr("Leave out items of an agreement test that is still running"));
    m_leavesOpenTest->setObjectName(QStringLiteral("leaveOutOpenTest"));
    for (QCheckBox* choice : {m_leavesUnsure, m_leavesOpenTest}) {
        keepFont(*choice, theme, TextStyle::Body);
        connect(choice, &QCheckBox::toggled, this, &ExportDialog::update);
        layout->addWidget(choice);
    }
    return box;
}

QWidget* ExportDialog::makeCount(const Theme& theme) {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_subtraction = wrappedLabel(theme, TextStyle::Strong, "text");
    m_subtraction->setObjectName(QStringLiteral("exportCount"));
    m_warnings = wrappedLabel(theme, TextStyle::Caption, "warn");
    m_warnings->setObjectName(QStringLiteral("exportWarnings"));
    layout->addWidget(m_subtraction);
    layout->addWidget(m_warnings);
    connect(&m_count, &ExportCount::counted, this, &ExportDialog::showCount);
    connect(&m_count, &ExportCount::failed, this, [this](const Error& error) { m_subtraction->setText(errorWords(error)); });
    return box;
}

QWidget* ExportDialog::makeTarget(const Theme& theme) {
    auto* box = new QWidget;
    auto* layout = new QGridLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(6);
    m_target = new QLineEdit;
    m_target->setObjectName(QStringLiteral("exportTarget"));
    m_target->setAccessibleName(tr("New folder"));
    connect(m_target, &QLineEdit::textEdited, this, [this] {
        m_hasOwnTarget = true;
        update();
    });
    auto* choose = new KeyButton(theme, KeyButton::Kind::Plain);
    choose->setText(tr("Choose…"));
    choose->setAccessibleName(tr("Choose… the folder to put it in"));
    connect(choose, &QAbstractButton::clicked, this, &ExportDialog::chooseFolder);
    layout->addWidget(caption(theme, tr("New folder")), 0, 0, 1, 2);
    layout->addWidget(m_target, 1, 0);
    layout->addWidget(choose, 1, 1);
    return box;
}

QWidget* ExportDialog::makeButtons(const Theme& theme) {
    auto* box = new QWidget;
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(24, 0, 24, 0);
    m_export = addAnswer(*layout, theme, *this, tr("Export"), tr("Ctrl+Enter")).answer;
    m_export->setObjectName(QStringLiteral("runExport"));
    connect(m_export, &QAbstractButton::clicked, this, &QDialog::accept);
    onCtrlEnter(this, [this] { m_export->click(); });
    return box;
}

dataset::Recipe ExportDialog::recipe() const {
    dataset::Recipe recipe;
    for (const auto& [format, card] : m_formats) {
        if (card->isChecked()) recipe.format = format;
    }
    recipe.include = static_cast<dataset::Include>(m_include->currentData().toInt());
    recipe.exposure = static_cast<dataset::ExposureFilter>(m_exposure->currentData().toInt());
    recipe.setLeftOut(dataset::Doubt::Unsure, m_leavesUnsure->isChecked());
    recipe.setLeftOut(dataset::Doubt::OpenTest, m_leavesOpenTest->isChecked());
    return recipe;
}

void ExportDialog::chooseFolder() {
    const QString folder = m_dialogs.folder(this, tr("Put the new folder into"), QFileInfo(m_target->text()).path());
    if (folder.isEmpty()) return;
    m_hasOwnTarget = true;
    m_target->setText(QDir(folder).filePath(QFileInfo(m_target->text()).fileName()));
    update();
}

/// Names the folder after the format, as long as nobody has named it, and says whether the choice can be made.
void ExportDialog::update() {
    if (m_target == nullptr || m_export == nullptr) return;
    if (!m_hasOwnTarget) {
        const QFileInfo workspace(m_workspace);
        const QString name = QStringLiteral("%1-%2-%3").arg(workspace.completeBaseName(), toQt(dataset::toString(recipe().format)),
                                                            QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss")));
        m_target->setText(QDir(workspace.path()).filePath(name));
    }
    const auto checked = dataset::check(recipe());
    m_export->setEnabled(checked && !target().isEmpty());
    m_export->setToolTip(checked ? QString() : toolTipOf(errorWords(checked.error())));
    countAnew();
}

/// The count takes as long as the export would, so that it is made anew only for another recipe.
void ExportDialog::countAnew() {
    const dataset::Recipe asked = recipe();
    if (m_counted == asked) return;
    m_counted = asked;
    m_warnings->hide();
    if (const auto checked = dataset::check(asked); !checked) {
        m_count.stop();
        return m_subtraction->setText(errorWords(checked.error()));
    }
    m_subtraction->setText(tr("The records are being counted…"));
    m_count.ask(asked);
}

void ExportDialog::showCount(const dataset::Manifest& dataset) {
    m_subtraction->setText(subtractionWords(dataset));
    QStringList warnings;
    for (const std::string& warning : dataset.warnings) warnings << oneLine(toQt(warning));
    m_warnings->setText(warnings.join(QLatin1Char('\n')));
    m_warnings->setVisible(!warnings.isEmpty());
}

}  // namespace docket::ui
