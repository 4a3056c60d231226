#include "ui/taxonomy/publish_jobs.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace docket::ui {

namespace {

QString publishedWords(const services::Published& published) {
    QString words = PublishJobs::tr("Version %L1 is in use.").arg(published.version);
    const std::int64_t items = published.impact.itemsToReview;
    if (items > 0) {
        words += QLatin1Char(' ') + PublishJobs::tr("%Ln item(s) came back to the queue.", nullptr, static_cast<int>(std::min<std::int64_t>(items, std::numeric_limits<int>::max())));
    }
    return words;
}

}  // namespace

void PublishJobs::publish(services::Writer& writer, const std::string& author, const services::Publication& publication) {
    m_jobs.start(
        tr("Publishing version %L1").arg(publication.basedOn + 1),
        [&writer, &clock = m_clock, author, publication](const std::stop_token& stop, const services::ProgressSink& progress) {
            return services::TaxonomyPublishing(writer, clock, author).publish(publication, stop, progress);
        },
        [this](Result<services::Published> done) {
            if (done) Q_EMIT published(done->version, publishedWords(*done));
            else Q_EMIT failed(done.error());
        });
}

}  // namespace docket::ui
