#include "ui/queue/bulk_jobs.h"

#include "ui/common/words/text.h"

namespace docket::ui {

namespace {

QString changedWords(const services::BulkReport& report) {
    QString words = BulkJobs::tr("%Ln item(s) changed.", nullptr, forPlural(report.changed));
    if (report.unchanged > 0) words += QLatin1Char(' ') + BulkJobs::tr("%Ln were so already, or it does not apply to them.", nullptr, forPlural(report.unchanged));
    if (report.wasCancelled) words += QLatin1Char(' ') + BulkJobs::tr("The rest was left as it was.");
    if (report.changed > 0) words += QLatin1Char(' ') + BulkJobs::tr("Undo takes all of them back.");
    return words;
}

QString retakenWords(const services::BulkReport& report) {
    QString words = BulkJobs::tr("Taken back for %Ln item(s).", nullptr, forPlural(report.changed));
    if (report.wasCancelled) words += QLatin1Char(' ') + BulkJobs::tr("The rest is as it was; undo goes on with it.");
    return words;
}

QString againWords(const services::BulkReport& report) {
    QString words = BulkJobs::tr("Done again for %Ln item(s).", nullptr, forPlural(report.changed));
    if (report.wasCancelled) words += QLatin1Char(' ') + BulkJobs::tr("The rest is as it was; redo goes on with it.");
    return words;
}

}  // namespace

template <class Work>
void BulkJobs::start(const QString& title, services::Writer& writer, const std::string& actor, Work work,
                     QString (*words)(const services::BulkReport&)) {
    m_jobs.start(
        title,
        [&writer, &clock = m_clock, actor, work = std::move(work)](const std::stop_token& stop, const services::ProgressSink& progress) {
            services::BulkService bulk(writer, clock, actor);
            return work(bulk, stop, progress);
        },
        [this, words](Result<services::BulkReport> report) {
            if (report) Q_EMIT done(words(*report));
            else Q_EMIT failed(report.error());
        });
}

void BulkJobs::run(services::Writer& writer, const std::string& actor, const services::BulkAction& action, const std::vector<ItemId>& items) {
    start(
        tr("Changing %Ln item(s)", nullptr, forPlural(std::ssize(items))), writer, actor,
        [action, items](services::BulkService& bulk, const std::stop_token& stop, const services::ProgressSink& progress) {
            return bulk.run(action, items, stop, progress);
        },
        changedWords);
}

void BulkJobs::undo(services::Writer& writer, const std::string& actor, EventId batch) {
    start(
        tr("Taking back"), writer, actor,
        [batch](services::BulkService& bulk, const std::stop_token& stop, const services::ProgressSink& progress) {
            return bulk.undo(batch, stop, progress);
        },
        retakenWords);
}

void BulkJobs::redo(services::Writer& writer, const std::string& actor, EventId batch) {
    start(
        tr("Doing again"), writer, actor,
        [batch](services::BulkService& bulk, const std::stop_token& stop, const services::ProgressSink& progress) {
            return bulk.redo(batch, stop, progress);
        },
        againWords);
}

}  // namespace docket::ui
