#include "ui/packets/packet_jobs.h"

#include "ui/common/words/error_words.h"
#include "ui/common/words/relative_time.h"
#include "ui/common/words/text.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <filesystem>
#include <vector>

namespace docket::ui {

namespace {

/// What became of a file, or would.
struct MergedFile {
    QString file;
    Result<services::MergedPacket> packet;
};

std::vector<MergedFile> mergeAll(const services::PacketFiles& files, services::PacketMerge merge, const PacketsToMerge& packets, bool isDryRun, const std::stop_token& stop,
                                 const services::ProgressSink& progress) {
    std::vector<MergedFile> all;
    for (const QString& file : packets.files) {
        if (stop.stop_requested()) break;
        const auto packet = services::readPacket(files, pathOf(file), packets.passphrase);
        all.push_back({file, packet ? merge.run(*packet, isDryRun, stop, progress) : std::unexpected(packet.error())});
    }
    return all;
}

std::int64_t decisionsAdded(const std::vector<MergedFile>& all) {
    std::int64_t added = 0;
    for (const MergedFile& each : all) added += each.packet ? each.packet->decisionsAdded : 0;
    return added;
}

std::int64_t leftOut(const std::vector<MergedFile>& all) {
    std::int64_t left = 0;
    for (const MergedFile& each : all) left += each.packet ? std::ssize(each.packet->conflicts) : 1;
    return left;
}

void addRows(const MergedFile& each, Report& report) {
    const QString name = oneLine(QFileInfo(each.file).fileName());
    if (!each.packet) {
        report.rows.push_back({{name, {}, PacketJobs::tr("refused: %1").arg(oneLine(errorWords(each.packet.error())))}});
        return;
    }
    const services::MergedPacket& packet = *each.packet;
    QString words = PacketJobs::tr("%Ln decision(s) to add", nullptr, forPlural(packet.decisionsAdded));
    if (packet.alreadyThere > 0) words += QStringLiteral(" · ") + PacketJobs::tr("%Ln already here", nullptr, forPlural(packet.alreadyThere));
    words += QStringLiteral(" · ") + PacketJobs::tr("%L1 of %L2 items answered").arg(packet.answered).arg(packet.items);
    report.rows.push_back({{name, oneLine(toQt(packet.reviewer)), words}});
    for (const services::PacketConflict& conflict : packet.conflicts) {
        report.rows.push_back({{name, oneLine(toQt(conflict.item)), PacketJobs::tr("stays as it is: %1").arg(oneLine(toQt(conflict.what)))}});
    }
}

Report dryRunReport(const std::vector<MergedFile>& all) {
    Report report;
    report.name = QStringLiteral("packetReport");
    report.title = PacketJobs::tr("Merge packets");
    report.heads = {PacketJobs::tr("Packet"), PacketJobs::tr("Reviewer or item"), PacketJobs::tr("What comes of it")};
    for (const MergedFile& each : all) addRows(each, report);
    const std::int64_t added = decisionsAdded(all);
    report.summary = PacketJobs::tr("Nothing was changed yet. Each decision comes in once, as if it had been given here, whatever is merged again.");
    if (leftOut(all) > 0) {
        report.summary += QLatin1Char(' ') + PacketJobs::tr("%Ln thing(s) cannot be merged and stay in their packet.", nullptr, forPlural(leftOut(all)));
    }
    if (added > 0) report.answer = PacketJobs::tr("Merge %Ln decision(s)", nullptr, forPlural(added));
    return report;
}

QString mergedWords(const std::vector<MergedFile>& all) {
    QString words = PacketJobs::tr("%Ln decision(s) merged.", nullptr, forPlural(decisionsAdded(all)));
    for (const MergedFile& each : all) {
        if (!each.packet) words += QLatin1Char(' ') + errorWords(each.packet.error());
    }
    std::int64_t conflicts = 0;
    for (const MergedFile& each : all) conflicts += each.packet ? std::ssize(each.packet->conflicts) : 0;
    if (conflicts > 0) words += QLatin1Char(' ') + PacketJobs::tr("%Ln item(s) stay as they were.", nullptr, forPlural(conflicts));
    return words;
}

}  // namespace

PacketJobs::PacketJobs(JobRunner& jobs, const services::PacketFiles& files, const ports::Clock& clock, QObject* parent)
    : QObject(parent), m_jobs(jobs), m_files(files), m_clock(clock) {}

void PacketJobs::make(services::Writer& writer, const services::PacketRequest& request) {
    m_jobs.start(
        tr("Making a packet"),
        [&writer, files = m_files, &clock = m_clock, request](const std::stop_token& stop, const services::ProgressSink& progress) {
            return services::makePacket(writer, files, clock, request, stop, progress);
        },
        [this, request](const Result<services::MadePacket>& packet) {
            if (!packet) return Q_EMIT failed(packet.error());
            const QString until = QLocale().toString(QDateTime::fromMSecsSinceEpoch(packet->packet.heldUntil.ms).date(), QLocale::ShortFormat);
            Q_EMIT made(tr("Packet %1 with %Ln item(s) for %2 is in %3. They are held until %4.", nullptr, forPlural(packet->items))
                            .arg(packet->packet.number)
                            .arg(isolated(oneLine(toQt(request.reviewer))), isolated(oneLine(toQt(request.file.string()))), until));
        });
}

void PacketJobs::look(services::Writer& writer, const std::string& by, const PacketsToMerge& packets) {
    m_jobs.start(
        tr("Looking at packets"),
        [&writer, files = m_files, &clock = m_clock, by, packets](const std::stop_token& stop, const services::ProgressSink& progress) {
            const bool isAsked = !packets.passphrase && std::ranges::any_of(packets.files, [&](const QString& file) { return files.locked.isLocked(pathOf(file)); });
            using Looked = std::optional<std::vector<MergedFile>>;
            return isAsked ? Looked() : Looked(mergeAll(files, services::PacketMerge(writer, clock, {by}), packets, true, stop, progress));
        },
        [this, packets](const std::optional<std::vector<MergedFile>>& all) {
            if (!all) Q_EMIT passphraseAsked(packets.files);
            else if (!all->empty()) Q_EMIT looked(dryRunReport(*all), packets);
        });
}

void PacketJobs::merge(services::Writer& writer, const std::string& by, const PacketsToMerge& packets) {
    m_jobs.start(
        tr("Merging packets"),
        [&writer, files = m_files, &clock = m_clock, by, packets](const std::stop_token& stop, const services::ProgressSink& progress) {
            return mergeAll(files, services::PacketMerge(writer, clock, {by}), packets, false, stop, progress);
        },
        [this](const std::vector<MergedFile>& all) { Q_EMIT merged(mergedWords(all)); });
}

}  // namespace docket::ui
