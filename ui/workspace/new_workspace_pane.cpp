#include "ui/workspace/new_workspace_pane.h"

#include "ui/common/look/in_step.h"
#include "ui/common/look/mirror.h"
#include "ui/common/look/painting.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/text.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace docket::ui {

namespace {

constexpr int roomyWidth = 660;

/// The dashed panel that takes a dropped file.
class DropPanel : public QWidget {
public:
    DropPanel(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {}

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPen dashed(m_theme.color(Role::FieldBorder), 1);
        dashed.setDashPattern({3, 3});
        painter.setPen(dashed);
        painter.setBrush(m_theme.color(Role::Base));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
        const int icon = m_theme.px(22);
        painter.drawPixmap(Mirror{rect(), layoutDirection()}(QRect(m_theme.px(18), (height() - icon) / 2, icon, icon)).topLeft(), m_theme.icon(QStringLiteral("file"), Role::Accent, icon));
    }

private:
    const Theme& m_theme;
};

/// Which predictions go to people, in words that can be chosen from. What else a policy says stays as it is by default.
struct PolicyChoice {
    const char* words;
    std::optional<double> share;
};
constexpr PolicyChoice policyChoices[] = {
    {QT_TRANSLATE_NOOP("docket::ui::NewWorkspacePane", "Confidence below %L1"), std::nullopt},
    {QT_TRANSLATE_NOOP("docket::ui::NewWorkspacePane", "The most doubtful fifth"), 0.2},
    {QT_TRANSLATE_NOOP("docket::ui::NewWorkspacePane", "All items"), 1.0},
};

}  // namespace

