#include "ui/workspace/new_workspace_pane.h"

#include "ui/common/mirror.h"
#include "ui/common/painting.h"
#include "ui/common/in_step.h"
#include "ui/common/plain_label.h"
#include "ui/common/text.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace docket::ui {

namespace {

constexpr int tableRow = 34;
constexpr int tableHeader = 28;
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

QString meaningOf(codec::Field field) {
    using codec::Field;
    switch (field) {
        case Field::Id: return NewWorkspacePane::tr("Item id, unique");
        case Field::Text: return NewWorkspacePane::tr("Text");
        case Field::Label: return NewWorkspacePane::tr("Model’s label");
        case Field::Labels: return NewWorkspacePane::tr("Model’s labels");
        case Field::Confidence: return NewWorkspacePane::tr("Confidence, %L1 to %L2").arg(0).arg(1);
        case Field::Scores: return NewWorkspacePane::tr("Other labels with scores");
        case Field::Rationale: return NewWorkspacePane::tr("Model’s rationale");
        case Field::Model: return NewWorkspacePane::tr("Model");
        case Field::PromptVersion: return NewWorkspacePane::tr("Prompt version");
        case Field::CreatedAt: return NewWorkspacePane::tr("Received");
        case Field::Samples: return NewWorkspacePane::tr("Repeated answers");
        case Field::LabelLogProbs: return NewWorkspacePane::tr("Label probabilities");
        case Field::Metadata: return NewWorkspacePane::tr("Kept with the item");
    }
    return {};
}

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
    details->addWidget(makeFindings(theme));
    details->addWidget(makeTaxonomyChoice(theme));
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

QWidget* NewWorkspacePane::makeFindings(const Theme& theme) {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 14, 0, 0);
    layout->setSpacing(8);
    auto* top = new QHBoxLayout;
    top->addWidget(plainLabel(theme, TextStyle::Strong, "text", tr("What was found")), 1);
    m_unreadable = plainLabel(theme, TextStyle::Caption, "warn");
    m_unreadable->setObjectName(QStringLiteral("unreadable"));
    top->addWidget(m_unreadable);
    layout->addLayout(top);

