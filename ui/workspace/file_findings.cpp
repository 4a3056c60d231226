#include "ui/workspace/file_findings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace docket::ui {

namespace {

constexpr std::size_t causesKept = 20;
constexpr std::size_t valueShown = 200;

/// A label that no file has (a character for private use): every label of a file is then handed over as it stands.
taxonomy::Taxonomy noLabels() {
    taxonomy::Label label;
    label.key = "\xEE\x80\x80";
    return taxonomy::Taxonomy::make(taxonomy::TaskKind::Single, {label}).value();
}

class Collector {
public:
    explicit Collector(FileFindings& findings) : m_findings(findings) {}

    void take(const ports::IncomingRecord& record) {
        using codec::Field;
        ++m_findings.records;
        note(Field::Id, record.externalId);
        if (record.hasText) note(Field::Text, record.text);
        takeLabels(record.rawOutput);
        if (record.confidence && record.confidenceSource == ConfidenceSource::Stated) note(Field::Confidence, std::to_string(*record.confidence));
        note(Field::Scores, record.scores);
        takeScores(record.scores);
        note(Field::Rationale, record.rationale);
        note(Field::Model, record.model);
        note(Field::PromptVersion, record.promptVersion);
        if (record.createdAt) note(Field::CreatedAt, formatUtc(*record.createdAt));
        if (record.metadata != "{}") note(Field::Metadata, record.metadata);
    }

    void finish() { m_findings.labels.assign(m_labels.begin(), m_labels.end()); }

private:
    void note(codec::Field field, std::string_view value) {
        if (value.empty()) return;
        auto known = std::ranges::find(m_findings.fields, field, &FieldFound::field);
        if (known == m_findings.fields.end()) {
            m_findings.fields.push_back({field, std::string(value.substr(0, valueShown)), 0});
            known = m_findings.fields.end() - 1;
        }
        ++known->records;
    }

    /// `raw`: what the model said, as JSON: a label, or a list of them.
    void takeLabels(std::string_view raw) {
        if (raw.empty()) return;
        const auto bytes = QByteArray::fromRawData(raw.data(), static_cast<qsizetype>(raw.size()));
        const QJsonValue said = QJsonDocument::fromJson('[' + bytes + ']').array().at(0);
        const bool isList = said.isArray();
        if (isList) m_findings.kind = taxonomy::TaskKind::Multi;
        note(isList ? codec::Field::Labels : codec::Field::Label, raw);
        if (!isList) return add(said);
        const QJsonArray list = said.toArray();
        for (const QJsonValue& label : list) add(label);
    }

    void takeScores(std::string_view scores) {
        if (scores.empty()) return;
        const auto bytes = QByteArray::fromRawData(scores.data(), static_cast<qsizetype>(scores.size()));
        const QStringList keys = QJsonDocument::fromJson(bytes).object().keys();
        for (const QString& key : keys) add(key);
    }

    void add(const QJsonValue& label) {
        const std::string key = label.toString().trimmed().toStdString();
        if (!key.empty()) m_labels.insert(key);
    }

    FileFindings& m_findings;
    std::set<std::string> m_labels;
};

std::string inWords(const std::string& key) {
    std::string name = key;
    std::ranges::replace(name, '_', ' ');
    if (name[0] >= 'a' && name[0] <= 'z') name[0] = static_cast<char>(name[0] - 'a' + 'A');
    return name;
}

}  // namespace

Result<FileFindings> inspectFile(ports::Files& files, const std::filesystem::path& file, std::stop_token stop,
                                 const services::ProgressSink& progress) {
    auto source = files.openSource(file);
    if (!source) return std::unexpected(source.error());
    FileFindings findings;
    findings.file = file;
    findings.bytes = (*source)->size();
    findings.format = codec::recordFormatOf(file.filename().string()).value_or(codec::RecordFormat::Jsonl);

    const taxonomy::Taxonomy none = noLabels();
    auto reader = codec::openRecords(**source, none, {findings.format, {}, codec::RecordRules::Scores::LeaveAsText});
    if (!reader) return std::unexpected(reader.error());
    Collector collector(findings);
    while (true) {
        if (stop.stop_requested()) return failure(ErrorKind::Cancelled, "Reading the file was stopped. Nothing was changed.");
        codec::RecordBatch batch;
        if (const auto read = (*reader)->read(batch, {}); !read) return std::unexpected(read.error());
        if (batch.isEmpty()) break;
        for (const codec::ReadRecord& record : batch.records()) collector.take(record.record);
        for (const codec::RejectedRow& row : batch.rejected()) {
            if (row.isContinuation) continue;
            ++findings.unreadable;
            if (findings.firstCauses.size() < causesKept) findings.firstCauses.push_back("line " + std::to_string(row.line) + ": " + row.cause);
        }
        progress({(*reader)->bytesRead(), findings.bytes});
    }
    collector.finish();
    return findings;
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
