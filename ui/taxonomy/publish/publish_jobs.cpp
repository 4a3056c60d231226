#include "ui/taxonomy/publish/publish_jobs.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace docket::ui {

namespace {

QString publishedWords(const services::Published& published) {
    QString words = PublishJobs::tr("Version %L1 is in use.").arg(published.version);
    const auto shown = [](std::int64_t count) { return static_cast<int>(std::min<std::int64_t>(count, std::numeric_limits<int>::max())); };
    const services::PublicationImpact& impact = published.impact;
    if (impact.itemsToReview > 0) words += QLatin1Char(' ') + PublishJobs::tr("%Ln item(s) came back to the queue.", nullptr, shown(impact.itemsToReview));
    if (impact.released > 0) words += QLatin1Char(' ') + PublishJobs::tr("%Ln item(s) left the queue.", nullptr, shown(impact.released));
    if (published.rerouted) words += QLatin1Char(' ') + PublishJobs::tr("%Ln item(s) were routed anew.", nullptr, shown(*published.rerouted));
    if (impact.restored > 0) words += QLatin1Char(' ') + PublishJobs::tr("%Ln decision(s) stand once more.", nullptr, shown(impact.restored));
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
