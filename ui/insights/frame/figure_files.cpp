#include "ui/insights/frame/figure_files.h"

#include "ui/common/words/error_words.h"
#include "ui/common/words/text.h"

#include <QFileInfo>

namespace docket::ui {

namespace {

Result<> writeNew(ports::Files& files, const std::filesystem::path& path, const std::string& bytes) {
    auto created = files.createFile(path);
    if (!created) return std::unexpected(created.error());
    if (const auto written = (*created)->write(bytes); !written) return written;
    return (*created)->close();
}

/// A title as the name of a file: of letters, digits and hyphens.
QString fileNameOf(const QString& title) {
    QString name;
    for (const QChar c : title.toLower()) {
        if (c.isLetterOrNumber()) name += c;
        else if (!name.isEmpty() && !name.endsWith(QLatin1Char('-'))) name += QLatin1Char('-');
    }
    while (name.endsWith(QLatin1Char('-'))) name.chop(1);
    return name.isEmpty() ? QStringLiteral("chart") : name;
}

}  // namespace

void FigureFiles::serve(ChartCard& card) {
    connect(&card, &ChartCard::pictureAsked, this, [this, &card](PictureKind kind) { save(card, kind); });
}

void FigureFiles::save(ChartCard& card, PictureKind kind) {
    const bool isPng = kind == PictureKind::Png;
    const QString suggested = fileNameOf(card.chart().accessibleName()) + (isPng ? QStringLiteral(".png") : QStringLiteral(".svg"));
    const QString file = m_dialogs.fileToSave(&card, tr("Save the chart"), suggested, isPng ? tr("Pictures (*.png)") : tr("Drawings (*.svg)"));
    if (file.isEmpty()) return;
    m_workers.run(
        m_gui, [&files = m_files, path = pathOf(file), bytes = card.picture(kind).toStdString()] { return writeNew(files, path, bytes); },
        [this, file](const Result<>& done) {
            if (done) Q_EMIT saved(tr("The chart is in %1.").arg(isolated(oneLine(QFileInfo(file).fileName()))));
            else Q_EMIT failed(errorWords(done.error()));
        });
}

}  // namespace docket::ui
