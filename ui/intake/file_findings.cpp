#include "ui/intake/file_findings.h"

#include "core/codec/records/own_export.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <set>

namespace docket::ui {

namespace {

/// A label that no file has (a character for private use): every label of a file is then handed over as it stands.
taxonomy::Taxonomy noLabels() {
    taxonomy::Label label;
    label.key = "\xEE\x80\x80";
    return taxonomy::Taxonomy::make(taxonomy::TaskKind::Single, {label}).value();
}

class Collector {
public:
    /// `isList`: a text names several labels.
    Collector(FileFindings& findings, bool isList) : m_findings(findings), m_isList(isList) {}

    void take(const ports::IncomingRecord& record) {
        ++m_findings.records;
        takeLabels(record.rawOutput);
        takeScores(record.scores);
    }

    void finish() { m_findings.labels.assign(m_labels.begin(), m_labels.end()); }

private:
    /// `raw`: what the model said, as JSON: a label, or a list of them.
    void takeLabels(std::string_view raw) {
        if (raw.empty()) return;
        const auto bytes = QByteArray::fromRawData(raw.data(), static_cast<qsizetype>(raw.size()));
        const QJsonValue said = QJsonDocument::fromJson('[' + bytes + ']').array().at(0);
        if (!said.isArray() && !m_isList) return said.isString() ? add(said.toString()) : add(QString::fromUtf8(bytes));
        m_findings.kind = taxonomy::TaskKind::Multi;
        if (said.isString()) return addAll(said.toString());
        const QJsonArray list = said.toArray();
        for (const QJsonValue& label : list) add(label.isString() ? label.toString() : label.toVariant().toString());
    }

    /// The labels of a cell, as import splits it.
    void addAll(const QString& cell) {
        const QStringList parts = cell.split(cell.contains(QLatin1Char('|')) ? QLatin1Char('|') : QLatin1Char(';'));
        for (const QString& part : parts) add(part);
    }

    void takeScores(std::string_view scores) {
        if (scores.empty()) return;
        const auto bytes = QByteArray::fromRawData(scores.data(), static_cast<qsizetype>(scores.size()));
        const QStringList keys = QJsonDocument::fromJson(bytes).object().keys();
        for (const QString& key : keys) add(key);
    }

    void add(const QString& label) {
        const std::string key = label.trimmed().toStdString();
        if (!key.empty()) m_labels.insert(key);
    }

    FileFindings& m_findings;
    bool m_isList;
    std::set<std::string> m_labels;
};

codec::RecordFormat formatOf(const std::filesystem::path& file) {
    return codec::recordFormatOf(file.filename().string()).value_or(codec::RecordFormat::Jsonl);
}

/// As the readers of the two formats tell it.
bool isOwnExport(const codec::FileSample& sample, codec::RecordFormat format) {
    std::set<std::string> names;
    for (const codec::ColumnSample& column : sample.columns) names.insert(format == codec::RecordFormat::Csv ? column.name : column.name.substr(0, column.name.find('.')));
    if (format == codec::RecordFormat::Csv) return codec::isOwnCsvExport(names);
    constexpr std::array added = {"received_at", "reasons", "queue", "decisions", "resolution"};
    return std::ranges::all_of(added, [&](const char* name) { return names.contains(name); });
}

std::string inWords(const std::string& key) {
    std::string name = key;
    std::ranges::replace(name, '_', ' ');
    if (name[0] >= 'a' && name[0] <= 'z') name[0] = static_cast<char>(name[0] - 'a' + 'A');
    return name;
}

}  // namespace

Result<FileLook> lookAtFile(ports::Files& files, const std::filesystem::path& file, std::span<const std::string> labels) {
    auto source = files.openSource(file);
    if (!source) return std::unexpected(source.error());
    FileLook look;
    look.format = formatOf(file);
    look.bytes = (*source)->size();
    auto sample = codec::sampleColumns(**source, look.format);
    if (!sample) return std::unexpected(sample.error());
    look.guesses = codec::guessFields(sample->columns, labels);
    look.isOwnExport = isOwnExport(*sample, look.format);
    look.sample = std::move(*sample);
    return look;
}

Result<services::ImportRequest> importRequestOf(const std::filesystem::path& file, const FileReading& reading) {
    auto fields = codec::FieldMap::make(reading.mapping);
    if (!fields) return std::unexpected(fields.error());
    services::ImportRequest request;
    request.files = {file};
    request.format = formatOf(file);
    request.fields = std::move(*fields);
    request.reading.ids = reading.ids;
    return request;
}

Result<FileFindings> inspectFile(ports::Files& files, const std::filesystem::path& file, const FileReading& reading, std::stop_token stop,
                                 const services::ProgressSink& progress) {
    auto request = importRequestOf(file, reading);
    if (!request) return std::unexpected(request.error());
    auto source = files.openSource(file);
    if (!source) return std::unexpected(source.error());
    FileFindings findings;
    findings.file = file;
    findings.bytes = (*source)->size();
    findings.format = *request->format;

    const taxonomy::Taxonomy none = noLabels();
    const bool isList = findings.format == codec::RecordFormat::Csv && request->fields.isMapped(codec::Field::Labels);
    auto reader = codec::openRecords(**source, none, {findings.format, std::move(request->fields), codec::RecordRules::Scores::LeaveAsText, request->quoting, request->reading});
    if (!reader) return std::unexpected(reader.error());
    Collector collector(findings, isList);
    while (true) {
        if (stop.stop_requested()) return failure(ErrorKind::Cancelled, "Reading the file was stopped. Nothing was changed.");
        codec::RecordBatch batch;
        if (const auto read = (*reader)->read(batch, {}); !read) return std::unexpected(read.error());
        if (batch.isEmpty()) break;
        for (const codec::ReadRecord& record : batch.records()) collector.take(record.record);
        for (const codec::RejectedRow& row : batch.rejected()) {
            findings.unreadable += row.isContinuation ? 0 : 1;
        }
        progress({(*reader)->bytesRead(), findings.bytes});
    }
    collector.finish();
    return findings;
}

Result<FileExam> examineFile(ports::Files& files, const ports::Clock& clock, const ExamRequest& exam, const std::stop_token& stop,
                             const services::ProgressSink& progress) {
    auto findings = inspectFile(files, exam.file, exam.reading, stop, progress);
    if (!findings) return std::unexpected(findings.error());
    FileExam found{std::move(*findings), {}};
    std::optional<taxonomy::Taxonomy> taxonomy = exam.taxonomy;
    if (!taxonomy && !found.findings.labels.empty()) {
        auto made = taxonomyFrom(found.findings);
        if (!made) return std::unexpected(made.error());
        taxonomy = std::move(*made);
    }
    const auto request = importRequestOf(exam.file, exam.reading);
    if (!request) return std::unexpected(request.error());
    auto report = services::previewImport(files, clock, *request, taxonomy.value_or(noLabels()), exam.policy, stop, progress);
    if (!report) return std::unexpected(report.error());
    found.forecast = std::move(*report);
    return found;
}

Result<taxonomy::Taxonomy> taxonomyFrom(const FileFindings& findings) {
    std::vector<taxonomy::Label> labels;
    for (const std::string& key : findings.labels) {
        taxonomy::Label label;
        label.key = key;
        label.name = inWords(key);
        labels.push_back(std::move(label));
    }
    return taxonomy::Taxonomy::make(findings.kind, std::move(labels));
}

}  // namespace docket::ui