    m_table = new QTableWidget(0, 3);
    m_table->setObjectName(QStringLiteral("findings"));
    m_table->setAccessibleName(tr("What was found"));
    m_table->setHorizontalHeaderLabels({tr("Becomes"), tr("First value"), tr("Records")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeaderItem(2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setWordWrap(false);
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    layout->addWidget(m_table);
    return box;
}

void NewWorkspacePane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

/// What stands side by side where there is room stands one under the other where there is none.
void NewWorkspacePane::arrange() {
    const int header = m_theme.px(tableHeader);
    const int row = m_theme.px(tableRow);
    m_table->horizontalHeader()->setFixedHeight(header);
    const bool isRoomy = width() >= m_theme.px(roomyWidth);
    m_drop->setVisible(isRoomy);
    layout()->setContentsMargins(isRoomy ? 32 : 16, 24, isRoomy ? 32 : 16, 18);
    for (QBoxLayout* beside : {m_cards, m_foot}) beside->setDirection(isRoomy ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_table->setColumnWidth(0, m_theme.px(isRoomy ? 214 : 150));
    m_table->setColumnWidth(2, m_theme.px(isRoomy ? 110 : 70));
    m_table->verticalHeader()->setDefaultSectionSize(row);
    m_table->setMinimumHeight(header + 3 * row);
    m_table->setMaximumHeight(header + qMax(3, m_table->rowCount()) * row + 2);
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
    connect(m_fromLabels, &QAbstractButton::clicked, this, [this] { setTaxonomyFile({}, {}); });
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
    m_records = 0;
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

void NewWorkspacePane::showFindings(const FileFindings& findings, const QString& target) {
    const QLocale locale;
    m_source = toQt(findings.file.string());
    m_target = target;
    m_taxonomyFile.clear();
    m_records = findings.records;
    m_hasLabels = !findings.labels.empty();
    m_fileName->setText(oneLine(QFileInfo(m_source).fileName()));
    m_fileFacts->setText(tr("%1, %2, %Ln record(s) read, %L3 unreadable", nullptr, static_cast<int>(findings.records))
                             .arg(findings.bytes < 0 ? tr("unknown size") : locale.formattedDataSize(findings.bytes, 1, QLocale::DataSizeSIFormat),
                                  findings.format == codec::RecordFormat::Csv ? QStringLiteral("CSV") : QStringLiteral("JSONL"))
                             .arg(findings.unreadable));
    m_reading->hide();
    m_chooseFile->setText(tr("Choose another…"));
    QStringList causes;
    for (const std::string& cause : findings.firstCauses) causes += oneLine(toQt(cause));
    m_unreadable->setText(causes.isEmpty() ? QString() : tr("Cannot be read and will be left out: %1").arg(listedApart(causes.mid(0, 2))));
    m_unreadable->setToolTip(causes.isEmpty() ? QString() : toolTipOf(causes.join(QLatin1Char('\n'))));

    fillTable(findings);
    const int labels = static_cast<int>(findings.labels.size());
    m_fromLabels->setEnabled(m_hasLabels);
    m_fromLabels->setSentence(!m_hasLabels ? tr("The file names no label.")
                              : findings.kind == taxonomy::TaskKind::Multi
                                  ? tr("%Ln label(s) found, several for one item. They can be grouped and defined later.", nullptr, labels)
                                  : tr("%Ln label(s) found, one for each item. They can be grouped and defined later.", nullptr, labels));
    setTaxonomyFile({}, {});
    m_details->show();
    updateFooter();
}

void NewWorkspacePane::fillTable(const FileFindings& findings) {
    m_table->setRowCount(static_cast<int>(findings.fields.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const FieldFound& found = findings.fields[static_cast<std::size_t>(row)];
        m_table->setItem(row, 0, new QTableWidgetItem(meaningOf(found.field)));
        m_table->setItem(row, 1, new QTableWidgetItem(inOwnDirection(oneLine(toQt(found.firstValue)))));
        auto* count = new QTableWidgetItem(QLocale().toString(static_cast<qlonglong>(found.records)));
        count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, 2, count);
    }
    arrange();
}

void NewWorkspacePane::setTarget(const QString& target) {
    m_target = target;
    updateFooter();
}

void NewWorkspacePane::setTaxonomyFile(const QString& file, const QString& summary) {
    m_taxonomyFile = file;
    m_fromFile->setSentence(file.isEmpty() ? tr("A file with the labels: JSON, CSV, SKOS, Label Studio or a list.")
                                           : tr("%1: %2", "file, what is in it").arg(oneLine(QFileInfo(file).fileName()), summary));
    (file.isEmpty() ? m_fromLabels : m_fromFile)->setChecked(true);
    updateFooter();
}

void NewWorkspacePane::setBusy(bool isBusy) {
    m_isBusy = isBusy;
    for (QWidget* widget : {static_cast<QWidget*>(m_chooseFile), m_details, static_cast<QWidget*>(m_elsewhere)}) widget->setEnabled(!isBusy);
    updateFooter();
}

std::optional<WorkspacePlan> NewWorkspacePane::plan() const {
    const bool hasTaxonomy = m_hasLabels || !m_taxonomyFile.isEmpty();
    if (m_isBusy || m_source.isEmpty() || m_records == 0 || !hasTaxonomy) return std::nullopt;
    return WorkspacePlan{m_source, m_target, m_taxonomyFile};
}

void NewWorkspacePane::updateFooter() {
    const bool hasFile = !m_source.isEmpty();
    m_will->setText(hasFile ? tr("Will create %1 with %Ln item(s). The original file is not changed.", nullptr, static_cast<int>(m_records))
                                  .arg(isolated(oneLine(QFileInfo(m_target).fileName())))
                            : tr("A workspace is one file on this computer."));
    m_elsewhere->setVisible(hasFile);
    m_cancel->setEnabled(hasFile && !m_isBusy);
    Q_EMIT planChanged();
}

}  // namespace docket::ui
