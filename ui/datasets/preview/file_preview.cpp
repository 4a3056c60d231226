#include "ui/datasets/preview/file_preview.h"

#include "ui/common/look/in_step.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/text.h"
#include "ui/datasets/preview/preview_lines.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace docket::ui {

namespace {

constexpr int linesHeight = 118;

bool isJsonFile(const std::string& name) { return name.ends_with(".jsonl") || name.ends_with(".json") || name.ends_with(".manifest"); }

/// "train.jsonl": the folder in the dataset says nothing that the name does not; nor the ending of the card.
QString shortName(const std::string& name) { return name == dataset::cardFile ? QFileInfo(toQt(name)).completeBaseName() : oneLine(QFileInfo(toQt(name)).fileName()); }

}  // namespace

FilePreview::FilePreview(const Theme& theme, QWidget* parent)
    : ExportPanel(theme, "filePreview", tr("Preview"), parent), m_copy(new KeyButton(theme, KeyButton::Kind::Flat)), m_lines(new LineView(theme)) {
    m_copy->setObjectName(QStringLiteral("copyPreview"));
    m_copy->setText(tr("Copy the lines"));
    m_copy->setIconName(QStringLiteral("copy"));
    m_copy->setIconOnly(true);
    m_copy->setSmall(true);
    connect(m_copy, &QAbstractButton::clicked, this, &FilePreview::copy);
    head().addWidget(m_copy);
    m_lines->setObjectName(QStringLiteral("previewLines"));
    keepInStep(*m_lines, theme, [this] { m_lines->setMinimumHeight(this->theme().px(linesHeight)); });
    body().addWidget(hairline());
    body().addWidget(m_lines, 1);
    showFile(0);
}

void FilePreview::showFiles(const std::vector<services::PreviewedFile>& files) {
    const bool areOthers = !std::ranges::equal(files, m_files, {}, &services::PreviewedFile::name, &services::PreviewedFile::name);
    m_files = files;
    if (areOthers) makeSwitch();
    showFile(std::min(m_current, std::max(0, static_cast<int>(m_files.size()) - 1)));
}

/// Segments do not change; another set of files has another switch.
void FilePreview::makeSwitch() {
    const bool hadFocus = m_switch != nullptr && m_switch->hasFocus();
    delete m_switch;
    QList<SegmentedSwitch::Segment> segments;
    for (const services::PreviewedFile& file : m_files) segments.push_back({shortName(file.name), {}});
    m_switch = new SegmentedSwitch(theme(), segments);
    m_switch->setObjectName(QStringLiteral("previewFiles"));
    m_switch->setAccessibleName(tr("Files of the dataset"));
    connect(m_switch, &SegmentedSwitch::chosen, this, &FilePreview::showFile);
    head().insertWidget(1, m_switch);
    m_switch->setVisible(!m_files.empty());
    if (hadFocus) m_switch->setFocus(Qt::OtherFocusReason);
}

void FilePreview::showFile(int index) {
    m_current = index;
    const bool isThere = std::cmp_less(index, m_files.size());
    m_copy->setEnabled(isThere);
    if (!isThere) {
        m_lines->setLines({}, false);
        m_lines->setAccessibleName(tr("First lines"));
        return setAside({});
    }
    const services::PreviewedFile& file = m_files[static_cast<std::size_t>(index)];
    m_switch->setCurrent(index);
    const QStringList lines = previewLines(file.beginning, isJsonFile(file.name));
    m_lines->setLines(lines, isJsonFile(file.name));
    m_lines->setAccessibleName(tr("First lines of %1", "name of a file").arg(shortName(file.name)));
    setAside(summaryOf(file, lines.size()));
}

QString FilePreview::summaryOf(const services::PreviewedFile& file, qsizetype shown) const {
    return tr("%L1 of %Ln line(s), %2", "lines shown, lines of the file; its size", forPlural(file.lines)).arg(shown).arg(QLocale().formattedDataSize(file.bytes, 1, QLocale::DataSizeSIFormat));
}

void FilePreview::go(int step) {
    const auto count = static_cast<int>(m_files.size());
    if (count > 0) showFile((m_current + step + count) % count);
}

void FilePreview::copy() {
    const std::string_view beginning = m_files[static_cast<std::size_t>(m_current)].beginning;
    QGuiApplication::clipboard()->setText(toQt(firstLines(beginning, mostPreviewLines)));
}

}  // namespace docket::ui
