#include "ui/intake/file_findings.h"

namespace docket::ui {

Result<services::FileLook> lookToImport(ports::Files& files, const std::filesystem::path& file, std::span<const std::string> labels) {
    services::LookOptions options;
    options.labels = labels;
    auto look = services::lookAtFile(files, file, options);
    if (look && look->encoding.refusal) return std::unexpected(*look->encoding.refusal);
    return look;
}

QString formatWords(const services::FileLook& look) {
    if (look.format == codec::RecordFormat::Csv) return QStringLiteral("CSV");
    return look.sample.isOverLines ? QStringLiteral("JSON") : QStringLiteral("JSONL");
}

Result<services::ImportRequest> importRequestOf(const std::filesystem::path& file, const FileReading& reading) {
    auto fields = codec::FieldMap::make(reading.mapping);
    if (!fields) return std::unexpected(fields.error());
    services::ImportRequest request;
    request.files = {file};
    request.format = reading.format;
    request.fields = std::move(*fields);
    request.reading.ids = reading.ids;
    request.reading.isSynthetic = reading.isSynthetic;
    return request;
}

Result<FileExam> examineFile(ports::Files& files, const ports::Clock& clock, const ExamRequest& exam, const std::stop_token& stop,
                             const services::ProgressSink& progress) {
    const auto request = importRequestOf(exam.file, exam.reading);
    if (!request) return std::unexpected(request.error());
    auto findings = services::findIn(files, *request, stop, progress);
    if (!findings) return std::unexpected(findings.error());
    FileExam found{std::move(*findings), {}};
    std::optional<taxonomy::Taxonomy> taxonomy = exam.taxonomy;
    if (!taxonomy && !found.findings.labels.empty()) {
        auto made = services::taxonomyFrom(found.findings);
        if (!made) return std::unexpected(made.error());
        taxonomy = std::move(*made);
    }
    auto report = services::previewImport(files, clock, *request, taxonomy.value_or(services::withoutLabels()), exam.policy, stop, progress);
    if (!report) return std::unexpected(report.error());
    found.forecast = std::move(*report);
    return found;
}

}  // namespace docket::ui
