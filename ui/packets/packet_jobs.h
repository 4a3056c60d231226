#pragma once

#include "core/ports/clock.h"
#include "core/ports/workspace.h"
#include "core/services/packets/packet_making.h"
#include "core/services/packets/packet_merge.h"
#include "ui/common/dialogs/report_dialog.h"
#include "ui/common/program/job_runner.h"

#include <QObject>
#include <QStringList>

#include <optional>
#include <string>

namespace docket::ui {

struct PacketsToMerge {
    QStringList files;
    std::optional<std::string> passphrase;  ///< of those that are locked
};

/// Packets as jobs of the window. Writers handed in must stay until the job has finished.
class PacketJobs : public QObject {
    Q_OBJECT

public:
    PacketJobs(JobRunner& jobs, const services::PacketFiles& files, const ports::Clock& clock, QObject* parent = nullptr);

    void make(services::Writer& writer, const services::PacketRequest& request);
    /// Looks what would come of merging these files; looked() tells it.
    void look(services::Writer& writer, const std::string& by, const PacketsToMerge& packets);
    void merge(services::Writer& writer, const std::string& by, const PacketsToMerge& packets);

Q_SIGNALS:
    void made(const QString& words);
    /// What would come of it, with the question whether that is to be done where something would.
    void looked(const docket::ui::Report& report, const docket::ui::PacketsToMerge& packets);
    /// Some of them are locked, and no passphrase was given.
    void passphraseAsked(const QStringList& files);
    void merged(const QString& words);
    void failed(const docket::Error& error);

private:
    JobRunner& m_jobs;
    services::PacketFiles m_files;
    const ports::Clock& m_clock;
};

}  // namespace docket::ui