NewWorkspacePane::NewWorkspacePane(const Theme& theme, QAction* create, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_banner(new Banner(theme)) {
    setObjectName(QStringLiteral("newWorkspacePane"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 18);
    layout->setSpacing(0);
    layout->addWidget(plainLabel(theme, TextStyle::Heading, "text", tr("New workspace from a file")));
    layout->addSpacing(2);
    auto* what = plainLabel(theme, TextStyle::Body, "text2", tr("Check what was found, then create. The file itself is not changed."));
    what->setWordWrap(true);
    layout->addWidget(what);
    layout->addSpacing(14);
    layout->addWidget(m_banner);
    layout->addWidget(makeFileCard(theme));
    m_details = new QWidget;
    auto* details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(0);
    details->addWidget(makeMapping(theme));
    details->addWidget(makeTaxonomyChoice(theme));
    details->addWidget(makeRouting(theme));
    layout->addWidget(m_details);
    layout->addStretch(1);
    layout->addWidget(makeFooter(theme, create));
    keepInStep(*this, theme, [this] { arrange(); });
    showEmpty();
}

QWidget* NewWorkspacePane::makeFileCard(const Theme& theme) {
    auto* card = new DropPanel(theme, this);
    auto* layout = new QHBoxLayout(card);
    keepInStep(*card, theme, [card, layout, &theme] {
        card->setMinimumHeight(theme.px(62));
        layout->setContentsMargins(mirroredMargins(theme.px(52), 10, 16, 10));
    });
    layout->setSpacing(12);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    m_fileName = plainLabel(theme, TextStyle::Body, "text");
    m_fileName->setObjectName(QStringLiteral("sourceFile"));
    m_fileFacts = plainLabel(theme, TextStyle::Caption, "text2");
    m_fileFacts->setObjectName(QStringLiteral("sourceFacts"));
    m_fileFacts->setWordWrap(true);
    m_reading = new QProgressBar;
    m_reading->setTextVisible(false);
    m_reading->setAccessibleName(tr("Reading the file"));
    texts->addWidget(m_fileName);
    texts->addWidget(m_fileFacts);
    texts->addWidget(m_reading);
    layout->addLayout(texts, 1);
    m_chooseFile = new KeyButton(theme, KeyButton::Kind::Plain);
    m_chooseFile->setObjectName(QStringLiteral("chooseFile"));
    m_chooseFile->setSmall(true);
    connect(m_chooseFile, &QAbstractButton::clicked, this, &NewWorkspacePane::chooseFileAsked);
    layout->addWidget(m_chooseFile);
    m_drop = plainLabel(theme, TextStyle::Caption, "text3", tr("or drop a JSONL or CSV here"));
    m_drop->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
    layout->addWidget(m_drop);
    return card;
}

QWidget* NewWorkspacePane::makeMapping(const Theme& theme) {
    m_mapping = new MappingPane(theme);
    m_mapping->layout()->setContentsMargins(0, 14, 0, 0);
    connect(m_mapping, &MappingPane::readingChanged, this, &NewWorkspacePane::examAsked);
    return m_mapping;
}

QWidget* NewWorkspacePane::makeRouting(const Theme& theme) {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 14, 0, 0);
    layout->setSpacing(8);
    auto* top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(plainLabel(theme, TextStyle::Strong, "text", tr("What goes to people")));
    m_policy = new QComboBox;
    m_policy->setObjectName(QStringLiteral("policy"));
    m_policy->setAccessibleName(tr("What goes to people"));
    for (const PolicyChoice& choice : policyChoices) {
        const QString words = tr(choice.words);
        m_policy->addItem(choice.share ? words : words.arg(routing::Policy().threshold));
    }
    connect(m_policy, &QComboBox::currentIndexChanged, this, &NewWorkspacePane::examAsked);
    top->addWidget(m_policy);
    top->addStretch(1);
    layout->addLayout(top);
    m_forecast = new ImportForecastView(theme);
    layout->addWidget(m_forecast);
    return box;
}

routing::Policy NewWorkspacePane::policy() const {
    routing::Policy policy;
    policy.reviewShare = policyChoices[qMax(0, m_policy->currentIndex())].share;
    return policy;
}

void NewWorkspacePane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

/// What stands side by side where there is room stands one under the other where there is none.
void NewWorkspacePane::arrange() {
    const bool isRoomy = width() >= m_theme.px(roomyWidth);
    m_drop->setVisible(isRoomy);
    layout()->setContentsMargins(isRoomy ? 32 : 16, 24, isRoomy ? 32 : 16, 18);
    for (QBoxLayout* beside : {m_cards, m_foot}) beside->setDirection(isRoomy ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

QWidget* NewWorkspacePane::makeTaxonomyChoice(const Theme& theme) {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 14, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(plainLabel(theme, TextStyle::Strong, "text", tr("Taxonomy")));
    m_cards = new QBoxLayout(QBoxLayout::LeftToRight);
    m_cards->setSpacing(12);
    m_fromLabels = new ChoiceCard(theme, tr("Start from the labels in this file"));
    m_fromLabels->setObjectName(QStringLiteral("taxonomyFromLabels"));
    m_fromFile = new ChoiceCard(theme, tr("Use a taxonomy file"));
    m_fromFile->setObjectName(QStringLiteral("taxonomyFromFile"));
    m_cards->addWidget(m_fromLabels, 1);
    m_cards->addWidget(m_fromFile, 1);
    layout->addLayout(m_cards);
    connect(m_fromFile, &QAbstractButton::clicked, this, &NewWorkspacePane::chooseTaxonomyAsked);
    connect(m_fromLabels, &QAbstractButton::clicked, this, &NewWorkspacePane::labelsOfFileAsked);
    return box;
}

QWidget* NewWorkspacePane::makeFooter(const Theme& theme, QAction* create) {
    auto* box = new QWidget;
    auto* outer = new QVBoxLayout(box);
    outer->setContentsMargins(0, 12, 0, 0);
    outer->setSpacing(14);
    QFrame* line = hairline();
    outer->addWidget(line);
    m_foot = new QBoxLayout(QBoxLayout::LeftToRight);
    m_foot->setSpacing(8);
    m_will = plainLabel(theme, TextStyle::Caption, "text2");
    m_will->setObjectName(QStringLiteral("willCreate"));
    m_will->setWordWrap(true);
    m_foot->addWidget(m_will, 1);
    m_elsewhere = new KeyButton(theme, KeyButton::Kind::Flat);
    m_elsewhere->setObjectName(QStringLiteral("chooseTarget"));
    m_elsewhere->setText(tr("Somewhere else…"));
    connect(m_elsewhere, &QAbstractButton::clicked, this, &NewWorkspacePane::chooseTargetAsked);
    m_cancel = new KeyButton(theme, KeyButton::Kind::Plain);
    m_cancel->setObjectName(QStringLiteral("cancelNew"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setKey(tr("Esc"));
    connect(m_cancel, &QAbstractButton::clicked, this, &NewWorkspacePane::cancelled);
    m_create = new KeyButton(theme, KeyButton::Kind::Primary);
    m_create->setObjectName(QStringLiteral("createWorkspace"));
    m_create->setAction(create);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    for (QWidget* button : {m_elsewhere, m_cancel, m_create}) buttons->addWidget(button);
    m_foot->addLayout(buttons);
    outer->addLayout(m_foot);
    return box;
}

void NewWorkspacePane::showEmpty() {
    m_source.clear();
    m_target.clear();
    m_taxonomyFile.clear();
    m_records = m_items = 0;
    m_labels = 0;
    m_isExamined = false;
    m_forecast->clear();
    m_fileName->setText(tr("Choose a file of predictions"));
    m_fileFacts->setText(tr("One record a line (JSONL), or a table with a header (CSV). Only an id and a text are needed."));
    m_fileFacts->show();
    m_reading->hide();
    m_chooseFile->setText(tr("Choose a file…"));
    m_details->hide();
    updateFooter();
}

void NewWorkspacePane::showReading(const QString& file) {
    showEmpty();
    m_fileName->setText(oneLine(QFileInfo(file).fileName()));
    m_fileFacts->setText(tr("Reading…"));
    m_reading->setRange(0, 0);
    m_reading->show();
    m_chooseFile->setText(tr("Choose another…"));
    m_cancel->setEnabled(true);
}

void NewWorkspacePane::setReadingProgress(qint64 done, qint64 total) {
    if (total <= 0) return;
    m_reading->setRange(0, 1000);
    m_reading->setValue(static_cast<int>(done * 1000 / total));
}

void NewWorkspacePane::showColumns(const QString& file, services::FileLook look, const QString& target) {
    m_source = file;
    m_target = target;
    m_format = formatWords(look);
    m_bytes = look.bytes;
    m_fileName->setText(oneLine(QFileInfo(m_source).fileName()));
    m_reading->hide();
    m_fileFacts->setText(tr("Reading…"));
    m_chooseFile->setText(tr("Choose another…"));
    m_details->show();
    showTaxonomyChoice();
    m_mapping->setColumns(std::move(look));
    m_mapping->table().setFocus();
}

void NewWorkspacePane::showExamining() {
    m_isExamined = false;
    if (reading()) m_forecast->showCounting();
    else m_forecast->clear();
    updateFooter();
}

void NewWorkspacePane::showExam(const FileExam& exam) {
    const QLocale locale;
    m_isExamined = true;
    m_reading->hide();
    m_records = exam.findings.records;
    m_labels = static_cast<int>(exam.findings.labels.size());
    m_kind = exam.findings.kind;
    m_fileFacts->setText(tr("%1, %2, %Ln record(s) read, %L3 unreadable", nullptr, static_cast<int>(m_records))
                             .arg(m_bytes < 0 ? tr("unknown size") : locale.formattedDataSize(m_bytes, 1, QLocale::DataSizeSIFormat),
                                  m_format)
                             .arg(exam.findings.unreadable));
    m_items = exam.forecast.itemsAdded;
    m_forecast->showReport(exam.forecast);
    showTaxonomyChoice();
    updateFooter();
}

void NewWorkspacePane::showExamError(const QString& words) {
    m_isExamined = false;
    m_reading->hide();
    m_fileFacts->clear();
    m_forecast->showError(words);
    updateFooter();
}

/// The labels that were found, and the file that was chosen instead of them.
void NewWorkspacePane::showTaxonomyChoice() {
    m_fromLabels->setEnabled(m_labels > 0);
    m_fromLabels->setSentence(m_labels == 0 ? tr("The file names no label.")
                              : m_kind == taxonomy::TaskKind::Multi
                                  ? tr("%Ln label(s) found, several for one item. They can be grouped and defined later.", nullptr, m_labels)
                                  : tr("%Ln label(s) found, one for each item. They can be grouped and defined later.", nullptr, m_labels));
    m_fromFile->setSentence(m_taxonomyFile.isEmpty() ? tr("A file with the labels: JSON, CSV, SKOS, Label Studio or a list.")
                                                     : tr("%1: %2", "file, what is in it").arg(oneLine(QFileInfo(m_taxonomyFile).fileName()), m_taxonomySummary));
    (m_taxonomyFile.isEmpty() ? m_fromLabels : m_fromFile)->setChecked(true);
}

void NewWorkspacePane::setTarget(const QString& target) {
    m_target = target;
    updateFooter();
}

void NewWorkspacePane::setTaxonomyFile(const QString& file, const QString& summary) {
    const bool isOther = file != m_taxonomyFile;
    m_taxonomyFile = file;
    m_taxonomySummary = summary;
    showTaxonomyChoice();
    if (isOther) Q_EMIT examAsked();
    else updateFooter();
}

void NewWorkspacePane::setBusy(bool isBusy) {
    m_isBusy = isBusy;
    for (QWidget* widget : {static_cast<QWidget*>(m_chooseFile), m_details, static_cast<QWidget*>(m_elsewhere)}) widget->setEnabled(!isBusy);
    updateFooter();
}

std::optional<WorkspacePlan> NewWorkspacePane::plan() const {
    const auto how = reading();
    const bool hasTaxonomy = m_labels > 0 || !m_taxonomyFile.isEmpty();
    if (m_isBusy || !m_isExamined || !how || m_source.isEmpty() || m_items == 0 || !hasTaxonomy) return std::nullopt;
    return WorkspacePlan{m_source, m_target, m_taxonomyFile, *how, policy()};
}

/// What the button will do, or what is missing until it can.
QString NewWorkspacePane::nextStep() const {
    if (m_source.isEmpty()) return tr("A workspace is one file on this computer.");
    if (!reading()) return tr("Say which column is the text, to create a workspace.");
    if (!m_isExamined) return tr("The file is not read yet.");
    if (m_items == 0) return tr("There is nothing in the file that a workspace could be made of.");
    if (m_labels == 0 && m_taxonomyFile.isEmpty()) return tr("Choose the column with the model’s label, or a taxonomy file, to create a workspace.");
    return tr("Will create %1 with %Ln item(s). The original file is not changed.", nullptr, static_cast<int>(m_items))
        .arg(isolated(oneLine(QFileInfo(m_target).fileName())));
}

void NewWorkspacePane::updateFooter() {
    const bool hasFile = !m_source.isEmpty();
    m_will->setText(nextStep());
    m_elsewhere->setVisible(hasFile);
    m_cancel->setEnabled(hasFile && !m_isBusy);
    Q_EMIT planChanged();
}

}  // namespace docket::ui
