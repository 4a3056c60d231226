#include "core/services/intake/file_findings.h"

#include "core/codec/values/said_labels.h"
#include "core/services/intake/import_input.h"
#include "core/services/intake/rejected_rows.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::services {

namespace {

/// Adds up what is in batches of rows.
class Findings {
public:
    /// `isSet`: a text names several labels.
    explicit Findings(bool isSet) : m_isSet(isSet) {}

    Result<> take(codec::RecordBatch& batch, const ImportInput& input) {
        RefusedRecords refused;
        for (std::size_t i = 0; i < batch.records().size(); ++i) {
            const ports::IncomingRecord& record = batch.records()[i].record;
            takeLabels(record);
            if (!record.hasText) refused.emplace_back(i, ports::RecordFate::UnknownItem);
        }
        m_found.records += std::ssize(batch.records()) - std::ssize(refused);
        m_report.reading.add(batch.tally(), input.fileName());
        return m_nowhere.take(batch, refused, input.fileName(), {}, m_report);
    }

    FileFindings finish(const ImportInput& input) {
        m_found.name = input.sourceNames();
        m_found.unreadable = m_report.rejected;
        m_found.unreadableByCause = std::move(m_report.rejectedByCause);
        m_found.labels = m_labels.unknownLabels();
        m_found.otherLabels = m_labels.unlistedUnknown();
        m_found.warnings = input.notes();
        if (std::string warning = roundedIdWarning(m_report.reading); !warning.empty()) m_found.warnings.push_back(std::move(warning));
        for (std::string& warning : readingWarnings(m_report.reading)) m_found.warnings.push_back(std::move(warning));
        return std::move(m_found);
    }

private:
    void takeLabels(const ports::IncomingRecord& record) {
        if (!record.rawOutput.empty()) {
            const auto said = codec::keysSaid(record.rawOutput, m_isSet);
            if (said.isSet) m_found.kind = taxonomy::TaskKind::Multi;
            for (const std::string& key : said.keys) m_labels.countUnknown(key);
        }
        if (record.scores.empty()) return;
        for (const std::string& key : codec::keysScored(record.scores)) m_labels.countUnknown(key, 0);
    }

    bool m_isSet;
    FileFindings m_found;
    codec::ReadingTally m_labels;
    ImportReport m_report;
    RejectedRows m_nowhere;
};

std::string inWords(const std::string& key) {
    std::string name = key;
    std::ranges::replace(name, '_', ' ');
    if (name[0] >= 'a' && name[0] <= 'z') name[0] = static_cast<char>(name[0] - 'a' + 'A');
    return name;
}

/// Whether the labels of a record are said by a field that holds several.
bool namesSets(const codec::FieldMap& fields, const std::vector<std::string>& names) {
    const auto isThere = [&](codec::Field field) { return std::ranges::find(names, fields.pathOf(field)) != names.end(); };
    return fields.isMapped(codec::Field::Labels) || (isThere(codec::Field::Labels) && !isThere(codec::Field::Label));
}

}  // namespace

taxonomy::Taxonomy withoutLabels() {
    taxonomy::Label label;
    label.key = "\xEE\x80\x80";  // a character for private use
    return taxonomy::Taxonomy::make(taxonomy::TaskKind::Single, {label}).value();
}

Result<FileFindings> findIn(ports::Files& files, const ImportRequest& request, const std::stop_token& stop, const ProgressSink& progress) {
    const taxonomy::Taxonomy none = withoutLabels();
    auto input = ImportInput::open(files, request, request.reading, none, codec::RecordRules::Scores::LeaveAsText);
    if (!input) return std::unexpected(input.error());
    Findings findings(namesSets(request.fields, input->names()));
    while (true) {
        if (stop.stop_requested()) return failure(ErrorKind::Cancelled, "Reading the file was stopped. Nothing was changed.");
        const auto batch = input->next({});
        if (!batch) return std::unexpected(batch.error());
        if ((*batch)->isEmpty()) return findings.finish(*input);
        if (const auto taken = findings.take(**batch, *input); !taken) return std::unexpected(taken.error());
        if (progress) progress(input->progress());
    }
}

Result<taxonomy::Taxonomy> taxonomyFrom(const FileFindings& findings) {
    if (findings.labels.empty()) {
        return failure(ErrorKind::InvalidInput, fmt::format("No row of {} names a label, so no taxonomy can be made of it. Say with --map label=NAME where the labels are.", findings.name));
    }
    if (findings.otherLabels > 0) {
        return failure(ErrorKind::InvalidInput, fmt::format("{} names over {} different labels, which are too many for a taxonomy. Say with --map label=NAME where the labels are.",
                                                            findings.name, codec::ReadingTally::mostUnknown));
    }
    std::vector<taxonomy::Label> labels;
    for (const auto& [key, count] : findings.labels) {
        taxonomy::Label label;
        label.key = key;
        label.name = inWords(key);
        labels.push_back(std::move(label));
    }
    return taxonomy::Taxonomy::make(findings.kind, std::move(labels));
}

}  // namespace docket::services
