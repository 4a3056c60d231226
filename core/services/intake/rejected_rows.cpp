#include "core/services/intake/rejected_rows.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::services {

namespace {

/// A cause without the values that it quotes, so that the same fault of many rows is one.
std::string withoutValues(std::string_view cause) {
    std::string kind;
    for (std::size_t begin = 0; begin < cause.size();) {
        const auto open = cause.find('"', begin);
        const auto close = open == std::string_view::npos ? open : cause.find('"', open + 1);
        if (close == std::string_view::npos) return kind += cause.substr(begin);
        kind += cause.substr(begin, open - begin);
        kind += "\"…\"";
        begin = close + 1;
    }
    return kind;
}

void noteCause(const ImportProblem& problem, ImportReport& report) {
    std::string kind = withoutValues(problem.cause);
    auto known = std::ranges::find(report.rejectedByCause, kind, &RejectedCause::cause);
    if (known == report.rejectedByCause.end()) {
        if (report.rejectedByCause.size() == ImportReport::maxCauses) return;
        known = report.rejectedByCause.insert(known, RejectedCause{std::move(kind), 0, {}});
    }
    ++known->rows;
    if (known->first.size() < RejectedCause::placesShown) known->first.push_back(problem);
}

}  // namespace

std::string_view causeOf(ports::RecordFate fate) {
    switch (fate) {
        case ports::RecordFate::TextDiffers: return "there is an item of this id with another text";
        case ports::RecordFate::UnknownItem: return "it has no text, and there is no item of this id";
        case ports::RecordFate::ConflictRejected:
            return "it says something else than the prediction that is there with the same id, model, prompt_version and created_at";
        case ports::RecordFate::ConflictInImport:
            return "it says something else than another row of this import with the same id, model, prompt_version and created_at";
        case ports::RecordFate::ConflictDecided:
            return "it says something else than the prediction that reviewers have worked on, which stays";
        case ports::RecordFate::ConflictHeld:
            return "it says something else than the prediction that a reviewer has in hand now; import the row again later";
        default: return "";
    }
}

Result<RejectedRows> RejectedRows::open(ports::Files& files, const std::filesystem::path& rejectsFile) {
    RejectedRows rows;
    if (rejectsFile.empty()) return rows;
    auto file = files.createFile(rejectsFile);
    if (!file) return std::unexpected(file.error());
    rows.m_files = &files;
    rows.m_outputs.push_back({rejectsFile, std::move(*file), {}, false, false});
    return rows;
}

Result<> RejectedRows::take(codec::RecordBatch& batch, const RefusedRecords& refused, const std::string& fileName, const Shape& shape,
                            ImportReport& report) {
    std::vector<codec::RejectedRow> rows = batch.rejected();
    for (const auto& [index, fate] : refused) {
        const codec::ReadRecord& read = batch.records()[index];
        rows.push_back({read, std::string(read.record.externalId), std::string(causeOf(fate)), read.raw, false});
    }
    if (rows.empty()) return {};
    std::ranges::stable_sort(rows, {}, [](const codec::RejectedRow& row) -> const codec::RowPlace& { return row; });
    Output* output = nullptr;
    const bool areWritten = std::ranges::any_of(rows, [](const codec::RejectedRow& row) { return !row.raw.empty(); });
    if (!m_outputs.empty() && areWritten) {
        const auto found = outputFor(shape);
        if (!found) return std::unexpected(found.error());
        output = *found;
    }
    for (codec::RejectedRow& row : rows) {
        if (output != nullptr) {
            if (auto written = write(row, *output); !written) return written;
        }
        if (row.isContinuation) continue;
        ++report.rejected;
        ImportProblem problem{fileName, row.line, std::move(row.id), std::move(row.cause), row.number};
        noteCause(problem, report);
        if (report.problems.size() < ImportReport::maxProblems) report.problems.push_back(std::move(problem));
    }
    return {};
}

/// The file for rows of a shape, with its header.
Result<RejectedRows::Output*> RejectedRows::outputFor(const Shape& shape) {
    const auto named = codec::recordFormatOf(m_outputs.front().path.filename().string());
    const bool goesWithName = !named || *named == shape.format;
    auto output = std::ranges::find_if(m_outputs, [&](const Output& each) { return each.isUsed ? each.shape == shape : goesWithName; });
    if (output == m_outputs.end()) {
        auto made = makeFurther(shape);
        if (!made) return std::unexpected(made.error());
        output = m_outputs.insert(m_outputs.end(), std::move(*made));
    }
    if (!output->isUsed) {
        output->isUsed = true;
        output->shape = shape;
        if (!shape.header.empty()) {
            if (auto written = write({{}, {}, {}, shape.header, false}, *output); !written) return std::unexpected(written.error());
        }
    }
    return &*output;
}

/// A file beside the one that was asked for, under the first name that is free.
Result<RejectedRows::Output> RejectedRows::makeFurther(const Shape& shape) {
    constexpr int mostTried = 1000;
    const std::filesystem::path& asked = m_outputs.front().path;
    const auto named = codec::recordFormatOf(asked.filename().string());
    const bool needsEnding = named && *named != shape.format;
    const std::string ending = needsEnding ? fmt::format(".{}", toString(shape.format)) : asked.extension().string();
    for (int number = needsEnding ? 1 : 2;; ++number) {
        auto path = asked;
        path.replace_filename(fmt::format("{}{}{}", asked.stem().string(), number == 1 ? "" : fmt::format("-{}", number), ending));
        // One that is being written has its name only when it is whole.
        if (std::ranges::find(m_outputs, path, &Output::path) != m_outputs.end()) continue;
        auto file = m_files->createFile(path);
        if (file) return Output{std::move(path), std::move(*file), {}, false, false};
        if (file.error().kind != ErrorKind::AlreadyExists || number == mostTried) return std::unexpected(file.error());
    }
}

Result<> RejectedRows::write(const codec::RejectedRow& row, Output& output) {
    if (output.hasOpenRow && !row.isContinuation) {
        if (auto ended = output.file->write("\n"); !ended) return ended;
    }
    output.hasOpenRow = true;
    return output.file->write(row.raw);
}

Result<> RejectedRows::close(ImportReport& report) {
    for (Output& output : m_outputs) {
        if (!output.isUsed) continue;
        if (auto ended = output.file->write("\n"); !ended) return ended;
        if (auto closed = output.file->close(); !closed) return closed;
        report.rejectsFiles.push_back(output.path);
    }
    return {};
}

}  // namespace docket::services
