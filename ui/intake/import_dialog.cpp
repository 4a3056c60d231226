#include "ui/intake/import_dialog.h"

#include "core/codec/look/column_meanings.h"
#include "core/codec/look/file_shape.h"
#include "core/services/intake/former_reading.h"
#include "core/services/work/writer.h"
#include "ui/common/dialogs/answer_keys.h"
#include "ui/common/dialogs/answer_row.h"
#include "ui/common/parts/buttons.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/error_words.h"
#include "ui/common/words/relative_time.h"
#include "ui/common/words/text.h"

#include <QDateTime>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace docket::ui {

namespace {

constexpr int importDialogWidest = 860;
constexpr int tallest = 640;

/// The beginning of the file, and how files of the same shape were read into this workspace before.
struct ImportLook {
    services::FileLook look;
    std::optional<services::FormerReading> before;
};

Result<ImportLook> lookForWorkspace(ImportDialogContext context, const std::filesystem::path& path, const std::filesystem::path& file) {
    const auto workspace = context.workspaces.open(path, ports::Access::ReadOnly);
    if (!workspace) return std::unexpected(workspace.error());
    const auto versions = (*workspace)->rules().inForce();
    if (!versions) return std::unexpected(versions.error());
    const auto taxonomy = (*workspace)->rules().taxonomy(versions->taxonomy);
    if (!taxonomy) return std::unexpected(taxonomy.error());
    std::vector<std::string> labels;
    for (const taxonomy::Label& label : taxonomy->labels()) labels.push_back(label.key);
    auto look = lookToImport(context.files, file, labels);
    if (!look) return std::unexpected(look.error());
    const auto shape = codec::shapeOf(look->format, look->sample);
    if (!shape) return ImportLook{std::move(*look), {}};
    auto before = services::formerReading(**workspace, *shape);
    if (!before) return std::unexpected(before.error());
    return ImportLook{std::move(*look), std::move(*before)};
}

std::optional<FormerColumns> formerColumns(const ImportLook& looked, Timestamp now) {
    if (!looked.before) return std::nullopt;
    const auto day = [](Timestamp at) { return QDateTime::fromMSecsSinceEpoch(at.ms).date(); };
    return FormerColumns{codec::meaningsOf(looked.before->reading, looked.look.format, looked.look.sample.names()), looked.before->reading.ids,
                         dayText(day(looked.before->at), day(now))};
}

/// Over a connection of its own: the window may leave the workspace in the meantime.
Result<services::ImportReport> foresee(ImportDialogContext context, const std::filesystem::path& path, const std::filesystem::path& file,
                                       const FileReading& reading, const std::stop_token& stop) {
    auto request = importRequestOf(file, reading);
    if (!request) return std::unexpected(request.error());
    request->isDryRun = true;
    auto workspace = context.workspaces.open(path, ports::Access::ReadWrite);
    if (!workspace) return std::unexpected(workspace.error());
    services::Writer writer(std::move(*workspace));
    return services::ImportService(writer, context.files, context.clock).run(*request, stop);
}

}  // namespace

ImportDialog::ImportDialog(ImportDialogContext context, QString workspace, QString file, QWidget* parent)
    : QDialog(parent), m_context(context), m_workspace(std::move(workspace)), m_file(std::move(file)) {
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import predictions"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 18);
    layout->setSpacing(14);
    layout->addWidget(makeContent(), 1);
    layout->addWidget(makeButtons());
    const QSize room = parent == nullptr ? QSize(importDialogWidest, tallest) : parent->window()->size() - QSize(40, 60);
    resize(QSize(context.theme.px(importDialogWidest), context.theme.px(tallest)).boundedTo(room));
    setCanImport(false);
    lookInto();
}

ImportDialog::~ImportDialog() {
    m_stop.request_stop();
    m_gui.close();
}

QWidget* ImportDialog::makeContent() {
    const Theme& theme = m_context.theme;
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(plainLabel(theme, TextStyle::Strong, "text", oneLine(QFileInfo(m_file).fileName())));
    m_facts = wrappedLabel(theme, TextStyle::Caption, "text2", tr("Reading…"));
    m_facts->setObjectName(QStringLiteral("importFacts"));
    layout->addWidget(m_facts);
    layout->addSpacing(10);
    m_mapping = new MappingPane(theme);
    m_mapping->hide();
    connect(m_mapping, &MappingPane::readingChanged, this, &ImportDialog::examine);
    layout->addWidget(m_mapping);
    layout->addSpacing(10);
    m_synthetic = new SyntheticChoice(theme);
    m_synthetic->hide();
    connect(m_synthetic, &SyntheticChoice::changed, this, &ImportDialog::examine);
    layout->addWidget(m_synthetic);
    layout->addSpacing(10);
    m_forecast = new ImportForecastView(theme);
    layout->addWidget(m_forecast);
    layout->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

QWidget* ImportDialog::makeButtons() {
    auto* box = new QWidget;
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    m_import = addAnswer(*layout, m_context.theme, *this, tr("Import"), tr("Ctrl+Enter")).answer;
    m_import->setObjectName(QStringLiteral("runImport"));
    connect(m_import, &QAbstractButton::clicked, this, &ImportDialog::ask);
    onCtrlEnter(this, [this] { m_import->click(); });
    return box;
}

void ImportDialog::lookInto() {
    m_context.workers.run(
        m_gui, [context = m_context, workspace = m_workspace, file = m_file] { return lookForWorkspace(context, fromQt(workspace), fromQt(file)); },
        [this](Result<ImportLook> looked) {
            if (!looked) {
                m_facts->clear();
                return m_forecast->showError(errorWords(looked.error()));
            }
            const services::FileLook& look = looked->look;
            m_facts->setText(tr("%1, %2", "size, format")
                                 .arg(look.bytes < 0 ? tr("unknown size") : QLocale().formattedDataSize(look.bytes, 1, QLocale::DataSizeSIFormat),
                                      formatWords(look)));
            m_mapping->show();
            m_synthetic->show();
            auto former = formerColumns(*looked, m_context.clock.now());
            m_mapping->setColumns(std::move(looked->look), std::move(former));
            m_mapping->table().setFocus();
        });
}

void ImportDialog::examine() {
    m_stop.request_stop();
    m_stop = std::stop_source();
    setCanImport(false);
    const auto reading = chosen();
    if (!reading) return m_forecast->clear();
    m_forecast->showCounting();
    m_context.workers.run(
        m_gui,
        [context = m_context, workspace = m_workspace, file = m_file, reading = *reading, stop = m_stop.get_token()] {
            return foresee(context, fromQt(workspace), fromQt(file), reading, stop);
        },
        [this, stop = m_stop.get_token()](Result<services::ImportReport> report) {
            if (stop.stop_requested()) return;
            if (!report) return m_forecast->showError(errorWords(report.error()));
            m_forecast->showReport(*report);
            setCanImport(report->escalated + report->autoAccepted + report->duplicates > 0);
        });
}

std::optional<FileReading> ImportDialog::chosen() const {
    auto reading = m_mapping->reading();
    if (reading) reading->isSynthetic = m_synthetic->isChosen();
    return reading;
}

void ImportDialog::setCanImport(bool canImport) {
    m_canImport = canImport;
    m_import->setEnabled(canImport);
}

void ImportDialog::ask() {
    const auto how = reading();
    if (!how) return;
    Q_EMIT importAsked(m_file, *how);
    accept();
}

}  // namespace docket::ui
