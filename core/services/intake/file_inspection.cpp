#include "core/services/intake/file_inspection.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::services {

namespace {

bool hasField(const FileLook& look, codec::Field field) {
    return std::ranges::any_of(look.guesses, [field](const codec::ColumnGuess& guess) { return guess.meaning.is(field); });
}

/// How the file would be imported with the columns as they are guessed.
Result<ImportRequest> requestOf(const std::filesystem::path& file, const FileLook& look, const LookOptions& options) {
    auto fields = codec::FieldMap::make(look.isOwnExport ? std::vector<std::string>() : mappingOf(look));
    if (!fields) return std::unexpected(fields.error());
    ImportRequest request;
    request.files = {file};
    request.format = look.format;
    request.fields = std::move(*fields);
    request.quoting = options.quoting;
    request.reading.ids = look.isOwnExport || hasField(look, codec::Field::Id) ? codec::IdSource::Field : codec::IdSource::Row;
    if (!codec::isNameOfUtf8(look.encoding.name) || !options.encoding.empty()) request.reading.encoding = look.encoding.name;
    return request;
}

class Inspection {
public:
    Inspection(ports::Files& files, const std::filesystem::path& file, const LookOptions& options) : m_files(files), m_file(file), m_options(options) {}

    Result<FileInspection> run(const std::stop_token& stop, const ProgressSink& progress) {
        auto look = lookAtFile(m_files, m_file, m_options);
        if (!look) return std::unexpected(look.error());
        m_found.look = std::move(*look);
        judgeLook();
        if (const auto read = readOn(stop, progress); !read) return std::unexpected(read.error());
        if (m_found.findings) judgeFindings(*m_found.findings);
        return std::move(m_found);
    }

private:
    void add(std::string what) { m_found.problems.push_back({std::move(what), 0, {}}); }

    void judgeLook() {
        const FileLook& look = m_found.look;
        if (look.encoding.refusal) add(look.encoding.refusal->message);
        const auto named = codec::recordFormatOf(m_file.filename().string());
        if (named != look.format) {
            add(fmt::format("The name of the file does not tell that it is {0}: import it with --format {0}.", toString(look.format)));
        }
        if (look.isOwnExport) return add("This is an export of Docket: its predictions are read back, and the decisions in it are not.");
        if (!hasField(look, codec::Field::Text)) add("Nothing in it reads like the text of an item: say with --map text=NAME where it is.");
        if (!hasField(look, codec::Field::Id)) add("Nothing in it reads like the id of an item: import it with --id content, --id row or --id NAME.");
    }

    /// Reads all rows. What an import refuses is a problem; where that is two scales of numbers, the rows are read all the same.
    Result<> readOn(const std::stop_token& stop, const ProgressSink& progress) {
        auto request = requestOf(m_file, m_found.look, m_options);
        if (!request) {
            add(request.error().message);
            return {};
        }
        for (const auto scale : {codec::ShareScale::Unstated, codec::ShareScale::Share}) {
            request->reading.scale = scale;
            auto findings = findIn(m_files, *request, stop, progress);
            if (findings) {
                m_found.findings = std::move(*findings);
                return {};
            }
            if (findings.error().kind != ErrorKind::InvalidInput) return std::unexpected(findings.error());
            const bool isKnown = std::ranges::find(m_found.problems, findings.error().message, &FileProblem::what) != m_found.problems.end();
            if (!isKnown) add(findings.error().message);
        }
        return {};
    }

    void judgeFindings(const FileFindings& findings) {
        for (const std::string& warning : findings.warnings) add(warning);
        for (const RejectedCause& cause : findings.unreadableByCause) m_found.problems.push_back({cause.cause, cause.rows, cause.first});
    }

    ports::Files& m_files;
    const std::filesystem::path& m_file;
    const LookOptions& m_options;
    FileInspection m_found;
};

}  // namespace

Result<FileInspection> inspectFile(ports::Files& files, const std::filesystem::path& file, const LookOptions& options, const std::stop_token& stop,
                                   const ProgressSink& progress) {
    return Inspection(files, file, options).run(stop, progress);
}

}  // namespace docket::services
